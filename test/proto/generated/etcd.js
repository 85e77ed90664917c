/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "../../../src/proto/protobuf.ts";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["etcd"] || ($protobuf.roots["etcd"] = {});

export const etcd = $root.etcd = (() => {

    /**
     * Namespace etcd.
     * @exports etcd
     * @namespace
     */
    const etcd = {};

    etcd.KeyValue = (function() {

        /**
         * Properties of a KeyValue.
         * @typedef {Object} etcd.KeyValue.$Properties
         * @property {Uint8Array|null} [key] KeyValue key
         * @property {number|Long|null} [createRevision] KeyValue createRevision
         * @property {number|Long|null} [modRevision] KeyValue modRevision
         * @property {number|Long|null} [version] KeyValue version
         * @property {Uint8Array|null} [value] KeyValue value
         * @property {number|Long|null} [lease] KeyValue lease
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a KeyValue.
         * @memberof etcd
         * @interface IKeyValue
         * @augments etcd.KeyValue.$Properties
         * @deprecated Use etcd.KeyValue.$Properties instead.
         */

        /**
         * Shape of a KeyValue.
         * @typedef {etcd.KeyValue.$Properties} etcd.KeyValue.$Shape
         */

        /**
         * Constructs a new KeyValue.
         * @memberof etcd
         * @classdesc Represents a KeyValue.
         * @constructor
         * @param {etcd.KeyValue.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const KeyValue = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * KeyValue key.
         * @member {Uint8Array} key
         * @memberof etcd.KeyValue
         * @instance
         */
        KeyValue.prototype.key = $util.newBuffer([]);

        /**
         * KeyValue createRevision.
         * @member {number|Long} createRevision
         * @memberof etcd.KeyValue
         * @instance
         */
        KeyValue.prototype.createRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * KeyValue modRevision.
         * @member {number|Long} modRevision
         * @memberof etcd.KeyValue
         * @instance
         */
        KeyValue.prototype.modRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * KeyValue version.
         * @member {number|Long} version
         * @memberof etcd.KeyValue
         * @instance
         */
        KeyValue.prototype.version = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * KeyValue value.
         * @member {Uint8Array} value
         * @memberof etcd.KeyValue
         * @instance
         */
        KeyValue.prototype.value = $util.newBuffer([]);

        /**
         * KeyValue lease.
         * @member {number|Long} lease
         * @memberof etcd.KeyValue
         * @instance
         */
        KeyValue.prototype.lease = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified KeyValue message. Does not implicitly {@link etcd.KeyValue.verify|verify} messages.
         * @function encode
         * @memberof etcd.KeyValue
         * @static
         * @param {etcd.KeyValue.$Properties} message KeyValue message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        KeyValue.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.key);
            if (message.createRevision != null && $Object.hasOwnProperty.call(message, "createRevision") && (typeof message.createRevision === "object" ? message.createRevision.low || message.createRevision.high : message.createRevision !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.createRevision);
            if (message.modRevision != null && $Object.hasOwnProperty.call(message, "modRevision") && (typeof message.modRevision === "object" ? message.modRevision.low || message.modRevision.high : message.modRevision !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.modRevision);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.version);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.value);
            if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && (typeof message.lease === "object" ? message.lease.low || message.lease.high : message.lease !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).int64(message.lease);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a KeyValue message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.KeyValue
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.KeyValue & etcd.KeyValue.$Shape} KeyValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        KeyValue.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.KeyValue();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.createRevision = value;
                        else
                            delete message.createRevision;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.modRevision = value;
                        else
                            delete message.modRevision;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.lease = value;
                        else
                            delete message.lease;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return KeyValue;
    })();

    etcd.ResponseHeader = (function() {

        /**
         * Properties of a ResponseHeader.
         * @typedef {Object} etcd.ResponseHeader.$Properties
         * @property {number|Long|null} [clusterId] ResponseHeader clusterId
         * @property {number|Long|null} [memberId] ResponseHeader memberId
         * @property {number|Long|null} [revision] ResponseHeader revision
         * @property {number|Long|null} [raftTerm] ResponseHeader raftTerm
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResponseHeader.
         * @memberof etcd
         * @interface IResponseHeader
         * @augments etcd.ResponseHeader.$Properties
         * @deprecated Use etcd.ResponseHeader.$Properties instead.
         */

        /**
         * Shape of a ResponseHeader.
         * @typedef {etcd.ResponseHeader.$Properties} etcd.ResponseHeader.$Shape
         */

        /**
         * Constructs a new ResponseHeader.
         * @memberof etcd
         * @classdesc Represents a ResponseHeader.
         * @constructor
         * @param {etcd.ResponseHeader.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResponseHeader = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResponseHeader clusterId.
         * @member {number|Long} clusterId
         * @memberof etcd.ResponseHeader
         * @instance
         */
        ResponseHeader.prototype.clusterId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ResponseHeader memberId.
         * @member {number|Long} memberId
         * @memberof etcd.ResponseHeader
         * @instance
         */
        ResponseHeader.prototype.memberId = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * ResponseHeader revision.
         * @member {number|Long} revision
         * @memberof etcd.ResponseHeader
         * @instance
         */
        ResponseHeader.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * ResponseHeader raftTerm.
         * @member {number|Long} raftTerm
         * @memberof etcd.ResponseHeader
         * @instance
         */
        ResponseHeader.prototype.raftTerm = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified ResponseHeader message. Does not implicitly {@link etcd.ResponseHeader.verify|verify} messages.
         * @function encode
         * @memberof etcd.ResponseHeader
         * @static
         * @param {etcd.ResponseHeader.$Properties} message ResponseHeader message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResponseHeader.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.clusterId != null && $Object.hasOwnProperty.call(message, "clusterId") && (typeof message.clusterId === "object" ? message.clusterId.low || message.clusterId.high : message.clusterId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.clusterId);
            if (message.memberId != null && $Object.hasOwnProperty.call(message, "memberId") && (typeof message.memberId === "object" ? message.memberId.low || message.memberId.high : message.memberId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.memberId);
            if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.revision);
            if (message.raftTerm != null && $Object.hasOwnProperty.call(message, "raftTerm") && (typeof message.raftTerm === "object" ? message.raftTerm.low || message.raftTerm.high : message.raftTerm !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.raftTerm);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResponseHeader message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.ResponseHeader
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.ResponseHeader & etcd.ResponseHeader.$Shape} ResponseHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResponseHeader.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.ResponseHeader();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.clusterId = value;
                        else
                            delete message.clusterId;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.memberId = value;
                        else
                            delete message.memberId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.revision = value;
                        else
                            delete message.revision;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.raftTerm = value;
                        else
                            delete message.raftTerm;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ResponseHeader;
    })();

    etcd.RangeRequest = (function() {

        /**
         * Properties of a RangeRequest.
         * @typedef {Object} etcd.RangeRequest.$Properties
         * @property {Uint8Array|null} [key] RangeRequest key
         * @property {Uint8Array|null} [rangeEnd] RangeRequest rangeEnd
         * @property {number|Long|null} [limit] RangeRequest limit
         * @property {number|Long|null} [revision] RangeRequest revision
         * @property {etcd.RangeRequest.SortOrder|null} [sortOrder] RangeRequest sortOrder
         * @property {etcd.RangeRequest.SortTarget|null} [sortTarget] RangeRequest sortTarget
         * @property {boolean|null} [serializable] RangeRequest serializable
         * @property {boolean|null} [keysOnly] RangeRequest keysOnly
         * @property {boolean|null} [countOnly] RangeRequest countOnly
         * @property {number|Long|null} [minModRevision] RangeRequest minModRevision
         * @property {number|Long|null} [maxModRevision] RangeRequest maxModRevision
         * @property {number|Long|null} [minCreateRevision] RangeRequest minCreateRevision
         * @property {number|Long|null} [maxCreateRevision] RangeRequest maxCreateRevision
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RangeRequest.
         * @memberof etcd
         * @interface IRangeRequest
         * @augments etcd.RangeRequest.$Properties
         * @deprecated Use etcd.RangeRequest.$Properties instead.
         */

        /**
         * Shape of a RangeRequest.
         * @typedef {etcd.RangeRequest.$Properties} etcd.RangeRequest.$Shape
         */

        /**
         * Constructs a new RangeRequest.
         * @memberof etcd
         * @classdesc Represents a RangeRequest.
         * @constructor
         * @param {etcd.RangeRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RangeRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RangeRequest key.
         * @member {Uint8Array} key
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.key = $util.newBuffer([]);

        /**
         * RangeRequest rangeEnd.
         * @member {Uint8Array} rangeEnd
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.rangeEnd = $util.newBuffer([]);

        /**
         * RangeRequest limit.
         * @member {number|Long} limit
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.limit = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RangeRequest revision.
         * @member {number|Long} revision
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RangeRequest sortOrder.
         * @member {etcd.RangeRequest.SortOrder} sortOrder
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.sortOrder = 0;

        /**
         * RangeRequest sortTarget.
         * @member {etcd.RangeRequest.SortTarget} sortTarget
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.sortTarget = 0;

        /**
         * RangeRequest serializable.
         * @member {boolean} serializable
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.serializable = false;

        /**
         * RangeRequest keysOnly.
         * @member {boolean} keysOnly
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.keysOnly = false;

        /**
         * RangeRequest countOnly.
         * @member {boolean} countOnly
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.countOnly = false;

        /**
         * RangeRequest minModRevision.
         * @member {number|Long} minModRevision
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.minModRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RangeRequest maxModRevision.
         * @member {number|Long} maxModRevision
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.maxModRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RangeRequest minCreateRevision.
         * @member {number|Long} minCreateRevision
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.minCreateRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * RangeRequest maxCreateRevision.
         * @member {number|Long} maxCreateRevision
         * @memberof etcd.RangeRequest
         * @instance
         */
        RangeRequest.prototype.maxCreateRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified RangeRequest message. Does not implicitly {@link etcd.RangeRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.RangeRequest
         * @static
         * @param {etcd.RangeRequest.$Properties} message RangeRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RangeRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.key);
            if (message.rangeEnd != null && $Object.hasOwnProperty.call(message, "rangeEnd") && message.rangeEnd.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.rangeEnd);
            if (message.limit != null && $Object.hasOwnProperty.call(message, "limit") && (typeof message.limit === "object" ? message.limit.low || message.limit.high : message.limit !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.limit);
            if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.revision);
            if (message.sortOrder != null && $Object.hasOwnProperty.call(message, "sortOrder") && message.sortOrder !== 0)
                writer.uint32(/* id 5, wireType 0 =*/40).int32(message.sortOrder);
            if (message.sortTarget != null && $Object.hasOwnProperty.call(message, "sortTarget") && message.sortTarget !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.sortTarget);
            if (message.serializable != null && $Object.hasOwnProperty.call(message, "serializable") && message.serializable !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.serializable);
            if (message.keysOnly != null && $Object.hasOwnProperty.call(message, "keysOnly") && message.keysOnly !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.keysOnly);
            if (message.countOnly != null && $Object.hasOwnProperty.call(message, "countOnly") && message.countOnly !== false)
                writer.uint32(/* id 9, wireType 0 =*/72).bool(message.countOnly);
            if (message.minModRevision != null && $Object.hasOwnProperty.call(message, "minModRevision") && (typeof message.minModRevision === "object" ? message.minModRevision.low || message.minModRevision.high : message.minModRevision !== 0))
                writer.uint32(/* id 10, wireType 0 =*/80).int64(message.minModRevision);
            if (message.maxModRevision != null && $Object.hasOwnProperty.call(message, "maxModRevision") && (typeof message.maxModRevision === "object" ? message.maxModRevision.low || message.maxModRevision.high : message.maxModRevision !== 0))
                writer.uint32(/* id 11, wireType 0 =*/88).int64(message.maxModRevision);
            if (message.minCreateRevision != null && $Object.hasOwnProperty.call(message, "minCreateRevision") && (typeof message.minCreateRevision === "object" ? message.minCreateRevision.low || message.minCreateRevision.high : message.minCreateRevision !== 0))
                writer.uint32(/* id 12, wireType 0 =*/96).int64(message.minCreateRevision);
            if (message.maxCreateRevision != null && $Object.hasOwnProperty.call(message, "maxCreateRevision") && (typeof message.maxCreateRevision === "object" ? message.maxCreateRevision.low || message.maxCreateRevision.high : message.maxCreateRevision !== 0))
                writer.uint32(/* id 13, wireType 0 =*/104).int64(message.maxCreateRevision);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RangeRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.RangeRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.RangeRequest & etcd.RangeRequest.$Shape} RangeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RangeRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.RangeRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.rangeEnd = value;
                        else
                            delete message.rangeEnd;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.limit = value;
                        else
                            delete message.limit;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.revision = value;
                        else
                            delete message.revision;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.sortOrder = value;
                        else
                            delete message.sortOrder;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.sortTarget = value;
                        else
                            delete message.sortTarget;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.serializable = value;
                        else
                            delete message.serializable;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.keysOnly = value;
                        else
                            delete message.keysOnly;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.countOnly = value;
                        else
                            delete message.countOnly;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.minModRevision = value;
                        else
                            delete message.minModRevision;
                        continue;
                    }
                case 11: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.maxModRevision = value;
                        else
                            delete message.maxModRevision;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.minCreateRevision = value;
                        else
                            delete message.minCreateRevision;
                        continue;
                    }
                case 13: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.maxCreateRevision = value;
                        else
                            delete message.maxCreateRevision;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * SortOrder enum.
         * @name etcd.RangeRequest.SortOrder
         * @enum {number}
         * @property {number} NONE=0 NONE value
         * @property {number} ASCEND=1 ASCEND value
         * @property {number} DESCEND=2 DESCEND value
         */
        RangeRequest.SortOrder = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NONE"] = 0;
            values[valuesById[1] = "ASCEND"] = 1;
            values[valuesById[2] = "DESCEND"] = 2;
            return values;
        })();

        /**
         * SortTarget enum.
         * @name etcd.RangeRequest.SortTarget
         * @enum {number}
         * @property {number} KEY=0 KEY value
         * @property {number} VERSION=1 VERSION value
         * @property {number} CREATE=2 CREATE value
         * @property {number} MOD=3 MOD value
         * @property {number} VALUE=4 VALUE value
         */
        RangeRequest.SortTarget = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "KEY"] = 0;
            values[valuesById[1] = "VERSION"] = 1;
            values[valuesById[2] = "CREATE"] = 2;
            values[valuesById[3] = "MOD"] = 3;
            values[valuesById[4] = "VALUE"] = 4;
            return values;
        })();

        return RangeRequest;
    })();

    etcd.RangeResponse = (function() {

        /**
         * Properties of a RangeResponse.
         * @typedef {Object} etcd.RangeResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] RangeResponse header
         * @property {Array.<etcd.KeyValue.$Properties>|null} [kvs] RangeResponse kvs
         * @property {boolean|null} [more] RangeResponse more
         * @property {number|Long|null} [count] RangeResponse count
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RangeResponse.
         * @memberof etcd
         * @interface IRangeResponse
         * @augments etcd.RangeResponse.$Properties
         * @deprecated Use etcd.RangeResponse.$Properties instead.
         */

        /**
         * Shape of a RangeResponse.
         * @typedef {etcd.RangeResponse.$Properties} etcd.RangeResponse.$Shape
         */

        /**
         * Constructs a new RangeResponse.
         * @memberof etcd
         * @classdesc Represents a RangeResponse.
         * @constructor
         * @param {etcd.RangeResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RangeResponse = function (properties) {
            this.kvs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RangeResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.RangeResponse
         * @instance
         */
        RangeResponse.prototype.header = null;

        /**
         * RangeResponse kvs.
         * @member {Array.<etcd.KeyValue.$Properties>} kvs
         * @memberof etcd.RangeResponse
         * @instance
         */
        RangeResponse.prototype.kvs = $util.emptyArray;

        /**
         * RangeResponse more.
         * @member {boolean} more
         * @memberof etcd.RangeResponse
         * @instance
         */
        RangeResponse.prototype.more = false;

        /**
         * RangeResponse count.
         * @member {number|Long} count
         * @memberof etcd.RangeResponse
         * @instance
         */
        RangeResponse.prototype.count = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified RangeResponse message. Does not implicitly {@link etcd.RangeResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.RangeResponse
         * @static
         * @param {etcd.RangeResponse.$Properties} message RangeResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RangeResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.kvs != null && message.kvs.length)
                for (let i = 0; i < message.kvs.length; ++i)
                    $root.etcd.KeyValue.encode(message.kvs[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.more != null && $Object.hasOwnProperty.call(message, "more") && message.more !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.more);
            if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.count);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RangeResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.RangeResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.RangeResponse & etcd.RangeResponse.$Shape} RangeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RangeResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.RangeResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.kvs && message.kvs.length))
                            message.kvs = [];
                        message.kvs.push($root.etcd.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.more = value;
                        else
                            delete message.more;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.count = value;
                        else
                            delete message.count;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RangeResponse;
    })();

    etcd.RangeStreamResponse = (function() {

        /**
         * Properties of a RangeStreamResponse.
         * @typedef {Object} etcd.RangeStreamResponse.$Properties
         * @property {etcd.RangeResponse.$Properties|null} [rangeResponse] RangeStreamResponse rangeResponse
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RangeStreamResponse.
         * @memberof etcd
         * @interface IRangeStreamResponse
         * @augments etcd.RangeStreamResponse.$Properties
         * @deprecated Use etcd.RangeStreamResponse.$Properties instead.
         */

        /**
         * Shape of a RangeStreamResponse.
         * @typedef {etcd.RangeStreamResponse.$Properties} etcd.RangeStreamResponse.$Shape
         */

        /**
         * Constructs a new RangeStreamResponse.
         * @memberof etcd
         * @classdesc Represents a RangeStreamResponse.
         * @constructor
         * @param {etcd.RangeStreamResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RangeStreamResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RangeStreamResponse rangeResponse.
         * @member {etcd.RangeResponse.$Properties|null|undefined} rangeResponse
         * @memberof etcd.RangeStreamResponse
         * @instance
         */
        RangeStreamResponse.prototype.rangeResponse = null;

        /**
         * Encodes the specified RangeStreamResponse message. Does not implicitly {@link etcd.RangeStreamResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.RangeStreamResponse
         * @static
         * @param {etcd.RangeStreamResponse.$Properties} message RangeStreamResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RangeStreamResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.rangeResponse != null && $Object.hasOwnProperty.call(message, "rangeResponse"))
                $root.etcd.RangeResponse.encode(message.rangeResponse, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RangeStreamResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.RangeStreamResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.RangeStreamResponse & etcd.RangeStreamResponse.$Shape} RangeStreamResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RangeStreamResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.RangeStreamResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.rangeResponse = $root.etcd.RangeResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.rangeResponse);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RangeStreamResponse;
    })();

    etcd.PutRequest = (function() {

        /**
         * Properties of a PutRequest.
         * @typedef {Object} etcd.PutRequest.$Properties
         * @property {Uint8Array|null} [key] PutRequest key
         * @property {Uint8Array|null} [value] PutRequest value
         * @property {number|Long|null} [lease] PutRequest lease
         * @property {boolean|null} [prevKv] PutRequest prevKv
         * @property {boolean|null} [ignoreValue] PutRequest ignoreValue
         * @property {boolean|null} [ignoreLease] PutRequest ignoreLease
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PutRequest.
         * @memberof etcd
         * @interface IPutRequest
         * @augments etcd.PutRequest.$Properties
         * @deprecated Use etcd.PutRequest.$Properties instead.
         */

        /**
         * Shape of a PutRequest.
         * @typedef {etcd.PutRequest.$Properties} etcd.PutRequest.$Shape
         */

        /**
         * Constructs a new PutRequest.
         * @memberof etcd
         * @classdesc Represents a PutRequest.
         * @constructor
         * @param {etcd.PutRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PutRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PutRequest key.
         * @member {Uint8Array} key
         * @memberof etcd.PutRequest
         * @instance
         */
        PutRequest.prototype.key = $util.newBuffer([]);

        /**
         * PutRequest value.
         * @member {Uint8Array} value
         * @memberof etcd.PutRequest
         * @instance
         */
        PutRequest.prototype.value = $util.newBuffer([]);

        /**
         * PutRequest lease.
         * @member {number|Long} lease
         * @memberof etcd.PutRequest
         * @instance
         */
        PutRequest.prototype.lease = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * PutRequest prevKv.
         * @member {boolean} prevKv
         * @memberof etcd.PutRequest
         * @instance
         */
        PutRequest.prototype.prevKv = false;

        /**
         * PutRequest ignoreValue.
         * @member {boolean} ignoreValue
         * @memberof etcd.PutRequest
         * @instance
         */
        PutRequest.prototype.ignoreValue = false;

        /**
         * PutRequest ignoreLease.
         * @member {boolean} ignoreLease
         * @memberof etcd.PutRequest
         * @instance
         */
        PutRequest.prototype.ignoreLease = false;

        /**
         * Encodes the specified PutRequest message. Does not implicitly {@link etcd.PutRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.PutRequest
         * @static
         * @param {etcd.PutRequest.$Properties} message PutRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PutRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.key);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
            if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && (typeof message.lease === "object" ? message.lease.low || message.lease.high : message.lease !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.lease);
            if (message.prevKv != null && $Object.hasOwnProperty.call(message, "prevKv") && message.prevKv !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.prevKv);
            if (message.ignoreValue != null && $Object.hasOwnProperty.call(message, "ignoreValue") && message.ignoreValue !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.ignoreValue);
            if (message.ignoreLease != null && $Object.hasOwnProperty.call(message, "ignoreLease") && message.ignoreLease !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.ignoreLease);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PutRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.PutRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.PutRequest & etcd.PutRequest.$Shape} PutRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PutRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.PutRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.lease = value;
                        else
                            delete message.lease;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.prevKv = value;
                        else
                            delete message.prevKv;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.ignoreValue = value;
                        else
                            delete message.ignoreValue;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.ignoreLease = value;
                        else
                            delete message.ignoreLease;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PutRequest;
    })();

    etcd.PutResponse = (function() {

        /**
         * Properties of a PutResponse.
         * @typedef {Object} etcd.PutResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] PutResponse header
         * @property {etcd.KeyValue.$Properties|null} [prevKv] PutResponse prevKv
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a PutResponse.
         * @memberof etcd
         * @interface IPutResponse
         * @augments etcd.PutResponse.$Properties
         * @deprecated Use etcd.PutResponse.$Properties instead.
         */

        /**
         * Shape of a PutResponse.
         * @typedef {etcd.PutResponse.$Properties} etcd.PutResponse.$Shape
         */

        /**
         * Constructs a new PutResponse.
         * @memberof etcd
         * @classdesc Represents a PutResponse.
         * @constructor
         * @param {etcd.PutResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const PutResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * PutResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.PutResponse
         * @instance
         */
        PutResponse.prototype.header = null;

        /**
         * PutResponse prevKv.
         * @member {etcd.KeyValue.$Properties|null|undefined} prevKv
         * @memberof etcd.PutResponse
         * @instance
         */
        PutResponse.prototype.prevKv = null;

        /**
         * Encodes the specified PutResponse message. Does not implicitly {@link etcd.PutResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.PutResponse
         * @static
         * @param {etcd.PutResponse.$Properties} message PutResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        PutResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.prevKv != null && $Object.hasOwnProperty.call(message, "prevKv"))
                $root.etcd.KeyValue.encode(message.prevKv, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a PutResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.PutResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.PutResponse & etcd.PutResponse.$Shape} PutResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        PutResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.PutResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.prevKv = $root.etcd.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1, message.prevKv);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return PutResponse;
    })();

    etcd.DeleteRangeRequest = (function() {

        /**
         * Properties of a DeleteRangeRequest.
         * @typedef {Object} etcd.DeleteRangeRequest.$Properties
         * @property {Uint8Array|null} [key] DeleteRangeRequest key
         * @property {Uint8Array|null} [rangeEnd] DeleteRangeRequest rangeEnd
         * @property {boolean|null} [prevKv] DeleteRangeRequest prevKv
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DeleteRangeRequest.
         * @memberof etcd
         * @interface IDeleteRangeRequest
         * @augments etcd.DeleteRangeRequest.$Properties
         * @deprecated Use etcd.DeleteRangeRequest.$Properties instead.
         */

        /**
         * Shape of a DeleteRangeRequest.
         * @typedef {etcd.DeleteRangeRequest.$Properties} etcd.DeleteRangeRequest.$Shape
         */

        /**
         * Constructs a new DeleteRangeRequest.
         * @memberof etcd
         * @classdesc Represents a DeleteRangeRequest.
         * @constructor
         * @param {etcd.DeleteRangeRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DeleteRangeRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DeleteRangeRequest key.
         * @member {Uint8Array} key
         * @memberof etcd.DeleteRangeRequest
         * @instance
         */
        DeleteRangeRequest.prototype.key = $util.newBuffer([]);

        /**
         * DeleteRangeRequest rangeEnd.
         * @member {Uint8Array} rangeEnd
         * @memberof etcd.DeleteRangeRequest
         * @instance
         */
        DeleteRangeRequest.prototype.rangeEnd = $util.newBuffer([]);

        /**
         * DeleteRangeRequest prevKv.
         * @member {boolean} prevKv
         * @memberof etcd.DeleteRangeRequest
         * @instance
         */
        DeleteRangeRequest.prototype.prevKv = false;

        /**
         * Encodes the specified DeleteRangeRequest message. Does not implicitly {@link etcd.DeleteRangeRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.DeleteRangeRequest
         * @static
         * @param {etcd.DeleteRangeRequest.$Properties} message DeleteRangeRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DeleteRangeRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.key);
            if (message.rangeEnd != null && $Object.hasOwnProperty.call(message, "rangeEnd") && message.rangeEnd.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.rangeEnd);
            if (message.prevKv != null && $Object.hasOwnProperty.call(message, "prevKv") && message.prevKv !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.prevKv);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DeleteRangeRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.DeleteRangeRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.DeleteRangeRequest & etcd.DeleteRangeRequest.$Shape} DeleteRangeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DeleteRangeRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.DeleteRangeRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.rangeEnd = value;
                        else
                            delete message.rangeEnd;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.prevKv = value;
                        else
                            delete message.prevKv;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DeleteRangeRequest;
    })();

    etcd.DeleteRangeResponse = (function() {

        /**
         * Properties of a DeleteRangeResponse.
         * @typedef {Object} etcd.DeleteRangeResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] DeleteRangeResponse header
         * @property {number|Long|null} [deleted] DeleteRangeResponse deleted
         * @property {Array.<etcd.KeyValue.$Properties>|null} [prevKvs] DeleteRangeResponse prevKvs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DeleteRangeResponse.
         * @memberof etcd
         * @interface IDeleteRangeResponse
         * @augments etcd.DeleteRangeResponse.$Properties
         * @deprecated Use etcd.DeleteRangeResponse.$Properties instead.
         */

        /**
         * Shape of a DeleteRangeResponse.
         * @typedef {etcd.DeleteRangeResponse.$Properties} etcd.DeleteRangeResponse.$Shape
         */

        /**
         * Constructs a new DeleteRangeResponse.
         * @memberof etcd
         * @classdesc Represents a DeleteRangeResponse.
         * @constructor
         * @param {etcd.DeleteRangeResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DeleteRangeResponse = function (properties) {
            this.prevKvs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DeleteRangeResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.DeleteRangeResponse
         * @instance
         */
        DeleteRangeResponse.prototype.header = null;

        /**
         * DeleteRangeResponse deleted.
         * @member {number|Long} deleted
         * @memberof etcd.DeleteRangeResponse
         * @instance
         */
        DeleteRangeResponse.prototype.deleted = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * DeleteRangeResponse prevKvs.
         * @member {Array.<etcd.KeyValue.$Properties>} prevKvs
         * @memberof etcd.DeleteRangeResponse
         * @instance
         */
        DeleteRangeResponse.prototype.prevKvs = $util.emptyArray;

        /**
         * Encodes the specified DeleteRangeResponse message. Does not implicitly {@link etcd.DeleteRangeResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.DeleteRangeResponse
         * @static
         * @param {etcd.DeleteRangeResponse.$Properties} message DeleteRangeResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DeleteRangeResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted") && (typeof message.deleted === "object" ? message.deleted.low || message.deleted.high : message.deleted !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.deleted);
            if (message.prevKvs != null && message.prevKvs.length)
                for (let i = 0; i < message.prevKvs.length; ++i)
                    $root.etcd.KeyValue.encode(message.prevKvs[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DeleteRangeResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.DeleteRangeResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.DeleteRangeResponse & etcd.DeleteRangeResponse.$Shape} DeleteRangeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DeleteRangeResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.DeleteRangeResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.deleted = value;
                        else
                            delete message.deleted;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.prevKvs && message.prevKvs.length))
                            message.prevKvs = [];
                        message.prevKvs.push($root.etcd.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DeleteRangeResponse;
    })();

    etcd.RequestOp = (function() {

        /**
         * Properties of a RequestOp.
         * @typedef {Object} etcd.RequestOp.$Properties
         * @property {etcd.RangeRequest.$Properties|null} [requestRange] RequestOp requestRange
         * @property {etcd.PutRequest.$Properties|null} [requestPut] RequestOp requestPut
         * @property {etcd.DeleteRangeRequest.$Properties|null} [requestDeleteRange] RequestOp requestDeleteRange
         * @property {etcd.TxnRequest.$Properties|null} [requestTxn] RequestOp requestTxn
         * @property {"requestRange"|"requestPut"|"requestDeleteRange"|"requestTxn"} [request] RequestOp request
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RequestOp.
         * @memberof etcd
         * @interface IRequestOp
         * @augments etcd.RequestOp.$Properties
         * @deprecated Use etcd.RequestOp.$Properties instead.
         */

        /**
         * Narrowed shape of a RequestOp.
         * @typedef {{
         *   requestRange?: etcd.RangeRequest.$Shape|null;
         *   requestPut?: etcd.PutRequest.$Shape|null;
         *   requestDeleteRange?: etcd.DeleteRangeRequest.$Shape|null;
         *   requestTxn?: etcd.TxnRequest.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ request?: undefined; requestRange?: null; requestPut?: null; requestDeleteRange?: null; requestTxn?: null }|{ request?: "requestRange"; requestRange: etcd.RangeRequest.$Shape; requestPut?: null; requestDeleteRange?: null; requestTxn?: null }|{ request?: "requestPut"; requestRange?: null; requestPut: etcd.PutRequest.$Shape; requestDeleteRange?: null; requestTxn?: null }|{ request?: "requestDeleteRange"; requestRange?: null; requestPut?: null; requestDeleteRange: etcd.DeleteRangeRequest.$Shape; requestTxn?: null }|{ request?: "requestTxn"; requestRange?: null; requestPut?: null; requestDeleteRange?: null; requestTxn: etcd.TxnRequest.$Shape })
         * )} etcd.RequestOp.$Shape
         */

        /**
         * Constructs a new RequestOp.
         * @memberof etcd
         * @classdesc Represents a RequestOp.
         * @constructor
         * @param {etcd.RequestOp.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RequestOp = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RequestOp requestRange.
         * @member {etcd.RangeRequest.$Properties|null|undefined} requestRange
         * @memberof etcd.RequestOp
         * @instance
         */
        RequestOp.prototype.requestRange = null;

        /**
         * RequestOp requestPut.
         * @member {etcd.PutRequest.$Properties|null|undefined} requestPut
         * @memberof etcd.RequestOp
         * @instance
         */
        RequestOp.prototype.requestPut = null;

        /**
         * RequestOp requestDeleteRange.
         * @member {etcd.DeleteRangeRequest.$Properties|null|undefined} requestDeleteRange
         * @memberof etcd.RequestOp
         * @instance
         */
        RequestOp.prototype.requestDeleteRange = null;

        /**
         * RequestOp requestTxn.
         * @member {etcd.TxnRequest.$Properties|null|undefined} requestTxn
         * @memberof etcd.RequestOp
         * @instance
         */
        RequestOp.prototype.requestTxn = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * RequestOp request.
         * @member {"requestRange"|"requestPut"|"requestDeleteRange"|"requestTxn"|undefined} request
         * @memberof etcd.RequestOp
         * @instance
         */
        $Object.defineProperty(RequestOp.prototype, "request", {
            get: $util.oneOfGetter($oneOfFields = ["requestRange", "requestPut", "requestDeleteRange", "requestTxn"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified RequestOp message. Does not implicitly {@link etcd.RequestOp.verify|verify} messages.
         * @function encode
         * @memberof etcd.RequestOp
         * @static
         * @param {etcd.RequestOp.$Properties} message RequestOp message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RequestOp.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.requestRange != null && $Object.hasOwnProperty.call(message, "requestRange"))
                $root.etcd.RangeRequest.encode(message.requestRange, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.requestPut != null && $Object.hasOwnProperty.call(message, "requestPut"))
                $root.etcd.PutRequest.encode(message.requestPut, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.requestDeleteRange != null && $Object.hasOwnProperty.call(message, "requestDeleteRange"))
                $root.etcd.DeleteRangeRequest.encode(message.requestDeleteRange, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.requestTxn != null && $Object.hasOwnProperty.call(message, "requestTxn"))
                $root.etcd.TxnRequest.encode(message.requestTxn, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RequestOp message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.RequestOp
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.RequestOp & etcd.RequestOp.$Shape} RequestOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RequestOp.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.RequestOp();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.requestRange = $root.etcd.RangeRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.requestRange);
                        message.request = "requestRange";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.requestPut = $root.etcd.PutRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.requestPut);
                        message.request = "requestPut";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.requestDeleteRange = $root.etcd.DeleteRangeRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.requestDeleteRange);
                        message.request = "requestDeleteRange";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.requestTxn = $root.etcd.TxnRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.requestTxn);
                        message.request = "requestTxn";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return RequestOp;
    })();

    etcd.ResponseOp = (function() {

        /**
         * Properties of a ResponseOp.
         * @typedef {Object} etcd.ResponseOp.$Properties
         * @property {etcd.RangeResponse.$Properties|null} [responseRange] ResponseOp responseRange
         * @property {etcd.PutResponse.$Properties|null} [responsePut] ResponseOp responsePut
         * @property {etcd.DeleteRangeResponse.$Properties|null} [responseDeleteRange] ResponseOp responseDeleteRange
         * @property {etcd.TxnResponse.$Properties|null} [responseTxn] ResponseOp responseTxn
         * @property {"responseRange"|"responsePut"|"responseDeleteRange"|"responseTxn"} [response] ResponseOp response
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResponseOp.
         * @memberof etcd
         * @interface IResponseOp
         * @augments etcd.ResponseOp.$Properties
         * @deprecated Use etcd.ResponseOp.$Properties instead.
         */

        /**
         * Narrowed shape of a ResponseOp.
         * @typedef {{
         *   responseRange?: etcd.RangeResponse.$Shape|null;
         *   responsePut?: etcd.PutResponse.$Shape|null;
         *   responseDeleteRange?: etcd.DeleteRangeResponse.$Shape|null;
         *   responseTxn?: etcd.TxnResponse.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ response?: undefined; responseRange?: null; responsePut?: null; responseDeleteRange?: null; responseTxn?: null }|{ response?: "responseRange"; responseRange: etcd.RangeResponse.$Shape; responsePut?: null; responseDeleteRange?: null; responseTxn?: null }|{ response?: "responsePut"; responseRange?: null; responsePut: etcd.PutResponse.$Shape; responseDeleteRange?: null; responseTxn?: null }|{ response?: "responseDeleteRange"; responseRange?: null; responsePut?: null; responseDeleteRange: etcd.DeleteRangeResponse.$Shape; responseTxn?: null }|{ response?: "responseTxn"; responseRange?: null; responsePut?: null; responseDeleteRange?: null; responseTxn: etcd.TxnResponse.$Shape })
         * )} etcd.ResponseOp.$Shape
         */

        /**
         * Constructs a new ResponseOp.
         * @memberof etcd
         * @classdesc Represents a ResponseOp.
         * @constructor
         * @param {etcd.ResponseOp.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResponseOp = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResponseOp responseRange.
         * @member {etcd.RangeResponse.$Properties|null|undefined} responseRange
         * @memberof etcd.ResponseOp
         * @instance
         */
        ResponseOp.prototype.responseRange = null;

        /**
         * ResponseOp responsePut.
         * @member {etcd.PutResponse.$Properties|null|undefined} responsePut
         * @memberof etcd.ResponseOp
         * @instance
         */
        ResponseOp.prototype.responsePut = null;

        /**
         * ResponseOp responseDeleteRange.
         * @member {etcd.DeleteRangeResponse.$Properties|null|undefined} responseDeleteRange
         * @memberof etcd.ResponseOp
         * @instance
         */
        ResponseOp.prototype.responseDeleteRange = null;

        /**
         * ResponseOp responseTxn.
         * @member {etcd.TxnResponse.$Properties|null|undefined} responseTxn
         * @memberof etcd.ResponseOp
         * @instance
         */
        ResponseOp.prototype.responseTxn = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * ResponseOp response.
         * @member {"responseRange"|"responsePut"|"responseDeleteRange"|"responseTxn"|undefined} response
         * @memberof etcd.ResponseOp
         * @instance
         */
        $Object.defineProperty(ResponseOp.prototype, "response", {
            get: $util.oneOfGetter($oneOfFields = ["responseRange", "responsePut", "responseDeleteRange", "responseTxn"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified ResponseOp message. Does not implicitly {@link etcd.ResponseOp.verify|verify} messages.
         * @function encode
         * @memberof etcd.ResponseOp
         * @static
         * @param {etcd.ResponseOp.$Properties} message ResponseOp message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResponseOp.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.responseRange != null && $Object.hasOwnProperty.call(message, "responseRange"))
                $root.etcd.RangeResponse.encode(message.responseRange, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.responsePut != null && $Object.hasOwnProperty.call(message, "responsePut"))
                $root.etcd.PutResponse.encode(message.responsePut, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.responseDeleteRange != null && $Object.hasOwnProperty.call(message, "responseDeleteRange"))
                $root.etcd.DeleteRangeResponse.encode(message.responseDeleteRange, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.responseTxn != null && $Object.hasOwnProperty.call(message, "responseTxn"))
                $root.etcd.TxnResponse.encode(message.responseTxn, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResponseOp message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.ResponseOp
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.ResponseOp & etcd.ResponseOp.$Shape} ResponseOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResponseOp.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.ResponseOp();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.responseRange = $root.etcd.RangeResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.responseRange);
                        message.response = "responseRange";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.responsePut = $root.etcd.PutResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.responsePut);
                        message.response = "responsePut";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.responseDeleteRange = $root.etcd.DeleteRangeResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.responseDeleteRange);
                        message.response = "responseDeleteRange";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.responseTxn = $root.etcd.TxnResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.responseTxn);
                        message.response = "responseTxn";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ResponseOp;
    })();

    etcd.Compare = (function() {

        /**
         * Properties of a Compare.
         * @typedef {Object} etcd.Compare.$Properties
         * @property {etcd.Compare.CompareResult|null} [result] Compare result
         * @property {etcd.Compare.CompareTarget|null} [target] Compare target
         * @property {Uint8Array|null} [key] Compare key
         * @property {number|Long|null} [version] Compare version
         * @property {number|Long|null} [createRevision] Compare createRevision
         * @property {number|Long|null} [modRevision] Compare modRevision
         * @property {Uint8Array|null} [value] Compare value
         * @property {number|Long|null} [lease] Compare lease
         * @property {Uint8Array|null} [rangeEnd] Compare rangeEnd
         * @property {"version"|"createRevision"|"modRevision"|"value"|"lease"} [targetUnion] Compare targetUnion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Compare.
         * @memberof etcd
         * @interface ICompare
         * @augments etcd.Compare.$Properties
         * @deprecated Use etcd.Compare.$Properties instead.
         */

        /**
         * Narrowed shape of a Compare.
         * @typedef {{
         *   result?: etcd.Compare.CompareResult|null;
         *   target?: etcd.Compare.CompareTarget|null;
         *   key?: Uint8Array|null;
         *   version?: number|Long|null;
         *   createRevision?: number|Long|null;
         *   modRevision?: number|Long|null;
         *   value?: Uint8Array|null;
         *   lease?: number|Long|null;
         *   rangeEnd?: Uint8Array|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ targetUnion?: undefined; version?: null; createRevision?: null; modRevision?: null; value?: null; lease?: null }|{ targetUnion?: "version"; version: number|Long; createRevision?: null; modRevision?: null; value?: null; lease?: null }|{ targetUnion?: "createRevision"; version?: null; createRevision: number|Long; modRevision?: null; value?: null; lease?: null }|{ targetUnion?: "modRevision"; version?: null; createRevision?: null; modRevision: number|Long; value?: null; lease?: null }|{ targetUnion?: "value"; version?: null; createRevision?: null; modRevision?: null; value: Uint8Array; lease?: null }|{ targetUnion?: "lease"; version?: null; createRevision?: null; modRevision?: null; value?: null; lease: number|Long })
         * )} etcd.Compare.$Shape
         */

        /**
         * Constructs a new Compare.
         * @memberof etcd
         * @classdesc Represents a Compare.
         * @constructor
         * @param {etcd.Compare.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Compare = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Compare result.
         * @member {etcd.Compare.CompareResult} result
         * @memberof etcd.Compare
         * @instance
         */
        Compare.prototype.result = 0;

        /**
         * Compare target.
         * @member {etcd.Compare.CompareTarget} target
         * @memberof etcd.Compare
         * @instance
         */
        Compare.prototype.target = 0;

        /**
         * Compare key.
         * @member {Uint8Array} key
         * @memberof etcd.Compare
         * @instance
         */
        Compare.prototype.key = $util.newBuffer([]);

        /**
         * Compare version.
         * @member {number|Long|null|undefined} version
         * @memberof etcd.Compare
         * @instance
         */
        Compare.prototype.version = null;

        /**
         * Compare createRevision.
         * @member {number|Long|null|undefined} createRevision
         * @memberof etcd.Compare
         * @instance
         */
        Compare.prototype.createRevision = null;

        /**
         * Compare modRevision.
         * @member {number|Long|null|undefined} modRevision
         * @memberof etcd.Compare
         * @instance
         */
        Compare.prototype.modRevision = null;

        /**
         * Compare value.
         * @member {Uint8Array|null|undefined} value
         * @memberof etcd.Compare
         * @instance
         */
        Compare.prototype.value = null;

        /**
         * Compare lease.
         * @member {number|Long|null|undefined} lease
         * @memberof etcd.Compare
         * @instance
         */
        Compare.prototype.lease = null;

        /**
         * Compare rangeEnd.
         * @member {Uint8Array} rangeEnd
         * @memberof etcd.Compare
         * @instance
         */
        Compare.prototype.rangeEnd = $util.newBuffer([]);

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * Compare targetUnion.
         * @member {"version"|"createRevision"|"modRevision"|"value"|"lease"|undefined} targetUnion
         * @memberof etcd.Compare
         * @instance
         */
        $Object.defineProperty(Compare.prototype, "targetUnion", {
            get: $util.oneOfGetter($oneOfFields = ["version", "createRevision", "modRevision", "value", "lease"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified Compare message. Does not implicitly {@link etcd.Compare.verify|verify} messages.
         * @function encode
         * @memberof etcd.Compare
         * @static
         * @param {etcd.Compare.$Properties} message Compare message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Compare.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.result);
            if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.target);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.key);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.version);
            if (message.createRevision != null && $Object.hasOwnProperty.call(message, "createRevision"))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.createRevision);
            if (message.modRevision != null && $Object.hasOwnProperty.call(message, "modRevision"))
                writer.uint32(/* id 6, wireType 0 =*/48).int64(message.modRevision);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.value);
            if (message.lease != null && $Object.hasOwnProperty.call(message, "lease"))
                writer.uint32(/* id 8, wireType 0 =*/64).int64(message.lease);
            if (message.rangeEnd != null && $Object.hasOwnProperty.call(message, "rangeEnd") && message.rangeEnd.length)
                writer.uint32(/* id 64, wireType 2 =*/514).bytes(message.rangeEnd);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Compare message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.Compare
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.Compare & etcd.Compare.$Shape} Compare
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Compare.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.Compare();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.result = value;
                        else
                            delete message.result;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.target = value;
                        else
                            delete message.target;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        message.version = reader.int64();
                        message.targetUnion = "version";
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        message.createRevision = reader.int64();
                        message.targetUnion = "createRevision";
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        message.modRevision = reader.int64();
                        message.targetUnion = "modRevision";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.value = reader.bytes();
                        message.targetUnion = "value";
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        message.lease = reader.int64();
                        message.targetUnion = "lease";
                        continue;
                    }
                case 64: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.rangeEnd = value;
                        else
                            delete message.rangeEnd;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * CompareResult enum.
         * @name etcd.Compare.CompareResult
         * @enum {number}
         * @property {number} EQUAL=0 EQUAL value
         * @property {number} GREATER=1 GREATER value
         * @property {number} LESS=2 LESS value
         * @property {number} NOT_EQUAL=3 NOT_EQUAL value
         */
        Compare.CompareResult = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "EQUAL"] = 0;
            values[valuesById[1] = "GREATER"] = 1;
            values[valuesById[2] = "LESS"] = 2;
            values[valuesById[3] = "NOT_EQUAL"] = 3;
            return values;
        })();

        /**
         * CompareTarget enum.
         * @name etcd.Compare.CompareTarget
         * @enum {number}
         * @property {number} VERSION=0 VERSION value
         * @property {number} CREATE=1 CREATE value
         * @property {number} MOD=2 MOD value
         * @property {number} VALUE=3 VALUE value
         * @property {number} LEASE=4 LEASE value
         */
        Compare.CompareTarget = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "VERSION"] = 0;
            values[valuesById[1] = "CREATE"] = 1;
            values[valuesById[2] = "MOD"] = 2;
            values[valuesById[3] = "VALUE"] = 3;
            values[valuesById[4] = "LEASE"] = 4;
            return values;
        })();

        return Compare;
    })();

    etcd.TxnRequest = (function() {

        /**
         * Properties of a TxnRequest.
         * @typedef {Object} etcd.TxnRequest.$Properties
         * @property {Array.<etcd.Compare.$Properties>|null} [compare] TxnRequest compare
         * @property {Array.<etcd.RequestOp.$Properties>|null} [success] TxnRequest success
         * @property {Array.<etcd.RequestOp.$Properties>|null} [failure] TxnRequest failure
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TxnRequest.
         * @memberof etcd
         * @interface ITxnRequest
         * @augments etcd.TxnRequest.$Properties
         * @deprecated Use etcd.TxnRequest.$Properties instead.
         */

        /**
         * Shape of a TxnRequest.
         * @typedef {{
         *   compare?: Array.<etcd.Compare.$Shape>|null;
         *   success?: Array.<etcd.RequestOp.$Shape>|null;
         *   failure?: Array.<etcd.RequestOp.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} etcd.TxnRequest.$Shape
         */

        /**
         * Constructs a new TxnRequest.
         * @memberof etcd
         * @classdesc Represents a TxnRequest.
         * @constructor
         * @param {etcd.TxnRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TxnRequest = function (properties) {
            this.compare = [];
            this.success = [];
            this.failure = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TxnRequest compare.
         * @member {Array.<etcd.Compare.$Properties>} compare
         * @memberof etcd.TxnRequest
         * @instance
         */
        TxnRequest.prototype.compare = $util.emptyArray;

        /**
         * TxnRequest success.
         * @member {Array.<etcd.RequestOp.$Properties>} success
         * @memberof etcd.TxnRequest
         * @instance
         */
        TxnRequest.prototype.success = $util.emptyArray;

        /**
         * TxnRequest failure.
         * @member {Array.<etcd.RequestOp.$Properties>} failure
         * @memberof etcd.TxnRequest
         * @instance
         */
        TxnRequest.prototype.failure = $util.emptyArray;

        /**
         * Encodes the specified TxnRequest message. Does not implicitly {@link etcd.TxnRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.TxnRequest
         * @static
         * @param {etcd.TxnRequest.$Properties} message TxnRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TxnRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.compare != null && message.compare.length)
                for (let i = 0; i < message.compare.length; ++i)
                    $root.etcd.Compare.encode(message.compare[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.success != null && message.success.length)
                for (let i = 0; i < message.success.length; ++i)
                    $root.etcd.RequestOp.encode(message.success[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.failure != null && message.failure.length)
                for (let i = 0; i < message.failure.length; ++i)
                    $root.etcd.RequestOp.encode(message.failure[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TxnRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.TxnRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.TxnRequest & etcd.TxnRequest.$Shape} TxnRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TxnRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.TxnRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.compare && message.compare.length))
                            message.compare = [];
                        message.compare.push($root.etcd.Compare.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.success && message.success.length))
                            message.success = [];
                        message.success.push($root.etcd.RequestOp.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.failure && message.failure.length))
                            message.failure = [];
                        message.failure.push($root.etcd.RequestOp.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return TxnRequest;
    })();

    etcd.TxnResponse = (function() {

        /**
         * Properties of a TxnResponse.
         * @typedef {Object} etcd.TxnResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] TxnResponse header
         * @property {boolean|null} [succeeded] TxnResponse succeeded
         * @property {Array.<etcd.ResponseOp.$Properties>|null} [responses] TxnResponse responses
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a TxnResponse.
         * @memberof etcd
         * @interface ITxnResponse
         * @augments etcd.TxnResponse.$Properties
         * @deprecated Use etcd.TxnResponse.$Properties instead.
         */

        /**
         * Shape of a TxnResponse.
         * @typedef {{
         *   header?: etcd.ResponseHeader.$Shape|null;
         *   succeeded?: boolean|null;
         *   responses?: Array.<etcd.ResponseOp.$Shape>|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} etcd.TxnResponse.$Shape
         */

        /**
         * Constructs a new TxnResponse.
         * @memberof etcd
         * @classdesc Represents a TxnResponse.
         * @constructor
         * @param {etcd.TxnResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const TxnResponse = function (properties) {
            this.responses = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * TxnResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.TxnResponse
         * @instance
         */
        TxnResponse.prototype.header = null;

        /**
         * TxnResponse succeeded.
         * @member {boolean} succeeded
         * @memberof etcd.TxnResponse
         * @instance
         */
        TxnResponse.prototype.succeeded = false;

        /**
         * TxnResponse responses.
         * @member {Array.<etcd.ResponseOp.$Properties>} responses
         * @memberof etcd.TxnResponse
         * @instance
         */
        TxnResponse.prototype.responses = $util.emptyArray;

        /**
         * Encodes the specified TxnResponse message. Does not implicitly {@link etcd.TxnResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.TxnResponse
         * @static
         * @param {etcd.TxnResponse.$Properties} message TxnResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        TxnResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.succeeded != null && $Object.hasOwnProperty.call(message, "succeeded") && message.succeeded !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.succeeded);
            if (message.responses != null && message.responses.length)
                for (let i = 0; i < message.responses.length; ++i)
                    $root.etcd.ResponseOp.encode(message.responses[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a TxnResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.TxnResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.TxnResponse & etcd.TxnResponse.$Shape} TxnResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        TxnResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.TxnResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.succeeded = value;
                        else
                            delete message.succeeded;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.responses && message.responses.length))
                            message.responses = [];
                        message.responses.push($root.etcd.ResponseOp.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return TxnResponse;
    })();

    etcd.CompactionRequest = (function() {

        /**
         * Properties of a CompactionRequest.
         * @typedef {Object} etcd.CompactionRequest.$Properties
         * @property {number|Long|null} [revision] CompactionRequest revision
         * @property {boolean|null} [physical] CompactionRequest physical
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CompactionRequest.
         * @memberof etcd
         * @interface ICompactionRequest
         * @augments etcd.CompactionRequest.$Properties
         * @deprecated Use etcd.CompactionRequest.$Properties instead.
         */

        /**
         * Shape of a CompactionRequest.
         * @typedef {etcd.CompactionRequest.$Properties} etcd.CompactionRequest.$Shape
         */

        /**
         * Constructs a new CompactionRequest.
         * @memberof etcd
         * @classdesc Represents a CompactionRequest.
         * @constructor
         * @param {etcd.CompactionRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CompactionRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CompactionRequest revision.
         * @member {number|Long} revision
         * @memberof etcd.CompactionRequest
         * @instance
         */
        CompactionRequest.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * CompactionRequest physical.
         * @member {boolean} physical
         * @memberof etcd.CompactionRequest
         * @instance
         */
        CompactionRequest.prototype.physical = false;

        /**
         * Encodes the specified CompactionRequest message. Does not implicitly {@link etcd.CompactionRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.CompactionRequest
         * @static
         * @param {etcd.CompactionRequest.$Properties} message CompactionRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CompactionRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.revision);
            if (message.physical != null && $Object.hasOwnProperty.call(message, "physical") && message.physical !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.physical);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CompactionRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.CompactionRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.CompactionRequest & etcd.CompactionRequest.$Shape} CompactionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CompactionRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.CompactionRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.revision = value;
                        else
                            delete message.revision;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.physical = value;
                        else
                            delete message.physical;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CompactionRequest;
    })();

    etcd.CompactionResponse = (function() {

        /**
         * Properties of a CompactionResponse.
         * @typedef {Object} etcd.CompactionResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] CompactionResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CompactionResponse.
         * @memberof etcd
         * @interface ICompactionResponse
         * @augments etcd.CompactionResponse.$Properties
         * @deprecated Use etcd.CompactionResponse.$Properties instead.
         */

        /**
         * Shape of a CompactionResponse.
         * @typedef {etcd.CompactionResponse.$Properties} etcd.CompactionResponse.$Shape
         */

        /**
         * Constructs a new CompactionResponse.
         * @memberof etcd
         * @classdesc Represents a CompactionResponse.
         * @constructor
         * @param {etcd.CompactionResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CompactionResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CompactionResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.CompactionResponse
         * @instance
         */
        CompactionResponse.prototype.header = null;

        /**
         * Encodes the specified CompactionResponse message. Does not implicitly {@link etcd.CompactionResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.CompactionResponse
         * @static
         * @param {etcd.CompactionResponse.$Properties} message CompactionResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CompactionResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CompactionResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.CompactionResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.CompactionResponse & etcd.CompactionResponse.$Shape} CompactionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CompactionResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.CompactionResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CompactionResponse;
    })();

    etcd.Event = (function() {

        /**
         * Properties of an Event.
         * @typedef {Object} etcd.Event.$Properties
         * @property {etcd.Event.EventType|null} [type] Event type
         * @property {etcd.KeyValue.$Properties|null} [kv] Event kv
         * @property {etcd.KeyValue.$Properties|null} [prevKv] Event prevKv
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an Event.
         * @memberof etcd
         * @interface IEvent
         * @augments etcd.Event.$Properties
         * @deprecated Use etcd.Event.$Properties instead.
         */

        /**
         * Shape of an Event.
         * @typedef {etcd.Event.$Properties} etcd.Event.$Shape
         */

        /**
         * Constructs a new Event.
         * @memberof etcd
         * @classdesc Represents an Event.
         * @constructor
         * @param {etcd.Event.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Event = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Event type.
         * @member {etcd.Event.EventType} type
         * @memberof etcd.Event
         * @instance
         */
        Event.prototype.type = 0;

        /**
         * Event kv.
         * @member {etcd.KeyValue.$Properties|null|undefined} kv
         * @memberof etcd.Event
         * @instance
         */
        Event.prototype.kv = null;

        /**
         * Event prevKv.
         * @member {etcd.KeyValue.$Properties|null|undefined} prevKv
         * @memberof etcd.Event
         * @instance
         */
        Event.prototype.prevKv = null;

        /**
         * Encodes the specified Event message. Does not implicitly {@link etcd.Event.verify|verify} messages.
         * @function encode
         * @memberof etcd.Event
         * @static
         * @param {etcd.Event.$Properties} message Event message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Event.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
            if (message.kv != null && $Object.hasOwnProperty.call(message, "kv"))
                $root.etcd.KeyValue.encode(message.kv, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.prevKv != null && $Object.hasOwnProperty.call(message, "prevKv"))
                $root.etcd.KeyValue.encode(message.prevKv, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an Event message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.Event
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.Event & etcd.Event.$Shape} Event
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Event.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.Event();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.kv = $root.etcd.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1, message.kv);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.prevKv = $root.etcd.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1, message.prevKv);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * EventType enum.
         * @name etcd.Event.EventType
         * @enum {number}
         * @property {number} PUT=0 PUT value
         * @property {number} DELETE=1 DELETE value
         */
        Event.EventType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PUT"] = 0;
            values[valuesById[1] = "DELETE"] = 1;
            return values;
        })();

        return Event;
    })();

    etcd.WatchRequest = (function() {

        /**
         * Properties of a WatchRequest.
         * @typedef {Object} etcd.WatchRequest.$Properties
         * @property {etcd.WatchCreateRequest.$Properties|null} [createRequest] WatchRequest createRequest
         * @property {etcd.WatchCancelRequest.$Properties|null} [cancelRequest] WatchRequest cancelRequest
         * @property {etcd.WatchProgressRequest.$Properties|null} [progressRequest] WatchRequest progressRequest
         * @property {"createRequest"|"cancelRequest"|"progressRequest"} [requestUnion] WatchRequest requestUnion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WatchRequest.
         * @memberof etcd
         * @interface IWatchRequest
         * @augments etcd.WatchRequest.$Properties
         * @deprecated Use etcd.WatchRequest.$Properties instead.
         */

        /**
         * Narrowed shape of a WatchRequest.
         * @typedef {{
         *   createRequest?: etcd.WatchCreateRequest.$Shape|null;
         *   cancelRequest?: etcd.WatchCancelRequest.$Shape|null;
         *   progressRequest?: etcd.WatchProgressRequest.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ requestUnion?: undefined; createRequest?: null; cancelRequest?: null; progressRequest?: null }|{ requestUnion?: "createRequest"; createRequest: etcd.WatchCreateRequest.$Shape; cancelRequest?: null; progressRequest?: null }|{ requestUnion?: "cancelRequest"; createRequest?: null; cancelRequest: etcd.WatchCancelRequest.$Shape; progressRequest?: null }|{ requestUnion?: "progressRequest"; createRequest?: null; cancelRequest?: null; progressRequest: etcd.WatchProgressRequest.$Shape })
         * )} etcd.WatchRequest.$Shape
         */

        /**
         * Constructs a new WatchRequest.
         * @memberof etcd
         * @classdesc Represents a WatchRequest.
         * @constructor
         * @param {etcd.WatchRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WatchRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WatchRequest createRequest.
         * @member {etcd.WatchCreateRequest.$Properties|null|undefined} createRequest
         * @memberof etcd.WatchRequest
         * @instance
         */
        WatchRequest.prototype.createRequest = null;

        /**
         * WatchRequest cancelRequest.
         * @member {etcd.WatchCancelRequest.$Properties|null|undefined} cancelRequest
         * @memberof etcd.WatchRequest
         * @instance
         */
        WatchRequest.prototype.cancelRequest = null;

        /**
         * WatchRequest progressRequest.
         * @member {etcd.WatchProgressRequest.$Properties|null|undefined} progressRequest
         * @memberof etcd.WatchRequest
         * @instance
         */
        WatchRequest.prototype.progressRequest = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * WatchRequest requestUnion.
         * @member {"createRequest"|"cancelRequest"|"progressRequest"|undefined} requestUnion
         * @memberof etcd.WatchRequest
         * @instance
         */
        $Object.defineProperty(WatchRequest.prototype, "requestUnion", {
            get: $util.oneOfGetter($oneOfFields = ["createRequest", "cancelRequest", "progressRequest"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified WatchRequest message. Does not implicitly {@link etcd.WatchRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.WatchRequest
         * @static
         * @param {etcd.WatchRequest.$Properties} message WatchRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WatchRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.createRequest != null && $Object.hasOwnProperty.call(message, "createRequest"))
                $root.etcd.WatchCreateRequest.encode(message.createRequest, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.cancelRequest != null && $Object.hasOwnProperty.call(message, "cancelRequest"))
                $root.etcd.WatchCancelRequest.encode(message.cancelRequest, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.progressRequest != null && $Object.hasOwnProperty.call(message, "progressRequest"))
                $root.etcd.WatchProgressRequest.encode(message.progressRequest, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WatchRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.WatchRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.WatchRequest & etcd.WatchRequest.$Shape} WatchRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WatchRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.WatchRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.createRequest = $root.etcd.WatchCreateRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.createRequest);
                        message.requestUnion = "createRequest";
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.cancelRequest = $root.etcd.WatchCancelRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.cancelRequest);
                        message.requestUnion = "cancelRequest";
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.progressRequest = $root.etcd.WatchProgressRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.progressRequest);
                        message.requestUnion = "progressRequest";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return WatchRequest;
    })();

    etcd.WatchCreateRequest = (function() {

        /**
         * Properties of a WatchCreateRequest.
         * @typedef {Object} etcd.WatchCreateRequest.$Properties
         * @property {Uint8Array|null} [key] WatchCreateRequest key
         * @property {Uint8Array|null} [rangeEnd] WatchCreateRequest rangeEnd
         * @property {number|Long|null} [startRevision] WatchCreateRequest startRevision
         * @property {boolean|null} [progressNotify] WatchCreateRequest progressNotify
         * @property {Array.<etcd.WatchCreateRequest.FilterType>|null} [filters] WatchCreateRequest filters
         * @property {boolean|null} [prevKv] WatchCreateRequest prevKv
         * @property {number|Long|null} [watchId] WatchCreateRequest watchId
         * @property {boolean|null} [fragment] WatchCreateRequest fragment
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WatchCreateRequest.
         * @memberof etcd
         * @interface IWatchCreateRequest
         * @augments etcd.WatchCreateRequest.$Properties
         * @deprecated Use etcd.WatchCreateRequest.$Properties instead.
         */

        /**
         * Shape of a WatchCreateRequest.
         * @typedef {etcd.WatchCreateRequest.$Properties} etcd.WatchCreateRequest.$Shape
         */

        /**
         * Constructs a new WatchCreateRequest.
         * @memberof etcd
         * @classdesc Represents a WatchCreateRequest.
         * @constructor
         * @param {etcd.WatchCreateRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WatchCreateRequest = function (properties) {
            this.filters = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WatchCreateRequest key.
         * @member {Uint8Array} key
         * @memberof etcd.WatchCreateRequest
         * @instance
         */
        WatchCreateRequest.prototype.key = $util.newBuffer([]);

        /**
         * WatchCreateRequest rangeEnd.
         * @member {Uint8Array} rangeEnd
         * @memberof etcd.WatchCreateRequest
         * @instance
         */
        WatchCreateRequest.prototype.rangeEnd = $util.newBuffer([]);

        /**
         * WatchCreateRequest startRevision.
         * @member {number|Long} startRevision
         * @memberof etcd.WatchCreateRequest
         * @instance
         */
        WatchCreateRequest.prototype.startRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * WatchCreateRequest progressNotify.
         * @member {boolean} progressNotify
         * @memberof etcd.WatchCreateRequest
         * @instance
         */
        WatchCreateRequest.prototype.progressNotify = false;

        /**
         * WatchCreateRequest filters.
         * @member {Array.<etcd.WatchCreateRequest.FilterType>} filters
         * @memberof etcd.WatchCreateRequest
         * @instance
         */
        WatchCreateRequest.prototype.filters = $util.emptyArray;

        /**
         * WatchCreateRequest prevKv.
         * @member {boolean} prevKv
         * @memberof etcd.WatchCreateRequest
         * @instance
         */
        WatchCreateRequest.prototype.prevKv = false;

        /**
         * WatchCreateRequest watchId.
         * @member {number|Long} watchId
         * @memberof etcd.WatchCreateRequest
         * @instance
         */
        WatchCreateRequest.prototype.watchId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * WatchCreateRequest fragment.
         * @member {boolean} fragment
         * @memberof etcd.WatchCreateRequest
         * @instance
         */
        WatchCreateRequest.prototype.fragment = false;

        /**
         * Encodes the specified WatchCreateRequest message. Does not implicitly {@link etcd.WatchCreateRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.WatchCreateRequest
         * @static
         * @param {etcd.WatchCreateRequest.$Properties} message WatchCreateRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WatchCreateRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.key);
            if (message.rangeEnd != null && $Object.hasOwnProperty.call(message, "rangeEnd") && message.rangeEnd.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.rangeEnd);
            if (message.startRevision != null && $Object.hasOwnProperty.call(message, "startRevision") && (typeof message.startRevision === "object" ? message.startRevision.low || message.startRevision.high : message.startRevision !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.startRevision);
            if (message.progressNotify != null && $Object.hasOwnProperty.call(message, "progressNotify") && message.progressNotify !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.progressNotify);
            if (message.filters != null && message.filters.length)
                writer.uint32(/* id 5, wireType 2 =*/42).int32s(message.filters);
            if (message.prevKv != null && $Object.hasOwnProperty.call(message, "prevKv") && message.prevKv !== false)
                writer.uint32(/* id 6, wireType 0 =*/48).bool(message.prevKv);
            if (message.watchId != null && $Object.hasOwnProperty.call(message, "watchId") && (typeof message.watchId === "object" ? message.watchId.low || message.watchId.high : message.watchId !== 0))
                writer.uint32(/* id 7, wireType 0 =*/56).int64(message.watchId);
            if (message.fragment != null && $Object.hasOwnProperty.call(message, "fragment") && message.fragment !== false)
                writer.uint32(/* id 8, wireType 0 =*/64).bool(message.fragment);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WatchCreateRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.WatchCreateRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.WatchCreateRequest & etcd.WatchCreateRequest.$Shape} WatchCreateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WatchCreateRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.WatchCreateRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.rangeEnd = value;
                        else
                            delete message.rangeEnd;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.startRevision = value;
                        else
                            delete message.startRevision;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.progressNotify = value;
                        else
                            delete message.progressNotify;
                        continue;
                    }
                case 5: {
                        if (wireType === 2) {
                            if (!(message.filters && message.filters.length))
                                message.filters = [];
                            reader.int32s(message.filters);
                            continue;
                        }
                        if (wireType !== 0)
                            break;
                        if (!(message.filters && message.filters.length))
                            message.filters = [];
                        message.filters.push(reader.int32());
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.prevKv = value;
                        else
                            delete message.prevKv;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.watchId = value;
                        else
                            delete message.watchId;
                        continue;
                    }
                case 8: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fragment = value;
                        else
                            delete message.fragment;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * FilterType enum.
         * @name etcd.WatchCreateRequest.FilterType
         * @enum {number}
         * @property {number} NOPUT=0 NOPUT value
         * @property {number} NODELETE=1 NODELETE value
         */
        WatchCreateRequest.FilterType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "NOPUT"] = 0;
            values[valuesById[1] = "NODELETE"] = 1;
            return values;
        })();

        return WatchCreateRequest;
    })();

    etcd.WatchCancelRequest = (function() {

        /**
         * Properties of a WatchCancelRequest.
         * @typedef {Object} etcd.WatchCancelRequest.$Properties
         * @property {number|Long|null} [watchId] WatchCancelRequest watchId
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WatchCancelRequest.
         * @memberof etcd
         * @interface IWatchCancelRequest
         * @augments etcd.WatchCancelRequest.$Properties
         * @deprecated Use etcd.WatchCancelRequest.$Properties instead.
         */

        /**
         * Shape of a WatchCancelRequest.
         * @typedef {etcd.WatchCancelRequest.$Properties} etcd.WatchCancelRequest.$Shape
         */

        /**
         * Constructs a new WatchCancelRequest.
         * @memberof etcd
         * @classdesc Represents a WatchCancelRequest.
         * @constructor
         * @param {etcd.WatchCancelRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WatchCancelRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WatchCancelRequest watchId.
         * @member {number|Long} watchId
         * @memberof etcd.WatchCancelRequest
         * @instance
         */
        WatchCancelRequest.prototype.watchId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified WatchCancelRequest message. Does not implicitly {@link etcd.WatchCancelRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.WatchCancelRequest
         * @static
         * @param {etcd.WatchCancelRequest.$Properties} message WatchCancelRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WatchCancelRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.watchId != null && $Object.hasOwnProperty.call(message, "watchId") && (typeof message.watchId === "object" ? message.watchId.low || message.watchId.high : message.watchId !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.watchId);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WatchCancelRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.WatchCancelRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.WatchCancelRequest & etcd.WatchCancelRequest.$Shape} WatchCancelRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WatchCancelRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.WatchCancelRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.watchId = value;
                        else
                            delete message.watchId;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return WatchCancelRequest;
    })();

    etcd.WatchProgressRequest = (function() {

        /**
         * Properties of a WatchProgressRequest.
         * @typedef {Object} etcd.WatchProgressRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WatchProgressRequest.
         * @memberof etcd
         * @interface IWatchProgressRequest
         * @augments etcd.WatchProgressRequest.$Properties
         * @deprecated Use etcd.WatchProgressRequest.$Properties instead.
         */

        /**
         * Shape of a WatchProgressRequest.
         * @typedef {etcd.WatchProgressRequest.$Properties} etcd.WatchProgressRequest.$Shape
         */

        /**
         * Constructs a new WatchProgressRequest.
         * @memberof etcd
         * @classdesc Represents a WatchProgressRequest.
         * @constructor
         * @param {etcd.WatchProgressRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WatchProgressRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified WatchProgressRequest message. Does not implicitly {@link etcd.WatchProgressRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.WatchProgressRequest
         * @static
         * @param {etcd.WatchProgressRequest.$Properties} message WatchProgressRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WatchProgressRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WatchProgressRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.WatchProgressRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.WatchProgressRequest & etcd.WatchProgressRequest.$Shape} WatchProgressRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WatchProgressRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.WatchProgressRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return WatchProgressRequest;
    })();

    etcd.WatchResponse = (function() {

        /**
         * Properties of a WatchResponse.
         * @typedef {Object} etcd.WatchResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] WatchResponse header
         * @property {number|Long|null} [watchId] WatchResponse watchId
         * @property {boolean|null} [created] WatchResponse created
         * @property {boolean|null} [canceled] WatchResponse canceled
         * @property {number|Long|null} [compactRevision] WatchResponse compactRevision
         * @property {string|null} [cancelReason] WatchResponse cancelReason
         * @property {boolean|null} [fragment] WatchResponse fragment
         * @property {Array.<etcd.Event.$Properties>|null} [events] WatchResponse events
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a WatchResponse.
         * @memberof etcd
         * @interface IWatchResponse
         * @augments etcd.WatchResponse.$Properties
         * @deprecated Use etcd.WatchResponse.$Properties instead.
         */

        /**
         * Shape of a WatchResponse.
         * @typedef {etcd.WatchResponse.$Properties} etcd.WatchResponse.$Shape
         */

        /**
         * Constructs a new WatchResponse.
         * @memberof etcd
         * @classdesc Represents a WatchResponse.
         * @constructor
         * @param {etcd.WatchResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const WatchResponse = function (properties) {
            this.events = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * WatchResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.WatchResponse
         * @instance
         */
        WatchResponse.prototype.header = null;

        /**
         * WatchResponse watchId.
         * @member {number|Long} watchId
         * @memberof etcd.WatchResponse
         * @instance
         */
        WatchResponse.prototype.watchId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * WatchResponse created.
         * @member {boolean} created
         * @memberof etcd.WatchResponse
         * @instance
         */
        WatchResponse.prototype.created = false;

        /**
         * WatchResponse canceled.
         * @member {boolean} canceled
         * @memberof etcd.WatchResponse
         * @instance
         */
        WatchResponse.prototype.canceled = false;

        /**
         * WatchResponse compactRevision.
         * @member {number|Long} compactRevision
         * @memberof etcd.WatchResponse
         * @instance
         */
        WatchResponse.prototype.compactRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * WatchResponse cancelReason.
         * @member {string} cancelReason
         * @memberof etcd.WatchResponse
         * @instance
         */
        WatchResponse.prototype.cancelReason = "";

        /**
         * WatchResponse fragment.
         * @member {boolean} fragment
         * @memberof etcd.WatchResponse
         * @instance
         */
        WatchResponse.prototype.fragment = false;

        /**
         * WatchResponse events.
         * @member {Array.<etcd.Event.$Properties>} events
         * @memberof etcd.WatchResponse
         * @instance
         */
        WatchResponse.prototype.events = $util.emptyArray;

        /**
         * Encodes the specified WatchResponse message. Does not implicitly {@link etcd.WatchResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.WatchResponse
         * @static
         * @param {etcd.WatchResponse.$Properties} message WatchResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        WatchResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.watchId != null && $Object.hasOwnProperty.call(message, "watchId") && (typeof message.watchId === "object" ? message.watchId.low || message.watchId.high : message.watchId !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.watchId);
            if (message.created != null && $Object.hasOwnProperty.call(message, "created") && message.created !== false)
                writer.uint32(/* id 3, wireType 0 =*/24).bool(message.created);
            if (message.canceled != null && $Object.hasOwnProperty.call(message, "canceled") && message.canceled !== false)
                writer.uint32(/* id 4, wireType 0 =*/32).bool(message.canceled);
            if (message.compactRevision != null && $Object.hasOwnProperty.call(message, "compactRevision") && (typeof message.compactRevision === "object" ? message.compactRevision.low || message.compactRevision.high : message.compactRevision !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).int64(message.compactRevision);
            if (message.cancelReason != null && $Object.hasOwnProperty.call(message, "cancelReason") && message.cancelReason !== "")
                writer.uint32(/* id 6, wireType 2 =*/50).string(message.cancelReason);
            if (message.fragment != null && $Object.hasOwnProperty.call(message, "fragment") && message.fragment !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.fragment);
            if (message.events != null && message.events.length)
                for (let i = 0; i < message.events.length; ++i)
                    $root.etcd.Event.encode(message.events[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a WatchResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.WatchResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.WatchResponse & etcd.WatchResponse.$Shape} WatchResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        WatchResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.WatchResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.watchId = value;
                        else
                            delete message.watchId;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.created = value;
                        else
                            delete message.created;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.canceled = value;
                        else
                            delete message.canceled;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.compactRevision = value;
                        else
                            delete message.compactRevision;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.cancelReason = value;
                        else
                            delete message.cancelReason;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.fragment = value;
                        else
                            delete message.fragment;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if (!(message.events && message.events.length))
                            message.events = [];
                        message.events.push($root.etcd.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return WatchResponse;
    })();

    etcd.LeaseGrantRequest = (function() {

        /**
         * Properties of a LeaseGrantRequest.
         * @typedef {Object} etcd.LeaseGrantRequest.$Properties
         * @property {number|Long|null} [TTL] LeaseGrantRequest TTL
         * @property {number|Long|null} [ID] LeaseGrantRequest ID
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseGrantRequest.
         * @memberof etcd
         * @interface ILeaseGrantRequest
         * @augments etcd.LeaseGrantRequest.$Properties
         * @deprecated Use etcd.LeaseGrantRequest.$Properties instead.
         */

        /**
         * Shape of a LeaseGrantRequest.
         * @typedef {etcd.LeaseGrantRequest.$Properties} etcd.LeaseGrantRequest.$Shape
         */

        /**
         * Constructs a new LeaseGrantRequest.
         * @memberof etcd
         * @classdesc Represents a LeaseGrantRequest.
         * @constructor
         * @param {etcd.LeaseGrantRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseGrantRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseGrantRequest TTL.
         * @member {number|Long} TTL
         * @memberof etcd.LeaseGrantRequest
         * @instance
         */
        LeaseGrantRequest.prototype.TTL = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LeaseGrantRequest ID.
         * @member {number|Long} ID
         * @memberof etcd.LeaseGrantRequest
         * @instance
         */
        LeaseGrantRequest.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified LeaseGrantRequest message. Does not implicitly {@link etcd.LeaseGrantRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseGrantRequest
         * @static
         * @param {etcd.LeaseGrantRequest.$Properties} message LeaseGrantRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseGrantRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.TTL != null && $Object.hasOwnProperty.call(message, "TTL") && (typeof message.TTL === "object" ? message.TTL.low || message.TTL.high : message.TTL !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.TTL);
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.ID);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseGrantRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseGrantRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseGrantRequest & etcd.LeaseGrantRequest.$Shape} LeaseGrantRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseGrantRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseGrantRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.TTL = value;
                        else
                            delete message.TTL;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseGrantRequest;
    })();

    etcd.LeaseGrantResponse = (function() {

        /**
         * Properties of a LeaseGrantResponse.
         * @typedef {Object} etcd.LeaseGrantResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] LeaseGrantResponse header
         * @property {number|Long|null} [ID] LeaseGrantResponse ID
         * @property {number|Long|null} [TTL] LeaseGrantResponse TTL
         * @property {string|null} [error] LeaseGrantResponse error
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseGrantResponse.
         * @memberof etcd
         * @interface ILeaseGrantResponse
         * @augments etcd.LeaseGrantResponse.$Properties
         * @deprecated Use etcd.LeaseGrantResponse.$Properties instead.
         */

        /**
         * Shape of a LeaseGrantResponse.
         * @typedef {etcd.LeaseGrantResponse.$Properties} etcd.LeaseGrantResponse.$Shape
         */

        /**
         * Constructs a new LeaseGrantResponse.
         * @memberof etcd
         * @classdesc Represents a LeaseGrantResponse.
         * @constructor
         * @param {etcd.LeaseGrantResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseGrantResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseGrantResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.LeaseGrantResponse
         * @instance
         */
        LeaseGrantResponse.prototype.header = null;

        /**
         * LeaseGrantResponse ID.
         * @member {number|Long} ID
         * @memberof etcd.LeaseGrantResponse
         * @instance
         */
        LeaseGrantResponse.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LeaseGrantResponse TTL.
         * @member {number|Long} TTL
         * @memberof etcd.LeaseGrantResponse
         * @instance
         */
        LeaseGrantResponse.prototype.TTL = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LeaseGrantResponse error.
         * @member {string} error
         * @memberof etcd.LeaseGrantResponse
         * @instance
         */
        LeaseGrantResponse.prototype.error = "";

        /**
         * Encodes the specified LeaseGrantResponse message. Does not implicitly {@link etcd.LeaseGrantResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseGrantResponse
         * @static
         * @param {etcd.LeaseGrantResponse.$Properties} message LeaseGrantResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseGrantResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.ID);
            if (message.TTL != null && $Object.hasOwnProperty.call(message, "TTL") && (typeof message.TTL === "object" ? message.TTL.low || message.TTL.high : message.TTL !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.TTL);
            if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.error);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseGrantResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseGrantResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseGrantResponse & etcd.LeaseGrantResponse.$Shape} LeaseGrantResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseGrantResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseGrantResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.TTL = value;
                        else
                            delete message.TTL;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.error = value;
                        else
                            delete message.error;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseGrantResponse;
    })();

    etcd.LeaseRevokeRequest = (function() {

        /**
         * Properties of a LeaseRevokeRequest.
         * @typedef {Object} etcd.LeaseRevokeRequest.$Properties
         * @property {number|Long|null} [ID] LeaseRevokeRequest ID
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseRevokeRequest.
         * @memberof etcd
         * @interface ILeaseRevokeRequest
         * @augments etcd.LeaseRevokeRequest.$Properties
         * @deprecated Use etcd.LeaseRevokeRequest.$Properties instead.
         */

        /**
         * Shape of a LeaseRevokeRequest.
         * @typedef {etcd.LeaseRevokeRequest.$Properties} etcd.LeaseRevokeRequest.$Shape
         */

        /**
         * Constructs a new LeaseRevokeRequest.
         * @memberof etcd
         * @classdesc Represents a LeaseRevokeRequest.
         * @constructor
         * @param {etcd.LeaseRevokeRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseRevokeRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseRevokeRequest ID.
         * @member {number|Long} ID
         * @memberof etcd.LeaseRevokeRequest
         * @instance
         */
        LeaseRevokeRequest.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified LeaseRevokeRequest message. Does not implicitly {@link etcd.LeaseRevokeRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseRevokeRequest
         * @static
         * @param {etcd.LeaseRevokeRequest.$Properties} message LeaseRevokeRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseRevokeRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.ID);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseRevokeRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseRevokeRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseRevokeRequest & etcd.LeaseRevokeRequest.$Shape} LeaseRevokeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseRevokeRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseRevokeRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseRevokeRequest;
    })();

    etcd.LeaseRevokeResponse = (function() {

        /**
         * Properties of a LeaseRevokeResponse.
         * @typedef {Object} etcd.LeaseRevokeResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] LeaseRevokeResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseRevokeResponse.
         * @memberof etcd
         * @interface ILeaseRevokeResponse
         * @augments etcd.LeaseRevokeResponse.$Properties
         * @deprecated Use etcd.LeaseRevokeResponse.$Properties instead.
         */

        /**
         * Shape of a LeaseRevokeResponse.
         * @typedef {etcd.LeaseRevokeResponse.$Properties} etcd.LeaseRevokeResponse.$Shape
         */

        /**
         * Constructs a new LeaseRevokeResponse.
         * @memberof etcd
         * @classdesc Represents a LeaseRevokeResponse.
         * @constructor
         * @param {etcd.LeaseRevokeResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseRevokeResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseRevokeResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.LeaseRevokeResponse
         * @instance
         */
        LeaseRevokeResponse.prototype.header = null;

        /**
         * Encodes the specified LeaseRevokeResponse message. Does not implicitly {@link etcd.LeaseRevokeResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseRevokeResponse
         * @static
         * @param {etcd.LeaseRevokeResponse.$Properties} message LeaseRevokeResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseRevokeResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseRevokeResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseRevokeResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseRevokeResponse & etcd.LeaseRevokeResponse.$Shape} LeaseRevokeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseRevokeResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseRevokeResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseRevokeResponse;
    })();

    etcd.LeaseKeepAliveRequest = (function() {

        /**
         * Properties of a LeaseKeepAliveRequest.
         * @typedef {Object} etcd.LeaseKeepAliveRequest.$Properties
         * @property {number|Long|null} [ID] LeaseKeepAliveRequest ID
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseKeepAliveRequest.
         * @memberof etcd
         * @interface ILeaseKeepAliveRequest
         * @augments etcd.LeaseKeepAliveRequest.$Properties
         * @deprecated Use etcd.LeaseKeepAliveRequest.$Properties instead.
         */

        /**
         * Shape of a LeaseKeepAliveRequest.
         * @typedef {etcd.LeaseKeepAliveRequest.$Properties} etcd.LeaseKeepAliveRequest.$Shape
         */

        /**
         * Constructs a new LeaseKeepAliveRequest.
         * @memberof etcd
         * @classdesc Represents a LeaseKeepAliveRequest.
         * @constructor
         * @param {etcd.LeaseKeepAliveRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseKeepAliveRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseKeepAliveRequest ID.
         * @member {number|Long} ID
         * @memberof etcd.LeaseKeepAliveRequest
         * @instance
         */
        LeaseKeepAliveRequest.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified LeaseKeepAliveRequest message. Does not implicitly {@link etcd.LeaseKeepAliveRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseKeepAliveRequest
         * @static
         * @param {etcd.LeaseKeepAliveRequest.$Properties} message LeaseKeepAliveRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseKeepAliveRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.ID);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseKeepAliveRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseKeepAliveRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseKeepAliveRequest & etcd.LeaseKeepAliveRequest.$Shape} LeaseKeepAliveRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseKeepAliveRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseKeepAliveRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseKeepAliveRequest;
    })();

    etcd.LeaseKeepAliveResponse = (function() {

        /**
         * Properties of a LeaseKeepAliveResponse.
         * @typedef {Object} etcd.LeaseKeepAliveResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] LeaseKeepAliveResponse header
         * @property {number|Long|null} [ID] LeaseKeepAliveResponse ID
         * @property {number|Long|null} [TTL] LeaseKeepAliveResponse TTL
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseKeepAliveResponse.
         * @memberof etcd
         * @interface ILeaseKeepAliveResponse
         * @augments etcd.LeaseKeepAliveResponse.$Properties
         * @deprecated Use etcd.LeaseKeepAliveResponse.$Properties instead.
         */

        /**
         * Shape of a LeaseKeepAliveResponse.
         * @typedef {etcd.LeaseKeepAliveResponse.$Properties} etcd.LeaseKeepAliveResponse.$Shape
         */

        /**
         * Constructs a new LeaseKeepAliveResponse.
         * @memberof etcd
         * @classdesc Represents a LeaseKeepAliveResponse.
         * @constructor
         * @param {etcd.LeaseKeepAliveResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseKeepAliveResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseKeepAliveResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.LeaseKeepAliveResponse
         * @instance
         */
        LeaseKeepAliveResponse.prototype.header = null;

        /**
         * LeaseKeepAliveResponse ID.
         * @member {number|Long} ID
         * @memberof etcd.LeaseKeepAliveResponse
         * @instance
         */
        LeaseKeepAliveResponse.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LeaseKeepAliveResponse TTL.
         * @member {number|Long} TTL
         * @memberof etcd.LeaseKeepAliveResponse
         * @instance
         */
        LeaseKeepAliveResponse.prototype.TTL = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified LeaseKeepAliveResponse message. Does not implicitly {@link etcd.LeaseKeepAliveResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseKeepAliveResponse
         * @static
         * @param {etcd.LeaseKeepAliveResponse.$Properties} message LeaseKeepAliveResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseKeepAliveResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.ID);
            if (message.TTL != null && $Object.hasOwnProperty.call(message, "TTL") && (typeof message.TTL === "object" ? message.TTL.low || message.TTL.high : message.TTL !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.TTL);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseKeepAliveResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseKeepAliveResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseKeepAliveResponse & etcd.LeaseKeepAliveResponse.$Shape} LeaseKeepAliveResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseKeepAliveResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseKeepAliveResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.TTL = value;
                        else
                            delete message.TTL;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseKeepAliveResponse;
    })();

    etcd.LeaseTimeToLiveRequest = (function() {

        /**
         * Properties of a LeaseTimeToLiveRequest.
         * @typedef {Object} etcd.LeaseTimeToLiveRequest.$Properties
         * @property {number|Long|null} [ID] LeaseTimeToLiveRequest ID
         * @property {boolean|null} [keys] LeaseTimeToLiveRequest keys
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseTimeToLiveRequest.
         * @memberof etcd
         * @interface ILeaseTimeToLiveRequest
         * @augments etcd.LeaseTimeToLiveRequest.$Properties
         * @deprecated Use etcd.LeaseTimeToLiveRequest.$Properties instead.
         */

        /**
         * Shape of a LeaseTimeToLiveRequest.
         * @typedef {etcd.LeaseTimeToLiveRequest.$Properties} etcd.LeaseTimeToLiveRequest.$Shape
         */

        /**
         * Constructs a new LeaseTimeToLiveRequest.
         * @memberof etcd
         * @classdesc Represents a LeaseTimeToLiveRequest.
         * @constructor
         * @param {etcd.LeaseTimeToLiveRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseTimeToLiveRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseTimeToLiveRequest ID.
         * @member {number|Long} ID
         * @memberof etcd.LeaseTimeToLiveRequest
         * @instance
         */
        LeaseTimeToLiveRequest.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LeaseTimeToLiveRequest keys.
         * @member {boolean} keys
         * @memberof etcd.LeaseTimeToLiveRequest
         * @instance
         */
        LeaseTimeToLiveRequest.prototype.keys = false;

        /**
         * Encodes the specified LeaseTimeToLiveRequest message. Does not implicitly {@link etcd.LeaseTimeToLiveRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseTimeToLiveRequest
         * @static
         * @param {etcd.LeaseTimeToLiveRequest.$Properties} message LeaseTimeToLiveRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseTimeToLiveRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.ID);
            if (message.keys != null && $Object.hasOwnProperty.call(message, "keys") && message.keys !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.keys);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseTimeToLiveRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseTimeToLiveRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseTimeToLiveRequest & etcd.LeaseTimeToLiveRequest.$Shape} LeaseTimeToLiveRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseTimeToLiveRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseTimeToLiveRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.keys = value;
                        else
                            delete message.keys;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseTimeToLiveRequest;
    })();

    etcd.LeaseTimeToLiveResponse = (function() {

        /**
         * Properties of a LeaseTimeToLiveResponse.
         * @typedef {Object} etcd.LeaseTimeToLiveResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] LeaseTimeToLiveResponse header
         * @property {number|Long|null} [ID] LeaseTimeToLiveResponse ID
         * @property {number|Long|null} [TTL] LeaseTimeToLiveResponse TTL
         * @property {number|Long|null} [grantedTTL] LeaseTimeToLiveResponse grantedTTL
         * @property {Array.<Uint8Array>|null} [keys] LeaseTimeToLiveResponse keys
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseTimeToLiveResponse.
         * @memberof etcd
         * @interface ILeaseTimeToLiveResponse
         * @augments etcd.LeaseTimeToLiveResponse.$Properties
         * @deprecated Use etcd.LeaseTimeToLiveResponse.$Properties instead.
         */

        /**
         * Shape of a LeaseTimeToLiveResponse.
         * @typedef {etcd.LeaseTimeToLiveResponse.$Properties} etcd.LeaseTimeToLiveResponse.$Shape
         */

        /**
         * Constructs a new LeaseTimeToLiveResponse.
         * @memberof etcd
         * @classdesc Represents a LeaseTimeToLiveResponse.
         * @constructor
         * @param {etcd.LeaseTimeToLiveResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseTimeToLiveResponse = function (properties) {
            this.keys = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseTimeToLiveResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.LeaseTimeToLiveResponse
         * @instance
         */
        LeaseTimeToLiveResponse.prototype.header = null;

        /**
         * LeaseTimeToLiveResponse ID.
         * @member {number|Long} ID
         * @memberof etcd.LeaseTimeToLiveResponse
         * @instance
         */
        LeaseTimeToLiveResponse.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LeaseTimeToLiveResponse TTL.
         * @member {number|Long} TTL
         * @memberof etcd.LeaseTimeToLiveResponse
         * @instance
         */
        LeaseTimeToLiveResponse.prototype.TTL = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LeaseTimeToLiveResponse grantedTTL.
         * @member {number|Long} grantedTTL
         * @memberof etcd.LeaseTimeToLiveResponse
         * @instance
         */
        LeaseTimeToLiveResponse.prototype.grantedTTL = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LeaseTimeToLiveResponse keys.
         * @member {Array.<Uint8Array>} keys
         * @memberof etcd.LeaseTimeToLiveResponse
         * @instance
         */
        LeaseTimeToLiveResponse.prototype.keys = $util.emptyArray;

        /**
         * Encodes the specified LeaseTimeToLiveResponse message. Does not implicitly {@link etcd.LeaseTimeToLiveResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseTimeToLiveResponse
         * @static
         * @param {etcd.LeaseTimeToLiveResponse.$Properties} message LeaseTimeToLiveResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseTimeToLiveResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.ID);
            if (message.TTL != null && $Object.hasOwnProperty.call(message, "TTL") && (typeof message.TTL === "object" ? message.TTL.low || message.TTL.high : message.TTL !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.TTL);
            if (message.grantedTTL != null && $Object.hasOwnProperty.call(message, "grantedTTL") && (typeof message.grantedTTL === "object" ? message.grantedTTL.low || message.grantedTTL.high : message.grantedTTL !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.grantedTTL);
            if (message.keys != null && message.keys.length)
                for (let i = 0; i < message.keys.length; ++i)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.keys[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseTimeToLiveResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseTimeToLiveResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseTimeToLiveResponse & etcd.LeaseTimeToLiveResponse.$Shape} LeaseTimeToLiveResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseTimeToLiveResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseTimeToLiveResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.TTL = value;
                        else
                            delete message.TTL;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.grantedTTL = value;
                        else
                            delete message.grantedTTL;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.keys && message.keys.length))
                            message.keys = [];
                        message.keys.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseTimeToLiveResponse;
    })();

    etcd.LeaseLeasesRequest = (function() {

        /**
         * Properties of a LeaseLeasesRequest.
         * @typedef {Object} etcd.LeaseLeasesRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseLeasesRequest.
         * @memberof etcd
         * @interface ILeaseLeasesRequest
         * @augments etcd.LeaseLeasesRequest.$Properties
         * @deprecated Use etcd.LeaseLeasesRequest.$Properties instead.
         */

        /**
         * Shape of a LeaseLeasesRequest.
         * @typedef {etcd.LeaseLeasesRequest.$Properties} etcd.LeaseLeasesRequest.$Shape
         */

        /**
         * Constructs a new LeaseLeasesRequest.
         * @memberof etcd
         * @classdesc Represents a LeaseLeasesRequest.
         * @constructor
         * @param {etcd.LeaseLeasesRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseLeasesRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified LeaseLeasesRequest message. Does not implicitly {@link etcd.LeaseLeasesRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseLeasesRequest
         * @static
         * @param {etcd.LeaseLeasesRequest.$Properties} message LeaseLeasesRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseLeasesRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseLeasesRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseLeasesRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseLeasesRequest & etcd.LeaseLeasesRequest.$Shape} LeaseLeasesRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseLeasesRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseLeasesRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseLeasesRequest;
    })();

    etcd.LeaseStatus = (function() {

        /**
         * Properties of a LeaseStatus.
         * @typedef {Object} etcd.LeaseStatus.$Properties
         * @property {number|Long|null} [ID] LeaseStatus ID
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseStatus.
         * @memberof etcd
         * @interface ILeaseStatus
         * @augments etcd.LeaseStatus.$Properties
         * @deprecated Use etcd.LeaseStatus.$Properties instead.
         */

        /**
         * Shape of a LeaseStatus.
         * @typedef {etcd.LeaseStatus.$Properties} etcd.LeaseStatus.$Shape
         */

        /**
         * Constructs a new LeaseStatus.
         * @memberof etcd
         * @classdesc Represents a LeaseStatus.
         * @constructor
         * @param {etcd.LeaseStatus.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseStatus = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseStatus ID.
         * @member {number|Long} ID
         * @memberof etcd.LeaseStatus
         * @instance
         */
        LeaseStatus.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified LeaseStatus message. Does not implicitly {@link etcd.LeaseStatus.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseStatus
         * @static
         * @param {etcd.LeaseStatus.$Properties} message LeaseStatus message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseStatus.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.ID);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseStatus message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseStatus
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseStatus & etcd.LeaseStatus.$Shape} LeaseStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseStatus.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseStatus();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseStatus;
    })();

    etcd.LeaseLeasesResponse = (function() {

        /**
         * Properties of a LeaseLeasesResponse.
         * @typedef {Object} etcd.LeaseLeasesResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] LeaseLeasesResponse header
         * @property {Array.<etcd.LeaseStatus.$Properties>|null} [leases] LeaseLeasesResponse leases
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaseLeasesResponse.
         * @memberof etcd
         * @interface ILeaseLeasesResponse
         * @augments etcd.LeaseLeasesResponse.$Properties
         * @deprecated Use etcd.LeaseLeasesResponse.$Properties instead.
         */

        /**
         * Shape of a LeaseLeasesResponse.
         * @typedef {etcd.LeaseLeasesResponse.$Properties} etcd.LeaseLeasesResponse.$Shape
         */

        /**
         * Constructs a new LeaseLeasesResponse.
         * @memberof etcd
         * @classdesc Represents a LeaseLeasesResponse.
         * @constructor
         * @param {etcd.LeaseLeasesResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaseLeasesResponse = function (properties) {
            this.leases = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaseLeasesResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.LeaseLeasesResponse
         * @instance
         */
        LeaseLeasesResponse.prototype.header = null;

        /**
         * LeaseLeasesResponse leases.
         * @member {Array.<etcd.LeaseStatus.$Properties>} leases
         * @memberof etcd.LeaseLeasesResponse
         * @instance
         */
        LeaseLeasesResponse.prototype.leases = $util.emptyArray;

        /**
         * Encodes the specified LeaseLeasesResponse message. Does not implicitly {@link etcd.LeaseLeasesResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaseLeasesResponse
         * @static
         * @param {etcd.LeaseLeasesResponse.$Properties} message LeaseLeasesResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaseLeasesResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.leases != null && message.leases.length)
                for (let i = 0; i < message.leases.length; ++i)
                    $root.etcd.LeaseStatus.encode(message.leases[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaseLeasesResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaseLeasesResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaseLeasesResponse & etcd.LeaseLeasesResponse.$Shape} LeaseLeasesResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaseLeasesResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaseLeasesResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.leases && message.leases.length))
                            message.leases = [];
                        message.leases.push($root.etcd.LeaseStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaseLeasesResponse;
    })();

    etcd.Member = (function() {

        /**
         * Properties of a Member.
         * @typedef {Object} etcd.Member.$Properties
         * @property {number|Long|null} [ID] Member ID
         * @property {string|null} [name] Member name
         * @property {Array.<string>|null} [peerURLs] Member peerURLs
         * @property {Array.<string>|null} [clientURLs] Member clientURLs
         * @property {boolean|null} [isLearner] Member isLearner
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Member.
         * @memberof etcd
         * @interface IMember
         * @augments etcd.Member.$Properties
         * @deprecated Use etcd.Member.$Properties instead.
         */

        /**
         * Shape of a Member.
         * @typedef {etcd.Member.$Properties} etcd.Member.$Shape
         */

        /**
         * Constructs a new Member.
         * @memberof etcd
         * @classdesc Represents a Member.
         * @constructor
         * @param {etcd.Member.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Member = function (properties) {
            this.peerURLs = [];
            this.clientURLs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Member ID.
         * @member {number|Long} ID
         * @memberof etcd.Member
         * @instance
         */
        Member.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Member name.
         * @member {string} name
         * @memberof etcd.Member
         * @instance
         */
        Member.prototype.name = "";

        /**
         * Member peerURLs.
         * @member {Array.<string>} peerURLs
         * @memberof etcd.Member
         * @instance
         */
        Member.prototype.peerURLs = $util.emptyArray;

        /**
         * Member clientURLs.
         * @member {Array.<string>} clientURLs
         * @memberof etcd.Member
         * @instance
         */
        Member.prototype.clientURLs = $util.emptyArray;

        /**
         * Member isLearner.
         * @member {boolean} isLearner
         * @memberof etcd.Member
         * @instance
         */
        Member.prototype.isLearner = false;

        /**
         * Encodes the specified Member message. Does not implicitly {@link etcd.Member.verify|verify} messages.
         * @function encode
         * @memberof etcd.Member
         * @static
         * @param {etcd.Member.$Properties} message Member message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Member.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.ID);
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
            if (message.peerURLs != null && message.peerURLs.length)
                for (let i = 0; i < message.peerURLs.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.peerURLs[i]);
            if (message.clientURLs != null && message.clientURLs.length)
                for (let i = 0; i < message.clientURLs.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.clientURLs[i]);
            if (message.isLearner != null && $Object.hasOwnProperty.call(message, "isLearner") && message.isLearner !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.isLearner);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Member message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.Member
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.Member & etcd.Member.$Shape} Member
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Member.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.Member();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.peerURLs && message.peerURLs.length))
                            message.peerURLs = [];
                        message.peerURLs.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.clientURLs && message.clientURLs.length))
                            message.clientURLs = [];
                        message.clientURLs.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isLearner = value;
                        else
                            delete message.isLearner;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Member;
    })();

    etcd.MemberAddRequest = (function() {

        /**
         * Properties of a MemberAddRequest.
         * @typedef {Object} etcd.MemberAddRequest.$Properties
         * @property {Array.<string>|null} [peerURLs] MemberAddRequest peerURLs
         * @property {boolean|null} [isLearner] MemberAddRequest isLearner
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberAddRequest.
         * @memberof etcd
         * @interface IMemberAddRequest
         * @augments etcd.MemberAddRequest.$Properties
         * @deprecated Use etcd.MemberAddRequest.$Properties instead.
         */

        /**
         * Shape of a MemberAddRequest.
         * @typedef {etcd.MemberAddRequest.$Properties} etcd.MemberAddRequest.$Shape
         */

        /**
         * Constructs a new MemberAddRequest.
         * @memberof etcd
         * @classdesc Represents a MemberAddRequest.
         * @constructor
         * @param {etcd.MemberAddRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberAddRequest = function (properties) {
            this.peerURLs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberAddRequest peerURLs.
         * @member {Array.<string>} peerURLs
         * @memberof etcd.MemberAddRequest
         * @instance
         */
        MemberAddRequest.prototype.peerURLs = $util.emptyArray;

        /**
         * MemberAddRequest isLearner.
         * @member {boolean} isLearner
         * @memberof etcd.MemberAddRequest
         * @instance
         */
        MemberAddRequest.prototype.isLearner = false;

        /**
         * Encodes the specified MemberAddRequest message. Does not implicitly {@link etcd.MemberAddRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberAddRequest
         * @static
         * @param {etcd.MemberAddRequest.$Properties} message MemberAddRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberAddRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.peerURLs != null && message.peerURLs.length)
                for (let i = 0; i < message.peerURLs.length; ++i)
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.peerURLs[i]);
            if (message.isLearner != null && $Object.hasOwnProperty.call(message, "isLearner") && message.isLearner !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.isLearner);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberAddRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberAddRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberAddRequest & etcd.MemberAddRequest.$Shape} MemberAddRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberAddRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberAddRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.peerURLs && message.peerURLs.length))
                            message.peerURLs = [];
                        message.peerURLs.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isLearner = value;
                        else
                            delete message.isLearner;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberAddRequest;
    })();

    etcd.MemberAddResponse = (function() {

        /**
         * Properties of a MemberAddResponse.
         * @typedef {Object} etcd.MemberAddResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] MemberAddResponse header
         * @property {etcd.Member.$Properties|null} [member] MemberAddResponse member
         * @property {Array.<etcd.Member.$Properties>|null} [members] MemberAddResponse members
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberAddResponse.
         * @memberof etcd
         * @interface IMemberAddResponse
         * @augments etcd.MemberAddResponse.$Properties
         * @deprecated Use etcd.MemberAddResponse.$Properties instead.
         */

        /**
         * Shape of a MemberAddResponse.
         * @typedef {etcd.MemberAddResponse.$Properties} etcd.MemberAddResponse.$Shape
         */

        /**
         * Constructs a new MemberAddResponse.
         * @memberof etcd
         * @classdesc Represents a MemberAddResponse.
         * @constructor
         * @param {etcd.MemberAddResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberAddResponse = function (properties) {
            this.members = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberAddResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.MemberAddResponse
         * @instance
         */
        MemberAddResponse.prototype.header = null;

        /**
         * MemberAddResponse member.
         * @member {etcd.Member.$Properties|null|undefined} member
         * @memberof etcd.MemberAddResponse
         * @instance
         */
        MemberAddResponse.prototype.member = null;

        /**
         * MemberAddResponse members.
         * @member {Array.<etcd.Member.$Properties>} members
         * @memberof etcd.MemberAddResponse
         * @instance
         */
        MemberAddResponse.prototype.members = $util.emptyArray;

        /**
         * Encodes the specified MemberAddResponse message. Does not implicitly {@link etcd.MemberAddResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberAddResponse
         * @static
         * @param {etcd.MemberAddResponse.$Properties} message MemberAddResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberAddResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.member != null && $Object.hasOwnProperty.call(message, "member"))
                $root.etcd.Member.encode(message.member, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.members != null && message.members.length)
                for (let i = 0; i < message.members.length; ++i)
                    $root.etcd.Member.encode(message.members[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberAddResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberAddResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberAddResponse & etcd.MemberAddResponse.$Shape} MemberAddResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberAddResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberAddResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.member = $root.etcd.Member.decode(reader, reader.size(), $undefined, _depth + 1, message.member);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.members && message.members.length))
                            message.members = [];
                        message.members.push($root.etcd.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberAddResponse;
    })();

    etcd.MemberRemoveRequest = (function() {

        /**
         * Properties of a MemberRemoveRequest.
         * @typedef {Object} etcd.MemberRemoveRequest.$Properties
         * @property {number|Long|null} [ID] MemberRemoveRequest ID
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberRemoveRequest.
         * @memberof etcd
         * @interface IMemberRemoveRequest
         * @augments etcd.MemberRemoveRequest.$Properties
         * @deprecated Use etcd.MemberRemoveRequest.$Properties instead.
         */

        /**
         * Shape of a MemberRemoveRequest.
         * @typedef {etcd.MemberRemoveRequest.$Properties} etcd.MemberRemoveRequest.$Shape
         */

        /**
         * Constructs a new MemberRemoveRequest.
         * @memberof etcd
         * @classdesc Represents a MemberRemoveRequest.
         * @constructor
         * @param {etcd.MemberRemoveRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberRemoveRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberRemoveRequest ID.
         * @member {number|Long} ID
         * @memberof etcd.MemberRemoveRequest
         * @instance
         */
        MemberRemoveRequest.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified MemberRemoveRequest message. Does not implicitly {@link etcd.MemberRemoveRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberRemoveRequest
         * @static
         * @param {etcd.MemberRemoveRequest.$Properties} message MemberRemoveRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberRemoveRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.ID);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberRemoveRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberRemoveRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberRemoveRequest & etcd.MemberRemoveRequest.$Shape} MemberRemoveRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberRemoveRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberRemoveRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberRemoveRequest;
    })();

    etcd.MemberRemoveResponse = (function() {

        /**
         * Properties of a MemberRemoveResponse.
         * @typedef {Object} etcd.MemberRemoveResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] MemberRemoveResponse header
         * @property {Array.<etcd.Member.$Properties>|null} [members] MemberRemoveResponse members
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberRemoveResponse.
         * @memberof etcd
         * @interface IMemberRemoveResponse
         * @augments etcd.MemberRemoveResponse.$Properties
         * @deprecated Use etcd.MemberRemoveResponse.$Properties instead.
         */

        /**
         * Shape of a MemberRemoveResponse.
         * @typedef {etcd.MemberRemoveResponse.$Properties} etcd.MemberRemoveResponse.$Shape
         */

        /**
         * Constructs a new MemberRemoveResponse.
         * @memberof etcd
         * @classdesc Represents a MemberRemoveResponse.
         * @constructor
         * @param {etcd.MemberRemoveResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberRemoveResponse = function (properties) {
            this.members = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberRemoveResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.MemberRemoveResponse
         * @instance
         */
        MemberRemoveResponse.prototype.header = null;

        /**
         * MemberRemoveResponse members.
         * @member {Array.<etcd.Member.$Properties>} members
         * @memberof etcd.MemberRemoveResponse
         * @instance
         */
        MemberRemoveResponse.prototype.members = $util.emptyArray;

        /**
         * Encodes the specified MemberRemoveResponse message. Does not implicitly {@link etcd.MemberRemoveResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberRemoveResponse
         * @static
         * @param {etcd.MemberRemoveResponse.$Properties} message MemberRemoveResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberRemoveResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.members != null && message.members.length)
                for (let i = 0; i < message.members.length; ++i)
                    $root.etcd.Member.encode(message.members[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberRemoveResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberRemoveResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberRemoveResponse & etcd.MemberRemoveResponse.$Shape} MemberRemoveResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberRemoveResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberRemoveResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.members && message.members.length))
                            message.members = [];
                        message.members.push($root.etcd.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberRemoveResponse;
    })();

    etcd.MemberUpdateRequest = (function() {

        /**
         * Properties of a MemberUpdateRequest.
         * @typedef {Object} etcd.MemberUpdateRequest.$Properties
         * @property {number|Long|null} [ID] MemberUpdateRequest ID
         * @property {Array.<string>|null} [peerURLs] MemberUpdateRequest peerURLs
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberUpdateRequest.
         * @memberof etcd
         * @interface IMemberUpdateRequest
         * @augments etcd.MemberUpdateRequest.$Properties
         * @deprecated Use etcd.MemberUpdateRequest.$Properties instead.
         */

        /**
         * Shape of a MemberUpdateRequest.
         * @typedef {etcd.MemberUpdateRequest.$Properties} etcd.MemberUpdateRequest.$Shape
         */

        /**
         * Constructs a new MemberUpdateRequest.
         * @memberof etcd
         * @classdesc Represents a MemberUpdateRequest.
         * @constructor
         * @param {etcd.MemberUpdateRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberUpdateRequest = function (properties) {
            this.peerURLs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberUpdateRequest ID.
         * @member {number|Long} ID
         * @memberof etcd.MemberUpdateRequest
         * @instance
         */
        MemberUpdateRequest.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * MemberUpdateRequest peerURLs.
         * @member {Array.<string>} peerURLs
         * @memberof etcd.MemberUpdateRequest
         * @instance
         */
        MemberUpdateRequest.prototype.peerURLs = $util.emptyArray;

        /**
         * Encodes the specified MemberUpdateRequest message. Does not implicitly {@link etcd.MemberUpdateRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberUpdateRequest
         * @static
         * @param {etcd.MemberUpdateRequest.$Properties} message MemberUpdateRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberUpdateRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.ID);
            if (message.peerURLs != null && message.peerURLs.length)
                for (let i = 0; i < message.peerURLs.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.peerURLs[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberUpdateRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberUpdateRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberUpdateRequest & etcd.MemberUpdateRequest.$Shape} MemberUpdateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberUpdateRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberUpdateRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.peerURLs && message.peerURLs.length))
                            message.peerURLs = [];
                        message.peerURLs.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberUpdateRequest;
    })();

    etcd.MemberUpdateResponse = (function() {

        /**
         * Properties of a MemberUpdateResponse.
         * @typedef {Object} etcd.MemberUpdateResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] MemberUpdateResponse header
         * @property {Array.<etcd.Member.$Properties>|null} [members] MemberUpdateResponse members
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberUpdateResponse.
         * @memberof etcd
         * @interface IMemberUpdateResponse
         * @augments etcd.MemberUpdateResponse.$Properties
         * @deprecated Use etcd.MemberUpdateResponse.$Properties instead.
         */

        /**
         * Shape of a MemberUpdateResponse.
         * @typedef {etcd.MemberUpdateResponse.$Properties} etcd.MemberUpdateResponse.$Shape
         */

        /**
         * Constructs a new MemberUpdateResponse.
         * @memberof etcd
         * @classdesc Represents a MemberUpdateResponse.
         * @constructor
         * @param {etcd.MemberUpdateResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberUpdateResponse = function (properties) {
            this.members = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberUpdateResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.MemberUpdateResponse
         * @instance
         */
        MemberUpdateResponse.prototype.header = null;

        /**
         * MemberUpdateResponse members.
         * @member {Array.<etcd.Member.$Properties>} members
         * @memberof etcd.MemberUpdateResponse
         * @instance
         */
        MemberUpdateResponse.prototype.members = $util.emptyArray;

        /**
         * Encodes the specified MemberUpdateResponse message. Does not implicitly {@link etcd.MemberUpdateResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberUpdateResponse
         * @static
         * @param {etcd.MemberUpdateResponse.$Properties} message MemberUpdateResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberUpdateResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.members != null && message.members.length)
                for (let i = 0; i < message.members.length; ++i)
                    $root.etcd.Member.encode(message.members[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberUpdateResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberUpdateResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberUpdateResponse & etcd.MemberUpdateResponse.$Shape} MemberUpdateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberUpdateResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberUpdateResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.members && message.members.length))
                            message.members = [];
                        message.members.push($root.etcd.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberUpdateResponse;
    })();

    etcd.MemberListRequest = (function() {

        /**
         * Properties of a MemberListRequest.
         * @typedef {Object} etcd.MemberListRequest.$Properties
         * @property {boolean|null} [linearizable] MemberListRequest linearizable
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberListRequest.
         * @memberof etcd
         * @interface IMemberListRequest
         * @augments etcd.MemberListRequest.$Properties
         * @deprecated Use etcd.MemberListRequest.$Properties instead.
         */

        /**
         * Shape of a MemberListRequest.
         * @typedef {etcd.MemberListRequest.$Properties} etcd.MemberListRequest.$Shape
         */

        /**
         * Constructs a new MemberListRequest.
         * @memberof etcd
         * @classdesc Represents a MemberListRequest.
         * @constructor
         * @param {etcd.MemberListRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberListRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberListRequest linearizable.
         * @member {boolean} linearizable
         * @memberof etcd.MemberListRequest
         * @instance
         */
        MemberListRequest.prototype.linearizable = false;

        /**
         * Encodes the specified MemberListRequest message. Does not implicitly {@link etcd.MemberListRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberListRequest
         * @static
         * @param {etcd.MemberListRequest.$Properties} message MemberListRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberListRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.linearizable != null && $Object.hasOwnProperty.call(message, "linearizable") && message.linearizable !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.linearizable);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberListRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberListRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberListRequest & etcd.MemberListRequest.$Shape} MemberListRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberListRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberListRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.linearizable = value;
                        else
                            delete message.linearizable;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberListRequest;
    })();

    etcd.MemberListResponse = (function() {

        /**
         * Properties of a MemberListResponse.
         * @typedef {Object} etcd.MemberListResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] MemberListResponse header
         * @property {Array.<etcd.Member.$Properties>|null} [members] MemberListResponse members
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberListResponse.
         * @memberof etcd
         * @interface IMemberListResponse
         * @augments etcd.MemberListResponse.$Properties
         * @deprecated Use etcd.MemberListResponse.$Properties instead.
         */

        /**
         * Shape of a MemberListResponse.
         * @typedef {etcd.MemberListResponse.$Properties} etcd.MemberListResponse.$Shape
         */

        /**
         * Constructs a new MemberListResponse.
         * @memberof etcd
         * @classdesc Represents a MemberListResponse.
         * @constructor
         * @param {etcd.MemberListResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberListResponse = function (properties) {
            this.members = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberListResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.MemberListResponse
         * @instance
         */
        MemberListResponse.prototype.header = null;

        /**
         * MemberListResponse members.
         * @member {Array.<etcd.Member.$Properties>} members
         * @memberof etcd.MemberListResponse
         * @instance
         */
        MemberListResponse.prototype.members = $util.emptyArray;

        /**
         * Encodes the specified MemberListResponse message. Does not implicitly {@link etcd.MemberListResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberListResponse
         * @static
         * @param {etcd.MemberListResponse.$Properties} message MemberListResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberListResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.members != null && message.members.length)
                for (let i = 0; i < message.members.length; ++i)
                    $root.etcd.Member.encode(message.members[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberListResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberListResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberListResponse & etcd.MemberListResponse.$Shape} MemberListResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberListResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberListResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.members && message.members.length))
                            message.members = [];
                        message.members.push($root.etcd.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberListResponse;
    })();

    etcd.MemberPromoteRequest = (function() {

        /**
         * Properties of a MemberPromoteRequest.
         * @typedef {Object} etcd.MemberPromoteRequest.$Properties
         * @property {number|Long|null} [ID] MemberPromoteRequest ID
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberPromoteRequest.
         * @memberof etcd
         * @interface IMemberPromoteRequest
         * @augments etcd.MemberPromoteRequest.$Properties
         * @deprecated Use etcd.MemberPromoteRequest.$Properties instead.
         */

        /**
         * Shape of a MemberPromoteRequest.
         * @typedef {etcd.MemberPromoteRequest.$Properties} etcd.MemberPromoteRequest.$Shape
         */

        /**
         * Constructs a new MemberPromoteRequest.
         * @memberof etcd
         * @classdesc Represents a MemberPromoteRequest.
         * @constructor
         * @param {etcd.MemberPromoteRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberPromoteRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberPromoteRequest ID.
         * @member {number|Long} ID
         * @memberof etcd.MemberPromoteRequest
         * @instance
         */
        MemberPromoteRequest.prototype.ID = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified MemberPromoteRequest message. Does not implicitly {@link etcd.MemberPromoteRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberPromoteRequest
         * @static
         * @param {etcd.MemberPromoteRequest.$Properties} message MemberPromoteRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberPromoteRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.ID != null && $Object.hasOwnProperty.call(message, "ID") && (typeof message.ID === "object" ? message.ID.low || message.ID.high : message.ID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.ID);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberPromoteRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberPromoteRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberPromoteRequest & etcd.MemberPromoteRequest.$Shape} MemberPromoteRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberPromoteRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberPromoteRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.ID = value;
                        else
                            delete message.ID;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberPromoteRequest;
    })();

    etcd.MemberPromoteResponse = (function() {

        /**
         * Properties of a MemberPromoteResponse.
         * @typedef {Object} etcd.MemberPromoteResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] MemberPromoteResponse header
         * @property {Array.<etcd.Member.$Properties>|null} [members] MemberPromoteResponse members
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MemberPromoteResponse.
         * @memberof etcd
         * @interface IMemberPromoteResponse
         * @augments etcd.MemberPromoteResponse.$Properties
         * @deprecated Use etcd.MemberPromoteResponse.$Properties instead.
         */

        /**
         * Shape of a MemberPromoteResponse.
         * @typedef {etcd.MemberPromoteResponse.$Properties} etcd.MemberPromoteResponse.$Shape
         */

        /**
         * Constructs a new MemberPromoteResponse.
         * @memberof etcd
         * @classdesc Represents a MemberPromoteResponse.
         * @constructor
         * @param {etcd.MemberPromoteResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MemberPromoteResponse = function (properties) {
            this.members = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MemberPromoteResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.MemberPromoteResponse
         * @instance
         */
        MemberPromoteResponse.prototype.header = null;

        /**
         * MemberPromoteResponse members.
         * @member {Array.<etcd.Member.$Properties>} members
         * @memberof etcd.MemberPromoteResponse
         * @instance
         */
        MemberPromoteResponse.prototype.members = $util.emptyArray;

        /**
         * Encodes the specified MemberPromoteResponse message. Does not implicitly {@link etcd.MemberPromoteResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.MemberPromoteResponse
         * @static
         * @param {etcd.MemberPromoteResponse.$Properties} message MemberPromoteResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MemberPromoteResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.members != null && message.members.length)
                for (let i = 0; i < message.members.length; ++i)
                    $root.etcd.Member.encode(message.members[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MemberPromoteResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MemberPromoteResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MemberPromoteResponse & etcd.MemberPromoteResponse.$Shape} MemberPromoteResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MemberPromoteResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MemberPromoteResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.members && message.members.length))
                            message.members = [];
                        message.members.push($root.etcd.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MemberPromoteResponse;
    })();

    etcd.HashRequest = (function() {

        /**
         * Properties of a HashRequest.
         * @typedef {Object} etcd.HashRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HashRequest.
         * @memberof etcd
         * @interface IHashRequest
         * @augments etcd.HashRequest.$Properties
         * @deprecated Use etcd.HashRequest.$Properties instead.
         */

        /**
         * Shape of a HashRequest.
         * @typedef {etcd.HashRequest.$Properties} etcd.HashRequest.$Shape
         */

        /**
         * Constructs a new HashRequest.
         * @memberof etcd
         * @classdesc Represents a HashRequest.
         * @constructor
         * @param {etcd.HashRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HashRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified HashRequest message. Does not implicitly {@link etcd.HashRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.HashRequest
         * @static
         * @param {etcd.HashRequest.$Properties} message HashRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HashRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HashRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.HashRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.HashRequest & etcd.HashRequest.$Shape} HashRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HashRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.HashRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return HashRequest;
    })();

    etcd.HashKVRequest = (function() {

        /**
         * Properties of a HashKVRequest.
         * @typedef {Object} etcd.HashKVRequest.$Properties
         * @property {number|Long|null} [revision] HashKVRequest revision
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HashKVRequest.
         * @memberof etcd
         * @interface IHashKVRequest
         * @augments etcd.HashKVRequest.$Properties
         * @deprecated Use etcd.HashKVRequest.$Properties instead.
         */

        /**
         * Shape of a HashKVRequest.
         * @typedef {etcd.HashKVRequest.$Properties} etcd.HashKVRequest.$Shape
         */

        /**
         * Constructs a new HashKVRequest.
         * @memberof etcd
         * @classdesc Represents a HashKVRequest.
         * @constructor
         * @param {etcd.HashKVRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HashKVRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HashKVRequest revision.
         * @member {number|Long} revision
         * @memberof etcd.HashKVRequest
         * @instance
         */
        HashKVRequest.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified HashKVRequest message. Does not implicitly {@link etcd.HashKVRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.HashKVRequest
         * @static
         * @param {etcd.HashKVRequest.$Properties} message HashKVRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HashKVRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).int64(message.revision);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HashKVRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.HashKVRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.HashKVRequest & etcd.HashKVRequest.$Shape} HashKVRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HashKVRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.HashKVRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.revision = value;
                        else
                            delete message.revision;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return HashKVRequest;
    })();

    etcd.HashKVResponse = (function() {

        /**
         * Properties of a HashKVResponse.
         * @typedef {Object} etcd.HashKVResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] HashKVResponse header
         * @property {number|null} [hash] HashKVResponse hash
         * @property {number|Long|null} [compactRevision] HashKVResponse compactRevision
         * @property {number|Long|null} [hashRevision] HashKVResponse hashRevision
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HashKVResponse.
         * @memberof etcd
         * @interface IHashKVResponse
         * @augments etcd.HashKVResponse.$Properties
         * @deprecated Use etcd.HashKVResponse.$Properties instead.
         */

        /**
         * Shape of a HashKVResponse.
         * @typedef {etcd.HashKVResponse.$Properties} etcd.HashKVResponse.$Shape
         */

        /**
         * Constructs a new HashKVResponse.
         * @memberof etcd
         * @classdesc Represents a HashKVResponse.
         * @constructor
         * @param {etcd.HashKVResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HashKVResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HashKVResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.HashKVResponse
         * @instance
         */
        HashKVResponse.prototype.header = null;

        /**
         * HashKVResponse hash.
         * @member {number} hash
         * @memberof etcd.HashKVResponse
         * @instance
         */
        HashKVResponse.prototype.hash = 0;

        /**
         * HashKVResponse compactRevision.
         * @member {number|Long} compactRevision
         * @memberof etcd.HashKVResponse
         * @instance
         */
        HashKVResponse.prototype.compactRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * HashKVResponse hashRevision.
         * @member {number|Long} hashRevision
         * @memberof etcd.HashKVResponse
         * @instance
         */
        HashKVResponse.prototype.hashRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified HashKVResponse message. Does not implicitly {@link etcd.HashKVResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.HashKVResponse
         * @static
         * @param {etcd.HashKVResponse.$Properties} message HashKVResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HashKVResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.hash);
            if (message.compactRevision != null && $Object.hasOwnProperty.call(message, "compactRevision") && (typeof message.compactRevision === "object" ? message.compactRevision.low || message.compactRevision.high : message.compactRevision !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.compactRevision);
            if (message.hashRevision != null && $Object.hasOwnProperty.call(message, "hashRevision") && (typeof message.hashRevision === "object" ? message.hashRevision.low || message.hashRevision.high : message.hashRevision !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.hashRevision);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HashKVResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.HashKVResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.HashKVResponse & etcd.HashKVResponse.$Shape} HashKVResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HashKVResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.HashKVResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.compactRevision = value;
                        else
                            delete message.compactRevision;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.hashRevision = value;
                        else
                            delete message.hashRevision;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return HashKVResponse;
    })();

    etcd.HashResponse = (function() {

        /**
         * Properties of a HashResponse.
         * @typedef {Object} etcd.HashResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] HashResponse header
         * @property {number|null} [hash] HashResponse hash
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a HashResponse.
         * @memberof etcd
         * @interface IHashResponse
         * @augments etcd.HashResponse.$Properties
         * @deprecated Use etcd.HashResponse.$Properties instead.
         */

        /**
         * Shape of a HashResponse.
         * @typedef {etcd.HashResponse.$Properties} etcd.HashResponse.$Shape
         */

        /**
         * Constructs a new HashResponse.
         * @memberof etcd
         * @classdesc Represents a HashResponse.
         * @constructor
         * @param {etcd.HashResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const HashResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * HashResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.HashResponse
         * @instance
         */
        HashResponse.prototype.header = null;

        /**
         * HashResponse hash.
         * @member {number} hash
         * @memberof etcd.HashResponse
         * @instance
         */
        HashResponse.prototype.hash = 0;

        /**
         * Encodes the specified HashResponse message. Does not implicitly {@link etcd.HashResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.HashResponse
         * @static
         * @param {etcd.HashResponse.$Properties} message HashResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        HashResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.hash);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a HashResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.HashResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.HashResponse & etcd.HashResponse.$Shape} HashResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        HashResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.HashResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.uint32())
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return HashResponse;
    })();

    etcd.SnapshotRequest = (function() {

        /**
         * Properties of a SnapshotRequest.
         * @typedef {Object} etcd.SnapshotRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SnapshotRequest.
         * @memberof etcd
         * @interface ISnapshotRequest
         * @augments etcd.SnapshotRequest.$Properties
         * @deprecated Use etcd.SnapshotRequest.$Properties instead.
         */

        /**
         * Shape of a SnapshotRequest.
         * @typedef {etcd.SnapshotRequest.$Properties} etcd.SnapshotRequest.$Shape
         */

        /**
         * Constructs a new SnapshotRequest.
         * @memberof etcd
         * @classdesc Represents a SnapshotRequest.
         * @constructor
         * @param {etcd.SnapshotRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SnapshotRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified SnapshotRequest message. Does not implicitly {@link etcd.SnapshotRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.SnapshotRequest
         * @static
         * @param {etcd.SnapshotRequest.$Properties} message SnapshotRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SnapshotRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SnapshotRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.SnapshotRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.SnapshotRequest & etcd.SnapshotRequest.$Shape} SnapshotRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SnapshotRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.SnapshotRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SnapshotRequest;
    })();

    etcd.SnapshotResponse = (function() {

        /**
         * Properties of a SnapshotResponse.
         * @typedef {Object} etcd.SnapshotResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] SnapshotResponse header
         * @property {number|Long|null} [remainingBytes] SnapshotResponse remainingBytes
         * @property {Uint8Array|null} [blob] SnapshotResponse blob
         * @property {string|null} [version] SnapshotResponse version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SnapshotResponse.
         * @memberof etcd
         * @interface ISnapshotResponse
         * @augments etcd.SnapshotResponse.$Properties
         * @deprecated Use etcd.SnapshotResponse.$Properties instead.
         */

        /**
         * Shape of a SnapshotResponse.
         * @typedef {etcd.SnapshotResponse.$Properties} etcd.SnapshotResponse.$Shape
         */

        /**
         * Constructs a new SnapshotResponse.
         * @memberof etcd
         * @classdesc Represents a SnapshotResponse.
         * @constructor
         * @param {etcd.SnapshotResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SnapshotResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SnapshotResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.SnapshotResponse
         * @instance
         */
        SnapshotResponse.prototype.header = null;

        /**
         * SnapshotResponse remainingBytes.
         * @member {number|Long} remainingBytes
         * @memberof etcd.SnapshotResponse
         * @instance
         */
        SnapshotResponse.prototype.remainingBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * SnapshotResponse blob.
         * @member {Uint8Array} blob
         * @memberof etcd.SnapshotResponse
         * @instance
         */
        SnapshotResponse.prototype.blob = $util.newBuffer([]);

        /**
         * SnapshotResponse version.
         * @member {string} version
         * @memberof etcd.SnapshotResponse
         * @instance
         */
        SnapshotResponse.prototype.version = "";

        /**
         * Encodes the specified SnapshotResponse message. Does not implicitly {@link etcd.SnapshotResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.SnapshotResponse
         * @static
         * @param {etcd.SnapshotResponse.$Properties} message SnapshotResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SnapshotResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.remainingBytes != null && $Object.hasOwnProperty.call(message, "remainingBytes") && (typeof message.remainingBytes === "object" ? message.remainingBytes.low || message.remainingBytes.high : message.remainingBytes !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.remainingBytes);
            if (message.blob != null && $Object.hasOwnProperty.call(message, "blob") && message.blob.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.blob);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SnapshotResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.SnapshotResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.SnapshotResponse & etcd.SnapshotResponse.$Shape} SnapshotResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SnapshotResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.SnapshotResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.remainingBytes = value;
                        else
                            delete message.remainingBytes;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.blob = value;
                        else
                            delete message.blob;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return SnapshotResponse;
    })();

    etcd.DefragmentRequest = (function() {

        /**
         * Properties of a DefragmentRequest.
         * @typedef {Object} etcd.DefragmentRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DefragmentRequest.
         * @memberof etcd
         * @interface IDefragmentRequest
         * @augments etcd.DefragmentRequest.$Properties
         * @deprecated Use etcd.DefragmentRequest.$Properties instead.
         */

        /**
         * Shape of a DefragmentRequest.
         * @typedef {etcd.DefragmentRequest.$Properties} etcd.DefragmentRequest.$Shape
         */

        /**
         * Constructs a new DefragmentRequest.
         * @memberof etcd
         * @classdesc Represents a DefragmentRequest.
         * @constructor
         * @param {etcd.DefragmentRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DefragmentRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified DefragmentRequest message. Does not implicitly {@link etcd.DefragmentRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.DefragmentRequest
         * @static
         * @param {etcd.DefragmentRequest.$Properties} message DefragmentRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DefragmentRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DefragmentRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.DefragmentRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.DefragmentRequest & etcd.DefragmentRequest.$Shape} DefragmentRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DefragmentRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.DefragmentRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DefragmentRequest;
    })();

    etcd.DefragmentResponse = (function() {

        /**
         * Properties of a DefragmentResponse.
         * @typedef {Object} etcd.DefragmentResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] DefragmentResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DefragmentResponse.
         * @memberof etcd
         * @interface IDefragmentResponse
         * @augments etcd.DefragmentResponse.$Properties
         * @deprecated Use etcd.DefragmentResponse.$Properties instead.
         */

        /**
         * Shape of a DefragmentResponse.
         * @typedef {etcd.DefragmentResponse.$Properties} etcd.DefragmentResponse.$Shape
         */

        /**
         * Constructs a new DefragmentResponse.
         * @memberof etcd
         * @classdesc Represents a DefragmentResponse.
         * @constructor
         * @param {etcd.DefragmentResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DefragmentResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DefragmentResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.DefragmentResponse
         * @instance
         */
        DefragmentResponse.prototype.header = null;

        /**
         * Encodes the specified DefragmentResponse message. Does not implicitly {@link etcd.DefragmentResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.DefragmentResponse
         * @static
         * @param {etcd.DefragmentResponse.$Properties} message DefragmentResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DefragmentResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DefragmentResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.DefragmentResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.DefragmentResponse & etcd.DefragmentResponse.$Shape} DefragmentResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DefragmentResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.DefragmentResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DefragmentResponse;
    })();

    etcd.MoveLeaderRequest = (function() {

        /**
         * Properties of a MoveLeaderRequest.
         * @typedef {Object} etcd.MoveLeaderRequest.$Properties
         * @property {number|Long|null} [targetID] MoveLeaderRequest targetID
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MoveLeaderRequest.
         * @memberof etcd
         * @interface IMoveLeaderRequest
         * @augments etcd.MoveLeaderRequest.$Properties
         * @deprecated Use etcd.MoveLeaderRequest.$Properties instead.
         */

        /**
         * Shape of a MoveLeaderRequest.
         * @typedef {etcd.MoveLeaderRequest.$Properties} etcd.MoveLeaderRequest.$Shape
         */

        /**
         * Constructs a new MoveLeaderRequest.
         * @memberof etcd
         * @classdesc Represents a MoveLeaderRequest.
         * @constructor
         * @param {etcd.MoveLeaderRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MoveLeaderRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MoveLeaderRequest targetID.
         * @member {number|Long} targetID
         * @memberof etcd.MoveLeaderRequest
         * @instance
         */
        MoveLeaderRequest.prototype.targetID = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified MoveLeaderRequest message. Does not implicitly {@link etcd.MoveLeaderRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.MoveLeaderRequest
         * @static
         * @param {etcd.MoveLeaderRequest.$Properties} message MoveLeaderRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MoveLeaderRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.targetID != null && $Object.hasOwnProperty.call(message, "targetID") && (typeof message.targetID === "object" ? message.targetID.low || message.targetID.high : message.targetID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.targetID);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MoveLeaderRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MoveLeaderRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MoveLeaderRequest & etcd.MoveLeaderRequest.$Shape} MoveLeaderRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MoveLeaderRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MoveLeaderRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.targetID = value;
                        else
                            delete message.targetID;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MoveLeaderRequest;
    })();

    etcd.MoveLeaderResponse = (function() {

        /**
         * Properties of a MoveLeaderResponse.
         * @typedef {Object} etcd.MoveLeaderResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] MoveLeaderResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a MoveLeaderResponse.
         * @memberof etcd
         * @interface IMoveLeaderResponse
         * @augments etcd.MoveLeaderResponse.$Properties
         * @deprecated Use etcd.MoveLeaderResponse.$Properties instead.
         */

        /**
         * Shape of a MoveLeaderResponse.
         * @typedef {etcd.MoveLeaderResponse.$Properties} etcd.MoveLeaderResponse.$Shape
         */

        /**
         * Constructs a new MoveLeaderResponse.
         * @memberof etcd
         * @classdesc Represents a MoveLeaderResponse.
         * @constructor
         * @param {etcd.MoveLeaderResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const MoveLeaderResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * MoveLeaderResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.MoveLeaderResponse
         * @instance
         */
        MoveLeaderResponse.prototype.header = null;

        /**
         * Encodes the specified MoveLeaderResponse message. Does not implicitly {@link etcd.MoveLeaderResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.MoveLeaderResponse
         * @static
         * @param {etcd.MoveLeaderResponse.$Properties} message MoveLeaderResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        MoveLeaderResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a MoveLeaderResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.MoveLeaderResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.MoveLeaderResponse & etcd.MoveLeaderResponse.$Shape} MoveLeaderResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        MoveLeaderResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.MoveLeaderResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return MoveLeaderResponse;
    })();

    /**
     * AlarmType enum.
     * @name etcd.AlarmType
     * @enum {number}
     * @property {number} NONE=0 NONE value
     * @property {number} NOSPACE=1 NOSPACE value
     * @property {number} CORRUPT=2 CORRUPT value
     */
    etcd.AlarmType = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "NONE"] = 0;
        values[valuesById[1] = "NOSPACE"] = 1;
        values[valuesById[2] = "CORRUPT"] = 2;
        return values;
    })();

    etcd.AlarmRequest = (function() {

        /**
         * Properties of an AlarmRequest.
         * @typedef {Object} etcd.AlarmRequest.$Properties
         * @property {etcd.AlarmRequest.AlarmAction|null} [action] AlarmRequest action
         * @property {number|Long|null} [memberID] AlarmRequest memberID
         * @property {etcd.AlarmType|null} [alarm] AlarmRequest alarm
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AlarmRequest.
         * @memberof etcd
         * @interface IAlarmRequest
         * @augments etcd.AlarmRequest.$Properties
         * @deprecated Use etcd.AlarmRequest.$Properties instead.
         */

        /**
         * Shape of an AlarmRequest.
         * @typedef {etcd.AlarmRequest.$Properties} etcd.AlarmRequest.$Shape
         */

        /**
         * Constructs a new AlarmRequest.
         * @memberof etcd
         * @classdesc Represents an AlarmRequest.
         * @constructor
         * @param {etcd.AlarmRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AlarmRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AlarmRequest action.
         * @member {etcd.AlarmRequest.AlarmAction} action
         * @memberof etcd.AlarmRequest
         * @instance
         */
        AlarmRequest.prototype.action = 0;

        /**
         * AlarmRequest memberID.
         * @member {number|Long} memberID
         * @memberof etcd.AlarmRequest
         * @instance
         */
        AlarmRequest.prototype.memberID = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * AlarmRequest alarm.
         * @member {etcd.AlarmType} alarm
         * @memberof etcd.AlarmRequest
         * @instance
         */
        AlarmRequest.prototype.alarm = 0;

        /**
         * Encodes the specified AlarmRequest message. Does not implicitly {@link etcd.AlarmRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AlarmRequest
         * @static
         * @param {etcd.AlarmRequest.$Properties} message AlarmRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AlarmRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.action);
            if (message.memberID != null && $Object.hasOwnProperty.call(message, "memberID") && (typeof message.memberID === "object" ? message.memberID.low || message.memberID.high : message.memberID !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.memberID);
            if (message.alarm != null && $Object.hasOwnProperty.call(message, "alarm") && message.alarm !== 0)
                writer.uint32(/* id 3, wireType 0 =*/24).int32(message.alarm);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AlarmRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AlarmRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AlarmRequest & etcd.AlarmRequest.$Shape} AlarmRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AlarmRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AlarmRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.action = value;
                        else
                            delete message.action;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.memberID = value;
                        else
                            delete message.memberID;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.alarm = value;
                        else
                            delete message.alarm;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * AlarmAction enum.
         * @name etcd.AlarmRequest.AlarmAction
         * @enum {number}
         * @property {number} GET=0 GET value
         * @property {number} ACTIVATE=1 ACTIVATE value
         * @property {number} DEACTIVATE=2 DEACTIVATE value
         */
        AlarmRequest.AlarmAction = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "GET"] = 0;
            values[valuesById[1] = "ACTIVATE"] = 1;
            values[valuesById[2] = "DEACTIVATE"] = 2;
            return values;
        })();

        return AlarmRequest;
    })();

    etcd.AlarmMember = (function() {

        /**
         * Properties of an AlarmMember.
         * @typedef {Object} etcd.AlarmMember.$Properties
         * @property {number|Long|null} [memberID] AlarmMember memberID
         * @property {etcd.AlarmType|null} [alarm] AlarmMember alarm
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AlarmMember.
         * @memberof etcd
         * @interface IAlarmMember
         * @augments etcd.AlarmMember.$Properties
         * @deprecated Use etcd.AlarmMember.$Properties instead.
         */

        /**
         * Shape of an AlarmMember.
         * @typedef {etcd.AlarmMember.$Properties} etcd.AlarmMember.$Shape
         */

        /**
         * Constructs a new AlarmMember.
         * @memberof etcd
         * @classdesc Represents an AlarmMember.
         * @constructor
         * @param {etcd.AlarmMember.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AlarmMember = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AlarmMember memberID.
         * @member {number|Long} memberID
         * @memberof etcd.AlarmMember
         * @instance
         */
        AlarmMember.prototype.memberID = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * AlarmMember alarm.
         * @member {etcd.AlarmType} alarm
         * @memberof etcd.AlarmMember
         * @instance
         */
        AlarmMember.prototype.alarm = 0;

        /**
         * Encodes the specified AlarmMember message. Does not implicitly {@link etcd.AlarmMember.verify|verify} messages.
         * @function encode
         * @memberof etcd.AlarmMember
         * @static
         * @param {etcd.AlarmMember.$Properties} message AlarmMember message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AlarmMember.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.memberID != null && $Object.hasOwnProperty.call(message, "memberID") && (typeof message.memberID === "object" ? message.memberID.low || message.memberID.high : message.memberID !== 0))
                writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.memberID);
            if (message.alarm != null && $Object.hasOwnProperty.call(message, "alarm") && message.alarm !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.alarm);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AlarmMember message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AlarmMember
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AlarmMember & etcd.AlarmMember.$Shape} AlarmMember
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AlarmMember.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AlarmMember();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.memberID = value;
                        else
                            delete message.memberID;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.alarm = value;
                        else
                            delete message.alarm;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AlarmMember;
    })();

    etcd.AlarmResponse = (function() {

        /**
         * Properties of an AlarmResponse.
         * @typedef {Object} etcd.AlarmResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AlarmResponse header
         * @property {Array.<etcd.AlarmMember.$Properties>|null} [alarms] AlarmResponse alarms
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AlarmResponse.
         * @memberof etcd
         * @interface IAlarmResponse
         * @augments etcd.AlarmResponse.$Properties
         * @deprecated Use etcd.AlarmResponse.$Properties instead.
         */

        /**
         * Shape of an AlarmResponse.
         * @typedef {etcd.AlarmResponse.$Properties} etcd.AlarmResponse.$Shape
         */

        /**
         * Constructs a new AlarmResponse.
         * @memberof etcd
         * @classdesc Represents an AlarmResponse.
         * @constructor
         * @param {etcd.AlarmResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AlarmResponse = function (properties) {
            this.alarms = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AlarmResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AlarmResponse
         * @instance
         */
        AlarmResponse.prototype.header = null;

        /**
         * AlarmResponse alarms.
         * @member {Array.<etcd.AlarmMember.$Properties>} alarms
         * @memberof etcd.AlarmResponse
         * @instance
         */
        AlarmResponse.prototype.alarms = $util.emptyArray;

        /**
         * Encodes the specified AlarmResponse message. Does not implicitly {@link etcd.AlarmResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AlarmResponse
         * @static
         * @param {etcd.AlarmResponse.$Properties} message AlarmResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AlarmResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.alarms != null && message.alarms.length)
                for (let i = 0; i < message.alarms.length; ++i)
                    $root.etcd.AlarmMember.encode(message.alarms[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AlarmResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AlarmResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AlarmResponse & etcd.AlarmResponse.$Shape} AlarmResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AlarmResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AlarmResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.alarms && message.alarms.length))
                            message.alarms = [];
                        message.alarms.push($root.etcd.AlarmMember.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AlarmResponse;
    })();

    etcd.DowngradeRequest = (function() {

        /**
         * Properties of a DowngradeRequest.
         * @typedef {Object} etcd.DowngradeRequest.$Properties
         * @property {etcd.DowngradeRequest.DowngradeAction|null} [action] DowngradeRequest action
         * @property {string|null} [version] DowngradeRequest version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DowngradeRequest.
         * @memberof etcd
         * @interface IDowngradeRequest
         * @augments etcd.DowngradeRequest.$Properties
         * @deprecated Use etcd.DowngradeRequest.$Properties instead.
         */

        /**
         * Shape of a DowngradeRequest.
         * @typedef {etcd.DowngradeRequest.$Properties} etcd.DowngradeRequest.$Shape
         */

        /**
         * Constructs a new DowngradeRequest.
         * @memberof etcd
         * @classdesc Represents a DowngradeRequest.
         * @constructor
         * @param {etcd.DowngradeRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DowngradeRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DowngradeRequest action.
         * @member {etcd.DowngradeRequest.DowngradeAction} action
         * @memberof etcd.DowngradeRequest
         * @instance
         */
        DowngradeRequest.prototype.action = 0;

        /**
         * DowngradeRequest version.
         * @member {string} version
         * @memberof etcd.DowngradeRequest
         * @instance
         */
        DowngradeRequest.prototype.version = "";

        /**
         * Encodes the specified DowngradeRequest message. Does not implicitly {@link etcd.DowngradeRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.DowngradeRequest
         * @static
         * @param {etcd.DowngradeRequest.$Properties} message DowngradeRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DowngradeRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.action);
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DowngradeRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.DowngradeRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.DowngradeRequest & etcd.DowngradeRequest.$Shape} DowngradeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DowngradeRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.DowngradeRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.action = value;
                        else
                            delete message.action;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * DowngradeAction enum.
         * @name etcd.DowngradeRequest.DowngradeAction
         * @enum {number}
         * @property {number} VALIDATE=0 VALIDATE value
         * @property {number} ENABLE=1 ENABLE value
         * @property {number} CANCEL=2 CANCEL value
         */
        DowngradeRequest.DowngradeAction = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "VALIDATE"] = 0;
            values[valuesById[1] = "ENABLE"] = 1;
            values[valuesById[2] = "CANCEL"] = 2;
            return values;
        })();

        return DowngradeRequest;
    })();

    etcd.DowngradeResponse = (function() {

        /**
         * Properties of a DowngradeResponse.
         * @typedef {Object} etcd.DowngradeResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] DowngradeResponse header
         * @property {string|null} [version] DowngradeResponse version
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DowngradeResponse.
         * @memberof etcd
         * @interface IDowngradeResponse
         * @augments etcd.DowngradeResponse.$Properties
         * @deprecated Use etcd.DowngradeResponse.$Properties instead.
         */

        /**
         * Shape of a DowngradeResponse.
         * @typedef {etcd.DowngradeResponse.$Properties} etcd.DowngradeResponse.$Shape
         */

        /**
         * Constructs a new DowngradeResponse.
         * @memberof etcd
         * @classdesc Represents a DowngradeResponse.
         * @constructor
         * @param {etcd.DowngradeResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DowngradeResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DowngradeResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.DowngradeResponse
         * @instance
         */
        DowngradeResponse.prototype.header = null;

        /**
         * DowngradeResponse version.
         * @member {string} version
         * @memberof etcd.DowngradeResponse
         * @instance
         */
        DowngradeResponse.prototype.version = "";

        /**
         * Encodes the specified DowngradeResponse message. Does not implicitly {@link etcd.DowngradeResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.DowngradeResponse
         * @static
         * @param {etcd.DowngradeResponse.$Properties} message DowngradeResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DowngradeResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.version);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DowngradeResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.DowngradeResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.DowngradeResponse & etcd.DowngradeResponse.$Shape} DowngradeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DowngradeResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.DowngradeResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DowngradeResponse;
    })();

    etcd.StatusRequest = (function() {

        /**
         * Properties of a StatusRequest.
         * @typedef {Object} etcd.StatusRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StatusRequest.
         * @memberof etcd
         * @interface IStatusRequest
         * @augments etcd.StatusRequest.$Properties
         * @deprecated Use etcd.StatusRequest.$Properties instead.
         */

        /**
         * Shape of a StatusRequest.
         * @typedef {etcd.StatusRequest.$Properties} etcd.StatusRequest.$Shape
         */

        /**
         * Constructs a new StatusRequest.
         * @memberof etcd
         * @classdesc Represents a StatusRequest.
         * @constructor
         * @param {etcd.StatusRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StatusRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified StatusRequest message. Does not implicitly {@link etcd.StatusRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.StatusRequest
         * @static
         * @param {etcd.StatusRequest.$Properties} message StatusRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StatusRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StatusRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.StatusRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.StatusRequest & etcd.StatusRequest.$Shape} StatusRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StatusRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.StatusRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return StatusRequest;
    })();

    etcd.StatusResponse = (function() {

        /**
         * Properties of a StatusResponse.
         * @typedef {Object} etcd.StatusResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] StatusResponse header
         * @property {string|null} [version] StatusResponse version
         * @property {number|Long|null} [dbSize] StatusResponse dbSize
         * @property {number|Long|null} [leader] StatusResponse leader
         * @property {number|Long|null} [raftIndex] StatusResponse raftIndex
         * @property {number|Long|null} [raftTerm] StatusResponse raftTerm
         * @property {number|Long|null} [raftAppliedIndex] StatusResponse raftAppliedIndex
         * @property {Array.<string>|null} [errors] StatusResponse errors
         * @property {number|Long|null} [dbSizeInUse] StatusResponse dbSizeInUse
         * @property {boolean|null} [isLearner] StatusResponse isLearner
         * @property {string|null} [storageVersion] StatusResponse storageVersion
         * @property {number|Long|null} [dbSizeQuota] StatusResponse dbSizeQuota
         * @property {etcd.DowngradeInfo.$Properties|null} [downgradeInfo] StatusResponse downgradeInfo
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a StatusResponse.
         * @memberof etcd
         * @interface IStatusResponse
         * @augments etcd.StatusResponse.$Properties
         * @deprecated Use etcd.StatusResponse.$Properties instead.
         */

        /**
         * Shape of a StatusResponse.
         * @typedef {etcd.StatusResponse.$Properties} etcd.StatusResponse.$Shape
         */

        /**
         * Constructs a new StatusResponse.
         * @memberof etcd
         * @classdesc Represents a StatusResponse.
         * @constructor
         * @param {etcd.StatusResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const StatusResponse = function (properties) {
            this.errors = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * StatusResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.header = null;

        /**
         * StatusResponse version.
         * @member {string} version
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.version = "";

        /**
         * StatusResponse dbSize.
         * @member {number|Long} dbSize
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.dbSize = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * StatusResponse leader.
         * @member {number|Long} leader
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.leader = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * StatusResponse raftIndex.
         * @member {number|Long} raftIndex
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.raftIndex = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * StatusResponse raftTerm.
         * @member {number|Long} raftTerm
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.raftTerm = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * StatusResponse raftAppliedIndex.
         * @member {number|Long} raftAppliedIndex
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.raftAppliedIndex = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * StatusResponse errors.
         * @member {Array.<string>} errors
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.errors = $util.emptyArray;

        /**
         * StatusResponse dbSizeInUse.
         * @member {number|Long} dbSizeInUse
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.dbSizeInUse = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * StatusResponse isLearner.
         * @member {boolean} isLearner
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.isLearner = false;

        /**
         * StatusResponse storageVersion.
         * @member {string} storageVersion
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.storageVersion = "";

        /**
         * StatusResponse dbSizeQuota.
         * @member {number|Long} dbSizeQuota
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.dbSizeQuota = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * StatusResponse downgradeInfo.
         * @member {etcd.DowngradeInfo.$Properties|null|undefined} downgradeInfo
         * @memberof etcd.StatusResponse
         * @instance
         */
        StatusResponse.prototype.downgradeInfo = null;

        /**
         * Encodes the specified StatusResponse message. Does not implicitly {@link etcd.StatusResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.StatusResponse
         * @static
         * @param {etcd.StatusResponse.$Properties} message StatusResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        StatusResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.version);
            if (message.dbSize != null && $Object.hasOwnProperty.call(message, "dbSize") && (typeof message.dbSize === "object" ? message.dbSize.low || message.dbSize.high : message.dbSize !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.dbSize);
            if (message.leader != null && $Object.hasOwnProperty.call(message, "leader") && (typeof message.leader === "object" ? message.leader.low || message.leader.high : message.leader !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.leader);
            if (message.raftIndex != null && $Object.hasOwnProperty.call(message, "raftIndex") && (typeof message.raftIndex === "object" ? message.raftIndex.low || message.raftIndex.high : message.raftIndex !== 0))
                writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.raftIndex);
            if (message.raftTerm != null && $Object.hasOwnProperty.call(message, "raftTerm") && (typeof message.raftTerm === "object" ? message.raftTerm.low || message.raftTerm.high : message.raftTerm !== 0))
                writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.raftTerm);
            if (message.raftAppliedIndex != null && $Object.hasOwnProperty.call(message, "raftAppliedIndex") && (typeof message.raftAppliedIndex === "object" ? message.raftAppliedIndex.low || message.raftAppliedIndex.high : message.raftAppliedIndex !== 0))
                writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.raftAppliedIndex);
            if (message.errors != null && message.errors.length)
                for (let i = 0; i < message.errors.length; ++i)
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.errors[i]);
            if (message.dbSizeInUse != null && $Object.hasOwnProperty.call(message, "dbSizeInUse") && (typeof message.dbSizeInUse === "object" ? message.dbSizeInUse.low || message.dbSizeInUse.high : message.dbSizeInUse !== 0))
                writer.uint32(/* id 9, wireType 0 =*/72).int64(message.dbSizeInUse);
            if (message.isLearner != null && $Object.hasOwnProperty.call(message, "isLearner") && message.isLearner !== false)
                writer.uint32(/* id 10, wireType 0 =*/80).bool(message.isLearner);
            if (message.storageVersion != null && $Object.hasOwnProperty.call(message, "storageVersion") && message.storageVersion !== "")
                writer.uint32(/* id 11, wireType 2 =*/90).string(message.storageVersion);
            if (message.dbSizeQuota != null && $Object.hasOwnProperty.call(message, "dbSizeQuota") && (typeof message.dbSizeQuota === "object" ? message.dbSizeQuota.low || message.dbSizeQuota.high : message.dbSizeQuota !== 0))
                writer.uint32(/* id 12, wireType 0 =*/96).int64(message.dbSizeQuota);
            if (message.downgradeInfo != null && $Object.hasOwnProperty.call(message, "downgradeInfo"))
                $root.etcd.DowngradeInfo.encode(message.downgradeInfo, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a StatusResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.StatusResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.StatusResponse & etcd.StatusResponse.$Shape} StatusResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        StatusResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.StatusResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.version = value;
                        else
                            delete message.version;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.dbSize = value;
                        else
                            delete message.dbSize;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.leader = value;
                        else
                            delete message.leader;
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.raftIndex = value;
                        else
                            delete message.raftIndex;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.raftTerm = value;
                        else
                            delete message.raftTerm;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.raftAppliedIndex = value;
                        else
                            delete message.raftAppliedIndex;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (!(message.errors && message.errors.length))
                            message.errors = [];
                        message.errors.push(reader.stringVerify());
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.dbSizeInUse = value;
                        else
                            delete message.dbSizeInUse;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.isLearner = value;
                        else
                            delete message.isLearner;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.storageVersion = value;
                        else
                            delete message.storageVersion;
                        continue;
                    }
                case 12: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.dbSizeQuota = value;
                        else
                            delete message.dbSizeQuota;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        message.downgradeInfo = $root.etcd.DowngradeInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.downgradeInfo);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return StatusResponse;
    })();

    etcd.DowngradeInfo = (function() {

        /**
         * Properties of a DowngradeInfo.
         * @typedef {Object} etcd.DowngradeInfo.$Properties
         * @property {boolean|null} [enabled] DowngradeInfo enabled
         * @property {string|null} [targetVersion] DowngradeInfo targetVersion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a DowngradeInfo.
         * @memberof etcd
         * @interface IDowngradeInfo
         * @augments etcd.DowngradeInfo.$Properties
         * @deprecated Use etcd.DowngradeInfo.$Properties instead.
         */

        /**
         * Shape of a DowngradeInfo.
         * @typedef {etcd.DowngradeInfo.$Properties} etcd.DowngradeInfo.$Shape
         */

        /**
         * Constructs a new DowngradeInfo.
         * @memberof etcd
         * @classdesc Represents a DowngradeInfo.
         * @constructor
         * @param {etcd.DowngradeInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const DowngradeInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * DowngradeInfo enabled.
         * @member {boolean} enabled
         * @memberof etcd.DowngradeInfo
         * @instance
         */
        DowngradeInfo.prototype.enabled = false;

        /**
         * DowngradeInfo targetVersion.
         * @member {string} targetVersion
         * @memberof etcd.DowngradeInfo
         * @instance
         */
        DowngradeInfo.prototype.targetVersion = "";

        /**
         * Encodes the specified DowngradeInfo message. Does not implicitly {@link etcd.DowngradeInfo.verify|verify} messages.
         * @function encode
         * @memberof etcd.DowngradeInfo
         * @static
         * @param {etcd.DowngradeInfo.$Properties} message DowngradeInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        DowngradeInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled") && message.enabled !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.enabled);
            if (message.targetVersion != null && $Object.hasOwnProperty.call(message, "targetVersion") && message.targetVersion !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.targetVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a DowngradeInfo message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.DowngradeInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.DowngradeInfo & etcd.DowngradeInfo.$Shape} DowngradeInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        DowngradeInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.DowngradeInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.enabled = value;
                        else
                            delete message.enabled;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.targetVersion = value;
                        else
                            delete message.targetVersion;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return DowngradeInfo;
    })();

    etcd.UserAddOptions = (function() {

        /**
         * Properties of a UserAddOptions.
         * @typedef {Object} etcd.UserAddOptions.$Properties
         * @property {boolean|null} [noPassword] UserAddOptions noPassword
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a UserAddOptions.
         * @memberof etcd
         * @interface IUserAddOptions
         * @augments etcd.UserAddOptions.$Properties
         * @deprecated Use etcd.UserAddOptions.$Properties instead.
         */

        /**
         * Shape of a UserAddOptions.
         * @typedef {etcd.UserAddOptions.$Properties} etcd.UserAddOptions.$Shape
         */

        /**
         * Constructs a new UserAddOptions.
         * @memberof etcd
         * @classdesc Represents a UserAddOptions.
         * @constructor
         * @param {etcd.UserAddOptions.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UserAddOptions = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UserAddOptions noPassword.
         * @member {boolean} noPassword
         * @memberof etcd.UserAddOptions
         * @instance
         */
        UserAddOptions.prototype.noPassword = false;

        /**
         * Encodes the specified UserAddOptions message. Does not implicitly {@link etcd.UserAddOptions.verify|verify} messages.
         * @function encode
         * @memberof etcd.UserAddOptions
         * @static
         * @param {etcd.UserAddOptions.$Properties} message UserAddOptions message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UserAddOptions.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.noPassword != null && $Object.hasOwnProperty.call(message, "noPassword") && message.noPassword !== false)
                writer.uint32(/* id 1, wireType 0 =*/8).bool(message.noPassword);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a UserAddOptions message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.UserAddOptions
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.UserAddOptions & etcd.UserAddOptions.$Shape} UserAddOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UserAddOptions.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.UserAddOptions();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.noPassword = value;
                        else
                            delete message.noPassword;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UserAddOptions;
    })();

    etcd.Permission = (function() {

        /**
         * Properties of a Permission.
         * @typedef {Object} etcd.Permission.$Properties
         * @property {etcd.Permission.Type|null} [permType] Permission permType
         * @property {Uint8Array|null} [key] Permission key
         * @property {Uint8Array|null} [rangeEnd] Permission rangeEnd
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Permission.
         * @memberof etcd
         * @interface IPermission
         * @augments etcd.Permission.$Properties
         * @deprecated Use etcd.Permission.$Properties instead.
         */

        /**
         * Shape of a Permission.
         * @typedef {etcd.Permission.$Properties} etcd.Permission.$Shape
         */

        /**
         * Constructs a new Permission.
         * @memberof etcd
         * @classdesc Represents a Permission.
         * @constructor
         * @param {etcd.Permission.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Permission = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Permission permType.
         * @member {etcd.Permission.Type} permType
         * @memberof etcd.Permission
         * @instance
         */
        Permission.prototype.permType = 0;

        /**
         * Permission key.
         * @member {Uint8Array} key
         * @memberof etcd.Permission
         * @instance
         */
        Permission.prototype.key = $util.newBuffer([]);

        /**
         * Permission rangeEnd.
         * @member {Uint8Array} rangeEnd
         * @memberof etcd.Permission
         * @instance
         */
        Permission.prototype.rangeEnd = $util.newBuffer([]);

        /**
         * Encodes the specified Permission message. Does not implicitly {@link etcd.Permission.verify|verify} messages.
         * @function encode
         * @memberof etcd.Permission
         * @static
         * @param {etcd.Permission.$Properties} message Permission message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Permission.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.permType != null && $Object.hasOwnProperty.call(message, "permType") && message.permType !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.permType);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
            if (message.rangeEnd != null && $Object.hasOwnProperty.call(message, "rangeEnd") && message.rangeEnd.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.rangeEnd);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Permission message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.Permission
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.Permission & etcd.Permission.$Shape} Permission
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Permission.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.Permission();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.permType = value;
                        else
                            delete message.permType;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.rangeEnd = value;
                        else
                            delete message.rangeEnd;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Type enum.
         * @name etcd.Permission.Type
         * @enum {number}
         * @property {number} READ=0 READ value
         * @property {number} WRITE=1 WRITE value
         * @property {number} READWRITE=2 READWRITE value
         */
        Permission.Type = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "READ"] = 0;
            values[valuesById[1] = "WRITE"] = 1;
            values[valuesById[2] = "READWRITE"] = 2;
            return values;
        })();

        return Permission;
    })();

    etcd.AuthEnableRequest = (function() {

        /**
         * Properties of an AuthEnableRequest.
         * @typedef {Object} etcd.AuthEnableRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthEnableRequest.
         * @memberof etcd
         * @interface IAuthEnableRequest
         * @augments etcd.AuthEnableRequest.$Properties
         * @deprecated Use etcd.AuthEnableRequest.$Properties instead.
         */

        /**
         * Shape of an AuthEnableRequest.
         * @typedef {etcd.AuthEnableRequest.$Properties} etcd.AuthEnableRequest.$Shape
         */

        /**
         * Constructs a new AuthEnableRequest.
         * @memberof etcd
         * @classdesc Represents an AuthEnableRequest.
         * @constructor
         * @param {etcd.AuthEnableRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthEnableRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified AuthEnableRequest message. Does not implicitly {@link etcd.AuthEnableRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthEnableRequest
         * @static
         * @param {etcd.AuthEnableRequest.$Properties} message AuthEnableRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthEnableRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthEnableRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthEnableRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthEnableRequest & etcd.AuthEnableRequest.$Shape} AuthEnableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthEnableRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthEnableRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthEnableRequest;
    })();

    etcd.AuthDisableRequest = (function() {

        /**
         * Properties of an AuthDisableRequest.
         * @typedef {Object} etcd.AuthDisableRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthDisableRequest.
         * @memberof etcd
         * @interface IAuthDisableRequest
         * @augments etcd.AuthDisableRequest.$Properties
         * @deprecated Use etcd.AuthDisableRequest.$Properties instead.
         */

        /**
         * Shape of an AuthDisableRequest.
         * @typedef {etcd.AuthDisableRequest.$Properties} etcd.AuthDisableRequest.$Shape
         */

        /**
         * Constructs a new AuthDisableRequest.
         * @memberof etcd
         * @classdesc Represents an AuthDisableRequest.
         * @constructor
         * @param {etcd.AuthDisableRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthDisableRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified AuthDisableRequest message. Does not implicitly {@link etcd.AuthDisableRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthDisableRequest
         * @static
         * @param {etcd.AuthDisableRequest.$Properties} message AuthDisableRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthDisableRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthDisableRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthDisableRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthDisableRequest & etcd.AuthDisableRequest.$Shape} AuthDisableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthDisableRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthDisableRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthDisableRequest;
    })();

    etcd.AuthStatusRequest = (function() {

        /**
         * Properties of an AuthStatusRequest.
         * @typedef {Object} etcd.AuthStatusRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthStatusRequest.
         * @memberof etcd
         * @interface IAuthStatusRequest
         * @augments etcd.AuthStatusRequest.$Properties
         * @deprecated Use etcd.AuthStatusRequest.$Properties instead.
         */

        /**
         * Shape of an AuthStatusRequest.
         * @typedef {etcd.AuthStatusRequest.$Properties} etcd.AuthStatusRequest.$Shape
         */

        /**
         * Constructs a new AuthStatusRequest.
         * @memberof etcd
         * @classdesc Represents an AuthStatusRequest.
         * @constructor
         * @param {etcd.AuthStatusRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthStatusRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified AuthStatusRequest message. Does not implicitly {@link etcd.AuthStatusRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthStatusRequest
         * @static
         * @param {etcd.AuthStatusRequest.$Properties} message AuthStatusRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthStatusRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthStatusRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthStatusRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthStatusRequest & etcd.AuthStatusRequest.$Shape} AuthStatusRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthStatusRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthStatusRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthStatusRequest;
    })();

    etcd.AuthenticateRequest = (function() {

        /**
         * Properties of an AuthenticateRequest.
         * @typedef {Object} etcd.AuthenticateRequest.$Properties
         * @property {string|null} [name] AuthenticateRequest name
         * @property {string|null} [password] AuthenticateRequest password
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthenticateRequest.
         * @memberof etcd
         * @interface IAuthenticateRequest
         * @augments etcd.AuthenticateRequest.$Properties
         * @deprecated Use etcd.AuthenticateRequest.$Properties instead.
         */

        /**
         * Shape of an AuthenticateRequest.
         * @typedef {etcd.AuthenticateRequest.$Properties} etcd.AuthenticateRequest.$Shape
         */

        /**
         * Constructs a new AuthenticateRequest.
         * @memberof etcd
         * @classdesc Represents an AuthenticateRequest.
         * @constructor
         * @param {etcd.AuthenticateRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthenticateRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthenticateRequest name.
         * @member {string} name
         * @memberof etcd.AuthenticateRequest
         * @instance
         */
        AuthenticateRequest.prototype.name = "";

        /**
         * AuthenticateRequest password.
         * @member {string} password
         * @memberof etcd.AuthenticateRequest
         * @instance
         */
        AuthenticateRequest.prototype.password = "";

        /**
         * Encodes the specified AuthenticateRequest message. Does not implicitly {@link etcd.AuthenticateRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthenticateRequest
         * @static
         * @param {etcd.AuthenticateRequest.$Properties} message AuthenticateRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthenticateRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.password);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthenticateRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthenticateRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthenticateRequest & etcd.AuthenticateRequest.$Shape} AuthenticateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthenticateRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthenticateRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.password = value;
                        else
                            delete message.password;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthenticateRequest;
    })();

    etcd.AuthUserAddRequest = (function() {

        /**
         * Properties of an AuthUserAddRequest.
         * @typedef {Object} etcd.AuthUserAddRequest.$Properties
         * @property {string|null} [name] AuthUserAddRequest name
         * @property {string|null} [password] AuthUserAddRequest password
         * @property {etcd.UserAddOptions.$Properties|null} [options] AuthUserAddRequest options
         * @property {string|null} [hashedPassword] AuthUserAddRequest hashedPassword
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserAddRequest.
         * @memberof etcd
         * @interface IAuthUserAddRequest
         * @augments etcd.AuthUserAddRequest.$Properties
         * @deprecated Use etcd.AuthUserAddRequest.$Properties instead.
         */

        /**
         * Shape of an AuthUserAddRequest.
         * @typedef {etcd.AuthUserAddRequest.$Properties} etcd.AuthUserAddRequest.$Shape
         */

        /**
         * Constructs a new AuthUserAddRequest.
         * @memberof etcd
         * @classdesc Represents an AuthUserAddRequest.
         * @constructor
         * @param {etcd.AuthUserAddRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserAddRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserAddRequest name.
         * @member {string} name
         * @memberof etcd.AuthUserAddRequest
         * @instance
         */
        AuthUserAddRequest.prototype.name = "";

        /**
         * AuthUserAddRequest password.
         * @member {string} password
         * @memberof etcd.AuthUserAddRequest
         * @instance
         */
        AuthUserAddRequest.prototype.password = "";

        /**
         * AuthUserAddRequest options.
         * @member {etcd.UserAddOptions.$Properties|null|undefined} options
         * @memberof etcd.AuthUserAddRequest
         * @instance
         */
        AuthUserAddRequest.prototype.options = null;

        /**
         * AuthUserAddRequest hashedPassword.
         * @member {string} hashedPassword
         * @memberof etcd.AuthUserAddRequest
         * @instance
         */
        AuthUserAddRequest.prototype.hashedPassword = "";

        /**
         * Encodes the specified AuthUserAddRequest message. Does not implicitly {@link etcd.AuthUserAddRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserAddRequest
         * @static
         * @param {etcd.AuthUserAddRequest.$Properties} message AuthUserAddRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserAddRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.password);
            if (message.options != null && $Object.hasOwnProperty.call(message, "options"))
                $root.etcd.UserAddOptions.encode(message.options, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.hashedPassword != null && $Object.hasOwnProperty.call(message, "hashedPassword") && message.hashedPassword !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.hashedPassword);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserAddRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserAddRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserAddRequest & etcd.AuthUserAddRequest.$Shape} AuthUserAddRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserAddRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserAddRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.password = value;
                        else
                            delete message.password;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.options = $root.etcd.UserAddOptions.decode(reader, reader.size(), $undefined, _depth + 1, message.options);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.hashedPassword = value;
                        else
                            delete message.hashedPassword;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserAddRequest;
    })();

    etcd.AuthUserGetRequest = (function() {

        /**
         * Properties of an AuthUserGetRequest.
         * @typedef {Object} etcd.AuthUserGetRequest.$Properties
         * @property {string|null} [name] AuthUserGetRequest name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserGetRequest.
         * @memberof etcd
         * @interface IAuthUserGetRequest
         * @augments etcd.AuthUserGetRequest.$Properties
         * @deprecated Use etcd.AuthUserGetRequest.$Properties instead.
         */

        /**
         * Shape of an AuthUserGetRequest.
         * @typedef {etcd.AuthUserGetRequest.$Properties} etcd.AuthUserGetRequest.$Shape
         */

        /**
         * Constructs a new AuthUserGetRequest.
         * @memberof etcd
         * @classdesc Represents an AuthUserGetRequest.
         * @constructor
         * @param {etcd.AuthUserGetRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserGetRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserGetRequest name.
         * @member {string} name
         * @memberof etcd.AuthUserGetRequest
         * @instance
         */
        AuthUserGetRequest.prototype.name = "";

        /**
         * Encodes the specified AuthUserGetRequest message. Does not implicitly {@link etcd.AuthUserGetRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserGetRequest
         * @static
         * @param {etcd.AuthUserGetRequest.$Properties} message AuthUserGetRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserGetRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserGetRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserGetRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserGetRequest & etcd.AuthUserGetRequest.$Shape} AuthUserGetRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserGetRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserGetRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserGetRequest;
    })();

    etcd.AuthUserDeleteRequest = (function() {

        /**
         * Properties of an AuthUserDeleteRequest.
         * @typedef {Object} etcd.AuthUserDeleteRequest.$Properties
         * @property {string|null} [name] AuthUserDeleteRequest name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserDeleteRequest.
         * @memberof etcd
         * @interface IAuthUserDeleteRequest
         * @augments etcd.AuthUserDeleteRequest.$Properties
         * @deprecated Use etcd.AuthUserDeleteRequest.$Properties instead.
         */

        /**
         * Shape of an AuthUserDeleteRequest.
         * @typedef {etcd.AuthUserDeleteRequest.$Properties} etcd.AuthUserDeleteRequest.$Shape
         */

        /**
         * Constructs a new AuthUserDeleteRequest.
         * @memberof etcd
         * @classdesc Represents an AuthUserDeleteRequest.
         * @constructor
         * @param {etcd.AuthUserDeleteRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserDeleteRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserDeleteRequest name.
         * @member {string} name
         * @memberof etcd.AuthUserDeleteRequest
         * @instance
         */
        AuthUserDeleteRequest.prototype.name = "";

        /**
         * Encodes the specified AuthUserDeleteRequest message. Does not implicitly {@link etcd.AuthUserDeleteRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserDeleteRequest
         * @static
         * @param {etcd.AuthUserDeleteRequest.$Properties} message AuthUserDeleteRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserDeleteRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserDeleteRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserDeleteRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserDeleteRequest & etcd.AuthUserDeleteRequest.$Shape} AuthUserDeleteRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserDeleteRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserDeleteRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserDeleteRequest;
    })();

    etcd.AuthUserChangePasswordRequest = (function() {

        /**
         * Properties of an AuthUserChangePasswordRequest.
         * @typedef {Object} etcd.AuthUserChangePasswordRequest.$Properties
         * @property {string|null} [name] AuthUserChangePasswordRequest name
         * @property {string|null} [password] AuthUserChangePasswordRequest password
         * @property {string|null} [hashedPassword] AuthUserChangePasswordRequest hashedPassword
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserChangePasswordRequest.
         * @memberof etcd
         * @interface IAuthUserChangePasswordRequest
         * @augments etcd.AuthUserChangePasswordRequest.$Properties
         * @deprecated Use etcd.AuthUserChangePasswordRequest.$Properties instead.
         */

        /**
         * Shape of an AuthUserChangePasswordRequest.
         * @typedef {etcd.AuthUserChangePasswordRequest.$Properties} etcd.AuthUserChangePasswordRequest.$Shape
         */

        /**
         * Constructs a new AuthUserChangePasswordRequest.
         * @memberof etcd
         * @classdesc Represents an AuthUserChangePasswordRequest.
         * @constructor
         * @param {etcd.AuthUserChangePasswordRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserChangePasswordRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserChangePasswordRequest name.
         * @member {string} name
         * @memberof etcd.AuthUserChangePasswordRequest
         * @instance
         */
        AuthUserChangePasswordRequest.prototype.name = "";

        /**
         * AuthUserChangePasswordRequest password.
         * @member {string} password
         * @memberof etcd.AuthUserChangePasswordRequest
         * @instance
         */
        AuthUserChangePasswordRequest.prototype.password = "";

        /**
         * AuthUserChangePasswordRequest hashedPassword.
         * @member {string} hashedPassword
         * @memberof etcd.AuthUserChangePasswordRequest
         * @instance
         */
        AuthUserChangePasswordRequest.prototype.hashedPassword = "";

        /**
         * Encodes the specified AuthUserChangePasswordRequest message. Does not implicitly {@link etcd.AuthUserChangePasswordRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserChangePasswordRequest
         * @static
         * @param {etcd.AuthUserChangePasswordRequest.$Properties} message AuthUserChangePasswordRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserChangePasswordRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.password);
            if (message.hashedPassword != null && $Object.hasOwnProperty.call(message, "hashedPassword") && message.hashedPassword !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.hashedPassword);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserChangePasswordRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserChangePasswordRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserChangePasswordRequest & etcd.AuthUserChangePasswordRequest.$Shape} AuthUserChangePasswordRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserChangePasswordRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserChangePasswordRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.password = value;
                        else
                            delete message.password;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.hashedPassword = value;
                        else
                            delete message.hashedPassword;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserChangePasswordRequest;
    })();

    etcd.AuthUserGrantRoleRequest = (function() {

        /**
         * Properties of an AuthUserGrantRoleRequest.
         * @typedef {Object} etcd.AuthUserGrantRoleRequest.$Properties
         * @property {string|null} [user] AuthUserGrantRoleRequest user
         * @property {string|null} [role] AuthUserGrantRoleRequest role
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserGrantRoleRequest.
         * @memberof etcd
         * @interface IAuthUserGrantRoleRequest
         * @augments etcd.AuthUserGrantRoleRequest.$Properties
         * @deprecated Use etcd.AuthUserGrantRoleRequest.$Properties instead.
         */

        /**
         * Shape of an AuthUserGrantRoleRequest.
         * @typedef {etcd.AuthUserGrantRoleRequest.$Properties} etcd.AuthUserGrantRoleRequest.$Shape
         */

        /**
         * Constructs a new AuthUserGrantRoleRequest.
         * @memberof etcd
         * @classdesc Represents an AuthUserGrantRoleRequest.
         * @constructor
         * @param {etcd.AuthUserGrantRoleRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserGrantRoleRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserGrantRoleRequest user.
         * @member {string} user
         * @memberof etcd.AuthUserGrantRoleRequest
         * @instance
         */
        AuthUserGrantRoleRequest.prototype.user = "";

        /**
         * AuthUserGrantRoleRequest role.
         * @member {string} role
         * @memberof etcd.AuthUserGrantRoleRequest
         * @instance
         */
        AuthUserGrantRoleRequest.prototype.role = "";

        /**
         * Encodes the specified AuthUserGrantRoleRequest message. Does not implicitly {@link etcd.AuthUserGrantRoleRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserGrantRoleRequest
         * @static
         * @param {etcd.AuthUserGrantRoleRequest.$Properties} message AuthUserGrantRoleRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserGrantRoleRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.user);
            if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.role);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserGrantRoleRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserGrantRoleRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserGrantRoleRequest & etcd.AuthUserGrantRoleRequest.$Shape} AuthUserGrantRoleRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserGrantRoleRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserGrantRoleRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.user = value;
                        else
                            delete message.user;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.role = value;
                        else
                            delete message.role;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserGrantRoleRequest;
    })();

    etcd.AuthUserRevokeRoleRequest = (function() {

        /**
         * Properties of an AuthUserRevokeRoleRequest.
         * @typedef {Object} etcd.AuthUserRevokeRoleRequest.$Properties
         * @property {string|null} [name] AuthUserRevokeRoleRequest name
         * @property {string|null} [role] AuthUserRevokeRoleRequest role
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserRevokeRoleRequest.
         * @memberof etcd
         * @interface IAuthUserRevokeRoleRequest
         * @augments etcd.AuthUserRevokeRoleRequest.$Properties
         * @deprecated Use etcd.AuthUserRevokeRoleRequest.$Properties instead.
         */

        /**
         * Shape of an AuthUserRevokeRoleRequest.
         * @typedef {etcd.AuthUserRevokeRoleRequest.$Properties} etcd.AuthUserRevokeRoleRequest.$Shape
         */

        /**
         * Constructs a new AuthUserRevokeRoleRequest.
         * @memberof etcd
         * @classdesc Represents an AuthUserRevokeRoleRequest.
         * @constructor
         * @param {etcd.AuthUserRevokeRoleRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserRevokeRoleRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserRevokeRoleRequest name.
         * @member {string} name
         * @memberof etcd.AuthUserRevokeRoleRequest
         * @instance
         */
        AuthUserRevokeRoleRequest.prototype.name = "";

        /**
         * AuthUserRevokeRoleRequest role.
         * @member {string} role
         * @memberof etcd.AuthUserRevokeRoleRequest
         * @instance
         */
        AuthUserRevokeRoleRequest.prototype.role = "";

        /**
         * Encodes the specified AuthUserRevokeRoleRequest message. Does not implicitly {@link etcd.AuthUserRevokeRoleRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserRevokeRoleRequest
         * @static
         * @param {etcd.AuthUserRevokeRoleRequest.$Properties} message AuthUserRevokeRoleRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserRevokeRoleRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.role);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserRevokeRoleRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserRevokeRoleRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserRevokeRoleRequest & etcd.AuthUserRevokeRoleRequest.$Shape} AuthUserRevokeRoleRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserRevokeRoleRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserRevokeRoleRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.role = value;
                        else
                            delete message.role;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserRevokeRoleRequest;
    })();

    etcd.AuthRoleAddRequest = (function() {

        /**
         * Properties of an AuthRoleAddRequest.
         * @typedef {Object} etcd.AuthRoleAddRequest.$Properties
         * @property {string|null} [name] AuthRoleAddRequest name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleAddRequest.
         * @memberof etcd
         * @interface IAuthRoleAddRequest
         * @augments etcd.AuthRoleAddRequest.$Properties
         * @deprecated Use etcd.AuthRoleAddRequest.$Properties instead.
         */

        /**
         * Shape of an AuthRoleAddRequest.
         * @typedef {etcd.AuthRoleAddRequest.$Properties} etcd.AuthRoleAddRequest.$Shape
         */

        /**
         * Constructs a new AuthRoleAddRequest.
         * @memberof etcd
         * @classdesc Represents an AuthRoleAddRequest.
         * @constructor
         * @param {etcd.AuthRoleAddRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleAddRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleAddRequest name.
         * @member {string} name
         * @memberof etcd.AuthRoleAddRequest
         * @instance
         */
        AuthRoleAddRequest.prototype.name = "";

        /**
         * Encodes the specified AuthRoleAddRequest message. Does not implicitly {@link etcd.AuthRoleAddRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleAddRequest
         * @static
         * @param {etcd.AuthRoleAddRequest.$Properties} message AuthRoleAddRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleAddRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleAddRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleAddRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleAddRequest & etcd.AuthRoleAddRequest.$Shape} AuthRoleAddRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleAddRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleAddRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleAddRequest;
    })();

    etcd.AuthRoleGetRequest = (function() {

        /**
         * Properties of an AuthRoleGetRequest.
         * @typedef {Object} etcd.AuthRoleGetRequest.$Properties
         * @property {string|null} [role] AuthRoleGetRequest role
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleGetRequest.
         * @memberof etcd
         * @interface IAuthRoleGetRequest
         * @augments etcd.AuthRoleGetRequest.$Properties
         * @deprecated Use etcd.AuthRoleGetRequest.$Properties instead.
         */

        /**
         * Shape of an AuthRoleGetRequest.
         * @typedef {etcd.AuthRoleGetRequest.$Properties} etcd.AuthRoleGetRequest.$Shape
         */

        /**
         * Constructs a new AuthRoleGetRequest.
         * @memberof etcd
         * @classdesc Represents an AuthRoleGetRequest.
         * @constructor
         * @param {etcd.AuthRoleGetRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleGetRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleGetRequest role.
         * @member {string} role
         * @memberof etcd.AuthRoleGetRequest
         * @instance
         */
        AuthRoleGetRequest.prototype.role = "";

        /**
         * Encodes the specified AuthRoleGetRequest message. Does not implicitly {@link etcd.AuthRoleGetRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleGetRequest
         * @static
         * @param {etcd.AuthRoleGetRequest.$Properties} message AuthRoleGetRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleGetRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.role);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleGetRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleGetRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleGetRequest & etcd.AuthRoleGetRequest.$Shape} AuthRoleGetRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleGetRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleGetRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.role = value;
                        else
                            delete message.role;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleGetRequest;
    })();

    etcd.AuthUserListRequest = (function() {

        /**
         * Properties of an AuthUserListRequest.
         * @typedef {Object} etcd.AuthUserListRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserListRequest.
         * @memberof etcd
         * @interface IAuthUserListRequest
         * @augments etcd.AuthUserListRequest.$Properties
         * @deprecated Use etcd.AuthUserListRequest.$Properties instead.
         */

        /**
         * Shape of an AuthUserListRequest.
         * @typedef {etcd.AuthUserListRequest.$Properties} etcd.AuthUserListRequest.$Shape
         */

        /**
         * Constructs a new AuthUserListRequest.
         * @memberof etcd
         * @classdesc Represents an AuthUserListRequest.
         * @constructor
         * @param {etcd.AuthUserListRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserListRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified AuthUserListRequest message. Does not implicitly {@link etcd.AuthUserListRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserListRequest
         * @static
         * @param {etcd.AuthUserListRequest.$Properties} message AuthUserListRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserListRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserListRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserListRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserListRequest & etcd.AuthUserListRequest.$Shape} AuthUserListRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserListRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserListRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserListRequest;
    })();

    etcd.AuthRoleListRequest = (function() {

        /**
         * Properties of an AuthRoleListRequest.
         * @typedef {Object} etcd.AuthRoleListRequest.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleListRequest.
         * @memberof etcd
         * @interface IAuthRoleListRequest
         * @augments etcd.AuthRoleListRequest.$Properties
         * @deprecated Use etcd.AuthRoleListRequest.$Properties instead.
         */

        /**
         * Shape of an AuthRoleListRequest.
         * @typedef {etcd.AuthRoleListRequest.$Properties} etcd.AuthRoleListRequest.$Shape
         */

        /**
         * Constructs a new AuthRoleListRequest.
         * @memberof etcd
         * @classdesc Represents an AuthRoleListRequest.
         * @constructor
         * @param {etcd.AuthRoleListRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleListRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified AuthRoleListRequest message. Does not implicitly {@link etcd.AuthRoleListRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleListRequest
         * @static
         * @param {etcd.AuthRoleListRequest.$Properties} message AuthRoleListRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleListRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleListRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleListRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleListRequest & etcd.AuthRoleListRequest.$Shape} AuthRoleListRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleListRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleListRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleListRequest;
    })();

    etcd.AuthRoleDeleteRequest = (function() {

        /**
         * Properties of an AuthRoleDeleteRequest.
         * @typedef {Object} etcd.AuthRoleDeleteRequest.$Properties
         * @property {string|null} [role] AuthRoleDeleteRequest role
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleDeleteRequest.
         * @memberof etcd
         * @interface IAuthRoleDeleteRequest
         * @augments etcd.AuthRoleDeleteRequest.$Properties
         * @deprecated Use etcd.AuthRoleDeleteRequest.$Properties instead.
         */

        /**
         * Shape of an AuthRoleDeleteRequest.
         * @typedef {etcd.AuthRoleDeleteRequest.$Properties} etcd.AuthRoleDeleteRequest.$Shape
         */

        /**
         * Constructs a new AuthRoleDeleteRequest.
         * @memberof etcd
         * @classdesc Represents an AuthRoleDeleteRequest.
         * @constructor
         * @param {etcd.AuthRoleDeleteRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleDeleteRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleDeleteRequest role.
         * @member {string} role
         * @memberof etcd.AuthRoleDeleteRequest
         * @instance
         */
        AuthRoleDeleteRequest.prototype.role = "";

        /**
         * Encodes the specified AuthRoleDeleteRequest message. Does not implicitly {@link etcd.AuthRoleDeleteRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleDeleteRequest
         * @static
         * @param {etcd.AuthRoleDeleteRequest.$Properties} message AuthRoleDeleteRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleDeleteRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.role);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleDeleteRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleDeleteRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleDeleteRequest & etcd.AuthRoleDeleteRequest.$Shape} AuthRoleDeleteRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleDeleteRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleDeleteRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.role = value;
                        else
                            delete message.role;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleDeleteRequest;
    })();

    etcd.AuthRoleGrantPermissionRequest = (function() {

        /**
         * Properties of an AuthRoleGrantPermissionRequest.
         * @typedef {Object} etcd.AuthRoleGrantPermissionRequest.$Properties
         * @property {string|null} [name] AuthRoleGrantPermissionRequest name
         * @property {etcd.Permission.$Properties|null} [perm] AuthRoleGrantPermissionRequest perm
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleGrantPermissionRequest.
         * @memberof etcd
         * @interface IAuthRoleGrantPermissionRequest
         * @augments etcd.AuthRoleGrantPermissionRequest.$Properties
         * @deprecated Use etcd.AuthRoleGrantPermissionRequest.$Properties instead.
         */

        /**
         * Shape of an AuthRoleGrantPermissionRequest.
         * @typedef {etcd.AuthRoleGrantPermissionRequest.$Properties} etcd.AuthRoleGrantPermissionRequest.$Shape
         */

        /**
         * Constructs a new AuthRoleGrantPermissionRequest.
         * @memberof etcd
         * @classdesc Represents an AuthRoleGrantPermissionRequest.
         * @constructor
         * @param {etcd.AuthRoleGrantPermissionRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleGrantPermissionRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleGrantPermissionRequest name.
         * @member {string} name
         * @memberof etcd.AuthRoleGrantPermissionRequest
         * @instance
         */
        AuthRoleGrantPermissionRequest.prototype.name = "";

        /**
         * AuthRoleGrantPermissionRequest perm.
         * @member {etcd.Permission.$Properties|null|undefined} perm
         * @memberof etcd.AuthRoleGrantPermissionRequest
         * @instance
         */
        AuthRoleGrantPermissionRequest.prototype.perm = null;

        /**
         * Encodes the specified AuthRoleGrantPermissionRequest message. Does not implicitly {@link etcd.AuthRoleGrantPermissionRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleGrantPermissionRequest
         * @static
         * @param {etcd.AuthRoleGrantPermissionRequest.$Properties} message AuthRoleGrantPermissionRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleGrantPermissionRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
            if (message.perm != null && $Object.hasOwnProperty.call(message, "perm"))
                $root.etcd.Permission.encode(message.perm, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleGrantPermissionRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleGrantPermissionRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleGrantPermissionRequest & etcd.AuthRoleGrantPermissionRequest.$Shape} AuthRoleGrantPermissionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleGrantPermissionRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleGrantPermissionRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.perm = $root.etcd.Permission.decode(reader, reader.size(), $undefined, _depth + 1, message.perm);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleGrantPermissionRequest;
    })();

    etcd.AuthRoleRevokePermissionRequest = (function() {

        /**
         * Properties of an AuthRoleRevokePermissionRequest.
         * @typedef {Object} etcd.AuthRoleRevokePermissionRequest.$Properties
         * @property {string|null} [role] AuthRoleRevokePermissionRequest role
         * @property {Uint8Array|null} [key] AuthRoleRevokePermissionRequest key
         * @property {Uint8Array|null} [rangeEnd] AuthRoleRevokePermissionRequest rangeEnd
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleRevokePermissionRequest.
         * @memberof etcd
         * @interface IAuthRoleRevokePermissionRequest
         * @augments etcd.AuthRoleRevokePermissionRequest.$Properties
         * @deprecated Use etcd.AuthRoleRevokePermissionRequest.$Properties instead.
         */

        /**
         * Shape of an AuthRoleRevokePermissionRequest.
         * @typedef {etcd.AuthRoleRevokePermissionRequest.$Properties} etcd.AuthRoleRevokePermissionRequest.$Shape
         */

        /**
         * Constructs a new AuthRoleRevokePermissionRequest.
         * @memberof etcd
         * @classdesc Represents an AuthRoleRevokePermissionRequest.
         * @constructor
         * @param {etcd.AuthRoleRevokePermissionRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleRevokePermissionRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleRevokePermissionRequest role.
         * @member {string} role
         * @memberof etcd.AuthRoleRevokePermissionRequest
         * @instance
         */
        AuthRoleRevokePermissionRequest.prototype.role = "";

        /**
         * AuthRoleRevokePermissionRequest key.
         * @member {Uint8Array} key
         * @memberof etcd.AuthRoleRevokePermissionRequest
         * @instance
         */
        AuthRoleRevokePermissionRequest.prototype.key = $util.newBuffer([]);

        /**
         * AuthRoleRevokePermissionRequest rangeEnd.
         * @member {Uint8Array} rangeEnd
         * @memberof etcd.AuthRoleRevokePermissionRequest
         * @instance
         */
        AuthRoleRevokePermissionRequest.prototype.rangeEnd = $util.newBuffer([]);

        /**
         * Encodes the specified AuthRoleRevokePermissionRequest message. Does not implicitly {@link etcd.AuthRoleRevokePermissionRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleRevokePermissionRequest
         * @static
         * @param {etcd.AuthRoleRevokePermissionRequest.$Properties} message AuthRoleRevokePermissionRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleRevokePermissionRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.role);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
            if (message.rangeEnd != null && $Object.hasOwnProperty.call(message, "rangeEnd") && message.rangeEnd.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.rangeEnd);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleRevokePermissionRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleRevokePermissionRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleRevokePermissionRequest & etcd.AuthRoleRevokePermissionRequest.$Shape} AuthRoleRevokePermissionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleRevokePermissionRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleRevokePermissionRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.role = value;
                        else
                            delete message.role;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.rangeEnd = value;
                        else
                            delete message.rangeEnd;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleRevokePermissionRequest;
    })();

    etcd.AuthEnableResponse = (function() {

        /**
         * Properties of an AuthEnableResponse.
         * @typedef {Object} etcd.AuthEnableResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthEnableResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthEnableResponse.
         * @memberof etcd
         * @interface IAuthEnableResponse
         * @augments etcd.AuthEnableResponse.$Properties
         * @deprecated Use etcd.AuthEnableResponse.$Properties instead.
         */

        /**
         * Shape of an AuthEnableResponse.
         * @typedef {etcd.AuthEnableResponse.$Properties} etcd.AuthEnableResponse.$Shape
         */

        /**
         * Constructs a new AuthEnableResponse.
         * @memberof etcd
         * @classdesc Represents an AuthEnableResponse.
         * @constructor
         * @param {etcd.AuthEnableResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthEnableResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthEnableResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthEnableResponse
         * @instance
         */
        AuthEnableResponse.prototype.header = null;

        /**
         * Encodes the specified AuthEnableResponse message. Does not implicitly {@link etcd.AuthEnableResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthEnableResponse
         * @static
         * @param {etcd.AuthEnableResponse.$Properties} message AuthEnableResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthEnableResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthEnableResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthEnableResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthEnableResponse & etcd.AuthEnableResponse.$Shape} AuthEnableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthEnableResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthEnableResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthEnableResponse;
    })();

    etcd.AuthDisableResponse = (function() {

        /**
         * Properties of an AuthDisableResponse.
         * @typedef {Object} etcd.AuthDisableResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthDisableResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthDisableResponse.
         * @memberof etcd
         * @interface IAuthDisableResponse
         * @augments etcd.AuthDisableResponse.$Properties
         * @deprecated Use etcd.AuthDisableResponse.$Properties instead.
         */

        /**
         * Shape of an AuthDisableResponse.
         * @typedef {etcd.AuthDisableResponse.$Properties} etcd.AuthDisableResponse.$Shape
         */

        /**
         * Constructs a new AuthDisableResponse.
         * @memberof etcd
         * @classdesc Represents an AuthDisableResponse.
         * @constructor
         * @param {etcd.AuthDisableResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthDisableResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthDisableResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthDisableResponse
         * @instance
         */
        AuthDisableResponse.prototype.header = null;

        /**
         * Encodes the specified AuthDisableResponse message. Does not implicitly {@link etcd.AuthDisableResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthDisableResponse
         * @static
         * @param {etcd.AuthDisableResponse.$Properties} message AuthDisableResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthDisableResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthDisableResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthDisableResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthDisableResponse & etcd.AuthDisableResponse.$Shape} AuthDisableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthDisableResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthDisableResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthDisableResponse;
    })();

    etcd.AuthStatusResponse = (function() {

        /**
         * Properties of an AuthStatusResponse.
         * @typedef {Object} etcd.AuthStatusResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthStatusResponse header
         * @property {boolean|null} [enabled] AuthStatusResponse enabled
         * @property {number|Long|null} [authRevision] AuthStatusResponse authRevision
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthStatusResponse.
         * @memberof etcd
         * @interface IAuthStatusResponse
         * @augments etcd.AuthStatusResponse.$Properties
         * @deprecated Use etcd.AuthStatusResponse.$Properties instead.
         */

        /**
         * Shape of an AuthStatusResponse.
         * @typedef {etcd.AuthStatusResponse.$Properties} etcd.AuthStatusResponse.$Shape
         */

        /**
         * Constructs a new AuthStatusResponse.
         * @memberof etcd
         * @classdesc Represents an AuthStatusResponse.
         * @constructor
         * @param {etcd.AuthStatusResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthStatusResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthStatusResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthStatusResponse
         * @instance
         */
        AuthStatusResponse.prototype.header = null;

        /**
         * AuthStatusResponse enabled.
         * @member {boolean} enabled
         * @memberof etcd.AuthStatusResponse
         * @instance
         */
        AuthStatusResponse.prototype.enabled = false;

        /**
         * AuthStatusResponse authRevision.
         * @member {number|Long} authRevision
         * @memberof etcd.AuthStatusResponse
         * @instance
         */
        AuthStatusResponse.prototype.authRevision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

        /**
         * Encodes the specified AuthStatusResponse message. Does not implicitly {@link etcd.AuthStatusResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthStatusResponse
         * @static
         * @param {etcd.AuthStatusResponse.$Properties} message AuthStatusResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthStatusResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled") && message.enabled !== false)
                writer.uint32(/* id 2, wireType 0 =*/16).bool(message.enabled);
            if (message.authRevision != null && $Object.hasOwnProperty.call(message, "authRevision") && (typeof message.authRevision === "object" ? message.authRevision.low || message.authRevision.high : message.authRevision !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.authRevision);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthStatusResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthStatusResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthStatusResponse & etcd.AuthStatusResponse.$Shape} AuthStatusResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthStatusResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthStatusResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.enabled = value;
                        else
                            delete message.enabled;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                            message.authRevision = value;
                        else
                            delete message.authRevision;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthStatusResponse;
    })();

    etcd.AuthenticateResponse = (function() {

        /**
         * Properties of an AuthenticateResponse.
         * @typedef {Object} etcd.AuthenticateResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthenticateResponse header
         * @property {string|null} [token] AuthenticateResponse token
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthenticateResponse.
         * @memberof etcd
         * @interface IAuthenticateResponse
         * @augments etcd.AuthenticateResponse.$Properties
         * @deprecated Use etcd.AuthenticateResponse.$Properties instead.
         */

        /**
         * Shape of an AuthenticateResponse.
         * @typedef {etcd.AuthenticateResponse.$Properties} etcd.AuthenticateResponse.$Shape
         */

        /**
         * Constructs a new AuthenticateResponse.
         * @memberof etcd
         * @classdesc Represents an AuthenticateResponse.
         * @constructor
         * @param {etcd.AuthenticateResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthenticateResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthenticateResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthenticateResponse
         * @instance
         */
        AuthenticateResponse.prototype.header = null;

        /**
         * AuthenticateResponse token.
         * @member {string} token
         * @memberof etcd.AuthenticateResponse
         * @instance
         */
        AuthenticateResponse.prototype.token = "";

        /**
         * Encodes the specified AuthenticateResponse message. Does not implicitly {@link etcd.AuthenticateResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthenticateResponse
         * @static
         * @param {etcd.AuthenticateResponse.$Properties} message AuthenticateResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthenticateResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthenticateResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthenticateResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthenticateResponse & etcd.AuthenticateResponse.$Shape} AuthenticateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthenticateResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthenticateResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.token = value;
                        else
                            delete message.token;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthenticateResponse;
    })();

    etcd.AuthUserAddResponse = (function() {

        /**
         * Properties of an AuthUserAddResponse.
         * @typedef {Object} etcd.AuthUserAddResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthUserAddResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserAddResponse.
         * @memberof etcd
         * @interface IAuthUserAddResponse
         * @augments etcd.AuthUserAddResponse.$Properties
         * @deprecated Use etcd.AuthUserAddResponse.$Properties instead.
         */

        /**
         * Shape of an AuthUserAddResponse.
         * @typedef {etcd.AuthUserAddResponse.$Properties} etcd.AuthUserAddResponse.$Shape
         */

        /**
         * Constructs a new AuthUserAddResponse.
         * @memberof etcd
         * @classdesc Represents an AuthUserAddResponse.
         * @constructor
         * @param {etcd.AuthUserAddResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserAddResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserAddResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthUserAddResponse
         * @instance
         */
        AuthUserAddResponse.prototype.header = null;

        /**
         * Encodes the specified AuthUserAddResponse message. Does not implicitly {@link etcd.AuthUserAddResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserAddResponse
         * @static
         * @param {etcd.AuthUserAddResponse.$Properties} message AuthUserAddResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserAddResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserAddResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserAddResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserAddResponse & etcd.AuthUserAddResponse.$Shape} AuthUserAddResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserAddResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserAddResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserAddResponse;
    })();

    etcd.AuthUserGetResponse = (function() {

        /**
         * Properties of an AuthUserGetResponse.
         * @typedef {Object} etcd.AuthUserGetResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthUserGetResponse header
         * @property {Array.<string>|null} [roles] AuthUserGetResponse roles
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserGetResponse.
         * @memberof etcd
         * @interface IAuthUserGetResponse
         * @augments etcd.AuthUserGetResponse.$Properties
         * @deprecated Use etcd.AuthUserGetResponse.$Properties instead.
         */

        /**
         * Shape of an AuthUserGetResponse.
         * @typedef {etcd.AuthUserGetResponse.$Properties} etcd.AuthUserGetResponse.$Shape
         */

        /**
         * Constructs a new AuthUserGetResponse.
         * @memberof etcd
         * @classdesc Represents an AuthUserGetResponse.
         * @constructor
         * @param {etcd.AuthUserGetResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserGetResponse = function (properties) {
            this.roles = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserGetResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthUserGetResponse
         * @instance
         */
        AuthUserGetResponse.prototype.header = null;

        /**
         * AuthUserGetResponse roles.
         * @member {Array.<string>} roles
         * @memberof etcd.AuthUserGetResponse
         * @instance
         */
        AuthUserGetResponse.prototype.roles = $util.emptyArray;

        /**
         * Encodes the specified AuthUserGetResponse message. Does not implicitly {@link etcd.AuthUserGetResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserGetResponse
         * @static
         * @param {etcd.AuthUserGetResponse.$Properties} message AuthUserGetResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserGetResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.roles != null && message.roles.length)
                for (let i = 0; i < message.roles.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.roles[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserGetResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserGetResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserGetResponse & etcd.AuthUserGetResponse.$Shape} AuthUserGetResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserGetResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserGetResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.roles && message.roles.length))
                            message.roles = [];
                        message.roles.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserGetResponse;
    })();

    etcd.AuthUserDeleteResponse = (function() {

        /**
         * Properties of an AuthUserDeleteResponse.
         * @typedef {Object} etcd.AuthUserDeleteResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthUserDeleteResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserDeleteResponse.
         * @memberof etcd
         * @interface IAuthUserDeleteResponse
         * @augments etcd.AuthUserDeleteResponse.$Properties
         * @deprecated Use etcd.AuthUserDeleteResponse.$Properties instead.
         */

        /**
         * Shape of an AuthUserDeleteResponse.
         * @typedef {etcd.AuthUserDeleteResponse.$Properties} etcd.AuthUserDeleteResponse.$Shape
         */

        /**
         * Constructs a new AuthUserDeleteResponse.
         * @memberof etcd
         * @classdesc Represents an AuthUserDeleteResponse.
         * @constructor
         * @param {etcd.AuthUserDeleteResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserDeleteResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserDeleteResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthUserDeleteResponse
         * @instance
         */
        AuthUserDeleteResponse.prototype.header = null;

        /**
         * Encodes the specified AuthUserDeleteResponse message. Does not implicitly {@link etcd.AuthUserDeleteResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserDeleteResponse
         * @static
         * @param {etcd.AuthUserDeleteResponse.$Properties} message AuthUserDeleteResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserDeleteResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserDeleteResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserDeleteResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserDeleteResponse & etcd.AuthUserDeleteResponse.$Shape} AuthUserDeleteResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserDeleteResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserDeleteResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserDeleteResponse;
    })();

    etcd.AuthUserChangePasswordResponse = (function() {

        /**
         * Properties of an AuthUserChangePasswordResponse.
         * @typedef {Object} etcd.AuthUserChangePasswordResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthUserChangePasswordResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserChangePasswordResponse.
         * @memberof etcd
         * @interface IAuthUserChangePasswordResponse
         * @augments etcd.AuthUserChangePasswordResponse.$Properties
         * @deprecated Use etcd.AuthUserChangePasswordResponse.$Properties instead.
         */

        /**
         * Shape of an AuthUserChangePasswordResponse.
         * @typedef {etcd.AuthUserChangePasswordResponse.$Properties} etcd.AuthUserChangePasswordResponse.$Shape
         */

        /**
         * Constructs a new AuthUserChangePasswordResponse.
         * @memberof etcd
         * @classdesc Represents an AuthUserChangePasswordResponse.
         * @constructor
         * @param {etcd.AuthUserChangePasswordResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserChangePasswordResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserChangePasswordResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthUserChangePasswordResponse
         * @instance
         */
        AuthUserChangePasswordResponse.prototype.header = null;

        /**
         * Encodes the specified AuthUserChangePasswordResponse message. Does not implicitly {@link etcd.AuthUserChangePasswordResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserChangePasswordResponse
         * @static
         * @param {etcd.AuthUserChangePasswordResponse.$Properties} message AuthUserChangePasswordResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserChangePasswordResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserChangePasswordResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserChangePasswordResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserChangePasswordResponse & etcd.AuthUserChangePasswordResponse.$Shape} AuthUserChangePasswordResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserChangePasswordResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserChangePasswordResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserChangePasswordResponse;
    })();

    etcd.AuthUserGrantRoleResponse = (function() {

        /**
         * Properties of an AuthUserGrantRoleResponse.
         * @typedef {Object} etcd.AuthUserGrantRoleResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthUserGrantRoleResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserGrantRoleResponse.
         * @memberof etcd
         * @interface IAuthUserGrantRoleResponse
         * @augments etcd.AuthUserGrantRoleResponse.$Properties
         * @deprecated Use etcd.AuthUserGrantRoleResponse.$Properties instead.
         */

        /**
         * Shape of an AuthUserGrantRoleResponse.
         * @typedef {etcd.AuthUserGrantRoleResponse.$Properties} etcd.AuthUserGrantRoleResponse.$Shape
         */

        /**
         * Constructs a new AuthUserGrantRoleResponse.
         * @memberof etcd
         * @classdesc Represents an AuthUserGrantRoleResponse.
         * @constructor
         * @param {etcd.AuthUserGrantRoleResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserGrantRoleResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserGrantRoleResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthUserGrantRoleResponse
         * @instance
         */
        AuthUserGrantRoleResponse.prototype.header = null;

        /**
         * Encodes the specified AuthUserGrantRoleResponse message. Does not implicitly {@link etcd.AuthUserGrantRoleResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserGrantRoleResponse
         * @static
         * @param {etcd.AuthUserGrantRoleResponse.$Properties} message AuthUserGrantRoleResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserGrantRoleResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserGrantRoleResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserGrantRoleResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserGrantRoleResponse & etcd.AuthUserGrantRoleResponse.$Shape} AuthUserGrantRoleResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserGrantRoleResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserGrantRoleResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserGrantRoleResponse;
    })();

    etcd.AuthUserRevokeRoleResponse = (function() {

        /**
         * Properties of an AuthUserRevokeRoleResponse.
         * @typedef {Object} etcd.AuthUserRevokeRoleResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthUserRevokeRoleResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserRevokeRoleResponse.
         * @memberof etcd
         * @interface IAuthUserRevokeRoleResponse
         * @augments etcd.AuthUserRevokeRoleResponse.$Properties
         * @deprecated Use etcd.AuthUserRevokeRoleResponse.$Properties instead.
         */

        /**
         * Shape of an AuthUserRevokeRoleResponse.
         * @typedef {etcd.AuthUserRevokeRoleResponse.$Properties} etcd.AuthUserRevokeRoleResponse.$Shape
         */

        /**
         * Constructs a new AuthUserRevokeRoleResponse.
         * @memberof etcd
         * @classdesc Represents an AuthUserRevokeRoleResponse.
         * @constructor
         * @param {etcd.AuthUserRevokeRoleResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserRevokeRoleResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserRevokeRoleResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthUserRevokeRoleResponse
         * @instance
         */
        AuthUserRevokeRoleResponse.prototype.header = null;

        /**
         * Encodes the specified AuthUserRevokeRoleResponse message. Does not implicitly {@link etcd.AuthUserRevokeRoleResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserRevokeRoleResponse
         * @static
         * @param {etcd.AuthUserRevokeRoleResponse.$Properties} message AuthUserRevokeRoleResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserRevokeRoleResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserRevokeRoleResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserRevokeRoleResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserRevokeRoleResponse & etcd.AuthUserRevokeRoleResponse.$Shape} AuthUserRevokeRoleResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserRevokeRoleResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserRevokeRoleResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserRevokeRoleResponse;
    })();

    etcd.AuthRoleAddResponse = (function() {

        /**
         * Properties of an AuthRoleAddResponse.
         * @typedef {Object} etcd.AuthRoleAddResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthRoleAddResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleAddResponse.
         * @memberof etcd
         * @interface IAuthRoleAddResponse
         * @augments etcd.AuthRoleAddResponse.$Properties
         * @deprecated Use etcd.AuthRoleAddResponse.$Properties instead.
         */

        /**
         * Shape of an AuthRoleAddResponse.
         * @typedef {etcd.AuthRoleAddResponse.$Properties} etcd.AuthRoleAddResponse.$Shape
         */

        /**
         * Constructs a new AuthRoleAddResponse.
         * @memberof etcd
         * @classdesc Represents an AuthRoleAddResponse.
         * @constructor
         * @param {etcd.AuthRoleAddResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleAddResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleAddResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthRoleAddResponse
         * @instance
         */
        AuthRoleAddResponse.prototype.header = null;

        /**
         * Encodes the specified AuthRoleAddResponse message. Does not implicitly {@link etcd.AuthRoleAddResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleAddResponse
         * @static
         * @param {etcd.AuthRoleAddResponse.$Properties} message AuthRoleAddResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleAddResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleAddResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleAddResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleAddResponse & etcd.AuthRoleAddResponse.$Shape} AuthRoleAddResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleAddResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleAddResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleAddResponse;
    })();

    etcd.AuthRoleGetResponse = (function() {

        /**
         * Properties of an AuthRoleGetResponse.
         * @typedef {Object} etcd.AuthRoleGetResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthRoleGetResponse header
         * @property {Array.<etcd.Permission.$Properties>|null} [perm] AuthRoleGetResponse perm
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleGetResponse.
         * @memberof etcd
         * @interface IAuthRoleGetResponse
         * @augments etcd.AuthRoleGetResponse.$Properties
         * @deprecated Use etcd.AuthRoleGetResponse.$Properties instead.
         */

        /**
         * Shape of an AuthRoleGetResponse.
         * @typedef {etcd.AuthRoleGetResponse.$Properties} etcd.AuthRoleGetResponse.$Shape
         */

        /**
         * Constructs a new AuthRoleGetResponse.
         * @memberof etcd
         * @classdesc Represents an AuthRoleGetResponse.
         * @constructor
         * @param {etcd.AuthRoleGetResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleGetResponse = function (properties) {
            this.perm = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleGetResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthRoleGetResponse
         * @instance
         */
        AuthRoleGetResponse.prototype.header = null;

        /**
         * AuthRoleGetResponse perm.
         * @member {Array.<etcd.Permission.$Properties>} perm
         * @memberof etcd.AuthRoleGetResponse
         * @instance
         */
        AuthRoleGetResponse.prototype.perm = $util.emptyArray;

        /**
         * Encodes the specified AuthRoleGetResponse message. Does not implicitly {@link etcd.AuthRoleGetResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleGetResponse
         * @static
         * @param {etcd.AuthRoleGetResponse.$Properties} message AuthRoleGetResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleGetResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.perm != null && message.perm.length)
                for (let i = 0; i < message.perm.length; ++i)
                    $root.etcd.Permission.encode(message.perm[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleGetResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleGetResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleGetResponse & etcd.AuthRoleGetResponse.$Shape} AuthRoleGetResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleGetResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleGetResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.perm && message.perm.length))
                            message.perm = [];
                        message.perm.push($root.etcd.Permission.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleGetResponse;
    })();

    etcd.AuthRoleListResponse = (function() {

        /**
         * Properties of an AuthRoleListResponse.
         * @typedef {Object} etcd.AuthRoleListResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthRoleListResponse header
         * @property {Array.<string>|null} [roles] AuthRoleListResponse roles
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleListResponse.
         * @memberof etcd
         * @interface IAuthRoleListResponse
         * @augments etcd.AuthRoleListResponse.$Properties
         * @deprecated Use etcd.AuthRoleListResponse.$Properties instead.
         */

        /**
         * Shape of an AuthRoleListResponse.
         * @typedef {etcd.AuthRoleListResponse.$Properties} etcd.AuthRoleListResponse.$Shape
         */

        /**
         * Constructs a new AuthRoleListResponse.
         * @memberof etcd
         * @classdesc Represents an AuthRoleListResponse.
         * @constructor
         * @param {etcd.AuthRoleListResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleListResponse = function (properties) {
            this.roles = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleListResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthRoleListResponse
         * @instance
         */
        AuthRoleListResponse.prototype.header = null;

        /**
         * AuthRoleListResponse roles.
         * @member {Array.<string>} roles
         * @memberof etcd.AuthRoleListResponse
         * @instance
         */
        AuthRoleListResponse.prototype.roles = $util.emptyArray;

        /**
         * Encodes the specified AuthRoleListResponse message. Does not implicitly {@link etcd.AuthRoleListResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleListResponse
         * @static
         * @param {etcd.AuthRoleListResponse.$Properties} message AuthRoleListResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleListResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.roles != null && message.roles.length)
                for (let i = 0; i < message.roles.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.roles[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleListResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleListResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleListResponse & etcd.AuthRoleListResponse.$Shape} AuthRoleListResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleListResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleListResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.roles && message.roles.length))
                            message.roles = [];
                        message.roles.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleListResponse;
    })();

    etcd.AuthUserListResponse = (function() {

        /**
         * Properties of an AuthUserListResponse.
         * @typedef {Object} etcd.AuthUserListResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthUserListResponse header
         * @property {Array.<string>|null} [users] AuthUserListResponse users
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthUserListResponse.
         * @memberof etcd
         * @interface IAuthUserListResponse
         * @augments etcd.AuthUserListResponse.$Properties
         * @deprecated Use etcd.AuthUserListResponse.$Properties instead.
         */

        /**
         * Shape of an AuthUserListResponse.
         * @typedef {etcd.AuthUserListResponse.$Properties} etcd.AuthUserListResponse.$Shape
         */

        /**
         * Constructs a new AuthUserListResponse.
         * @memberof etcd
         * @classdesc Represents an AuthUserListResponse.
         * @constructor
         * @param {etcd.AuthUserListResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthUserListResponse = function (properties) {
            this.users = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthUserListResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthUserListResponse
         * @instance
         */
        AuthUserListResponse.prototype.header = null;

        /**
         * AuthUserListResponse users.
         * @member {Array.<string>} users
         * @memberof etcd.AuthUserListResponse
         * @instance
         */
        AuthUserListResponse.prototype.users = $util.emptyArray;

        /**
         * Encodes the specified AuthUserListResponse message. Does not implicitly {@link etcd.AuthUserListResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthUserListResponse
         * @static
         * @param {etcd.AuthUserListResponse.$Properties} message AuthUserListResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthUserListResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.users != null && message.users.length)
                for (let i = 0; i < message.users.length; ++i)
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.users[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthUserListResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthUserListResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthUserListResponse & etcd.AuthUserListResponse.$Shape} AuthUserListResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthUserListResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthUserListResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.users && message.users.length))
                            message.users = [];
                        message.users.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthUserListResponse;
    })();

    etcd.AuthRoleDeleteResponse = (function() {

        /**
         * Properties of an AuthRoleDeleteResponse.
         * @typedef {Object} etcd.AuthRoleDeleteResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthRoleDeleteResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleDeleteResponse.
         * @memberof etcd
         * @interface IAuthRoleDeleteResponse
         * @augments etcd.AuthRoleDeleteResponse.$Properties
         * @deprecated Use etcd.AuthRoleDeleteResponse.$Properties instead.
         */

        /**
         * Shape of an AuthRoleDeleteResponse.
         * @typedef {etcd.AuthRoleDeleteResponse.$Properties} etcd.AuthRoleDeleteResponse.$Shape
         */

        /**
         * Constructs a new AuthRoleDeleteResponse.
         * @memberof etcd
         * @classdesc Represents an AuthRoleDeleteResponse.
         * @constructor
         * @param {etcd.AuthRoleDeleteResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleDeleteResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleDeleteResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthRoleDeleteResponse
         * @instance
         */
        AuthRoleDeleteResponse.prototype.header = null;

        /**
         * Encodes the specified AuthRoleDeleteResponse message. Does not implicitly {@link etcd.AuthRoleDeleteResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleDeleteResponse
         * @static
         * @param {etcd.AuthRoleDeleteResponse.$Properties} message AuthRoleDeleteResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleDeleteResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleDeleteResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleDeleteResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleDeleteResponse & etcd.AuthRoleDeleteResponse.$Shape} AuthRoleDeleteResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleDeleteResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleDeleteResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleDeleteResponse;
    })();

    etcd.AuthRoleGrantPermissionResponse = (function() {

        /**
         * Properties of an AuthRoleGrantPermissionResponse.
         * @typedef {Object} etcd.AuthRoleGrantPermissionResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthRoleGrantPermissionResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleGrantPermissionResponse.
         * @memberof etcd
         * @interface IAuthRoleGrantPermissionResponse
         * @augments etcd.AuthRoleGrantPermissionResponse.$Properties
         * @deprecated Use etcd.AuthRoleGrantPermissionResponse.$Properties instead.
         */

        /**
         * Shape of an AuthRoleGrantPermissionResponse.
         * @typedef {etcd.AuthRoleGrantPermissionResponse.$Properties} etcd.AuthRoleGrantPermissionResponse.$Shape
         */

        /**
         * Constructs a new AuthRoleGrantPermissionResponse.
         * @memberof etcd
         * @classdesc Represents an AuthRoleGrantPermissionResponse.
         * @constructor
         * @param {etcd.AuthRoleGrantPermissionResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleGrantPermissionResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleGrantPermissionResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthRoleGrantPermissionResponse
         * @instance
         */
        AuthRoleGrantPermissionResponse.prototype.header = null;

        /**
         * Encodes the specified AuthRoleGrantPermissionResponse message. Does not implicitly {@link etcd.AuthRoleGrantPermissionResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleGrantPermissionResponse
         * @static
         * @param {etcd.AuthRoleGrantPermissionResponse.$Properties} message AuthRoleGrantPermissionResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleGrantPermissionResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleGrantPermissionResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleGrantPermissionResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleGrantPermissionResponse & etcd.AuthRoleGrantPermissionResponse.$Shape} AuthRoleGrantPermissionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleGrantPermissionResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleGrantPermissionResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleGrantPermissionResponse;
    })();

    etcd.AuthRoleRevokePermissionResponse = (function() {

        /**
         * Properties of an AuthRoleRevokePermissionResponse.
         * @typedef {Object} etcd.AuthRoleRevokePermissionResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] AuthRoleRevokePermissionResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an AuthRoleRevokePermissionResponse.
         * @memberof etcd
         * @interface IAuthRoleRevokePermissionResponse
         * @augments etcd.AuthRoleRevokePermissionResponse.$Properties
         * @deprecated Use etcd.AuthRoleRevokePermissionResponse.$Properties instead.
         */

        /**
         * Shape of an AuthRoleRevokePermissionResponse.
         * @typedef {etcd.AuthRoleRevokePermissionResponse.$Properties} etcd.AuthRoleRevokePermissionResponse.$Shape
         */

        /**
         * Constructs a new AuthRoleRevokePermissionResponse.
         * @memberof etcd
         * @classdesc Represents an AuthRoleRevokePermissionResponse.
         * @constructor
         * @param {etcd.AuthRoleRevokePermissionResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const AuthRoleRevokePermissionResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * AuthRoleRevokePermissionResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.AuthRoleRevokePermissionResponse
         * @instance
         */
        AuthRoleRevokePermissionResponse.prototype.header = null;

        /**
         * Encodes the specified AuthRoleRevokePermissionResponse message. Does not implicitly {@link etcd.AuthRoleRevokePermissionResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.AuthRoleRevokePermissionResponse
         * @static
         * @param {etcd.AuthRoleRevokePermissionResponse.$Properties} message AuthRoleRevokePermissionResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        AuthRoleRevokePermissionResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an AuthRoleRevokePermissionResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.AuthRoleRevokePermissionResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.AuthRoleRevokePermissionResponse & etcd.AuthRoleRevokePermissionResponse.$Shape} AuthRoleRevokePermissionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        AuthRoleRevokePermissionResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.AuthRoleRevokePermissionResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return AuthRoleRevokePermissionResponse;
    })();

    etcd.LockRequest = (function() {

        /**
         * Properties of a LockRequest.
         * @typedef {Object} etcd.LockRequest.$Properties
         * @property {Uint8Array|null} [name] LockRequest name
         * @property {number|Long|null} [lease] LockRequest lease
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LockRequest.
         * @memberof etcd
         * @interface ILockRequest
         * @augments etcd.LockRequest.$Properties
         * @deprecated Use etcd.LockRequest.$Properties instead.
         */

        /**
         * Shape of a LockRequest.
         * @typedef {etcd.LockRequest.$Properties} etcd.LockRequest.$Shape
         */

        /**
         * Constructs a new LockRequest.
         * @memberof etcd
         * @classdesc Represents a LockRequest.
         * @constructor
         * @param {etcd.LockRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LockRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LockRequest name.
         * @member {Uint8Array} name
         * @memberof etcd.LockRequest
         * @instance
         */
        LockRequest.prototype.name = $util.newBuffer([]);

        /**
         * LockRequest lease.
         * @member {number|Long} lease
         * @memberof etcd.LockRequest
         * @instance
         */
        LockRequest.prototype.lease = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified LockRequest message. Does not implicitly {@link etcd.LockRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.LockRequest
         * @static
         * @param {etcd.LockRequest.$Properties} message LockRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LockRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.name);
            if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && (typeof message.lease === "object" ? message.lease.low || message.lease.high : message.lease !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.lease);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LockRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LockRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LockRequest & etcd.LockRequest.$Shape} LockRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LockRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LockRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.lease = value;
                        else
                            delete message.lease;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LockRequest;
    })();

    etcd.LockResponse = (function() {

        /**
         * Properties of a LockResponse.
         * @typedef {Object} etcd.LockResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] LockResponse header
         * @property {Uint8Array|null} [key] LockResponse key
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LockResponse.
         * @memberof etcd
         * @interface ILockResponse
         * @augments etcd.LockResponse.$Properties
         * @deprecated Use etcd.LockResponse.$Properties instead.
         */

        /**
         * Shape of a LockResponse.
         * @typedef {etcd.LockResponse.$Properties} etcd.LockResponse.$Shape
         */

        /**
         * Constructs a new LockResponse.
         * @memberof etcd
         * @classdesc Represents a LockResponse.
         * @constructor
         * @param {etcd.LockResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LockResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LockResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.LockResponse
         * @instance
         */
        LockResponse.prototype.header = null;

        /**
         * LockResponse key.
         * @member {Uint8Array} key
         * @memberof etcd.LockResponse
         * @instance
         */
        LockResponse.prototype.key = $util.newBuffer([]);

        /**
         * Encodes the specified LockResponse message. Does not implicitly {@link etcd.LockResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.LockResponse
         * @static
         * @param {etcd.LockResponse.$Properties} message LockResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LockResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LockResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LockResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LockResponse & etcd.LockResponse.$Shape} LockResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LockResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LockResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LockResponse;
    })();

    etcd.UnlockRequest = (function() {

        /**
         * Properties of an UnlockRequest.
         * @typedef {Object} etcd.UnlockRequest.$Properties
         * @property {Uint8Array|null} [key] UnlockRequest key
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UnlockRequest.
         * @memberof etcd
         * @interface IUnlockRequest
         * @augments etcd.UnlockRequest.$Properties
         * @deprecated Use etcd.UnlockRequest.$Properties instead.
         */

        /**
         * Shape of an UnlockRequest.
         * @typedef {etcd.UnlockRequest.$Properties} etcd.UnlockRequest.$Shape
         */

        /**
         * Constructs a new UnlockRequest.
         * @memberof etcd
         * @classdesc Represents an UnlockRequest.
         * @constructor
         * @param {etcd.UnlockRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UnlockRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UnlockRequest key.
         * @member {Uint8Array} key
         * @memberof etcd.UnlockRequest
         * @instance
         */
        UnlockRequest.prototype.key = $util.newBuffer([]);

        /**
         * Encodes the specified UnlockRequest message. Does not implicitly {@link etcd.UnlockRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.UnlockRequest
         * @static
         * @param {etcd.UnlockRequest.$Properties} message UnlockRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UnlockRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an UnlockRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.UnlockRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.UnlockRequest & etcd.UnlockRequest.$Shape} UnlockRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UnlockRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.UnlockRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UnlockRequest;
    })();

    etcd.UnlockResponse = (function() {

        /**
         * Properties of an UnlockResponse.
         * @typedef {Object} etcd.UnlockResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] UnlockResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an UnlockResponse.
         * @memberof etcd
         * @interface IUnlockResponse
         * @augments etcd.UnlockResponse.$Properties
         * @deprecated Use etcd.UnlockResponse.$Properties instead.
         */

        /**
         * Shape of an UnlockResponse.
         * @typedef {etcd.UnlockResponse.$Properties} etcd.UnlockResponse.$Shape
         */

        /**
         * Constructs a new UnlockResponse.
         * @memberof etcd
         * @classdesc Represents an UnlockResponse.
         * @constructor
         * @param {etcd.UnlockResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const UnlockResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * UnlockResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.UnlockResponse
         * @instance
         */
        UnlockResponse.prototype.header = null;

        /**
         * Encodes the specified UnlockResponse message. Does not implicitly {@link etcd.UnlockResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.UnlockResponse
         * @static
         * @param {etcd.UnlockResponse.$Properties} message UnlockResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        UnlockResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an UnlockResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.UnlockResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.UnlockResponse & etcd.UnlockResponse.$Shape} UnlockResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        UnlockResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.UnlockResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return UnlockResponse;
    })();

    etcd.CampaignRequest = (function() {

        /**
         * Properties of a CampaignRequest.
         * @typedef {Object} etcd.CampaignRequest.$Properties
         * @property {Uint8Array|null} [name] CampaignRequest name
         * @property {number|Long|null} [lease] CampaignRequest lease
         * @property {Uint8Array|null} [value] CampaignRequest value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CampaignRequest.
         * @memberof etcd
         * @interface ICampaignRequest
         * @augments etcd.CampaignRequest.$Properties
         * @deprecated Use etcd.CampaignRequest.$Properties instead.
         */

        /**
         * Shape of a CampaignRequest.
         * @typedef {etcd.CampaignRequest.$Properties} etcd.CampaignRequest.$Shape
         */

        /**
         * Constructs a new CampaignRequest.
         * @memberof etcd
         * @classdesc Represents a CampaignRequest.
         * @constructor
         * @param {etcd.CampaignRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CampaignRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CampaignRequest name.
         * @member {Uint8Array} name
         * @memberof etcd.CampaignRequest
         * @instance
         */
        CampaignRequest.prototype.name = $util.newBuffer([]);

        /**
         * CampaignRequest lease.
         * @member {number|Long} lease
         * @memberof etcd.CampaignRequest
         * @instance
         */
        CampaignRequest.prototype.lease = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * CampaignRequest value.
         * @member {Uint8Array} value
         * @memberof etcd.CampaignRequest
         * @instance
         */
        CampaignRequest.prototype.value = $util.newBuffer([]);

        /**
         * Encodes the specified CampaignRequest message. Does not implicitly {@link etcd.CampaignRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.CampaignRequest
         * @static
         * @param {etcd.CampaignRequest.$Properties} message CampaignRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CampaignRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.name);
            if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && (typeof message.lease === "object" ? message.lease.low || message.lease.high : message.lease !== 0))
                writer.uint32(/* id 2, wireType 0 =*/16).int64(message.lease);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CampaignRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.CampaignRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.CampaignRequest & etcd.CampaignRequest.$Shape} CampaignRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CampaignRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.CampaignRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.lease = value;
                        else
                            delete message.lease;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CampaignRequest;
    })();

    etcd.CampaignResponse = (function() {

        /**
         * Properties of a CampaignResponse.
         * @typedef {Object} etcd.CampaignResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] CampaignResponse header
         * @property {etcd.LeaderKey.$Properties|null} [leader] CampaignResponse leader
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a CampaignResponse.
         * @memberof etcd
         * @interface ICampaignResponse
         * @augments etcd.CampaignResponse.$Properties
         * @deprecated Use etcd.CampaignResponse.$Properties instead.
         */

        /**
         * Shape of a CampaignResponse.
         * @typedef {etcd.CampaignResponse.$Properties} etcd.CampaignResponse.$Shape
         */

        /**
         * Constructs a new CampaignResponse.
         * @memberof etcd
         * @classdesc Represents a CampaignResponse.
         * @constructor
         * @param {etcd.CampaignResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const CampaignResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * CampaignResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.CampaignResponse
         * @instance
         */
        CampaignResponse.prototype.header = null;

        /**
         * CampaignResponse leader.
         * @member {etcd.LeaderKey.$Properties|null|undefined} leader
         * @memberof etcd.CampaignResponse
         * @instance
         */
        CampaignResponse.prototype.leader = null;

        /**
         * Encodes the specified CampaignResponse message. Does not implicitly {@link etcd.CampaignResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.CampaignResponse
         * @static
         * @param {etcd.CampaignResponse.$Properties} message CampaignResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        CampaignResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.leader != null && $Object.hasOwnProperty.call(message, "leader"))
                $root.etcd.LeaderKey.encode(message.leader, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a CampaignResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.CampaignResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.CampaignResponse & etcd.CampaignResponse.$Shape} CampaignResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        CampaignResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.CampaignResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.leader = $root.etcd.LeaderKey.decode(reader, reader.size(), $undefined, _depth + 1, message.leader);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return CampaignResponse;
    })();

    etcd.LeaderKey = (function() {

        /**
         * Properties of a LeaderKey.
         * @typedef {Object} etcd.LeaderKey.$Properties
         * @property {Uint8Array|null} [name] LeaderKey name
         * @property {Uint8Array|null} [key] LeaderKey key
         * @property {number|Long|null} [rev] LeaderKey rev
         * @property {number|Long|null} [lease] LeaderKey lease
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaderKey.
         * @memberof etcd
         * @interface ILeaderKey
         * @augments etcd.LeaderKey.$Properties
         * @deprecated Use etcd.LeaderKey.$Properties instead.
         */

        /**
         * Shape of a LeaderKey.
         * @typedef {etcd.LeaderKey.$Properties} etcd.LeaderKey.$Shape
         */

        /**
         * Constructs a new LeaderKey.
         * @memberof etcd
         * @classdesc Represents a LeaderKey.
         * @constructor
         * @param {etcd.LeaderKey.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaderKey = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaderKey name.
         * @member {Uint8Array} name
         * @memberof etcd.LeaderKey
         * @instance
         */
        LeaderKey.prototype.name = $util.newBuffer([]);

        /**
         * LeaderKey key.
         * @member {Uint8Array} key
         * @memberof etcd.LeaderKey
         * @instance
         */
        LeaderKey.prototype.key = $util.newBuffer([]);

        /**
         * LeaderKey rev.
         * @member {number|Long} rev
         * @memberof etcd.LeaderKey
         * @instance
         */
        LeaderKey.prototype.rev = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * LeaderKey lease.
         * @member {number|Long} lease
         * @memberof etcd.LeaderKey
         * @instance
         */
        LeaderKey.prototype.lease = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Encodes the specified LeaderKey message. Does not implicitly {@link etcd.LeaderKey.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaderKey
         * @static
         * @param {etcd.LeaderKey.$Properties} message LeaderKey message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaderKey.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.name);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
            if (message.rev != null && $Object.hasOwnProperty.call(message, "rev") && (typeof message.rev === "object" ? message.rev.low || message.rev.high : message.rev !== 0))
                writer.uint32(/* id 3, wireType 0 =*/24).int64(message.rev);
            if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && (typeof message.lease === "object" ? message.lease.low || message.lease.high : message.lease !== 0))
                writer.uint32(/* id 4, wireType 0 =*/32).int64(message.lease);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaderKey message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaderKey
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaderKey & etcd.LeaderKey.$Shape} LeaderKey
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaderKey.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaderKey();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 3: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.rev = value;
                        else
                            delete message.rev;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.lease = value;
                        else
                            delete message.lease;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaderKey;
    })();

    etcd.LeaderRequest = (function() {

        /**
         * Properties of a LeaderRequest.
         * @typedef {Object} etcd.LeaderRequest.$Properties
         * @property {Uint8Array|null} [name] LeaderRequest name
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaderRequest.
         * @memberof etcd
         * @interface ILeaderRequest
         * @augments etcd.LeaderRequest.$Properties
         * @deprecated Use etcd.LeaderRequest.$Properties instead.
         */

        /**
         * Shape of a LeaderRequest.
         * @typedef {etcd.LeaderRequest.$Properties} etcd.LeaderRequest.$Shape
         */

        /**
         * Constructs a new LeaderRequest.
         * @memberof etcd
         * @classdesc Represents a LeaderRequest.
         * @constructor
         * @param {etcd.LeaderRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaderRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaderRequest name.
         * @member {Uint8Array} name
         * @memberof etcd.LeaderRequest
         * @instance
         */
        LeaderRequest.prototype.name = $util.newBuffer([]);

        /**
         * Encodes the specified LeaderRequest message. Does not implicitly {@link etcd.LeaderRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaderRequest
         * @static
         * @param {etcd.LeaderRequest.$Properties} message LeaderRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaderRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name.length)
                writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.name);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaderRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaderRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaderRequest & etcd.LeaderRequest.$Shape} LeaderRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaderRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaderRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaderRequest;
    })();

    etcd.LeaderResponse = (function() {

        /**
         * Properties of a LeaderResponse.
         * @typedef {Object} etcd.LeaderResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] LeaderResponse header
         * @property {etcd.KeyValue.$Properties|null} [kv] LeaderResponse kv
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a LeaderResponse.
         * @memberof etcd
         * @interface ILeaderResponse
         * @augments etcd.LeaderResponse.$Properties
         * @deprecated Use etcd.LeaderResponse.$Properties instead.
         */

        /**
         * Shape of a LeaderResponse.
         * @typedef {etcd.LeaderResponse.$Properties} etcd.LeaderResponse.$Shape
         */

        /**
         * Constructs a new LeaderResponse.
         * @memberof etcd
         * @classdesc Represents a LeaderResponse.
         * @constructor
         * @param {etcd.LeaderResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const LeaderResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * LeaderResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.LeaderResponse
         * @instance
         */
        LeaderResponse.prototype.header = null;

        /**
         * LeaderResponse kv.
         * @member {etcd.KeyValue.$Properties|null|undefined} kv
         * @memberof etcd.LeaderResponse
         * @instance
         */
        LeaderResponse.prototype.kv = null;

        /**
         * Encodes the specified LeaderResponse message. Does not implicitly {@link etcd.LeaderResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.LeaderResponse
         * @static
         * @param {etcd.LeaderResponse.$Properties} message LeaderResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        LeaderResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.kv != null && $Object.hasOwnProperty.call(message, "kv"))
                $root.etcd.KeyValue.encode(message.kv, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a LeaderResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.LeaderResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.LeaderResponse & etcd.LeaderResponse.$Shape} LeaderResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        LeaderResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.LeaderResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.kv = $root.etcd.KeyValue.decode(reader, reader.size(), $undefined, _depth + 1, message.kv);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return LeaderResponse;
    })();

    etcd.ResignRequest = (function() {

        /**
         * Properties of a ResignRequest.
         * @typedef {Object} etcd.ResignRequest.$Properties
         * @property {etcd.LeaderKey.$Properties|null} [leader] ResignRequest leader
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResignRequest.
         * @memberof etcd
         * @interface IResignRequest
         * @augments etcd.ResignRequest.$Properties
         * @deprecated Use etcd.ResignRequest.$Properties instead.
         */

        /**
         * Shape of a ResignRequest.
         * @typedef {etcd.ResignRequest.$Properties} etcd.ResignRequest.$Shape
         */

        /**
         * Constructs a new ResignRequest.
         * @memberof etcd
         * @classdesc Represents a ResignRequest.
         * @constructor
         * @param {etcd.ResignRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResignRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResignRequest leader.
         * @member {etcd.LeaderKey.$Properties|null|undefined} leader
         * @memberof etcd.ResignRequest
         * @instance
         */
        ResignRequest.prototype.leader = null;

        /**
         * Encodes the specified ResignRequest message. Does not implicitly {@link etcd.ResignRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.ResignRequest
         * @static
         * @param {etcd.ResignRequest.$Properties} message ResignRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResignRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.leader != null && $Object.hasOwnProperty.call(message, "leader"))
                $root.etcd.LeaderKey.encode(message.leader, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResignRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.ResignRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.ResignRequest & etcd.ResignRequest.$Shape} ResignRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResignRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.ResignRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.leader = $root.etcd.LeaderKey.decode(reader, reader.size(), $undefined, _depth + 1, message.leader);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ResignRequest;
    })();

    etcd.ResignResponse = (function() {

        /**
         * Properties of a ResignResponse.
         * @typedef {Object} etcd.ResignResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] ResignResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ResignResponse.
         * @memberof etcd
         * @interface IResignResponse
         * @augments etcd.ResignResponse.$Properties
         * @deprecated Use etcd.ResignResponse.$Properties instead.
         */

        /**
         * Shape of a ResignResponse.
         * @typedef {etcd.ResignResponse.$Properties} etcd.ResignResponse.$Shape
         */

        /**
         * Constructs a new ResignResponse.
         * @memberof etcd
         * @classdesc Represents a ResignResponse.
         * @constructor
         * @param {etcd.ResignResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ResignResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ResignResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.ResignResponse
         * @instance
         */
        ResignResponse.prototype.header = null;

        /**
         * Encodes the specified ResignResponse message. Does not implicitly {@link etcd.ResignResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.ResignResponse
         * @static
         * @param {etcd.ResignResponse.$Properties} message ResignResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ResignResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ResignResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.ResignResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.ResignResponse & etcd.ResignResponse.$Shape} ResignResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ResignResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.ResignResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ResignResponse;
    })();

    etcd.ProclaimRequest = (function() {

        /**
         * Properties of a ProclaimRequest.
         * @typedef {Object} etcd.ProclaimRequest.$Properties
         * @property {etcd.LeaderKey.$Properties|null} [leader] ProclaimRequest leader
         * @property {Uint8Array|null} [value] ProclaimRequest value
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ProclaimRequest.
         * @memberof etcd
         * @interface IProclaimRequest
         * @augments etcd.ProclaimRequest.$Properties
         * @deprecated Use etcd.ProclaimRequest.$Properties instead.
         */

        /**
         * Shape of a ProclaimRequest.
         * @typedef {etcd.ProclaimRequest.$Properties} etcd.ProclaimRequest.$Shape
         */

        /**
         * Constructs a new ProclaimRequest.
         * @memberof etcd
         * @classdesc Represents a ProclaimRequest.
         * @constructor
         * @param {etcd.ProclaimRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ProclaimRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ProclaimRequest leader.
         * @member {etcd.LeaderKey.$Properties|null|undefined} leader
         * @memberof etcd.ProclaimRequest
         * @instance
         */
        ProclaimRequest.prototype.leader = null;

        /**
         * ProclaimRequest value.
         * @member {Uint8Array} value
         * @memberof etcd.ProclaimRequest
         * @instance
         */
        ProclaimRequest.prototype.value = $util.newBuffer([]);

        /**
         * Encodes the specified ProclaimRequest message. Does not implicitly {@link etcd.ProclaimRequest.verify|verify} messages.
         * @function encode
         * @memberof etcd.ProclaimRequest
         * @static
         * @param {etcd.ProclaimRequest.$Properties} message ProclaimRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ProclaimRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.leader != null && $Object.hasOwnProperty.call(message, "leader"))
                $root.etcd.LeaderKey.encode(message.leader, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ProclaimRequest message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.ProclaimRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.ProclaimRequest & etcd.ProclaimRequest.$Shape} ProclaimRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ProclaimRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.ProclaimRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.leader = $root.etcd.LeaderKey.decode(reader, reader.size(), $undefined, _depth + 1, message.leader);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ProclaimRequest;
    })();

    etcd.ProclaimResponse = (function() {

        /**
         * Properties of a ProclaimResponse.
         * @typedef {Object} etcd.ProclaimResponse.$Properties
         * @property {etcd.ResponseHeader.$Properties|null} [header] ProclaimResponse header
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ProclaimResponse.
         * @memberof etcd
         * @interface IProclaimResponse
         * @augments etcd.ProclaimResponse.$Properties
         * @deprecated Use etcd.ProclaimResponse.$Properties instead.
         */

        /**
         * Shape of a ProclaimResponse.
         * @typedef {etcd.ProclaimResponse.$Properties} etcd.ProclaimResponse.$Shape
         */

        /**
         * Constructs a new ProclaimResponse.
         * @memberof etcd
         * @classdesc Represents a ProclaimResponse.
         * @constructor
         * @param {etcd.ProclaimResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ProclaimResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * ProclaimResponse header.
         * @member {etcd.ResponseHeader.$Properties|null|undefined} header
         * @memberof etcd.ProclaimResponse
         * @instance
         */
        ProclaimResponse.prototype.header = null;

        /**
         * Encodes the specified ProclaimResponse message. Does not implicitly {@link etcd.ProclaimResponse.verify|verify} messages.
         * @function encode
         * @memberof etcd.ProclaimResponse
         * @static
         * @param {etcd.ProclaimResponse.$Properties} message ProclaimResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ProclaimResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                $root.etcd.ResponseHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ProclaimResponse message from the specified reader or buffer.
         * @function decode
         * @memberof etcd.ProclaimResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {etcd.ProclaimResponse & etcd.ProclaimResponse.$Shape} ProclaimResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ProclaimResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.etcd.ProclaimResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.header = $root.etcd.ResponseHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return ProclaimResponse;
    })();

    return etcd;
})();

export {
  $root as default
};
