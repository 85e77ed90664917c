/**
 * The edge as far as a run needs it. It is made for another platform than Node, so it has types of
 * its own, and is loaded by its name.
 */
import type { quorate } from '../../src/proto/generated/member.js'
import type { IAnswer, ICall } from '../harness/door.ts'

export type Ask = (call: ICall) => Promise<IAnswer>

export interface Edge {
  /** The file that comes of it. Rejects where the member can't go on. */
  snapshot(door: Ask): Promise<Uint8Array>
  /**
   * Brings a file to a founder, and asks for the cluster. Answers what its caller is told; rejects
   * where `founder` or `create` does.
   */
  restore(
    file: Uint8Array,
    founder: Ask,
    create: (restored: quorate.member.IRestored) => Promise<IAnswer>,
    now: () => number,
  ): Promise<{ readonly code: number; readonly ok: boolean; readonly text: string }>
}

const EDGE: string = './edge.ts'

export async function loadEdge(): Promise<Edge> {
  return ((await import(EDGE)) as { readonly edge: Edge }).edge
}
