/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "../protobuf.ts";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["member"] || ($protobuf.roots["member"] = {});

export const quorate = $root.quorate = (() => {

    /**
     * Namespace quorate.
     * @exports quorate
     * @namespace
     */
    const quorate = {};

    quorate.member = (function() {

        /**
         * Namespace member.
         * @memberof quorate
         * @namespace
         */
        const member = {};

        /**
         * Method enum.
         * @name quorate.member.Method
         * @enum {number}
         * @property {number} METHOD_UNSPECIFIED=0 METHOD_UNSPECIFIED value
         * @property {number} RANGE=1 RANGE value
         * @property {number} PUT=2 PUT value
         * @property {number} DELETE_RANGE=3 DELETE_RANGE value
         * @property {number} TXN=4 TXN value
         * @property {number} COMPACT=5 COMPACT value
         * @property {number} LEASE_GRANT=6 LEASE_GRANT value
         * @property {number} LEASE_REVOKE=7 LEASE_REVOKE value
         * @property {number} LEASE_KEEP_ALIVE=8 LEASE_KEEP_ALIVE value
         * @property {number} LEASE_TIME_TO_LIVE=9 LEASE_TIME_TO_LIVE value
         * @property {number} LEASE_LEASES=10 LEASE_LEASES value
         * @property {number} STATUS=11 STATUS value
         * @property {number} HASH_KV=12 HASH_KV value
         * @property {number} CHECK=13 CHECK value
         * @property {number} CREATE=14 CREATE value
         * @property {number} PAGE=15 PAGE value
         * @property {number} MEMBER_LIST=16 MEMBER_LIST value
         * @property {number} WAIT=17 WAIT value
         * @property {number} METRICS=18 METRICS value
         * @property {number} ALARM=30 ALARM value
         * @property {number} DEFRAGMENT=31 DEFRAGMENT value
         * @property {number} HASH=32 HASH value
         * @property {number} MOVE_LEADER=33 MOVE_LEADER value
         * @property {number} DOWNGRADE=34 DOWNGRADE value
         * @property {number} AUTH_ENABLE=60 AUTH_ENABLE value
         * @property {number} AUTH_DISABLE=61 AUTH_DISABLE value
         * @property {number} AUTH_STATUS=62 AUTH_STATUS value
         * @property {number} AUTHENTICATE=63 AUTHENTICATE value
         * @property {number} USER_ADD=64 USER_ADD value
         * @property {number} USER_GET=65 USER_GET value
         * @property {number} USER_LIST=66 USER_LIST value
         * @property {number} USER_DELETE=67 USER_DELETE value
         * @property {number} USER_CHANGE_PASSWORD=68 USER_CHANGE_PASSWORD value
         * @property {number} USER_GRANT_ROLE=69 USER_GRANT_ROLE value
         * @property {number} USER_REVOKE_ROLE=70 USER_REVOKE_ROLE value
         * @property {number} ROLE_ADD=71 ROLE_ADD value
         * @property {number} ROLE_GET=72 ROLE_GET value
         * @property {number} ROLE_LIST=73 ROLE_LIST value
         * @property {number} ROLE_DELETE=74 ROLE_DELETE value
         * @property {number} ROLE_GRANT_PERMISSION=75 ROLE_GRANT_PERMISSION value
         * @property {number} ROLE_REVOKE_PERMISSION=76 ROLE_REVOKE_PERMISSION value
         * @property {number} AUTH_RECORD=77 AUTH_RECORD value
         * @property {number} AUTH_BOOTSTRAP=78 AUTH_BOOTSTRAP value
         * @property {number} RAISE_FORMAT=95 RAISE_FORMAT value
         * @property {number} AUTH_ADMIT=80 AUTH_ADMIT value
         * @property {number} AUTH_RIGHT=81 AUTH_RIGHT value
         * @property {number} AUTH_TOKEN_USE=79 AUTH_TOKEN_USE value
         * @property {number} SNAPSHOT=110 SNAPSHOT value
         * @property {number} RESTORE=111 RESTORE value
         * @property {number} HOLD=112 HOLD value
         * @property {number} MEMBER_ADD=40 MEMBER_ADD value
         * @property {number} MEMBER_PROMOTE=41 MEMBER_PROMOTE value
         * @property {number} MEMBER_UPDATE=42 MEMBER_UPDATE value
         * @property {number} MEMBER_REMOVE=43 MEMBER_REMOVE value
         * @property {number} SEATS=44 SEATS value
         * @property {number} RECOVER=45 RECOVER value
         * @property {number} CLUSTER_FIND=100 CLUSTER_FIND value
         * @property {number} CLUSTER_LIST=101 CLUSTER_LIST value
         * @property {number} CLUSTER_CHANGE=102 CLUSTER_CHANGE value
         */
        member.Method = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "METHOD_UNSPECIFIED"] = 0;
            values[valuesById[1] = "RANGE"] = 1;
            values[valuesById[2] = "PUT"] = 2;
            values[valuesById[3] = "DELETE_RANGE"] = 3;
            values[valuesById[4] = "TXN"] = 4;
            values[valuesById[5] = "COMPACT"] = 5;
            values[valuesById[6] = "LEASE_GRANT"] = 6;
            values[valuesById[7] = "LEASE_REVOKE"] = 7;
            values[valuesById[8] = "LEASE_KEEP_ALIVE"] = 8;
            values[valuesById[9] = "LEASE_TIME_TO_LIVE"] = 9;
            values[valuesById[10] = "LEASE_LEASES"] = 10;
            values[valuesById[11] = "STATUS"] = 11;
            values[valuesById[12] = "HASH_KV"] = 12;
            values[valuesById[13] = "CHECK"] = 13;
            values[valuesById[14] = "CREATE"] = 14;
            values[valuesById[15] = "PAGE"] = 15;
            values[valuesById[16] = "MEMBER_LIST"] = 16;
            values[valuesById[17] = "WAIT"] = 17;
            values[valuesById[18] = "METRICS"] = 18;
            values[valuesById[30] = "ALARM"] = 30;
            values[valuesById[31] = "DEFRAGMENT"] = 31;
            values[valuesById[32] = "HASH"] = 32;
            values[valuesById[33] = "MOVE_LEADER"] = 33;
            values[valuesById[34] = "DOWNGRADE"] = 34;
            values[valuesById[60] = "AUTH_ENABLE"] = 60;
            values[valuesById[61] = "AUTH_DISABLE"] = 61;
            values[valuesById[62] = "AUTH_STATUS"] = 62;
            values[valuesById[63] = "AUTHENTICATE"] = 63;
            values[valuesById[64] = "USER_ADD"] = 64;
            values[valuesById[65] = "USER_GET"] = 65;
            values[valuesById[66] = "USER_LIST"] = 66;
            values[valuesById[67] = "USER_DELETE"] = 67;
            values[valuesById[68] = "USER_CHANGE_PASSWORD"] = 68;
            values[valuesById[69] = "USER_GRANT_ROLE"] = 69;
            values[valuesById[70] = "USER_REVOKE_ROLE"] = 70;
            values[valuesById[71] = "ROLE_ADD"] = 71;
            values[valuesById[72] = "ROLE_GET"] = 72;
            values[valuesById[73] = "ROLE_LIST"] = 73;
            values[valuesById[74] = "ROLE_DELETE"] = 74;
            values[valuesById[75] = "ROLE_GRANT_PERMISSION"] = 75;
            values[valuesById[76] = "ROLE_REVOKE_PERMISSION"] = 76;
            values[valuesById[77] = "AUTH_RECORD"] = 77;
            values[valuesById[78] = "AUTH_BOOTSTRAP"] = 78;
            values[valuesById[95] = "RAISE_FORMAT"] = 95;
            values[valuesById[80] = "AUTH_ADMIT"] = 80;
            values[valuesById[81] = "AUTH_RIGHT"] = 81;
            values[valuesById[79] = "AUTH_TOKEN_USE"] = 79;
            values[valuesById[110] = "SNAPSHOT"] = 110;
            values[valuesById[111] = "RESTORE"] = 111;
            values[valuesById[112] = "HOLD"] = 112;
            values[valuesById[40] = "MEMBER_ADD"] = 40;
            values[valuesById[41] = "MEMBER_PROMOTE"] = 41;
            values[valuesById[42] = "MEMBER_UPDATE"] = 42;
            values[valuesById[43] = "MEMBER_REMOVE"] = 43;
            values[valuesById[44] = "SEATS"] = 44;
            values[valuesById[45] = "RECOVER"] = 45;
            values[valuesById[100] = "CLUSTER_FIND"] = 100;
            values[valuesById[101] = "CLUSTER_LIST"] = 101;
            values[valuesById[102] = "CLUSTER_CHANGE"] = 102;
            return values;
        })();

        member.Clusters = (function() {

            /**
             * Properties of a Clusters.
             * @typedef {Object} quorate.member.Clusters.$Properties
             * @property {number|null} [version] Clusters version
             * @property {number|Long|null} [made] Clusters made
             * @property {Array.<quorate.member.ClusterRecord.$Properties>|null} [clusters] Clusters clusters
             * @property {Array.<quorate.member.Grave.$Properties>|null} [graves] Clusters graves
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Clusters.
             * @memberof quorate.member
             * @interface IClusters
             * @augments quorate.member.Clusters.$Properties
             * @deprecated Use quorate.member.Clusters.$Properties instead.
             */

            /**
             * Shape of a Clusters.
             * @typedef {quorate.member.Clusters.$Properties} quorate.member.Clusters.$Shape
             */

            /**
             * Constructs a new Clusters.
             * @memberof quorate.member
             * @classdesc Represents a Clusters.
             * @constructor
             * @param {quorate.member.Clusters.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Clusters = function (properties) {
                this.clusters = [];
                this.graves = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Clusters version.
             * @member {number} version
             * @memberof quorate.member.Clusters
             * @instance
             */
            Clusters.prototype.version = 0;

            /**
             * Clusters made.
             * @member {number|Long} made
             * @memberof quorate.member.Clusters
             * @instance
             */
            Clusters.prototype.made = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Clusters clusters.
             * @member {Array.<quorate.member.ClusterRecord.$Properties>} clusters
             * @memberof quorate.member.Clusters
             * @instance
             */
            Clusters.prototype.clusters = $util.emptyArray;

            /**
             * Clusters graves.
             * @member {Array.<quorate.member.Grave.$Properties>} graves
             * @memberof quorate.member.Clusters
             * @instance
             */
            Clusters.prototype.graves = $util.emptyArray;

            /**
             * Encodes the specified Clusters message. Does not implicitly {@link quorate.member.Clusters.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Clusters
             * @static
             * @param {quorate.member.Clusters.$Properties} message Clusters message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Clusters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.made != null && $Object.hasOwnProperty.call(message, "made") && (typeof message.made === "object" ? message.made.low || message.made.high : message.made !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.made);
                if (message.clusters != null && message.clusters.length)
                    for (let i = 0; i < message.clusters.length; ++i)
                        $root.quorate.member.ClusterRecord.encode(message.clusters[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.graves != null && message.graves.length)
                    for (let i = 0; i < message.graves.length; ++i)
                        $root.quorate.member.Grave.encode(message.graves[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Clusters message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Clusters
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Clusters & quorate.member.Clusters.$Shape} Clusters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Clusters.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Clusters();
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
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.made = value;
                            else
                                delete message.made;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.clusters && message.clusters.length))
                                message.clusters = [];
                            message.clusters.push($root.quorate.member.ClusterRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.graves && message.graves.length))
                                message.graves = [];
                            message.graves.push($root.quorate.member.Grave.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return Clusters;
        })();

        member.ClusterRecord = (function() {

            /**
             * Properties of a ClusterRecord.
             * @typedef {Object} quorate.member.ClusterRecord.$Properties
             * @property {string|null} [name] ClusterRecord name
             * @property {number|Long|null} [generation] ClusterRecord generation
             * @property {number|Long|null} [id] ClusterRecord id
             * @property {boolean|null} [ready] ClusterRecord ready
             * @property {Array.<quorate.member.Founder.$Properties>|null} [founders] ClusterRecord founders
             * @property {boolean|null} [restored] ClusterRecord restored
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClusterRecord.
             * @memberof quorate.member
             * @interface IClusterRecord
             * @augments quorate.member.ClusterRecord.$Properties
             * @deprecated Use quorate.member.ClusterRecord.$Properties instead.
             */

            /**
             * Shape of a ClusterRecord.
             * @typedef {quorate.member.ClusterRecord.$Properties} quorate.member.ClusterRecord.$Shape
             */

            /**
             * Constructs a new ClusterRecord.
             * @memberof quorate.member
             * @classdesc Represents a ClusterRecord.
             * @constructor
             * @param {quorate.member.ClusterRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClusterRecord = function (properties) {
                this.founders = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClusterRecord name.
             * @member {string} name
             * @memberof quorate.member.ClusterRecord
             * @instance
             */
            ClusterRecord.prototype.name = "";

            /**
             * ClusterRecord generation.
             * @member {number|Long} generation
             * @memberof quorate.member.ClusterRecord
             * @instance
             */
            ClusterRecord.prototype.generation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ClusterRecord id.
             * @member {number|Long} id
             * @memberof quorate.member.ClusterRecord
             * @instance
             */
            ClusterRecord.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ClusterRecord ready.
             * @member {boolean} ready
             * @memberof quorate.member.ClusterRecord
             * @instance
             */
            ClusterRecord.prototype.ready = false;

            /**
             * ClusterRecord founders.
             * @member {Array.<quorate.member.Founder.$Properties>} founders
             * @memberof quorate.member.ClusterRecord
             * @instance
             */
            ClusterRecord.prototype.founders = $util.emptyArray;

            /**
             * ClusterRecord restored.
             * @member {boolean} restored
             * @memberof quorate.member.ClusterRecord
             * @instance
             */
            ClusterRecord.prototype.restored = false;

            /**
             * Encodes the specified ClusterRecord message. Does not implicitly {@link quorate.member.ClusterRecord.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.ClusterRecord
             * @static
             * @param {quorate.member.ClusterRecord.$Properties} message ClusterRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClusterRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.generation);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.id);
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready") && message.ready !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.ready);
                if (message.founders != null && message.founders.length)
                    for (let i = 0; i < message.founders.length; ++i)
                        $root.quorate.member.Founder.encode(message.founders[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.restored != null && $Object.hasOwnProperty.call(message, "restored") && message.restored !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.restored);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClusterRecord message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.ClusterRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.ClusterRecord & quorate.member.ClusterRecord.$Shape} ClusterRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClusterRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.ClusterRecord();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.ready = value;
                            else
                                delete message.ready;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.founders && message.founders.length))
                                message.founders = [];
                            message.founders.push($root.quorate.member.Founder.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.restored = value;
                            else
                                delete message.restored;
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

            return ClusterRecord;
        })();

        member.Grave = (function() {

            /**
             * Properties of a Grave.
             * @typedef {Object} quorate.member.Grave.$Properties
             * @property {string|null} [name] Grave name
             * @property {number|Long|null} [generation] Grave generation
             * @property {number|Long|null} [id] Grave id
             * @property {Array.<quorate.member.GraveObject.$Properties>|null} [objects] Grave objects
             * @property {number|null} [tries] Grave tries
             * @property {number|Long|null} [next] Grave next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Grave.
             * @memberof quorate.member
             * @interface IGrave
             * @augments quorate.member.Grave.$Properties
             * @deprecated Use quorate.member.Grave.$Properties instead.
             */

            /**
             * Shape of a Grave.
             * @typedef {quorate.member.Grave.$Properties} quorate.member.Grave.$Shape
             */

            /**
             * Constructs a new Grave.
             * @memberof quorate.member
             * @classdesc Represents a Grave.
             * @constructor
             * @param {quorate.member.Grave.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Grave = function (properties) {
                this.objects = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Grave name.
             * @member {string} name
             * @memberof quorate.member.Grave
             * @instance
             */
            Grave.prototype.name = "";

            /**
             * Grave generation.
             * @member {number|Long} generation
             * @memberof quorate.member.Grave
             * @instance
             */
            Grave.prototype.generation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Grave id.
             * @member {number|Long} id
             * @memberof quorate.member.Grave
             * @instance
             */
            Grave.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Grave objects.
             * @member {Array.<quorate.member.GraveObject.$Properties>} objects
             * @memberof quorate.member.Grave
             * @instance
             */
            Grave.prototype.objects = $util.emptyArray;

            /**
             * Grave tries.
             * @member {number} tries
             * @memberof quorate.member.Grave
             * @instance
             */
            Grave.prototype.tries = 0;

            /**
             * Grave next.
             * @member {number|Long} next
             * @memberof quorate.member.Grave
             * @instance
             */
            Grave.prototype.next = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Grave message. Does not implicitly {@link quorate.member.Grave.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Grave
             * @static
             * @param {quorate.member.Grave.$Properties} message Grave message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Grave.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.generation);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.id);
                if (message.objects != null && message.objects.length)
                    for (let i = 0; i < message.objects.length; ++i)
                        $root.quorate.member.GraveObject.encode(message.objects[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.tries != null && $Object.hasOwnProperty.call(message, "tries") && message.tries !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.tries);
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && (typeof message.next === "object" ? message.next.low || message.next.high : message.next !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Grave message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Grave
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Grave & quorate.member.Grave.$Shape} Grave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Grave.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Grave();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.objects && message.objects.length))
                                message.objects = [];
                            message.objects.push($root.quorate.member.GraveObject.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.tries = value;
                            else
                                delete message.tries;
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

            return Grave;
        })();

        member.GraveObject = (function() {

            /**
             * Properties of a GraveObject.
             * @typedef {Object} quorate.member.GraveObject.$Properties
             * @property {string|null} [object] GraveObject object
             * @property {boolean|null} [wiped] GraveObject wiped
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GraveObject.
             * @memberof quorate.member
             * @interface IGraveObject
             * @augments quorate.member.GraveObject.$Properties
             * @deprecated Use quorate.member.GraveObject.$Properties instead.
             */

            /**
             * Shape of a GraveObject.
             * @typedef {quorate.member.GraveObject.$Properties} quorate.member.GraveObject.$Shape
             */

            /**
             * Constructs a new GraveObject.
             * @memberof quorate.member
             * @classdesc Represents a GraveObject.
             * @constructor
             * @param {quorate.member.GraveObject.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GraveObject = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GraveObject object.
             * @member {string} object
             * @memberof quorate.member.GraveObject
             * @instance
             */
            GraveObject.prototype.object = "";

            /**
             * GraveObject wiped.
             * @member {boolean} wiped
             * @memberof quorate.member.GraveObject
             * @instance
             */
            GraveObject.prototype.wiped = false;

            /**
             * Encodes the specified GraveObject message. Does not implicitly {@link quorate.member.GraveObject.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.GraveObject
             * @static
             * @param {quorate.member.GraveObject.$Properties} message GraveObject message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GraveObject.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.object != null && $Object.hasOwnProperty.call(message, "object") && message.object !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.object);
                if (message.wiped != null && $Object.hasOwnProperty.call(message, "wiped") && message.wiped !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.wiped);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GraveObject message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.GraveObject
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.GraveObject & quorate.member.GraveObject.$Shape} GraveObject
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GraveObject.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.GraveObject();
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
                                message.object = value;
                            else
                                delete message.object;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.wiped = value;
                            else
                                delete message.wiped;
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

            return GraveObject;
        })();

        member.ClusterChange = (function() {

            /**
             * Properties of a ClusterChange.
             * @typedef {Object} quorate.member.ClusterChange.$Properties
             * @property {quorate.member.ClusterRecord.$Properties|null} [make] ClusterChange make
             * @property {number|Long|null} [ready] ClusterChange ready
             * @property {string|null} [remove] ClusterChange remove
             * @property {quorate.member.DeletionRound.$Properties|null} [deletionRound] ClusterChange deletionRound
             * @property {"make"|"ready"|"remove"|"deletionRound"} [change] ClusterChange change
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ClusterChange.
             * @memberof quorate.member
             * @interface IClusterChange
             * @augments quorate.member.ClusterChange.$Properties
             * @deprecated Use quorate.member.ClusterChange.$Properties instead.
             */

            /**
             * Narrowed shape of a ClusterChange.
             * @typedef {{
             *   make?: quorate.member.ClusterRecord.$Shape|null;
             *   ready?: number|Long|null;
             *   remove?: string|null;
             *   deletionRound?: quorate.member.DeletionRound.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ change?: undefined; make?: null; ready?: null; remove?: null; deletionRound?: null }|{ change?: "make"; make: quorate.member.ClusterRecord.$Shape; ready?: null; remove?: null; deletionRound?: null }|{ change?: "ready"; make?: null; ready: number|Long; remove?: null; deletionRound?: null }|{ change?: "remove"; make?: null; ready?: null; remove: string; deletionRound?: null }|{ change?: "deletionRound"; make?: null; ready?: null; remove?: null; deletionRound: quorate.member.DeletionRound.$Shape })
             * )} quorate.member.ClusterChange.$Shape
             */

            /**
             * Constructs a new ClusterChange.
             * @memberof quorate.member
             * @classdesc Represents a ClusterChange.
             * @constructor
             * @param {quorate.member.ClusterChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ClusterChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ClusterChange make.
             * @member {quorate.member.ClusterRecord.$Properties|null|undefined} make
             * @memberof quorate.member.ClusterChange
             * @instance
             */
            ClusterChange.prototype.make = null;

            /**
             * ClusterChange ready.
             * @member {number|Long|null|undefined} ready
             * @memberof quorate.member.ClusterChange
             * @instance
             */
            ClusterChange.prototype.ready = null;

            /**
             * ClusterChange remove.
             * @member {string|null|undefined} remove
             * @memberof quorate.member.ClusterChange
             * @instance
             */
            ClusterChange.prototype.remove = null;

            /**
             * ClusterChange deletionRound.
             * @member {quorate.member.DeletionRound.$Properties|null|undefined} deletionRound
             * @memberof quorate.member.ClusterChange
             * @instance
             */
            ClusterChange.prototype.deletionRound = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ClusterChange change.
             * @member {"make"|"ready"|"remove"|"deletionRound"|undefined} change
             * @memberof quorate.member.ClusterChange
             * @instance
             */
            $Object.defineProperty(ClusterChange.prototype, "change", {
                get: $util.oneOfGetter($oneOfFields = ["make", "ready", "remove", "deletionRound"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ClusterChange message. Does not implicitly {@link quorate.member.ClusterChange.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.ClusterChange
             * @static
             * @param {quorate.member.ClusterChange.$Properties} message ClusterChange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ClusterChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.make != null && $Object.hasOwnProperty.call(message, "make"))
                    $root.quorate.member.ClusterRecord.encode(message.make, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.ready);
                if (message.remove != null && $Object.hasOwnProperty.call(message, "remove"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.remove);
                if (message.deletionRound != null && $Object.hasOwnProperty.call(message, "deletionRound"))
                    $root.quorate.member.DeletionRound.encode(message.deletionRound, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ClusterChange message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.ClusterChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.ClusterChange & quorate.member.ClusterChange.$Shape} ClusterChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ClusterChange.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.ClusterChange();
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
                            message.make = $root.quorate.member.ClusterRecord.decode(reader, reader.size(), $undefined, _depth + 1, message.make);
                            message.change = "make";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.ready = reader.uint64();
                            message.change = "ready";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.remove = reader.stringVerify();
                            message.change = "remove";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.deletionRound = $root.quorate.member.DeletionRound.decode(reader, reader.size(), $undefined, _depth + 1, message.deletionRound);
                            message.change = "deletionRound";
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

            return ClusterChange;
        })();

        member.DeletionRound = (function() {

            /**
             * Properties of a DeletionRound.
             * @typedef {Object} quorate.member.DeletionRound.$Properties
             * @property {number|Long|null} [generation] DeletionRound generation
             * @property {Array.<string>|null} [wiped] DeletionRound wiped
             * @property {Array.<string>|null} [found] DeletionRound found
             * @property {number|null} [tries] DeletionRound tries
             * @property {number|Long|null} [next] DeletionRound next
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeletionRound.
             * @memberof quorate.member
             * @interface IDeletionRound
             * @augments quorate.member.DeletionRound.$Properties
             * @deprecated Use quorate.member.DeletionRound.$Properties instead.
             */

            /**
             * Shape of a DeletionRound.
             * @typedef {quorate.member.DeletionRound.$Properties} quorate.member.DeletionRound.$Shape
             */

            /**
             * Constructs a new DeletionRound.
             * @memberof quorate.member
             * @classdesc Represents a DeletionRound.
             * @constructor
             * @param {quorate.member.DeletionRound.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeletionRound = function (properties) {
                this.wiped = [];
                this.found = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeletionRound generation.
             * @member {number|Long} generation
             * @memberof quorate.member.DeletionRound
             * @instance
             */
            DeletionRound.prototype.generation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeletionRound wiped.
             * @member {Array.<string>} wiped
             * @memberof quorate.member.DeletionRound
             * @instance
             */
            DeletionRound.prototype.wiped = $util.emptyArray;

            /**
             * DeletionRound found.
             * @member {Array.<string>} found
             * @memberof quorate.member.DeletionRound
             * @instance
             */
            DeletionRound.prototype.found = $util.emptyArray;

            /**
             * DeletionRound tries.
             * @member {number} tries
             * @memberof quorate.member.DeletionRound
             * @instance
             */
            DeletionRound.prototype.tries = 0;

            /**
             * DeletionRound next.
             * @member {number|Long} next
             * @memberof quorate.member.DeletionRound
             * @instance
             */
            DeletionRound.prototype.next = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified DeletionRound message. Does not implicitly {@link quorate.member.DeletionRound.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.DeletionRound
             * @static
             * @param {quorate.member.DeletionRound.$Properties} message DeletionRound message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeletionRound.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.generation);
                if (message.wiped != null && message.wiped.length)
                    for (let i = 0; i < message.wiped.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.wiped[i]);
                if (message.found != null && message.found.length)
                    for (let i = 0; i < message.found.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.found[i]);
                if (message.tries != null && $Object.hasOwnProperty.call(message, "tries") && message.tries !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.tries);
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && (typeof message.next === "object" ? message.next.low || message.next.high : message.next !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeletionRound message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.DeletionRound
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.DeletionRound & quorate.member.DeletionRound.$Shape} DeletionRound
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeletionRound.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.DeletionRound();
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
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.wiped && message.wiped.length))
                                message.wiped = [];
                            message.wiped.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.found && message.found.length))
                                message.found = [];
                            message.found.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.tries = value;
                            else
                                delete message.tries;
                            continue;
                        }
                    case 5: {
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

            return DeletionRound;
        })();

        member.Wipe = (function() {

            /**
             * Properties of a Wipe.
             * @typedef {Object} quorate.member.Wipe.$Properties
             * @property {string|null} [clusterName] Wipe clusterName
             * @property {number|Long|null} [cluster] Wipe cluster
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Wipe.
             * @memberof quorate.member
             * @interface IWipe
             * @augments quorate.member.Wipe.$Properties
             * @deprecated Use quorate.member.Wipe.$Properties instead.
             */

            /**
             * Shape of a Wipe.
             * @typedef {quorate.member.Wipe.$Properties} quorate.member.Wipe.$Shape
             */

            /**
             * Constructs a new Wipe.
             * @memberof quorate.member
             * @classdesc Represents a Wipe.
             * @constructor
             * @param {quorate.member.Wipe.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Wipe = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Wipe clusterName.
             * @member {string} clusterName
             * @memberof quorate.member.Wipe
             * @instance
             */
            Wipe.prototype.clusterName = "";

            /**
             * Wipe cluster.
             * @member {number|Long} cluster
             * @memberof quorate.member.Wipe
             * @instance
             */
            Wipe.prototype.cluster = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Wipe message. Does not implicitly {@link quorate.member.Wipe.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Wipe
             * @static
             * @param {quorate.member.Wipe.$Properties} message Wipe message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Wipe.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clusterName != null && $Object.hasOwnProperty.call(message, "clusterName") && message.clusterName !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.clusterName);
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && (typeof message.cluster === "object" ? message.cluster.low || message.cluster.high : message.cluster !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.cluster);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Wipe message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Wipe
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Wipe & quorate.member.Wipe.$Shape} Wipe
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Wipe.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Wipe();
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
                                message.clusterName = value;
                            else
                                delete message.clusterName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.cluster = value;
                            else
                                delete message.cluster;
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

            return Wipe;
        })();

        member.RecoverRequest = (function() {

            /**
             * Properties of a RecoverRequest.
             * @typedef {Object} quorate.member.RecoverRequest.$Properties
             * @property {boolean|null} [force] RecoverRequest force
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RecoverRequest.
             * @memberof quorate.member
             * @interface IRecoverRequest
             * @augments quorate.member.RecoverRequest.$Properties
             * @deprecated Use quorate.member.RecoverRequest.$Properties instead.
             */

            /**
             * Shape of a RecoverRequest.
             * @typedef {quorate.member.RecoverRequest.$Properties} quorate.member.RecoverRequest.$Shape
             */

            /**
             * Constructs a new RecoverRequest.
             * @memberof quorate.member
             * @classdesc Represents a RecoverRequest.
             * @constructor
             * @param {quorate.member.RecoverRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RecoverRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RecoverRequest force.
             * @member {boolean} force
             * @memberof quorate.member.RecoverRequest
             * @instance
             */
            RecoverRequest.prototype.force = false;

            /**
             * Encodes the specified RecoverRequest message. Does not implicitly {@link quorate.member.RecoverRequest.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.RecoverRequest
             * @static
             * @param {quorate.member.RecoverRequest.$Properties} message RecoverRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RecoverRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.force != null && $Object.hasOwnProperty.call(message, "force") && message.force !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.force);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RecoverRequest message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.RecoverRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.RecoverRequest & quorate.member.RecoverRequest.$Shape} RecoverRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RecoverRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.RecoverRequest();
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
                                message.force = value;
                            else
                                delete message.force;
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

            return RecoverRequest;
        })();

        member.Recovered = (function() {

            /**
             * Properties of a Recovered.
             * @typedef {Object} quorate.member.Recovered.$Properties
             * @property {number|Long|null} [cluster] Recovered cluster
             * @property {number|Long|null} [member] Recovered member
             * @property {number|Long|null} [revision] Recovered revision
             * @property {number|Long|null} [unsure] Recovered unsure
             * @property {Array.<string>|null} [lost] Recovered lost
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Recovered.
             * @memberof quorate.member
             * @interface IRecovered
             * @augments quorate.member.Recovered.$Properties
             * @deprecated Use quorate.member.Recovered.$Properties instead.
             */

            /**
             * Shape of a Recovered.
             * @typedef {quorate.member.Recovered.$Properties} quorate.member.Recovered.$Shape
             */

            /**
             * Constructs a new Recovered.
             * @memberof quorate.member
             * @classdesc Represents a Recovered.
             * @constructor
             * @param {quorate.member.Recovered.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Recovered = function (properties) {
                this.lost = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Recovered cluster.
             * @member {number|Long} cluster
             * @memberof quorate.member.Recovered
             * @instance
             */
            Recovered.prototype.cluster = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Recovered member.
             * @member {number|Long} member
             * @memberof quorate.member.Recovered
             * @instance
             */
            Recovered.prototype.member = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Recovered revision.
             * @member {number|Long} revision
             * @memberof quorate.member.Recovered
             * @instance
             */
            Recovered.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Recovered unsure.
             * @member {number|Long} unsure
             * @memberof quorate.member.Recovered
             * @instance
             */
            Recovered.prototype.unsure = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Recovered lost.
             * @member {Array.<string>} lost
             * @memberof quorate.member.Recovered
             * @instance
             */
            Recovered.prototype.lost = $util.emptyArray;

            /**
             * Encodes the specified Recovered message. Does not implicitly {@link quorate.member.Recovered.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Recovered
             * @static
             * @param {quorate.member.Recovered.$Properties} message Recovered message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Recovered.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && (typeof message.cluster === "object" ? message.cluster.low || message.cluster.high : message.cluster !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.cluster);
                if (message.member != null && $Object.hasOwnProperty.call(message, "member") && (typeof message.member === "object" ? message.member.low || message.member.high : message.member !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.member);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.revision);
                if (message.unsure != null && $Object.hasOwnProperty.call(message, "unsure") && (typeof message.unsure === "object" ? message.unsure.low || message.unsure.high : message.unsure !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.unsure);
                if (message.lost != null && message.lost.length)
                    for (let i = 0; i < message.lost.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.lost[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Recovered message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Recovered
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Recovered & quorate.member.Recovered.$Shape} Recovered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Recovered.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Recovered();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.cluster = value;
                            else
                                delete message.cluster;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.member = value;
                            else
                                delete message.member;
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
                                message.unsure = value;
                            else
                                delete message.unsure;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lost && message.lost.length))
                                message.lost = [];
                            message.lost.push(reader.stringVerify());
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

            return Recovered;
        })();

        member.Seats = (function() {

            /**
             * Properties of a Seats.
             * @typedef {Object} quorate.member.Seats.$Properties
             * @property {number|Long|null} [version] Seats version
             * @property {Array.<quorate.member.Member.$Properties>|null} [members] Seats members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Seats.
             * @memberof quorate.member
             * @interface ISeats
             * @augments quorate.member.Seats.$Properties
             * @deprecated Use quorate.member.Seats.$Properties instead.
             */

            /**
             * Shape of a Seats.
             * @typedef {quorate.member.Seats.$Properties} quorate.member.Seats.$Shape
             */

            /**
             * Constructs a new Seats.
             * @memberof quorate.member
             * @classdesc Represents a Seats.
             * @constructor
             * @param {quorate.member.Seats.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Seats = function (properties) {
                this.members = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Seats version.
             * @member {number|Long} version
             * @memberof quorate.member.Seats
             * @instance
             */
            Seats.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Seats members.
             * @member {Array.<quorate.member.Member.$Properties>} members
             * @memberof quorate.member.Seats
             * @instance
             */
            Seats.prototype.members = $util.emptyArray;

            /**
             * Encodes the specified Seats message. Does not implicitly {@link quorate.member.Seats.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Seats
             * @static
             * @param {quorate.member.Seats.$Properties} message Seats message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Seats.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.version);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.quorate.member.Member.encode(message.members[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Seats message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Seats
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Seats & quorate.member.Seats.$Shape} Seats
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Seats.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Seats();
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
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.quorate.member.Member.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return Seats;
        })();

        member.RemovedMember = (function() {

            /**
             * Properties of a RemovedMember.
             * @typedef {Object} quorate.member.RemovedMember.$Properties
             * @property {number|null} [version] RemovedMember version
             * @property {string|null} [clusterName] RemovedMember clusterName
             * @property {number|Long|null} [cluster] RemovedMember cluster
             * @property {number|Long|null} [id] RemovedMember id
             * @property {quorate.member.Seats.$Properties|null} [seats] RemovedMember seats
             * @property {number|Long|null} [index] RemovedMember index
             * @property {number|Long|null} [term] RemovedMember term
             * @property {boolean|null} [deleted] RemovedMember deleted
             * @property {number|Long|null} [origin] RemovedMember origin
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RemovedMember.
             * @memberof quorate.member
             * @interface IRemovedMember
             * @augments quorate.member.RemovedMember.$Properties
             * @deprecated Use quorate.member.RemovedMember.$Properties instead.
             */

            /**
             * Shape of a RemovedMember.
             * @typedef {quorate.member.RemovedMember.$Properties} quorate.member.RemovedMember.$Shape
             */

            /**
             * Constructs a new RemovedMember.
             * @memberof quorate.member
             * @classdesc Represents a RemovedMember.
             * @constructor
             * @param {quorate.member.RemovedMember.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RemovedMember = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RemovedMember version.
             * @member {number} version
             * @memberof quorate.member.RemovedMember
             * @instance
             */
            RemovedMember.prototype.version = 0;

            /**
             * RemovedMember clusterName.
             * @member {string} clusterName
             * @memberof quorate.member.RemovedMember
             * @instance
             */
            RemovedMember.prototype.clusterName = "";

            /**
             * RemovedMember cluster.
             * @member {number|Long} cluster
             * @memberof quorate.member.RemovedMember
             * @instance
             */
            RemovedMember.prototype.cluster = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RemovedMember id.
             * @member {number|Long} id
             * @memberof quorate.member.RemovedMember
             * @instance
             */
            RemovedMember.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RemovedMember seats.
             * @member {quorate.member.Seats.$Properties|null|undefined} seats
             * @memberof quorate.member.RemovedMember
             * @instance
             */
            RemovedMember.prototype.seats = null;

            /**
             * RemovedMember index.
             * @member {number|Long} index
             * @memberof quorate.member.RemovedMember
             * @instance
             */
            RemovedMember.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RemovedMember term.
             * @member {number|Long} term
             * @memberof quorate.member.RemovedMember
             * @instance
             */
            RemovedMember.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RemovedMember deleted.
             * @member {boolean} deleted
             * @memberof quorate.member.RemovedMember
             * @instance
             */
            RemovedMember.prototype.deleted = false;

            /**
             * RemovedMember origin.
             * @member {number|Long} origin
             * @memberof quorate.member.RemovedMember
             * @instance
             */
            RemovedMember.prototype.origin = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified RemovedMember message. Does not implicitly {@link quorate.member.RemovedMember.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.RemovedMember
             * @static
             * @param {quorate.member.RemovedMember.$Properties} message RemovedMember message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RemovedMember.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.clusterName != null && $Object.hasOwnProperty.call(message, "clusterName") && message.clusterName !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.clusterName);
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && (typeof message.cluster === "object" ? message.cluster.low || message.cluster.high : message.cluster !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.cluster);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).fixed64(message.id);
                if (message.seats != null && $Object.hasOwnProperty.call(message, "seats"))
                    $root.quorate.member.Seats.encode(message.seats, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.index);
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.term);
                if (message.deleted != null && $Object.hasOwnProperty.call(message, "deleted") && message.deleted !== false)
                    writer.uint32(/* id 50, wireType 0 =*/400).bool(message.deleted);
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin") && (typeof message.origin === "object" ? message.origin.low || message.origin.high : message.origin !== 0))
                    writer.uint32(/* id 51, wireType 1 =*/409).fixed64(message.origin);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RemovedMember message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.RemovedMember
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.RemovedMember & quorate.member.RemovedMember.$Shape} RemovedMember
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RemovedMember.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.RemovedMember();
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
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clusterName = value;
                            else
                                delete message.clusterName;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.cluster = value;
                            else
                                delete message.cluster;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.seats = $root.quorate.member.Seats.decode(reader, reader.size(), $undefined, _depth + 1, message.seats);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.term = value;
                            else
                                delete message.term;
                            continue;
                        }
                    case 50: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.deleted = value;
                            else
                                delete message.deleted;
                            continue;
                        }
                    case 51: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.origin = value;
                            else
                                delete message.origin;
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

            return RemovedMember;
        })();

        member.Call = (function() {

            /**
             * Properties of a Call.
             * @typedef {Object} quorate.member.Call.$Properties
             * @property {quorate.member.Method|null} [method] Call method
             * @property {Uint8Array|null} [body] Call body
             * @property {Uint8Array|null} [requestId] Call requestId
             * @property {boolean|null} [named] Call named
             * @property {boolean|null} [retry] Call retry
             * @property {number|null} [timeoutMs] Call timeoutMs
             * @property {number|Long|null} [minRevision] Call minRevision
             * @property {boolean|null} [requireLeader] Call requireLeader
             * @property {string|null} [token] Call token
             * @property {quorate.member.Verified.$Properties|null} [verified] Call verified
             * @property {boolean|null} [closed] Call closed
             * @property {string|null} [network] Call network
             * @property {boolean|null} [seen] Call seen
             * @property {string|null} [trace] Call trace
             * @property {boolean|null} [audited] Call audited
             * @property {quorate.member.Asker.$Properties|null} [asker] Call asker
             * @property {string|null} [beside] Call beside
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Call.
             * @memberof quorate.member
             * @interface ICall
             * @augments quorate.member.Call.$Properties
             * @deprecated Use quorate.member.Call.$Properties instead.
             */

            /**
             * Shape of a Call.
             * @typedef {quorate.member.Call.$Properties} quorate.member.Call.$Shape
             */

            /**
             * Constructs a new Call.
             * @memberof quorate.member
             * @classdesc Represents a Call.
             * @constructor
             * @param {quorate.member.Call.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Call = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Call method.
             * @member {quorate.member.Method} method
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.method = 0;

            /**
             * Call body.
             * @member {Uint8Array} body
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.body = $util.newBuffer([]);

            /**
             * Call requestId.
             * @member {Uint8Array} requestId
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.requestId = $util.newBuffer([]);

            /**
             * Call named.
             * @member {boolean} named
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.named = false;

            /**
             * Call retry.
             * @member {boolean} retry
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.retry = false;

            /**
             * Call timeoutMs.
             * @member {number} timeoutMs
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.timeoutMs = 0;

            /**
             * Call minRevision.
             * @member {number|Long} minRevision
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.minRevision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Call requireLeader.
             * @member {boolean} requireLeader
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.requireLeader = false;

            /**
             * Call token.
             * @member {string} token
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.token = "";

            /**
             * Call verified.
             * @member {quorate.member.Verified.$Properties|null|undefined} verified
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.verified = null;

            /**
             * Call closed.
             * @member {boolean} closed
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.closed = false;

            /**
             * Call network.
             * @member {string} network
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.network = "";

            /**
             * Call seen.
             * @member {boolean} seen
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.seen = false;

            /**
             * Call trace.
             * @member {string} trace
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.trace = "";

            /**
             * Call audited.
             * @member {boolean} audited
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.audited = false;

            /**
             * Call asker.
             * @member {quorate.member.Asker.$Properties|null|undefined} asker
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.asker = null;

            /**
             * Call beside.
             * @member {string} beside
             * @memberof quorate.member.Call
             * @instance
             */
            Call.prototype.beside = "";

            /**
             * Encodes the specified Call message. Does not implicitly {@link quorate.member.Call.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Call
             * @static
             * @param {quorate.member.Call.$Properties} message Call message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Call.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.method);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.body);
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.requestId);
                if (message.retry != null && $Object.hasOwnProperty.call(message, "retry") && message.retry !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.retry);
                if (message.timeoutMs != null && $Object.hasOwnProperty.call(message, "timeoutMs") && message.timeoutMs !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.timeoutMs);
                if (message.minRevision != null && $Object.hasOwnProperty.call(message, "minRevision") && (typeof message.minRevision === "object" ? message.minRevision.low || message.minRevision.high : message.minRevision !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.minRevision);
                if (message.requireLeader != null && $Object.hasOwnProperty.call(message, "requireLeader") && message.requireLeader !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.requireLeader);
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(/* id 20, wireType 2 =*/162).string(message.token);
                if (message.verified != null && $Object.hasOwnProperty.call(message, "verified"))
                    $root.quorate.member.Verified.encode(message.verified, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed") && message.closed !== false)
                    writer.uint32(/* id 22, wireType 0 =*/176).bool(message.closed);
                if (message.network != null && $Object.hasOwnProperty.call(message, "network") && message.network !== "")
                    writer.uint32(/* id 24, wireType 2 =*/194).string(message.network);
                if (message.seen != null && $Object.hasOwnProperty.call(message, "seen") && message.seen !== false)
                    writer.uint32(/* id 25, wireType 0 =*/200).bool(message.seen);
                if (message.trace != null && $Object.hasOwnProperty.call(message, "trace") && message.trace !== "")
                    writer.uint32(/* id 40, wireType 2 =*/322).string(message.trace);
                if (message.audited != null && $Object.hasOwnProperty.call(message, "audited") && message.audited !== false)
                    writer.uint32(/* id 41, wireType 0 =*/328).bool(message.audited);
                if (message.named != null && $Object.hasOwnProperty.call(message, "named") && message.named !== false)
                    writer.uint32(/* id 42, wireType 0 =*/336).bool(message.named);
                if (message.asker != null && $Object.hasOwnProperty.call(message, "asker"))
                    $root.quorate.member.Asker.encode(message.asker, writer.uint32(/* id 43, wireType 2 =*/346).fork(), _depth + 1).ldelim();
                if (message.beside != null && $Object.hasOwnProperty.call(message, "beside") && message.beside !== "")
                    writer.uint32(/* id 44, wireType 2 =*/354).string(message.beside);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Call message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Call
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Call & quorate.member.Call.$Shape} Call
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Call.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Call();
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
                                message.method = value;
                            else
                                delete message.method;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 42: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.named = value;
                            else
                                delete message.named;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.retry = value;
                            else
                                delete message.retry;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.timeoutMs = value;
                            else
                                delete message.timeoutMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.minRevision = value;
                            else
                                delete message.minRevision;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.requireLeader = value;
                            else
                                delete message.requireLeader;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.verified = $root.quorate.member.Verified.decode(reader, reader.size(), $undefined, _depth + 1, message.verified);
                            continue;
                        }
                    case 22: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.closed = value;
                            else
                                delete message.closed;
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.network = value;
                            else
                                delete message.network;
                            continue;
                        }
                    case 25: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.seen = value;
                            else
                                delete message.seen;
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trace = value;
                            else
                                delete message.trace;
                            continue;
                        }
                    case 41: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.audited = value;
                            else
                                delete message.audited;
                            continue;
                        }
                    case 43: {
                            if (wireType !== 2)
                                break;
                            message.asker = $root.quorate.member.Asker.decode(reader, reader.size(), $undefined, _depth + 1, message.asker);
                            continue;
                        }
                    case 44: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.beside = value;
                            else
                                delete message.beside;
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

            return Call;
        })();

        member.Asker = (function() {

            /**
             * Properties of an Asker.
             * @typedef {Object} quorate.member.Asker.$Properties
             * @property {string|null} [cluster] Asker cluster
             * @property {string|null} [user] Asker user
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Asker.
             * @memberof quorate.member
             * @interface IAsker
             * @augments quorate.member.Asker.$Properties
             * @deprecated Use quorate.member.Asker.$Properties instead.
             */

            /**
             * Shape of an Asker.
             * @typedef {quorate.member.Asker.$Properties} quorate.member.Asker.$Shape
             */

            /**
             * Constructs a new Asker.
             * @memberof quorate.member
             * @classdesc Represents an Asker.
             * @constructor
             * @param {quorate.member.Asker.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Asker = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Asker cluster.
             * @member {string} cluster
             * @memberof quorate.member.Asker
             * @instance
             */
            Asker.prototype.cluster = "";

            /**
             * Asker user.
             * @member {string} user
             * @memberof quorate.member.Asker
             * @instance
             */
            Asker.prototype.user = "";

            /**
             * Encodes the specified Asker message. Does not implicitly {@link quorate.member.Asker.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Asker
             * @static
             * @param {quorate.member.Asker.$Properties} message Asker message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Asker.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && message.cluster !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.cluster);
                if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.user);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Asker message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Asker
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Asker & quorate.member.Asker.$Shape} Asker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Asker.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Asker();
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
                                message.cluster = value;
                            else
                                delete message.cluster;
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

            return Asker;
        })();

        member.BackupRequest = (function() {

            /**
             * Properties of a BackupRequest.
             * @typedef {Object} quorate.member.BackupRequest.$Properties
             * @property {Uint8Array|null} [cursor] BackupRequest cursor
             * @property {boolean|null} [sizes] BackupRequest sizes
             * @property {boolean|null} [hold] BackupRequest hold
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BackupRequest.
             * @memberof quorate.member
             * @interface IBackupRequest
             * @augments quorate.member.BackupRequest.$Properties
             * @deprecated Use quorate.member.BackupRequest.$Properties instead.
             */

            /**
             * Shape of a BackupRequest.
             * @typedef {quorate.member.BackupRequest.$Properties} quorate.member.BackupRequest.$Shape
             */

            /**
             * Constructs a new BackupRequest.
             * @memberof quorate.member
             * @classdesc Represents a BackupRequest.
             * @constructor
             * @param {quorate.member.BackupRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BackupRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BackupRequest cursor.
             * @member {Uint8Array} cursor
             * @memberof quorate.member.BackupRequest
             * @instance
             */
            BackupRequest.prototype.cursor = $util.newBuffer([]);

            /**
             * BackupRequest sizes.
             * @member {boolean} sizes
             * @memberof quorate.member.BackupRequest
             * @instance
             */
            BackupRequest.prototype.sizes = false;

            /**
             * BackupRequest hold.
             * @member {boolean} hold
             * @memberof quorate.member.BackupRequest
             * @instance
             */
            BackupRequest.prototype.hold = false;

            /**
             * Encodes the specified BackupRequest message. Does not implicitly {@link quorate.member.BackupRequest.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.BackupRequest
             * @static
             * @param {quorate.member.BackupRequest.$Properties} message BackupRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BackupRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && message.cursor.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.cursor);
                if (message.sizes != null && $Object.hasOwnProperty.call(message, "sizes") && message.sizes !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.sizes);
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold") && message.hold !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.hold);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BackupRequest message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.BackupRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.BackupRequest & quorate.member.BackupRequest.$Shape} BackupRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BackupRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.BackupRequest();
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
                                message.cursor = value;
                            else
                                delete message.cursor;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.sizes = value;
                            else
                                delete message.sizes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.hold = value;
                            else
                                delete message.hold;
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

            return BackupRequest;
        })();

        member.BackupState = (function() {

            /**
             * Properties of a BackupState.
             * @typedef {Object} quorate.member.BackupState.$Properties
             * @property {number|Long|null} [revision] BackupState revision
             * @property {number|Long|null} [compacted] BackupState compacted
             * @property {number|Long|null} [index] BackupState index
             * @property {number|Long|null} [term] BackupState term
             * @property {quorate.member.Membership.$Properties|null} [membership] BackupState membership
             * @property {quorate.member.Flags.$Properties|null} [flags] BackupState flags
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BackupState.
             * @memberof quorate.member
             * @interface IBackupState
             * @augments quorate.member.BackupState.$Properties
             * @deprecated Use quorate.member.BackupState.$Properties instead.
             */

            /**
             * Shape of a BackupState.
             * @typedef {quorate.member.BackupState.$Properties} quorate.member.BackupState.$Shape
             */

            /**
             * Constructs a new BackupState.
             * @memberof quorate.member
             * @classdesc Represents a BackupState.
             * @constructor
             * @param {quorate.member.BackupState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BackupState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BackupState revision.
             * @member {number|Long} revision
             * @memberof quorate.member.BackupState
             * @instance
             */
            BackupState.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BackupState compacted.
             * @member {number|Long} compacted
             * @memberof quorate.member.BackupState
             * @instance
             */
            BackupState.prototype.compacted = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * BackupState index.
             * @member {number|Long} index
             * @memberof quorate.member.BackupState
             * @instance
             */
            BackupState.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BackupState term.
             * @member {number|Long} term
             * @memberof quorate.member.BackupState
             * @instance
             */
            BackupState.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BackupState membership.
             * @member {quorate.member.Membership.$Properties|null|undefined} membership
             * @memberof quorate.member.BackupState
             * @instance
             */
            BackupState.prototype.membership = null;

            /**
             * BackupState flags.
             * @member {quorate.member.Flags.$Properties|null|undefined} flags
             * @memberof quorate.member.BackupState
             * @instance
             */
            BackupState.prototype.flags = null;

            /**
             * Encodes the specified BackupState message. Does not implicitly {@link quorate.member.BackupState.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.BackupState
             * @static
             * @param {quorate.member.BackupState.$Properties} message BackupState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BackupState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.revision);
                if (message.compacted != null && $Object.hasOwnProperty.call(message, "compacted") && (typeof message.compacted === "object" ? message.compacted.low || message.compacted.high : message.compacted !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).sint64(message.compacted);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.index);
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.term);
                if (message.membership != null && $Object.hasOwnProperty.call(message, "membership"))
                    $root.quorate.member.Membership.encode(message.membership, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.flags != null && $Object.hasOwnProperty.call(message, "flags"))
                    $root.quorate.member.Flags.encode(message.flags, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BackupState message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.BackupState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.BackupState & quorate.member.BackupState.$Shape} BackupState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BackupState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.BackupState();
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
                                message.revision = value;
                            else
                                delete message.revision;
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
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.term = value;
                            else
                                delete message.term;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.membership = $root.quorate.member.Membership.decode(reader, reader.size(), $undefined, _depth + 1, message.membership);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.flags = $root.quorate.member.Flags.decode(reader, reader.size(), $undefined, _depth + 1, message.flags);
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

            return BackupState;
        })();

        member.RestoreStep = (function() {

            /**
             * Properties of a RestoreStep.
             * @typedef {Object} quorate.member.RestoreStep.$Properties
             * @property {Uint8Array|null} [id] RestoreStep id
             * @property {boolean|null} [begin] RestoreStep begin
             * @property {number|Long|null} [write] RestoreStep write
             * @property {Uint8Array|null} [data] RestoreStep data
             * @property {number|Long|null} [read] RestoreStep read
             * @property {Uint8Array|null} [header] RestoreStep header
             * @property {Uint8Array|null} [chunk] RestoreStep chunk
             * @property {boolean|null} [drop] RestoreStep drop
             * @property {number|Long|null} [cluster] RestoreStep cluster
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RestoreStep.
             * @memberof quorate.member
             * @interface IRestoreStep
             * @augments quorate.member.RestoreStep.$Properties
             * @deprecated Use quorate.member.RestoreStep.$Properties instead.
             */

            /**
             * Shape of a RestoreStep.
             * @typedef {quorate.member.RestoreStep.$Properties} quorate.member.RestoreStep.$Shape
             */

            /**
             * Constructs a new RestoreStep.
             * @memberof quorate.member
             * @classdesc Represents a RestoreStep.
             * @constructor
             * @param {quorate.member.RestoreStep.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RestoreStep = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RestoreStep id.
             * @member {Uint8Array} id
             * @memberof quorate.member.RestoreStep
             * @instance
             */
            RestoreStep.prototype.id = $util.newBuffer([]);

            /**
             * RestoreStep begin.
             * @member {boolean} begin
             * @memberof quorate.member.RestoreStep
             * @instance
             */
            RestoreStep.prototype.begin = false;

            /**
             * RestoreStep write.
             * @member {number|Long|null|undefined} write
             * @memberof quorate.member.RestoreStep
             * @instance
             */
            RestoreStep.prototype.write = null;

            /**
             * RestoreStep data.
             * @member {Uint8Array} data
             * @memberof quorate.member.RestoreStep
             * @instance
             */
            RestoreStep.prototype.data = $util.newBuffer([]);

            /**
             * RestoreStep read.
             * @member {number|Long|null|undefined} read
             * @memberof quorate.member.RestoreStep
             * @instance
             */
            RestoreStep.prototype.read = null;

            /**
             * RestoreStep header.
             * @member {Uint8Array} header
             * @memberof quorate.member.RestoreStep
             * @instance
             */
            RestoreStep.prototype.header = $util.newBuffer([]);

            /**
             * RestoreStep chunk.
             * @member {Uint8Array} chunk
             * @memberof quorate.member.RestoreStep
             * @instance
             */
            RestoreStep.prototype.chunk = $util.newBuffer([]);

            /**
             * RestoreStep drop.
             * @member {boolean} drop
             * @memberof quorate.member.RestoreStep
             * @instance
             */
            RestoreStep.prototype.drop = false;

            /**
             * RestoreStep cluster.
             * @member {number|Long} cluster
             * @memberof quorate.member.RestoreStep
             * @instance
             */
            RestoreStep.prototype.cluster = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RestoreStep.prototype, "_write", {
                get: $util.oneOfGetter($oneOfFields = ["write"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RestoreStep.prototype, "_read", {
                get: $util.oneOfGetter($oneOfFields = ["read"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified RestoreStep message. Does not implicitly {@link quorate.member.RestoreStep.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.RestoreStep
             * @static
             * @param {quorate.member.RestoreStep.$Properties} message RestoreStep message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RestoreStep.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.begin != null && $Object.hasOwnProperty.call(message, "begin") && message.begin !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.begin);
                if (message.write != null && $Object.hasOwnProperty.call(message, "write"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.write);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.data);
                if (message.read != null && $Object.hasOwnProperty.call(message, "read"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.read);
                if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.header);
                if (message.chunk != null && $Object.hasOwnProperty.call(message, "chunk") && message.chunk.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.chunk);
                if (message.drop != null && $Object.hasOwnProperty.call(message, "drop") && message.drop !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.drop);
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && (typeof message.cluster === "object" ? message.cluster.low || message.cluster.high : message.cluster !== 0))
                    writer.uint32(/* id 50, wireType 1 =*/401).fixed64(message.cluster);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RestoreStep message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.RestoreStep
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.RestoreStep & quorate.member.RestoreStep.$Shape} RestoreStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RestoreStep.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.RestoreStep();
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
                                message.begin = value;
                            else
                                delete message.begin;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.write = reader.uint64();
                            message._write = "write";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data = value;
                            else
                                delete message.data;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.read = reader.uint64();
                            message._read = "read";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.header = value;
                            else
                                delete message.header;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.chunk = value;
                            else
                                delete message.chunk;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.drop = value;
                            else
                                delete message.drop;
                            continue;
                        }
                    case 50: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.cluster = value;
                            else
                                delete message.cluster;
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

            return RestoreStep;
        })();

        member.RestoreProgress = (function() {

            /**
             * Properties of a RestoreProgress.
             * @typedef {Object} quorate.member.RestoreProgress.$Properties
             * @property {boolean|null} [more] RestoreProgress more
             * @property {boolean|null} [made] RestoreProgress made
             * @property {number|Long|null} [revision] RestoreProgress revision
             * @property {number|Long|null} [compacted] RestoreProgress compacted
             * @property {Uint8Array|null} [sum] RestoreProgress sum
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RestoreProgress.
             * @memberof quorate.member
             * @interface IRestoreProgress
             * @augments quorate.member.RestoreProgress.$Properties
             * @deprecated Use quorate.member.RestoreProgress.$Properties instead.
             */

            /**
             * Shape of a RestoreProgress.
             * @typedef {quorate.member.RestoreProgress.$Properties} quorate.member.RestoreProgress.$Shape
             */

            /**
             * Constructs a new RestoreProgress.
             * @memberof quorate.member
             * @classdesc Represents a RestoreProgress.
             * @constructor
             * @param {quorate.member.RestoreProgress.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RestoreProgress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RestoreProgress more.
             * @member {boolean} more
             * @memberof quorate.member.RestoreProgress
             * @instance
             */
            RestoreProgress.prototype.more = false;

            /**
             * RestoreProgress made.
             * @member {boolean} made
             * @memberof quorate.member.RestoreProgress
             * @instance
             */
            RestoreProgress.prototype.made = false;

            /**
             * RestoreProgress revision.
             * @member {number|Long} revision
             * @memberof quorate.member.RestoreProgress
             * @instance
             */
            RestoreProgress.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RestoreProgress compacted.
             * @member {number|Long} compacted
             * @memberof quorate.member.RestoreProgress
             * @instance
             */
            RestoreProgress.prototype.compacted = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * RestoreProgress sum.
             * @member {Uint8Array} sum
             * @memberof quorate.member.RestoreProgress
             * @instance
             */
            RestoreProgress.prototype.sum = $util.newBuffer([]);

            /**
             * Encodes the specified RestoreProgress message. Does not implicitly {@link quorate.member.RestoreProgress.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.RestoreProgress
             * @static
             * @param {quorate.member.RestoreProgress.$Properties} message RestoreProgress message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RestoreProgress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.more != null && $Object.hasOwnProperty.call(message, "more") && message.more !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.more);
                if (message.made != null && $Object.hasOwnProperty.call(message, "made") && message.made !== false)
                    writer.uint32(/* id 50, wireType 0 =*/400).bool(message.made);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 51, wireType 0 =*/408).uint64(message.revision);
                if (message.compacted != null && $Object.hasOwnProperty.call(message, "compacted") && (typeof message.compacted === "object" ? message.compacted.low || message.compacted.high : message.compacted !== 0))
                    writer.uint32(/* id 52, wireType 0 =*/416).sint64(message.compacted);
                if (message.sum != null && $Object.hasOwnProperty.call(message, "sum") && message.sum.length)
                    writer.uint32(/* id 53, wireType 2 =*/426).bytes(message.sum);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RestoreProgress message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.RestoreProgress
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.RestoreProgress & quorate.member.RestoreProgress.$Shape} RestoreProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RestoreProgress.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.RestoreProgress();
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
                                message.more = value;
                            else
                                delete message.more;
                            continue;
                        }
                    case 50: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.made = value;
                            else
                                delete message.made;
                            continue;
                        }
                    case 51: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 52: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.compacted = value;
                            else
                                delete message.compacted;
                            continue;
                        }
                    case 53: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sum = value;
                            else
                                delete message.sum;
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

            return RestoreProgress;
        })();

        member.Restored = (function() {

            /**
             * Properties of a Restored.
             * @typedef {Object} quorate.member.Restored.$Properties
             * @property {Uint8Array|null} [id] Restored id
             * @property {Uint8Array|null} [chunk] Restored chunk
             * @property {quorate.member.Flags.$Properties|null} [flags] Restored flags
             * @property {Uint8Array|null} [sum] Restored sum
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Restored.
             * @memberof quorate.member
             * @interface IRestored
             * @augments quorate.member.Restored.$Properties
             * @deprecated Use quorate.member.Restored.$Properties instead.
             */

            /**
             * Shape of a Restored.
             * @typedef {quorate.member.Restored.$Properties} quorate.member.Restored.$Shape
             */

            /**
             * Constructs a new Restored.
             * @memberof quorate.member
             * @classdesc Represents a Restored.
             * @constructor
             * @param {quorate.member.Restored.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Restored = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Restored id.
             * @member {Uint8Array} id
             * @memberof quorate.member.Restored
             * @instance
             */
            Restored.prototype.id = $util.newBuffer([]);

            /**
             * Restored chunk.
             * @member {Uint8Array} chunk
             * @memberof quorate.member.Restored
             * @instance
             */
            Restored.prototype.chunk = $util.newBuffer([]);

            /**
             * Restored flags.
             * @member {quorate.member.Flags.$Properties|null|undefined} flags
             * @memberof quorate.member.Restored
             * @instance
             */
            Restored.prototype.flags = null;

            /**
             * Restored sum.
             * @member {Uint8Array} sum
             * @memberof quorate.member.Restored
             * @instance
             */
            Restored.prototype.sum = $util.newBuffer([]);

            /**
             * Encodes the specified Restored message. Does not implicitly {@link quorate.member.Restored.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Restored
             * @static
             * @param {quorate.member.Restored.$Properties} message Restored message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Restored.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.chunk != null && $Object.hasOwnProperty.call(message, "chunk") && message.chunk.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.chunk);
                if (message.flags != null && $Object.hasOwnProperty.call(message, "flags"))
                    $root.quorate.member.Flags.encode(message.flags, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.sum != null && $Object.hasOwnProperty.call(message, "sum") && message.sum.length)
                    writer.uint32(/* id 50, wireType 2 =*/402).bytes(message.sum);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Restored message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Restored
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Restored & quorate.member.Restored.$Shape} Restored
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Restored.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Restored();
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.chunk = value;
                            else
                                delete message.chunk;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.flags = $root.quorate.member.Flags.decode(reader, reader.size(), $undefined, _depth + 1, message.flags);
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sum = value;
                            else
                                delete message.sum;
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

            return Restored;
        })();

        member.Verified = (function() {

            /**
             * Properties of a Verified.
             * @typedef {Object} quorate.member.Verified.$Properties
             * @property {string|null} [user] Verified user
             * @property {number|Long|null} [revision] Verified revision
             * @property {number|Long|null} [expires] Verified expires
             * @property {string|null} [cluster] Verified cluster
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Verified.
             * @memberof quorate.member
             * @interface IVerified
             * @augments quorate.member.Verified.$Properties
             * @deprecated Use quorate.member.Verified.$Properties instead.
             */

            /**
             * Shape of a Verified.
             * @typedef {quorate.member.Verified.$Properties} quorate.member.Verified.$Shape
             */

            /**
             * Constructs a new Verified.
             * @memberof quorate.member
             * @classdesc Represents a Verified.
             * @constructor
             * @param {quorate.member.Verified.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Verified = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Verified user.
             * @member {string} user
             * @memberof quorate.member.Verified
             * @instance
             */
            Verified.prototype.user = "";

            /**
             * Verified revision.
             * @member {number|Long} revision
             * @memberof quorate.member.Verified
             * @instance
             */
            Verified.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Verified expires.
             * @member {number|Long} expires
             * @memberof quorate.member.Verified
             * @instance
             */
            Verified.prototype.expires = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Verified cluster.
             * @member {string} cluster
             * @memberof quorate.member.Verified
             * @instance
             */
            Verified.prototype.cluster = "";

            /**
             * Encodes the specified Verified message. Does not implicitly {@link quorate.member.Verified.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Verified
             * @static
             * @param {quorate.member.Verified.$Properties} message Verified message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Verified.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.user);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.revision);
                if (message.expires != null && $Object.hasOwnProperty.call(message, "expires") && (typeof message.expires === "object" ? message.expires.low || message.expires.high : message.expires !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.expires);
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && message.cluster !== "")
                    writer.uint32(/* id 50, wireType 2 =*/402).string(message.cluster);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Verified message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Verified
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Verified & quorate.member.Verified.$Shape} Verified
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Verified.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Verified();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expires = value;
                            else
                                delete message.expires;
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.cluster = value;
                            else
                                delete message.cluster;
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

            return Verified;
        })();

        member.AuthRecord = (function() {

            /**
             * Properties of an AuthRecord.
             * @typedef {Object} quorate.member.AuthRecord.$Properties
             * @property {number|Long|null} [revision] AuthRecord revision
             * @property {Uint8Array|null} [password] AuthRecord password
             * @property {Uint8Array|null} [decoy] AuthRecord decoy
             * @property {boolean|null} [noPassword] AuthRecord noPassword
             * @property {Uint8Array|null} [response] AuthRecord response
             * @property {string|null} [cluster] AuthRecord cluster
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthRecord.
             * @memberof quorate.member
             * @interface IAuthRecord
             * @augments quorate.member.AuthRecord.$Properties
             * @deprecated Use quorate.member.AuthRecord.$Properties instead.
             */

            /**
             * Shape of an AuthRecord.
             * @typedef {quorate.member.AuthRecord.$Properties} quorate.member.AuthRecord.$Shape
             */

            /**
             * Constructs a new AuthRecord.
             * @memberof quorate.member
             * @classdesc Represents an AuthRecord.
             * @constructor
             * @param {quorate.member.AuthRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuthRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuthRecord revision.
             * @member {number|Long} revision
             * @memberof quorate.member.AuthRecord
             * @instance
             */
            AuthRecord.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuthRecord password.
             * @member {Uint8Array} password
             * @memberof quorate.member.AuthRecord
             * @instance
             */
            AuthRecord.prototype.password = $util.newBuffer([]);

            /**
             * AuthRecord decoy.
             * @member {Uint8Array} decoy
             * @memberof quorate.member.AuthRecord
             * @instance
             */
            AuthRecord.prototype.decoy = $util.newBuffer([]);

            /**
             * AuthRecord noPassword.
             * @member {boolean} noPassword
             * @memberof quorate.member.AuthRecord
             * @instance
             */
            AuthRecord.prototype.noPassword = false;

            /**
             * AuthRecord response.
             * @member {Uint8Array} response
             * @memberof quorate.member.AuthRecord
             * @instance
             */
            AuthRecord.prototype.response = $util.newBuffer([]);

            /**
             * AuthRecord cluster.
             * @member {string} cluster
             * @memberof quorate.member.AuthRecord
             * @instance
             */
            AuthRecord.prototype.cluster = "";

            /**
             * Encodes the specified AuthRecord message. Does not implicitly {@link quorate.member.AuthRecord.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.AuthRecord
             * @static
             * @param {quorate.member.AuthRecord.$Properties} message AuthRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuthRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.revision);
                if (message.password != null && $Object.hasOwnProperty.call(message, "password") && message.password.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.password);
                if (message.noPassword != null && $Object.hasOwnProperty.call(message, "noPassword") && message.noPassword !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.noPassword);
                if (message.response != null && $Object.hasOwnProperty.call(message, "response") && message.response.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.response);
                if (message.decoy != null && $Object.hasOwnProperty.call(message, "decoy") && message.decoy.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.decoy);
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && message.cluster !== "")
                    writer.uint32(/* id 50, wireType 2 =*/402).string(message.cluster);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuthRecord message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.AuthRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.AuthRecord & quorate.member.AuthRecord.$Shape} AuthRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuthRecord.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.AuthRecord();
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
                                message.revision = value;
                            else
                                delete message.revision;
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
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.decoy = value;
                            else
                                delete message.decoy;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.noPassword = value;
                            else
                                delete message.noPassword;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.response = value;
                            else
                                delete message.response;
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.cluster = value;
                            else
                                delete message.cluster;
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

            return AuthRecord;
        })();

        member.AuthenticateRequest = (function() {

            /**
             * Properties of an AuthenticateRequest.
             * @typedef {Object} quorate.member.AuthenticateRequest.$Properties
             * @property {string|null} [name] AuthenticateRequest name
             * @property {number|Long|null} [revision] AuthenticateRequest revision
             * @property {string|null} [secret] AuthenticateRequest secret
             * @property {number|Long|null} [now] AuthenticateRequest now
             * @property {number|Long|null} [expires] AuthenticateRequest expires
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthenticateRequest.
             * @memberof quorate.member
             * @interface IAuthenticateRequest
             * @augments quorate.member.AuthenticateRequest.$Properties
             * @deprecated Use quorate.member.AuthenticateRequest.$Properties instead.
             */

            /**
             * Shape of an AuthenticateRequest.
             * @typedef {quorate.member.AuthenticateRequest.$Properties} quorate.member.AuthenticateRequest.$Shape
             */

            /**
             * Constructs a new AuthenticateRequest.
             * @memberof quorate.member
             * @classdesc Represents an AuthenticateRequest.
             * @constructor
             * @param {quorate.member.AuthenticateRequest.$Properties=} [properties] Properties to set
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
             * @memberof quorate.member.AuthenticateRequest
             * @instance
             */
            AuthenticateRequest.prototype.name = "";

            /**
             * AuthenticateRequest revision.
             * @member {number|Long} revision
             * @memberof quorate.member.AuthenticateRequest
             * @instance
             */
            AuthenticateRequest.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuthenticateRequest secret.
             * @member {string} secret
             * @memberof quorate.member.AuthenticateRequest
             * @instance
             */
            AuthenticateRequest.prototype.secret = "";

            /**
             * AuthenticateRequest now.
             * @member {number|Long} now
             * @memberof quorate.member.AuthenticateRequest
             * @instance
             */
            AuthenticateRequest.prototype.now = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuthenticateRequest expires.
             * @member {number|Long} expires
             * @memberof quorate.member.AuthenticateRequest
             * @instance
             */
            AuthenticateRequest.prototype.expires = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified AuthenticateRequest message. Does not implicitly {@link quorate.member.AuthenticateRequest.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.AuthenticateRequest
             * @static
             * @param {quorate.member.AuthenticateRequest.$Properties} message AuthenticateRequest message or plain object to encode
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
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.revision);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.secret);
                if (message.now != null && $Object.hasOwnProperty.call(message, "now") && (typeof message.now === "object" ? message.now.low || message.now.high : message.now !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.now);
                if (message.expires != null && $Object.hasOwnProperty.call(message, "expires") && (typeof message.expires === "object" ? message.expires.low || message.expires.high : message.expires !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.expires);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuthenticateRequest message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.AuthenticateRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.AuthenticateRequest & quorate.member.AuthenticateRequest.$Shape} AuthenticateRequest
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
                message = _target || new $root.quorate.member.AuthenticateRequest();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
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
                                message.now = value;
                            else
                                delete message.now;
                            continue;
                        }
                    case 5: {
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

            return AuthenticateRequest;
        })();

        member.AuthTokenUse = (function() {

            /**
             * Properties of an AuthTokenUse.
             * @typedef {Object} quorate.member.AuthTokenUse.$Properties
             * @property {number|Long|null} [index] AuthTokenUse index
             * @property {number|Long|null} [now] AuthTokenUse now
             * @property {number|Long|null} [expires] AuthTokenUse expires
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthTokenUse.
             * @memberof quorate.member
             * @interface IAuthTokenUse
             * @augments quorate.member.AuthTokenUse.$Properties
             * @deprecated Use quorate.member.AuthTokenUse.$Properties instead.
             */

            /**
             * Shape of an AuthTokenUse.
             * @typedef {quorate.member.AuthTokenUse.$Properties} quorate.member.AuthTokenUse.$Shape
             */

            /**
             * Constructs a new AuthTokenUse.
             * @memberof quorate.member
             * @classdesc Represents an AuthTokenUse.
             * @constructor
             * @param {quorate.member.AuthTokenUse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuthTokenUse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuthTokenUse index.
             * @member {number|Long} index
             * @memberof quorate.member.AuthTokenUse
             * @instance
             */
            AuthTokenUse.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuthTokenUse now.
             * @member {number|Long} now
             * @memberof quorate.member.AuthTokenUse
             * @instance
             */
            AuthTokenUse.prototype.now = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuthTokenUse expires.
             * @member {number|Long} expires
             * @memberof quorate.member.AuthTokenUse
             * @instance
             */
            AuthTokenUse.prototype.expires = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified AuthTokenUse message. Does not implicitly {@link quorate.member.AuthTokenUse.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.AuthTokenUse
             * @static
             * @param {quorate.member.AuthTokenUse.$Properties} message AuthTokenUse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuthTokenUse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.index);
                if (message.now != null && $Object.hasOwnProperty.call(message, "now") && (typeof message.now === "object" ? message.now.low || message.now.high : message.now !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.now);
                if (message.expires != null && $Object.hasOwnProperty.call(message, "expires") && (typeof message.expires === "object" ? message.expires.low || message.expires.high : message.expires !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.expires);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuthTokenUse message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.AuthTokenUse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.AuthTokenUse & quorate.member.AuthTokenUse.$Shape} AuthTokenUse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuthTokenUse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.AuthTokenUse();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.now = value;
                            else
                                delete message.now;
                            continue;
                        }
                    case 3: {
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

            return AuthTokenUse;
        })();

        member.CallList = (function() {

            /**
             * Properties of a CallList.
             * @typedef {Object} quorate.member.CallList.$Properties
             * @property {Array.<quorate.member.Call.$Properties>|null} [calls] CallList calls
             * @property {Array.<quorate.member.EdgeCount.$Properties>|null} [counts] CallList counts
             * @property {number|null} [limited] CallList limited
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CallList.
             * @memberof quorate.member
             * @interface ICallList
             * @augments quorate.member.CallList.$Properties
             * @deprecated Use quorate.member.CallList.$Properties instead.
             */

            /**
             * Shape of a CallList.
             * @typedef {quorate.member.CallList.$Properties} quorate.member.CallList.$Shape
             */

            /**
             * Constructs a new CallList.
             * @memberof quorate.member
             * @classdesc Represents a CallList.
             * @constructor
             * @param {quorate.member.CallList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CallList = function (properties) {
                this.calls = [];
                this.counts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CallList calls.
             * @member {Array.<quorate.member.Call.$Properties>} calls
             * @memberof quorate.member.CallList
             * @instance
             */
            CallList.prototype.calls = $util.emptyArray;

            /**
             * CallList counts.
             * @member {Array.<quorate.member.EdgeCount.$Properties>} counts
             * @memberof quorate.member.CallList
             * @instance
             */
            CallList.prototype.counts = $util.emptyArray;

            /**
             * CallList limited.
             * @member {number} limited
             * @memberof quorate.member.CallList
             * @instance
             */
            CallList.prototype.limited = 0;

            /**
             * Encodes the specified CallList message. Does not implicitly {@link quorate.member.CallList.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.CallList
             * @static
             * @param {quorate.member.CallList.$Properties} message CallList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CallList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.calls != null && message.calls.length)
                    for (let i = 0; i < message.calls.length; ++i)
                        $root.quorate.member.Call.encode(message.calls[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.counts != null && message.counts.length)
                    for (let i = 0; i < message.counts.length; ++i)
                        $root.quorate.member.EdgeCount.encode(message.counts[i], writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
                if (message.limited != null && $Object.hasOwnProperty.call(message, "limited") && message.limited !== 0)
                    writer.uint32(/* id 41, wireType 0 =*/328).uint32(message.limited);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CallList message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.CallList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.CallList & quorate.member.CallList.$Shape} CallList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CallList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.CallList();
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
                            if (!(message.calls && message.calls.length))
                                message.calls = [];
                            message.calls.push($root.quorate.member.Call.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            if (!(message.counts && message.counts.length))
                                message.counts = [];
                            message.counts.push($root.quorate.member.EdgeCount.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 41: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limited = value;
                            else
                                delete message.limited;
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

            return CallList;
        })();

        member.EdgeCount = (function() {

            /**
             * Properties of an EdgeCount.
             * @typedef {Object} quorate.member.EdgeCount.$Properties
             * @property {string|null} [path] EdgeCount path
             * @property {number|null} [status] EdgeCount status
             * @property {number|null} [count] EdgeCount count
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EdgeCount.
             * @memberof quorate.member
             * @interface IEdgeCount
             * @augments quorate.member.EdgeCount.$Properties
             * @deprecated Use quorate.member.EdgeCount.$Properties instead.
             */

            /**
             * Shape of an EdgeCount.
             * @typedef {quorate.member.EdgeCount.$Properties} quorate.member.EdgeCount.$Shape
             */

            /**
             * Constructs a new EdgeCount.
             * @memberof quorate.member
             * @classdesc Represents an EdgeCount.
             * @constructor
             * @param {quorate.member.EdgeCount.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EdgeCount = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EdgeCount path.
             * @member {string} path
             * @memberof quorate.member.EdgeCount
             * @instance
             */
            EdgeCount.prototype.path = "";

            /**
             * EdgeCount status.
             * @member {number} status
             * @memberof quorate.member.EdgeCount
             * @instance
             */
            EdgeCount.prototype.status = 0;

            /**
             * EdgeCount count.
             * @member {number} count
             * @memberof quorate.member.EdgeCount
             * @instance
             */
            EdgeCount.prototype.count = 0;

            /**
             * Encodes the specified EdgeCount message. Does not implicitly {@link quorate.member.EdgeCount.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.EdgeCount
             * @static
             * @param {quorate.member.EdgeCount.$Properties} message EdgeCount message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EdgeCount.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.status);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.count);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EdgeCount message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.EdgeCount
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.EdgeCount & quorate.member.EdgeCount.$Shape} EdgeCount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EdgeCount.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.EdgeCount();
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
                                message.path = value;
                            else
                                delete message.path;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
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

            return EdgeCount;
        })();

        member.Answer = (function() {

            /**
             * Properties of an Answer.
             * @typedef {Object} quorate.member.Answer.$Properties
             * @property {number|null} [code] Answer code
             * @property {string|null} [message] Answer message
             * @property {Uint8Array|null} [body] Answer body
             * @property {Uint8Array|null} [next] Answer next
             * @property {boolean|null} [unknown] Answer unknown
             * @property {number|Long|null} [ticket] Answer ticket
             * @property {boolean|null} [working] Answer working
             * @property {string|null} [reason] Answer reason
             * @property {number|null} [commitMs] Answer commitMs
             * @property {number|null} [readIndexMs] Answer readIndexMs
             * @property {number|null} [applyMs] Answer applyMs
             * @property {number|null} [minRevisionMs] Answer minRevisionMs
             * @property {string|null} [user] Answer user
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Answer.
             * @memberof quorate.member
             * @interface IAnswer
             * @augments quorate.member.Answer.$Properties
             * @deprecated Use quorate.member.Answer.$Properties instead.
             */

            /**
             * Shape of an Answer.
             * @typedef {quorate.member.Answer.$Properties} quorate.member.Answer.$Shape
             */

            /**
             * Constructs a new Answer.
             * @memberof quorate.member
             * @classdesc Represents an Answer.
             * @constructor
             * @param {quorate.member.Answer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Answer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Answer code.
             * @member {number} code
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.code = 0;

            /**
             * Answer message.
             * @member {string} message
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.message = "";

            /**
             * Answer body.
             * @member {Uint8Array} body
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.body = $util.newBuffer([]);

            /**
             * Answer next.
             * @member {Uint8Array} next
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.next = $util.newBuffer([]);

            /**
             * Answer unknown.
             * @member {boolean} unknown
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.unknown = false;

            /**
             * Answer ticket.
             * @member {number|Long} ticket
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.ticket = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Answer working.
             * @member {boolean} working
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.working = false;

            /**
             * Answer reason.
             * @member {string} reason
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.reason = "";

            /**
             * Answer commitMs.
             * @member {number} commitMs
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.commitMs = 0;

            /**
             * Answer readIndexMs.
             * @member {number} readIndexMs
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.readIndexMs = 0;

            /**
             * Answer applyMs.
             * @member {number} applyMs
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.applyMs = 0;

            /**
             * Answer minRevisionMs.
             * @member {number} minRevisionMs
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.minRevisionMs = 0;

            /**
             * Answer user.
             * @member {string} user
             * @memberof quorate.member.Answer
             * @instance
             */
            Answer.prototype.user = "";

            /**
             * Encodes the specified Answer message. Does not implicitly {@link quorate.member.Answer.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Answer
             * @static
             * @param {quorate.member.Answer.$Properties} message Answer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Answer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.body);
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.next);
                if (message.unknown != null && $Object.hasOwnProperty.call(message, "unknown") && message.unknown !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.unknown);
                if (message.ticket != null && $Object.hasOwnProperty.call(message, "ticket") && (typeof message.ticket === "object" ? message.ticket.low || message.ticket.high : message.ticket !== 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).fixed64(message.ticket);
                if (message.working != null && $Object.hasOwnProperty.call(message, "working") && message.working !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.working);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.reason);
                if (message.commitMs != null && $Object.hasOwnProperty.call(message, "commitMs") && message.commitMs !== 0)
                    writer.uint32(/* id 40, wireType 0 =*/320).uint32(message.commitMs);
                if (message.readIndexMs != null && $Object.hasOwnProperty.call(message, "readIndexMs") && message.readIndexMs !== 0)
                    writer.uint32(/* id 41, wireType 0 =*/328).uint32(message.readIndexMs);
                if (message.applyMs != null && $Object.hasOwnProperty.call(message, "applyMs") && message.applyMs !== 0)
                    writer.uint32(/* id 42, wireType 0 =*/336).uint32(message.applyMs);
                if (message.minRevisionMs != null && $Object.hasOwnProperty.call(message, "minRevisionMs") && message.minRevisionMs !== 0)
                    writer.uint32(/* id 43, wireType 0 =*/344).uint32(message.minRevisionMs);
                if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                    writer.uint32(/* id 44, wireType 2 =*/354).string(message.user);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Answer message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Answer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Answer & quorate.member.Answer.$Shape} Answer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Answer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Answer();
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
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.next = value;
                            else
                                delete message.next;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.unknown = value;
                            else
                                delete message.unknown;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.working = value;
                            else
                                delete message.working;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 40: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.commitMs = value;
                            else
                                delete message.commitMs;
                            continue;
                        }
                    case 41: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.readIndexMs = value;
                            else
                                delete message.readIndexMs;
                            continue;
                        }
                    case 42: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.applyMs = value;
                            else
                                delete message.applyMs;
                            continue;
                        }
                    case 43: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minRevisionMs = value;
                            else
                                delete message.minRevisionMs;
                            continue;
                        }
                    case 44: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user = value;
                            else
                                delete message.user;
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

            return Answer;
        })();

        member.PageRequest = (function() {

            /**
             * Properties of a PageRequest.
             * @typedef {Object} quorate.member.PageRequest.$Properties
             * @property {Uint8Array|null} [request] PageRequest request
             * @property {Uint8Array|null} [cursor] PageRequest cursor
             * @property {number|Long|null} [cluster] PageRequest cluster
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PageRequest.
             * @memberof quorate.member
             * @interface IPageRequest
             * @augments quorate.member.PageRequest.$Properties
             * @deprecated Use quorate.member.PageRequest.$Properties instead.
             */

            /**
             * Shape of a PageRequest.
             * @typedef {quorate.member.PageRequest.$Properties} quorate.member.PageRequest.$Shape
             */

            /**
             * Constructs a new PageRequest.
             * @memberof quorate.member
             * @classdesc Represents a PageRequest.
             * @constructor
             * @param {quorate.member.PageRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PageRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PageRequest request.
             * @member {Uint8Array} request
             * @memberof quorate.member.PageRequest
             * @instance
             */
            PageRequest.prototype.request = $util.newBuffer([]);

            /**
             * PageRequest cursor.
             * @member {Uint8Array} cursor
             * @memberof quorate.member.PageRequest
             * @instance
             */
            PageRequest.prototype.cursor = $util.newBuffer([]);

            /**
             * PageRequest cluster.
             * @member {number|Long} cluster
             * @memberof quorate.member.PageRequest
             * @instance
             */
            PageRequest.prototype.cluster = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified PageRequest message. Does not implicitly {@link quorate.member.PageRequest.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.PageRequest
             * @static
             * @param {quorate.member.PageRequest.$Properties} message PageRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PageRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.request);
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && message.cursor.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.cursor);
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && (typeof message.cluster === "object" ? message.cluster.low || message.cluster.high : message.cluster !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.cluster);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PageRequest message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.PageRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.PageRequest & quorate.member.PageRequest.$Shape} PageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PageRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.PageRequest();
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
                                message.request = value;
                            else
                                delete message.request;
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.cluster = value;
                            else
                                delete message.cluster;
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

            return PageRequest;
        })();

        member.AnswerList = (function() {

            /**
             * Properties of an AnswerList.
             * @typedef {Object} quorate.member.AnswerList.$Properties
             * @property {Array.<quorate.member.Answer.$Properties>|null} [answers] AnswerList answers
             * @property {string|null} [leader] AnswerList leader
             * @property {number|Long|null} [boot] AnswerList boot
             * @property {number|Long|null} [seats] AnswerList seats
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AnswerList.
             * @memberof quorate.member
             * @interface IAnswerList
             * @augments quorate.member.AnswerList.$Properties
             * @deprecated Use quorate.member.AnswerList.$Properties instead.
             */

            /**
             * Shape of an AnswerList.
             * @typedef {quorate.member.AnswerList.$Properties} quorate.member.AnswerList.$Shape
             */

            /**
             * Constructs a new AnswerList.
             * @memberof quorate.member
             * @classdesc Represents an AnswerList.
             * @constructor
             * @param {quorate.member.AnswerList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AnswerList = function (properties) {
                this.answers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AnswerList answers.
             * @member {Array.<quorate.member.Answer.$Properties>} answers
             * @memberof quorate.member.AnswerList
             * @instance
             */
            AnswerList.prototype.answers = $util.emptyArray;

            /**
             * AnswerList leader.
             * @member {string} leader
             * @memberof quorate.member.AnswerList
             * @instance
             */
            AnswerList.prototype.leader = "";

            /**
             * AnswerList boot.
             * @member {number|Long} boot
             * @memberof quorate.member.AnswerList
             * @instance
             */
            AnswerList.prototype.boot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AnswerList seats.
             * @member {number|Long} seats
             * @memberof quorate.member.AnswerList
             * @instance
             */
            AnswerList.prototype.seats = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified AnswerList message. Does not implicitly {@link quorate.member.AnswerList.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.AnswerList
             * @static
             * @param {quorate.member.AnswerList.$Properties} message AnswerList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AnswerList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.answers != null && message.answers.length)
                    for (let i = 0; i < message.answers.length; ++i)
                        $root.quorate.member.Answer.encode(message.answers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.leader != null && $Object.hasOwnProperty.call(message, "leader") && message.leader !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.leader);
                if (message.boot != null && $Object.hasOwnProperty.call(message, "boot") && (typeof message.boot === "object" ? message.boot.low || message.boot.high : message.boot !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.boot);
                if (message.seats != null && $Object.hasOwnProperty.call(message, "seats") && (typeof message.seats === "object" ? message.seats.low || message.seats.high : message.seats !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.seats);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AnswerList message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.AnswerList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.AnswerList & quorate.member.AnswerList.$Shape} AnswerList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AnswerList.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.AnswerList();
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
                            if (!(message.answers && message.answers.length))
                                message.answers = [];
                            message.answers.push($root.quorate.member.Answer.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.leader = value;
                            else
                                delete message.leader;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.boot = value;
                            else
                                delete message.boot;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.seats = value;
                            else
                                delete message.seats;
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

            return AnswerList;
        })();

        member.Identity = (function() {

            /**
             * Properties of an Identity.
             * @typedef {Object} quorate.member.Identity.$Properties
             * @property {number|null} [version] Identity version
             * @property {string|null} [clusterName] Identity clusterName
             * @property {number|Long|null} [cluster] Identity cluster
             * @property {number|Long|null} [id] Identity id
             * @property {string|null} [name] Identity name
             * @property {boolean|null} [creator] Identity creator
             * @property {boolean|null} [restored] Identity restored
             * @property {number|Long|null} [incarnation] Identity incarnation
             * @property {number|Long|null} [generation] Identity generation
             * @property {number|Long|null} [origin] Identity origin
             * @property {Array.<quorate.member.Former.$Properties>|null} [former] Identity former
             * @property {Uint8Array|null} [sum] Identity sum
             * @property {number|null} [format] Identity format
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Identity.
             * @memberof quorate.member
             * @interface IIdentity
             * @augments quorate.member.Identity.$Properties
             * @deprecated Use quorate.member.Identity.$Properties instead.
             */

            /**
             * Shape of an Identity.
             * @typedef {quorate.member.Identity.$Properties} quorate.member.Identity.$Shape
             */

            /**
             * Constructs a new Identity.
             * @memberof quorate.member
             * @classdesc Represents an Identity.
             * @constructor
             * @param {quorate.member.Identity.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Identity = function (properties) {
                this.former = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Identity version.
             * @member {number} version
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.version = 0;

            /**
             * Identity clusterName.
             * @member {string} clusterName
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.clusterName = "";

            /**
             * Identity cluster.
             * @member {number|Long} cluster
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.cluster = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Identity id.
             * @member {number|Long} id
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Identity name.
             * @member {string} name
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.name = "";

            /**
             * Identity creator.
             * @member {boolean} creator
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.creator = false;

            /**
             * Identity restored.
             * @member {boolean} restored
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.restored = false;

            /**
             * Identity incarnation.
             * @member {number|Long} incarnation
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Identity generation.
             * @member {number|Long} generation
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.generation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Identity origin.
             * @member {number|Long} origin
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.origin = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Identity former.
             * @member {Array.<quorate.member.Former.$Properties>} former
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.former = $util.emptyArray;

            /**
             * Identity sum.
             * @member {Uint8Array} sum
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.sum = $util.newBuffer([]);

            /**
             * Identity format.
             * @member {number} format
             * @memberof quorate.member.Identity
             * @instance
             */
            Identity.prototype.format = 0;

            /**
             * Encodes the specified Identity message. Does not implicitly {@link quorate.member.Identity.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Identity
             * @static
             * @param {quorate.member.Identity.$Properties} message Identity message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Identity.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.clusterName != null && $Object.hasOwnProperty.call(message, "clusterName") && message.clusterName !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.clusterName);
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && (typeof message.cluster === "object" ? message.cluster.low || message.cluster.high : message.cluster !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.cluster);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).fixed64(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
                if (message.creator != null && $Object.hasOwnProperty.call(message, "creator") && message.creator !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.creator);
                if (message.restored != null && $Object.hasOwnProperty.call(message, "restored") && message.restored !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.restored);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 10, wireType 1 =*/81).fixed64(message.incarnation);
                if (message.former != null && message.former.length)
                    for (let i = 0; i < message.former.length; ++i)
                        $root.quorate.member.Former.encode(message.former[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
                    writer.uint32(/* id 50, wireType 0 =*/400).uint64(message.generation);
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin") && (typeof message.origin === "object" ? message.origin.low || message.origin.high : message.origin !== 0))
                    writer.uint32(/* id 51, wireType 1 =*/409).fixed64(message.origin);
                if (message.sum != null && $Object.hasOwnProperty.call(message, "sum") && message.sum.length)
                    writer.uint32(/* id 52, wireType 2 =*/418).bytes(message.sum);
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 90, wireType 0 =*/720).uint32(message.format);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Identity message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Identity
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Identity & quorate.member.Identity.$Shape} Identity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Identity.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Identity();
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
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clusterName = value;
                            else
                                delete message.clusterName;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.cluster = value;
                            else
                                delete message.cluster;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.creator = value;
                            else
                                delete message.creator;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.restored = value;
                            else
                                delete message.restored;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 50: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 51: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.origin = value;
                            else
                                delete message.origin;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.former && message.former.length))
                                message.former = [];
                            message.former.push($root.quorate.member.Former.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 52: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sum = value;
                            else
                                delete message.sum;
                            continue;
                        }
                    case 90: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
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

            return Identity;
        })();

        member.Former = (function() {

            /**
             * Properties of a Former.
             * @typedef {Object} quorate.member.Former.$Properties
             * @property {number|Long|null} [cluster] Former cluster
             * @property {Array.<quorate.member.Member.$Properties>|null} [untold] Former untold
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Former.
             * @memberof quorate.member
             * @interface IFormer
             * @augments quorate.member.Former.$Properties
             * @deprecated Use quorate.member.Former.$Properties instead.
             */

            /**
             * Shape of a Former.
             * @typedef {quorate.member.Former.$Properties} quorate.member.Former.$Shape
             */

            /**
             * Constructs a new Former.
             * @memberof quorate.member
             * @classdesc Represents a Former.
             * @constructor
             * @param {quorate.member.Former.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Former = function (properties) {
                this.untold = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Former cluster.
             * @member {number|Long} cluster
             * @memberof quorate.member.Former
             * @instance
             */
            Former.prototype.cluster = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Former untold.
             * @member {Array.<quorate.member.Member.$Properties>} untold
             * @memberof quorate.member.Former
             * @instance
             */
            Former.prototype.untold = $util.emptyArray;

            /**
             * Encodes the specified Former message. Does not implicitly {@link quorate.member.Former.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Former
             * @static
             * @param {quorate.member.Former.$Properties} message Former message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Former.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && (typeof message.cluster === "object" ? message.cluster.low || message.cluster.high : message.cluster !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.cluster);
                if (message.untold != null && message.untold.length)
                    for (let i = 0; i < message.untold.length; ++i)
                        $root.quorate.member.Member.encode(message.untold[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Former message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Former
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Former & quorate.member.Former.$Shape} Former
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Former.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Former();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.cluster = value;
                            else
                                delete message.cluster;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.untold && message.untold.length))
                                message.untold = [];
                            message.untold.push($root.quorate.member.Member.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return Former;
        })();

        member.HardState = (function() {

            /**
             * Properties of a HardState.
             * @typedef {Object} quorate.member.HardState.$Properties
             * @property {number|Long|null} [term] HardState term
             * @property {number|Long|null} [vote] HardState vote
             * @property {number|Long|null} [lead] HardState lead
             * @property {number|Long|null} [commit] HardState commit
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HardState.
             * @memberof quorate.member
             * @interface IHardState
             * @augments quorate.member.HardState.$Properties
             * @deprecated Use quorate.member.HardState.$Properties instead.
             */

            /**
             * Shape of a HardState.
             * @typedef {quorate.member.HardState.$Properties} quorate.member.HardState.$Shape
             */

            /**
             * Constructs a new HardState.
             * @memberof quorate.member
             * @classdesc Represents a HardState.
             * @constructor
             * @param {quorate.member.HardState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HardState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HardState term.
             * @member {number|Long} term
             * @memberof quorate.member.HardState
             * @instance
             */
            HardState.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HardState vote.
             * @member {number|Long} vote
             * @memberof quorate.member.HardState
             * @instance
             */
            HardState.prototype.vote = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HardState lead.
             * @member {number|Long} lead
             * @memberof quorate.member.HardState
             * @instance
             */
            HardState.prototype.lead = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HardState commit.
             * @member {number|Long} commit
             * @memberof quorate.member.HardState
             * @instance
             */
            HardState.prototype.commit = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified HardState message. Does not implicitly {@link quorate.member.HardState.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.HardState
             * @static
             * @param {quorate.member.HardState.$Properties} message HardState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HardState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.term);
                if (message.vote != null && $Object.hasOwnProperty.call(message, "vote") && (typeof message.vote === "object" ? message.vote.low || message.vote.high : message.vote !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.vote);
                if (message.lead != null && $Object.hasOwnProperty.call(message, "lead") && (typeof message.lead === "object" ? message.lead.low || message.lead.high : message.lead !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.lead);
                if (message.commit != null && $Object.hasOwnProperty.call(message, "commit") && (typeof message.commit === "object" ? message.commit.low || message.commit.high : message.commit !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.commit);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HardState message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.HardState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.HardState & quorate.member.HardState.$Shape} HardState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HardState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.HardState();
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
                                message.term = value;
                            else
                                delete message.term;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.vote = value;
                            else
                                delete message.vote;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.lead = value;
                            else
                                delete message.lead;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.commit = value;
                            else
                                delete message.commit;
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

            return HardState;
        })();

        member.Founder = (function() {

            /**
             * Properties of a Founder.
             * @typedef {Object} quorate.member.Founder.$Properties
             * @property {string|null} [name] Founder name
             * @property {string|null} [object] Founder object
             * @property {string|null} [region] Founder region
             * @property {string|null} [clientUrl] Founder clientUrl
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Founder.
             * @memberof quorate.member
             * @interface IFounder
             * @augments quorate.member.Founder.$Properties
             * @deprecated Use quorate.member.Founder.$Properties instead.
             */

            /**
             * Shape of a Founder.
             * @typedef {quorate.member.Founder.$Properties} quorate.member.Founder.$Shape
             */

            /**
             * Constructs a new Founder.
             * @memberof quorate.member
             * @classdesc Represents a Founder.
             * @constructor
             * @param {quorate.member.Founder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Founder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Founder name.
             * @member {string} name
             * @memberof quorate.member.Founder
             * @instance
             */
            Founder.prototype.name = "";

            /**
             * Founder object.
             * @member {string} object
             * @memberof quorate.member.Founder
             * @instance
             */
            Founder.prototype.object = "";

            /**
             * Founder region.
             * @member {string} region
             * @memberof quorate.member.Founder
             * @instance
             */
            Founder.prototype.region = "";

            /**
             * Founder clientUrl.
             * @member {string} clientUrl
             * @memberof quorate.member.Founder
             * @instance
             */
            Founder.prototype.clientUrl = "";

            /**
             * Encodes the specified Founder message. Does not implicitly {@link quorate.member.Founder.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Founder
             * @static
             * @param {quorate.member.Founder.$Properties} message Founder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Founder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.object != null && $Object.hasOwnProperty.call(message, "object") && message.object !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.object);
                if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.region);
                if (message.clientUrl != null && $Object.hasOwnProperty.call(message, "clientUrl") && message.clientUrl !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.clientUrl);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Founder message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Founder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Founder & quorate.member.Founder.$Shape} Founder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Founder.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Founder();
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
                                message.object = value;
                            else
                                delete message.object;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.region = value;
                            else
                                delete message.region;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientUrl = value;
                            else
                                delete message.clientUrl;
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

            return Founder;
        })();

        member.CreateRequest = (function() {

            /**
             * Properties of a CreateRequest.
             * @typedef {Object} quorate.member.CreateRequest.$Properties
             * @property {string|null} [cluster] CreateRequest cluster
             * @property {Array.<quorate.member.Founder.$Properties>|null} [founders] CreateRequest founders
             * @property {quorate.member.Restored.$Properties|null} [restored] CreateRequest restored
             * @property {number|Long|null} [id] CreateRequest id
             * @property {number|Long|null} [generation] CreateRequest generation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CreateRequest.
             * @memberof quorate.member
             * @interface ICreateRequest
             * @augments quorate.member.CreateRequest.$Properties
             * @deprecated Use quorate.member.CreateRequest.$Properties instead.
             */

            /**
             * Shape of a CreateRequest.
             * @typedef {quorate.member.CreateRequest.$Properties} quorate.member.CreateRequest.$Shape
             */

            /**
             * Constructs a new CreateRequest.
             * @memberof quorate.member
             * @classdesc Represents a CreateRequest.
             * @constructor
             * @param {quorate.member.CreateRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CreateRequest = function (properties) {
                this.founders = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CreateRequest cluster.
             * @member {string} cluster
             * @memberof quorate.member.CreateRequest
             * @instance
             */
            CreateRequest.prototype.cluster = "";

            /**
             * CreateRequest founders.
             * @member {Array.<quorate.member.Founder.$Properties>} founders
             * @memberof quorate.member.CreateRequest
             * @instance
             */
            CreateRequest.prototype.founders = $util.emptyArray;

            /**
             * CreateRequest restored.
             * @member {quorate.member.Restored.$Properties|null|undefined} restored
             * @memberof quorate.member.CreateRequest
             * @instance
             */
            CreateRequest.prototype.restored = null;

            /**
             * CreateRequest id.
             * @member {number|Long} id
             * @memberof quorate.member.CreateRequest
             * @instance
             */
            CreateRequest.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CreateRequest generation.
             * @member {number|Long} generation
             * @memberof quorate.member.CreateRequest
             * @instance
             */
            CreateRequest.prototype.generation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified CreateRequest message. Does not implicitly {@link quorate.member.CreateRequest.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.CreateRequest
             * @static
             * @param {quorate.member.CreateRequest.$Properties} message CreateRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CreateRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && message.cluster !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.cluster);
                if (message.founders != null && message.founders.length)
                    for (let i = 0; i < message.founders.length; ++i)
                        $root.quorate.member.Founder.encode(message.founders[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.restored != null && $Object.hasOwnProperty.call(message, "restored"))
                    $root.quorate.member.Restored.encode(message.restored, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 50, wireType 1 =*/401).fixed64(message.id);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
                    writer.uint32(/* id 51, wireType 0 =*/408).uint64(message.generation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CreateRequest message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.CreateRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.CreateRequest & quorate.member.CreateRequest.$Shape} CreateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CreateRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.CreateRequest();
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
                                message.cluster = value;
                            else
                                delete message.cluster;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.founders && message.founders.length))
                                message.founders = [];
                            message.founders.push($root.quorate.member.Founder.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.restored = $root.quorate.member.Restored.decode(reader, reader.size(), $undefined, _depth + 1, message.restored);
                            continue;
                        }
                    case 50: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 51: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.generation = value;
                            else
                                delete message.generation;
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

            return CreateRequest;
        })();

        member.Entry = (function() {

            /**
             * Properties of an Entry.
             * @typedef {Object} quorate.member.Entry.$Properties
             * @property {number|Long|null} [term] Entry term
             * @property {number|Long|null} [index] Entry index
             * @property {number|null} [type] Entry type
             * @property {Uint8Array|null} [data] Entry data
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Entry.
             * @memberof quorate.member
             * @interface IEntry
             * @augments quorate.member.Entry.$Properties
             * @deprecated Use quorate.member.Entry.$Properties instead.
             */

            /**
             * Shape of an Entry.
             * @typedef {quorate.member.Entry.$Properties} quorate.member.Entry.$Shape
             */

            /**
             * Constructs a new Entry.
             * @memberof quorate.member
             * @classdesc Represents an Entry.
             * @constructor
             * @param {quorate.member.Entry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Entry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Entry term.
             * @member {number|Long} term
             * @memberof quorate.member.Entry
             * @instance
             */
            Entry.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Entry index.
             * @member {number|Long} index
             * @memberof quorate.member.Entry
             * @instance
             */
            Entry.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Entry type.
             * @member {number} type
             * @memberof quorate.member.Entry
             * @instance
             */
            Entry.prototype.type = 0;

            /**
             * Entry data.
             * @member {Uint8Array} data
             * @memberof quorate.member.Entry
             * @instance
             */
            Entry.prototype.data = $util.newBuffer([]);

            /**
             * Encodes the specified Entry message. Does not implicitly {@link quorate.member.Entry.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Entry
             * @static
             * @param {quorate.member.Entry.$Properties} message Entry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Entry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.term);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.index);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.type);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.data);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Entry message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Entry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Entry & quorate.member.Entry.$Shape} Entry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Entry.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Entry();
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
                                message.term = value;
                            else
                                delete message.term;
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
                            if (value = reader.uint32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 4: {
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

            return Entry;
        })();

        member.LogRow = (function() {

            /**
             * Properties of a LogRow.
             * @typedef {Object} quorate.member.LogRow.$Properties
             * @property {number|null} [version] LogRow version
             * @property {Array.<quorate.member.Entry.$Properties>|null} [entries] LogRow entries
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogRow.
             * @memberof quorate.member
             * @interface ILogRow
             * @augments quorate.member.LogRow.$Properties
             * @deprecated Use quorate.member.LogRow.$Properties instead.
             */

            /**
             * Shape of a LogRow.
             * @typedef {quorate.member.LogRow.$Properties} quorate.member.LogRow.$Shape
             */

            /**
             * Constructs a new LogRow.
             * @memberof quorate.member
             * @classdesc Represents a LogRow.
             * @constructor
             * @param {quorate.member.LogRow.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogRow = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogRow version.
             * @member {number} version
             * @memberof quorate.member.LogRow
             * @instance
             */
            LogRow.prototype.version = 0;

            /**
             * LogRow entries.
             * @member {Array.<quorate.member.Entry.$Properties>} entries
             * @memberof quorate.member.LogRow
             * @instance
             */
            LogRow.prototype.entries = $util.emptyArray;

            /**
             * Encodes the specified LogRow message. Does not implicitly {@link quorate.member.LogRow.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.LogRow
             * @static
             * @param {quorate.member.LogRow.$Properties} message LogRow message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogRow.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.quorate.member.Entry.encode(message.entries[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogRow message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.LogRow
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.LogRow & quorate.member.LogRow.$Shape} LogRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogRow.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.LogRow();
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
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.quorate.member.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
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

            return LogRow;
        })();

        member.ConfState = (function() {

            /**
             * Properties of a ConfState.
             * @typedef {Object} quorate.member.ConfState.$Properties
             * @property {Array.<number|Long>|null} [voters] ConfState voters
             * @property {Array.<number|Long>|null} [votersOutgoing] ConfState votersOutgoing
             * @property {Array.<number|Long>|null} [learners] ConfState learners
             * @property {Array.<number|Long>|null} [learnersNext] ConfState learnersNext
             * @property {boolean|null} [autoLeave] ConfState autoLeave
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfState.
             * @memberof quorate.member
             * @interface IConfState
             * @augments quorate.member.ConfState.$Properties
             * @deprecated Use quorate.member.ConfState.$Properties instead.
             */

            /**
             * Shape of a ConfState.
             * @typedef {quorate.member.ConfState.$Properties} quorate.member.ConfState.$Shape
             */

            /**
             * Constructs a new ConfState.
             * @memberof quorate.member
             * @classdesc Represents a ConfState.
             * @constructor
             * @param {quorate.member.ConfState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfState = function (properties) {
                this.voters = [];
                this.votersOutgoing = [];
                this.learners = [];
                this.learnersNext = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConfState voters.
             * @member {Array.<number|Long>} voters
             * @memberof quorate.member.ConfState
             * @instance
             */
            ConfState.prototype.voters = $util.emptyArray;

            /**
             * ConfState votersOutgoing.
             * @member {Array.<number|Long>} votersOutgoing
             * @memberof quorate.member.ConfState
             * @instance
             */
            ConfState.prototype.votersOutgoing = $util.emptyArray;

            /**
             * ConfState learners.
             * @member {Array.<number|Long>} learners
             * @memberof quorate.member.ConfState
             * @instance
             */
            ConfState.prototype.learners = $util.emptyArray;

            /**
             * ConfState learnersNext.
             * @member {Array.<number|Long>} learnersNext
             * @memberof quorate.member.ConfState
             * @instance
             */
            ConfState.prototype.learnersNext = $util.emptyArray;

            /**
             * ConfState autoLeave.
             * @member {boolean} autoLeave
             * @memberof quorate.member.ConfState
             * @instance
             */
            ConfState.prototype.autoLeave = false;

            /**
             * Encodes the specified ConfState message. Does not implicitly {@link quorate.member.ConfState.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.ConfState
             * @static
             * @param {quorate.member.ConfState.$Properties} message ConfState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.voters != null && message.voters.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).fixed64s(message.voters);
                if (message.votersOutgoing != null && message.votersOutgoing.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).fixed64s(message.votersOutgoing);
                if (message.learners != null && message.learners.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).fixed64s(message.learners);
                if (message.learnersNext != null && message.learnersNext.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).fixed64s(message.learnersNext);
                if (message.autoLeave != null && $Object.hasOwnProperty.call(message, "autoLeave") && message.autoLeave !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.autoLeave);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfState message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.ConfState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.ConfState & quorate.member.ConfState.$Shape} ConfState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.ConfState();
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
                            if (wireType === 2) {
                                if (!(message.voters && message.voters.length))
                                    message.voters = [];
                                reader.fixed64s(message.voters);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.voters && message.voters.length))
                                message.voters = [];
                            message.voters.push(reader.fixed64());
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.votersOutgoing && message.votersOutgoing.length))
                                    message.votersOutgoing = [];
                                reader.fixed64s(message.votersOutgoing);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.votersOutgoing && message.votersOutgoing.length))
                                message.votersOutgoing = [];
                            message.votersOutgoing.push(reader.fixed64());
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.learners && message.learners.length))
                                    message.learners = [];
                                reader.fixed64s(message.learners);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.learners && message.learners.length))
                                message.learners = [];
                            message.learners.push(reader.fixed64());
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.learnersNext && message.learnersNext.length))
                                    message.learnersNext = [];
                                reader.fixed64s(message.learnersNext);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.learnersNext && message.learnersNext.length))
                                message.learnersNext = [];
                            message.learnersNext.push(reader.fixed64());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.autoLeave = value;
                            else
                                delete message.autoLeave;
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

            return ConfState;
        })();

        member.SnapshotMeta = (function() {

            /**
             * Properties of a SnapshotMeta.
             * @typedef {Object} quorate.member.SnapshotMeta.$Properties
             * @property {number|Long|null} [index] SnapshotMeta index
             * @property {number|Long|null} [term] SnapshotMeta term
             * @property {quorate.member.ConfState.$Properties|null} [conf] SnapshotMeta conf
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SnapshotMeta.
             * @memberof quorate.member
             * @interface ISnapshotMeta
             * @augments quorate.member.SnapshotMeta.$Properties
             * @deprecated Use quorate.member.SnapshotMeta.$Properties instead.
             */

            /**
             * Shape of a SnapshotMeta.
             * @typedef {quorate.member.SnapshotMeta.$Properties} quorate.member.SnapshotMeta.$Shape
             */

            /**
             * Constructs a new SnapshotMeta.
             * @memberof quorate.member
             * @classdesc Represents a SnapshotMeta.
             * @constructor
             * @param {quorate.member.SnapshotMeta.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SnapshotMeta = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SnapshotMeta index.
             * @member {number|Long} index
             * @memberof quorate.member.SnapshotMeta
             * @instance
             */
            SnapshotMeta.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotMeta term.
             * @member {number|Long} term
             * @memberof quorate.member.SnapshotMeta
             * @instance
             */
            SnapshotMeta.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotMeta conf.
             * @member {quorate.member.ConfState.$Properties|null|undefined} conf
             * @memberof quorate.member.SnapshotMeta
             * @instance
             */
            SnapshotMeta.prototype.conf = null;

            /**
             * Encodes the specified SnapshotMeta message. Does not implicitly {@link quorate.member.SnapshotMeta.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.SnapshotMeta
             * @static
             * @param {quorate.member.SnapshotMeta.$Properties} message SnapshotMeta message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SnapshotMeta.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.index);
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.term);
                if (message.conf != null && $Object.hasOwnProperty.call(message, "conf"))
                    $root.quorate.member.ConfState.encode(message.conf, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SnapshotMeta message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.SnapshotMeta
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.SnapshotMeta & quorate.member.SnapshotMeta.$Shape} SnapshotMeta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SnapshotMeta.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.SnapshotMeta();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.term = value;
                            else
                                delete message.term;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.conf = $root.quorate.member.ConfState.decode(reader, reader.size(), $undefined, _depth + 1, message.conf);
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

            return SnapshotMeta;
        })();

        member.RaftMessage = (function() {

            /**
             * Properties of a RaftMessage.
             * @typedef {Object} quorate.member.RaftMessage.$Properties
             * @property {number|null} [type] RaftMessage type
             * @property {number|Long|null} [to] RaftMessage to
             * @property {number|Long|null} [from] RaftMessage from
             * @property {number|Long|null} [term] RaftMessage term
             * @property {number|Long|null} [logTerm] RaftMessage logTerm
             * @property {number|Long|null} [index] RaftMessage index
             * @property {Array.<quorate.member.Entry.$Properties>|null} [entries] RaftMessage entries
             * @property {number|Long|null} [commit] RaftMessage commit
             * @property {quorate.member.SnapshotMeta.$Properties|null} [snapshot] RaftMessage snapshot
             * @property {boolean|null} [reject] RaftMessage reject
             * @property {number|Long|null} [rejectHint] RaftMessage rejectHint
             * @property {Uint8Array|null} [context] RaftMessage context
             * @property {number|Long|null} [incarnation] RaftMessage incarnation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RaftMessage.
             * @memberof quorate.member
             * @interface IRaftMessage
             * @augments quorate.member.RaftMessage.$Properties
             * @deprecated Use quorate.member.RaftMessage.$Properties instead.
             */

            /**
             * Shape of a RaftMessage.
             * @typedef {quorate.member.RaftMessage.$Properties} quorate.member.RaftMessage.$Shape
             */

            /**
             * Constructs a new RaftMessage.
             * @memberof quorate.member
             * @classdesc Represents a RaftMessage.
             * @constructor
             * @param {quorate.member.RaftMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RaftMessage = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RaftMessage type.
             * @member {number} type
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.type = 0;

            /**
             * RaftMessage to.
             * @member {number|Long} to
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RaftMessage from.
             * @member {number|Long} from
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.from = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RaftMessage term.
             * @member {number|Long} term
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RaftMessage logTerm.
             * @member {number|Long} logTerm
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.logTerm = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RaftMessage index.
             * @member {number|Long} index
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RaftMessage entries.
             * @member {Array.<quorate.member.Entry.$Properties>} entries
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.entries = $util.emptyArray;

            /**
             * RaftMessage commit.
             * @member {number|Long} commit
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.commit = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RaftMessage snapshot.
             * @member {quorate.member.SnapshotMeta.$Properties|null|undefined} snapshot
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.snapshot = null;

            /**
             * RaftMessage reject.
             * @member {boolean} reject
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.reject = false;

            /**
             * RaftMessage rejectHint.
             * @member {number|Long} rejectHint
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.rejectHint = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * RaftMessage context.
             * @member {Uint8Array} context
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.context = $util.newBuffer([]);

            /**
             * RaftMessage incarnation.
             * @member {number|Long} incarnation
             * @memberof quorate.member.RaftMessage
             * @instance
             */
            RaftMessage.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified RaftMessage message. Does not implicitly {@link quorate.member.RaftMessage.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.RaftMessage
             * @static
             * @param {quorate.member.RaftMessage.$Properties} message RaftMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RaftMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.type);
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && (typeof message.to === "object" ? message.to.low || message.to.high : message.to !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.to);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && (typeof message.from === "object" ? message.from.low || message.from.high : message.from !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.from);
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.term);
                if (message.logTerm != null && $Object.hasOwnProperty.call(message, "logTerm") && (typeof message.logTerm === "object" ? message.logTerm.low || message.logTerm.high : message.logTerm !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.logTerm);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.index);
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.quorate.member.Entry.encode(message.entries[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.commit != null && $Object.hasOwnProperty.call(message, "commit") && (typeof message.commit === "object" ? message.commit.low || message.commit.high : message.commit !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.commit);
                if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot"))
                    $root.quorate.member.SnapshotMeta.encode(message.snapshot, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.reject != null && $Object.hasOwnProperty.call(message, "reject") && message.reject !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.reject);
                if (message.rejectHint != null && $Object.hasOwnProperty.call(message, "rejectHint") && (typeof message.rejectHint === "object" ? message.rejectHint.low || message.rejectHint.high : message.rejectHint !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.rejectHint);
                if (message.context != null && $Object.hasOwnProperty.call(message, "context") && message.context.length)
                    writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.context);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 13, wireType 1 =*/105).fixed64(message.incarnation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RaftMessage message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.RaftMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.RaftMessage & quorate.member.RaftMessage.$Shape} RaftMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RaftMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.RaftMessage();
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
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.term = value;
                            else
                                delete message.term;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.logTerm = value;
                            else
                                delete message.logTerm;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.quorate.member.Entry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.commit = value;
                            else
                                delete message.commit;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.snapshot = $root.quorate.member.SnapshotMeta.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshot);
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.reject = value;
                            else
                                delete message.reject;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.rejectHint = value;
                            else
                                delete message.rejectHint;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.context = value;
                            else
                                delete message.context;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
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

            return RaftMessage;
        })();

        member.PeerBatch = (function() {

            /**
             * Properties of a PeerBatch.
             * @typedef {Object} quorate.member.PeerBatch.$Properties
             * @property {number|null} [version] PeerBatch version
             * @property {number|Long|null} [cluster] PeerBatch cluster
             * @property {number|Long|null} [from] PeerBatch from
             * @property {number|Long|null} [to] PeerBatch to
             * @property {number|Long|null} [boot] PeerBatch boot
             * @property {Array.<quorate.member.RaftMessage.$Properties>|null} [messages] PeerBatch messages
             * @property {quorate.member.Introduce.$Properties|null} [introduce] PeerBatch introduce
             * @property {quorate.member.SnapshotStep.$Properties|null} [snapshot] PeerBatch snapshot
             * @property {quorate.member.Blank.$Properties|null} [blank] PeerBatch blank
             * @property {quorate.member.Sleep.$Properties|null} [sleep] PeerBatch sleep
             * @property {quorate.member.HashRequest.$Properties|null} [hash] PeerBatch hash
             * @property {quorate.member.Wipe.$Properties|null} [wipe] PeerBatch wipe
             * @property {boolean|null} [wantsSnapshot] PeerBatch wantsSnapshot
             * @property {boolean|null} [noState] PeerBatch noState
             * @property {quorate.member.LeaseMessage.$Properties|null} [lease] PeerBatch lease
             * @property {string|null} [colo] PeerBatch colo
             * @property {quorate.member.Removal.$Properties|null} [removal] PeerBatch removal
             * @property {number|null} [knows] PeerBatch knows
             * @property {"introduce"|"snapshot"|"blank"|"sleep"|"hash"|"wipe"} [ask] PeerBatch ask
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PeerBatch.
             * @memberof quorate.member
             * @interface IPeerBatch
             * @augments quorate.member.PeerBatch.$Properties
             * @deprecated Use quorate.member.PeerBatch.$Properties instead.
             */

            /**
             * Narrowed shape of a PeerBatch.
             * @typedef {{
             *   version?: number|null;
             *   cluster?: number|Long|null;
             *   from?: number|Long|null;
             *   to?: number|Long|null;
             *   boot?: number|Long|null;
             *   messages?: Array.<quorate.member.RaftMessage.$Shape>|null;
             *   introduce?: quorate.member.Introduce.$Shape|null;
             *   snapshot?: quorate.member.SnapshotStep.$Shape|null;
             *   blank?: quorate.member.Blank.$Shape|null;
             *   sleep?: quorate.member.Sleep.$Shape|null;
             *   hash?: quorate.member.HashRequest.$Shape|null;
             *   wipe?: quorate.member.Wipe.$Shape|null;
             *   wantsSnapshot?: boolean|null;
             *   noState?: boolean|null;
             *   lease?: quorate.member.LeaseMessage.$Shape|null;
             *   colo?: string|null;
             *   removal?: quorate.member.Removal.$Shape|null;
             *   knows?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ ask?: undefined; introduce?: null; snapshot?: null; blank?: null; sleep?: null; hash?: null; wipe?: null }|{ ask?: "introduce"; introduce: quorate.member.Introduce.$Shape; snapshot?: null; blank?: null; sleep?: null; hash?: null; wipe?: null }|{ ask?: "snapshot"; introduce?: null; snapshot: quorate.member.SnapshotStep.$Shape; blank?: null; sleep?: null; hash?: null; wipe?: null }|{ ask?: "blank"; introduce?: null; snapshot?: null; blank: quorate.member.Blank.$Shape; sleep?: null; hash?: null; wipe?: null }|{ ask?: "sleep"; introduce?: null; snapshot?: null; blank?: null; sleep: quorate.member.Sleep.$Shape; hash?: null; wipe?: null }|{ ask?: "hash"; introduce?: null; snapshot?: null; blank?: null; sleep?: null; hash: quorate.member.HashRequest.$Shape; wipe?: null }|{ ask?: "wipe"; introduce?: null; snapshot?: null; blank?: null; sleep?: null; hash?: null; wipe: quorate.member.Wipe.$Shape })
             * )} quorate.member.PeerBatch.$Shape
             */

            /**
             * Constructs a new PeerBatch.
             * @memberof quorate.member
             * @classdesc Represents a PeerBatch.
             * @constructor
             * @param {quorate.member.PeerBatch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PeerBatch = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PeerBatch version.
             * @member {number} version
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.version = 0;

            /**
             * PeerBatch cluster.
             * @member {number|Long} cluster
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.cluster = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PeerBatch from.
             * @member {number|Long} from
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.from = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PeerBatch to.
             * @member {number|Long} to
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PeerBatch boot.
             * @member {number|Long} boot
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.boot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PeerBatch messages.
             * @member {Array.<quorate.member.RaftMessage.$Properties>} messages
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.messages = $util.emptyArray;

            /**
             * PeerBatch introduce.
             * @member {quorate.member.Introduce.$Properties|null|undefined} introduce
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.introduce = null;

            /**
             * PeerBatch snapshot.
             * @member {quorate.member.SnapshotStep.$Properties|null|undefined} snapshot
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.snapshot = null;

            /**
             * PeerBatch blank.
             * @member {quorate.member.Blank.$Properties|null|undefined} blank
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.blank = null;

            /**
             * PeerBatch sleep.
             * @member {quorate.member.Sleep.$Properties|null|undefined} sleep
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.sleep = null;

            /**
             * PeerBatch hash.
             * @member {quorate.member.HashRequest.$Properties|null|undefined} hash
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.hash = null;

            /**
             * PeerBatch wipe.
             * @member {quorate.member.Wipe.$Properties|null|undefined} wipe
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.wipe = null;

            /**
             * PeerBatch wantsSnapshot.
             * @member {boolean} wantsSnapshot
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.wantsSnapshot = false;

            /**
             * PeerBatch noState.
             * @member {boolean} noState
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.noState = false;

            /**
             * PeerBatch lease.
             * @member {quorate.member.LeaseMessage.$Properties|null|undefined} lease
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.lease = null;

            /**
             * PeerBatch colo.
             * @member {string} colo
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.colo = "";

            /**
             * PeerBatch removal.
             * @member {quorate.member.Removal.$Properties|null|undefined} removal
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.removal = null;

            /**
             * PeerBatch knows.
             * @member {number} knows
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            PeerBatch.prototype.knows = 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * PeerBatch ask.
             * @member {"introduce"|"snapshot"|"blank"|"sleep"|"hash"|"wipe"|undefined} ask
             * @memberof quorate.member.PeerBatch
             * @instance
             */
            $Object.defineProperty(PeerBatch.prototype, "ask", {
                get: $util.oneOfGetter($oneOfFields = ["introduce", "snapshot", "blank", "sleep", "hash", "wipe"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified PeerBatch message. Does not implicitly {@link quorate.member.PeerBatch.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.PeerBatch
             * @static
             * @param {quorate.member.PeerBatch.$Properties} message PeerBatch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PeerBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && (typeof message.cluster === "object" ? message.cluster.low || message.cluster.high : message.cluster !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.cluster);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && (typeof message.from === "object" ? message.from.low || message.from.high : message.from !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.from);
                if (message.to != null && $Object.hasOwnProperty.call(message, "to") && (typeof message.to === "object" ? message.to.low || message.to.high : message.to !== 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).fixed64(message.to);
                if (message.boot != null && $Object.hasOwnProperty.call(message, "boot") && (typeof message.boot === "object" ? message.boot.low || message.boot.high : message.boot !== 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).fixed64(message.boot);
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        $root.quorate.member.RaftMessage.encode(message.messages[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.introduce != null && $Object.hasOwnProperty.call(message, "introduce"))
                    $root.quorate.member.Introduce.encode(message.introduce, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot"))
                    $root.quorate.member.SnapshotStep.encode(message.snapshot, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.blank != null && $Object.hasOwnProperty.call(message, "blank"))
                    $root.quorate.member.Blank.encode(message.blank, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.wantsSnapshot != null && $Object.hasOwnProperty.call(message, "wantsSnapshot") && message.wantsSnapshot !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.wantsSnapshot);
                if (message.lease != null && $Object.hasOwnProperty.call(message, "lease"))
                    $root.quorate.member.LeaseMessage.encode(message.lease, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.sleep != null && $Object.hasOwnProperty.call(message, "sleep"))
                    $root.quorate.member.Sleep.encode(message.sleep, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.noState != null && $Object.hasOwnProperty.call(message, "noState") && message.noState !== false)
                    writer.uint32(/* id 13, wireType 0 =*/104).bool(message.noState);
                if (message.removal != null && $Object.hasOwnProperty.call(message, "removal"))
                    $root.quorate.member.Removal.encode(message.removal, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.colo != null && $Object.hasOwnProperty.call(message, "colo") && message.colo !== "")
                    writer.uint32(/* id 40, wireType 2 =*/322).string(message.colo);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    $root.quorate.member.HashRequest.encode(message.hash, writer.uint32(/* id 41, wireType 2 =*/330).fork(), _depth + 1).ldelim();
                if (message.wipe != null && $Object.hasOwnProperty.call(message, "wipe"))
                    $root.quorate.member.Wipe.encode(message.wipe, writer.uint32(/* id 50, wireType 2 =*/402).fork(), _depth + 1).ldelim();
                if (message.knows != null && $Object.hasOwnProperty.call(message, "knows") && message.knows !== 0)
                    writer.uint32(/* id 90, wireType 0 =*/720).uint32(message.knows);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PeerBatch message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.PeerBatch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.PeerBatch & quorate.member.PeerBatch.$Shape} PeerBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PeerBatch.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.PeerBatch();
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
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.cluster = value;
                            else
                                delete message.cluster;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.to = value;
                            else
                                delete message.to;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.boot = value;
                            else
                                delete message.boot;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push($root.quorate.member.RaftMessage.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.introduce = $root.quorate.member.Introduce.decode(reader, reader.size(), $undefined, _depth + 1, message.introduce);
                            message.ask = "introduce";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.snapshot = $root.quorate.member.SnapshotStep.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshot);
                            message.ask = "snapshot";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.blank = $root.quorate.member.Blank.decode(reader, reader.size(), $undefined, _depth + 1, message.blank);
                            message.ask = "blank";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.sleep = $root.quorate.member.Sleep.decode(reader, reader.size(), $undefined, _depth + 1, message.sleep);
                            message.ask = "sleep";
                            continue;
                        }
                    case 41: {
                            if (wireType !== 2)
                                break;
                            message.hash = $root.quorate.member.HashRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.hash);
                            message.ask = "hash";
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            message.wipe = $root.quorate.member.Wipe.decode(reader, reader.size(), $undefined, _depth + 1, message.wipe);
                            message.ask = "wipe";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.wantsSnapshot = value;
                            else
                                delete message.wantsSnapshot;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.noState = value;
                            else
                                delete message.noState;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.lease = $root.quorate.member.LeaseMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.lease);
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.colo = value;
                            else
                                delete message.colo;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.removal = $root.quorate.member.Removal.decode(reader, reader.size(), $undefined, _depth + 1, message.removal);
                            continue;
                        }
                    case 90: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.knows = value;
                            else
                                delete message.knows;
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

            return PeerBatch;
        })();

        member.Removal = (function() {

            /**
             * Properties of a Removal.
             * @typedef {Object} quorate.member.Removal.$Properties
             * @property {number|Long|null} [index] Removal index
             * @property {number|Long|null} [term] Removal term
             * @property {quorate.member.Seats.$Properties|null} [seats] Removal seats
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Removal.
             * @memberof quorate.member
             * @interface IRemoval
             * @augments quorate.member.Removal.$Properties
             * @deprecated Use quorate.member.Removal.$Properties instead.
             */

            /**
             * Shape of a Removal.
             * @typedef {quorate.member.Removal.$Properties} quorate.member.Removal.$Shape
             */

            /**
             * Constructs a new Removal.
             * @memberof quorate.member
             * @classdesc Represents a Removal.
             * @constructor
             * @param {quorate.member.Removal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Removal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Removal index.
             * @member {number|Long} index
             * @memberof quorate.member.Removal
             * @instance
             */
            Removal.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Removal term.
             * @member {number|Long} term
             * @memberof quorate.member.Removal
             * @instance
             */
            Removal.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Removal seats.
             * @member {quorate.member.Seats.$Properties|null|undefined} seats
             * @memberof quorate.member.Removal
             * @instance
             */
            Removal.prototype.seats = null;

            /**
             * Encodes the specified Removal message. Does not implicitly {@link quorate.member.Removal.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Removal
             * @static
             * @param {quorate.member.Removal.$Properties} message Removal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Removal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.index);
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.term);
                if (message.seats != null && $Object.hasOwnProperty.call(message, "seats"))
                    $root.quorate.member.Seats.encode(message.seats, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Removal message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Removal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Removal & quorate.member.Removal.$Shape} Removal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Removal.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Removal();
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
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.term = value;
                            else
                                delete message.term;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.seats = $root.quorate.member.Seats.decode(reader, reader.size(), $undefined, _depth + 1, message.seats);
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

            return Removal;
        })();

        member.LeaseMessage = (function() {

            /**
             * Properties of a LeaseMessage.
             * @typedef {Object} quorate.member.LeaseMessage.$Properties
             * @property {Array.<quorate.member.LeaseRequest.$Properties>|null} [requests] LeaseMessage requests
             * @property {number|Long|null} [toBoot] LeaseMessage toBoot
             * @property {Array.<quorate.member.LeaseResponse.$Properties>|null} [responses] LeaseMessage responses
             * @property {number|Long|null} [nextDue] LeaseMessage nextDue
             * @property {boolean|null} [noLeases] LeaseMessage noLeases
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaseMessage.
             * @memberof quorate.member
             * @interface ILeaseMessage
             * @augments quorate.member.LeaseMessage.$Properties
             * @deprecated Use quorate.member.LeaseMessage.$Properties instead.
             */

            /**
             * Shape of a LeaseMessage.
             * @typedef {quorate.member.LeaseMessage.$Properties} quorate.member.LeaseMessage.$Shape
             */

            /**
             * Constructs a new LeaseMessage.
             * @memberof quorate.member
             * @classdesc Represents a LeaseMessage.
             * @constructor
             * @param {quorate.member.LeaseMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaseMessage = function (properties) {
                this.requests = [];
                this.responses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeaseMessage requests.
             * @member {Array.<quorate.member.LeaseRequest.$Properties>} requests
             * @memberof quorate.member.LeaseMessage
             * @instance
             */
            LeaseMessage.prototype.requests = $util.emptyArray;

            /**
             * LeaseMessage toBoot.
             * @member {number|Long} toBoot
             * @memberof quorate.member.LeaseMessage
             * @instance
             */
            LeaseMessage.prototype.toBoot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LeaseMessage responses.
             * @member {Array.<quorate.member.LeaseResponse.$Properties>} responses
             * @memberof quorate.member.LeaseMessage
             * @instance
             */
            LeaseMessage.prototype.responses = $util.emptyArray;

            /**
             * LeaseMessage nextDue.
             * @member {number|Long|null|undefined} nextDue
             * @memberof quorate.member.LeaseMessage
             * @instance
             */
            LeaseMessage.prototype.nextDue = null;

            /**
             * LeaseMessage noLeases.
             * @member {boolean} noLeases
             * @memberof quorate.member.LeaseMessage
             * @instance
             */
            LeaseMessage.prototype.noLeases = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LeaseMessage.prototype, "_nextDue", {
                get: $util.oneOfGetter($oneOfFields = ["nextDue"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified LeaseMessage message. Does not implicitly {@link quorate.member.LeaseMessage.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.LeaseMessage
             * @static
             * @param {quorate.member.LeaseMessage.$Properties} message LeaseMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaseMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requests != null && message.requests.length)
                    for (let i = 0; i < message.requests.length; ++i)
                        $root.quorate.member.LeaseRequest.encode(message.requests[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.toBoot != null && $Object.hasOwnProperty.call(message, "toBoot") && (typeof message.toBoot === "object" ? message.toBoot.low || message.toBoot.high : message.toBoot !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.toBoot);
                if (message.responses != null && message.responses.length)
                    for (let i = 0; i < message.responses.length; ++i)
                        $root.quorate.member.LeaseResponse.encode(message.responses[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.nextDue != null && $Object.hasOwnProperty.call(message, "nextDue"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.nextDue);
                if (message.noLeases != null && $Object.hasOwnProperty.call(message, "noLeases") && message.noLeases !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.noLeases);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaseMessage message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.LeaseMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.LeaseMessage & quorate.member.LeaseMessage.$Shape} LeaseMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaseMessage.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.LeaseMessage();
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
                            if (!(message.requests && message.requests.length))
                                message.requests = [];
                            message.requests.push($root.quorate.member.LeaseRequest.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.toBoot = value;
                            else
                                delete message.toBoot;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.responses && message.responses.length))
                                message.responses = [];
                            message.responses.push($root.quorate.member.LeaseResponse.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.nextDue = reader.uint64();
                            message._nextDue = "nextDue";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.noLeases = value;
                            else
                                delete message.noLeases;
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

            return LeaseMessage;
        })();

        member.LeaseRequest = (function() {

            /**
             * Properties of a LeaseRequest.
             * @typedef {Object} quorate.member.LeaseRequest.$Properties
             * @property {number|Long|null} [sequence] LeaseRequest sequence
             * @property {number|Long|null} [id] LeaseRequest id
             * @property {boolean|null} [renew] LeaseRequest renew
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaseRequest.
             * @memberof quorate.member
             * @interface ILeaseRequest
             * @augments quorate.member.LeaseRequest.$Properties
             * @deprecated Use quorate.member.LeaseRequest.$Properties instead.
             */

            /**
             * Shape of a LeaseRequest.
             * @typedef {quorate.member.LeaseRequest.$Properties} quorate.member.LeaseRequest.$Shape
             */

            /**
             * Constructs a new LeaseRequest.
             * @memberof quorate.member
             * @classdesc Represents a LeaseRequest.
             * @constructor
             * @param {quorate.member.LeaseRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaseRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeaseRequest sequence.
             * @member {number|Long} sequence
             * @memberof quorate.member.LeaseRequest
             * @instance
             */
            LeaseRequest.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LeaseRequest id.
             * @member {number|Long} id
             * @memberof quorate.member.LeaseRequest
             * @instance
             */
            LeaseRequest.prototype.id = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LeaseRequest renew.
             * @member {boolean} renew
             * @memberof quorate.member.LeaseRequest
             * @instance
             */
            LeaseRequest.prototype.renew = false;

            /**
             * Encodes the specified LeaseRequest message. Does not implicitly {@link quorate.member.LeaseRequest.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.LeaseRequest
             * @static
             * @param {quorate.member.LeaseRequest.$Properties} message LeaseRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaseRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).sfixed64(message.id);
                if (message.renew != null && $Object.hasOwnProperty.call(message, "renew") && message.renew !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.renew);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaseRequest message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.LeaseRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.LeaseRequest & quorate.member.LeaseRequest.$Shape} LeaseRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaseRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.LeaseRequest();
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
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.sfixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.renew = value;
                            else
                                delete message.renew;
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

            return LeaseRequest;
        })();

        member.LeaseResponse = (function() {

            /**
             * Properties of a LeaseResponse.
             * @typedef {Object} quorate.member.LeaseResponse.$Properties
             * @property {number|Long|null} [sequence] LeaseResponse sequence
             * @property {number|Long|null} [ttl] LeaseResponse ttl
             * @property {number|Long|null} [remaining] LeaseResponse remaining
             * @property {number|Long|null} [index] LeaseResponse index
             * @property {number|Long|null} [revision] LeaseResponse revision
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaseResponse.
             * @memberof quorate.member
             * @interface ILeaseResponse
             * @augments quorate.member.LeaseResponse.$Properties
             * @deprecated Use quorate.member.LeaseResponse.$Properties instead.
             */

            /**
             * Shape of a LeaseResponse.
             * @typedef {quorate.member.LeaseResponse.$Properties} quorate.member.LeaseResponse.$Shape
             */

            /**
             * Constructs a new LeaseResponse.
             * @memberof quorate.member
             * @classdesc Represents a LeaseResponse.
             * @constructor
             * @param {quorate.member.LeaseResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaseResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeaseResponse sequence.
             * @member {number|Long} sequence
             * @memberof quorate.member.LeaseResponse
             * @instance
             */
            LeaseResponse.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LeaseResponse ttl.
             * @member {number|Long} ttl
             * @memberof quorate.member.LeaseResponse
             * @instance
             */
            LeaseResponse.prototype.ttl = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LeaseResponse remaining.
             * @member {number|Long} remaining
             * @memberof quorate.member.LeaseResponse
             * @instance
             */
            LeaseResponse.prototype.remaining = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LeaseResponse index.
             * @member {number|Long} index
             * @memberof quorate.member.LeaseResponse
             * @instance
             */
            LeaseResponse.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LeaseResponse revision.
             * @member {number|Long} revision
             * @memberof quorate.member.LeaseResponse
             * @instance
             */
            LeaseResponse.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified LeaseResponse message. Does not implicitly {@link quorate.member.LeaseResponse.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.LeaseResponse
             * @static
             * @param {quorate.member.LeaseResponse.$Properties} message LeaseResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaseResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                if (message.ttl != null && $Object.hasOwnProperty.call(message, "ttl") && (typeof message.ttl === "object" ? message.ttl.low || message.ttl.high : message.ttl !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.ttl);
                if (message.remaining != null && $Object.hasOwnProperty.call(message, "remaining") && (typeof message.remaining === "object" ? message.remaining.low || message.remaining.high : message.remaining !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).sint64(message.remaining);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.index);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.revision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaseResponse message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.LeaseResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.LeaseResponse & quorate.member.LeaseResponse.$Shape} LeaseResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaseResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.LeaseResponse();
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
                                message.sequence = value;
                            else
                                delete message.sequence;
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
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.remaining = value;
                            else
                                delete message.remaining;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
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

            return LeaseResponse;
        })();

        member.LeaseSleepMarker = (function() {

            /**
             * Properties of a LeaseSleepMarker.
             * @typedef {Object} quorate.member.LeaseSleepMarker.$Properties
             * @property {number|null} [version] LeaseSleepMarker version
             * @property {number|Long|null} [term] LeaseSleepMarker term
             * @property {number|Long|null} [start] LeaseSleepMarker start
             * @property {number|Long|null} [behind] LeaseSleepMarker behind
             * @property {number|Long|null} [at] LeaseSleepMarker at
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaseSleepMarker.
             * @memberof quorate.member
             * @interface ILeaseSleepMarker
             * @augments quorate.member.LeaseSleepMarker.$Properties
             * @deprecated Use quorate.member.LeaseSleepMarker.$Properties instead.
             */

            /**
             * Shape of a LeaseSleepMarker.
             * @typedef {quorate.member.LeaseSleepMarker.$Properties} quorate.member.LeaseSleepMarker.$Shape
             */

            /**
             * Constructs a new LeaseSleepMarker.
             * @memberof quorate.member
             * @classdesc Represents a LeaseSleepMarker.
             * @constructor
             * @param {quorate.member.LeaseSleepMarker.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaseSleepMarker = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeaseSleepMarker version.
             * @member {number} version
             * @memberof quorate.member.LeaseSleepMarker
             * @instance
             */
            LeaseSleepMarker.prototype.version = 0;

            /**
             * LeaseSleepMarker term.
             * @member {number|Long} term
             * @memberof quorate.member.LeaseSleepMarker
             * @instance
             */
            LeaseSleepMarker.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LeaseSleepMarker start.
             * @member {number|Long} start
             * @memberof quorate.member.LeaseSleepMarker
             * @instance
             */
            LeaseSleepMarker.prototype.start = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LeaseSleepMarker behind.
             * @member {number|Long} behind
             * @memberof quorate.member.LeaseSleepMarker
             * @instance
             */
            LeaseSleepMarker.prototype.behind = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LeaseSleepMarker at.
             * @member {number|Long} at
             * @memberof quorate.member.LeaseSleepMarker
             * @instance
             */
            LeaseSleepMarker.prototype.at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified LeaseSleepMarker message. Does not implicitly {@link quorate.member.LeaseSleepMarker.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.LeaseSleepMarker
             * @static
             * @param {quorate.member.LeaseSleepMarker.$Properties} message LeaseSleepMarker message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaseSleepMarker.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.term);
                if (message.start != null && $Object.hasOwnProperty.call(message, "start") && (typeof message.start === "object" ? message.start.low || message.start.high : message.start !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.start);
                if (message.behind != null && $Object.hasOwnProperty.call(message, "behind") && (typeof message.behind === "object" ? message.behind.low || message.behind.high : message.behind !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).sint64(message.behind);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && (typeof message.at === "object" ? message.at.low || message.at.high : message.at !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaseSleepMarker message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.LeaseSleepMarker
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.LeaseSleepMarker & quorate.member.LeaseSleepMarker.$Shape} LeaseSleepMarker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaseSleepMarker.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.LeaseSleepMarker();
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
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.term = value;
                            else
                                delete message.term;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.start = value;
                            else
                                delete message.start;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.behind = value;
                            else
                                delete message.behind;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.at = value;
                            else
                                delete message.at;
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

            return LeaseSleepMarker;
        })();

        member.CompactionSamples = (function() {

            /**
             * Properties of a CompactionSamples.
             * @typedef {Object} quorate.member.CompactionSamples.$Properties
             * @property {number|null} [version] CompactionSamples version
             * @property {Array.<number|Long>|null} [times] CompactionSamples times
             * @property {Array.<number|Long>|null} [revisions] CompactionSamples revisions
             * @property {number|Long|null} [revision] CompactionSamples revision
             * @property {number|Long|null} [at] CompactionSamples at
             * @property {number|Long|null} [due] CompactionSamples due
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CompactionSamples.
             * @memberof quorate.member
             * @interface ICompactionSamples
             * @augments quorate.member.CompactionSamples.$Properties
             * @deprecated Use quorate.member.CompactionSamples.$Properties instead.
             */

            /**
             * Shape of a CompactionSamples.
             * @typedef {quorate.member.CompactionSamples.$Properties} quorate.member.CompactionSamples.$Shape
             */

            /**
             * Constructs a new CompactionSamples.
             * @memberof quorate.member
             * @classdesc Represents a CompactionSamples.
             * @constructor
             * @param {quorate.member.CompactionSamples.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CompactionSamples = function (properties) {
                this.times = [];
                this.revisions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CompactionSamples version.
             * @member {number} version
             * @memberof quorate.member.CompactionSamples
             * @instance
             */
            CompactionSamples.prototype.version = 0;

            /**
             * CompactionSamples times.
             * @member {Array.<number|Long>} times
             * @memberof quorate.member.CompactionSamples
             * @instance
             */
            CompactionSamples.prototype.times = $util.emptyArray;

            /**
             * CompactionSamples revisions.
             * @member {Array.<number|Long>} revisions
             * @memberof quorate.member.CompactionSamples
             * @instance
             */
            CompactionSamples.prototype.revisions = $util.emptyArray;

            /**
             * CompactionSamples revision.
             * @member {number|Long} revision
             * @memberof quorate.member.CompactionSamples
             * @instance
             */
            CompactionSamples.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CompactionSamples at.
             * @member {number|Long} at
             * @memberof quorate.member.CompactionSamples
             * @instance
             */
            CompactionSamples.prototype.at = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CompactionSamples due.
             * @member {number|Long} due
             * @memberof quorate.member.CompactionSamples
             * @instance
             */
            CompactionSamples.prototype.due = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified CompactionSamples message. Does not implicitly {@link quorate.member.CompactionSamples.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.CompactionSamples
             * @static
             * @param {quorate.member.CompactionSamples.$Properties} message CompactionSamples message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CompactionSamples.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.times != null && message.times.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint64s(message.times);
                if (message.revisions != null && message.revisions.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).uint64s(message.revisions);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.revision);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && (typeof message.at === "object" ? message.at.low || message.at.high : message.at !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.at);
                if (message.due != null && $Object.hasOwnProperty.call(message, "due") && (typeof message.due === "object" ? message.due.low || message.due.high : message.due !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.due);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CompactionSamples message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.CompactionSamples
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.CompactionSamples & quorate.member.CompactionSamples.$Shape} CompactionSamples
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CompactionSamples.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.CompactionSamples();
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
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.times && message.times.length))
                                    message.times = [];
                                reader.uint64s(message.times);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.times && message.times.length))
                                message.times = [];
                            message.times.push(reader.uint64());
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.revisions && message.revisions.length))
                                    message.revisions = [];
                                reader.uint64s(message.revisions);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.revisions && message.revisions.length))
                                message.revisions = [];
                            message.revisions.push(reader.uint64());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 6: {
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

            return CompactionSamples;
        })();

        member.Blank = (function() {

            /**
             * Properties of a Blank.
             * @typedef {Object} quorate.member.Blank.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Blank.
             * @memberof quorate.member
             * @interface IBlank
             * @augments quorate.member.Blank.$Properties
             * @deprecated Use quorate.member.Blank.$Properties instead.
             */

            /**
             * Shape of a Blank.
             * @typedef {quorate.member.Blank.$Properties} quorate.member.Blank.$Shape
             */

            /**
             * Constructs a new Blank.
             * @memberof quorate.member
             * @classdesc Represents a Blank.
             * @constructor
             * @param {quorate.member.Blank.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Blank = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified Blank message. Does not implicitly {@link quorate.member.Blank.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Blank
             * @static
             * @param {quorate.member.Blank.$Properties} message Blank message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Blank.encode = function (message, writer, _depth) {
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
             * Decodes a Blank message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Blank
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Blank & quorate.member.Blank.$Shape} Blank
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Blank.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Blank();
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

            return Blank;
        })();

        member.Introduce = (function() {

            /**
             * Properties of an Introduce.
             * @typedef {Object} quorate.member.Introduce.$Properties
             * @property {string|null} [clusterName] Introduce clusterName
             * @property {number|Long|null} [id] Introduce id
             * @property {quorate.member.Membership.$Properties|null} [membership] Introduce membership
             * @property {boolean|null} [restored] Introduce restored
             * @property {number|Long|null} [incarnation] Introduce incarnation
             * @property {number|Long|null} [generation] Introduce generation
             * @property {number|Long|null} [origin] Introduce origin
             * @property {number|null} [format] Introduce format
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Introduce.
             * @memberof quorate.member
             * @interface IIntroduce
             * @augments quorate.member.Introduce.$Properties
             * @deprecated Use quorate.member.Introduce.$Properties instead.
             */

            /**
             * Shape of an Introduce.
             * @typedef {quorate.member.Introduce.$Properties} quorate.member.Introduce.$Shape
             */

            /**
             * Constructs a new Introduce.
             * @memberof quorate.member
             * @classdesc Represents an Introduce.
             * @constructor
             * @param {quorate.member.Introduce.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Introduce = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Introduce clusterName.
             * @member {string} clusterName
             * @memberof quorate.member.Introduce
             * @instance
             */
            Introduce.prototype.clusterName = "";

            /**
             * Introduce id.
             * @member {number|Long} id
             * @memberof quorate.member.Introduce
             * @instance
             */
            Introduce.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Introduce membership.
             * @member {quorate.member.Membership.$Properties|null|undefined} membership
             * @memberof quorate.member.Introduce
             * @instance
             */
            Introduce.prototype.membership = null;

            /**
             * Introduce restored.
             * @member {boolean} restored
             * @memberof quorate.member.Introduce
             * @instance
             */
            Introduce.prototype.restored = false;

            /**
             * Introduce incarnation.
             * @member {number|Long} incarnation
             * @memberof quorate.member.Introduce
             * @instance
             */
            Introduce.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Introduce generation.
             * @member {number|Long} generation
             * @memberof quorate.member.Introduce
             * @instance
             */
            Introduce.prototype.generation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Introduce origin.
             * @member {number|Long} origin
             * @memberof quorate.member.Introduce
             * @instance
             */
            Introduce.prototype.origin = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Introduce format.
             * @member {number} format
             * @memberof quorate.member.Introduce
             * @instance
             */
            Introduce.prototype.format = 0;

            /**
             * Encodes the specified Introduce message. Does not implicitly {@link quorate.member.Introduce.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Introduce
             * @static
             * @param {quorate.member.Introduce.$Properties} message Introduce message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Introduce.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clusterName != null && $Object.hasOwnProperty.call(message, "clusterName") && message.clusterName !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.clusterName);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.id);
                if (message.membership != null && $Object.hasOwnProperty.call(message, "membership"))
                    $root.quorate.member.Membership.encode(message.membership, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.restored != null && $Object.hasOwnProperty.call(message, "restored") && message.restored !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.restored);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 10, wireType 1 =*/81).fixed64(message.incarnation);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
                    writer.uint32(/* id 50, wireType 0 =*/400).uint64(message.generation);
                if (message.origin != null && $Object.hasOwnProperty.call(message, "origin") && (typeof message.origin === "object" ? message.origin.low || message.origin.high : message.origin !== 0))
                    writer.uint32(/* id 51, wireType 1 =*/409).fixed64(message.origin);
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 90, wireType 0 =*/720).uint32(message.format);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Introduce message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Introduce
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Introduce & quorate.member.Introduce.$Shape} Introduce
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Introduce.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Introduce();
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
                                message.clusterName = value;
                            else
                                delete message.clusterName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.membership = $root.quorate.member.Membership.decode(reader, reader.size(), $undefined, _depth + 1, message.membership);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.restored = value;
                            else
                                delete message.restored;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 50: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 51: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.origin = value;
                            else
                                delete message.origin;
                            continue;
                        }
                    case 90: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
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

            return Introduce;
        })();

        member.Member = (function() {

            /**
             * Properties of a Member.
             * @typedef {Object} quorate.member.Member.$Properties
             * @property {number|Long|null} [id] Member id
             * @property {string|null} [name] Member name
             * @property {string|null} [object] Member object
             * @property {string|null} [region] Member region
             * @property {Array.<string>|null} [peerUrls] Member peerUrls
             * @property {Array.<string>|null} [clientUrls] Member clientUrls
             * @property {boolean|null} [learner] Member learner
             * @property {boolean|null} [joining] Member joining
             * @property {number|Long|null} [incarnation] Member incarnation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Member.
             * @memberof quorate.member
             * @interface IMember
             * @augments quorate.member.Member.$Properties
             * @deprecated Use quorate.member.Member.$Properties instead.
             */

            /**
             * Shape of a Member.
             * @typedef {quorate.member.Member.$Properties} quorate.member.Member.$Shape
             */

            /**
             * Constructs a new Member.
             * @memberof quorate.member
             * @classdesc Represents a Member.
             * @constructor
             * @param {quorate.member.Member.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Member = function (properties) {
                this.peerUrls = [];
                this.clientUrls = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Member id.
             * @member {number|Long} id
             * @memberof quorate.member.Member
             * @instance
             */
            Member.prototype.id = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Member name.
             * @member {string} name
             * @memberof quorate.member.Member
             * @instance
             */
            Member.prototype.name = "";

            /**
             * Member object.
             * @member {string} object
             * @memberof quorate.member.Member
             * @instance
             */
            Member.prototype.object = "";

            /**
             * Member region.
             * @member {string} region
             * @memberof quorate.member.Member
             * @instance
             */
            Member.prototype.region = "";

            /**
             * Member peerUrls.
             * @member {Array.<string>} peerUrls
             * @memberof quorate.member.Member
             * @instance
             */
            Member.prototype.peerUrls = $util.emptyArray;

            /**
             * Member clientUrls.
             * @member {Array.<string>} clientUrls
             * @memberof quorate.member.Member
             * @instance
             */
            Member.prototype.clientUrls = $util.emptyArray;

            /**
             * Member learner.
             * @member {boolean} learner
             * @memberof quorate.member.Member
             * @instance
             */
            Member.prototype.learner = false;

            /**
             * Member joining.
             * @member {boolean} joining
             * @memberof quorate.member.Member
             * @instance
             */
            Member.prototype.joining = false;

            /**
             * Member incarnation.
             * @member {number|Long} incarnation
             * @memberof quorate.member.Member
             * @instance
             */
            Member.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Member message. Does not implicitly {@link quorate.member.Member.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Member
             * @static
             * @param {quorate.member.Member.$Properties} message Member message or plain object to encode
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
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.object != null && $Object.hasOwnProperty.call(message, "object") && message.object !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.object);
                if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.region);
                if (message.peerUrls != null && message.peerUrls.length)
                    for (let i = 0; i < message.peerUrls.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.peerUrls[i]);
                if (message.clientUrls != null && message.clientUrls.length)
                    for (let i = 0; i < message.clientUrls.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.clientUrls[i]);
                if (message.learner != null && $Object.hasOwnProperty.call(message, "learner") && message.learner !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.learner);
                if (message.joining != null && $Object.hasOwnProperty.call(message, "joining") && message.joining !== false)
                    writer.uint32(/* id 20, wireType 0 =*/160).bool(message.joining);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 21, wireType 1 =*/169).fixed64(message.incarnation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Member
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Member & quorate.member.Member.$Shape} Member
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
                message = _target || new $root.quorate.member.Member();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.id = value;
                            else
                                delete message.id;
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
                            if ((value = reader.stringVerify()).length)
                                message.object = value;
                            else
                                delete message.object;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.region = value;
                            else
                                delete message.region;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.peerUrls && message.peerUrls.length))
                                message.peerUrls = [];
                            message.peerUrls.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.clientUrls && message.clientUrls.length))
                                message.clientUrls = [];
                            message.clientUrls.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.learner = value;
                            else
                                delete message.learner;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.joining = value;
                            else
                                delete message.joining;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
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

        member.Membership = (function() {

            /**
             * Properties of a Membership.
             * @typedef {Object} quorate.member.Membership.$Properties
             * @property {Array.<quorate.member.Member.$Properties>|null} [members] Membership members
             * @property {Array.<number|Long>|null} [removed] Membership removed
             * @property {quorate.member.ConfState.$Properties|null} [conf] Membership conf
             * @property {number|Long|null} [cluster] Membership cluster
             * @property {number|Long|null} [version] Membership version
             * @property {number|Long|null} [generation] Membership generation
             * @property {number|Long|null} [voidUpTo] Membership voidUpTo
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Membership.
             * @memberof quorate.member
             * @interface IMembership
             * @augments quorate.member.Membership.$Properties
             * @deprecated Use quorate.member.Membership.$Properties instead.
             */

            /**
             * Shape of a Membership.
             * @typedef {quorate.member.Membership.$Properties} quorate.member.Membership.$Shape
             */

            /**
             * Constructs a new Membership.
             * @memberof quorate.member
             * @classdesc Represents a Membership.
             * @constructor
             * @param {quorate.member.Membership.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Membership = function (properties) {
                this.members = [];
                this.removed = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Membership members.
             * @member {Array.<quorate.member.Member.$Properties>} members
             * @memberof quorate.member.Membership
             * @instance
             */
            Membership.prototype.members = $util.emptyArray;

            /**
             * Membership removed.
             * @member {Array.<number|Long>} removed
             * @memberof quorate.member.Membership
             * @instance
             */
            Membership.prototype.removed = $util.emptyArray;

            /**
             * Membership conf.
             * @member {quorate.member.ConfState.$Properties|null|undefined} conf
             * @memberof quorate.member.Membership
             * @instance
             */
            Membership.prototype.conf = null;

            /**
             * Membership cluster.
             * @member {number|Long} cluster
             * @memberof quorate.member.Membership
             * @instance
             */
            Membership.prototype.cluster = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Membership version.
             * @member {number|Long} version
             * @memberof quorate.member.Membership
             * @instance
             */
            Membership.prototype.version = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Membership generation.
             * @member {number|Long} generation
             * @memberof quorate.member.Membership
             * @instance
             */
            Membership.prototype.generation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Membership voidUpTo.
             * @member {number|Long} voidUpTo
             * @memberof quorate.member.Membership
             * @instance
             */
            Membership.prototype.voidUpTo = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Membership message. Does not implicitly {@link quorate.member.Membership.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Membership
             * @static
             * @param {quorate.member.Membership.$Properties} message Membership message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Membership.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.quorate.member.Member.encode(message.members[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.removed != null && message.removed.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).fixed64s(message.removed);
                if (message.conf != null && $Object.hasOwnProperty.call(message, "conf"))
                    $root.quorate.member.ConfState.encode(message.conf, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && (typeof message.cluster === "object" ? message.cluster.low || message.cluster.high : message.cluster !== 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).fixed64(message.cluster);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && (typeof message.version === "object" ? message.version.low || message.version.high : message.version !== 0))
                    writer.uint32(/* id 20, wireType 0 =*/160).uint64(message.version);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
                    writer.uint32(/* id 21, wireType 0 =*/168).uint64(message.generation);
                if (message.voidUpTo != null && $Object.hasOwnProperty.call(message, "voidUpTo") && (typeof message.voidUpTo === "object" ? message.voidUpTo.low || message.voidUpTo.high : message.voidUpTo !== 0))
                    writer.uint32(/* id 22, wireType 0 =*/176).uint64(message.voidUpTo);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Membership message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Membership
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Membership & quorate.member.Membership.$Shape} Membership
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Membership.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Membership();
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
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.quorate.member.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.removed && message.removed.length))
                                    message.removed = [];
                                reader.fixed64s(message.removed);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.removed && message.removed.length))
                                message.removed = [];
                            message.removed.push(reader.fixed64());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.conf = $root.quorate.member.ConfState.decode(reader, reader.size(), $undefined, _depth + 1, message.conf);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.cluster = value;
                            else
                                delete message.cluster;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.voidUpTo = value;
                            else
                                delete message.voidUpTo;
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

            return Membership;
        })();

        member.SnapshotStep = (function() {

            /**
             * Properties of a SnapshotStep.
             * @typedef {Object} quorate.member.SnapshotStep.$Properties
             * @property {Uint8Array|null} [transfer] SnapshotStep transfer
             * @property {Uint8Array|null} [header] SnapshotStep header
             * @property {quorate.member.RaftMessage.$Properties|null} [message] SnapshotStep message
             * @property {quorate.member.Membership.$Properties|null} [membership] SnapshotStep membership
             * @property {Uint8Array|null} [cursor] SnapshotStep cursor
             * @property {Uint8Array|null} [data] SnapshotStep data
             * @property {quorate.member.Flags.$Properties|null} [flags] SnapshotStep flags
             * @property {quorate.member.Clusters.$Properties|null} [clusters] SnapshotStep clusters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SnapshotStep.
             * @memberof quorate.member
             * @interface ISnapshotStep
             * @augments quorate.member.SnapshotStep.$Properties
             * @deprecated Use quorate.member.SnapshotStep.$Properties instead.
             */

            /**
             * Shape of a SnapshotStep.
             * @typedef {quorate.member.SnapshotStep.$Properties} quorate.member.SnapshotStep.$Shape
             */

            /**
             * Constructs a new SnapshotStep.
             * @memberof quorate.member
             * @classdesc Represents a SnapshotStep.
             * @constructor
             * @param {quorate.member.SnapshotStep.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SnapshotStep = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SnapshotStep transfer.
             * @member {Uint8Array} transfer
             * @memberof quorate.member.SnapshotStep
             * @instance
             */
            SnapshotStep.prototype.transfer = $util.newBuffer([]);

            /**
             * SnapshotStep header.
             * @member {Uint8Array} header
             * @memberof quorate.member.SnapshotStep
             * @instance
             */
            SnapshotStep.prototype.header = $util.newBuffer([]);

            /**
             * SnapshotStep message.
             * @member {quorate.member.RaftMessage.$Properties|null|undefined} message
             * @memberof quorate.member.SnapshotStep
             * @instance
             */
            SnapshotStep.prototype.message = null;

            /**
             * SnapshotStep membership.
             * @member {quorate.member.Membership.$Properties|null|undefined} membership
             * @memberof quorate.member.SnapshotStep
             * @instance
             */
            SnapshotStep.prototype.membership = null;

            /**
             * SnapshotStep cursor.
             * @member {Uint8Array} cursor
             * @memberof quorate.member.SnapshotStep
             * @instance
             */
            SnapshotStep.prototype.cursor = $util.newBuffer([]);

            /**
             * SnapshotStep data.
             * @member {Uint8Array} data
             * @memberof quorate.member.SnapshotStep
             * @instance
             */
            SnapshotStep.prototype.data = $util.newBuffer([]);

            /**
             * SnapshotStep flags.
             * @member {quorate.member.Flags.$Properties|null|undefined} flags
             * @memberof quorate.member.SnapshotStep
             * @instance
             */
            SnapshotStep.prototype.flags = null;

            /**
             * SnapshotStep clusters.
             * @member {quorate.member.Clusters.$Properties|null|undefined} clusters
             * @memberof quorate.member.SnapshotStep
             * @instance
             */
            SnapshotStep.prototype.clusters = null;

            /**
             * Encodes the specified SnapshotStep message. Does not implicitly {@link quorate.member.SnapshotStep.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.SnapshotStep
             * @static
             * @param {quorate.member.SnapshotStep.$Properties} message SnapshotStep message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SnapshotStep.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer") && message.transfer.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.transfer);
                if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.header);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.quorate.member.RaftMessage.encode(message.message, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.membership != null && $Object.hasOwnProperty.call(message, "membership"))
                    $root.quorate.member.Membership.encode(message.membership, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && message.cursor.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.cursor);
                if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.data);
                if (message.flags != null && $Object.hasOwnProperty.call(message, "flags"))
                    $root.quorate.member.Flags.encode(message.flags, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.clusters != null && $Object.hasOwnProperty.call(message, "clusters"))
                    $root.quorate.member.Clusters.encode(message.clusters, writer.uint32(/* id 50, wireType 2 =*/402).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SnapshotStep message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.SnapshotStep
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.SnapshotStep & quorate.member.SnapshotStep.$Shape} SnapshotStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SnapshotStep.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.SnapshotStep();
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
                                message.transfer = value;
                            else
                                delete message.transfer;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.header = value;
                            else
                                delete message.header;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.quorate.member.RaftMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.membership = $root.quorate.member.Membership.decode(reader, reader.size(), $undefined, _depth + 1, message.membership);
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
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.data = value;
                            else
                                delete message.data;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.flags = $root.quorate.member.Flags.decode(reader, reader.size(), $undefined, _depth + 1, message.flags);
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            message.clusters = $root.quorate.member.Clusters.decode(reader, reader.size(), $undefined, _depth + 1, message.clusters);
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

            return SnapshotStep;
        })();

        member.Flags = (function() {

            /**
             * Properties of a Flags.
             * @typedef {Object} quorate.member.Flags.$Properties
             * @property {number|null} [version] Flags version
             * @property {Array.<quorate.member.Alarm.$Properties>|null} [alarms] Flags alarms
             * @property {string|null} [downgrade] Flags downgrade
             * @property {number|null} [format] Flags format
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Flags.
             * @memberof quorate.member
             * @interface IFlags
             * @augments quorate.member.Flags.$Properties
             * @deprecated Use quorate.member.Flags.$Properties instead.
             */

            /**
             * Shape of a Flags.
             * @typedef {quorate.member.Flags.$Properties} quorate.member.Flags.$Shape
             */

            /**
             * Constructs a new Flags.
             * @memberof quorate.member
             * @classdesc Represents a Flags.
             * @constructor
             * @param {quorate.member.Flags.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Flags = function (properties) {
                this.alarms = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Flags version.
             * @member {number} version
             * @memberof quorate.member.Flags
             * @instance
             */
            Flags.prototype.version = 0;

            /**
             * Flags alarms.
             * @member {Array.<quorate.member.Alarm.$Properties>} alarms
             * @memberof quorate.member.Flags
             * @instance
             */
            Flags.prototype.alarms = $util.emptyArray;

            /**
             * Flags downgrade.
             * @member {string} downgrade
             * @memberof quorate.member.Flags
             * @instance
             */
            Flags.prototype.downgrade = "";

            /**
             * Flags format.
             * @member {number} format
             * @memberof quorate.member.Flags
             * @instance
             */
            Flags.prototype.format = 0;

            /**
             * Encodes the specified Flags message. Does not implicitly {@link quorate.member.Flags.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Flags
             * @static
             * @param {quorate.member.Flags.$Properties} message Flags message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Flags.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.alarms != null && message.alarms.length)
                    for (let i = 0; i < message.alarms.length; ++i)
                        $root.quorate.member.Alarm.encode(message.alarms[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.downgrade != null && $Object.hasOwnProperty.call(message, "downgrade") && message.downgrade !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.downgrade);
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 90, wireType 0 =*/720).uint32(message.format);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Flags message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Flags
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Flags & quorate.member.Flags.$Shape} Flags
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Flags.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Flags();
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
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.alarms && message.alarms.length))
                                message.alarms = [];
                            message.alarms.push($root.quorate.member.Alarm.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.downgrade = value;
                            else
                                delete message.downgrade;
                            continue;
                        }
                    case 90: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
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

            return Flags;
        })();

        member.FormatChange = (function() {

            /**
             * Properties of a FormatChange.
             * @typedef {Object} quorate.member.FormatChange.$Properties
             * @property {number|null} [format] FormatChange format
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FormatChange.
             * @memberof quorate.member
             * @interface IFormatChange
             * @augments quorate.member.FormatChange.$Properties
             * @deprecated Use quorate.member.FormatChange.$Properties instead.
             */

            /**
             * Shape of a FormatChange.
             * @typedef {quorate.member.FormatChange.$Properties} quorate.member.FormatChange.$Shape
             */

            /**
             * Constructs a new FormatChange.
             * @memberof quorate.member
             * @classdesc Represents a FormatChange.
             * @constructor
             * @param {quorate.member.FormatChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FormatChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FormatChange format.
             * @member {number} format
             * @memberof quorate.member.FormatChange
             * @instance
             */
            FormatChange.prototype.format = 0;

            /**
             * Encodes the specified FormatChange message. Does not implicitly {@link quorate.member.FormatChange.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.FormatChange
             * @static
             * @param {quorate.member.FormatChange.$Properties} message FormatChange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FormatChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FormatChange message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.FormatChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.FormatChange & quorate.member.FormatChange.$Shape} FormatChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FormatChange.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.FormatChange();
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

            return FormatChange;
        })();

        member.Alarm = (function() {

            /**
             * Properties of an Alarm.
             * @typedef {Object} quorate.member.Alarm.$Properties
             * @property {number|Long|null} [member] Alarm member
             * @property {number|null} [type] Alarm type
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Alarm.
             * @memberof quorate.member
             * @interface IAlarm
             * @augments quorate.member.Alarm.$Properties
             * @deprecated Use quorate.member.Alarm.$Properties instead.
             */

            /**
             * Shape of an Alarm.
             * @typedef {quorate.member.Alarm.$Properties} quorate.member.Alarm.$Shape
             */

            /**
             * Constructs a new Alarm.
             * @memberof quorate.member
             * @classdesc Represents an Alarm.
             * @constructor
             * @param {quorate.member.Alarm.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Alarm = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Alarm member.
             * @member {number|Long} member
             * @memberof quorate.member.Alarm
             * @instance
             */
            Alarm.prototype.member = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Alarm type.
             * @member {number} type
             * @memberof quorate.member.Alarm
             * @instance
             */
            Alarm.prototype.type = 0;

            /**
             * Encodes the specified Alarm message. Does not implicitly {@link quorate.member.Alarm.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Alarm
             * @static
             * @param {quorate.member.Alarm.$Properties} message Alarm message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Alarm.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.member != null && $Object.hasOwnProperty.call(message, "member") && (typeof message.member === "object" ? message.member.low || message.member.high : message.member !== 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).fixed64(message.member);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.type);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Alarm message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Alarm
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Alarm & quorate.member.Alarm.$Shape} Alarm
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Alarm.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Alarm();
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
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.member = value;
                            else
                                delete message.member;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.type = value;
                            else
                                delete message.type;
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

            return Alarm;
        })();

        member.SnapshotProgress = (function() {

            /**
             * Properties of a SnapshotProgress.
             * @typedef {Object} quorate.member.SnapshotProgress.$Properties
             * @property {boolean|null} [nothing] SnapshotProgress nothing
             * @property {number|Long|null} [revision] SnapshotProgress revision
             * @property {number|Long|null} [index] SnapshotProgress index
             * @property {boolean|null} [clearing] SnapshotProgress clearing
             * @property {Uint8Array|null} [cursor] SnapshotProgress cursor
             * @property {boolean|null} [done] SnapshotProgress done
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SnapshotProgress.
             * @memberof quorate.member
             * @interface ISnapshotProgress
             * @augments quorate.member.SnapshotProgress.$Properties
             * @deprecated Use quorate.member.SnapshotProgress.$Properties instead.
             */

            /**
             * Shape of a SnapshotProgress.
             * @typedef {quorate.member.SnapshotProgress.$Properties} quorate.member.SnapshotProgress.$Shape
             */

            /**
             * Constructs a new SnapshotProgress.
             * @memberof quorate.member
             * @classdesc Represents a SnapshotProgress.
             * @constructor
             * @param {quorate.member.SnapshotProgress.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SnapshotProgress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SnapshotProgress nothing.
             * @member {boolean} nothing
             * @memberof quorate.member.SnapshotProgress
             * @instance
             */
            SnapshotProgress.prototype.nothing = false;

            /**
             * SnapshotProgress revision.
             * @member {number|Long} revision
             * @memberof quorate.member.SnapshotProgress
             * @instance
             */
            SnapshotProgress.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotProgress index.
             * @member {number|Long} index
             * @memberof quorate.member.SnapshotProgress
             * @instance
             */
            SnapshotProgress.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SnapshotProgress clearing.
             * @member {boolean} clearing
             * @memberof quorate.member.SnapshotProgress
             * @instance
             */
            SnapshotProgress.prototype.clearing = false;

            /**
             * SnapshotProgress cursor.
             * @member {Uint8Array} cursor
             * @memberof quorate.member.SnapshotProgress
             * @instance
             */
            SnapshotProgress.prototype.cursor = $util.newBuffer([]);

            /**
             * SnapshotProgress done.
             * @member {boolean} done
             * @memberof quorate.member.SnapshotProgress
             * @instance
             */
            SnapshotProgress.prototype.done = false;

            /**
             * Encodes the specified SnapshotProgress message. Does not implicitly {@link quorate.member.SnapshotProgress.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.SnapshotProgress
             * @static
             * @param {quorate.member.SnapshotProgress.$Properties} message SnapshotProgress message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SnapshotProgress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nothing != null && $Object.hasOwnProperty.call(message, "nothing") && message.nothing !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.nothing);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.revision);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.index);
                if (message.clearing != null && $Object.hasOwnProperty.call(message, "clearing") && message.clearing !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.clearing);
                if (message.cursor != null && $Object.hasOwnProperty.call(message, "cursor") && message.cursor.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.cursor);
                if (message.done != null && $Object.hasOwnProperty.call(message, "done") && message.done !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.done);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SnapshotProgress message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.SnapshotProgress
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.SnapshotProgress & quorate.member.SnapshotProgress.$Shape} SnapshotProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SnapshotProgress.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.SnapshotProgress();
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
                                message.nothing = value;
                            else
                                delete message.nothing;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
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
                                message.done = value;
                            else
                                delete message.done;
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

            return SnapshotProgress;
        })();

        member.Sleep = (function() {

            /**
             * Properties of a Sleep.
             * @typedef {Object} quorate.member.Sleep.$Properties
             * @property {number|Long|null} [term] Sleep term
             * @property {number|Long|null} [index] Sleep index
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Sleep.
             * @memberof quorate.member
             * @interface ISleep
             * @augments quorate.member.Sleep.$Properties
             * @deprecated Use quorate.member.Sleep.$Properties instead.
             */

            /**
             * Shape of a Sleep.
             * @typedef {quorate.member.Sleep.$Properties} quorate.member.Sleep.$Shape
             */

            /**
             * Constructs a new Sleep.
             * @memberof quorate.member
             * @classdesc Represents a Sleep.
             * @constructor
             * @param {quorate.member.Sleep.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Sleep = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Sleep term.
             * @member {number|Long} term
             * @memberof quorate.member.Sleep
             * @instance
             */
            Sleep.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Sleep index.
             * @member {number|Long} index
             * @memberof quorate.member.Sleep
             * @instance
             */
            Sleep.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified Sleep message. Does not implicitly {@link quorate.member.Sleep.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.Sleep
             * @static
             * @param {quorate.member.Sleep.$Properties} message Sleep message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Sleep.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.term);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.index);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Sleep message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.Sleep
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.Sleep & quorate.member.Sleep.$Shape} Sleep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Sleep.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.Sleep();
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
                                message.term = value;
                            else
                                delete message.term;
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

            return Sleep;
        })();

        member.PeerAnswer = (function() {

            /**
             * Properties of a PeerAnswer.
             * @typedef {Object} quorate.member.PeerAnswer.$Properties
             * @property {number|null} [version] PeerAnswer version
             * @property {number|Long|null} [boot] PeerAnswer boot
             * @property {number|Long|null} [from] PeerAnswer from
             * @property {Array.<quorate.member.RaftMessage.$Properties>|null} [messages] PeerAnswer messages
             * @property {string|null} [refused] PeerAnswer refused
             * @property {boolean|null} [blank] PeerAnswer blank
             * @property {quorate.member.SnapshotProgress.$Properties|null} [snapshot] PeerAnswer snapshot
             * @property {boolean|null} [wantsSnapshot] PeerAnswer wantsSnapshot
             * @property {boolean|null} [noState] PeerAnswer noState
             * @property {boolean|null} [asleep] PeerAnswer asleep
             * @property {quorate.member.LeaseMessage.$Properties|null} [lease] PeerAnswer lease
             * @property {number|Long|null} [incarnation] PeerAnswer incarnation
             * @property {quorate.member.RemovedMember.$Properties|null} [departed] PeerAnswer departed
             * @property {quorate.member.Removal.$Properties|null} [removal] PeerAnswer removal
             * @property {string|null} [colo] PeerAnswer colo
             * @property {quorate.member.HashResponse.$Properties|null} [hash] PeerAnswer hash
             * @property {number|null} [knows] PeerAnswer knows
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PeerAnswer.
             * @memberof quorate.member
             * @interface IPeerAnswer
             * @augments quorate.member.PeerAnswer.$Properties
             * @deprecated Use quorate.member.PeerAnswer.$Properties instead.
             */

            /**
             * Shape of a PeerAnswer.
             * @typedef {quorate.member.PeerAnswer.$Properties} quorate.member.PeerAnswer.$Shape
             */

            /**
             * Constructs a new PeerAnswer.
             * @memberof quorate.member
             * @classdesc Represents a PeerAnswer.
             * @constructor
             * @param {quorate.member.PeerAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PeerAnswer = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PeerAnswer version.
             * @member {number} version
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.version = 0;

            /**
             * PeerAnswer boot.
             * @member {number|Long} boot
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.boot = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PeerAnswer from.
             * @member {number|Long} from
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.from = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PeerAnswer messages.
             * @member {Array.<quorate.member.RaftMessage.$Properties>} messages
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.messages = $util.emptyArray;

            /**
             * PeerAnswer refused.
             * @member {string} refused
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.refused = "";

            /**
             * PeerAnswer blank.
             * @member {boolean} blank
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.blank = false;

            /**
             * PeerAnswer snapshot.
             * @member {quorate.member.SnapshotProgress.$Properties|null|undefined} snapshot
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.snapshot = null;

            /**
             * PeerAnswer wantsSnapshot.
             * @member {boolean} wantsSnapshot
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.wantsSnapshot = false;

            /**
             * PeerAnswer noState.
             * @member {boolean} noState
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.noState = false;

            /**
             * PeerAnswer asleep.
             * @member {boolean} asleep
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.asleep = false;

            /**
             * PeerAnswer lease.
             * @member {quorate.member.LeaseMessage.$Properties|null|undefined} lease
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.lease = null;

            /**
             * PeerAnswer incarnation.
             * @member {number|Long} incarnation
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.incarnation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * PeerAnswer departed.
             * @member {quorate.member.RemovedMember.$Properties|null|undefined} departed
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.departed = null;

            /**
             * PeerAnswer removal.
             * @member {quorate.member.Removal.$Properties|null|undefined} removal
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.removal = null;

            /**
             * PeerAnswer colo.
             * @member {string} colo
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.colo = "";

            /**
             * PeerAnswer hash.
             * @member {quorate.member.HashResponse.$Properties|null|undefined} hash
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.hash = null;

            /**
             * PeerAnswer knows.
             * @member {number} knows
             * @memberof quorate.member.PeerAnswer
             * @instance
             */
            PeerAnswer.prototype.knows = 0;

            /**
             * Encodes the specified PeerAnswer message. Does not implicitly {@link quorate.member.PeerAnswer.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.PeerAnswer
             * @static
             * @param {quorate.member.PeerAnswer.$Properties} message PeerAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PeerAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.boot != null && $Object.hasOwnProperty.call(message, "boot") && (typeof message.boot === "object" ? message.boot.low || message.boot.high : message.boot !== 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).fixed64(message.boot);
                if (message.from != null && $Object.hasOwnProperty.call(message, "from") && (typeof message.from === "object" ? message.from.low || message.from.high : message.from !== 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).fixed64(message.from);
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        $root.quorate.member.RaftMessage.encode(message.messages[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && message.refused !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.refused);
                if (message.blank != null && $Object.hasOwnProperty.call(message, "blank") && message.blank !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.blank);
                if (message.snapshot != null && $Object.hasOwnProperty.call(message, "snapshot"))
                    $root.quorate.member.SnapshotProgress.encode(message.snapshot, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.wantsSnapshot != null && $Object.hasOwnProperty.call(message, "wantsSnapshot") && message.wantsSnapshot !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.wantsSnapshot);
                if (message.asleep != null && $Object.hasOwnProperty.call(message, "asleep") && message.asleep !== false)
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.asleep);
                if (message.lease != null && $Object.hasOwnProperty.call(message, "lease"))
                    $root.quorate.member.LeaseMessage.encode(message.lease, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.noState != null && $Object.hasOwnProperty.call(message, "noState") && message.noState !== false)
                    writer.uint32(/* id 13, wireType 0 =*/104).bool(message.noState);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && (typeof message.incarnation === "object" ? message.incarnation.low || message.incarnation.high : message.incarnation !== 0))
                    writer.uint32(/* id 20, wireType 1 =*/161).fixed64(message.incarnation);
                if (message.departed != null && $Object.hasOwnProperty.call(message, "departed"))
                    $root.quorate.member.RemovedMember.encode(message.departed, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.removal != null && $Object.hasOwnProperty.call(message, "removal"))
                    $root.quorate.member.Removal.encode(message.removal, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.colo != null && $Object.hasOwnProperty.call(message, "colo") && message.colo !== "")
                    writer.uint32(/* id 40, wireType 2 =*/322).string(message.colo);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash"))
                    $root.quorate.member.HashResponse.encode(message.hash, writer.uint32(/* id 41, wireType 2 =*/330).fork(), _depth + 1).ldelim();
                if (message.knows != null && $Object.hasOwnProperty.call(message, "knows") && message.knows !== 0)
                    writer.uint32(/* id 90, wireType 0 =*/720).uint32(message.knows);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PeerAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.PeerAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.PeerAnswer & quorate.member.PeerAnswer.$Shape} PeerAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PeerAnswer.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.PeerAnswer();
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
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.boot = value;
                            else
                                delete message.boot;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.from = value;
                            else
                                delete message.from;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push($root.quorate.member.RaftMessage.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.refused = value;
                            else
                                delete message.refused;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.blank = value;
                            else
                                delete message.blank;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.snapshot = $root.quorate.member.SnapshotProgress.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshot);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.wantsSnapshot = value;
                            else
                                delete message.wantsSnapshot;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.noState = value;
                            else
                                delete message.noState;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.asleep = value;
                            else
                                delete message.asleep;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.lease = $root.quorate.member.LeaseMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.lease);
                            continue;
                        }
                    case 20: {
                            if (wireType !== 1)
                                break;
                            if (typeof (value = reader.fixed64()) === "object" ? value.low || value.high : value !== 0)
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.departed = $root.quorate.member.RemovedMember.decode(reader, reader.size(), $undefined, _depth + 1, message.departed);
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.removal = $root.quorate.member.Removal.decode(reader, reader.size(), $undefined, _depth + 1, message.removal);
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.colo = value;
                            else
                                delete message.colo;
                            continue;
                        }
                    case 41: {
                            if (wireType !== 2)
                                break;
                            message.hash = $root.quorate.member.HashResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.hash);
                            continue;
                        }
                    case 90: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.knows = value;
                            else
                                delete message.knows;
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

            return PeerAnswer;
        })();

        member.HashRequest = (function() {

            /**
             * Properties of a HashRequest.
             * @typedef {Object} quorate.member.HashRequest.$Properties
             * @property {number|Long|null} [revision] HashRequest revision
             * @property {number|Long|null} [compactRevision] HashRequest compactRevision
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HashRequest.
             * @memberof quorate.member
             * @interface IHashRequest
             * @augments quorate.member.HashRequest.$Properties
             * @deprecated Use quorate.member.HashRequest.$Properties instead.
             */

            /**
             * Shape of a HashRequest.
             * @typedef {quorate.member.HashRequest.$Properties} quorate.member.HashRequest.$Shape
             */

            /**
             * Constructs a new HashRequest.
             * @memberof quorate.member
             * @classdesc Represents a HashRequest.
             * @constructor
             * @param {quorate.member.HashRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HashRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HashRequest revision.
             * @member {number|Long} revision
             * @memberof quorate.member.HashRequest
             * @instance
             */
            HashRequest.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * HashRequest compactRevision.
             * @member {number|Long} compactRevision
             * @memberof quorate.member.HashRequest
             * @instance
             */
            HashRequest.prototype.compactRevision = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified HashRequest message. Does not implicitly {@link quorate.member.HashRequest.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.HashRequest
             * @static
             * @param {quorate.member.HashRequest.$Properties} message HashRequest message or plain object to encode
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
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision") && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.revision);
                if (message.compactRevision != null && $Object.hasOwnProperty.call(message, "compactRevision") && (typeof message.compactRevision === "object" ? message.compactRevision.low || message.compactRevision.high : message.compactRevision !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).sint64(message.compactRevision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HashRequest message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.HashRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.HashRequest & quorate.member.HashRequest.$Shape} HashRequest
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
                message = _target || new $root.quorate.member.HashRequest();
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
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.compactRevision = value;
                            else
                                delete message.compactRevision;
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

            return HashRequest;
        })();

        member.HashResponse = (function() {

            /**
             * Properties of a HashResponse.
             * @typedef {Object} quorate.member.HashResponse.$Properties
             * @property {number|null} [state] HashResponse state
             * @property {number|null} [hash] HashResponse hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HashResponse.
             * @memberof quorate.member
             * @interface IHashResponse
             * @augments quorate.member.HashResponse.$Properties
             * @deprecated Use quorate.member.HashResponse.$Properties instead.
             */

            /**
             * Shape of a HashResponse.
             * @typedef {quorate.member.HashResponse.$Properties} quorate.member.HashResponse.$Shape
             */

            /**
             * Constructs a new HashResponse.
             * @memberof quorate.member
             * @classdesc Represents a HashResponse.
             * @constructor
             * @param {quorate.member.HashResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HashResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HashResponse state.
             * @member {number} state
             * @memberof quorate.member.HashResponse
             * @instance
             */
            HashResponse.prototype.state = 0;

            /**
             * HashResponse hash.
             * @member {number} hash
             * @memberof quorate.member.HashResponse
             * @instance
             */
            HashResponse.prototype.hash = 0;

            /**
             * Encodes the specified HashResponse message. Does not implicitly {@link quorate.member.HashResponse.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.HashResponse
             * @static
             * @param {quorate.member.HashResponse.$Properties} message HashResponse message or plain object to encode
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
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.state);
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
             * @memberof quorate.member.HashResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.HashResponse & quorate.member.HashResponse.$Shape} HashResponse
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
                message = _target || new $root.quorate.member.HashResponse();
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
                                message.state = value;
                            else
                                delete message.state;
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

        member.CorruptionState = (function() {

            /**
             * Properties of a CorruptionState.
             * @typedef {Object} quorate.member.CorruptionState.$Properties
             * @property {number|null} [version] CorruptionState version
             * @property {number|Long|null} [checked] CorruptionState checked
             * @property {number|Long|null} [due] CorruptionState due
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CorruptionState.
             * @memberof quorate.member
             * @interface ICorruptionState
             * @augments quorate.member.CorruptionState.$Properties
             * @deprecated Use quorate.member.CorruptionState.$Properties instead.
             */

            /**
             * Shape of a CorruptionState.
             * @typedef {quorate.member.CorruptionState.$Properties} quorate.member.CorruptionState.$Shape
             */

            /**
             * Constructs a new CorruptionState.
             * @memberof quorate.member
             * @classdesc Represents a CorruptionState.
             * @constructor
             * @param {quorate.member.CorruptionState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CorruptionState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CorruptionState version.
             * @member {number} version
             * @memberof quorate.member.CorruptionState
             * @instance
             */
            CorruptionState.prototype.version = 0;

            /**
             * CorruptionState checked.
             * @member {number|Long} checked
             * @memberof quorate.member.CorruptionState
             * @instance
             */
            CorruptionState.prototype.checked = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * CorruptionState due.
             * @member {number|Long} due
             * @memberof quorate.member.CorruptionState
             * @instance
             */
            CorruptionState.prototype.due = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Encodes the specified CorruptionState message. Does not implicitly {@link quorate.member.CorruptionState.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.CorruptionState
             * @static
             * @param {quorate.member.CorruptionState.$Properties} message CorruptionState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CorruptionState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.checked != null && $Object.hasOwnProperty.call(message, "checked") && (typeof message.checked === "object" ? message.checked.low || message.checked.high : message.checked !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.checked);
                if (message.due != null && $Object.hasOwnProperty.call(message, "due") && (typeof message.due === "object" ? message.due.low || message.due.high : message.due !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.due);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CorruptionState message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.CorruptionState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.CorruptionState & quorate.member.CorruptionState.$Shape} CorruptionState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CorruptionState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.CorruptionState();
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
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.checked = value;
                            else
                                delete message.checked;
                            continue;
                        }
                    case 3: {
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

            return CorruptionState;
        })();

        member.LogEntry = (function() {

            /**
             * Properties of a LogEntry.
             * @typedef {Object} quorate.member.LogEntry.$Properties
             * @property {number|null} [version] LogEntry version
             * @property {Uint8Array|null} [requestId] LogEntry requestId
             * @property {boolean|null} [retry] LogEntry retry
             * @property {Uint8Array|null} [put] LogEntry put
             * @property {Uint8Array|null} [deleteRange] LogEntry deleteRange
             * @property {Uint8Array|null} [txn] LogEntry txn
             * @property {Uint8Array|null} [compaction] LogEntry compaction
             * @property {Uint8Array|null} [leaseGrant] LogEntry leaseGrant
             * @property {Uint8Array|null} [leaseRevoke] LogEntry leaseRevoke
             * @property {quorate.member.AuthEntry.$Properties|null} [auth] LogEntry auth
             * @property {Uint8Array|null} [alarm] LogEntry alarm
             * @property {Uint8Array|null} [downgrade] LogEntry downgrade
             * @property {number|null} [raiseFormat] LogEntry raiseFormat
             * @property {Uint8Array|null} [clusters] LogEntry clusters
             * @property {number|Long|null} [time] LogEntry time
             * @property {number|Long|null} [granted] LogEntry granted
             * @property {string|null} [user] LogEntry user
             * @property {number|Long|null} [authRevision] LogEntry authRevision
             * @property {"put"|"deleteRange"|"txn"|"compaction"|"leaseGrant"|"leaseRevoke"|"auth"|"alarm"|"downgrade"|"raiseFormat"|"clusters"} [request] LogEntry request
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LogEntry.
             * @memberof quorate.member
             * @interface ILogEntry
             * @augments quorate.member.LogEntry.$Properties
             * @deprecated Use quorate.member.LogEntry.$Properties instead.
             */

            /**
             * Narrowed shape of a LogEntry.
             * @typedef {{
             *   version?: number|null;
             *   requestId?: Uint8Array|null;
             *   retry?: boolean|null;
             *   put?: Uint8Array|null;
             *   deleteRange?: Uint8Array|null;
             *   txn?: Uint8Array|null;
             *   compaction?: Uint8Array|null;
             *   leaseGrant?: Uint8Array|null;
             *   leaseRevoke?: Uint8Array|null;
             *   auth?: quorate.member.AuthEntry.$Shape|null;
             *   alarm?: Uint8Array|null;
             *   downgrade?: Uint8Array|null;
             *   raiseFormat?: number|null;
             *   clusters?: Uint8Array|null;
             *   time?: number|Long|null;
             *   granted?: number|Long|null;
             *   user?: string|null;
             *   authRevision?: number|Long|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ request?: undefined; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "put"; put: Uint8Array; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "deleteRange"; put?: null; deleteRange: Uint8Array; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "txn"; put?: null; deleteRange?: null; txn: Uint8Array; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "compaction"; put?: null; deleteRange?: null; txn?: null; compaction: Uint8Array; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "leaseGrant"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant: Uint8Array; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "leaseRevoke"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke: Uint8Array; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "auth"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth: quorate.member.AuthEntry.$Shape; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "alarm"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm: Uint8Array; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "downgrade"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade: Uint8Array; raiseFormat?: null; clusters?: null }|{ request?: "raiseFormat"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat: number; clusters?: null }|{ request?: "clusters"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters: Uint8Array })
             * )} quorate.member.LogEntry.$Shape
             */

            /**
             * Constructs a new LogEntry.
             * @memberof quorate.member
             * @classdesc Represents a LogEntry.
             * @constructor
             * @param {quorate.member.LogEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LogEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LogEntry version.
             * @member {number} version
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.version = 0;

            /**
             * LogEntry requestId.
             * @member {Uint8Array} requestId
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.requestId = $util.newBuffer([]);

            /**
             * LogEntry retry.
             * @member {boolean} retry
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.retry = false;

            /**
             * LogEntry put.
             * @member {Uint8Array|null|undefined} put
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.put = null;

            /**
             * LogEntry deleteRange.
             * @member {Uint8Array|null|undefined} deleteRange
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.deleteRange = null;

            /**
             * LogEntry txn.
             * @member {Uint8Array|null|undefined} txn
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.txn = null;

            /**
             * LogEntry compaction.
             * @member {Uint8Array|null|undefined} compaction
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.compaction = null;

            /**
             * LogEntry leaseGrant.
             * @member {Uint8Array|null|undefined} leaseGrant
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.leaseGrant = null;

            /**
             * LogEntry leaseRevoke.
             * @member {Uint8Array|null|undefined} leaseRevoke
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.leaseRevoke = null;

            /**
             * LogEntry auth.
             * @member {quorate.member.AuthEntry.$Properties|null|undefined} auth
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.auth = null;

            /**
             * LogEntry alarm.
             * @member {Uint8Array|null|undefined} alarm
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.alarm = null;

            /**
             * LogEntry downgrade.
             * @member {Uint8Array|null|undefined} downgrade
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.downgrade = null;

            /**
             * LogEntry raiseFormat.
             * @member {number|null|undefined} raiseFormat
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.raiseFormat = null;

            /**
             * LogEntry clusters.
             * @member {Uint8Array|null|undefined} clusters
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.clusters = null;

            /**
             * LogEntry time.
             * @member {number|Long} time
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.time = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LogEntry granted.
             * @member {number|Long} granted
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.granted = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LogEntry user.
             * @member {string} user
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.user = "";

            /**
             * LogEntry authRevision.
             * @member {number|Long} authRevision
             * @memberof quorate.member.LogEntry
             * @instance
             */
            LogEntry.prototype.authRevision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * LogEntry request.
             * @member {"put"|"deleteRange"|"txn"|"compaction"|"leaseGrant"|"leaseRevoke"|"auth"|"alarm"|"downgrade"|"raiseFormat"|"clusters"|undefined} request
             * @memberof quorate.member.LogEntry
             * @instance
             */
            $Object.defineProperty(LogEntry.prototype, "request", {
                get: $util.oneOfGetter($oneOfFields = ["put", "deleteRange", "txn", "compaction", "leaseGrant", "leaseRevoke", "auth", "alarm", "downgrade", "raiseFormat", "clusters"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified LogEntry message. Does not implicitly {@link quorate.member.LogEntry.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.LogEntry
             * @static
             * @param {quorate.member.LogEntry.$Properties} message LogEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LogEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.requestId);
                if (message.retry != null && $Object.hasOwnProperty.call(message, "retry") && message.retry !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.retry);
                if (message.put != null && $Object.hasOwnProperty.call(message, "put"))
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.put);
                if (message.deleteRange != null && $Object.hasOwnProperty.call(message, "deleteRange"))
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.deleteRange);
                if (message.txn != null && $Object.hasOwnProperty.call(message, "txn"))
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.txn);
                if (message.compaction != null && $Object.hasOwnProperty.call(message, "compaction"))
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.compaction);
                if (message.leaseGrant != null && $Object.hasOwnProperty.call(message, "leaseGrant"))
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.leaseGrant);
                if (message.leaseRevoke != null && $Object.hasOwnProperty.call(message, "leaseRevoke"))
                    writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.leaseRevoke);
                if (message.time != null && $Object.hasOwnProperty.call(message, "time") && (typeof message.time === "object" ? message.time.low || message.time.high : message.time !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.time);
                if (message.granted != null && $Object.hasOwnProperty.call(message, "granted") && (typeof message.granted === "object" ? message.granted.low || message.granted.high : message.granted !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.granted);
                if (message.auth != null && $Object.hasOwnProperty.call(message, "auth"))
                    $root.quorate.member.AuthEntry.encode(message.auth, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.user != null && $Object.hasOwnProperty.call(message, "user") && message.user !== "")
                    writer.uint32(/* id 21, wireType 2 =*/170).string(message.user);
                if (message.authRevision != null && $Object.hasOwnProperty.call(message, "authRevision") && (typeof message.authRevision === "object" ? message.authRevision.low || message.authRevision.high : message.authRevision !== 0))
                    writer.uint32(/* id 22, wireType 0 =*/176).uint64(message.authRevision);
                if (message.alarm != null && $Object.hasOwnProperty.call(message, "alarm"))
                    writer.uint32(/* id 30, wireType 2 =*/242).bytes(message.alarm);
                if (message.downgrade != null && $Object.hasOwnProperty.call(message, "downgrade"))
                    writer.uint32(/* id 31, wireType 2 =*/250).bytes(message.downgrade);
                if (message.clusters != null && $Object.hasOwnProperty.call(message, "clusters"))
                    writer.uint32(/* id 50, wireType 2 =*/402).bytes(message.clusters);
                if (message.raiseFormat != null && $Object.hasOwnProperty.call(message, "raiseFormat"))
                    writer.uint32(/* id 90, wireType 0 =*/720).uint32(message.raiseFormat);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LogEntry message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.LogEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.LogEntry & quorate.member.LogEntry.$Shape} LogEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LogEntry.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.LogEntry();
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
                            if (value = reader.bool())
                                message.retry = value;
                            else
                                delete message.retry;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.put = reader.bytes();
                            message.request = "put";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.deleteRange = reader.bytes();
                            message.request = "deleteRange";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.txn = reader.bytes();
                            message.request = "txn";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.compaction = reader.bytes();
                            message.request = "compaction";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.leaseGrant = reader.bytes();
                            message.request = "leaseGrant";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.leaseRevoke = reader.bytes();
                            message.request = "leaseRevoke";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.auth = $root.quorate.member.AuthEntry.decode(reader, reader.size(), $undefined, _depth + 1, message.auth);
                            message.request = "auth";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.alarm = reader.bytes();
                            message.request = "alarm";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.downgrade = reader.bytes();
                            message.request = "downgrade";
                            continue;
                        }
                    case 90: {
                            if (wireType !== 0)
                                break;
                            message.raiseFormat = reader.uint32();
                            message.request = "raiseFormat";
                            continue;
                        }
                    case 50: {
                            if (wireType !== 2)
                                break;
                            message.clusters = reader.bytes();
                            message.request = "clusters";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.time = value;
                            else
                                delete message.time;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.granted = value;
                            else
                                delete message.granted;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.user = value;
                            else
                                delete message.user;
                            continue;
                        }
                    case 22: {
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

            return LogEntry;
        })();

        member.AuthEntry = (function() {

            /**
             * Properties of an AuthEntry.
             * @typedef {Object} quorate.member.AuthEntry.$Properties
             * @property {quorate.member.Method|null} [method] AuthEntry method
             * @property {Uint8Array|null} [body] AuthEntry body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuthEntry.
             * @memberof quorate.member
             * @interface IAuthEntry
             * @augments quorate.member.AuthEntry.$Properties
             * @deprecated Use quorate.member.AuthEntry.$Properties instead.
             */

            /**
             * Shape of an AuthEntry.
             * @typedef {quorate.member.AuthEntry.$Properties} quorate.member.AuthEntry.$Shape
             */

            /**
             * Constructs a new AuthEntry.
             * @memberof quorate.member
             * @classdesc Represents an AuthEntry.
             * @constructor
             * @param {quorate.member.AuthEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuthEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuthEntry method.
             * @member {quorate.member.Method} method
             * @memberof quorate.member.AuthEntry
             * @instance
             */
            AuthEntry.prototype.method = 0;

            /**
             * AuthEntry body.
             * @member {Uint8Array} body
             * @memberof quorate.member.AuthEntry
             * @instance
             */
            AuthEntry.prototype.body = $util.newBuffer([]);

            /**
             * Encodes the specified AuthEntry message. Does not implicitly {@link quorate.member.AuthEntry.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.AuthEntry
             * @static
             * @param {quorate.member.AuthEntry.$Properties} message AuthEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuthEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.method != null && $Object.hasOwnProperty.call(message, "method") && message.method !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.method);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.body);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuthEntry message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.AuthEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.AuthEntry & quorate.member.AuthEntry.$Shape} AuthEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuthEntry.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.AuthEntry();
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
                                message.method = value;
                            else
                                delete message.method;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
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

            return AuthEntry;
        })();

        member.ConfChangeContext = (function() {

            /**
             * Properties of a ConfChangeContext.
             * @typedef {Object} quorate.member.ConfChangeContext.$Properties
             * @property {Uint8Array|null} [requestId] ConfChangeContext requestId
             * @property {quorate.member.Member.$Properties|null} [member] ConfChangeContext member
             * @property {boolean|null} [promote] ConfChangeContext promote
             * @property {boolean|null} [publish] ConfChangeContext publish
             * @property {number|null} [refused] ConfChangeContext refused
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ConfChangeContext.
             * @memberof quorate.member
             * @interface IConfChangeContext
             * @augments quorate.member.ConfChangeContext.$Properties
             * @deprecated Use quorate.member.ConfChangeContext.$Properties instead.
             */

            /**
             * Shape of a ConfChangeContext.
             * @typedef {quorate.member.ConfChangeContext.$Properties} quorate.member.ConfChangeContext.$Shape
             */

            /**
             * Constructs a new ConfChangeContext.
             * @memberof quorate.member
             * @classdesc Represents a ConfChangeContext.
             * @constructor
             * @param {quorate.member.ConfChangeContext.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ConfChangeContext = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ConfChangeContext requestId.
             * @member {Uint8Array} requestId
             * @memberof quorate.member.ConfChangeContext
             * @instance
             */
            ConfChangeContext.prototype.requestId = $util.newBuffer([]);

            /**
             * ConfChangeContext member.
             * @member {quorate.member.Member.$Properties|null|undefined} member
             * @memberof quorate.member.ConfChangeContext
             * @instance
             */
            ConfChangeContext.prototype.member = null;

            /**
             * ConfChangeContext promote.
             * @member {boolean} promote
             * @memberof quorate.member.ConfChangeContext
             * @instance
             */
            ConfChangeContext.prototype.promote = false;

            /**
             * ConfChangeContext publish.
             * @member {boolean} publish
             * @memberof quorate.member.ConfChangeContext
             * @instance
             */
            ConfChangeContext.prototype.publish = false;

            /**
             * ConfChangeContext refused.
             * @member {number} refused
             * @memberof quorate.member.ConfChangeContext
             * @instance
             */
            ConfChangeContext.prototype.refused = 0;

            /**
             * Encodes the specified ConfChangeContext message. Does not implicitly {@link quorate.member.ConfChangeContext.verify|verify} messages.
             * @function encode
             * @memberof quorate.member.ConfChangeContext
             * @static
             * @param {quorate.member.ConfChangeContext.$Properties} message ConfChangeContext message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ConfChangeContext.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.requestId);
                if (message.member != null && $Object.hasOwnProperty.call(message, "member"))
                    $root.quorate.member.Member.encode(message.member, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.promote != null && $Object.hasOwnProperty.call(message, "promote") && message.promote !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.promote);
                if (message.publish != null && $Object.hasOwnProperty.call(message, "publish") && message.publish !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.publish);
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && message.refused !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.refused);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ConfChangeContext message from the specified reader or buffer.
             * @function decode
             * @memberof quorate.member.ConfChangeContext
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {quorate.member.ConfChangeContext & quorate.member.ConfChangeContext.$Shape} ConfChangeContext
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ConfChangeContext.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.quorate.member.ConfChangeContext();
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
                                message.requestId = value;
                            else
                                delete message.requestId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.member = $root.quorate.member.Member.decode(reader, reader.size(), $undefined, _depth + 1, message.member);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.promote = value;
                            else
                                delete message.promote;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.publish = value;
                            else
                                delete message.publish;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.refused = value;
                            else
                                delete message.refused;
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

            return ConfChangeContext;
        })();

        return member;
    })();

    return quorate;
})();

export {
  $root as default
};
