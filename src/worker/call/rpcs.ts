/**
 * etcd's calls as the edge serves them: path, member's method, messages, and the checks before a
 * member is asked.
 */
import { Errors } from '../../errors.ts'
import { decodeDeleteRange, decodePut, decodeRange, decodeTxn } from '../../etcd/convert.ts'
import { MAX_BODY_BYTES, MAX_REQUEST_BYTES } from '../../limits.ts'
import type { TxnRequest } from '../../mvcc/types.ts'
import { checkRequest } from '../../mvcc/validate.ts'
import type { MessageName } from '../../proto/json/protojson.ts'
import { tooLarge } from '../http/body.ts'
import { Method } from '../http/contract.ts'
import {
  checkChangePassword,
  checkUserAdd,
  hashChangePassword,
  hashUserAdd,
} from '../identity/hashing.ts'
import type { PasswordEnv } from '../identity/password.ts'

export interface Rpc {
  readonly method: Method
  readonly request: MessageName
  readonly response: MessageName
  /** The call has a request id, so it is done once, however often it is sent. */
  readonly write: boolean
  /** The repeated field of the answer that may come in pages. */
  readonly pages: string | null
  /** Throws etcd's refusal. */
  readonly check: (message: Uint8Array) => void
  /**
   * Makes the message that members see. It is costly, so it is made only for a caller that may do
   * everything. It is the same on every try of a request that its caller named (`named`; null: the
   * caller did not).
   */
  readonly prepare?: (
    message: Uint8Array,
    request: Request,
    env: PasswordEnv,
    named: Uint8Array | null,
  ) => Promise<Uint8Array>
}

/**
 * What etcd adds to a request before it compares it with --max-request-bytes: the raft request's
 * header with an id of ten bytes, and tag and length of the request within it (measured on 3.7.3).
 */
const ENVELOPE_BYTES = 18

function proposable(message: Uint8Array): void {
  if (message.length + ENVELOPE_BYTES > MAX_REQUEST_BYTES) throw Errors.requestTooLarge()
}

/** As in etcd, a transaction of ranges alone is not proposed. */
function isReadOnly(txn: TxnRequest): boolean {
  return (
    txn.success.every((op) => op.kind === 'range') && txn.failure.every((op) => op.kind === 'range')
  )
}

/** Throws etcd's refusal of a transaction. */
export function checkTxn(message: Uint8Array): void {
  const txn = decodeTxn(message)
  checkRequest(txn)
  if (!isReadOnly(txn)) proposable(message)
}

function checkPut(message: Uint8Array): void {
  checkRequest(decodePut(message))
  proposable(message)
}

/** Throws etcd's refusal of a delete. */
export function checkDeleteRange(message: Uint8Array): void {
  checkRequest(decodeDeleteRange(message))
  proposable(message)
}

/** Throws etcd's refusal of a message that its gRPC server would not receive. */
export function receivable(message: Uint8Array): void {
  if (message.length > MAX_BODY_BYTES) throw tooLarge(message.length)
}

const READ = { write: false, pages: null, check: (): void => {} }
const WRITE = { ...READ, write: true, check: proposable }

const timeToLive: Rpc = {
  ...READ,
  method: Method.LEASE_TIME_TO_LIVE,
  request: 'LeaseTimeToLiveRequest',
  response: 'LeaseTimeToLiveResponse',
  pages: 'keys',
}
const leases: Rpc = {
  ...READ,
  method: Method.LEASE_LEASES,
  request: 'LeaseLeasesRequest',
  response: 'LeaseLeasesResponse',
  pages: 'leases',
}
const revoke: Rpc = {
  ...WRITE,
  method: Method.LEASE_REVOKE,
  request: 'LeaseRevokeRequest',
  response: 'LeaseRevokeResponse',
}

const USER = '/v3/auth/user/'
const ROLE = '/v3/auth/role/'

/** etcd's Auth service without Authenticate. */
const AUTH: Readonly<Record<string, Rpc>> = {
  '/v3/auth/enable': {
    ...WRITE,
    method: Method.AUTH_ENABLE,
    request: 'AuthEnableRequest',
    response: 'AuthEnableResponse',
  },
  '/v3/auth/disable': {
    ...WRITE,
    method: Method.AUTH_DISABLE,
    request: 'AuthDisableRequest',
    response: 'AuthDisableResponse',
  },
  '/v3/auth/status': {
    ...READ,
    method: Method.AUTH_STATUS,
    request: 'AuthStatusRequest',
    response: 'AuthStatusResponse',
  },
  [`${USER}add`]: {
    ...WRITE,
    method: Method.USER_ADD,
    request: 'AuthUserAddRequest',
    response: 'AuthUserAddResponse',
    check(message) {
      proposable(message)
      checkUserAdd(message)
    },
    prepare: hashUserAdd,
  },
  [`${USER}get`]: {
    ...READ,
    method: Method.USER_GET,
    request: 'AuthUserGetRequest',
    response: 'AuthUserGetResponse',
  },
  [`${USER}list`]: {
    ...READ,
    method: Method.USER_LIST,
    request: 'AuthUserListRequest',
    response: 'AuthUserListResponse',
  },
  [`${USER}delete`]: {
    ...WRITE,
    method: Method.USER_DELETE,
    request: 'AuthUserDeleteRequest',
    response: 'AuthUserDeleteResponse',
  },
  [`${USER}changepw`]: {
    ...WRITE,
    method: Method.USER_CHANGE_PASSWORD,
    request: 'AuthUserChangePasswordRequest',
    response: 'AuthUserChangePasswordResponse',
    check(message) {
      proposable(message)
      checkChangePassword(message)
    },
    prepare: hashChangePassword,
  },
  [`${USER}grant`]: {
    ...WRITE,
    method: Method.USER_GRANT_ROLE,
    request: 'AuthUserGrantRoleRequest',
    response: 'AuthUserGrantRoleResponse',
  },
  [`${USER}revoke`]: {
    ...WRITE,
    method: Method.USER_REVOKE_ROLE,
    request: 'AuthUserRevokeRoleRequest',
    response: 'AuthUserRevokeRoleResponse',
  },
  [`${ROLE}add`]: {
    ...WRITE,
    method: Method.ROLE_ADD,
    request: 'AuthRoleAddRequest',
    response: 'AuthRoleAddResponse',
  },
  [`${ROLE}get`]: {
    ...READ,
    method: Method.ROLE_GET,
    request: 'AuthRoleGetRequest',
    response: 'AuthRoleGetResponse',
  },
  [`${ROLE}list`]: {
    ...READ,
    method: Method.ROLE_LIST,
    request: 'AuthRoleListRequest',
    response: 'AuthRoleListResponse',
  },
  [`${ROLE}delete`]: {
    ...WRITE,
    method: Method.ROLE_DELETE,
    request: 'AuthRoleDeleteRequest',
    response: 'AuthRoleDeleteResponse',
  },
  [`${ROLE}grant`]: {
    ...WRITE,
    method: Method.ROLE_GRANT_PERMISSION,
    request: 'AuthRoleGrantPermissionRequest',
    response: 'AuthRoleGrantPermissionResponse',
  },
  [`${ROLE}revoke`]: {
    ...WRITE,
    method: Method.ROLE_REVOKE_PERMISSION,
    request: 'AuthRoleRevokePermissionRequest',
    response: 'AuthRoleRevokePermissionResponse',
  },
}

