/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "../protobuf.ts";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["storage"] || ($protobuf.roots["storage"] = {});

export const quorate = $root.quorate = (() => {

    /**
     * Namespace quorate.
     * @exports quorate
     * @namespace
     */
    const quorate = {};

    quorate.storage = (function() {

        /**
         * Namespace storage.
         * @memberof quorate
         * @namespace
         */
        const storage = {};

        storage.BatchEntries = (function() {

            /**
             * Properties of a BatchEntries.
             * @typedef {Object} quorate.storage.BatchEntries.$Properties
             * @property {number|null} [format] BatchEntries format
             * @property {number|Long|null} [base] BatchEntries base
             * @property {Array.<quorate.storage.BatchEntry.$Properties>|null} [entries] BatchEntries entries
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BatchEntries.
             * @memberof quorate.storage
             * @interface IBatchEntries
             * @augments quorate.storage.BatchEntries.$Properties
             * @deprecated Use quorate.storage.BatchEntries.$Properties instead.
             */

            /**
             * Shape of a BatchEntries.
             * @typedef {quorate.storage.BatchEntries.$Properties} quorate.storage.BatchEntries.$Shape
             */

            /**
             * Constructs a new BatchEntries.
             * @memberof quorate.storage
             * @classdesc Represents a BatchEntries.
             * @constructor
             * @param {quorate.storage.BatchEntries.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BatchEntries = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BatchEntries format.
             * @member {number} format
             * @memberof quorate.storage.BatchEntries
             * @instance
             */
            BatchEntries.prototype.format = 0;

            /**
             * BatchEntries base.
             * @member {number|Long} base
             * @memberof quorate.storage.BatchEntries
             * @instance
             */
            BatchEntries.prototype.base = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BatchEntries entries.
             * @member {Array.<quorate.storage.BatchEntry.$Properties>} entries
             * @memberof quorate.storage.BatchEntries
             * @instance
             */
            BatchEntries.prototype.entries = $util.emptyArray;

            /**
             * Encodes the specified BatchEntries message. Does not implicitly {@link quorate.storage.BatchEntries.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.BatchEntries
             * @static
             * @param {quorate.storage.BatchEntries.$Properties} message BatchEntries message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BatchEntries.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.base != null && $Object.hasOwnProperty.call(message, "base") && (typeof message.base === "object" ? message.base.low || message.base.high : message.base !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.base);
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.quorate.storage.BatchEntry.encode(message.entries[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BatchEntries message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.BatchEntries
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.BatchEntries & quorate.storage.BatchEntries.$Shape} BatchEntries
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BatchEntries.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.BatchEntries();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.base = value;
                            else
                                delete message.base;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.quorate.storage.BatchEntry.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return BatchEntries;
        })();

        storage.BatchEntry = (function() {

            /**
             * Properties of a BatchEntry.
             * @typedef {Object} quorate.storage.BatchEntry.$Properties
             * @property {number|Long|null} [index] BatchEntry index
             * @property {Uint8Array|null} [requestId] BatchEntry requestId
             * @property {number|null} [result] BatchEntry result
             * @property {boolean|null} [wrote] BatchEntry wrote
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BatchEntry.
             * @memberof quorate.storage
             * @interface IBatchEntry
             * @augments quorate.storage.BatchEntry.$Properties
             * @deprecated Use quorate.storage.BatchEntry.$Properties instead.
             */

            /**
             * Shape of a BatchEntry.
             * @typedef {quorate.storage.BatchEntry.$Properties} quorate.storage.BatchEntry.$Shape
             */

            /**
             * Constructs a new BatchEntry.
             * @memberof quorate.storage
             * @classdesc Represents a BatchEntry.
             * @constructor
             * @param {quorate.storage.BatchEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BatchEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BatchEntry index.
             * @member {number|Long} index
             * @memberof quorate.storage.BatchEntry
             * @instance
             */
            BatchEntry.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BatchEntry requestId.
             * @member {Uint8Array} requestId
             * @memberof quorate.storage.BatchEntry
             * @instance
             */
            BatchEntry.prototype.requestId = $util.newBuffer([]);

            /**
             * BatchEntry result.
             * @member {number} result
             * @memberof quorate.storage.BatchEntry
             * @instance
             */
            BatchEntry.prototype.result = 0;

            /**
             * BatchEntry wrote.
             * @member {boolean} wrote
             * @memberof quorate.storage.BatchEntry
             * @instance
             */
            BatchEntry.prototype.wrote = false;

            /**
             * Encodes the specified BatchEntry message. Does not implicitly {@link quorate.storage.BatchEntry.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.BatchEntry
             * @static
             * @param {quorate.storage.BatchEntry.$Properties} message BatchEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BatchEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.index);
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.requestId);
                if (message.result != null && $Object.hasOwnProperty.call(message, "result") && message.result !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.result);
                if (message.wrote != null && $Object.hasOwnProperty.call(message, "wrote") && message.wrote !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.wrote);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BatchEntry message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.BatchEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.BatchEntry & quorate.storage.BatchEntry.$Shape} BatchEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BatchEntry.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.BatchEntry();
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
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.result = value;
                            else
                                delete message.result;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.wrote = value;
                            else
                                delete message.wrote;
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

            return BatchEntry;
        })();

        storage.BatchChanges = (function() {

            /**
             * Properties of a BatchChanges.
             * @typedef {Object} quorate.storage.BatchChanges.$Properties
             * @property {number|null} [format] BatchChanges format
             * @property {Array.<quorate.storage.RevisionChanges.$Properties>|null} [revisions] BatchChanges revisions
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BatchChanges.
             * @memberof quorate.storage
             * @interface IBatchChanges
             * @augments quorate.storage.BatchChanges.$Properties
             * @deprecated Use quorate.storage.BatchChanges.$Properties instead.
             */

            /**
             * Shape of a BatchChanges.
             * @typedef {quorate.storage.BatchChanges.$Properties} quorate.storage.BatchChanges.$Shape
             */

            /**
             * Constructs a new BatchChanges.
             * @memberof quorate.storage
             * @classdesc Represents a BatchChanges.
             * @constructor
             * @param {quorate.storage.BatchChanges.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BatchChanges = function (properties) {
                this.revisions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BatchChanges format.
             * @member {number} format
             * @memberof quorate.storage.BatchChanges
             * @instance
             */
            BatchChanges.prototype.format = 0;

            /**
             * BatchChanges revisions.
             * @member {Array.<quorate.storage.RevisionChanges.$Properties>} revisions
             * @memberof quorate.storage.BatchChanges
             * @instance
             */
            BatchChanges.prototype.revisions = $util.emptyArray;

            /**
             * Encodes the specified BatchChanges message. Does not implicitly {@link quorate.storage.BatchChanges.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.BatchChanges
             * @static
             * @param {quorate.storage.BatchChanges.$Properties} message BatchChanges message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BatchChanges.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.revisions != null && message.revisions.length)
                    for (let i = 0; i < message.revisions.length; ++i)
                        $root.quorate.storage.RevisionChanges.encode(message.revisions[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BatchChanges message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.BatchChanges
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.BatchChanges & quorate.storage.BatchChanges.$Shape} BatchChanges
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BatchChanges.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.BatchChanges();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.revisions && message.revisions.length))
                                message.revisions = [];
                            message.revisions.push($root.quorate.storage.RevisionChanges.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return BatchChanges;
        })();

        storage.RevisionChanges = (function() {

            /**
             * Properties of a RevisionChanges.
             * @typedef {Object} quorate.storage.RevisionChanges.$Properties
             * @property {number|Long|null} [main] RevisionChanges main
             * @property {Array.<Uint8Array>|null} [keys] RevisionChanges keys
             * @property {number|Long|null} [firstSub] RevisionChanges firstSub
             * @property {Array.<number|Long>|null} [subs] RevisionChanges subs
             * @property {Array.<number>|null} [tombstones] RevisionChanges tombstones
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RevisionChanges.
             * @memberof quorate.storage
             * @interface IRevisionChanges
             * @augments quorate.storage.RevisionChanges.$Properties
             * @deprecated Use quorate.storage.RevisionChanges.$Properties instead.
             */

            /**
             * Shape of a RevisionChanges.
             * @typedef {quorate.storage.RevisionChanges.$Properties} quorate.storage.RevisionChanges.$Shape
             */

            /**
             * Constructs a new RevisionChanges.
             * @memberof quorate.storage
             * @classdesc Represents a RevisionChanges.
             * @constructor
             * @param {quorate.storage.RevisionChanges.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RevisionChanges = function (properties) {
                this.keys = [];
                this.subs = [];
                this.tombstones = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RevisionChanges main.
             * @member {number|Long} main
             * @memberof quorate.storage.RevisionChanges
             * @instance
             */
            RevisionChanges.prototype.main = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RevisionChanges keys.
             * @member {Array.<Uint8Array>} keys
             * @memberof quorate.storage.RevisionChanges
             * @instance
             */
            RevisionChanges.prototype.keys = $util.emptyArray;

            /**
             * RevisionChanges firstSub.
             * @member {number|Long} firstSub
             * @memberof quorate.storage.RevisionChanges
             * @instance
             */
            RevisionChanges.prototype.firstSub = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RevisionChanges subs.
             * @member {Array.<number|Long>} subs
             * @memberof quorate.storage.RevisionChanges
             * @instance
             */
            RevisionChanges.prototype.subs = $util.emptyArray;

            /**
             * RevisionChanges tombstones.
             * @member {Array.<number>} tombstones
             * @memberof quorate.storage.RevisionChanges
             * @instance
             */
            RevisionChanges.prototype.tombstones = $util.emptyArray;

            /**
             * Encodes the specified RevisionChanges message. Does not implicitly {@link quorate.storage.RevisionChanges.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.RevisionChanges
             * @static
             * @param {quorate.storage.RevisionChanges.$Properties} message RevisionChanges message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RevisionChanges.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.main != null && $Object.hasOwnProperty.call(message, "main") && (typeof message.main === "object" ? message.main.low || message.main.high : message.main !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.main);
                if (message.keys != null && message.keys.length)
                    for (let i = 0; i < message.keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.keys[i]);
                if (message.firstSub != null && $Object.hasOwnProperty.call(message, "firstSub") && (typeof message.firstSub === "object" ? message.firstSub.low || message.firstSub.high : message.firstSub !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.firstSub);
                if (message.subs != null && message.subs.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).uint64s(message.subs);
                if (message.tombstones != null && message.tombstones.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).uint32s(message.tombstones);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RevisionChanges message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.RevisionChanges
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.RevisionChanges & quorate.storage.RevisionChanges.$Shape} RevisionChanges
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RevisionChanges.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.RevisionChanges();
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
                                message.main = value;
                            else
                                delete message.main;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keys && message.keys.length))
                                message.keys = [];
                            message.keys.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSub = value;
                            else
                                delete message.firstSub;
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.subs && message.subs.length))
                                    message.subs = [];
                                reader.uint64s(message.subs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.subs && message.subs.length))
                                message.subs = [];
                            message.subs.push(reader.uint64());
                            continue;
                        }
                    case 5: {
                            if (wireType === 2) {
                                if (!(message.tombstones && message.tombstones.length))
                                    message.tombstones = [];
                                reader.uint32s(message.tombstones);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.tombstones && message.tombstones.length))
                                message.tombstones = [];
                            message.tombstones.push(reader.uint32());
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

            return RevisionChanges;
        })();

        storage.RowKey = (function() {

            /**
             * Properties of a RowKey.
             * @typedef {Object} quorate.storage.RowKey.$Properties
             * @property {number|Long|null} [rev] RowKey rev
             * @property {number|Long|null} [idx] RowKey idx
             * @property {number|Long|null} [part] RowKey part
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RowKey.
             * @memberof quorate.storage
             * @interface IRowKey
             * @augments quorate.storage.RowKey.$Properties
             * @deprecated Use quorate.storage.RowKey.$Properties instead.
             */

            /**
             * Shape of a RowKey.
             * @typedef {quorate.storage.RowKey.$Properties} quorate.storage.RowKey.$Shape
             */

            /**
             * Constructs a new RowKey.
             * @memberof quorate.storage
             * @classdesc Represents a RowKey.
             * @constructor
             * @param {quorate.storage.RowKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RowKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RowKey rev.
             * @member {number|Long} rev
             * @memberof quorate.storage.RowKey
             * @instance
             */
            RowKey.prototype.rev = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RowKey idx.
             * @member {number|Long} idx
             * @memberof quorate.storage.RowKey
             * @instance
             */
            RowKey.prototype.idx = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RowKey part.
             * @member {number|Long} part
             * @memberof quorate.storage.RowKey
             * @instance
             */
            RowKey.prototype.part = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified RowKey message. Does not implicitly {@link quorate.storage.RowKey.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.RowKey
             * @static
             * @param {quorate.storage.RowKey.$Properties} message RowKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RowKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rev != null && $Object.hasOwnProperty.call(message, "rev") && (typeof message.rev === "object" ? message.rev.low || message.rev.high : message.rev !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.rev);
                if (message.idx != null && $Object.hasOwnProperty.call(message, "idx") && (typeof message.idx === "object" ? message.idx.low || message.idx.high : message.idx !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.idx);
                if (message.part != null && $Object.hasOwnProperty.call(message, "part") && (typeof message.part === "object" ? message.part.low || message.part.high : message.part !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.part);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RowKey message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.RowKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.RowKey & quorate.storage.RowKey.$Shape} RowKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RowKey.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.RowKey();
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
                                message.rev = value;
                            else
                                delete message.rev;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.idx = value;
                            else
                                delete message.idx;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.part = value;
                            else
                                delete message.part;
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

            return RowKey;
        })();

        storage.Format = (function() {

            /**
             * Properties of a Format.
             * @typedef {Object} quorate.storage.Format.$Properties
             * @property {number|null} [version] Format version
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Format.
             * @memberof quorate.storage
             * @interface IFormat
             * @augments quorate.storage.Format.$Properties
             * @deprecated Use quorate.storage.Format.$Properties instead.
             */

            /**
             * Shape of a Format.
             * @typedef {quorate.storage.Format.$Properties} quorate.storage.Format.$Shape
             */

            /**
             * Constructs a new Format.
             * @memberof quorate.storage
             * @classdesc Represents a Format.
             * @constructor
             * @param {quorate.storage.Format.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Format = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Format version.
             * @member {number} version
             * @memberof quorate.storage.Format
             * @instance
             */
            Format.prototype.version = 0;

            /**
             * Encodes the specified Format message. Does not implicitly {@link quorate.storage.Format.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.Format
             * @static
             * @param {quorate.storage.Format.$Properties} message Format message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Format.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Format message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.Format
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.Format & quorate.storage.Format.$Shape} Format
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Format.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.Format();
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
                            if (value = reader.uint32())
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

            return Format;
        })();

        storage.CompactState = (function() {

            /**
             * Properties of a CompactState.
             * @typedef {Object} quorate.storage.CompactState.$Properties
             * @property {number|null} [format] CompactState format
             * @property {number|Long|null} [compacted] CompactState compacted
             * @property {number|Long|null} [purged] CompactState purged
             * @property {number|Long|null} [target] CompactState target
             * @property {quorate.storage.RowKey.$Properties|null} [cursor] CompactState cursor
             * @property {quorate.storage.RowKey.$Properties|null} [merged] CompactState merged
             * @property {quorate.storage.RowKey.$Properties|null} [sweep] CompactState sweep
             * @property {number|Long|null} [credit] CompactState credit
             * @property {number|Long|null} [waiting] CompactState waiting
             * @property {number|Long|null} [waitingUntil] CompactState waitingUntil
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CompactState.
             * @memberof quorate.storage
             * @interface ICompactState
             * @augments quorate.storage.CompactState.$Properties
             * @deprecated Use quorate.storage.CompactState.$Properties instead.
             */

            /**
             * Shape of a CompactState.
             * @typedef {quorate.storage.CompactState.$Properties} quorate.storage.CompactState.$Shape
             */

            /**
             * Constructs a new CompactState.
             * @memberof quorate.storage
             * @classdesc Represents a CompactState.
             * @constructor
             * @param {quorate.storage.CompactState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CompactState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CompactState format.
             * @member {number} format
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.format = 0;

            /**
             * CompactState compacted.
             * @member {number|Long} compacted
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.compacted = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * CompactState purged.
             * @member {number|Long} purged
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.purged = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CompactState target.
             * @member {number|Long} target
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.target = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CompactState cursor.
             * @member {quorate.storage.RowKey.$Properties|null|undefined} cursor
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.cursor = null;

            /**
             * CompactState merged.
             * @member {quorate.storage.RowKey.$Properties|null|undefined} merged
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.merged = null;

            /**
             * CompactState sweep.
             * @member {quorate.storage.RowKey.$Properties|null|undefined} sweep
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.sweep = null;

            /**
             * CompactState credit.
             * @member {number|Long} credit
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.credit = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CompactState waiting.
             * @member {number|Long} waiting
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.waiting = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CompactState waitingUntil.
             * @member {number|Long} waitingUntil
             * @memberof quorate.storage.CompactState
             * @instance
             */
            CompactState.prototype.waitingUntil = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified CompactState message. Does not implicitly {@link quorate.storage.CompactState.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.CompactState
             * @static
             * @param {quorate.storage.CompactState.$Properties} message CompactState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CompactState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.compacted != null && $Object.hasOwnProperty.call(message, "compacted") && (typeof message.compacted === "object" ? message.compacted.low || message.compacted.high : message.compacted !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).sint64(message.compacted);
                if (message.purged != null && $Object.hasOwnProperty.call(message, "purged") && (typeof message.purged === "object" ? message.purged.low || message.purged.high : message.purged !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.purged);
                if (message.target != null && $Object.hasOwnProperty.call(message, "target") && (typeof message.target === "object" ? message.target.low || message.target.high : message.target !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.target);
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor"))
                    $root.quorate.storage.RowKey.encode(message.cursor, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.merged != null && $Object.hasOwnProperty.call(message, "merged"))
                    $root.quorate.storage.RowKey.encode(message.merged, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    $root.quorate.storage.RowKey.encode(message.sweep, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.credit != null && $Object.hasOwnProperty.call(message, "credit") && (typeof message.credit === "object" ? message.credit.low || message.credit.high : message.credit !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.credit);
                if (message.waiting != null && $Object.hasOwnProperty.call(message, "waiting") && (typeof message.waiting === "object" ? message.waiting.low || message.waiting.high : message.waiting !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.waiting);
                if (message.waitingUntil != null && $Object.hasOwnProperty.call(message, "waitingUntil") && (typeof message.waitingUntil === "object" ? message.waitingUntil.low || message.waitingUntil.high : message.waitingUntil !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.waitingUntil);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CompactState message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.CompactState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.CompactState & quorate.storage.CompactState.$Shape} CompactState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CompactState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.CompactState();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.compacted = value;
                            else
                                delete message.compacted;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.purged = value;
                            else
                                delete message.purged;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.target = value;
                            else
                                delete message.target;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.cursor = $root.quorate.storage.RowKey.decode(reader, reader.size(), $undefined, _depth + 1, message.cursor);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.merged = $root.quorate.storage.RowKey.decode(reader, reader.size(), $undefined, _depth + 1, message.merged);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.sweep = $root.quorate.storage.RowKey.decode(reader, reader.size(), $undefined, _depth + 1, message.sweep);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.credit = value;
                            else
                                delete message.credit;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.waiting = value;
                            else
                                delete message.waiting;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.waitingUntil = value;
                            else
                                delete message.waitingUntil;
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

            return CompactState;
        })();

        storage.JobState = (function() {

            /**
             * Properties of a JobState.
             * @typedef {Object} quorate.storage.JobState.$Properties
             * @property {number|null} [format] JobState format
             * @property {number|Long|null} [index] JobState index
             * @property {number|Long|null} [revision] JobState revision
             * @property {number|null} [op] JobState op
             * @property {Uint8Array|null} [lastKey] JobState lastKey
             * @property {number|Long|null} [sub] JobState sub
             * @property {number|Long|null} [part] JobState part
             * @property {Array.<number|Long>|null} [changed] JobState changed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JobState.
             * @memberof quorate.storage
             * @interface IJobState
             * @augments quorate.storage.JobState.$Properties
             * @deprecated Use quorate.storage.JobState.$Properties instead.
             */

            /**
             * Shape of a JobState.
             * @typedef {quorate.storage.JobState.$Properties} quorate.storage.JobState.$Shape
             */

            /**
             * Constructs a new JobState.
             * @memberof quorate.storage
             * @classdesc Represents a JobState.
             * @constructor
             * @param {quorate.storage.JobState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JobState = function (properties) {
                this.changed = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JobState format.
             * @member {number} format
             * @memberof quorate.storage.JobState
             * @instance
             */
            JobState.prototype.format = 0;

            /**
             * JobState index.
             * @member {number|Long} index
             * @memberof quorate.storage.JobState
             * @instance
             */
            JobState.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * JobState revision.
             * @member {number|Long} revision
             * @memberof quorate.storage.JobState
             * @instance
             */
            JobState.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * JobState op.
             * @member {number} op
             * @memberof quorate.storage.JobState
             * @instance
             */
            JobState.prototype.op = 0;

            /**
             * JobState lastKey.
             * @member {Uint8Array} lastKey
             * @memberof quorate.storage.JobState
             * @instance
             */
            JobState.prototype.lastKey = $util.newBuffer([]);

            /**
             * JobState sub.
             * @member {number|Long} sub
             * @memberof quorate.storage.JobState
             * @instance
             */
            JobState.prototype.sub = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * JobState part.
             * @member {number|Long} part
             * @memberof quorate.storage.JobState
             * @instance
             */
            JobState.prototype.part = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * JobState changed.
             * @member {Array.<number|Long>} changed
             * @memberof quorate.storage.JobState
             * @instance
             */
            JobState.prototype.changed = $util.emptyArray;

            /**
             * Encodes the specified JobState message. Does not implicitly {@link quorate.storage.JobState.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.JobState
             * @static
             * @param {quorate.storage.JobState.$Properties} message JobState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JobState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.index);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.revision);
                if (message.op != null && $Object.hasOwnProperty.call(message, "op") && message.op !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.op);
                if (message.lastKey != null && $Object.hasOwnProperty.call(message, "lastKey") && message.lastKey.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.lastKey);
                if (message.sub != null && $Object.hasOwnProperty.call(message, "sub") && (typeof message.sub === "object" ? message.sub.low || message.sub.high : message.sub !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.sub);
                if (message.part != null && $Object.hasOwnProperty.call(message, "part") && (typeof message.part === "object" ? message.part.low || message.part.high : message.part !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.part);
                if (message.changed != null && message.changed.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).uint64s(message.changed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JobState message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.JobState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.JobState & quorate.storage.JobState.$Shape} JobState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JobState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.JobState();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.op = value;
                            else
                                delete message.op;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lastKey = value;
                            else
                                delete message.lastKey;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sub = value;
                            else
                                delete message.sub;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.part = value;
                            else
                                delete message.part;
                            continue;
                        }
                    case 8: {
                            if (wireType === 2) {
                                if (!(message.changed && message.changed.length))
                                    message.changed = [];
                                reader.uint64s(message.changed);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.changed && message.changed.length))
                                message.changed = [];
                            message.changed.push(reader.uint64());
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

            return JobState;
        })();

        storage.SnapshotHeader = (function() {

            /**
             * Properties of a SnapshotHeader.
             * @typedef {Object} quorate.storage.SnapshotHeader.$Properties
             * @property {number|null} [format] SnapshotHeader format
             * @property {number|Long|null} [index] SnapshotHeader index
             * @property {number|Long|null} [revision] SnapshotHeader revision
             * @property {number|Long|null} [compacted] SnapshotHeader compacted
             * @property {number|Long|null} [fromRevision] SnapshotHeader fromRevision
             * @property {number|Long|null} [fromIndex] SnapshotHeader fromIndex
             * @property {quorate.storage.RowKey.$Properties|null} [merged] SnapshotHeader merged
             * @property {boolean|null} [unpurged] SnapshotHeader unpurged
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SnapshotHeader.
             * @memberof quorate.storage
             * @interface ISnapshotHeader
             * @augments quorate.storage.SnapshotHeader.$Properties
             * @deprecated Use quorate.storage.SnapshotHeader.$Properties instead.
             */

            /**
             * Shape of a SnapshotHeader.
             * @typedef {quorate.storage.SnapshotHeader.$Properties} quorate.storage.SnapshotHeader.$Shape
             */

            /**
             * Constructs a new SnapshotHeader.
             * @memberof quorate.storage
             * @classdesc Represents a SnapshotHeader.
             * @constructor
             * @param {quorate.storage.SnapshotHeader.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SnapshotHeader = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SnapshotHeader format.
             * @member {number} format
             * @memberof quorate.storage.SnapshotHeader
             * @instance
             */
            SnapshotHeader.prototype.format = 0;

            /**
             * SnapshotHeader index.
             * @member {number|Long} index
             * @memberof quorate.storage.SnapshotHeader
             * @instance
             */
            SnapshotHeader.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotHeader revision.
             * @member {number|Long} revision
             * @memberof quorate.storage.SnapshotHeader
             * @instance
             */
            SnapshotHeader.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotHeader compacted.
             * @member {number|Long} compacted
             * @memberof quorate.storage.SnapshotHeader
             * @instance
             */
            SnapshotHeader.prototype.compacted = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SnapshotHeader fromRevision.
             * @member {number|Long} fromRevision
             * @memberof quorate.storage.SnapshotHeader
             * @instance
             */
            SnapshotHeader.prototype.fromRevision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotHeader fromIndex.
             * @member {number|Long} fromIndex
             * @memberof quorate.storage.SnapshotHeader
             * @instance
             */
            SnapshotHeader.prototype.fromIndex = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotHeader merged.
             * @member {quorate.storage.RowKey.$Properties|null|undefined} merged
             * @memberof quorate.storage.SnapshotHeader
             * @instance
             */
            SnapshotHeader.prototype.merged = null;

            /**
             * SnapshotHeader unpurged.
             * @member {boolean} unpurged
             * @memberof quorate.storage.SnapshotHeader
             * @instance
             */
            SnapshotHeader.prototype.unpurged = false;

            /**
             * Encodes the specified SnapshotHeader message. Does not implicitly {@link quorate.storage.SnapshotHeader.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.SnapshotHeader
             * @static
             * @param {quorate.storage.SnapshotHeader.$Properties} message SnapshotHeader message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SnapshotHeader.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.index);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.revision);
                if (message.compacted != null && $Object.hasOwnProperty.call(message, "compacted") && (typeof message.compacted === "object" ? message.compacted.low || message.compacted.high : message.compacted !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).sint64(message.compacted);
                if (message.fromRevision != null && $Object.hasOwnProperty.call(message, "fromRevision") && (typeof message.fromRevision === "object" ? message.fromRevision.low || message.fromRevision.high : message.fromRevision !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.fromRevision);
                if (message.fromIndex != null && $Object.hasOwnProperty.call(message, "fromIndex") && (typeof message.fromIndex === "object" ? message.fromIndex.low || message.fromIndex.high : message.fromIndex !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.fromIndex);
                if (message.merged != null && $Object.hasOwnProperty.call(message, "merged"))
                    $root.quorate.storage.RowKey.encode(message.merged, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.unpurged != null && $Object.hasOwnProperty.call(message, "unpurged") && message.unpurged !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.unpurged);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SnapshotHeader message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.SnapshotHeader
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotHeader & quorate.storage.SnapshotHeader.$Shape} SnapshotHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SnapshotHeader.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.SnapshotHeader();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.compacted = value;
                            else
                                delete message.compacted;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromRevision = value;
                            else
                                delete message.fromRevision;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.fromIndex = value;
                            else
                                delete message.fromIndex;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.merged = $root.quorate.storage.RowKey.decode(reader, reader.size(), $undefined, _depth + 1, message.merged);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.unpurged = value;
                            else
                                delete message.unpurged;
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

            return SnapshotHeader;
        })();

        storage.ImportState = (function() {

            /**
             * Properties of an ImportState.
             * @typedef {Object} quorate.storage.ImportState.$Properties
             * @property {number|null} [format] ImportState format
             * @property {Uint8Array|null} [id] ImportState id
             * @property {quorate.storage.SnapshotHeader.$Properties|null} [header] ImportState header
             * @property {boolean|null} [clearing] ImportState clearing
             * @property {Uint8Array|null} [cursor] ImportState cursor
             * @property {boolean|null} [aborting] ImportState aborting
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ImportState.
             * @memberof quorate.storage
             * @interface IImportState
             * @augments quorate.storage.ImportState.$Properties
             * @deprecated Use quorate.storage.ImportState.$Properties instead.
             */

            /**
             * Shape of an ImportState.
             * @typedef {quorate.storage.ImportState.$Properties} quorate.storage.ImportState.$Shape
             */

            /**
             * Constructs a new ImportState.
             * @memberof quorate.storage
             * @classdesc Represents an ImportState.
             * @constructor
             * @param {quorate.storage.ImportState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ImportState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ImportState format.
             * @member {number} format
             * @memberof quorate.storage.ImportState
             * @instance
             */
            ImportState.prototype.format = 0;

            /**
             * ImportState id.
             * @member {Uint8Array} id
             * @memberof quorate.storage.ImportState
             * @instance
             */
            ImportState.prototype.id = $util.newBuffer([]);

            /**
             * ImportState header.
             * @member {quorate.storage.SnapshotHeader.$Properties|null|undefined} header
             * @memberof quorate.storage.ImportState
             * @instance
             */
            ImportState.prototype.header = null;

            /**
             * ImportState clearing.
             * @member {boolean} clearing
             * @memberof quorate.storage.ImportState
             * @instance
             */
            ImportState.prototype.clearing = false;

            /**
             * ImportState cursor.
             * @member {Uint8Array} cursor
             * @memberof quorate.storage.ImportState
             * @instance
             */
            ImportState.prototype.cursor = $util.newBuffer([]);

            /**
             * ImportState aborting.
             * @member {boolean} aborting
             * @memberof quorate.storage.ImportState
             * @instance
             */
            ImportState.prototype.aborting = false;

            /**
             * Encodes the specified ImportState message. Does not implicitly {@link quorate.storage.ImportState.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.ImportState
             * @static
             * @param {quorate.storage.ImportState.$Properties} message ImportState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ImportState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.id);
                if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                    $root.quorate.storage.SnapshotHeader.encode(message.header, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.clearing != null && $Object.hasOwnProperty.call(message, "clearing") && message.clearing !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.clearing);
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && message.cursor.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.cursor);
                if (message.aborting != null && $Object.hasOwnProperty.call(message, "aborting") && message.aborting !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.aborting);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ImportState message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.ImportState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.ImportState & quorate.storage.ImportState.$Shape} ImportState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ImportState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.ImportState();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.header = $root.quorate.storage.SnapshotHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.clearing = value;
                            else
                                delete message.clearing;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.cursor = value;
                            else
                                delete message.cursor;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.aborting = value;
                            else
                                delete message.aborting;
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

            return ImportState;
        })();

        storage.SnapshotChunk = (function() {

            /**
             * Properties of a SnapshotChunk.
             * @typedef {Object} quorate.storage.SnapshotChunk.$Properties
             * @property {number|null} [format] SnapshotChunk format
             * @property {Uint8Array|null} [cursor] SnapshotChunk cursor
             * @property {Uint8Array|null} [next] SnapshotChunk next
             * @property {Array.<quorate.storage.SnapshotRow.$Properties>|null} [rows] SnapshotChunk rows
             * @property {Array.<quorate.storage.SnapshotVersion.$Properties>|null} [versions] SnapshotChunk versions
             * @property {Array.<quorate.storage.SnapshotLease.$Properties>|null} [leases] SnapshotChunk leases
             * @property {Array.<quorate.storage.AuthRow.$Properties>|null} [auth] SnapshotChunk auth
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SnapshotChunk.
             * @memberof quorate.storage
             * @interface ISnapshotChunk
             * @augments quorate.storage.SnapshotChunk.$Properties
             * @deprecated Use quorate.storage.SnapshotChunk.$Properties instead.
             */

            /**
             * Shape of a SnapshotChunk.
             * @typedef {quorate.storage.SnapshotChunk.$Properties} quorate.storage.SnapshotChunk.$Shape
             */

            /**
             * Constructs a new SnapshotChunk.
             * @memberof quorate.storage
             * @classdesc Represents a SnapshotChunk.
             * @constructor
             * @param {quorate.storage.SnapshotChunk.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SnapshotChunk = function (properties) {
                this.rows = [];
                this.versions = [];
                this.leases = [];
                this.auth = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SnapshotChunk format.
             * @member {number} format
             * @memberof quorate.storage.SnapshotChunk
             * @instance
             */
            SnapshotChunk.prototype.format = 0;

            /**
             * SnapshotChunk cursor.
             * @member {Uint8Array} cursor
             * @memberof quorate.storage.SnapshotChunk
             * @instance
             */
            SnapshotChunk.prototype.cursor = $util.newBuffer([]);

            /**
             * SnapshotChunk next.
             * @member {Uint8Array} next
             * @memberof quorate.storage.SnapshotChunk
             * @instance
             */
            SnapshotChunk.prototype.next = $util.newBuffer([]);

            /**
             * SnapshotChunk rows.
             * @member {Array.<quorate.storage.SnapshotRow.$Properties>} rows
             * @memberof quorate.storage.SnapshotChunk
             * @instance
             */
            SnapshotChunk.prototype.rows = $util.emptyArray;

            /**
             * SnapshotChunk versions.
             * @member {Array.<quorate.storage.SnapshotVersion.$Properties>} versions
             * @memberof quorate.storage.SnapshotChunk
             * @instance
             */
            SnapshotChunk.prototype.versions = $util.emptyArray;

            /**
             * SnapshotChunk leases.
             * @member {Array.<quorate.storage.SnapshotLease.$Properties>} leases
             * @memberof quorate.storage.SnapshotChunk
             * @instance
             */
            SnapshotChunk.prototype.leases = $util.emptyArray;

            /**
             * SnapshotChunk auth.
             * @member {Array.<quorate.storage.AuthRow.$Properties>} auth
             * @memberof quorate.storage.SnapshotChunk
             * @instance
             */
            SnapshotChunk.prototype.auth = $util.emptyArray;

            /**
             * Encodes the specified SnapshotChunk message. Does not implicitly {@link quorate.storage.SnapshotChunk.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.SnapshotChunk
             * @static
             * @param {quorate.storage.SnapshotChunk.$Properties} message SnapshotChunk message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SnapshotChunk.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && message.cursor.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.cursor);
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.next);
                if (message.rows != null && message.rows.length)
                    for (let i = 0; i < message.rows.length; ++i)
                        $root.quorate.storage.SnapshotRow.encode(message.rows[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.versions != null && message.versions.length)
                    for (let i = 0; i < message.versions.length; ++i)
                        $root.quorate.storage.SnapshotVersion.encode(message.versions[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.leases != null && message.leases.length)
                    for (let i = 0; i < message.leases.length; ++i)
                        $root.quorate.storage.SnapshotLease.encode(message.leases[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.auth != null && message.auth.length)
                    for (let i = 0; i < message.auth.length; ++i)
                        $root.quorate.storage.AuthRow.encode(message.auth[i], writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SnapshotChunk message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.SnapshotChunk
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotChunk & quorate.storage.SnapshotChunk.$Shape} SnapshotChunk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SnapshotChunk.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.SnapshotChunk();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.cursor = value;
                            else
                                delete message.cursor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.next = value;
                            else
                                delete message.next;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rows && message.rows.length))
                                message.rows = [];
                            message.rows.push($root.quorate.storage.SnapshotRow.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.versions && message.versions.length))
                                message.versions = [];
                            message.versions.push($root.quorate.storage.SnapshotVersion.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.leases && message.leases.length))
                                message.leases = [];
                            message.leases.push($root.quorate.storage.SnapshotLease.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if (!(message.auth && message.auth.length))
                                message.auth = [];
                            message.auth.push($root.quorate.storage.AuthRow.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return SnapshotChunk;
        })();

        storage.SnapshotRow = (function() {

            /**
             * Properties of a SnapshotRow.
             * @typedef {Object} quorate.storage.SnapshotRow.$Properties
             * @property {quorate.storage.RowKey.$Properties|null} [key] SnapshotRow key
             * @property {Uint8Array|null} [entries] SnapshotRow entries
             * @property {Uint8Array|null} [changes] SnapshotRow changes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SnapshotRow.
             * @memberof quorate.storage
             * @interface ISnapshotRow
             * @augments quorate.storage.SnapshotRow.$Properties
             * @deprecated Use quorate.storage.SnapshotRow.$Properties instead.
             */

            /**
             * Shape of a SnapshotRow.
             * @typedef {quorate.storage.SnapshotRow.$Properties} quorate.storage.SnapshotRow.$Shape
             */

            /**
             * Constructs a new SnapshotRow.
             * @memberof quorate.storage
             * @classdesc Represents a SnapshotRow.
             * @constructor
             * @param {quorate.storage.SnapshotRow.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SnapshotRow = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SnapshotRow key.
             * @member {quorate.storage.RowKey.$Properties|null|undefined} key
             * @memberof quorate.storage.SnapshotRow
             * @instance
             */
            SnapshotRow.prototype.key = null;

            /**
             * SnapshotRow entries.
             * @member {Uint8Array} entries
             * @memberof quorate.storage.SnapshotRow
             * @instance
             */
            SnapshotRow.prototype.entries = $util.newBuffer([]);

            /**
             * SnapshotRow changes.
             * @member {Uint8Array} changes
             * @memberof quorate.storage.SnapshotRow
             * @instance
             */
            SnapshotRow.prototype.changes = $util.newBuffer([]);

            /**
             * Encodes the specified SnapshotRow message. Does not implicitly {@link quorate.storage.SnapshotRow.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.SnapshotRow
             * @static
             * @param {quorate.storage.SnapshotRow.$Properties} message SnapshotRow message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SnapshotRow.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    $root.quorate.storage.RowKey.encode(message.key, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.entries != null && $Object.hasOwnProperty.call(message, "entries") && message.entries.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.entries);
                if (message.changes != null && $Object.hasOwnProperty.call(message, "changes") && message.changes.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.changes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SnapshotRow message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.SnapshotRow
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotRow & quorate.storage.SnapshotRow.$Shape} SnapshotRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SnapshotRow.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.SnapshotRow();
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
                            message.key = $root.quorate.storage.RowKey.decode(reader, reader.size(), $undefined, _depth + 1, message.key);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.entries = value;
                            else
                                delete message.entries;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.changes = value;
                            else
                                delete message.changes;
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

            return SnapshotRow;
        })();

        storage.SnapshotVersion = (function() {

            /**
             * Properties of a SnapshotVersion.
             * @typedef {Object} quorate.storage.SnapshotVersion.$Properties
             * @property {Uint8Array|null} [key] SnapshotVersion key
             * @property {number|Long|null} [rev] SnapshotVersion rev
             * @property {number|Long|null} [sub] SnapshotVersion sub
             * @property {number|Long|null} [createRev] SnapshotVersion createRev
             * @property {number|Long|null} [version] SnapshotVersion version
             * @property {Uint8Array|null} [lease] SnapshotVersion lease
             * @property {Uint8Array|null} [value] SnapshotVersion value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SnapshotVersion.
             * @memberof quorate.storage
             * @interface ISnapshotVersion
             * @augments quorate.storage.SnapshotVersion.$Properties
             * @deprecated Use quorate.storage.SnapshotVersion.$Properties instead.
             */

            /**
             * Shape of a SnapshotVersion.
             * @typedef {quorate.storage.SnapshotVersion.$Properties} quorate.storage.SnapshotVersion.$Shape
             */

            /**
             * Constructs a new SnapshotVersion.
             * @memberof quorate.storage
             * @classdesc Represents a SnapshotVersion.
             * @constructor
             * @param {quorate.storage.SnapshotVersion.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SnapshotVersion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SnapshotVersion key.
             * @member {Uint8Array} key
             * @memberof quorate.storage.SnapshotVersion
             * @instance
             */
            SnapshotVersion.prototype.key = $util.newBuffer([]);

            /**
             * SnapshotVersion rev.
             * @member {number|Long} rev
             * @memberof quorate.storage.SnapshotVersion
             * @instance
             */
            SnapshotVersion.prototype.rev = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotVersion sub.
             * @member {number|Long} sub
             * @memberof quorate.storage.SnapshotVersion
             * @instance
             */
            SnapshotVersion.prototype.sub = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotVersion createRev.
             * @member {number|Long} createRev
             * @memberof quorate.storage.SnapshotVersion
             * @instance
             */
            SnapshotVersion.prototype.createRev = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotVersion version.
             * @member {number|Long} version
             * @memberof quorate.storage.SnapshotVersion
             * @instance
             */
            SnapshotVersion.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotVersion lease.
             * @member {Uint8Array} lease
             * @memberof quorate.storage.SnapshotVersion
             * @instance
             */
            SnapshotVersion.prototype.lease = $util.newBuffer([]);

            /**
             * SnapshotVersion value.
             * @member {Uint8Array} value
             * @memberof quorate.storage.SnapshotVersion
             * @instance
             */
            SnapshotVersion.prototype.value = $util.newBuffer([]);

            /**
             * Encodes the specified SnapshotVersion message. Does not implicitly {@link quorate.storage.SnapshotVersion.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.SnapshotVersion
             * @static
             * @param {quorate.storage.SnapshotVersion.$Properties} message SnapshotVersion message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SnapshotVersion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.key);
                if (message.rev != null && $Object.hasOwnProperty.call(message, "rev") && (typeof message.rev === "object" ? message.rev.low || message.rev.high : message.rev !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.rev);
                if (message.sub != null && $Object.hasOwnProperty.call(message, "sub") && (typeof message.sub === "object" ? message.sub.low || message.sub.high : message.sub !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sub);
                if (message.createRev != null && $Object.hasOwnProperty.call(message, "createRev") && (typeof message.createRev === "object" ? message.createRev.low || message.createRev.high : message.createRev !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.createRev);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.version);
                if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && message.lease.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.lease);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SnapshotVersion message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.SnapshotVersion
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotVersion & quorate.storage.SnapshotVersion.$Shape} SnapshotVersion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SnapshotVersion.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.SnapshotVersion();
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
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.rev = value;
                            else
                                delete message.rev;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sub = value;
                            else
                                delete message.sub;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.createRev = value;
                            else
                                delete message.createRev;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lease = value;
                            else
                                delete message.lease;
                            continue;
                        }
                    case 7: {
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

            return SnapshotVersion;
        })();

        storage.SnapshotLease = (function() {

            /**
             * Properties of a SnapshotLease.
             * @typedef {Object} quorate.storage.SnapshotLease.$Properties
             * @property {Uint8Array|null} [id] SnapshotLease id
             * @property {number|Long|null} [ttl] SnapshotLease ttl
             * @property {number|Long|null} [index] SnapshotLease index
             * @property {number|Long|null} [due] SnapshotLease due
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SnapshotLease.
             * @memberof quorate.storage
             * @interface ISnapshotLease
             * @augments quorate.storage.SnapshotLease.$Properties
             * @deprecated Use quorate.storage.SnapshotLease.$Properties instead.
             */

            /**
             * Shape of a SnapshotLease.
             * @typedef {quorate.storage.SnapshotLease.$Properties} quorate.storage.SnapshotLease.$Shape
             */

            /**
             * Constructs a new SnapshotLease.
             * @memberof quorate.storage
             * @classdesc Represents a SnapshotLease.
             * @constructor
             * @param {quorate.storage.SnapshotLease.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SnapshotLease = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SnapshotLease id.
             * @member {Uint8Array} id
             * @memberof quorate.storage.SnapshotLease
             * @instance
             */
            SnapshotLease.prototype.id = $util.newBuffer([]);

            /**
             * SnapshotLease ttl.
             * @member {number|Long} ttl
             * @memberof quorate.storage.SnapshotLease
             * @instance
             */
            SnapshotLease.prototype.ttl = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotLease index.
             * @member {number|Long} index
             * @memberof quorate.storage.SnapshotLease
             * @instance
             */
            SnapshotLease.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotLease due.
             * @member {number|Long} due
             * @memberof quorate.storage.SnapshotLease
             * @instance
             */
            SnapshotLease.prototype.due = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified SnapshotLease message. Does not implicitly {@link quorate.storage.SnapshotLease.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.SnapshotLease
             * @static
             * @param {quorate.storage.SnapshotLease.$Properties} message SnapshotLease message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SnapshotLease.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.ttl != null && $Object.hasOwnProperty.call(message, "ttl") && (typeof message.ttl === "object" ? message.ttl.low || message.ttl.high : message.ttl !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.ttl);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.index);
                if (message.due != null && $Object.hasOwnProperty.call(message, "due") && (typeof message.due === "object" ? message.due.low || message.due.high : message.due !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.due);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SnapshotLease message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.SnapshotLease
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotLease & quorate.storage.SnapshotLease.$Shape} SnapshotLease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SnapshotLease.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.SnapshotLease();
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
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.ttl = value;
                            else
                                delete message.ttl;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.due = value;
                            else
                                delete message.due;
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

            return SnapshotLease;
        })();

        storage.ExportCursor = (function() {

            /**
             * Properties of an ExportCursor.
             * @typedef {Object} quorate.storage.ExportCursor.$Properties
             * @property {quorate.storage.RowKey.$Properties|null} [row] ExportCursor row
             * @property {number|Long|null} [offset] ExportCursor offset
             * @property {boolean|null} [inRow] ExportCursor inRow
             * @property {boolean|null} [inLeases] ExportCursor inLeases
             * @property {Uint8Array|null} [lease] ExportCursor lease
             * @property {boolean|null} [inAuth] ExportCursor inAuth
             * @property {number|Long|null} [auth] ExportCursor auth
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ExportCursor.
             * @memberof quorate.storage
             * @interface IExportCursor
             * @augments quorate.storage.ExportCursor.$Properties
             * @deprecated Use quorate.storage.ExportCursor.$Properties instead.
             */

            /**
             * Shape of an ExportCursor.
             * @typedef {quorate.storage.ExportCursor.$Properties} quorate.storage.ExportCursor.$Shape
             */

            /**
             * Constructs a new ExportCursor.
             * @memberof quorate.storage
             * @classdesc Represents an ExportCursor.
             * @constructor
             * @param {quorate.storage.ExportCursor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ExportCursor = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ExportCursor row.
             * @member {quorate.storage.RowKey.$Properties|null|undefined} row
             * @memberof quorate.storage.ExportCursor
             * @instance
             */
            ExportCursor.prototype.row = null;

            /**
             * ExportCursor offset.
             * @member {number|Long} offset
             * @memberof quorate.storage.ExportCursor
             * @instance
             */
            ExportCursor.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ExportCursor inRow.
             * @member {boolean} inRow
             * @memberof quorate.storage.ExportCursor
             * @instance
             */
            ExportCursor.prototype.inRow = false;

            /**
             * ExportCursor inLeases.
             * @member {boolean} inLeases
             * @memberof quorate.storage.ExportCursor
             * @instance
             */
            ExportCursor.prototype.inLeases = false;

            /**
             * ExportCursor lease.
             * @member {Uint8Array} lease
             * @memberof quorate.storage.ExportCursor
             * @instance
             */
            ExportCursor.prototype.lease = $util.newBuffer([]);

            /**
             * ExportCursor inAuth.
             * @member {boolean} inAuth
             * @memberof quorate.storage.ExportCursor
             * @instance
             */
            ExportCursor.prototype.inAuth = false;

            /**
             * ExportCursor auth.
             * @member {number|Long} auth
             * @memberof quorate.storage.ExportCursor
             * @instance
             */
            ExportCursor.prototype.auth = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified ExportCursor message. Does not implicitly {@link quorate.storage.ExportCursor.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.ExportCursor
             * @static
             * @param {quorate.storage.ExportCursor.$Properties} message ExportCursor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ExportCursor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    $root.quorate.storage.RowKey.encode(message.row, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.offset);
                if (message.inRow != null && $Object.hasOwnProperty.call(message, "inRow") && message.inRow !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.inRow);
                if (message.inLeases != null && $Object.hasOwnProperty.call(message, "inLeases") && message.inLeases !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.inLeases);
                if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && message.lease.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.lease);
                if (message.inAuth != null && $Object.hasOwnProperty.call(message, "inAuth") && message.inAuth !== false)
                    writer.uint32(/* id 20, wireType 0 =*/160).bool(message.inAuth);
                if (message.auth != null && $Object.hasOwnProperty.call(message, "auth") && (typeof message.auth === "object" ? message.auth.low || message.auth.high : message.auth !== 0))
                    writer.uint32(/* id 21, wireType 0 =*/168).uint64(message.auth);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ExportCursor message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.ExportCursor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.ExportCursor & quorate.storage.ExportCursor.$Shape} ExportCursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ExportCursor.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.ExportCursor();
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
                            message.row = $root.quorate.storage.RowKey.decode(reader, reader.size(), $undefined, _depth + 1, message.row);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.offset = value;
                            else
                                delete message.offset;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.inRow = value;
                            else
                                delete message.inRow;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.inLeases = value;
                            else
                                delete message.inLeases;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lease = value;
                            else
                                delete message.lease;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.inAuth = value;
                            else
                                delete message.inAuth;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.auth = value;
                            else
                                delete message.auth;
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

            return ExportCursor;
        })();

        storage.BackupChunk = (function() {

            /**
             * Properties of a BackupChunk.
             * @typedef {Object} quorate.storage.BackupChunk.$Properties
             * @property {number|null} [format] BackupChunk format
             * @property {Array.<Uint8Array>|null} [keys] BackupChunk keys
             * @property {Array.<number>|null} [sizes] BackupChunk sizes
             * @property {Array.<quorate.storage.SnapshotLease.$Properties>|null} [leases] BackupChunk leases
             * @property {Array.<quorate.storage.AuthRow.$Properties>|null} [auth] BackupChunk auth
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BackupChunk.
             * @memberof quorate.storage
             * @interface IBackupChunk
             * @augments quorate.storage.BackupChunk.$Properties
             * @deprecated Use quorate.storage.BackupChunk.$Properties instead.
             */

            /**
             * Shape of a BackupChunk.
             * @typedef {quorate.storage.BackupChunk.$Properties} quorate.storage.BackupChunk.$Shape
             */

            /**
             * Constructs a new BackupChunk.
             * @memberof quorate.storage
             * @classdesc Represents a BackupChunk.
             * @constructor
             * @param {quorate.storage.BackupChunk.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BackupChunk = function (properties) {
                this.keys = [];
                this.sizes = [];
                this.leases = [];
                this.auth = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BackupChunk format.
             * @member {number} format
             * @memberof quorate.storage.BackupChunk
             * @instance
             */
            BackupChunk.prototype.format = 0;

            /**
             * BackupChunk keys.
             * @member {Array.<Uint8Array>} keys
             * @memberof quorate.storage.BackupChunk
             * @instance
             */
            BackupChunk.prototype.keys = $util.emptyArray;

            /**
             * BackupChunk sizes.
             * @member {Array.<number>} sizes
             * @memberof quorate.storage.BackupChunk
             * @instance
             */
            BackupChunk.prototype.sizes = $util.emptyArray;

            /**
             * BackupChunk leases.
             * @member {Array.<quorate.storage.SnapshotLease.$Properties>} leases
             * @memberof quorate.storage.BackupChunk
             * @instance
             */
            BackupChunk.prototype.leases = $util.emptyArray;

            /**
             * BackupChunk auth.
             * @member {Array.<quorate.storage.AuthRow.$Properties>} auth
             * @memberof quorate.storage.BackupChunk
             * @instance
             */
            BackupChunk.prototype.auth = $util.emptyArray;

            /**
             * Encodes the specified BackupChunk message. Does not implicitly {@link quorate.storage.BackupChunk.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.BackupChunk
             * @static
             * @param {quorate.storage.BackupChunk.$Properties} message BackupChunk message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BackupChunk.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.keys != null && message.keys.length)
                    for (let i = 0; i < message.keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.keys[i]);
                if (message.sizes != null && message.sizes.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).uint32s(message.sizes);
                if (message.leases != null && message.leases.length)
                    for (let i = 0; i < message.leases.length; ++i)
                        $root.quorate.storage.SnapshotLease.encode(message.leases[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.auth != null && message.auth.length)
                    for (let i = 0; i < message.auth.length; ++i)
                        $root.quorate.storage.AuthRow.encode(message.auth[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BackupChunk message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.BackupChunk
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.BackupChunk & quorate.storage.BackupChunk.$Shape} BackupChunk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BackupChunk.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.BackupChunk();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.keys && message.keys.length))
                                message.keys = [];
                            message.keys.push(reader.bytes());
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.sizes && message.sizes.length))
                                    message.sizes = [];
                                reader.uint32s(message.sizes);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.sizes && message.sizes.length))
                                message.sizes = [];
                            message.sizes.push(reader.uint32());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.leases && message.leases.length))
                                message.leases = [];
                            message.leases.push($root.quorate.storage.SnapshotLease.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.auth && message.auth.length))
                                message.auth = [];
                            message.auth.push($root.quorate.storage.AuthRow.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return BackupChunk;
        })();

        storage.BackupCursor = (function() {

            /**
             * Properties of a BackupCursor.
             * @typedef {Object} quorate.storage.BackupCursor.$Properties
             * @property {Uint8Array|null} [id] BackupCursor id
             * @property {number|Long|null} [index] BackupCursor index
             * @property {number|Long|null} [revision] BackupCursor revision
             * @property {number|Long|null} [compacted] BackupCursor compacted
             * @property {number|null} [stage] BackupCursor stage
             * @property {number|Long|null} [main] BackupCursor main
             * @property {number|Long|null} [sub] BackupCursor sub
             * @property {Uint8Array|null} [lease] BackupCursor lease
             * @property {number|Long|null} [auth] BackupCursor auth
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BackupCursor.
             * @memberof quorate.storage
             * @interface IBackupCursor
             * @augments quorate.storage.BackupCursor.$Properties
             * @deprecated Use quorate.storage.BackupCursor.$Properties instead.
             */

            /**
             * Shape of a BackupCursor.
             * @typedef {quorate.storage.BackupCursor.$Properties} quorate.storage.BackupCursor.$Shape
             */

            /**
             * Constructs a new BackupCursor.
             * @memberof quorate.storage
             * @classdesc Represents a BackupCursor.
             * @constructor
             * @param {quorate.storage.BackupCursor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BackupCursor = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BackupCursor id.
             * @member {Uint8Array} id
             * @memberof quorate.storage.BackupCursor
             * @instance
             */
            BackupCursor.prototype.id = $util.newBuffer([]);

            /**
             * BackupCursor index.
             * @member {number|Long} index
             * @memberof quorate.storage.BackupCursor
             * @instance
             */
            BackupCursor.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BackupCursor revision.
             * @member {number|Long} revision
             * @memberof quorate.storage.BackupCursor
             * @instance
             */
            BackupCursor.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BackupCursor compacted.
             * @member {number|Long} compacted
             * @memberof quorate.storage.BackupCursor
             * @instance
             */
            BackupCursor.prototype.compacted = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * BackupCursor stage.
             * @member {number} stage
             * @memberof quorate.storage.BackupCursor
             * @instance
             */
            BackupCursor.prototype.stage = 0;

            /**
             * BackupCursor main.
             * @member {number|Long} main
             * @memberof quorate.storage.BackupCursor
             * @instance
             */
            BackupCursor.prototype.main = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BackupCursor sub.
             * @member {number|Long} sub
             * @memberof quorate.storage.BackupCursor
             * @instance
             */
            BackupCursor.prototype.sub = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * BackupCursor lease.
             * @member {Uint8Array} lease
             * @memberof quorate.storage.BackupCursor
             * @instance
             */
            BackupCursor.prototype.lease = $util.newBuffer([]);

            /**
             * BackupCursor auth.
             * @member {number|Long} auth
             * @memberof quorate.storage.BackupCursor
             * @instance
             */
            BackupCursor.prototype.auth = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified BackupCursor message. Does not implicitly {@link quorate.storage.BackupCursor.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.BackupCursor
             * @static
             * @param {quorate.storage.BackupCursor.$Properties} message BackupCursor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BackupCursor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.index);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.revision);
                if (message.compacted != null && $Object.hasOwnProperty.call(message, "compacted") && (typeof message.compacted === "object" ? message.compacted.low || message.compacted.high : message.compacted !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).sint64(message.compacted);
                if (message.stage != null && $Object.hasOwnProperty.call(message, "stage") && message.stage !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.stage);
                if (message.main != null && $Object.hasOwnProperty.call(message, "main") && (typeof message.main === "object" ? message.main.low || message.main.high : message.main !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.main);
                if (message.sub != null && $Object.hasOwnProperty.call(message, "sub") && (typeof message.sub === "object" ? message.sub.low || message.sub.high : message.sub !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).sint64(message.sub);
                if (message.lease != null && $Object.hasOwnProperty.call(message, "lease") && message.lease.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.lease);
                if (message.auth != null && $Object.hasOwnProperty.call(message, "auth") && (typeof message.auth === "object" ? message.auth.low || message.auth.high : message.auth !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.auth);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BackupCursor message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.BackupCursor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.BackupCursor & quorate.storage.BackupCursor.$Shape} BackupCursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BackupCursor.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.BackupCursor();
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
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.compacted = value;
                            else
                                delete message.compacted;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.main = value;
                            else
                                delete message.main;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sub = value;
                            else
                                delete message.sub;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.lease = value;
                            else
                                delete message.lease;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.auth = value;
                            else
                                delete message.auth;
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

            return BackupCursor;
        })();

        storage.AuthRow = (function() {

            /**
             * Properties of an AuthRow.
             * @typedef {Object} quorate.storage.AuthRow.$Properties
             * @property {number|null} [kind] AuthRow kind
             * @property {Uint8Array|null} [key] AuthRow key
             * @property {Uint8Array|null} [data] AuthRow data
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthRow.
             * @memberof quorate.storage
             * @interface IAuthRow
             * @augments quorate.storage.AuthRow.$Properties
             * @deprecated Use quorate.storage.AuthRow.$Properties instead.
             */

            /**
             * Shape of an AuthRow.
             * @typedef {quorate.storage.AuthRow.$Properties} quorate.storage.AuthRow.$Shape
             */

            /**
             * Constructs a new AuthRow.
             * @memberof quorate.storage
             * @classdesc Represents an AuthRow.
             * @constructor
             * @param {quorate.storage.AuthRow.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuthRow = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuthRow kind.
             * @member {number} kind
             * @memberof quorate.storage.AuthRow
             * @instance
             */
            AuthRow.prototype.kind = 0;

            /**
             * AuthRow key.
             * @member {Uint8Array} key
             * @memberof quorate.storage.AuthRow
             * @instance
             */
            AuthRow.prototype.key = $util.newBuffer([]);

            /**
             * AuthRow data.
             * @member {Uint8Array} data
             * @memberof quorate.storage.AuthRow
             * @instance
             */
            AuthRow.prototype.data = $util.newBuffer([]);

            /**
             * Encodes the specified AuthRow message. Does not implicitly {@link quorate.storage.AuthRow.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.AuthRow
             * @static
             * @param {quorate.storage.AuthRow.$Properties} message AuthRow message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuthRow.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.kind);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuthRow message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.AuthRow
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.AuthRow & quorate.storage.AuthRow.$Shape} AuthRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuthRow.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.AuthRow();
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
                            if (value = reader.uint32())
                                message.kind = value;
                            else
                                delete message.kind;
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
                                message.data = value;
                            else
                                delete message.data;
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

            return AuthRow;
        })();

        storage.AuthState = (function() {

            /**
             * Properties of an AuthState.
             * @typedef {Object} quorate.storage.AuthState.$Properties
             * @property {number|null} [format] AuthState format
             * @property {boolean|null} [enabled] AuthState enabled
             * @property {number|Long|null} [revision] AuthState revision
             * @property {number|Long|null} [enabledAt] AuthState enabledAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthState.
             * @memberof quorate.storage
             * @interface IAuthState
             * @augments quorate.storage.AuthState.$Properties
             * @deprecated Use quorate.storage.AuthState.$Properties instead.
             */

            /**
             * Shape of an AuthState.
             * @typedef {quorate.storage.AuthState.$Properties} quorate.storage.AuthState.$Shape
             */

            /**
             * Constructs a new AuthState.
             * @memberof quorate.storage
             * @classdesc Represents an AuthState.
             * @constructor
             * @param {quorate.storage.AuthState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuthState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuthState format.
             * @member {number} format
             * @memberof quorate.storage.AuthState
             * @instance
             */
            AuthState.prototype.format = 0;

            /**
             * AuthState enabled.
             * @member {boolean} enabled
             * @memberof quorate.storage.AuthState
             * @instance
             */
            AuthState.prototype.enabled = false;

            /**
             * AuthState revision.
             * @member {number|Long} revision
             * @memberof quorate.storage.AuthState
             * @instance
             */
            AuthState.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuthState enabledAt.
             * @member {number|Long} enabledAt
             * @memberof quorate.storage.AuthState
             * @instance
             */
            AuthState.prototype.enabledAt = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified AuthState message. Does not implicitly {@link quorate.storage.AuthState.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.AuthState
             * @static
             * @param {quorate.storage.AuthState.$Properties} message AuthState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuthState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.enabled != null && $Object.hasOwnProperty.call(message, "enabled") && message.enabled !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.enabled);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.revision);
                if (message.enabledAt != null && $Object.hasOwnProperty.call(message, "enabledAt") && (typeof message.enabledAt === "object" ? message.enabledAt.low || message.enabledAt.high : message.enabledAt !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.enabledAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuthState message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.AuthState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.AuthState & quorate.storage.AuthState.$Shape} AuthState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuthState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.AuthState();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
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
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.enabledAt = value;
                            else
                                delete message.enabledAt;
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

            return AuthState;
        })();

        storage.AuthUser = (function() {

            /**
             * Properties of an AuthUser.
             * @typedef {Object} quorate.storage.AuthUser.$Properties
             * @property {number|null} [format] AuthUser format
             * @property {Uint8Array|null} [password] AuthUser password
             * @property {Array.<string>|null} [roles] AuthUser roles
             * @property {boolean|null} [noPassword] AuthUser noPassword
             * @property {number|Long|null} [since] AuthUser since
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthUser.
             * @memberof quorate.storage
             * @interface IAuthUser
             * @augments quorate.storage.AuthUser.$Properties
             * @deprecated Use quorate.storage.AuthUser.$Properties instead.
             */

            /**
             * Shape of an AuthUser.
             * @typedef {quorate.storage.AuthUser.$Properties} quorate.storage.AuthUser.$Shape
             */

            /**
             * Constructs a new AuthUser.
             * @memberof quorate.storage
             * @classdesc Represents an AuthUser.
             * @constructor
             * @param {quorate.storage.AuthUser.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuthUser = function (properties) {
                this.roles = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuthUser format.
             * @member {number} format
             * @memberof quorate.storage.AuthUser
             * @instance
             */
            AuthUser.prototype.format = 0;

            /**
             * AuthUser password.
             * @member {Uint8Array} password
             * @memberof quorate.storage.AuthUser
             * @instance
             */
            AuthUser.prototype.password = $util.newBuffer([]);

            /**
             * AuthUser roles.
             * @member {Array.<string>} roles
             * @memberof quorate.storage.AuthUser
             * @instance
             */
            AuthUser.prototype.roles = $util.emptyArray;

            /**
             * AuthUser noPassword.
             * @member {boolean} noPassword
             * @memberof quorate.storage.AuthUser
             * @instance
             */
            AuthUser.prototype.noPassword = false;

            /**
             * AuthUser since.
             * @member {number|Long} since
             * @memberof quorate.storage.AuthUser
             * @instance
             */
            AuthUser.prototype.since = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified AuthUser message. Does not implicitly {@link quorate.storage.AuthUser.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.AuthUser
             * @static
             * @param {quorate.storage.AuthUser.$Properties} message AuthUser message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuthUser.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.password);
                if (message.roles != null && message.roles.length)
                    for (let i = 0; i < message.roles.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.roles[i]);
                if (message.noPassword != null && $Object.hasOwnProperty.call(message, "noPassword") && message.noPassword !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.noPassword);
                if (message.since != null && $Object.hasOwnProperty.call(message, "since") && (typeof message.since === "object" ? message.since.low || message.since.high : message.since !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.since);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuthUser message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.AuthUser
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.AuthUser & quorate.storage.AuthUser.$Shape} AuthUser
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuthUser.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.AuthUser();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.password = value;
                            else
                                delete message.password;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.roles && message.roles.length))
                                message.roles = [];
                            message.roles.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.noPassword = value;
                            else
                                delete message.noPassword;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.since = value;
                            else
                                delete message.since;
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

            return AuthUser;
        })();

        storage.AuthRole = (function() {

            /**
             * Properties of an AuthRole.
             * @typedef {Object} quorate.storage.AuthRole.$Properties
             * @property {number|null} [format] AuthRole format
             * @property {Array.<quorate.storage.AuthPermission.$Properties>|null} [permissions] AuthRole permissions
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthRole.
             * @memberof quorate.storage
             * @interface IAuthRole
             * @augments quorate.storage.AuthRole.$Properties
             * @deprecated Use quorate.storage.AuthRole.$Properties instead.
             */

            /**
             * Shape of an AuthRole.
             * @typedef {quorate.storage.AuthRole.$Properties} quorate.storage.AuthRole.$Shape
             */

            /**
             * Constructs a new AuthRole.
             * @memberof quorate.storage
             * @classdesc Represents an AuthRole.
             * @constructor
             * @param {quorate.storage.AuthRole.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuthRole = function (properties) {
                this.permissions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuthRole format.
             * @member {number} format
             * @memberof quorate.storage.AuthRole
             * @instance
             */
            AuthRole.prototype.format = 0;

            /**
             * AuthRole permissions.
             * @member {Array.<quorate.storage.AuthPermission.$Properties>} permissions
             * @memberof quorate.storage.AuthRole
             * @instance
             */
            AuthRole.prototype.permissions = $util.emptyArray;

            /**
             * Encodes the specified AuthRole message. Does not implicitly {@link quorate.storage.AuthRole.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.AuthRole
             * @static
             * @param {quorate.storage.AuthRole.$Properties} message AuthRole message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuthRole.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.permissions != null && message.permissions.length)
                    for (let i = 0; i < message.permissions.length; ++i)
                        $root.quorate.storage.AuthPermission.encode(message.permissions[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuthRole message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.AuthRole
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.AuthRole & quorate.storage.AuthRole.$Shape} AuthRole
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuthRole.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.AuthRole();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.permissions && message.permissions.length))
                                message.permissions = [];
                            message.permissions.push($root.quorate.storage.AuthPermission.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return AuthRole;
        })();

        storage.AuthPermission = (function() {

            /**
             * Properties of an AuthPermission.
             * @typedef {Object} quorate.storage.AuthPermission.$Properties
             * @property {number|null} [type] AuthPermission type
             * @property {Uint8Array|null} [key] AuthPermission key
             * @property {Uint8Array|null} [rangeEnd] AuthPermission rangeEnd
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthPermission.
             * @memberof quorate.storage
             * @interface IAuthPermission
             * @augments quorate.storage.AuthPermission.$Properties
             * @deprecated Use quorate.storage.AuthPermission.$Properties instead.
             */

            /**
             * Shape of an AuthPermission.
             * @typedef {quorate.storage.AuthPermission.$Properties} quorate.storage.AuthPermission.$Shape
             */

            /**
             * Constructs a new AuthPermission.
             * @memberof quorate.storage
             * @classdesc Represents an AuthPermission.
             * @constructor
             * @param {quorate.storage.AuthPermission.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuthPermission = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuthPermission type.
             * @member {number} type
             * @memberof quorate.storage.AuthPermission
             * @instance
             */
            AuthPermission.prototype.type = 0;

            /**
             * AuthPermission key.
             * @member {Uint8Array} key
             * @memberof quorate.storage.AuthPermission
             * @instance
             */
            AuthPermission.prototype.key = $util.newBuffer([]);

            /**
             * AuthPermission rangeEnd.
             * @member {Uint8Array} rangeEnd
             * @memberof quorate.storage.AuthPermission
             * @instance
             */
            AuthPermission.prototype.rangeEnd = $util.newBuffer([]);

            /**
             * Encodes the specified AuthPermission message. Does not implicitly {@link quorate.storage.AuthPermission.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.AuthPermission
             * @static
             * @param {quorate.storage.AuthPermission.$Properties} message AuthPermission message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuthPermission.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
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
             * Decodes an AuthPermission message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.AuthPermission
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.AuthPermission & quorate.storage.AuthPermission.$Shape} AuthPermission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuthPermission.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.AuthPermission();
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

            return AuthPermission;
        })();

        storage.AuthToken = (function() {

            /**
             * Properties of an AuthToken.
             * @typedef {Object} quorate.storage.AuthToken.$Properties
             * @property {number|null} [format] AuthToken format
             * @property {string|null} [user] AuthToken user
             * @property {string|null} [secret] AuthToken secret
             * @property {number|Long|null} [expires] AuthToken expires
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthToken.
             * @memberof quorate.storage
             * @interface IAuthToken
             * @augments quorate.storage.AuthToken.$Properties
             * @deprecated Use quorate.storage.AuthToken.$Properties instead.
             */

            /**
             * Shape of an AuthToken.
             * @typedef {quorate.storage.AuthToken.$Properties} quorate.storage.AuthToken.$Shape
             */

            /**
             * Constructs a new AuthToken.
             * @memberof quorate.storage
             * @classdesc Represents an AuthToken.
             * @constructor
             * @param {quorate.storage.AuthToken.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuthToken = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuthToken format.
             * @member {number} format
             * @memberof quorate.storage.AuthToken
             * @instance
             */
            AuthToken.prototype.format = 0;

            /**
             * AuthToken user.
             * @member {string} user
             * @memberof quorate.storage.AuthToken
             * @instance
             */
            AuthToken.prototype.user = "";

            /**
             * AuthToken secret.
             * @member {string} secret
             * @memberof quorate.storage.AuthToken
             * @instance
             */
            AuthToken.prototype.secret = "";

            /**
             * AuthToken expires.
             * @member {number|Long} expires
             * @memberof quorate.storage.AuthToken
             * @instance
             */
            AuthToken.prototype.expires = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified AuthToken message. Does not implicitly {@link quorate.storage.AuthToken.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.AuthToken
             * @static
             * @param {quorate.storage.AuthToken.$Properties} message AuthToken message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuthToken.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.user);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.secret);
                if (message.expires != null && $Object.hasOwnProperty.call(message, "expires") && (typeof message.expires === "object" ? message.expires.low || message.expires.high : message.expires !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.expires);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuthToken message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.AuthToken
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.AuthToken & quorate.storage.AuthToken.$Shape} AuthToken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuthToken.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.AuthToken();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user = value;
                            else
                                delete message.user;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.secret = value;
                            else
                                delete message.secret;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expires = value;
                            else
                                delete message.expires;
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

            return AuthToken;
        })();

        storage.PageCursor = (function() {

            /**
             * Properties of a PageCursor.
             * @typedef {Object} quorate.storage.PageCursor.$Properties
             * @property {number|null} [format] PageCursor format
             * @property {Uint8Array|null} [from] PageCursor from
             * @property {number|Long|null} [revision] PageCursor revision
             * @property {number|Long|null} [headerRevision] PageCursor headerRevision
             * @property {number|Long|null} [taken] PageCursor taken
             * @property {number|Long|null} [count] PageCursor count
             * @property {boolean|null} [more] PageCursor more
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PageCursor.
             * @memberof quorate.storage
             * @interface IPageCursor
             * @augments quorate.storage.PageCursor.$Properties
             * @deprecated Use quorate.storage.PageCursor.$Properties instead.
             */

            /**
             * Shape of a PageCursor.
             * @typedef {quorate.storage.PageCursor.$Properties} quorate.storage.PageCursor.$Shape
             */

            /**
             * Constructs a new PageCursor.
             * @memberof quorate.storage
             * @classdesc Represents a PageCursor.
             * @constructor
             * @param {quorate.storage.PageCursor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PageCursor = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PageCursor format.
             * @member {number} format
             * @memberof quorate.storage.PageCursor
             * @instance
             */
            PageCursor.prototype.format = 0;

            /**
             * PageCursor from.
             * @member {Uint8Array} from
             * @memberof quorate.storage.PageCursor
             * @instance
             */
            PageCursor.prototype.from = $util.newBuffer([]);

            /**
             * PageCursor revision.
             * @member {number|Long} revision
             * @memberof quorate.storage.PageCursor
             * @instance
             */
            PageCursor.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PageCursor headerRevision.
             * @member {number|Long} headerRevision
             * @memberof quorate.storage.PageCursor
             * @instance
             */
            PageCursor.prototype.headerRevision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PageCursor taken.
             * @member {number|Long} taken
             * @memberof quorate.storage.PageCursor
             * @instance
             */
            PageCursor.prototype.taken = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PageCursor count.
             * @member {number|Long} count
             * @memberof quorate.storage.PageCursor
             * @instance
             */
            PageCursor.prototype.count = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PageCursor more.
             * @member {boolean} more
             * @memberof quorate.storage.PageCursor
             * @instance
             */
            PageCursor.prototype.more = false;

            /**
             * Encodes the specified PageCursor message. Does not implicitly {@link quorate.storage.PageCursor.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.PageCursor
             * @static
             * @param {quorate.storage.PageCursor.$Properties} message PageCursor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PageCursor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && message.from.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.from);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.revision);
                if (message.headerRevision != null && $Object.hasOwnProperty.call(message, "headerRevision") && (typeof message.headerRevision === "object" ? message.headerRevision.low || message.headerRevision.high : message.headerRevision !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.headerRevision);
                if (message.taken != null && $Object.hasOwnProperty.call(message, "taken") && (typeof message.taken === "object" ? message.taken.low || message.taken.high : message.taken !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.taken);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && (typeof message.count === "object" ? message.count.low || message.count.high : message.count !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.count);
                if (message.more != null && $Object.hasOwnProperty.call(message, "more") && message.more !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.more);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PageCursor message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.PageCursor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.PageCursor & quorate.storage.PageCursor.$Shape} PageCursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PageCursor.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.PageCursor();
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
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.headerRevision = value;
                            else
                                delete message.headerRevision;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.taken = value;
                            else
                                delete message.taken;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.more = value;
                            else
                                delete message.more;
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

            return PageCursor;
        })();

        storage.WatchStream = (function() {

            /**
             * Properties of a WatchStream.
             * @typedef {Object} quorate.storage.WatchStream.$Properties
             * @property {Uint8Array|null} [id] WatchStream id
             * @property {boolean|null} [requireLeader] WatchStream requireLeader
             * @property {boolean|null} [acks] WatchStream acks
             * @property {number|Long|null} [nextId] WatchStream nextId
             * @property {Array.<quorate.storage.Watch.$Properties>|null} [watches] WatchStream watches
             * @property {string|null} [token] WatchStream token
             * @property {string|null} [verifiedUser] WatchStream verifiedUser
             * @property {number|Long|null} [verifiedRevision] WatchStream verifiedRevision
             * @property {boolean|null} [closed] WatchStream closed
             * @property {string|null} [user] WatchStream user
             * @property {string|null} [verifiedCluster] WatchStream verifiedCluster
             * @property {number|Long|null} [verifiedExpires] WatchStream verifiedExpires
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchStream.
             * @memberof quorate.storage
             * @interface IWatchStream
             * @augments quorate.storage.WatchStream.$Properties
             * @deprecated Use quorate.storage.WatchStream.$Properties instead.
             */

            /**
             * Shape of a WatchStream.
             * @typedef {quorate.storage.WatchStream.$Properties} quorate.storage.WatchStream.$Shape
             */

            /**
             * Constructs a new WatchStream.
             * @memberof quorate.storage
             * @classdesc Represents a WatchStream.
             * @constructor
             * @param {quorate.storage.WatchStream.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchStream = function (properties) {
                this.watches = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WatchStream id.
             * @member {Uint8Array} id
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.id = $util.newBuffer([]);

            /**
             * WatchStream requireLeader.
             * @member {boolean} requireLeader
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.requireLeader = false;

            /**
             * WatchStream acks.
             * @member {boolean} acks
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.acks = false;

            /**
             * WatchStream nextId.
             * @member {number|Long} nextId
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.nextId = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * WatchStream watches.
             * @member {Array.<quorate.storage.Watch.$Properties>} watches
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.watches = $util.emptyArray;

            /**
             * WatchStream token.
             * @member {string} token
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.token = "";

            /**
             * WatchStream verifiedUser.
             * @member {string} verifiedUser
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.verifiedUser = "";

            /**
             * WatchStream verifiedRevision.
             * @member {number|Long} verifiedRevision
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.verifiedRevision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * WatchStream closed.
             * @member {boolean} closed
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.closed = false;

            /**
             * WatchStream user.
             * @member {string} user
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.user = "";

            /**
             * WatchStream verifiedCluster.
             * @member {string} verifiedCluster
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.verifiedCluster = "";

            /**
             * WatchStream verifiedExpires.
             * @member {number|Long} verifiedExpires
             * @memberof quorate.storage.WatchStream
             * @instance
             */
            WatchStream.prototype.verifiedExpires = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified WatchStream message. Does not implicitly {@link quorate.storage.WatchStream.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.WatchStream
             * @static
             * @param {quorate.storage.WatchStream.$Properties} message WatchStream message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchStream.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.requireLeader != null && $Object.hasOwnProperty.call(message, "requireLeader") && message.requireLeader !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.requireLeader);
                if (message.acks != null && $Object.hasOwnProperty.call(message, "acks") && message.acks !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.acks);
                if (message.nextId != null && $Object.hasOwnProperty.call(message, "nextId") && (typeof message.nextId === "object" ? message.nextId.low || message.nextId.high : message.nextId !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).sint64(message.nextId);
                if (message.watches != null && message.watches.length)
                    for (let i = 0; i < message.watches.length; ++i)
                        $root.quorate.storage.Watch.encode(message.watches[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.token);
                if (message.verifiedUser != null && $Object.hasOwnProperty.call(message, "verifiedUser") && message.verifiedUser !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.verifiedUser);
                if (message.verifiedRevision != null && $Object.hasOwnProperty.call(message, "verifiedRevision") && (typeof message.verifiedRevision === "object" ? message.verifiedRevision.low || message.verifiedRevision.high : message.verifiedRevision !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.verifiedRevision);
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed") && message.closed !== false)
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.closed);
                if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.user);
                if (message.verifiedCluster != null && $Object.hasOwnProperty.call(message, "verifiedCluster") && message.verifiedCluster !== "")
                    writer.uint32(/* id 50, wireType 2 =*/402).string(message.verifiedCluster);
                if (message.verifiedExpires != null && $Object.hasOwnProperty.call(message, "verifiedExpires") && (typeof message.verifiedExpires === "object" ? message.verifiedExpires.low || message.verifiedExpires.high : message.verifiedExpires !== 0))
                    writer.uint32(/* id 51, wireType 0 =*/408).uint64(message.verifiedExpires);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WatchStream message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.WatchStream
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.WatchStream & quorate.storage.WatchStream.$Shape} WatchStream
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchStream.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.WatchStream();
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
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.requireLeader = value;
                            else
                                delete message.requireLeader;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.acks = value;
                            else
                                delete message.acks;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.nextId = value;
                            else
                                delete message.nextId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.watches && message.watches.length))
                                message.watches = [];
                            message.watches.push($root.quorate.storage.Watch.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.verifiedUser = value;
                            else
                                delete message.verifiedUser;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.verifiedRevision = value;
                            else
                                delete message.verifiedRevision;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.closed = value;
                            else
                                delete message.closed;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user = value;
                            else
                                delete message.user;
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.verifiedCluster = value;
                            else
                                delete message.verifiedCluster;
                            continue;
                        }
                    case 51: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.verifiedExpires = value;
                            else
                                delete message.verifiedExpires;
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

            return WatchStream;
        })();

        storage.Watch = (function() {

            /**
             * Properties of a Watch.
             * @typedef {Object} quorate.storage.Watch.$Properties
             * @property {number|Long|null} [id] Watch id
             * @property {Uint8Array|null} [key] Watch key
             * @property {Uint8Array|null} [rangeEnd] Watch rangeEnd
             * @property {number|null} [flags] Watch flags
             * @property {number|Long|null} [start] Watch start
             * @property {number|Long|null} [next] Watch next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Watch.
             * @memberof quorate.storage
             * @interface IWatch
             * @augments quorate.storage.Watch.$Properties
             * @deprecated Use quorate.storage.Watch.$Properties instead.
             */

            /**
             * Shape of a Watch.
             * @typedef {quorate.storage.Watch.$Properties} quorate.storage.Watch.$Shape
             */

            /**
             * Constructs a new Watch.
             * @memberof quorate.storage
             * @classdesc Represents a Watch.
             * @constructor
             * @param {quorate.storage.Watch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Watch = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Watch id.
             * @member {number|Long} id
             * @memberof quorate.storage.Watch
             * @instance
             */
            Watch.prototype.id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Watch key.
             * @member {Uint8Array} key
             * @memberof quorate.storage.Watch
             * @instance
             */
            Watch.prototype.key = $util.newBuffer([]);

            /**
             * Watch rangeEnd.
             * @member {Uint8Array} rangeEnd
             * @memberof quorate.storage.Watch
             * @instance
             */
            Watch.prototype.rangeEnd = $util.newBuffer([]);

            /**
             * Watch flags.
             * @member {number} flags
             * @memberof quorate.storage.Watch
             * @instance
             */
            Watch.prototype.flags = 0;

            /**
             * Watch start.
             * @member {number|Long} start
             * @memberof quorate.storage.Watch
             * @instance
             */
            Watch.prototype.start = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Watch next.
             * @member {number|Long} next
             * @memberof quorate.storage.Watch
             * @instance
             */
            Watch.prototype.next = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Watch message. Does not implicitly {@link quorate.storage.Watch.verify|verify} messages.
             * @function encode
             * @memberof quorate.storage.Watch
             * @static
             * @param {quorate.storage.Watch.$Properties} message Watch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Watch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).sint64(message.id);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.rangeEnd != null && $Object.hasOwnProperty.call(message, "rangeEnd") && message.rangeEnd.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.rangeEnd);
                if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.flags);
                if (message.start != null && $Object.hasOwnProperty.call(message, "start") && (typeof message.start === "object" ? message.start.low || message.start.high : message.start !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.start);
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && (typeof message.next === "object" ? message.next.low || message.next.high : message.next !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Watch message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.storage.Watch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.storage.Watch & quorate.storage.Watch.$Shape} Watch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Watch.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.storage.Watch();
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
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
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
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.flags = value;
                            else
                                delete message.flags;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.start = value;
                            else
                                delete message.start;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.next = value;
                            else
                                delete message.next;
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

            return Watch;
        })();

        return storage;
    })();

    return quorate;
})();

export {
  $root as default
};
