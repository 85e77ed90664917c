/** Leases in their simple form: granted and revoked through the log, without expiry. */
export { leaseBytes, leaseColumn, leaseOfBytes } from './id.ts'
export {
  attach,
  detach,
  dropStagedLeases,
  findLease,
  type GrantedLease,
  insertLease,
  LEASE_TABLES,
  type Lease,
  listKeys,
  listLeases,
  removeLease,
  showStagedLeases,
  stageLease,
} from './table.ts'
