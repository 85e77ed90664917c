/**
 * etcd.proto as a table, for the code that turns JSON into protobuf and back: `name=number:type`,
 * `[]` for a repeated field, `/oneof` for a member of one. test/proto/schema.test.ts compares it
 * with etcd.proto, so neither changes alone. The fields of a message are made from its line at the
 * first use.
 */

// biome-ignore format: one message, one line
const MESSAGES = {
  KeyValue: 'key=1:bytes create_revision=2:int64 mod_revision=3:int64 version=4:int64 value=5:bytes lease=6:int64',
  ResponseHeader: 'cluster_id=1:uint64 member_id=2:uint64 revision=3:int64 raft_term=4:uint64',
  RangeRequest: 'key=1:bytes range_end=2:bytes limit=3:int64 revision=4:int64 sort_order=5:SortOrder sort_target=6:SortTarget serializable=7:bool keys_only=8:bool count_only=9:bool min_mod_revision=10:int64 max_mod_revision=11:int64 min_create_revision=12:int64 max_create_revision=13:int64',
  RangeResponse: 'header=1:ResponseHeader kvs=2:KeyValue[] more=3:bool count=4:int64',
  RangeStreamResponse: 'range_response=1:RangeResponse',
  PutRequest: 'key=1:bytes value=2:bytes lease=3:int64 prev_kv=4:bool ignore_value=5:bool ignore_lease=6:bool',
  PutResponse: 'header=1:ResponseHeader prev_kv=2:KeyValue',
  DeleteRangeRequest: 'key=1:bytes range_end=2:bytes prev_kv=3:bool',
  DeleteRangeResponse: 'header=1:ResponseHeader deleted=2:int64 prev_kvs=3:KeyValue[]',
  RequestOp: 'request_range=1:RangeRequest/request request_put=2:PutRequest/request request_delete_range=3:DeleteRangeRequest/request request_txn=4:TxnRequest/request',
  ResponseOp: 'response_range=1:RangeResponse/response response_put=2:PutResponse/response response_delete_range=3:DeleteRangeResponse/response response_txn=4:TxnResponse/response',
  Compare: 'result=1:CompareResult target=2:CompareTarget key=3:bytes version=4:int64/target_union create_revision=5:int64/target_union mod_revision=6:int64/target_union value=7:bytes/target_union lease=8:int64/target_union range_end=64:bytes',
  TxnRequest: 'compare=1:Compare[] success=2:RequestOp[] failure=3:RequestOp[]',
  TxnResponse: 'header=1:ResponseHeader succeeded=2:bool responses=3:ResponseOp[]',
  CompactionRequest: 'revision=1:int64 physical=2:bool',
  CompactionResponse: 'header=1:ResponseHeader',
  Event: 'type=1:EventType kv=2:KeyValue prev_kv=3:KeyValue',
  WatchRequest: 'create_request=1:WatchCreateRequest/request_union cancel_request=2:WatchCancelRequest/request_union progress_request=3:WatchProgressRequest/request_union',
  WatchCreateRequest: 'key=1:bytes range_end=2:bytes start_revision=3:int64 progress_notify=4:bool filters=5:FilterType[] prev_kv=6:bool watch_id=7:int64 fragment=8:bool',
  WatchCancelRequest: 'watch_id=1:int64',
  WatchProgressRequest: '',
  WatchResponse: 'header=1:ResponseHeader watch_id=2:int64 created=3:bool canceled=4:bool compact_revision=5:int64 cancel_reason=6:string fragment=7:bool events=11:Event[]',
  LeaseGrantRequest: 'TTL=1:int64 ID=2:int64',
  LeaseGrantResponse: 'header=1:ResponseHeader ID=2:int64 TTL=3:int64 error=4:string',
  LeaseRevokeRequest: 'ID=1:int64',
  LeaseRevokeResponse: 'header=1:ResponseHeader',
  LeaseKeepAliveRequest: 'ID=1:int64',
  LeaseKeepAliveResponse: 'header=1:ResponseHeader ID=2:int64 TTL=3:int64',
  LeaseTimeToLiveRequest: 'ID=1:int64 keys=2:bool',
  LeaseTimeToLiveResponse: 'header=1:ResponseHeader ID=2:int64 TTL=3:int64 grantedTTL=4:int64 keys=5:bytes[]',
  LeaseLeasesRequest: '',
  LeaseStatus: 'ID=1:int64',
  LeaseLeasesResponse: 'header=1:ResponseHeader leases=2:LeaseStatus[]',
  Member: 'ID=1:uint64 name=2:string peerURLs=3:string[] clientURLs=4:string[] isLearner=5:bool',
  MemberAddRequest: 'peerURLs=1:string[] isLearner=2:bool',
  MemberAddResponse: 'header=1:ResponseHeader member=2:Member members=3:Member[]',
  MemberRemoveRequest: 'ID=1:uint64',
  MemberRemoveResponse: 'header=1:ResponseHeader members=2:Member[]',
  MemberUpdateRequest: 'ID=1:uint64 peerURLs=2:string[]',
  MemberUpdateResponse: 'header=1:ResponseHeader members=2:Member[]',
  MemberListRequest: 'linearizable=1:bool',
  MemberListResponse: 'header=1:ResponseHeader members=2:Member[]',
  MemberPromoteRequest: 'ID=1:uint64',
  MemberPromoteResponse: 'header=1:ResponseHeader members=2:Member[]',
  HashRequest: '',
  HashKVRequest: 'revision=1:int64',
  HashKVResponse: 'header=1:ResponseHeader hash=2:uint32 compact_revision=3:int64 hash_revision=4:int64',
  HashResponse: 'header=1:ResponseHeader hash=2:uint32',
  SnapshotRequest: '',
  SnapshotResponse: 'header=1:ResponseHeader remaining_bytes=2:uint64 blob=3:bytes version=4:string',
  DefragmentRequest: '',
  DefragmentResponse: 'header=1:ResponseHeader',
  MoveLeaderRequest: 'targetID=1:uint64',
  MoveLeaderResponse: 'header=1:ResponseHeader',
  AlarmRequest: 'action=1:AlarmAction memberID=2:uint64 alarm=3:AlarmType',
  AlarmMember: 'memberID=1:uint64 alarm=2:AlarmType',
  AlarmResponse: 'header=1:ResponseHeader alarms=2:AlarmMember[]',
  DowngradeRequest: 'action=1:DowngradeAction version=2:string',
  DowngradeResponse: 'header=1:ResponseHeader version=2:string',
  StatusRequest: '',
  StatusResponse: 'header=1:ResponseHeader version=2:string dbSize=3:int64 leader=4:uint64 raftIndex=5:uint64 raftTerm=6:uint64 raftAppliedIndex=7:uint64 errors=8:string[] dbSizeInUse=9:int64 isLearner=10:bool storageVersion=11:string dbSizeQuota=12:int64 downgradeInfo=13:DowngradeInfo',
  DowngradeInfo: 'enabled=1:bool targetVersion=2:string',
  UserAddOptions: 'no_password=1:bool',
  Permission: 'permType=1:Type key=2:bytes range_end=3:bytes',
  AuthEnableRequest: '',
  AuthDisableRequest: '',
  AuthStatusRequest: '',
  AuthenticateRequest: 'name=1:string password=2:string',
  AuthUserAddRequest: 'name=1:string password=2:string options=3:UserAddOptions hashedPassword=4:string',
  AuthUserGetRequest: 'name=1:string',
  AuthUserDeleteRequest: 'name=1:string',
  AuthUserChangePasswordRequest: 'name=1:string password=2:string hashedPassword=3:string',
  AuthUserGrantRoleRequest: 'user=1:string role=2:string',
  AuthUserRevokeRoleRequest: 'name=1:string role=2:string',
  AuthRoleAddRequest: 'name=1:string',
  AuthRoleGetRequest: 'role=1:string',
  AuthUserListRequest: '',
  AuthRoleListRequest: '',
  AuthRoleDeleteRequest: 'role=1:string',
  AuthRoleGrantPermissionRequest: 'name=1:string perm=2:Permission',
  AuthRoleRevokePermissionRequest: 'role=1:string key=2:bytes range_end=3:bytes',
  AuthEnableResponse: 'header=1:ResponseHeader',
  AuthDisableResponse: 'header=1:ResponseHeader',
  AuthStatusResponse: 'header=1:ResponseHeader enabled=2:bool authRevision=3:uint64',
  AuthenticateResponse: 'header=1:ResponseHeader token=2:string',
  AuthUserAddResponse: 'header=1:ResponseHeader',
  AuthUserGetResponse: 'header=1:ResponseHeader roles=2:string[]',
  AuthUserDeleteResponse: 'header=1:ResponseHeader',
  AuthUserChangePasswordResponse: 'header=1:ResponseHeader',
  AuthUserGrantRoleResponse: 'header=1:ResponseHeader',
  AuthUserRevokeRoleResponse: 'header=1:ResponseHeader',
  AuthRoleAddResponse: 'header=1:ResponseHeader',
  AuthRoleGetResponse: 'header=1:ResponseHeader perm=2:Permission[]',
  AuthRoleListResponse: 'header=1:ResponseHeader roles=2:string[]',
  AuthUserListResponse: 'header=1:ResponseHeader users=2:string[]',
  AuthRoleDeleteResponse: 'header=1:ResponseHeader',
  AuthRoleGrantPermissionResponse: 'header=1:ResponseHeader',
  AuthRoleRevokePermissionResponse: 'header=1:ResponseHeader',
  LockRequest: 'name=1:bytes lease=2:int64',
  LockResponse: 'header=1:ResponseHeader key=2:bytes',
  UnlockRequest: 'key=1:bytes',
  UnlockResponse: 'header=1:ResponseHeader',
  CampaignRequest: 'name=1:bytes lease=2:int64 value=3:bytes',
  CampaignResponse: 'header=1:ResponseHeader leader=2:LeaderKey',
  LeaderKey: 'name=1:bytes key=2:bytes rev=3:int64 lease=4:int64',
  LeaderRequest: 'name=1:bytes',
  LeaderResponse: 'header=1:ResponseHeader kv=2:KeyValue',
  ResignRequest: 'leader=1:LeaderKey',
  ResignResponse: 'header=1:ResponseHeader',
  ProclaimRequest: 'leader=1:LeaderKey value=2:bytes',
  ProclaimResponse: 'header=1:ResponseHeader',
} as const

