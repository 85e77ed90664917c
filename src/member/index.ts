/** What a member does, platform-free: its doors and the wire to them. */

export {
  parseDuration,
  parseRetention,
  type Retention,
  RetentionError,
} from './background/retention.ts'
export type { Inspection } from './inspection.ts'
export { parsePreference } from './leadership/placement.ts'
export { Member } from './member.ts'
export { parseQuota } from './proposal/quota.ts'
export type { MemberConfig } from './state.ts'
export { sizeOf } from './turn/answer-room.ts'
export type { WatchOptions } from './watch/streams.ts'
