/** What a member of the counting Worker says of its rows. */
export interface Counted {
  readonly member: string
  /** Since this life of the object began; another life, another number. */
  readonly life: string
  readonly read: number
  readonly written: number
}