/** Names of an enum's numbers, from 0 on. */
const ENUMS: Readonly<Record<string, string>> = {
  SortOrder: 'NONE ASCEND DESCEND',
  SortTarget: 'KEY VERSION CREATE MOD VALUE',
  CompareResult: 'EQUAL GREATER LESS NOT_EQUAL',
  CompareTarget: 'VERSION CREATE MOD VALUE LEASE',
  EventType: 'PUT DELETE',
  FilterType: 'NOPUT NODELETE',
  AlarmType: 'NONE NOSPACE CORRUPT',
  AlarmAction: 'GET ACTIVATE DEACTIVATE',
  DowngradeAction: 'VALIDATE ENABLE CANCEL',
  Type: 'READ WRITE READWRITE',
}

/** The name of a message of etcd's API. */
export type MessageName = keyof typeof MESSAGES

export const Kind = {
  bytes: 0,
  string: 1,
  bool: 2,
  int64: 3,
  uint64: 4,
  uint32: 5,
  enum: 6,
  message: 7,
} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

export interface Field {
  /** The name as in etcd.proto, which answers use. */
  readonly name: string
  /** The name in lowerCamelCase, which requests may use as well. */
  readonly jsonName: string
  readonly number: number
  readonly kind: Kind
  /** The name of its type in a refusal. */
  readonly kindName: string
  readonly repeated: boolean
  readonly oneof: string | null
  /** The field's own bit within the message. */
  readonly bit: number
  /** The bits of all members of its oneof; 0 without one. */
  readonly oneofBits: number
  readonly enumNames: readonly string[]
  /** Its type, if that is a message. */
  readonly messageName: MessageName | null
  /** `,"name":` */
  readonly jsonKey: Uint8Array
  readonly asciiName: Uint8Array
  readonly asciiJsonName: Uint8Array
}

