import type { quorate } from '../../proto/generated/member.js'

/** Why a member goes: a committed entry removed it, or its whole cluster was deleted. */
export type RemovalReason = quorate.member.IRemoval | 'deleted'
