/** How a stream of watches ends with an error: the error as a message, then the socket's close. */
import { streamError } from '../../base/status.ts'
import { Code, type EtcdError } from '../../errors.ts'
import type { ClientSocket } from '../../ports.ts'

/** Close codes of WebSocket: policy violated, and try again later. */
const CLOSE_REFUSED = 1008
const CLOSE_LATER = 1013
/** A close reason holds 123 bytes, at up to three for a char. */
const MAX_REASON_CHARS = 40

/** Sends a socket the error, as a stream does, and closes the socket. */
export function refuseSocket(socket: ClientSocket, error: EtcdError): void {
  socket.send(streamError(error).trimEnd())
  socket.close(closeCode(error), closeReason(error))
}

export function closeCode(error: EtcdError): number {
  return error.code === Code.Unavailable ? CLOSE_LATER : CLOSE_REFUSED
}

/** The error's text, as much of it as a close can hold. */
export function closeReason(error: EtcdError): string {
  return error.message.slice(0, MAX_REASON_CHARS)
}
