/** A request, as its calls to members know it. */
import type { Trace } from '../http/trace.ts'
import type { FoundersEnv } from './cluster-locations.ts'

/** The Worker's configuration. */
export interface MembersEnv extends FoundersEnv {
  readonly MEMBERS: DurableObjectNamespace
}

/** What a request lends to its calls. */
export interface Caller {
  readonly env: MembersEnv
  readonly waitUntil: (promise: Promise<unknown>) => void
  readonly signal?: AbortSignal
  /** `request.cf`, unread. */
  readonly cf: unknown
  /**
   * It came by a loopback name, and no password is set: a developer's machine, where the default
   * cluster is made without asking.
   */
  readonly loopback: boolean
  /** Where the times of its calls are noted. */
  readonly trace?: Trace
  /** Where who asks is; null or absent: nobody can say. */
  readonly network?: string | null
}
