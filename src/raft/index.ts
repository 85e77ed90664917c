/** The public door of the consensus core. */
export {
  type ConfChange,
  type ConfChangeSingle,
  ConfChangeTransition,
  ConfChangeType,
  confChangeOf,
  decodeConfChange,
  encodeConfChange,
  LEAVE_JOINT,
  multiChange,
  singleChange,
} from './confchange.ts'
export { MemoryStorage } from './memory.ts'
export { Raft, type Status } from './raft.ts'
export * from './types.ts'
