/** A request, as its calls to members see it. */
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
   * The request came by a loopback name, and no password is set. That is a developer's machine,
   * where the default cluster is made without asking.
   */
  readonly loopback: boolean
  /** Notes the times of its calls. */
  readonly trace?: Trace
  /** The caller's network; null or absent: unknown. */
  readonly network?: string | null
}
