/** Leases. The log grants and revokes them; the leader decides when they end. */
export { LeaseClock } from './clock.ts'
export { leaseBytes, leaseColumn, leaseOfBytes } from './id.ts'
export { type Expired, type LeaseRows, Lessor } from './lessor.ts'
export {
  attach,
  type DueCursor,
  detach,
  dropStagedLeases,
  findLease,
  firstDue,
  type GrantedLease,
  insertLease,
  LEASE_TABLES,
  LEASE_TABLES_FROM_1,
  type Lease,
  listDue,
  listGranted,
  listKeys,
  listLeases,
  listUnstaged,
  removeLease,
  setDue,
  showStagedLeases,
  stageLease,
} from './table.ts'
