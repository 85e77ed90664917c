/** etcd's names of calls, as its metrics have them. */
import { quorate } from '../../proto/generated/member.js'

const { Method } = quorate.member
type Method = quorate.member.Method

export interface RpcName {
  readonly service: string
  readonly method: string
}

const kv = (method: string): RpcName => ({ service: 'etcdserverpb.KV', method })
const lease = (method: string): RpcName => ({ service: 'etcdserverpb.Lease', method })
const auth = (method: string): RpcName => ({ service: 'etcdserverpb.Auth', method })
const maintenance = (method: string): RpcName => ({ service: 'etcdserverpb.Maintenance', method })
const cluster = (method: string): RpcName => ({ service: 'etcdserverpb.Cluster', method })

/** Calls of the door that are calls of etcd's, by method. */
export const RPC_NAMES: ReadonlyMap<Method, RpcName> = new Map([
  [Method.RANGE, kv('Range')],
  [Method.PUT, kv('Put')],
  [Method.DELETE_RANGE, kv('DeleteRange')],
  [Method.TXN, kv('Txn')],
  [Method.COMPACT, kv('Compact')],
  [Method.LEASE_GRANT, lease('LeaseGrant')],
  [Method.LEASE_REVOKE, lease('LeaseRevoke')],
  [Method.LEASE_TIME_TO_LIVE, lease('LeaseTimeToLive')],
  [Method.LEASE_LEASES, lease('LeaseLeases')],
  [Method.STATUS, maintenance('Status')],
  [Method.HASH_KV, maintenance('HashKV')],
  [Method.ALARM, maintenance('Alarm')],
  [Method.DEFRAGMENT, maintenance('Defragment')],
  [Method.HASH, maintenance('Hash')],
  [Method.MOVE_LEADER, maintenance('MoveLeader')],
  [Method.DOWNGRADE, maintenance('Downgrade')],
  [Method.SNAPSHOT, maintenance('Snapshot')],
  [Method.MEMBER_LIST, cluster('MemberList')],
  [Method.MEMBER_ADD, cluster('MemberAdd')],
  [Method.MEMBER_PROMOTE, cluster('MemberPromote')],
  [Method.MEMBER_UPDATE, cluster('MemberUpdate')],
  [Method.MEMBER_REMOVE, cluster('MemberRemove')],
  [Method.AUTH_ENABLE, auth('AuthEnable')],
  [Method.AUTH_DISABLE, auth('AuthDisable')],
  [Method.AUTH_STATUS, auth('AuthStatus')],
  [Method.AUTHENTICATE, auth('Authenticate')],
  [Method.USER_ADD, auth('UserAdd')],
  [Method.USER_GET, auth('UserGet')],
  [Method.USER_LIST, auth('UserList')],
  [Method.USER_DELETE, auth('UserDelete')],
  [Method.USER_CHANGE_PASSWORD, auth('UserChangePassword')],
  [Method.USER_GRANT_ROLE, auth('UserGrantRole')],
  [Method.USER_REVOKE_ROLE, auth('UserRevokeRole')],
  [Method.ROLE_ADD, auth('RoleAdd')],
  [Method.ROLE_GET, auth('RoleGet')],
  [Method.ROLE_LIST, auth('RoleList')],
  [Method.ROLE_DELETE, auth('RoleDelete')],
  [Method.ROLE_GRANT_PERMISSION, auth('RoleGrantPermission')],
  [Method.ROLE_REVOKE_PERMISSION, auth('RoleRevokePermission')],
])
