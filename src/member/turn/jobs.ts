/**
 * Reads that may take longer than a turn: cut into slices, and pinned at their revision while they
 * wait for their next turn. Jobs also keep the order in which answers find room
 * (member/turn/answer-room.ts). An answer's size is not known before it is made. So a first slice
 * is tried at once, and an answer that comes out small leaves. An answer that comes out large and
 * finds no room is dropped, waits in order and is made anew, one at a time.
 */
import { Errors, EtcdError } from '../../errors.ts'
import {
  MAX_SLICES_PER_TURN,
  PIN_MS,
  ROOM_WAIT_SHARE,
  SLICE_BYTES,
  SLICE_ROWS,
  SMALL_ANSWER_BYTES,
  WORKING_MS,
} from '../../limits.ts'
import type { Job, Pin, Store } from '../../mvcc/index.ts'
import { type Revision, revision } from '../../types.ts'
import type { Room } from './answer-room.ts'
import type { BusyReason } from './awake-reason.ts'

/** What is asked for, and who gets the result. `done` or `fail` is called once. */
export interface Asked<T> {
  /** May be called again, later. */
  readonly make: () => Job<T>
  readonly done: (result: T) => void
  readonly fail: (error: EtcdError) => void
  /**
   * The caller's deadline, on the member's clock. The task waits for room for a share of the time
   * till then, and then fails with too many requests.
   */
  readonly deadline: number
  /** Tells the caller that the task is under way; from then on no deadline counts. */
  readonly working?: (() => void) | undefined
}

/** Guards one piece of work: its result so far, and what it holds. */
class Task<T> {
  readonly #asked: Asked<T>
  readonly #room: Room
  #job: Job<T> | null = null
  #result: T | null = null
  /** How many of its bytes the room counts. */
  counted = 0
  since = 0
  /** The time until which the task waits for room. */
  until = 0
  pin: Pin | null = null
  told = false

  constructor(asked: Asked<T>, room: Room) {
    this.#asked = asked
    this.#room = room
  }

  get deadline(): number {
    return this.#asked.deadline
  }

  get pinRevision(): Revision | null {
    return this.#job === null ? null : revision(this.#job.pinRevision)
  }

  /** Takes one slice. `failed`: the task has failed, and has said so. */
  step(bytes: number): 'more' | 'made' | 'failed' {
    try {
      this.#job ??= this.#asked.make()
      this.#result = this.#job.step(SLICE_ROWS, bytes)
    } catch (e) {
      if (!(e instanceof EtcdError)) throw e
      this.fail(e)
      return 'failed'
    }
    this.#count(this.#job.bytes)
    return this.#result === null ? 'more' : 'made'
  }

  #count(bytes: number): void {
    this.#room.recount(this.counted, bytes)
    this.counted = bytes
  }

  deliver(): void {
    const result = this.#result
    this.drop()
    if (result !== null) this.#asked.done(result)
  }

  /** Forgets the result so far. */
  drop(): void {
    this.#job = null
    this.#result = null
    this.#count(0)
  }

  fail(error: EtcdError): void {
    this.drop()
    this.#asked.fail(error)
  }

  working(): void {
    if (this.#asked.working === undefined) return
    this.told = true
    this.#asked.working()
  }
}

/** Guards the jobs that are not finished. */
export class Jobs {
  readonly #store: Store
  readonly #now: () => number
  readonly #room: Room
  readonly #wake: () => void
  /** Tasks that have begun and are small so far, and the large one. */
  #running: Task<unknown>[] = []
  /** The large task that is being made. */
  #large: Task<unknown> | null = null
  /** Tasks that wait for room, in order; nothing that they made is kept. */
  #waiting: Task<unknown>[] = []

  /** `wake`: has `run` called soon. */
  constructor(store: Store, now: () => number, room: Room, wake: () => void) {
    this.#store = store
    this.#now = now
    this.#room = room
    this.#wake = wake
  }

  get pending(): number {
    return this.#running.length + this.#waiting.length
  }

  busyReason(): BusyReason | null {
    return this.pending > 0 ? 'longRead' : null
  }

  /** There is something to do, and room to do it. */
  get ready(): boolean {
    const parked = this.#large !== null && !this.#room.takesLarge(this.#large.counted)
    return this.#running.length > (parked ? 1 : 0) || this.#mayBegin
  }