/** Unary calls by path. */
export const RPCS: Readonly<Record<string, Rpc>> = {
  ...AUTH,
  '/v3/kv/range': {
    ...READ,
    method: Method.RANGE,
    request: 'RangeRequest',
    response: 'RangeResponse',
    pages: 'kvs',
    check: (message) => checkRequest(decodeRange(message)),
  },
  '/v3/kv/put': {
    ...WRITE,
    method: Method.PUT,
    request: 'PutRequest',
    response: 'PutResponse',
    check: checkPut,
  },
  '/v3/kv/deleterange': {
    ...WRITE,
    method: Method.DELETE_RANGE,
    request: 'DeleteRangeRequest',
    response: 'DeleteRangeResponse',
    pages: 'prev_kvs',
    check: checkDeleteRange,
  },
  '/v3/kv/txn': {
    ...WRITE,
    method: Method.TXN,
    request: 'TxnRequest',
    response: 'TxnResponse',
    check: checkTxn,
  },
  '/v3/kv/compaction': {
    ...WRITE,
    method: Method.COMPACT,
    request: 'CompactionRequest',
    response: 'CompactionResponse',
  },
  '/v3/lease/grant': {
    ...WRITE,
    method: Method.LEASE_GRANT,
    request: 'LeaseGrantRequest',
    response: 'LeaseGrantResponse',
  },
  '/v3/lease/revoke': revoke,
  '/v3/kv/lease/revoke': revoke,
  '/v3/lease/timetolive': timeToLive,
  '/v3/kv/lease/timetolive': timeToLive,
  '/v3/lease/leases': leases,
  '/v3/kv/lease/leases': leases,
  '/v3/maintenance/status': {
    ...READ,
    method: Method.STATUS,
    request: 'StatusRequest',
    response: 'StatusResponse',
  },
  '/v3/maintenance/hashkv': {
    ...READ,
    method: Method.HASH_KV,
    request: 'HashKVRequest',
    response: 'HashKVResponse',
  },
  '/v3/maintenance/alarm': {
    ...WRITE,
    method: Method.ALARM,
    request: 'AlarmRequest',
    response: 'AlarmResponse',
  },
  '/v3/maintenance/defragment': {
    ...READ,
    method: Method.DEFRAGMENT,
    request: 'DefragmentRequest',
    response: 'DefragmentResponse',
  },
  '/v3/maintenance/hash': {
    ...READ,
    method: Method.HASH,
    request: 'HashRequest',
    response: 'HashResponse',
  },
  '/v3/maintenance/transfer-leadership': {
    ...READ,
    method: Method.MOVE_LEADER,
    request: 'MoveLeaderRequest',
    response: 'MoveLeaderResponse',
  },
  '/v3/maintenance/downgrade': {
    ...WRITE,
    method: Method.DOWNGRADE,
    request: 'DowngradeRequest',
    response: 'DowngradeResponse',
  },
  '/v3/cluster/member/list': {
    ...READ,
    method: Method.MEMBER_LIST,
    request: 'MemberListRequest',
    response: 'MemberListResponse',
  },
  '/v3/cluster/member/add': {
    ...WRITE,
    method: Method.MEMBER_ADD,
    request: 'MemberAddRequest',
    response: 'MemberAddResponse',
  },
  '/v3/cluster/member/remove': {
    ...WRITE,
    method: Method.MEMBER_REMOVE,
    request: 'MemberRemoveRequest',
    response: 'MemberRemoveResponse',
  },
  '/v3/cluster/member/update': {
    ...WRITE,
    method: Method.MEMBER_UPDATE,
    request: 'MemberUpdateRequest',
    response: 'MemberUpdateResponse',
  },
  '/v3/cluster/member/promote': {
    ...WRITE,
    method: Method.MEMBER_PROMOTE,
    request: 'MemberPromoteRequest',
    response: 'MemberPromoteResponse',
  },
}
