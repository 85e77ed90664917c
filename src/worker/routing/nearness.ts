/**
 * How far a caller is from each of Cloudflare's regions. The distances are rough on purpose: they
 * order members and measure nothing.
 */

type Point = readonly [latitude: number, longitude: number]

/** The approximate middle of the area in which each location hint puts an object. */
const REGIONS: Readonly<Record<string, Point>> = {
  wnam: [39, -119],
  enam: [40, -78],
  sam: [-20, -50],
  weur: [50, 4],
  eeur: [51, 20],
  apac: [15, 115],
  'apac-ne': [36, 138],
  'apac-se': [1, 104],
  oc: [-33, 148],
  afr: [-10, 28],
  me: [26, 50],
}

const CONTINENTS: Readonly<Record<string, Point>> = {
  NA: [40, -98],
  SA: REGIONS.sam ?? [0, 0],
  EU: [50, 10],
  AS: [25, 105],
  OC: REGIONS.oc ?? [0, 0],
  AF: REGIONS.afr ?? [0, 0],
}

/** The approximate place of a region; null: there is no region of this name. */
export function regionPoint(region: string): Point | null {
  return REGIONS[region] ?? null
}

/** The names of all regions. */
export function regionNames(): readonly string[] {
  return Object.keys(REGIONS)
}

/**
 * Where Cloudflare says the caller is; null: it does not say. `cf` comes from outside, so each
 * field is checked.
 */
export function pointOf(cf: unknown): Point | null {
  if (typeof cf !== 'object' || cf === null) return null
  const { latitude, longitude, continent } = cf as Record<string, unknown>
  if (
    typeof latitude === 'string' &&
    typeof longitude === 'string' &&
    latitude !== '' &&
    longitude !== ''
  ) {
    const point: Point = [Number(latitude), Number(longitude)]
    if (Math.abs(point[0]) <= 90 && Math.abs(point[1]) <= 180) return point
  }
  return typeof continent === 'string' ? (CONTINENTS[continent] ?? null) : null
}

/** Great-circle kilometres from `point` to `region`; Infinity for an unknown region. */
export function distance(point: Point, region: string): number {
  const to = REGIONS[region]
  if (!to) return Number.POSITIVE_INFINITY
  const rad = Math.PI / 180
  const sine = (degrees: number) => Math.sin((degrees * rad) / 2) ** 2
  const a =
    sine(to[0] - point[0]) +
    Math.cos(point[0] * rad) * Math.cos(to[0] * rad) * sine(to[1] - point[1])
  return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, a)))
}
