/**
 * Reads the distances that `npm start --rtt` emulates: round trips between regions, and where the
 * callers are.
 */
import { readFileSync } from 'node:fs'
import { distance, regionPoint } from '../../src/worker/routing/nearness.ts'
import type { Distances } from './distances.ts'

/**
 * A round trip over the great circle in fibre that does not follow it, and what the machines at
 * both ends take.
 */
const MS_PER_KM = 0.0135
const MS_AT_BOTH_ENDS = 4
const LONGEST_MS = 10_000

export class DistancesError extends Error {}

/** `world:<region>`: by the map, for callers in that region; else a file of JSON. */
export function readDistances(text: string, regions: readonly string[]): Distances {
  const world = /^world:([a-z-]+)$/.exec(text)
  if (world) return byTheMap(world[1] ?? '', regions)
  let json: unknown
  try {
    json = JSON.parse(readFileSync(text, 'utf8'))
  } catch (error) {
    throw new DistancesError(`${text}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return checked(json, text, regions)
}

function byTheMap(caller: string, regions: readonly string[]): Distances {
  if (regionPoint(caller) === null)
    throw new DistancesError(`world:${caller}: there is no such region`)
  const all = [...new Set([caller, ...regions])]
  const rtt = Object.fromEntries(
    all.map((from) => [
      from,
      Object.fromEntries(all.filter((to) => to !== from).map((to) => [to, roundTrip(from, to)])),
    ]),
  )
  return { caller, rtt }
}

function roundTrip(from: string, to: string): number {
  const place = regionPoint(from)
  if (place === null) throw new DistancesError(`there is no region ${from}`)
  return Math.round(distance(place, to) * MS_PER_KM + MS_AT_BOTH_ENDS)
}

function checked(json: unknown, from: string, regions: readonly string[]): Distances {
  const { caller, rtt } = (json ?? {}) as { caller?: unknown; rtt?: unknown }
  if (typeof caller !== 'string') throw new DistancesError(`${from}: "caller" must name a region`)
  if (typeof rtt !== 'object' || rtt === null)
    throw new DistancesError(`${from}: "rtt" must be an object of regions`)
  const known = new Set([caller, ...regions])
  for (const [a, row] of Object.entries(rtt)) {
    for (const [b, ms] of Object.entries((row ?? {}) as object)) {
      for (const region of [a, b]) {
        if (!known.has(region))
          throw new DistancesError(
            `${from}: nothing is in ${region}: neither a member nor the callers`,
          )
      }
      if (typeof ms !== 'number' || !(ms >= 0 && ms <= LONGEST_MS))
        throw new DistancesError(
          `${from}: ${a} to ${b}: ${JSON.stringify(ms)} is no number of milliseconds up to ${LONGEST_MS}`,
        )
    }
  }
  return { caller, rtt: rtt as Distances['rtt'] }
}
