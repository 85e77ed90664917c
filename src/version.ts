/**
 * The versions in /version and status: etcd's numbers, bare, because clients parse them. Quorate's
 * own version is in a header.
 */
export const ETCD_VERSION = '3.7.3'
export const ETCD_CLUSTER_VERSION = '3.7.0'
export const ETCD_STORAGE_VERSION = '3.7.0'
/**
 * The highest format of entries and of messages between members that this code knows. A cluster
 * writes the lowest that all its members know (`member/background/cluster-format.ts`). So raise it
 * together with what is new in either, and only then.
 */
export const CLUSTER_FORMAT = 2
/**
 * From this format on, a login beyond MAX_TOKENS ends tokens of the user with most of them. A
 * refusal because auth has changed meanwhile is noted under no request id.
 */
export const FORMAT_2 = 2
export const QUORATE_VERSION = '0.1.0'
