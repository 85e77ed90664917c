/** Something that answers etcd's JSON and is measured. */
export interface Target {
  readonly name: string
  /** Connections are spread over these. */
  readonly ports: readonly number[]
  /** Processes that do its work, as they are now. */
  pids(): number[]
  stop(): Promise<void>
}
