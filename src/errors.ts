/**
 * Every error that a caller can see, with etcd's code and text where etcd has the error (etcd
 * api/v3rpc/rpctypes/error.go). They are made here, thrown by validation or apply, and turned into
 * HTTP in one place (src/worker/).
 */

/** gRPC status codes. */
export const Code = {
  OK: 0,
  Canceled: 1,
  Unknown: 2,
  InvalidArgument: 3,
  DeadlineExceeded: 4,
  NotFound: 5,
  AlreadyExists: 6,
  PermissionDenied: 7,
  ResourceExhausted: 8,
  FailedPrecondition: 9,
  Aborted: 10,
  OutOfRange: 11,
  Unimplemented: 12,
  Internal: 13,
  Unavailable: 14,
  DataLoss: 15,
  Unauthenticated: 16,
} as const
export type Code = (typeof Code)[keyof typeof Code]

/**
 * The names by which code tells errors apart. A name travels with an answer (member.proto,
 * Answer.reason), so it never changes its meaning. Most errors have none.
 */
const REASONS = [
  // Of a change of the members: why the log says that it was refused.
  'memberNotFound',
  'memberExists',
  'peerURLExists',
  'notLearner',
  'tooManyLearners',
  'notEnoughStarted',
  'unhealthy',
  'learnerNotReady',
  // Of a call.
  'authOldRevision',
  'compacted',
  'doneTooLarge',
  'noLeader',
  'noSpace',
  'corrupt',
  'permissionDenied',
  'snapshotGone',
  'timeout',
  'tooManyRequests',
  'tooManyTries',
  // Of a member that is none: it belongs to no cluster, it was removed, or its cluster was deleted.
  'blank',
  'stopped',
  'deleted',
  // Of a cluster, as the edge says it: all its members are blank, or it has none yet.
  'notCreated',
  'beingMade',
  // Of JSON: the text ends within a value.
  'cutShort',
] as const
export type Reason = (typeof REASONS)[number]

/** The reason of this name; null: there is none, or only newer code has it. */
export function reasonNamed(name: string): Reason | null {
  return REASONS.find((reason) => reason === name) ?? null
}

/** An error as an answer carries it; it may have no reason. */
export interface ErrorFields {
  readonly code: Code
  readonly message: string
  readonly reason?: Reason
}

/**
 * An answer that is a refusal. `message` is for people, and the caller reads it byte for byte. Code
 * tells errors apart by `code` and `reason`.
 */
export class EtcdError extends Error {
  readonly code: Code
  readonly reason: Reason | null
  constructor(code: Code, message: string, reason: Reason | null = null) {
    super(message)
    this.name = 'EtcdError'
    this.code = code
    this.reason = reason
  }

  get fields(): ErrorFields {
    const { code, message, reason } = this
    return reason === null ? { code, message } : { code, message, reason }
  }

  /** Whether etcd has this error too: etcd's client recognizes etcd's errors by the same prefix. */
  get isOfEtcd(): boolean {
    return this.message.startsWith('etcdserver: ')
  }
}

/** An error that is known to have one of these reasons. */
export type ErrorFor<R extends Reason> = EtcdError & { readonly reason: R }

/** The outcome is unknown: the write may have been done. */
export class UnknownOutcome extends EtcdError {}

function make(code: Code, message: string): () => EtcdError {
  return () => new EtcdError(code, message)
}

function makeFor<R extends Reason>(reason: R, code: Code, message: string): () => ErrorFor<R> {
  return () => new EtcdError(code, message, reason) as ErrorFor<R>
}

