/**
 * protobufjs without Node's Buffer. Where there is one it prefers it, and that of Workers' Node
 * compatibility writes strings of forty characters and more wrongly (`utf8Write` without a length
 * throws). Generated code imports this.
 */
import protobuf from 'protobufjs/minimal.js'

const { util } = protobuf as unknown as { util: { Buffer: unknown } }
util.Buffer = null
protobuf.Writer.create = () => new protobuf.Writer()
const readerOf = (bytes: Uint8Array): protobuf.Reader => new protobuf.Reader(bytes)
protobuf.Reader.create = readerOf as typeof protobuf.Reader.create

export { Reader, roots, Writer } from 'protobufjs/minimal.js'
export default protobuf
