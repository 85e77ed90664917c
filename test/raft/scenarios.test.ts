/**
 * Conversations of whole groups, message by message, Ready by Ready. The plots are those of
 * etcd-io/raft's interaction tests; its two on asynchronous storage writes have no counterpart,
 * since a turn here is one synchronous transaction.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Group, type Step } from './group.ts'

const SCENARIOS = {
  campaign: 'three voters elect the one that campaigns',
  'campaign-learner-must-vote':
    'a learner that was made a voter without knowing it gives the deciding vote',
  checkquorum: 'a leader that hears from no quorum steps down; votes are ignored inside the lease',
  'confchange-disable-validation':
    'without validation a second change may be proposed while one is unapplied',
  'confchange-v1-add-single': 'one voter becomes two in one step',
  'confchange-v1-remove-leader':
    'a leader that removed itself commits the rest and gives up leading only when others do',
  'confchange-v1-remove-leader-stepdown':
    'a leader that removed itself steps down when it applies that',
  'confchange-v2-add-double-auto':
    'two voters are added through a joint configuration that is left by itself, and removed again',
  'confchange-v2-add-double-implicit': 'an implicit joint change of one voter is left by itself',
  'confchange-v2-add-single-auto': 'one voter is added without a joint configuration',
  'confchange-v2-add-single-explicit': 'an explicit joint change lasts until it is left',
  'confchange-v2-replace-leader':
    'a leader is replaced through a joint configuration and a transfer',
  'confchange-v2-replace-leader-stepdown': 'the same, with the leader stepping down when it is out',
  'forget-leader': 'a follower forgets its leader and may vote; others do not care',
  'forget-leader-prevote-checkquorum':
    'a quorum that forgot its leader grants pre-votes inside the lease',
  'forget-leader-read-only-lease-based': 'a leader whose lease answers reads is not forgotten',
  'heartbeat-resp-recovers-from-probing':
    'a peer that was reported unreachable comes back by a heartbeat',
  'lagging-commit':
    'a follower behind a slow link learns of the commit without waiting for a heartbeat',
  prevote: 'a node with a shorter log is refused pre-votes and disturbs nobody',
  'prevote-checkquorum': 'pre-votes are refused or ignored while there is a leader',
  'probe-and-replicate': 'a new leader repairs the followers of figure 7 of the paper',
  'replicate-pause': 'a full window stops appends until something is acknowledged',
  'single-node': 'one voter elects itself and commits',
  'slow-follower-after-compaction':
    'a follower that was compacted away is sent a snapshot, then the log',
  'snapshot-succeed-via-app-resp': 'an acknowledgement ends the wait for a snapshot',
  'snapshot-succeed-via-app-resp-behind':
    'so does one of an older snapshot that still connects to the log',
}

describe('scenarios', () => {
  for (const [name, promise] of Object.entries(SCENARIOS)) {
    test(`${name}: ${promise}`, () => {
      const steps = JSON.parse(
        String(readFileSync(new URL(`scenarios/${name}.json`, import.meta.url))),
      ) as Step[]
      const group = new Group()
      steps.forEach((step, i) => {
        const seen = group.run(step.do)
        const at = `step ${i + 1}: ${JSON.stringify(step.do)}`
        if (step.see !== undefined) expect(seen, at).toEqual(step.see)
        else if (seen.some((s) => typeof s === 'string' && s.startsWith('!')))
          throw new Error(`${at}: ${seen}`)
      })
    })
  }
})
