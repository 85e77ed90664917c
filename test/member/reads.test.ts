import { expect, test } from 'vitest'
import { PendingReads } from '../../src/member/proposal/pending-reads.ts'
import { bootId, logIndex, revision } from '../../src/types.ts'

function reading(): { reads: PendingReads; served: string[]; add: (name: string) => void } {
  const reads = new PendingReads(bootId(7n), () => 0)
  const served: string[] = []
  const add = (name: string) =>
    reads.add({
      serve: () => served.push(name),
      fail: () => served.push(`${name} failed`),
      deadline: 60_000,
    })
  return { reads, served, add }
}

test('a round that takes longer than a retry is as good as any for those who waited for it, and for nobody else', () => {
  const { reads, served, add } = reading()
  add('a')
  const first = reads.nextRound(0) as Uint8Array
  reads.tick(0, 10)
  add('b')
  const second = reads.nextRound(10) as Uint8Array
  expect([...second]).not.toEqual([...first])
  reads.confirmed({ index: logIndex(5), context: first })
  reads.serve(logIndex(9), revision(0))
  expect(served).toEqual(['a'])
  reads.confirmed({ index: logIndex(6), context: second })
  reads.serve(logIndex(9), revision(0))
  expect(served).toEqual(['a', 'b'])
  reads.confirmed({ index: logIndex(6), context: first })
  reads.serve(logIndex(9), revision(0))
  expect(served).toEqual(['a', 'b'])
  expect(reads.size).toBe(0)
})

test('each read waits until the index of its own round is applied', () => {
  const { reads, served, add } = reading()
  add('a')
  const first = reads.nextRound(0) as Uint8Array
  reads.startAgain()
  add('b')
  const second = reads.nextRound(1) as Uint8Array
  // Both come, the later round first.
  reads.confirmed({ index: logIndex(8), context: second })
  reads.confirmed({ index: logIndex(5), context: first })
  reads.serve(logIndex(7), revision(0))
  expect(served).toEqual([])
  reads.serve(logIndex(8), revision(0))
  expect(served).toEqual(['a', 'b'])
})