export interface Message {
  readonly name: MessageName
  readonly fields: readonly Field[]
  /** By field number; holes where a number is not used. */
  readonly byNumber: readonly (Field | undefined)[]
  /** By `hashName` of either name. */
  readonly byHash: ReadonlyMap<number, Field>
}

const ascii = new TextEncoder()

/** One step of the hash of a field's name. */
export function hashStep(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0
}

function hashName(name: Uint8Array): number {
  let h = 0
  for (const b of name) h = hashStep(h, b)
  return h
}

/**
 * protoc's form of a field's name: each underscore goes, and the letter after it becomes a capital.
 */
function lowerCamel(name: string): string {
  return name.replace(/_(.?)/g, (_, c: string) => c.toUpperCase())
}

function isMessage(type: string): type is MessageName {
  return Object.hasOwn(MESSAGES, type)
}

function build(name: MessageName): Message {
  const line: string = MESSAGES[name]
  const parsed = (line === '' ? [] : line.split(' ')).map((text) => {
    const [, fieldName, number, type, list, oneof] =
      /^(\w+)=(\d+):(\w+)(\[\])?(?:\/(\w+))?$/.exec(text) ?? []
    if (fieldName === undefined || number === undefined || type === undefined)
      throw new Error(`schema: ${name}: ${text}`)
    return {
      name: fieldName,
      number: Number(number),
      type,
      repeated: list !== undefined,
      oneof: oneof ?? null,
    }
  })
  const bitsOf = (oneof: string): number =>
    parsed.reduce((bits, p, i) => (p.oneof === oneof ? bits | (1 << i) : bits), 0)
  const fields = parsed.map(({ type, ...p }, i): Field => {
    const messageName = isMessage(type) ? type : null
    const kind =
      messageName !== null
        ? Kind.message
        : type in ENUMS
          ? Kind.enum
          : Kind[type as keyof typeof Kind]
    return {
      ...p,
      jsonName: lowerCamel(p.name),
      kind,
      kindName: kind === Kind.enum ? 'enum' : kind === Kind.message ? 'message' : type,
      bit: 1 << i,
      oneofBits: p.oneof === null ? 0 : bitsOf(p.oneof),
      enumNames: ENUMS[type]?.split(' ') ?? [],
      messageName,
      jsonKey: ascii.encode(`,"${p.name}":`),
      asciiName: ascii.encode(p.name),
      asciiJsonName: ascii.encode(lowerCamel(p.name)),
    }
  })
  const byNumber: (Field | undefined)[] = []
  const byHash = new Map<number, Field>()
  for (const f of fields) {
    byNumber[f.number] = f
    for (const n of [f.asciiName, f.asciiJsonName]) {
      const other = byHash.get(hashName(n))
      if (other !== undefined && other !== f)
        throw new Error(`schema: two names of ${name} have one hash`)
      byHash.set(hashName(n), f)
    }
  }
  return { name, fields, byNumber, byHash }
}

const built = new Map<MessageName, Message>()

export function message(name: MessageName): Message {
  let m = built.get(name)
  if (m === undefined) {
    m = build(name)
    built.set(name, m)
  }
  return m
}

/** Names of all messages. */
export function messageNames(): MessageName[] {
  return Object.keys(MESSAGES) as MessageName[]
}
