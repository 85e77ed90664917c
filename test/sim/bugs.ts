/**
 * Bugs to plant, one at a time, each to be found within a stated number of seeds. Not here: nonces
 * that restart with each term or boot. An answer carries its leader's term, a member never leads
 * one term in two lives, and the core drops what is of an older term before it looks at the nonce:
 * test/raft/reads.test.ts holds that second line alone.
 */
import type { Mutation } from './mutate.ts'

export interface Bug {
  readonly name: string
  readonly mutations: readonly Mutation[]
  /** Seeds within which it must be found. */
  readonly within: number
}

function bug(name: string, within: number, file: string, find: string, replace: string): Bug {
  return { name, within, mutations: [{ file, find, replace }] }
}

/** What a caller names goes into the log as it is. */
const UNBOUND: Mutation = {
  file: 'member/api/dispatch.ts',
  find: 'const call = asked.named\n',
  replace: 'const call = false\n',
}

export const BUGS: readonly Bug[] = [
  bug(
    'commit an old term’s entry by counting',
    400,
    'raft/log.ts',
    'if (index <= this.committed || this.term(index) !== at) return false',
    'if (index <= this.committed || at < 0) return false',
  ),
  bug(
    'vote for a candidate whose log is behind',
    100,
    'raft/election.ts',
    'if (mayVote && r.log.isUpToDate({ term: m.logTerm, index: m.index })) {',
    'if (mayVote) {',
  ),
  bug(
    'skip persisting the vote',
    100,
    'member/replica/consensus.ts',
    'saveHardState(this.#sql, { term: this.#term, vote: this.#vote, commit: this.#commit, lead })',
    'saveHardState(this.#sql, { term: this.#term, vote: NO_MEMBER, commit: this.#commit, lead })',
  ),
  bug(
    'skip persisting some entries',
    50,
    'member/storage/raft-log.ts',
    "    this.#sql.run(\n      'INSERT OR REPLACE INTO log VALUES(?, ?, ?, ?, ?)',\n      slot",
    "    if (last.index % 16 !== 7) this.#sql.run(\n      'INSERT OR REPLACE INTO log VALUES(?, ?, ?, ?, ?)',\n      slot",
  ),
  bug(
    'an acknowledgement that is sent before its entries are written',
    20,
    'member/replica/consensus.ts',
    '    const { term, vote, commit } = ready.hardState ?? {',
    `    for (const m of ready.messages) if (m.type !== MessageType.Snap) this.#host.peers.send(m)
    this.#host.peers.flush()
    ready = { ...ready, messages: ready.messages.filter((m) => m.type === MessageType.Snap) }
    const { term, vote, commit } = ready.hardState ?? {`,
  ),
  bug(
    'serve a linearizable read without waiting for apply',
    200,
    'member/proposal/pending-reads.ts',
    'if (first === undefined || first.index > applied) break',
    'if (first === undefined || first.index > applied + 1_000_000) break',
  ),
  bug(
    'serve a linearizable read without a quorum round',
    200,
    'raft/reads.ts',
    '  for (const m of requests) r.readOnly.add(m, r.log.committed)\n  r.readOnly.ackSelf(r.id)\n  broadcastHeartbeat(r)\n',
    '  for (const m of requests) answer(r, m, r.log.committed)\n',
  ),
  {
    name: 'reuse a ReadIndex nonce at the leader',
    within: 200,
    mutations: [
      {
        file: 'raft/readonly.ts',
        find: 'this.#boot.length,\n      this.#confirmed + this.#waiting.length,\n',
        replace: 'this.#boot.length,\n      0,\n',
      },
      {
        file: 'raft/readonly.ts',
        find: 'const number = new DataView(nonce.buffer, nonce.byteOffset, nonce.byteLength).getFloat64(\n      n,\n      true,\n    )',
        replace: 'const number = this.#confirmed + this.#waiting.length',
      },
    ],
  },
  bug(
    'reuse a ReadIndex nonce at the asker',
    200,
    'member/proposal/pending-reads.ts',
    '    this.#waiting = round.reads.concat(this.#waiting)\n',
    '    this.#waiting = round.reads.concat(this.#waiting)\n    this.#sequence--\n',
  ),
  bug(
    'serve reads before an entry of the own term is committed',
    200,
    'raft/reads.ts',
    'return r.log.term(r.log.committed) === r.term',
    'return r.log.term(r.log.committed) <= r.term',
  ),
  bug(
    'answer a put before it is applied',
    20,
    'member/api/dispatch.ts',
    '    const request = this.#timed(decodeWrite(method, body))\n',
    `    const request = this.#timed(decodeWrite(method, body))
    if (method === Method.PUT) {
      const at = revision(replica.store.revision + 1)
      reply({ body: convert.encodePutResponse(this.#header(at), { kind: 'put', prevKv: null }) })
      reply = () => {}
    }
`,
  ),
  bug(
    'apply a second try again',
    100,
    'member/apply/applier.ts',
    '? null : this.#store.recent(id)',
    '? null : this.#store.recent(id.slice(1) as RequestId)',
  ),
  bug(
    'apply an entry twice after a restart',
    20,
    'mvcc/state.ts',
    '    this.appliedIndex = row.key.idx\n',
    '    this.appliedIndex = Math.max(1, row.key.idx - 1)\n',
  ),
  bug(
    'let a wiped member take part again',
    200,
    'member/bootstrap/bootstrap.ts',
    '      return\n    }\n    if (!replica.identity.creator || peer.incarnation !== 0n || this.#introducing.has(peer.id))\n',
    '    }\n    if (this.#introducing.has(peer.id))\n',
  ),
  bug(
    'drop a key between the slices of a delete',
    150,
    'mvcc/execute.ts',
    'remove(x, page, i)',
    'remove(x, ended ? page : page.slice(1), i)',
  ),
  bug(
    'forget at a restart that a sliced write was under way',
    200,
    'mvcc/batch.ts',
    '      writeJob(sql, job)\n',
    '      if (job.index % 2 === 0) writeJob(sql, job)\n',
  ),
  bug(
    'lose request ids in a snapshot',
    400,
    'mvcc/export.ts',
    'entries: first === undefined ? NOTHING : encodeEntries(revisionBefore(first), entries),',
    'entries: first === undefined ? NOTHING : encodeEntries(revisionBefore(first), entries.map((e) => ({ ...e, requestId: NOTHING }))),',
  ),
  bug(
    'resume a snapshot at the wrong offset',
    100,
    'mvcc/export.ts',
    'let i = position.inRow ? position.offset : 0',
    'let i = position.inRow ? position.offset + 1 : 0',
  ),
  bug(
    'write the applied index in another transaction than the data',
    50,
    'mvcc/batch.ts',
    '} else if (store.rows.flushWhole()) sliced.trim()',
    '} else if (store.appliedIndex % 8 !== 3 && store.rows.flushWhole()) sliced.trim()',
  ),
  bug(
    'ignore the minimal revision of a read',
    50,
    'member/api/reads.ts',
    'if (store.revision >= minRevision) {',
    'if (store.revision >= 0) {',
  ),
  bug(
    'end leases by what their grants say, whoever kept them alive before',
    200,
    'lease/lessor.ts',
    'return Math.max(lease.due + this.#slack, this.#options.start + lease.ttl * 1000)',
    'return lease.due',
  ),
  bug(
    'keep leases alive without a quorum round',
    400,
    'member/lease/leader-leases.ts',
    '      host.reads.add({',
    '      if (requests.length > 0) this.#confirmed.push(...requests)\n      else host.reads.add({',
  ),
  bug(
    'append without comparing the entry before',
    200,
    'raft/log.ts',
    'if (!this.matches(prev)) return null',
    'if (prev.index > this.lastIndex_) return null',
  ),
  bug(
    'lose a wake-up',
    80,
    'member/proposal/pending-writes.ts',
    "return this.#pending.size > 0 ? 'write' : null",
    "return this.#pending.size > 1 ? 'write' : null",
  ),
  {
    name: 'tick on while asleep',
    within: 20,
    mutations: [
      {
        file: 'member/sleep/sleep-protocol.ts',
        find: '    this.stop()\n    this.#owner.beforeSleep(why)',
        replace: '    this.#owner.beforeSleep(why)',
      },
      {
        file: 'member/sleep/sleep-protocol.ts',
        find: "if (this.#state !== 'asleep' && this.#ticker === null) this.#tickLater()",
        replace: 'if (this.#ticker === null) this.#tickLater()',
      },
    ],
  },
  bug(
    'keep a stream while asleep',
    20,
    'member/sleep/sleeper.ts',
    '    this.#mustLetGo = true\n',
    '',
  ),
  bug(
    'forget a watcher’s last revision between behind and level',
    20,
    'mvcc/watch-hub.ts',
    'if (watcher.next > store.revision) this.#sync(watcher)',
    'if (watcher.next >= store.revision) this.#sync(watcher)',
  ),
  bug(
    'leave those who were level out where a batch does not tell its events',
    50,
    'mvcc/watch-hub.ts',
    'if (batch.first !== this.#level + 1 || batch.events === null) this.#fallBehind()',
    'if (batch.events === null) {\n    } else if (batch.first !== this.#level + 1) this.#fallBehind()',
  ),
  bug(
    'go on behind the revision at which a client took no more',
    20,
    'mvcc/watch-hub.ts',
    'if (watcher.outlet.full) this.#stall(watcher, revision)',
    'if (watcher.outlet.full) this.#stall(watcher, revision + 1)',
  ),
  bug(
    'put half a revision into a response',
    20,
    'mvcc/watch-hub.ts',
    'if (modRevision === last) continue',
    'if (modRevision < last) continue',
  ),
  bug(
    'attach what a stream was sent first, and not what it is sent later',
    20,
    'member/watch/stream.ts',
    '    this.#sent = this.#owner.hub.level\n',
    '    if (this.#sent === 0) this.#sent = this.#owner.hub.level\n',
  ),
  bug(
    'forget the place of a watch that is behind',
    50,
    'member/watch/stream.ts',
    "this.record.set({ spec, gone: state === 'gone', next })",
    "this.record.set({ spec, gone: state === 'gone', next: 0 })",
  ),
  bug(
    'forget a watch that does not fit the attachment',
    150,
    'member/watch/stream-record.ts',
    'if (chunks > 0) createTable(this.#sql)\n    for (let chunk = 0; chunk < chunks; chunk++) {',
    'if (chunks > 0) createTable(this.#sql)\n    for (let chunk = 1; chunk < chunks; chunk++) {',
  ),
  bug(
    'answer a progress request while a watch is behind',
    50,
    'member/watch/stream.ts',
    'for (const watcher of this.#watches.values()) if (!this.#isLevel(watcher)) return',
    '',
  ),
  bug(
    'wake without looking at the sockets',
    20,
    'member/member.ts',
    'if (replica !== null) this.#run(() => replica.watches.wake())',
    'if (replica !== null) this.#run(() => {})',
  ),
  bug(
    'arm the alarm once and never again',
    20,
    'member/turn/deadlines.ts',
    '    this.#armed = null\n    for',
    '    for',
  ),
  bug(
    'tell of an event before it',
    50,
    'mvcc/watcher.ts',
    'return this.#store.before(key, modRevision)',
    'return this.#store.before(key, (modRevision - 1) as Revision)',
  ),
  bug(
    'leave auth out of a snapshot',
    40,
    'mvcc/export.ts',
    'chunk.message.auth.push({ ...row })\n',
    'chunk.message.auth.splice(0, 0)\n',
  ),
  bug(
    'compare no hashes',
    10,
    'member/background/hash-verdict.ts',
    'else groups.set(hash, [...(groups.get(hash) ?? []), id])',
    'else groups.set(0, [...(groups.get(0) ?? []), id])',
  ),
  bug(
    'answer with the hash of an earlier look',
    20,
    'member/background/corruption-check.ts',
    'this.#run?.revision !== at ||',
    'this.#run === null ||',
  ),
  bug(
    'forget with the memory that hashes are to be compared',
    20,
    'member/background/corruption-check.ts',
    "if (due > 0) host.deadlines.set('corruption', due)",
    "if (due < 0) host.deadlines.set('corruption', due)",
  ),
  bug(
    'show the staged auth and forget what was in memory',
    40,
    'mvcc/state.ts',
    '    this.auth.reload()\n',
    '',
  ),
  bug(
    'count a newcomer before it has its state',
    200,
    'member/storage/conf-entry.ts',
    'return singleChange(\n        ConfChangeType.AddLearner,',
    'return singleChange(\n        change.member.learner ? ConfChangeType.AddLearner : ConfChangeType.AddNode,',
  ),
  bug(
    'a newcomer is silent until its own log holds its record',
    300,
    'raft/step.ts',
    'if (vote && (m.incarnation ?? 0n) !== (r.config.incarnation ?? 0n)) return null',
    'if (vote && r.config.mayCampaign?.() === false) return null',
  ),
  bug(
    'go on counting who was removed',
    40,
    'raft/changer.ts',
    '  draft.incoming.delete(id)\n  draft.learners',
    '  draft.learners',
  ),
  bug(
    'apply a change and write it with a later one',
    60,
    'member/apply/roster.ts',
    '    saveMembership(this.#sql, membership, conf)\n',
    '    if (membership.version % 2 === 0) saveMembership(this.#sql, membership, conf)\n',
  ),
  bug(
    'leave the members out of a snapshot',
    60,
    'member/peer/catch-up.ts',
    '    roster.set(membership, snapshot.conf)\n',
    '',
  ),
  bug(
    'check a change on those who follow alone',
    60,
    'member/apply/roster.ts',
    'const error = before === null ? checkChange(this.#membership, change, index) : null',
    'const error = before === null && raft.status().role !== 2 ? checkChange(this.#membership, change, index) : null',
  ),
  bug(
    'forget that one was removed',
    60,
    'member/bootstrap/removed-member.ts',
    'why: RemovalReason,\n): void {',
    "why: RemovalReason,\n): void {\n  if (why !== 'deleted' && why.index !== undefined) return",
  ),
  bug(
    'acknowledge a change that was refused',
    60,
    'member/membership/conf-changes.ts',
    'for (const one of this.#take(id)) one.done(refusalOf(reason), false)',
    'for (const one of this.#take(id)) one.done(reason < 0 ? refusalOf(reason) : null, false)',
  ),
  {
    name: 'answer a second try from another’s entry, whoever asks and for what',
    within: 10,
    mutations: [
      UNBOUND,
      {
        file: 'member/apply/applier.ts',
        find: 'const may = isStateRequest(request) ? AuthResult.Ok : permitsWrite(this.#store, who, request)',
        replace: 'const may = AuthResult.Ok',
      },
    ],
  },
  {
    name: 'apply what waits under an id at this member, not what the log says',
    within: 10,
    mutations: [
      UNBOUND,
      {
        file: 'member/apply/applier.ts',
        find: 'const { id, who, request } = decodeEntry(data, flags.format)',
        replace:
          'const { id, who, request: logged } = decodeEntry(data, flags.format); const mine = this.#state.writes.get(id)?.request; ' +
          "const request = mine === undefined || ['auth', 'leaseGrant'].includes(mine.kind) ? logged : mine",
      },
    ],
  },
  bug(
    'let a second try through without asking for permission',
    60,
    'member/apply/applier.ts',
    'const may = isStateRequest(request) ? AuthResult.Ok : permitsWrite(this.#store, who, request)',
    'const may = AuthResult.Ok',
  ),
  bug(
    'note a refusal under its id that says nothing against the write',
    60,
    'member/apply/applier.ts',
    'may === AuthResult.OldRevision && flags.format >= FORMAT_2 ? null : id',
    'id',
  ),
  bug(
    'bind a request id to what is asked, not to who asks',
    20,
    'member/api/request-id.ts',
    '[idOfWrite(call), who, method, content,',
    '[idOfWrite(call), method, content,',
  ),
  bug(
    'bind a request id to who asks, not to what',
    20,
    'member/api/request-id.ts',
    '[idOfWrite(call), who, method, content,',
    '[idOfWrite(call), who, method,',
  ),
  bug(
    'bind request ids at one member only',
    20,
    'member/api/dispatch.ts',
    'const call = asked.named\n',
    "const call = asked.named && this.#replica.nameOf(this.#replica.identity.id) === 'm1'\n",
  ),
  bug(
    'bind a request id to the member that is asked',
    20,
    'member/api/dispatch.ts',
    'access.nameIn(asked)',
    '[access.nameIn(asked), this.#replica.identity.id].join()',
  ),
  bug(
    'let compaction take what a backup is of',
    20,
    'mvcc/backup.ts',
    '    store.pins.add(this.#pin)\n',
    '',
  ),
  bug(
    'leave a change out between two pieces of a backup',
    60,
    'mvcc/backup.ts',
    'this.header.revision, from.sub)',
    'this.header.revision, from.sub < 0 ? -1 : from.sub + 1)',
  ),
  bug(
    'forget a lease that ends while a backup is read',
    20,
    'mvcc/backup.ts',
    '    this.#revoked.push(lease)\n',
    '',
  ),
  bug(
    'show a lease in a backup that is older',
    60,
    'mvcc/backup.ts',
    'last, this.header.index, BACKUP_PAGE_LEASES)',
    'last, Number.MAX_SAFE_INTEGER, BACKUP_PAGE_LEASES)',
  ),
  bug(
    'lose the deletes at the compacted revision in a backup',
    20,
    'mvcc/backup.ts',
    'return !change.tombstone || change.main === compacted',
    'return !change.tombstone',
  ),
  bug(
    'read auth for a backup when it is asked for',
    60,
    'mvcc/backup.ts',
    'const row = this.#auth[auth] as AuthRow',
    'const row = (readRows(this.#store.sql).filter(isLasting)[auth] ?? this.#auth[auth]) as AuthRow',
  ),
  bug(
    'go on with a backup of another state after a restart',
    60,
    'member/api/snapshot.ts',
    'const same = store.appliedIndex === header.index && ',
    'const same = ',
  ),
  bug(
    'restore keys without their leases',
    60,
    'backup/restore.ts',
    'lease: v.lease === NO_LEASE ? NOTHING : leaseBytes(v.lease),',
    'lease: NOTHING,',
  ),
  bug(
    'restore no leases',
    20,
    'backup/restore.ts',
    '      leases: this.#leases,\n',
    '      leases: [],\n',
  ),
  bug(
    'restore without users and roles',
    60,
    'backup/restore.ts',
    '    this.#auth.push(row)\n',
    '    this.#auth.splice(0, 0, row).length = 0\n    this.#auth.pop()\n',
  ),
  bug(
    'be a member from the first piece of a restore on',
    60,
    'member/bootstrap/bootstrap.ts',
    '    return this.#staging.step(body)\n',
    `    const answer = this.#staging.step(body)
    const founders = [{ name: 'm1', object: this.#object }]
    if (decodeMessage(quorate.member.RestoreStep, body).header.length > 0)
      initRestoredStorage(this.#ports, drawIdentities(this.#ports, { cluster: 'again', founders }, 1), {})
    return answer
`,
  ),
  bug(
    'have a say in a restored cluster without its state',
    60,
    'member/bootstrap/founding.ts',
    'if (identity.incarnation !== 0n || (identity.restored && !identity.creator)) store.awaitSnapshot()',
    'if (identity.incarnation !== 0n) store.awaitSnapshot()',
  ),
  {
    name: 'go on with what another restore left',
    within: 80,
    mutations: [
      {
        file: 'member/bootstrap/restore-staging.ts',
        find: '      if (this.#is(id)) return false\n',
        replace:
          "      sql.run('UPDATE restore SET id = ?', id)\n      if (this.#is(id)) return false\n",
      },
      {
        file: 'member/bootstrap/restore-staging.ts',
        find: 'if (store.importing === null || hexOf(store.importing.id) !== hexOf(id))\n',
        replace: 'if (store.importing === null)\n',
      },
    ],
  },
  bug(
    'begin a restore anew when its first step comes late',
    150,
    'member/bootstrap/restore-staging.ts',
    '      if (this.#is(id)) return false\n',
    '',
  ),
  bug(
    'keep what nobody goes on to restore',
    150,
    'member/bootstrap/restore-staging.ts',
    '    else this.remove(() => {})\n',
    '',
  ),
]
export function bugNamed(name: string): Bug {
  const found = BUGS.find((b) => b.name === name)
  if (found === undefined)
    throw new Error(`no bug is named ${name}; there are: ${BUGS.map((b) => b.name).join(', ')}`)
  return found
}
