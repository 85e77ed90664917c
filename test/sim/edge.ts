/**
 * The edge's own way to take a snapshot and to restore one (src/worker), for a world that knows it
 * as edge-door.ts has it only.
 */
import '../harness/digest.ts'
import { concat } from '../../src/base/bytes.ts'
import { DEFAULT_CLUSTER } from '../../src/cluster/names.ts'
import { EtcdError } from '../../src/errors.ts'
import type { quorate } from '../../src/proto/generated/member.js'
import type { EdgePorts, RequestContext } from '../../src/worker/http/contract.ts'
import { callOptions } from '../../src/worker/http/headers.ts'
import { RequestHeaders } from '../../src/worker/http/request-headers.ts'
import { Trace } from '../../src/worker/http/trace.ts'
import { openBackup } from '../../src/worker/owner/backup.ts'
import { restore } from '../../src/worker/owner/restore.ts'
import { notCreated } from '../../src/worker/routing/cluster-creation.ts'
import type { Edge } from './edge-door.ts'

const BLOB_BYTES = 32 * 1024

export const edge: Edge = {
  async snapshot(client) {
    const pieces: Uint8Array[] = []
    const backup = await openBackup({ call: (call) => client(call) }, callOptions(new Headers()))
    for await (const piece of backup.pieces(BLOB_BYTES)) pieces.push(piece)
    return concat(pieces)
  },

  async restore(file, founder, create, now) {
    const ports = {
      // Nobody is root yet of what is to be made.
      client: () => ({ call: async () => notCreated(DEFAULT_CLUSTER) }),
      founder: () => ({ call: founder }),
      create: (_: string, __: unknown, restored: quorate.member.IRestored) => create(restored),
    } as unknown as EdgePorts<object>
    const request = new Request('http://localhost/clusters/default/restore', {
      method: 'POST',
      body: file as BodyInit,
    })
    const target = { cluster: 'default', member: null }
    const about = {
      request,
      headers: new RequestHeaders(request.headers),
      env: {},
      target,
      trace: new Trace(null),
    }
    const context = { ...about, closed: false, founds: false } as unknown as RequestContext<object>
    // Leases have their whole time from now on, by the clock of the world; and nobody reads the
    // edge's log.
    const real = Date.now
    const { info, log } = console
    Object.assign(console, { info: () => {}, log: () => {} })
    Date.now = now
    try {
      const answer = await restore(context, ports)
      const text = await answer.text()
      const { code = 0 } = JSON.parse(text) as { readonly code?: number }
      return { code, ok: answer.status === 200, text }
    } catch (e) {
      // As app.ts answers it.
      if (!(e instanceof EtcdError)) throw e
      return { code: e.code, ok: false, text: e.message }
    } finally {
      Date.now = real
      Object.assign(console, { info, log })
    }
  },
}
