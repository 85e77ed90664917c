/** What a member does, platform-free: its doors and the wire to them. */
export { type Inspection, Member, type MemberConfig } from './member.ts'
export { parsePreference } from './placement.ts'
export { parseQuota } from './quota.ts'
export { parseDuration, parseRetention, type Retention, RetentionError } from './retention.ts'
export { sizeOf } from './room.ts'
export type { WatchOptions } from './watches.ts'
