/**
 * Converts etcd's messages on the wire to the store's types and back: requests in (and out again,
 * for the log), answers out.
 */
export * from './requests.ts'
export * from './requests-write.ts'
export * from './responses.ts'
