/**
 * gRPC's codes as HTTP's, and the error within a stream that has begun. The edge uses them, and so
 * do a member's own sockets.
 */
import { Code, type EtcdError } from '../errors.ts'

const STATUS: Readonly<Record<Code, readonly [number, string]>> = {
  [Code.OK]: [200, 'OK'],
  [Code.Canceled]: [499, ''],
  [Code.Unknown]: [500, 'Internal Server Error'],
  [Code.InvalidArgument]: [400, 'Bad Request'],
  [Code.DeadlineExceeded]: [504, 'Gateway Timeout'],
  [Code.NotFound]: [404, 'Not Found'],
  [Code.AlreadyExists]: [409, 'Conflict'],
  [Code.PermissionDenied]: [403, 'Forbidden'],
  [Code.ResourceExhausted]: [429, 'Too Many Requests'],
  [Code.FailedPrecondition]: [400, 'Bad Request'],
  [Code.Aborted]: [409, 'Conflict'],
  [Code.OutOfRange]: [400, 'Bad Request'],
  [Code.Unimplemented]: [501, 'Not Implemented'],
  [Code.Internal]: [500, 'Internal Server Error'],
  [Code.Unavailable]: [503, 'Service Unavailable'],
  [Code.DataLoss]: [500, 'Internal Server Error'],
  [Code.Unauthenticated]: [401, 'Unauthorized'],
}

/** The HTTP status of an answer with this code. */
export function httpStatus(code: Code): number {
  return (STATUS[code] ?? STATUS[Code.Unknown])[0]
}

/** An error as gRPC writes it in Go, which etcd puts into the reason of a watch's end. */
export function grpcText(error: EtcdError): string {
  const name = Object.entries(Code).find(([, code]) => code === error.code)?.[0] ?? 'Unknown'
  return `rpc error: code = ${name} desc = ${error.message}`
}

/** A refusal within a stream: the fields of 3.4 and 3.5 and those of 3.6 on. */
export function streamError(error: EtcdError): string {
  const [http_code, http_status] = STATUS[error.code] ?? STATUS[Code.Unknown]
  const { code, message } = error
  return `${JSON.stringify({ error: { grpc_code: code, http_code, message, http_status, code } })}\n`
}