  get #mayBegin(): boolean {
    return (
      this.#waiting.length > 0 &&
      this.#large === null &&
      this.#room.takesSmall &&
      this.#room.takesLarge()
    )
  }

  /** Takes the first slice at once: most reads end there, in this turn. */
  start<T>(asked: Asked<T>): void {
    const task = new Task(asked, this.#room)
    const calm = this.#waiting.length === 0 && this.#room.takesLarge()
    const came = task.step(calm ? SLICE_BYTES : SMALL_ANSWER_BYTES)
    if (came === 'failed') return
    if (came === 'made' && task.counted === 0) task.deliver()
    else this.#place(task as Task<unknown>, came)
  }

  /**
   * Builds an answer that comes in one piece and may be large; `build` hands it to the caller.
   * Waits for room first.
   */
  whenRoom(build: () => void, { fail, deadline }: Pick<Asked<unknown>, 'fail' | 'deadline'>): void {
    const step = (): true => {
      build()
      return true
    }
    const make = (): Job<unknown> => ({ pinRevision: this.#store.revision, bytes: 0, step })
    const task = new Task<unknown>({ make, done: () => {}, fail, deadline }, this.#room)
    if (this.#waiting.length > 0 || !this.#room.takesSmall || !this.#room.takesLarge())
      this.#wait(task)
    else if (task.step(SLICE_BYTES) === 'made') task.deliver()
  }

  /** Decides where a task goes after a slice. */
  #place(task: Task<unknown>, came: 'more' | 'made'): void {
    const small = task.counted <= SMALL_ANSWER_BYTES
    const own = task === this.#large
    const first = this.#waiting.length === 0 && this.#room.takesLarge(task.counted)
    const fitsSmall = task.counted === 0 || this.#room.takesSmall
    const fits = own || (small ? fitsSmall : first && (came === 'made' || this.#large === null))
    if (!fits) {
      this.#wait(task)
      task.drop()
    } else if (came === 'made') {
      if (own) this.#large = null
      this.#unpin(task)
      task.deliver()
    } else {
      if (!small) this.#large = task
      if (task.since === 0) task.since = this.#now()
      this.#hold(task)
      this.#running.push(task)
    }
  }

  #wait(task: Task<unknown>): void {
    this.#hold(task)
    const now = this.#now()
    // The caller must still be there to hear the answer.
    if (task.until === 0) task.until = now + (task.deadline - now) * ROOM_WAIT_SHARE
    this.#waiting.push(task)
    this.#room.wanted = this.#wake
  }

  /**
   * Pins the revision that the task reads, or read before it was dropped: a write's answer is of
   * its own revision.
   */
  #hold(task: Task<unknown>): void {
    const until = this.#now() + PIN_MS
    const at = task.pinRevision
    if (task.pin === null) task.pin = this.#store.pin(at ?? this.#store.revision, until)
    else if (at === null || task.pin.revision === at) this.#store.renew(task.pin, until)
    else {
      const pin = this.#store.pin(at, until)
      this.#unpin(task)
      task.pin = pin
    }
  }

  #unpin(task: Task<unknown>): void {
    if (task.pin !== null) this.#store.unpin(task.pin)
    task.pin = null
  }

  /** Tells callers whose tasks take long; refuses those that have waited too long for room. */
  tick(now: number): void {
    this.#tell(now)
    const late: Task<unknown>[] = []
    for (const task of this.#waiting) {
      if (task.told) task.working()
      else if (now >= task.until) late.push(task)
    }
    for (const { pin } of [...this.#running, ...this.#waiting])
      if (pin !== null) this.#store.renew(pin, now + PIN_MS)
    if (late.length === 0) return
    this.#waiting = this.#waiting.filter((task) => !late.includes(task))
    for (const task of late) {
      this.#unpin(task)
      task.fail(Errors.tooManyRequests())
    }
  }

  /** Takes some slices, oldest task first, each task in its turn. */
  run(): void {
    for (let n = 0; n < MAX_SLICES_PER_TURN; n++) {
      const task = this.#next()
      if (task === null) break
      const came = task.step(SLICE_BYTES)
      if (came !== 'failed') this.#place(task, came)
      else {
        if (task === this.#large) this.#large = null
        this.#unpin(task)
      }
    }
    this.#room.wanted = this.#waiting.length > 0 || this.#large !== null ? this.#wake : null
    if (this.#running.length > 0) this.#tell(this.#now())
  }

  /** Drops all tasks: no caller is left to answer. */
  stop(): void {
    for (const task of [...this.#running, ...this.#waiting]) task.drop()
    this.#running = []
    this.#waiting = []
    this.#large = null
    this.#room.wanted = null
  }

  #tell(now: number): void {
    for (const task of this.#running) if (now - task.since >= WORKING_MS) task.working()
  }

  /**
   * The next task that may go on. A task that waits for room begins if no large task is being made.
   */
  #next(): Task<unknown> | null {
    if (this.#mayBegin) {
      const first = this.#waiting.shift()
      if (first !== undefined) {
        this.#large = first
        return first
      }
    }
    for (let i = this.#running.length; i > 0; i--) {
      const task = this.#running.shift()
      if (task === undefined) break
      if (task !== this.#large || this.#room.takesLarge(task.counted)) return task
      this.#running.push(task)
    }
    return null
  }
}
