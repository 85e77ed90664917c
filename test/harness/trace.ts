/** What happened, as a hash that two runs of a seed share, and as text for a reader. */
type Part = string | number | Uint8Array

export class Trace {
  private h1 = 0x811c9dc5
  private h2 = 0x1b873593
  private readonly print: ((line: string) => void) | null
  private readonly recent: string[] = []

  constructor(print: ((line: string) => void) | null) {
    this.print = print
  }

  event(time: number, what: string, who: string, ...parts: Part[]): void {
    this.mix(Math.round(time * 1000))
    this.text(what)
    this.text(who)
    for (const part of parts) {
      if (typeof part === 'number') this.mix(part)
      else if (typeof part === 'string') this.text(part)
      else this.bytes(part)
    }
    if (this.print !== null) {
      const shown = parts.map((p) => (p instanceof Uint8Array ? `${p.length}B` : String(p)))
      this.print(
        `${(time / 1000).toFixed(6).padStart(12)} ${who.padEnd(14)} ${what} ${shown.join(' ')}`,
      )
    }
  }

  /** For the reader only: not hashed. */
  note(time: number, what: string, who: string, text: () => string): void {
    if (this.print !== null)
      this.print(`${(time / 1000).toFixed(6).padStart(12)} ${who.padEnd(14)} ${what} ${text()}`)
  }

  get hash(): string {
    return (
      (this.h1 >>> 0).toString(16).padStart(8, '0') + (this.h2 >>> 0).toString(16).padStart(8, '0')
    )
  }

  get tail(): readonly string[] {
    return this.recent
  }

  private mix(n: number): void {
    const low = n | 0
    const high = (n / 0x1_0000_0000) | 0
    this.h1 = Math.imul(this.h1 ^ low, 0x01000193)
    this.h1 = Math.imul(this.h1 ^ high, 0x01000193)
    this.h2 =
      Math.imul((this.h2 << 13) | (this.h2 >>> 19), 5) ^ Math.imul(low + 0x9e3779b9, 0x85ebca6b)
  }

  private text(s: string): void {
    for (let i = 0; i < s.length; i++) this.mix(s.charCodeAt(i))
  }

  private bytes(b: Uint8Array): void {
    this.mix(b.length)
    const n = Math.min(b.length, 256)
    for (let i = 0; i < n; i++) this.mix(b[i] as number)
  }
}
