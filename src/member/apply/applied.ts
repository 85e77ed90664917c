import type { AuthResult } from '../../auth/index.ts'
import type { Outcome, RecentEntry, WriteRequest } from '../../mvcc/index.ts'
import type { LogIndex, RequestId } from '../../types.ts'
import type { EntryRequest, StateRequest } from '../storage/log-entry.ts'

/** An applied entry and its result. `id`: its request's, which a caller may wait for here. */
export type Applied = { readonly index: LogIndex; readonly id: RequestId } & (
  | { readonly kind: 'write'; readonly request: WriteRequest; readonly outcome: Outcome }
  /** A change of the flags, or of the list of clusters. */
  | { readonly kind: 'state'; readonly request: StateRequest; readonly result: number }
  /**
   * A second try, which changes nothing. `recent`: the first try's result; `may`: whether its
   * caller would be permitted to make the request now.
   */
  | {
      readonly kind: 'duplicate'
      readonly request: EntryRequest
      readonly recent: RecentEntry
      readonly may: AuthResult
    }
)
