/**
 * What /version and status say: etcd's numbers, bare, because clients parse them; Quorate's own
 * stand in a header.
 */
export const ETCD_VERSION = '3.7.3'
export const ETCD_CLUSTER_VERSION = '3.7.0'
export const ETCD_STORAGE_VERSION = '3.7.0'
/**
 * The highest format that this code knows of entries and of what members say to each other. A
 * cluster writes the lowest that all its members know (`member/background/cluster-format.ts`), so
 * raise it together with what is new in either, and nothing else.
 */
export const CLUSTER_FORMAT = 2
/**
 * From this format on a login beyond MAX_TOKENS ends tokens of the user who has most of them, and a
 * refusal because auth has changed meanwhile is noted under no request id.
 */
export const FORMAT_2 = 2
export const QUORATE_VERSION = '0.1.0'