/** Constructors by name; a new object each time, so that stack traces tell the truth. */
export const Errors = {
  emptyKey: make(Code.InvalidArgument, 'etcdserver: key is not provided'),
  keyNotFound: make(Code.InvalidArgument, 'etcdserver: key not found'),
  valueProvided: make(Code.InvalidArgument, 'etcdserver: value is provided'),
  leaseProvided: make(Code.InvalidArgument, 'etcdserver: lease is provided'),
  tooManyOps: make(Code.InvalidArgument, 'etcdserver: too many operations in txn request'),
  duplicateKey: make(Code.InvalidArgument, 'etcdserver: duplicate key given in txn request'),
  invalidSortOption: make(Code.InvalidArgument, 'etcdserver: invalid sort option'),
  requestTooLarge: make(Code.InvalidArgument, 'etcdserver: request is too large'),
  compacted: makeFor(
    'compacted',
    Code.OutOfRange,
    'etcdserver: mvcc: required revision has been compacted',
  ),
  futureRevision: make(Code.OutOfRange, 'etcdserver: mvcc: required revision is a future revision'),
  noSpace: makeFor('noSpace', Code.ResourceExhausted, 'etcdserver: mvcc: database space exceeded'),
  leaseNotFound: make(Code.NotFound, 'etcdserver: requested lease not found'),
  leaseExists: make(Code.FailedPrecondition, 'etcdserver: lease already exists'),
  leaseTTLTooLarge: make(Code.OutOfRange, 'etcdserver: too large lease TTL'),
  memberExists: makeFor(
    'memberExists',
    Code.FailedPrecondition,
    'etcdserver: member ID already exist',
  ),
  peerURLExists: makeFor(
    'peerURLExists',
    Code.FailedPrecondition,
    'etcdserver: Peer URLs already exists',
  ),
  // etcd maps this one to a client-side error, so the wire shows Unknown.
  notEnoughStarted: makeFor(
    'notEnoughStarted',
    Code.Unknown,
    'etcdserver: re-configuration failed due to not enough started members',
  ),
  badMemberURLs: make(Code.InvalidArgument, 'etcdserver: given member URLs are invalid'),
  notLearner: makeFor(
    'notLearner',
    Code.FailedPrecondition,
    'etcdserver: can only promote a learner member',
  ),
  learnerNotReady: makeFor(
    'learnerNotReady',
    Code.FailedPrecondition,
    'etcdserver: can only promote a learner member which is in sync with leader',
  ),
  tooManyLearners: makeFor(
    'tooManyLearners',
    Code.FailedPrecondition,
    'etcdserver: too many learner members in cluster',
  ),
  memberNotFound: makeFor('memberNotFound', Code.NotFound, 'etcdserver: member not found'),
  clusterIdMismatch: make(Code.FailedPrecondition, 'etcdserver: cluster ID mismatch'),
  badLeaderTransferee: make(Code.FailedPrecondition, 'etcdserver: bad leader transferee'),
  timeoutLeaderTransfer: make(
    Code.Unknown,
    'etcdserver: request timed out, leader transfer took too long',
  ),
  unknownMethod: make(Code.Unknown, 'etcdserver: unknown method'),
  wrongDowngradeFormat: make(
    Code.InvalidArgument,
    'etcdserver: wrong downgrade target version format',
  ),
  invalidDowngradeTarget: make(
    Code.InvalidArgument,
    'etcdserver: invalid downgrade target version',
  ),
  downgradeInProcess: make(
    Code.FailedPrecondition,
    'etcdserver: cluster has a downgrade job in progress',
  ),
  notLeader: make(Code.FailedPrecondition, 'etcdserver: not leader'),
  // etcd maps this one to a client-side error, so the wire shows Unknown.
  tooManyRequests: makeFor('tooManyRequests', Code.Unknown, 'etcdserver: too many requests'),
  // etcd sends answers as large as gRPC takes: 2 GiB.
  answerTooLarge: (most: number): EtcdError =>
    new EtcdError(
      Code.ResourceExhausted,
      `etcdserver: the answer is larger than ${most} bytes: ask with a limit`,
    ),
  // The write was done, although its code says otherwise for other errors.
  doneTooLarge: makeFor(
    'doneTooLarge',
    Code.ResourceExhausted,
    'quorate: it was done, and its answer is too large to be told',
  ),
  noLeader: makeFor('noLeader', Code.Unavailable, 'etcdserver: no leader'),
  leaderChanged: make(Code.Unavailable, 'etcdserver: leader changed'),
  stopped: makeFor('stopped', Code.Unavailable, 'etcdserver: server stopped'),
  timeout: makeFor('timeout', Code.Unavailable, 'etcdserver: request timed out'),
  timeoutLeaderFail: makeFor(
    'timeout',
    Code.Unavailable,
    'etcdserver: request timed out, possibly due to previous leader failure',
  ),
  timeoutConnectionLost: makeFor(
    'timeout',
    Code.Unavailable,
    'etcdserver: request timed out, possibly due to connection lost',
  ),
  timeoutWaitApplied: makeFor(
    'timeout',
    Code.Unavailable,
    'etcdserver: request timed out, waiting for the applied index took too long',
  ),
  unhealthy: makeFor('unhealthy', Code.Unavailable, 'etcdserver: unhealthy cluster'),
  corrupt: makeFor('corrupt', Code.DataLoss, 'etcdserver: corrupt cluster'),
  watchStalled: make(
    Code.ResourceExhausted,
    'quorate: the watch took nothing of what waits for it for too long',
  ),
  watchResponseTooLarge: (id: bigint, fragment: boolean): EtcdError => {
    const how = fragment ? 'watch fewer keys' : 'ask for fragment, or watch fewer keys'
    return new EtcdError(
      Code.ResourceExhausted,
      `quorate: a response of watch ${id} is too large for one message: ${how}`,
    )
  },
  rootUserNotExist: make(Code.FailedPrecondition, 'etcdserver: root user does not exist'),
  rootRoleNotExist: make(Code.FailedPrecondition, 'etcdserver: root user does not have root role'),
  userExists: make(Code.FailedPrecondition, 'etcdserver: user name already exists'),
  userEmpty: make(Code.InvalidArgument, 'etcdserver: user name is empty'),
  userNotFound: make(Code.FailedPrecondition, 'etcdserver: user name not found'),
  roleExists: make(Code.FailedPrecondition, 'etcdserver: role name already exists'),
  roleNotFound: make(Code.FailedPrecondition, 'etcdserver: role name not found'),
  roleEmpty: make(Code.InvalidArgument, 'etcdserver: role name is empty'),
  authFailed: make(
    Code.InvalidArgument,
    'etcdserver: authentication failed, invalid user ID or password',
  ),
  permissionNotGiven: make(Code.InvalidArgument, 'etcdserver: permission not given'),
  permissionDenied: makeFor(
    'permissionDenied',
    Code.PermissionDenied,
    'etcdserver: permission denied',
  ),
  roleNotGranted: make(Code.FailedPrecondition, 'etcdserver: role is not granted to the user'),
  permissionNotGranted: make(
    Code.FailedPrecondition,
    'etcdserver: permission is not granted to the role',
  ),
  authNotEnabled: make(Code.FailedPrecondition, 'etcdserver: authentication is not enabled'),
  invalidAuthToken: make(Code.Unauthenticated, 'etcdserver: invalid auth token'),
  invalidAuthManagement: make(Code.InvalidArgument, 'etcdserver: invalid auth management'),
  authOldRevision: makeFor(
    'authOldRevision',
    Code.InvalidArgument,
    'etcdserver: revision of auth store is old',
  ),
  // These two have no code of their own in etcd.
  noPasswordUser: make(
    Code.Unknown,
    'auth: authentication failed, password was given for no password user',
  ),
  passwordTooLong: make(Code.Unknown, 'bcrypt: password length exceeds 72 bytes'),
  // Only between member and edge, for an answer in pages: another member may still have the rest.
  restGone: make(Code.Unavailable, 'quorate: the rest of the answer is gone from this member'),
  snapshotGone: makeFor(
    'snapshotGone',
    Code.Unavailable,
    'quorate: the snapshot is gone from this member: begin again',
  ),
  // Only between member and edge: the edge checks the password again.
  staleCheck: make(Code.Aborted, 'quorate: the user changed while its password was checked'),
  requestIdTaken: make(Code.Unavailable, 'quorate: another request waits under this request id'),
  tooManyTries: makeFor(
    'tooManyTries',
    Code.ResourceExhausted,
    'quorate: too many tries to authenticate: wait a little',
  ),
  deleted: (cluster: string): EtcdError =>
    new EtcdError(Code.NotFound, `quorate: deleted cluster: ${cluster} was deleted`, 'deleted'),
  /** The member belongs to no cluster. */
  blank: (why: string): EtcdError => new EtcdError(Code.Unavailable, `${BLANK}: ${why}`, 'blank'),
  // Of a body or a message, as Go's encoding/json says it.
  cutShort: makeFor('cutShort', Code.InvalidArgument, 'unexpected EOF'),
  learnerNotSupported: make(Code.FailedPrecondition, 'etcdserver: rpc not supported for learner'),
} as const

/** For places with room for only a few words, as when a stream is closed. */
export const BLANK = 'quorate: blank member'
