/**
 * Every call of a member's door: who may make it, where that is checked, and which part carries it
 * out.
 */
import { quorate } from '../../proto/generated/member.js'

const Method = quorate.member.Method
type Method = quorate.member.Method

/** Who may make a call while auth is on, and where that is checked. */
export type AccessRule =
  /** Anybody. */
  | 'anybody'
  /** The edge alone makes it, for itself or for a caller whom it has checked. */
  | 'edge'
  /** A user; checked before anything is done. */
  | 'user'
  /** A user with the role root; checked before anything is done. */
  | 'root'
  /** It depends on what the body asks for; the part that carries the call out checks. */
  | 'body'
  /** A user who may read it; checked when it is read, after a quorum round if there is one. */
  | 'read'
  /** The user that the log's entry names; checked when the entry is applied. */
  | 'entry'

export interface MethodRule {
  readonly access: AccessRule
  readonly part:
    | 'write'
    | 'keys'
    | 'auth'
    | 'lease'
    | 'maintenance'
    | 'snapshot'
    | 'members'
    | 'status'
    | 'clusters'
  /**
   * A member that is receiving its state answers it too. Such a member knows neither users nor
   * whether auth is on.
   */
  readonly withoutState?: true
  /** A closed deployment too answers it to a caller who is no user. */
  readonly strangers?: true
}

const RULES: ReadonlyMap<Method, MethodRule> = new Map<Method, MethodRule>([
  [Method.RANGE, { access: 'read', part: 'keys' }],
  // A transaction that only reads is read here; any other is a write.
  [Method.TXN, { access: 'entry', part: 'keys' }],
  [Method.HASH_KV, { access: 'root', part: 'keys' }],
  [Method.PUT, { access: 'entry', part: 'write' }],
  [Method.DELETE_RANGE, { access: 'entry', part: 'write' }],
  [Method.COMPACT, { access: 'root', part: 'write' }],
  [Method.LEASE_GRANT, { access: 'user', part: 'write' }],
  [Method.LEASE_REVOKE, { access: 'user', part: 'write' }],
  [Method.LEASE_KEEP_ALIVE, { access: 'body', part: 'lease' }],
  [Method.LEASE_TIME_TO_LIVE, { access: 'user', part: 'lease' }],
  [Method.LEASE_LEASES, { access: 'read', part: 'lease' }],
  [Method.ALARM, { access: 'body', part: 'maintenance' }],
  [Method.DOWNGRADE, { access: 'root', part: 'maintenance' }],
  [Method.DEFRAGMENT, { access: 'root', part: 'maintenance' }],
  [Method.HASH, { access: 'root', part: 'maintenance' }],
  [Method.MOVE_LEADER, { access: 'root', part: 'maintenance' }],
  [Method.SNAPSHOT, { access: 'root', part: 'snapshot' }],
  [Method.MEMBER_ADD, { access: 'root', part: 'members' }],
  [Method.MEMBER_PROMOTE, { access: 'root', part: 'members' }],
  [Method.MEMBER_UPDATE, { access: 'root', part: 'members' }],
  [Method.MEMBER_REMOVE, { access: 'root', part: 'members' }],
  [Method.MEMBER_LIST, { access: 'read', part: 'status', withoutState: true }],
  [Method.STATUS, { access: 'user', part: 'status', withoutState: true }],
  [Method.SEATS, { access: 'edge', part: 'status', withoutState: true }],
  [Method.CHECK, { access: 'anybody', part: 'status', withoutState: true, strangers: true }],
  [Method.METRICS, { access: 'edge', part: 'status', withoutState: true, strangers: true }],
  [Method.CLUSTER_FIND, { access: 'edge', part: 'clusters', withoutState: true }],
  [Method.CLUSTER_LIST, { access: 'edge', part: 'clusters' }],
  [Method.CLUSTER_CHANGE, { access: 'edge', part: 'clusters' }],
  [Method.AUTHENTICATE, { access: 'anybody', part: 'auth', strangers: true }],
  [Method.AUTH_RECORD, { access: 'edge', part: 'auth', strangers: true }],
  [Method.AUTH_RIGHT, { access: 'edge', part: 'auth', strangers: true }],
  [Method.AUTH_BOOTSTRAP, { access: 'edge', part: 'auth', strangers: true }],
  [Method.AUTH_ADMIT, { access: 'body', part: 'auth' }],
  [Method.AUTH_STATUS, { access: 'read', part: 'auth' }],
  [Method.USER_GET, { access: 'read', part: 'auth' }],
  [Method.USER_LIST, { access: 'read', part: 'auth' }],
  [Method.ROLE_GET, { access: 'read', part: 'auth' }],
  [Method.ROLE_LIST, { access: 'read', part: 'auth' }],
  [Method.AUTH_ENABLE, { access: 'entry', part: 'auth' }],
  [Method.AUTH_DISABLE, { access: 'entry', part: 'auth' }],
  [Method.USER_ADD, { access: 'entry', part: 'auth' }],
  [Method.USER_DELETE, { access: 'entry', part: 'auth' }],
  [Method.USER_CHANGE_PASSWORD, { access: 'entry', part: 'auth' }],
  [Method.USER_GRANT_ROLE, { access: 'entry', part: 'auth' }],
  [Method.USER_REVOKE_ROLE, { access: 'entry', part: 'auth' }],
  [Method.ROLE_ADD, { access: 'entry', part: 'auth' }],
  [Method.ROLE_DELETE, { access: 'entry', part: 'auth' }],
  [Method.ROLE_GRANT_PERMISSION, { access: 'entry', part: 'auth' }],
  [Method.ROLE_REVOKE_PERMISSION, { access: 'entry', part: 'auth' }],
])

/**
 * Undefined: a member has no such call, or it is answered before this table is asked
 * (member/member.ts `#call`, `Calls.#goesOn`).
 */
export function ruleOf(method: Method): MethodRule | undefined {
  return RULES.get(method)
}
