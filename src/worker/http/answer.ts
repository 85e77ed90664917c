/**
 * Answers as HTTP: etcd's headers, status codes and error bodies. Every answer of the edge is made
 * here.
 */

import { httpStatus, streamError } from '../../base/status.ts'
import { Code, type EtcdError, UnknownOutcome } from '../../errors.ts'
import type { HeaderLookup } from './request-headers.ts'

/**
 * Headers that a page of another origin may send: etcd's, those that etcd's gateway hands on, and
 * Quorate's.
 */
const MAY_SEND = [
  'accept, content-type, authorization',
  'grpc-metadata-token, grpc-metadata-authorization, grpc-metadata-hasleader, grpc-timeout',
  'quorate-cluster, quorate-request-id, quorate-min-revision, traceparent, tracestate',
].join(', ')
/** Headers that a page of another origin may read, beside those that any page may. */
const MAY_READ = [
  'server-timing, quorate-trace-id, quorate-outcome, quorate-version',
  'grpc-metadata-content-type, www-authenticate, content-disposition',
].join(', ')

/** These are on every answer, as with etcd's default `--cors '*'`. */
const CORS = {
  'access-control-allow-headers': 'accept, content-type, authorization',
  'access-control-allow-methods': 'POST, GET, OPTIONS, PUT, DELETE',
  'access-control-allow-origin': '*',
}
const JSON_TYPE = { ...CORS, 'content-type': 'application/json' }
/** Made once: built anew, the headers are a third of the cost of a small answer. */
const RPC = new Headers({ ...JSON_TYPE, 'grpc-metadata-content-type': 'application/grpc' })
const TEXT = {
  ...CORS,
  'content-type': 'text/plain; charset=utf-8',
  'x-content-type-options': 'nosniff',
}

/** The answer to a call. */
export function rpcAnswer(body: BodyInit): Response {
  return new Response(body, { headers: RPC })
}

export function jsonAnswer(value: unknown, headers?: Readonly<Record<string, string>>): Response {
  return new Response(JSON.stringify(value), { headers: { ...JSON_TYPE, ...headers } })
}

/** A file that the client saves under this name. */
export function fileAnswer(body: ReadableStream<Uint8Array>, name: string): Response {
  const headers = {
    ...CORS,
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${name}"`,
  }
  return new Response(body, { headers })
}

/** A header's value may only be ASCII; etcd's texts are. */
function headerSafe(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?')
}

function errorHeaders(error: EtcdError, unknown: boolean): Record<string, string> {
  const headers: Record<string, string> = { ...JSON_TYPE }
  if (error.code === Code.Unauthenticated) headers['www-authenticate'] = headerSafe(error.message)
  if (unknown) headers['quorate-outcome'] = 'unknown'
  else if (error.reason === 'doneTooLarge') headers['quorate-outcome'] = 'done'
  return headers
}

/**
 * A refusal: `error` for clients of 3.4 and 3.5, `code` and `message` for all. `unknown` marks a
 * write whose outcome nobody knows. A status code can't say that, nor that a write was done whose
 * answer can't be told.
 */
export function errorAnswer(error: EtcdError, unknown = error instanceof UnknownOutcome): Response {
  const body = JSON.stringify({ error: error.message, code: error.code, message: error.message })
  return new Response(body, {
    status: httpStatus(error.code),
    headers: errorHeaders(error, unknown),
  })
}

/** The answer to a caller that is not the deployment's owner: it asks for the password. */
export function ownersOnly(): Response {
  const error = { error: OWNERS_ONLY, code: Code.Unauthenticated, message: OWNERS_ONLY }
  const headers = { ...JSON_TYPE, 'www-authenticate': 'Basic realm="quorate", charset="UTF-8"' }
  return new Response(JSON.stringify(error), { status: 401, headers })
}

const OWNERS_ONLY =
  'quorate: this is for the owner alone: Authorization: Basic base64(root:<QUORATE_ROOT_PASSWORD>)'

/** A stream that is refused before it begins. */
export function streamErrorAnswer(error: EtcdError): Response {
  return new Response(streamError(error), {
    status: httpStatus(error.code),
    headers: errorHeaders(error, false),
  })
}

/** The answer of etcd's gateway to a path or method for which it has no call. */
export function gatewayError(code: typeof Code.NotFound | typeof Code.Unimplemented): Response {
  const message = code === Code.NotFound ? 'Not Found' : 'Method Not Allowed'
  const body = JSON.stringify({ error: message, code, message })
  return new Response(body, { status: httpStatus(code), headers: JSON_TYPE })
}

export function textAnswer(text: string, status = 200): Response {
  return new Response(text, { status, headers: TEXT })
}

/** Go's answer to a path that no handler has. */
export function pageNotFound(): Response {
  return textAnswer('404 page not found\n', 404)
}

/** Go's answer to a method other than GET. */
export function getOnly(): Response {
  return new Response('Method Not Allowed\n', { status: 405, headers: { ...TEXT, allow: 'GET' } })
}

/** The answer of `/health`: JSON with the content type of plain text, as in etcd. */
export function healthAnswer(reason: string): Response {
  const body = JSON.stringify({ health: reason === '' ? 'true' : 'false', reason })
  if (reason !== '') return textAnswer(`${body}\n`, 503)
  return new Response(body, { headers: { ...CORS, 'content-type': TEXT['content-type'] } })
}

/** Lets a page read headers that its browser would keep from it. Other callers read them anyway. */
export function forPage(response: Response, headers: HeaderLookup): Response {
  if (headers.has('origin')) response.headers.set('access-control-expose-headers', MAY_READ)
  return response
}

export function preflight(): Response {
  return new Response(null, { headers: { ...CORS, 'access-control-allow-headers': MAY_SEND } })
}

export function redirect(path: string): Response {
  return new Response(null, { status: 307, headers: { ...CORS, location: path } })
}
