/** What /version and status say: etcd's numbers, bare, because clients parse them; Quorate's own stand in a header. */
export const ETCD_VERSION = '3.7.3'
export const ETCD_CLUSTER_VERSION = '3.7.0'
export const ETCD_STORAGE_VERSION = '3.7.0'
export const QUORATE_VERSION = '0.1.0'
