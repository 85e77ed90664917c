/** Every fault by its name, and how often it really happened. */
export const FAULTS = [
  'request lost',
  'answer lost',
  'request duplicated',
  'message delayed',
  'messages reordered',
  'connection refused',
  'connection cut',
  'stream cut',
  'stream stalled',
  'request held up',
  'answer held up',
  'stream message held up',
  'held up to a deposed leader',
  'two-way partition',
  'one-way partition',
  'client call lost',
  'client answer lost',
  'crash',
  'crash losing turns',
  'throw in mid-turn',
  'eviction',
  'storage wiped',
  'slow member',
  'slow disk',
  'clock jump forwards',
  'clock jump backwards',
  'clock stand-still',
  'late alarm',
  'alarm twice',
  'long work cut by a crash',
  'snapshot cut by a crash',
  'creation under faults',
  'leader crashed',
  'leader moved to its place',
  'silent corruption',
  'everyone crashed',
  'killed asleep',
  'eviction with open watches',
  'eviction with a watch behind',
  'woken by a client of watches',
  'socket of watches cut',
  'client of watches stalled',
  'watch made anew',
  'watch resumed',
  'watch cancelled as compacted',
  'watch gap after a compaction',
  'watch event heard',
  'watch response in fragments',
  'watch progress heard',
  'watch cut as stalled',
  'watch cut without a leader',
  'watch refused during a restore',
  'watch refused by a removed member',
  'members changed',
  'wiped member replaced',
  'snapshot taken',
  'snapshot cut',
  'snapshot outlived memory',
  'snapshot piece asked twice',
  'snapshot past a compaction',
  'restored',
  'restore cut',
  'restore removed',
  'restore step lost',
  'restore step twice',
  'restore straggler',
  'restore outlived memory',
  'died while the state came',
] as const
export type Fault = (typeof FAULTS)[number]

export class FaultCounts {
  readonly counts = new Map<Fault, number>()

  hit(fault: Fault): void {
    this.counts.set(fault, (this.counts.get(fault) ?? 0) + 1)
  }

  add(other: FaultCounts): void {
    for (const [fault, n] of other.counts) this.counts.set(fault, (this.counts.get(fault) ?? 0) + n)
  }

  /** A member that sets no alarm can't have a late one. */
  never(): Fault[] {
    const alarms = this.counts.has('late alarm') || this.counts.has('alarm twice')
    return FAULTS.filter((fault) => !this.counts.has(fault) && (alarms || !fault.includes('alarm')))
  }
}

/** What a check found wrong. */
export class Violation extends Error {
  override name = 'Violation'
}

export function violated(what: string): never {
  throw new Violation(what)
}
