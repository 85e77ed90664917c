import * as $protobuf from "../protobuf.ts";
import Long = require("long");

/** Namespace quorate. */
export namespace quorate {

    /** Namespace member. */
    namespace member {

        /** Method enum. */
        enum Method {

            /** METHOD_UNSPECIFIED value */
            METHOD_UNSPECIFIED = 0,

            /** RANGE value */
            RANGE = 1,

            /** PUT value */
            PUT = 2,

            /** DELETE_RANGE value */
            DELETE_RANGE = 3,

            /** TXN value */
            TXN = 4,

            /** COMPACT value */
            COMPACT = 5,

            /** LEASE_GRANT value */
            LEASE_GRANT = 6,

            /** LEASE_REVOKE value */
            LEASE_REVOKE = 7,

            /** LEASE_KEEP_ALIVE value */
            LEASE_KEEP_ALIVE = 8,

            /** LEASE_TIME_TO_LIVE value */
            LEASE_TIME_TO_LIVE = 9,

            /** LEASE_LEASES value */
            LEASE_LEASES = 10,

            /** STATUS value */
            STATUS = 11,

            /** HASH_KV value */
            HASH_KV = 12,

            /** CHECK value */
            CHECK = 13,

            /** CREATE value */
            CREATE = 14,

            /** PAGE value */
            PAGE = 15,

            /** MEMBER_LIST value */
            MEMBER_LIST = 16,

            /** WAIT value */
            WAIT = 17,

            /** METRICS value */
            METRICS = 18,

            /** ALARM value */
            ALARM = 30,

            /** DEFRAGMENT value */
            DEFRAGMENT = 31,

            /** HASH value */
            HASH = 32,

            /** MOVE_LEADER value */
            MOVE_LEADER = 33,

            /** DOWNGRADE value */
            DOWNGRADE = 34,

            /** AUTH_ENABLE value */
            AUTH_ENABLE = 60,

            /** AUTH_DISABLE value */
            AUTH_DISABLE = 61,

            /** AUTH_STATUS value */
            AUTH_STATUS = 62,

            /** AUTHENTICATE value */
            AUTHENTICATE = 63,

            /** USER_ADD value */
            USER_ADD = 64,

            /** USER_GET value */
            USER_GET = 65,

            /** USER_LIST value */
            USER_LIST = 66,

            /** USER_DELETE value */
            USER_DELETE = 67,

            /** USER_CHANGE_PASSWORD value */
            USER_CHANGE_PASSWORD = 68,

            /** USER_GRANT_ROLE value */
            USER_GRANT_ROLE = 69,

            /** USER_REVOKE_ROLE value */
            USER_REVOKE_ROLE = 70,

            /** ROLE_ADD value */
            ROLE_ADD = 71,

            /** ROLE_GET value */
            ROLE_GET = 72,

            /** ROLE_LIST value */
            ROLE_LIST = 73,

            /** ROLE_DELETE value */
            ROLE_DELETE = 74,

            /** ROLE_GRANT_PERMISSION value */
            ROLE_GRANT_PERMISSION = 75,

            /** ROLE_REVOKE_PERMISSION value */
            ROLE_REVOKE_PERMISSION = 76,

            /** AUTH_RECORD value */
            AUTH_RECORD = 77,

            /** AUTH_BOOTSTRAP value */
            AUTH_BOOTSTRAP = 78,

            /** RAISE_FORMAT value */
            RAISE_FORMAT = 95,

            /** AUTH_ADMIT value */
            AUTH_ADMIT = 80,

            /** AUTH_RIGHT value */
            AUTH_RIGHT = 81,

            /** AUTH_TOKEN_USE value */
            AUTH_TOKEN_USE = 79,

            /** SNAPSHOT value */
            SNAPSHOT = 110,

            /** RESTORE value */
            RESTORE = 111,

            /** HOLD value */
            HOLD = 112,

            /** MEMBER_ADD value */
            MEMBER_ADD = 40,

            /** MEMBER_PROMOTE value */
            MEMBER_PROMOTE = 41,

            /** MEMBER_UPDATE value */
            MEMBER_UPDATE = 42,

            /** MEMBER_REMOVE value */
            MEMBER_REMOVE = 43,

            /** SEATS value */
            SEATS = 44,

            /** RECOVER value */
            RECOVER = 45,

            /** CLUSTER_FIND value */
            CLUSTER_FIND = 100,

            /** CLUSTER_LIST value */
            CLUSTER_LIST = 101,

            /** CLUSTER_CHANGE value */
            CLUSTER_CHANGE = 102
        }

        /**
         * Properties of a Clusters.
         * @deprecated Use quorate.member.Clusters.$Properties instead.
         */
        interface IClusters extends quorate.member.Clusters.$Properties {
        }

        /** Represents a Clusters. */
        class Clusters {

            /**
             * Constructs a new Clusters.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Clusters.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Clusters version. */
            version: number;

            /** Clusters made. */
            made: (number|Long);

            /** Clusters clusters. */
            clusters: quorate.member.ClusterRecord.$Properties[];

            /** Clusters graves. */
            graves: quorate.member.Grave.$Properties[];

            /**
             * Encodes the specified Clusters message. Does not implicitly {@link quorate.member.Clusters.verify|verify} messages.
             * @param message Clusters message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Clusters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Clusters message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Clusters & quorate.member.Clusters.$Shape} Clusters
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Clusters & quorate.member.Clusters.$Shape;
        }

        namespace Clusters {

            /** Properties of a Clusters. */
            interface $Properties {

                /** Clusters version */
                version?: (number|null);

                /** Clusters made */
                made?: (number|Long|null);

                /** Clusters clusters */
                clusters?: (quorate.member.ClusterRecord.$Properties[]|null);

                /** Clusters graves */
                graves?: (quorate.member.Grave.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Clusters. */
            type $Shape = quorate.member.Clusters.$Properties;
        }

        /**
         * Properties of a ClusterRecord.
         * @deprecated Use quorate.member.ClusterRecord.$Properties instead.
         */
        interface IClusterRecord extends quorate.member.ClusterRecord.$Properties {
        }

        /** Represents a ClusterRecord. */
        class ClusterRecord {

            /**
             * Constructs a new ClusterRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.ClusterRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClusterRecord name. */
            name: string;

            /** ClusterRecord generation. */
            generation: (number|Long);

            /** ClusterRecord id. */
            id: (number|Long);

            /** ClusterRecord ready. */
            ready: boolean;

            /** ClusterRecord founders. */
            founders: quorate.member.Founder.$Properties[];

            /** ClusterRecord restored. */
            restored: boolean;

            /**
             * Encodes the specified ClusterRecord message. Does not implicitly {@link quorate.member.ClusterRecord.verify|verify} messages.
             * @param message ClusterRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.ClusterRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClusterRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.ClusterRecord & quorate.member.ClusterRecord.$Shape} ClusterRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.ClusterRecord & quorate.member.ClusterRecord.$Shape;
        }

        namespace ClusterRecord {

            /** Properties of a ClusterRecord. */
            interface $Properties {

                /** ClusterRecord name */
                name?: (string|null);

                /** ClusterRecord generation */
                generation?: (number|Long|null);

                /** ClusterRecord id */
                id?: (number|Long|null);

                /** ClusterRecord ready */
                ready?: (boolean|null);

                /** ClusterRecord founders */
                founders?: (quorate.member.Founder.$Properties[]|null);

                /** ClusterRecord restored */
                restored?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ClusterRecord. */
            type $Shape = quorate.member.ClusterRecord.$Properties;
        }

        /**
         * Properties of a Grave.
         * @deprecated Use quorate.member.Grave.$Properties instead.
         */
        interface IGrave extends quorate.member.Grave.$Properties {
        }

        /** Represents a Grave. */
        class Grave {

            /**
             * Constructs a new Grave.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Grave.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Grave name. */
            name: string;

            /** Grave generation. */
            generation: (number|Long);

            /** Grave id. */
            id: (number|Long);

            /** Grave objects. */
            objects: quorate.member.GraveObject.$Properties[];

            /** Grave tries. */
            tries: number;

            /** Grave next. */
            next: (number|Long);

            /**
             * Encodes the specified Grave message. Does not implicitly {@link quorate.member.Grave.verify|verify} messages.
             * @param message Grave message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Grave.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Grave message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Grave & quorate.member.Grave.$Shape} Grave
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Grave & quorate.member.Grave.$Shape;
        }

        namespace Grave {

            /** Properties of a Grave. */
            interface $Properties {

                /** Grave name */
                name?: (string|null);

                /** Grave generation */
                generation?: (number|Long|null);

                /** Grave id */
                id?: (number|Long|null);

                /** Grave objects */
                objects?: (quorate.member.GraveObject.$Properties[]|null);

                /** Grave tries */
                tries?: (number|null);

                /** Grave next */
                next?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Grave. */
            type $Shape = quorate.member.Grave.$Properties;
        }

        /**
         * Properties of a GraveObject.
         * @deprecated Use quorate.member.GraveObject.$Properties instead.
         */
        interface IGraveObject extends quorate.member.GraveObject.$Properties {
        }

        /** Represents a GraveObject. */
        class GraveObject {

            /**
             * Constructs a new GraveObject.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.GraveObject.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GraveObject object. */
            object: string;

            /** GraveObject wiped. */
            wiped: boolean;

            /**
             * Encodes the specified GraveObject message. Does not implicitly {@link quorate.member.GraveObject.verify|verify} messages.
             * @param message GraveObject message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.GraveObject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GraveObject message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.GraveObject & quorate.member.GraveObject.$Shape} GraveObject
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.GraveObject & quorate.member.GraveObject.$Shape;
        }

        namespace GraveObject {

            /** Properties of a GraveObject. */
            interface $Properties {

                /** GraveObject object */
                object?: (string|null);

                /** GraveObject wiped */
                wiped?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GraveObject. */
            type $Shape = quorate.member.GraveObject.$Properties;
        }

        /**
         * Properties of a ClusterChange.
         * @deprecated Use quorate.member.ClusterChange.$Properties instead.
         */
        interface IClusterChange extends quorate.member.ClusterChange.$Properties {
        }

        /** Represents a ClusterChange. */
        class ClusterChange {

            /**
             * Constructs a new ClusterChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.ClusterChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ClusterChange make. */
            make?: (quorate.member.ClusterRecord.$Properties|null);

            /** ClusterChange ready. */
            ready?: (number|Long|null);

            /** ClusterChange remove. */
            remove?: (string|null);

            /** ClusterChange deletionRound. */
            deletionRound?: (quorate.member.DeletionRound.$Properties|null);

            /** ClusterChange change. */
            change?: ("make"|"ready"|"remove"|"deletionRound");

            /**
             * Encodes the specified ClusterChange message. Does not implicitly {@link quorate.member.ClusterChange.verify|verify} messages.
             * @param message ClusterChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.ClusterChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ClusterChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.ClusterChange & quorate.member.ClusterChange.$Shape} ClusterChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.ClusterChange & quorate.member.ClusterChange.$Shape;
        }

        namespace ClusterChange {

            /** Properties of a ClusterChange. */
            interface $Properties {

                /** ClusterChange make */
                make?: (quorate.member.ClusterRecord.$Properties|null);

                /** ClusterChange ready */
                ready?: (number|Long|null);

                /** ClusterChange remove */
                remove?: (string|null);

                /** ClusterChange deletionRound */
                deletionRound?: (quorate.member.DeletionRound.$Properties|null);

                /** ClusterChange change */
                change?: ("make"|"ready"|"remove"|"deletionRound");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a ClusterChange. */
            type $Shape = {
              make?: quorate.member.ClusterRecord.$Shape|null;
              ready?: number|Long|null;
              remove?: string|null;
              deletionRound?: quorate.member.DeletionRound.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ change?: undefined; make?: null; ready?: null; remove?: null; deletionRound?: null }|{ change?: "make"; make: quorate.member.ClusterRecord.$Shape; ready?: null; remove?: null; deletionRound?: null }|{ change?: "ready"; make?: null; ready: number|Long; remove?: null; deletionRound?: null }|{ change?: "remove"; make?: null; ready?: null; remove: string; deletionRound?: null }|{ change?: "deletionRound"; make?: null; ready?: null; remove?: null; deletionRound: quorate.member.DeletionRound.$Shape })
            );
        }

        /**
         * Properties of a DeletionRound.
         * @deprecated Use quorate.member.DeletionRound.$Properties instead.
         */
        interface IDeletionRound extends quorate.member.DeletionRound.$Properties {
        }

        /** Represents a DeletionRound. */
        class DeletionRound {

            /**
             * Constructs a new DeletionRound.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.DeletionRound.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DeletionRound generation. */
            generation: (number|Long);

            /** DeletionRound wiped. */
            wiped: string[];

            /** DeletionRound found. */
            found: string[];

            /** DeletionRound tries. */
            tries: number;

            /** DeletionRound next. */
            next: (number|Long);

            /**
             * Encodes the specified DeletionRound message. Does not implicitly {@link quorate.member.DeletionRound.verify|verify} messages.
             * @param message DeletionRound message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.DeletionRound.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DeletionRound message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.DeletionRound & quorate.member.DeletionRound.$Shape} DeletionRound
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.DeletionRound & quorate.member.DeletionRound.$Shape;
        }

        namespace DeletionRound {

            /** Properties of a DeletionRound. */
            interface $Properties {

                /** DeletionRound generation */
                generation?: (number|Long|null);

                /** DeletionRound wiped */
                wiped?: (string[]|null);

                /** DeletionRound found */
                found?: (string[]|null);

                /** DeletionRound tries */
                tries?: (number|null);

                /** DeletionRound next */
                next?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DeletionRound. */
            type $Shape = quorate.member.DeletionRound.$Properties;
        }

        /**
         * Properties of a Wipe.
         * @deprecated Use quorate.member.Wipe.$Properties instead.
         */
        interface IWipe extends quorate.member.Wipe.$Properties {
        }

        /** Represents a Wipe. */
        class Wipe {

            /**
             * Constructs a new Wipe.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Wipe.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Wipe clusterName. */
            clusterName: string;

            /** Wipe cluster. */
            cluster: (number|Long);

            /**
             * Encodes the specified Wipe message. Does not implicitly {@link quorate.member.Wipe.verify|verify} messages.
             * @param message Wipe message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Wipe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Wipe message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Wipe & quorate.member.Wipe.$Shape} Wipe
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Wipe & quorate.member.Wipe.$Shape;
        }

        namespace Wipe {

            /** Properties of a Wipe. */
            interface $Properties {

                /** Wipe clusterName */
                clusterName?: (string|null);

                /** Wipe cluster */
                cluster?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Wipe. */
            type $Shape = quorate.member.Wipe.$Properties;
        }

        /**
         * Properties of a RecoverRequest.
         * @deprecated Use quorate.member.RecoverRequest.$Properties instead.
         */
        interface IRecoverRequest extends quorate.member.RecoverRequest.$Properties {
        }

        /** Represents a RecoverRequest. */
        class RecoverRequest {

            /**
             * Constructs a new RecoverRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.RecoverRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecoverRequest force. */
            force: boolean;

            /**
             * Encodes the specified RecoverRequest message. Does not implicitly {@link quorate.member.RecoverRequest.verify|verify} messages.
             * @param message RecoverRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.RecoverRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecoverRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.RecoverRequest & quorate.member.RecoverRequest.$Shape} RecoverRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.RecoverRequest & quorate.member.RecoverRequest.$Shape;
        }

        namespace RecoverRequest {

            /** Properties of a RecoverRequest. */
            interface $Properties {

                /** RecoverRequest force */
                force?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecoverRequest. */
            type $Shape = quorate.member.RecoverRequest.$Properties;
        }

        /**
         * Properties of a Recovered.
         * @deprecated Use quorate.member.Recovered.$Properties instead.
         */
        interface IRecovered extends quorate.member.Recovered.$Properties {
        }

        /** Represents a Recovered. */
        class Recovered {

            /**
             * Constructs a new Recovered.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Recovered.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Recovered cluster. */
            cluster: (number|Long);

            /** Recovered member. */
            member: (number|Long);

            /** Recovered revision. */
            revision: (number|Long);

            /** Recovered unsure. */
            unsure: (number|Long);

            /** Recovered lost. */
            lost: string[];

            /**
             * Encodes the specified Recovered message. Does not implicitly {@link quorate.member.Recovered.verify|verify} messages.
             * @param message Recovered message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Recovered.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Recovered message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Recovered & quorate.member.Recovered.$Shape} Recovered
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Recovered & quorate.member.Recovered.$Shape;
        }

        namespace Recovered {

            /** Properties of a Recovered. */
            interface $Properties {

                /** Recovered cluster */
                cluster?: (number|Long|null);

                /** Recovered member */
                member?: (number|Long|null);

                /** Recovered revision */
                revision?: (number|Long|null);

                /** Recovered unsure */
                unsure?: (number|Long|null);

                /** Recovered lost */
                lost?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Recovered. */
            type $Shape = quorate.member.Recovered.$Properties;
        }

        /**
         * Properties of a Seats.
         * @deprecated Use quorate.member.Seats.$Properties instead.
         */
        interface ISeats extends quorate.member.Seats.$Properties {
        }

        /** Represents a Seats. */
        class Seats {

            /**
             * Constructs a new Seats.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Seats.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Seats version. */
            version: (number|Long);

            /** Seats members. */
            members: quorate.member.Member.$Properties[];

            /**
             * Encodes the specified Seats message. Does not implicitly {@link quorate.member.Seats.verify|verify} messages.
             * @param message Seats message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Seats.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Seats message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Seats & quorate.member.Seats.$Shape} Seats
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Seats & quorate.member.Seats.$Shape;
        }

        namespace Seats {

            /** Properties of a Seats. */
            interface $Properties {

                /** Seats version */
                version?: (number|Long|null);

                /** Seats members */
                members?: (quorate.member.Member.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Seats. */
            type $Shape = quorate.member.Seats.$Properties;
        }

        /**
         * Properties of a RemovedMember.
         * @deprecated Use quorate.member.RemovedMember.$Properties instead.
         */
        interface IRemovedMember extends quorate.member.RemovedMember.$Properties {
        }

        /** Represents a RemovedMember. */
        class RemovedMember {

            /**
             * Constructs a new RemovedMember.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.RemovedMember.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RemovedMember version. */
            version: number;

            /** RemovedMember clusterName. */
            clusterName: string;

            /** RemovedMember cluster. */
            cluster: (number|Long);

            /** RemovedMember id. */
            id: (number|Long);

            /** RemovedMember seats. */
            seats?: (quorate.member.Seats.$Properties|null);

            /** RemovedMember index. */
            index: (number|Long);

            /** RemovedMember term. */
            term: (number|Long);

            /** RemovedMember deleted. */
            deleted: boolean;

            /** RemovedMember origin. */
            origin: (number|Long);

            /**
             * Encodes the specified RemovedMember message. Does not implicitly {@link quorate.member.RemovedMember.verify|verify} messages.
             * @param message RemovedMember message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.RemovedMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RemovedMember message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.RemovedMember & quorate.member.RemovedMember.$Shape} RemovedMember
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.RemovedMember & quorate.member.RemovedMember.$Shape;
        }

        namespace RemovedMember {

            /** Properties of a RemovedMember. */
            interface $Properties {

                /** RemovedMember version */
                version?: (number|null);

                /** RemovedMember clusterName */
                clusterName?: (string|null);

                /** RemovedMember cluster */
                cluster?: (number|Long|null);

                /** RemovedMember id */
                id?: (number|Long|null);

                /** RemovedMember seats */
                seats?: (quorate.member.Seats.$Properties|null);

                /** RemovedMember index */
                index?: (number|Long|null);

                /** RemovedMember term */
                term?: (number|Long|null);

                /** RemovedMember deleted */
                deleted?: (boolean|null);

                /** RemovedMember origin */
                origin?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RemovedMember. */
            type $Shape = quorate.member.RemovedMember.$Properties;
        }

        /**
         * Properties of a Call.
         * @deprecated Use quorate.member.Call.$Properties instead.
         */
        interface ICall extends quorate.member.Call.$Properties {
        }

        /** Represents a Call. */
        class Call {

            /**
             * Constructs a new Call.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Call.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Call method. */
            method: quorate.member.Method;

            /** Call body. */
            body: Uint8Array;

            /** Call requestId. */
            requestId: Uint8Array;

            /** Call named. */
            named: boolean;

            /** Call retry. */
            retry: boolean;

            /** Call timeoutMs. */
            timeoutMs: number;

            /** Call minRevision. */
            minRevision: (number|Long);

            /** Call requireLeader. */
            requireLeader: boolean;

            /** Call token. */
            token: string;

            /** Call verified. */
            verified?: (quorate.member.Verified.$Properties|null);

            /** Call closed. */
            closed: boolean;

            /** Call network. */
            network: string;

            /** Call seen. */
            seen: boolean;

            /** Call trace. */
            trace: string;

            /** Call audited. */
            audited: boolean;

            /** Call asker. */
            asker?: (quorate.member.Asker.$Properties|null);

            /** Call beside. */
            beside: string;

            /**
             * Encodes the specified Call message. Does not implicitly {@link quorate.member.Call.verify|verify} messages.
             * @param message Call message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Call.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Call message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Call & quorate.member.Call.$Shape} Call
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Call & quorate.member.Call.$Shape;
        }

        namespace Call {

            /** Properties of a Call. */
            interface $Properties {

                /** Call method */
                method?: (quorate.member.Method|null);

                /** Call body */
                body?: (Uint8Array|null);

                /** Call requestId */
                requestId?: (Uint8Array|null);

                /** Call named */
                named?: (boolean|null);

                /** Call retry */
                retry?: (boolean|null);

                /** Call timeoutMs */
                timeoutMs?: (number|null);

                /** Call minRevision */
                minRevision?: (number|Long|null);

                /** Call requireLeader */
                requireLeader?: (boolean|null);

                /** Call token */
                token?: (string|null);

                /** Call verified */
                verified?: (quorate.member.Verified.$Properties|null);

                /** Call closed */
                closed?: (boolean|null);

                /** Call network */
                network?: (string|null);

                /** Call seen */
                seen?: (boolean|null);

                /** Call trace */
                trace?: (string|null);

                /** Call audited */
                audited?: (boolean|null);

                /** Call asker */
                asker?: (quorate.member.Asker.$Properties|null);

                /** Call beside */
                beside?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Call. */
            type $Shape = quorate.member.Call.$Properties;
        }

        /**
         * Properties of an Asker.
         * @deprecated Use quorate.member.Asker.$Properties instead.
         */
        interface IAsker extends quorate.member.Asker.$Properties {
        }

        /** Represents an Asker. */
        class Asker {

            /**
             * Constructs a new Asker.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Asker.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Asker cluster. */
            cluster: string;

            /** Asker user. */
            user: string;

            /**
             * Encodes the specified Asker message. Does not implicitly {@link quorate.member.Asker.verify|verify} messages.
             * @param message Asker message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Asker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Asker message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Asker & quorate.member.Asker.$Shape} Asker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Asker & quorate.member.Asker.$Shape;
        }

        namespace Asker {

            /** Properties of an Asker. */
            interface $Properties {

                /** Asker cluster */
                cluster?: (string|null);

                /** Asker user */
                user?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Asker. */
            type $Shape = quorate.member.Asker.$Properties;
        }

        /**
         * Properties of a BackupRequest.
         * @deprecated Use quorate.member.BackupRequest.$Properties instead.
         */
        interface IBackupRequest extends quorate.member.BackupRequest.$Properties {
        }

        /** Represents a BackupRequest. */
        class BackupRequest {

            /**
             * Constructs a new BackupRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.BackupRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BackupRequest cursor. */
            cursor: Uint8Array;

            /** BackupRequest sizes. */
            sizes: boolean;

            /** BackupRequest hold. */
            hold: boolean;

            /**
             * Encodes the specified BackupRequest message. Does not implicitly {@link quorate.member.BackupRequest.verify|verify} messages.
             * @param message BackupRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.BackupRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BackupRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.BackupRequest & quorate.member.BackupRequest.$Shape} BackupRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.BackupRequest & quorate.member.BackupRequest.$Shape;
        }

        namespace BackupRequest {

            /** Properties of a BackupRequest. */
            interface $Properties {

                /** BackupRequest cursor */
                cursor?: (Uint8Array|null);

                /** BackupRequest sizes */
                sizes?: (boolean|null);

                /** BackupRequest hold */
                hold?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BackupRequest. */
            type $Shape = quorate.member.BackupRequest.$Properties;
        }

        /**
         * Properties of a BackupState.
         * @deprecated Use quorate.member.BackupState.$Properties instead.
         */
        interface IBackupState extends quorate.member.BackupState.$Properties {
        }

        /** Represents a BackupState. */
        class BackupState {

            /**
             * Constructs a new BackupState.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.BackupState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BackupState revision. */
            revision: (number|Long);

            /** BackupState compacted. */
            compacted: (number|Long);

            /** BackupState index. */
            index: (number|Long);

            /** BackupState term. */
            term: (number|Long);

            /** BackupState membership. */
            membership?: (quorate.member.Membership.$Properties|null);

            /** BackupState flags. */
            flags?: (quorate.member.Flags.$Properties|null);

            /**
             * Encodes the specified BackupState message. Does not implicitly {@link quorate.member.BackupState.verify|verify} messages.
             * @param message BackupState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.BackupState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BackupState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.BackupState & quorate.member.BackupState.$Shape} BackupState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.BackupState & quorate.member.BackupState.$Shape;
        }

        namespace BackupState {

            /** Properties of a BackupState. */
            interface $Properties {

                /** BackupState revision */
                revision?: (number|Long|null);

                /** BackupState compacted */
                compacted?: (number|Long|null);

                /** BackupState index */
                index?: (number|Long|null);

                /** BackupState term */
                term?: (number|Long|null);

                /** BackupState membership */
                membership?: (quorate.member.Membership.$Properties|null);

                /** BackupState flags */
                flags?: (quorate.member.Flags.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BackupState. */
            type $Shape = quorate.member.BackupState.$Properties;
        }

        /**
         * Properties of a RestoreStep.
         * @deprecated Use quorate.member.RestoreStep.$Properties instead.
         */
        interface IRestoreStep extends quorate.member.RestoreStep.$Properties {
        }

        /** Represents a RestoreStep. */
        class RestoreStep {

            /**
             * Constructs a new RestoreStep.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.RestoreStep.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RestoreStep id. */
            id: Uint8Array;

            /** RestoreStep begin. */
            begin: boolean;

            /** RestoreStep write. */
            write?: (number|Long|null);

            /** RestoreStep data. */
            data: Uint8Array;

            /** RestoreStep read. */
            read?: (number|Long|null);

            /** RestoreStep header. */
            header: Uint8Array;

            /** RestoreStep chunk. */
            chunk: Uint8Array;

            /** RestoreStep drop. */
            drop: boolean;

            /** RestoreStep cluster. */
            cluster: (number|Long);

            /**
             * Encodes the specified RestoreStep message. Does not implicitly {@link quorate.member.RestoreStep.verify|verify} messages.
             * @param message RestoreStep message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.RestoreStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RestoreStep message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.RestoreStep & quorate.member.RestoreStep.$Shape} RestoreStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.RestoreStep & quorate.member.RestoreStep.$Shape;
        }

        namespace RestoreStep {

            /** Properties of a RestoreStep. */
            interface $Properties {

                /** RestoreStep id */
                id?: (Uint8Array|null);

                /** RestoreStep begin */
                begin?: (boolean|null);

                /** RestoreStep write */
                write?: (number|Long|null);

                /** RestoreStep data */
                data?: (Uint8Array|null);

                /** RestoreStep read */
                read?: (number|Long|null);

                /** RestoreStep header */
                header?: (Uint8Array|null);

                /** RestoreStep chunk */
                chunk?: (Uint8Array|null);

                /** RestoreStep drop */
                drop?: (boolean|null);

                /** RestoreStep cluster */
                cluster?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RestoreStep. */
            type $Shape = quorate.member.RestoreStep.$Properties;
        }

        /**
         * Properties of a RestoreProgress.
         * @deprecated Use quorate.member.RestoreProgress.$Properties instead.
         */
        interface IRestoreProgress extends quorate.member.RestoreProgress.$Properties {
        }

        /** Represents a RestoreProgress. */
        class RestoreProgress {

            /**
             * Constructs a new RestoreProgress.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.RestoreProgress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RestoreProgress more. */
            more: boolean;

            /** RestoreProgress made. */
            made: boolean;

            /** RestoreProgress revision. */
            revision: (number|Long);

            /** RestoreProgress compacted. */
            compacted: (number|Long);

            /** RestoreProgress sum. */
            sum: Uint8Array;

            /**
             * Encodes the specified RestoreProgress message. Does not implicitly {@link quorate.member.RestoreProgress.verify|verify} messages.
             * @param message RestoreProgress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.RestoreProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RestoreProgress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.RestoreProgress & quorate.member.RestoreProgress.$Shape} RestoreProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.RestoreProgress & quorate.member.RestoreProgress.$Shape;
        }

        namespace RestoreProgress {

            /** Properties of a RestoreProgress. */
            interface $Properties {

                /** RestoreProgress more */
                more?: (boolean|null);

                /** RestoreProgress made */
                made?: (boolean|null);

                /** RestoreProgress revision */
                revision?: (number|Long|null);

                /** RestoreProgress compacted */
                compacted?: (number|Long|null);

                /** RestoreProgress sum */
                sum?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RestoreProgress. */
            type $Shape = quorate.member.RestoreProgress.$Properties;
        }

        /**
         * Properties of a Restored.
         * @deprecated Use quorate.member.Restored.$Properties instead.
         */
        interface IRestored extends quorate.member.Restored.$Properties {
        }

        /** Represents a Restored. */
        class Restored {

            /**
             * Constructs a new Restored.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Restored.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Restored id. */
            id: Uint8Array;

            /** Restored chunk. */
            chunk: Uint8Array;

            /** Restored flags. */
            flags?: (quorate.member.Flags.$Properties|null);

            /** Restored sum. */
            sum: Uint8Array;

            /**
             * Encodes the specified Restored message. Does not implicitly {@link quorate.member.Restored.verify|verify} messages.
             * @param message Restored message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Restored.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Restored message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Restored & quorate.member.Restored.$Shape} Restored
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Restored & quorate.member.Restored.$Shape;
        }

        namespace Restored {

            /** Properties of a Restored. */
            interface $Properties {

                /** Restored id */
                id?: (Uint8Array|null);

                /** Restored chunk */
                chunk?: (Uint8Array|null);

                /** Restored flags */
                flags?: (quorate.member.Flags.$Properties|null);

                /** Restored sum */
                sum?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Restored. */
            type $Shape = quorate.member.Restored.$Properties;
        }

        /**
         * Properties of a Verified.
         * @deprecated Use quorate.member.Verified.$Properties instead.
         */
        interface IVerified extends quorate.member.Verified.$Properties {
        }

        /** Represents a Verified. */
        class Verified {

            /**
             * Constructs a new Verified.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Verified.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Verified user. */
            user: string;

            /** Verified revision. */
            revision: (number|Long);

            /** Verified expires. */
            expires: (number|Long);

            /** Verified cluster. */
            cluster: string;

            /**
             * Encodes the specified Verified message. Does not implicitly {@link quorate.member.Verified.verify|verify} messages.
             * @param message Verified message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Verified.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Verified message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Verified & quorate.member.Verified.$Shape} Verified
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Verified & quorate.member.Verified.$Shape;
        }

        namespace Verified {

            /** Properties of a Verified. */
            interface $Properties {

                /** Verified user */
                user?: (string|null);

                /** Verified revision */
                revision?: (number|Long|null);

                /** Verified expires */
                expires?: (number|Long|null);

                /** Verified cluster */
                cluster?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Verified. */
            type $Shape = quorate.member.Verified.$Properties;
        }

        /**
         * Properties of an AuthRecord.
         * @deprecated Use quorate.member.AuthRecord.$Properties instead.
         */
        interface IAuthRecord extends quorate.member.AuthRecord.$Properties {
        }

        /** Represents an AuthRecord. */
        class AuthRecord {

            /**
             * Constructs a new AuthRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.AuthRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthRecord revision. */
            revision: (number|Long);

            /** AuthRecord password. */
            password: Uint8Array;

            /** AuthRecord decoy. */
            decoy: Uint8Array;

            /** AuthRecord noPassword. */
            noPassword: boolean;

            /** AuthRecord response. */
            response: Uint8Array;

            /** AuthRecord cluster. */
            cluster: string;

            /**
             * Encodes the specified AuthRecord message. Does not implicitly {@link quorate.member.AuthRecord.verify|verify} messages.
             * @param message AuthRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.AuthRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.AuthRecord & quorate.member.AuthRecord.$Shape} AuthRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.AuthRecord & quorate.member.AuthRecord.$Shape;
        }

        namespace AuthRecord {

            /** Properties of an AuthRecord. */
            interface $Properties {

                /** AuthRecord revision */
                revision?: (number|Long|null);

                /** AuthRecord password */
                password?: (Uint8Array|null);

                /** AuthRecord decoy */
                decoy?: (Uint8Array|null);

                /** AuthRecord noPassword */
                noPassword?: (boolean|null);

                /** AuthRecord response */
                response?: (Uint8Array|null);

                /** AuthRecord cluster */
                cluster?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthRecord. */
            type $Shape = quorate.member.AuthRecord.$Properties;
        }

        /**
         * Properties of an AuthenticateRequest.
         * @deprecated Use quorate.member.AuthenticateRequest.$Properties instead.
         */
        interface IAuthenticateRequest extends quorate.member.AuthenticateRequest.$Properties {
        }

        /** Represents an AuthenticateRequest. */
        class AuthenticateRequest {

            /**
             * Constructs a new AuthenticateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.AuthenticateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthenticateRequest name. */
            name: string;

            /** AuthenticateRequest revision. */
            revision: (number|Long);

            /** AuthenticateRequest secret. */
            secret: string;

            /** AuthenticateRequest now. */
            now: (number|Long);

            /** AuthenticateRequest expires. */
            expires: (number|Long);

            /**
             * Encodes the specified AuthenticateRequest message. Does not implicitly {@link quorate.member.AuthenticateRequest.verify|verify} messages.
             * @param message AuthenticateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.AuthenticateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthenticateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.AuthenticateRequest & quorate.member.AuthenticateRequest.$Shape} AuthenticateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.AuthenticateRequest & quorate.member.AuthenticateRequest.$Shape;
        }

        namespace AuthenticateRequest {

            /** Properties of an AuthenticateRequest. */
            interface $Properties {

                /** AuthenticateRequest name */
                name?: (string|null);

                /** AuthenticateRequest revision */
                revision?: (number|Long|null);

                /** AuthenticateRequest secret */
                secret?: (string|null);

                /** AuthenticateRequest now */
                now?: (number|Long|null);

                /** AuthenticateRequest expires */
                expires?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthenticateRequest. */
            type $Shape = quorate.member.AuthenticateRequest.$Properties;
        }

        /**
         * Properties of an AuthTokenUse.
         * @deprecated Use quorate.member.AuthTokenUse.$Properties instead.
         */
        interface IAuthTokenUse extends quorate.member.AuthTokenUse.$Properties {
        }

        /** Represents an AuthTokenUse. */
        class AuthTokenUse {

            /**
             * Constructs a new AuthTokenUse.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.AuthTokenUse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthTokenUse index. */
            index: (number|Long);

            /** AuthTokenUse now. */
            now: (number|Long);

            /** AuthTokenUse expires. */
            expires: (number|Long);

            /**
             * Encodes the specified AuthTokenUse message. Does not implicitly {@link quorate.member.AuthTokenUse.verify|verify} messages.
             * @param message AuthTokenUse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.AuthTokenUse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthTokenUse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.AuthTokenUse & quorate.member.AuthTokenUse.$Shape} AuthTokenUse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.AuthTokenUse & quorate.member.AuthTokenUse.$Shape;
        }

        namespace AuthTokenUse {

            /** Properties of an AuthTokenUse. */
            interface $Properties {

                /** AuthTokenUse index */
                index?: (number|Long|null);

                /** AuthTokenUse now */
                now?: (number|Long|null);

                /** AuthTokenUse expires */
                expires?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthTokenUse. */
            type $Shape = quorate.member.AuthTokenUse.$Properties;
        }

        /**
         * Properties of a CallList.
         * @deprecated Use quorate.member.CallList.$Properties instead.
         */
        interface ICallList extends quorate.member.CallList.$Properties {
        }

        /** Represents a CallList. */
        class CallList {

            /**
             * Constructs a new CallList.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.CallList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CallList calls. */
            calls: quorate.member.Call.$Properties[];

            /** CallList counts. */
            counts: quorate.member.EdgeCount.$Properties[];

            /** CallList limited. */
            limited: number;

            /**
             * Encodes the specified CallList message. Does not implicitly {@link quorate.member.CallList.verify|verify} messages.
             * @param message CallList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.CallList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CallList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.CallList & quorate.member.CallList.$Shape} CallList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.CallList & quorate.member.CallList.$Shape;
        }

        namespace CallList {

            /** Properties of a CallList. */
            interface $Properties {

                /** CallList calls */
                calls?: (quorate.member.Call.$Properties[]|null);

                /** CallList counts */
                counts?: (quorate.member.EdgeCount.$Properties[]|null);

                /** CallList limited */
                limited?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CallList. */
            type $Shape = quorate.member.CallList.$Properties;
        }

        /**
         * Properties of an EdgeCount.
         * @deprecated Use quorate.member.EdgeCount.$Properties instead.
         */
        interface IEdgeCount extends quorate.member.EdgeCount.$Properties {
        }

        /** Represents an EdgeCount. */
        class EdgeCount {

            /**
             * Constructs a new EdgeCount.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.EdgeCount.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EdgeCount path. */
            path: string;

            /** EdgeCount status. */
            status: number;

            /** EdgeCount count. */
            count: number;

            /**
             * Encodes the specified EdgeCount message. Does not implicitly {@link quorate.member.EdgeCount.verify|verify} messages.
             * @param message EdgeCount message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.EdgeCount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EdgeCount message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.EdgeCount & quorate.member.EdgeCount.$Shape} EdgeCount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.EdgeCount & quorate.member.EdgeCount.$Shape;
        }

        namespace EdgeCount {

            /** Properties of an EdgeCount. */
            interface $Properties {

                /** EdgeCount path */
                path?: (string|null);

                /** EdgeCount status */
                status?: (number|null);

                /** EdgeCount count */
                count?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EdgeCount. */
            type $Shape = quorate.member.EdgeCount.$Properties;
        }

        /**
         * Properties of an Answer.
         * @deprecated Use quorate.member.Answer.$Properties instead.
         */
        interface IAnswer extends quorate.member.Answer.$Properties {
        }

        /** Represents an Answer. */
        class Answer {

            /**
             * Constructs a new Answer.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Answer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Answer code. */
            code: number;

            /** Answer message. */
            message: string;

            /** Answer body. */
            body: Uint8Array;

            /** Answer next. */
            next: Uint8Array;

            /** Answer unknown. */
            unknown: boolean;

            /** Answer ticket. */
            ticket: (number|Long);

            /** Answer working. */
            working: boolean;

            /** Answer reason. */
            reason: string;

            /** Answer commitMs. */
            commitMs: number;

            /** Answer readIndexMs. */
            readIndexMs: number;

            /** Answer applyMs. */
            applyMs: number;

            /** Answer minRevisionMs. */
            minRevisionMs: number;

            /** Answer user. */
            user: string;

            /**
             * Encodes the specified Answer message. Does not implicitly {@link quorate.member.Answer.verify|verify} messages.
             * @param message Answer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Answer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Answer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Answer & quorate.member.Answer.$Shape} Answer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Answer & quorate.member.Answer.$Shape;
        }

        namespace Answer {

            /** Properties of an Answer. */
            interface $Properties {

                /** Answer code */
                code?: (number|null);

                /** Answer message */
                message?: (string|null);

                /** Answer body */
                body?: (Uint8Array|null);

                /** Answer next */
                next?: (Uint8Array|null);

                /** Answer unknown */
                unknown?: (boolean|null);

                /** Answer ticket */
                ticket?: (number|Long|null);

                /** Answer working */
                working?: (boolean|null);

                /** Answer reason */
                reason?: (string|null);

                /** Answer commitMs */
                commitMs?: (number|null);

                /** Answer readIndexMs */
                readIndexMs?: (number|null);

                /** Answer applyMs */
                applyMs?: (number|null);

                /** Answer minRevisionMs */
                minRevisionMs?: (number|null);

                /** Answer user */
                user?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Answer. */
            type $Shape = quorate.member.Answer.$Properties;
        }

        /**
         * Properties of a PageRequest.
         * @deprecated Use quorate.member.PageRequest.$Properties instead.
         */
        interface IPageRequest extends quorate.member.PageRequest.$Properties {
        }

        /** Represents a PageRequest. */
        class PageRequest {

            /**
             * Constructs a new PageRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.PageRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PageRequest request. */
            request: Uint8Array;

            /** PageRequest cursor. */
            cursor: Uint8Array;

            /** PageRequest cluster. */
            cluster: (number|Long);

            /**
             * Encodes the specified PageRequest message. Does not implicitly {@link quorate.member.PageRequest.verify|verify} messages.
             * @param message PageRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.PageRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PageRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.PageRequest & quorate.member.PageRequest.$Shape} PageRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.PageRequest & quorate.member.PageRequest.$Shape;
        }

        namespace PageRequest {

            /** Properties of a PageRequest. */
            interface $Properties {

                /** PageRequest request */
                request?: (Uint8Array|null);

                /** PageRequest cursor */
                cursor?: (Uint8Array|null);

                /** PageRequest cluster */
                cluster?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PageRequest. */
            type $Shape = quorate.member.PageRequest.$Properties;
        }

        /**
         * Properties of an AnswerList.
         * @deprecated Use quorate.member.AnswerList.$Properties instead.
         */
        interface IAnswerList extends quorate.member.AnswerList.$Properties {
        }

        /** Represents an AnswerList. */
        class AnswerList {

            /**
             * Constructs a new AnswerList.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.AnswerList.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AnswerList answers. */
            answers: quorate.member.Answer.$Properties[];

            /** AnswerList leader. */
            leader: string;

            /** AnswerList boot. */
            boot: (number|Long);

            /** AnswerList seats. */
            seats: (number|Long);

            /**
             * Encodes the specified AnswerList message. Does not implicitly {@link quorate.member.AnswerList.verify|verify} messages.
             * @param message AnswerList message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.AnswerList.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AnswerList message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.AnswerList & quorate.member.AnswerList.$Shape} AnswerList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.AnswerList & quorate.member.AnswerList.$Shape;
        }

        namespace AnswerList {

            /** Properties of an AnswerList. */
            interface $Properties {

                /** AnswerList answers */
                answers?: (quorate.member.Answer.$Properties[]|null);

                /** AnswerList leader */
                leader?: (string|null);

                /** AnswerList boot */
                boot?: (number|Long|null);

                /** AnswerList seats */
                seats?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AnswerList. */
            type $Shape = quorate.member.AnswerList.$Properties;
        }

        /**
         * Properties of an Identity.
         * @deprecated Use quorate.member.Identity.$Properties instead.
         */
        interface IIdentity extends quorate.member.Identity.$Properties {
        }

        /** Represents an Identity. */
        class Identity {

            /**
             * Constructs a new Identity.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Identity.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Identity version. */
            version: number;

            /** Identity clusterName. */
            clusterName: string;

            /** Identity cluster. */
            cluster: (number|Long);

            /** Identity id. */
            id: (number|Long);

            /** Identity name. */
            name: string;

            /** Identity creator. */
            creator: boolean;

            /** Identity restored. */
            restored: boolean;

            /** Identity incarnation. */
            incarnation: (number|Long);

            /** Identity generation. */
            generation: (number|Long);

            /** Identity origin. */
            origin: (number|Long);

            /** Identity former. */
            former: quorate.member.Former.$Properties[];

            /** Identity sum. */
            sum: Uint8Array;

            /** Identity format. */
            format: number;

            /**
             * Encodes the specified Identity message. Does not implicitly {@link quorate.member.Identity.verify|verify} messages.
             * @param message Identity message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Identity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Identity message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Identity & quorate.member.Identity.$Shape} Identity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Identity & quorate.member.Identity.$Shape;
        }

        namespace Identity {

            /** Properties of an Identity. */
            interface $Properties {

                /** Identity version */
                version?: (number|null);

                /** Identity clusterName */
                clusterName?: (string|null);

                /** Identity cluster */
                cluster?: (number|Long|null);

                /** Identity id */
                id?: (number|Long|null);

                /** Identity name */
                name?: (string|null);

                /** Identity creator */
                creator?: (boolean|null);

                /** Identity restored */
                restored?: (boolean|null);

                /** Identity incarnation */
                incarnation?: (number|Long|null);

                /** Identity generation */
                generation?: (number|Long|null);

                /** Identity origin */
                origin?: (number|Long|null);

                /** Identity former */
                former?: (quorate.member.Former.$Properties[]|null);

                /** Identity sum */
                sum?: (Uint8Array|null);

                /** Identity format */
                format?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Identity. */
            type $Shape = quorate.member.Identity.$Properties;
        }

        /**
         * Properties of a Former.
         * @deprecated Use quorate.member.Former.$Properties instead.
         */
        interface IFormer extends quorate.member.Former.$Properties {
        }

        /** Represents a Former. */
        class Former {

            /**
             * Constructs a new Former.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Former.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Former cluster. */
            cluster: (number|Long);

            /** Former untold. */
            untold: quorate.member.Member.$Properties[];

            /**
             * Encodes the specified Former message. Does not implicitly {@link quorate.member.Former.verify|verify} messages.
             * @param message Former message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Former.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Former message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Former & quorate.member.Former.$Shape} Former
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Former & quorate.member.Former.$Shape;
        }

        namespace Former {

            /** Properties of a Former. */
            interface $Properties {

                /** Former cluster */
                cluster?: (number|Long|null);

                /** Former untold */
                untold?: (quorate.member.Member.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Former. */
            type $Shape = quorate.member.Former.$Properties;
        }

        /**
         * Properties of a HardState.
         * @deprecated Use quorate.member.HardState.$Properties instead.
         */
        interface IHardState extends quorate.member.HardState.$Properties {
        }

        /** Represents a HardState. */
        class HardState {

            /**
             * Constructs a new HardState.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.HardState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HardState term. */
            term: (number|Long);

            /** HardState vote. */
            vote: (number|Long);

            /** HardState lead. */
            lead: (number|Long);

            /** HardState commit. */
            commit: (number|Long);

            /**
             * Encodes the specified HardState message. Does not implicitly {@link quorate.member.HardState.verify|verify} messages.
             * @param message HardState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.HardState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HardState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.HardState & quorate.member.HardState.$Shape} HardState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.HardState & quorate.member.HardState.$Shape;
        }

        namespace HardState {

            /** Properties of a HardState. */
            interface $Properties {

                /** HardState term */
                term?: (number|Long|null);

                /** HardState vote */
                vote?: (number|Long|null);

                /** HardState lead */
                lead?: (number|Long|null);

                /** HardState commit */
                commit?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HardState. */
            type $Shape = quorate.member.HardState.$Properties;
        }

        /**
         * Properties of a Founder.
         * @deprecated Use quorate.member.Founder.$Properties instead.
         */
        interface IFounder extends quorate.member.Founder.$Properties {
        }

        /** Represents a Founder. */
        class Founder {

            /**
             * Constructs a new Founder.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Founder.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Founder name. */
            name: string;

            /** Founder object. */
            object: string;

            /** Founder region. */
            region: string;

            /** Founder clientUrl. */
            clientUrl: string;

            /**
             * Encodes the specified Founder message. Does not implicitly {@link quorate.member.Founder.verify|verify} messages.
             * @param message Founder message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Founder.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Founder message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Founder & quorate.member.Founder.$Shape} Founder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Founder & quorate.member.Founder.$Shape;
        }

        namespace Founder {

            /** Properties of a Founder. */
            interface $Properties {

                /** Founder name */
                name?: (string|null);

                /** Founder object */
                object?: (string|null);

                /** Founder region */
                region?: (string|null);

                /** Founder clientUrl */
                clientUrl?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Founder. */
            type $Shape = quorate.member.Founder.$Properties;
        }

        /**
         * Properties of a CreateRequest.
         * @deprecated Use quorate.member.CreateRequest.$Properties instead.
         */
        interface ICreateRequest extends quorate.member.CreateRequest.$Properties {
        }

        /** Represents a CreateRequest. */
        class CreateRequest {

            /**
             * Constructs a new CreateRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.CreateRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CreateRequest cluster. */
            cluster: string;

            /** CreateRequest founders. */
            founders: quorate.member.Founder.$Properties[];

            /** CreateRequest restored. */
            restored?: (quorate.member.Restored.$Properties|null);

            /** CreateRequest id. */
            id: (number|Long);

            /** CreateRequest generation. */
            generation: (number|Long);

            /**
             * Encodes the specified CreateRequest message. Does not implicitly {@link quorate.member.CreateRequest.verify|verify} messages.
             * @param message CreateRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.CreateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CreateRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.CreateRequest & quorate.member.CreateRequest.$Shape} CreateRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.CreateRequest & quorate.member.CreateRequest.$Shape;
        }

        namespace CreateRequest {

            /** Properties of a CreateRequest. */
            interface $Properties {

                /** CreateRequest cluster */
                cluster?: (string|null);

                /** CreateRequest founders */
                founders?: (quorate.member.Founder.$Properties[]|null);

                /** CreateRequest restored */
                restored?: (quorate.member.Restored.$Properties|null);

                /** CreateRequest id */
                id?: (number|Long|null);

                /** CreateRequest generation */
                generation?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CreateRequest. */
            type $Shape = quorate.member.CreateRequest.$Properties;
        }

        /**
         * Properties of an Entry.
         * @deprecated Use quorate.member.Entry.$Properties instead.
         */
        interface IEntry extends quorate.member.Entry.$Properties {
        }

        /** Represents an Entry. */
        class Entry {

            /**
             * Constructs a new Entry.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Entry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Entry term. */
            term: (number|Long);

            /** Entry index. */
            index: (number|Long);

            /** Entry type. */
            type: number;

            /** Entry data. */
            data: Uint8Array;

            /**
             * Encodes the specified Entry message. Does not implicitly {@link quorate.member.Entry.verify|verify} messages.
             * @param message Entry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Entry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Entry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Entry & quorate.member.Entry.$Shape} Entry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Entry & quorate.member.Entry.$Shape;
        }

        namespace Entry {

            /** Properties of an Entry. */
            interface $Properties {

                /** Entry term */
                term?: (number|Long|null);

                /** Entry index */
                index?: (number|Long|null);

                /** Entry type */
                type?: (number|null);

                /** Entry data */
                data?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Entry. */
            type $Shape = quorate.member.Entry.$Properties;
        }

        /**
         * Properties of a LogRow.
         * @deprecated Use quorate.member.LogRow.$Properties instead.
         */
        interface ILogRow extends quorate.member.LogRow.$Properties {
        }

        /** Represents a LogRow. */
        class LogRow {

            /**
             * Constructs a new LogRow.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.LogRow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogRow version. */
            version: number;

            /** LogRow entries. */
            entries: quorate.member.Entry.$Properties[];

            /**
             * Encodes the specified LogRow message. Does not implicitly {@link quorate.member.LogRow.verify|verify} messages.
             * @param message LogRow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.LogRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogRow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.LogRow & quorate.member.LogRow.$Shape} LogRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.LogRow & quorate.member.LogRow.$Shape;
        }

        namespace LogRow {

            /** Properties of a LogRow. */
            interface $Properties {

                /** LogRow version */
                version?: (number|null);

                /** LogRow entries */
                entries?: (quorate.member.Entry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LogRow. */
            type $Shape = quorate.member.LogRow.$Properties;
        }

        /**
         * Properties of a ConfState.
         * @deprecated Use quorate.member.ConfState.$Properties instead.
         */
        interface IConfState extends quorate.member.ConfState.$Properties {
        }

        /** Represents a ConfState. */
        class ConfState {

            /**
             * Constructs a new ConfState.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.ConfState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfState voters. */
            voters: (number|Long)[];

            /** ConfState votersOutgoing. */
            votersOutgoing: (number|Long)[];

            /** ConfState learners. */
            learners: (number|Long)[];

            /** ConfState learnersNext. */
            learnersNext: (number|Long)[];

            /** ConfState autoLeave. */
            autoLeave: boolean;

            /**
             * Encodes the specified ConfState message. Does not implicitly {@link quorate.member.ConfState.verify|verify} messages.
             * @param message ConfState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.ConfState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.ConfState & quorate.member.ConfState.$Shape} ConfState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.ConfState & quorate.member.ConfState.$Shape;
        }

        namespace ConfState {

            /** Properties of a ConfState. */
            interface $Properties {

                /** ConfState voters */
                voters?: ((number|Long)[]|null);

                /** ConfState votersOutgoing */
                votersOutgoing?: ((number|Long)[]|null);

                /** ConfState learners */
                learners?: ((number|Long)[]|null);

                /** ConfState learnersNext */
                learnersNext?: ((number|Long)[]|null);

                /** ConfState autoLeave */
                autoLeave?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfState. */
            type $Shape = quorate.member.ConfState.$Properties;
        }

        /**
         * Properties of a SnapshotMeta.
         * @deprecated Use quorate.member.SnapshotMeta.$Properties instead.
         */
        interface ISnapshotMeta extends quorate.member.SnapshotMeta.$Properties {
        }

        /** Represents a SnapshotMeta. */
        class SnapshotMeta {

            /**
             * Constructs a new SnapshotMeta.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.SnapshotMeta.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SnapshotMeta index. */
            index: (number|Long);

            /** SnapshotMeta term. */
            term: (number|Long);

            /** SnapshotMeta conf. */
            conf?: (quorate.member.ConfState.$Properties|null);

            /**
             * Encodes the specified SnapshotMeta message. Does not implicitly {@link quorate.member.SnapshotMeta.verify|verify} messages.
             * @param message SnapshotMeta message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.SnapshotMeta.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SnapshotMeta message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.SnapshotMeta & quorate.member.SnapshotMeta.$Shape} SnapshotMeta
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.SnapshotMeta & quorate.member.SnapshotMeta.$Shape;
        }

        namespace SnapshotMeta {

            /** Properties of a SnapshotMeta. */
            interface $Properties {

                /** SnapshotMeta index */
                index?: (number|Long|null);

                /** SnapshotMeta term */
                term?: (number|Long|null);

                /** SnapshotMeta conf */
                conf?: (quorate.member.ConfState.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SnapshotMeta. */
            type $Shape = quorate.member.SnapshotMeta.$Properties;
        }

        /**
         * Properties of a RaftMessage.
         * @deprecated Use quorate.member.RaftMessage.$Properties instead.
         */
        interface IRaftMessage extends quorate.member.RaftMessage.$Properties {
        }

        /** Represents a RaftMessage. */
        class RaftMessage {

            /**
             * Constructs a new RaftMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.RaftMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RaftMessage type. */
            type: number;

            /** RaftMessage to. */
            to: (number|Long);

            /** RaftMessage from. */
            from: (number|Long);

            /** RaftMessage term. */
            term: (number|Long);

            /** RaftMessage logTerm. */
            logTerm: (number|Long);

            /** RaftMessage index. */
            index: (number|Long);

            /** RaftMessage entries. */
            entries: quorate.member.Entry.$Properties[];

            /** RaftMessage commit. */
            commit: (number|Long);

            /** RaftMessage snapshot. */
            snapshot?: (quorate.member.SnapshotMeta.$Properties|null);

            /** RaftMessage reject. */
            reject: boolean;

            /** RaftMessage rejectHint. */
            rejectHint: (number|Long);

            /** RaftMessage context. */
            context: Uint8Array;

            /** RaftMessage incarnation. */
            incarnation: (number|Long);

            /**
             * Encodes the specified RaftMessage message. Does not implicitly {@link quorate.member.RaftMessage.verify|verify} messages.
             * @param message RaftMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.RaftMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RaftMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.RaftMessage & quorate.member.RaftMessage.$Shape} RaftMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.RaftMessage & quorate.member.RaftMessage.$Shape;
        }

        namespace RaftMessage {

            /** Properties of a RaftMessage. */
            interface $Properties {

                /** RaftMessage type */
                type?: (number|null);

                /** RaftMessage to */
                to?: (number|Long|null);

                /** RaftMessage from */
                from?: (number|Long|null);

                /** RaftMessage term */
                term?: (number|Long|null);

                /** RaftMessage logTerm */
                logTerm?: (number|Long|null);

                /** RaftMessage index */
                index?: (number|Long|null);

                /** RaftMessage entries */
                entries?: (quorate.member.Entry.$Properties[]|null);

                /** RaftMessage commit */
                commit?: (number|Long|null);

                /** RaftMessage snapshot */
                snapshot?: (quorate.member.SnapshotMeta.$Properties|null);

                /** RaftMessage reject */
                reject?: (boolean|null);

                /** RaftMessage rejectHint */
                rejectHint?: (number|Long|null);

                /** RaftMessage context */
                context?: (Uint8Array|null);

                /** RaftMessage incarnation */
                incarnation?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RaftMessage. */
            type $Shape = quorate.member.RaftMessage.$Properties;
        }

        /**
         * Properties of a PeerBatch.
         * @deprecated Use quorate.member.PeerBatch.$Properties instead.
         */
        interface IPeerBatch extends quorate.member.PeerBatch.$Properties {
        }

        /** Represents a PeerBatch. */
        class PeerBatch {

            /**
             * Constructs a new PeerBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.PeerBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PeerBatch version. */
            version: number;

            /** PeerBatch cluster. */
            cluster: (number|Long);

            /** PeerBatch from. */
            from: (number|Long);

            /** PeerBatch to. */
            to: (number|Long);

            /** PeerBatch boot. */
            boot: (number|Long);

            /** PeerBatch messages. */
            messages: quorate.member.RaftMessage.$Properties[];

            /** PeerBatch introduce. */
            introduce?: (quorate.member.Introduce.$Properties|null);

            /** PeerBatch snapshot. */
            snapshot?: (quorate.member.SnapshotStep.$Properties|null);

            /** PeerBatch blank. */
            blank?: (quorate.member.Blank.$Properties|null);

            /** PeerBatch sleep. */
            sleep?: (quorate.member.Sleep.$Properties|null);

            /** PeerBatch hash. */
            hash?: (quorate.member.HashRequest.$Properties|null);

            /** PeerBatch wipe. */
            wipe?: (quorate.member.Wipe.$Properties|null);

            /** PeerBatch wantsSnapshot. */
            wantsSnapshot: boolean;

            /** PeerBatch noState. */
            noState: boolean;

            /** PeerBatch lease. */
            lease?: (quorate.member.LeaseMessage.$Properties|null);

            /** PeerBatch colo. */
            colo: string;

            /** PeerBatch removal. */
            removal?: (quorate.member.Removal.$Properties|null);

            /** PeerBatch knows. */
            knows: number;

            /** PeerBatch ask. */
            ask?: ("introduce"|"snapshot"|"blank"|"sleep"|"hash"|"wipe");

            /**
             * Encodes the specified PeerBatch message. Does not implicitly {@link quorate.member.PeerBatch.verify|verify} messages.
             * @param message PeerBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.PeerBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PeerBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.PeerBatch & quorate.member.PeerBatch.$Shape} PeerBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.PeerBatch & quorate.member.PeerBatch.$Shape;
        }

        namespace PeerBatch {

            /** Properties of a PeerBatch. */
            interface $Properties {

                /** PeerBatch version */
                version?: (number|null);

                /** PeerBatch cluster */
                cluster?: (number|Long|null);

                /** PeerBatch from */
                from?: (number|Long|null);

                /** PeerBatch to */
                to?: (number|Long|null);

                /** PeerBatch boot */
                boot?: (number|Long|null);

                /** PeerBatch messages */
                messages?: (quorate.member.RaftMessage.$Properties[]|null);

                /** PeerBatch introduce */
                introduce?: (quorate.member.Introduce.$Properties|null);

                /** PeerBatch snapshot */
                snapshot?: (quorate.member.SnapshotStep.$Properties|null);

                /** PeerBatch blank */
                blank?: (quorate.member.Blank.$Properties|null);

                /** PeerBatch sleep */
                sleep?: (quorate.member.Sleep.$Properties|null);

                /** PeerBatch hash */
                hash?: (quorate.member.HashRequest.$Properties|null);

                /** PeerBatch wipe */
                wipe?: (quorate.member.Wipe.$Properties|null);

                /** PeerBatch wantsSnapshot */
                wantsSnapshot?: (boolean|null);

                /** PeerBatch noState */
                noState?: (boolean|null);

                /** PeerBatch lease */
                lease?: (quorate.member.LeaseMessage.$Properties|null);

                /** PeerBatch colo */
                colo?: (string|null);

                /** PeerBatch removal */
                removal?: (quorate.member.Removal.$Properties|null);

                /** PeerBatch knows */
                knows?: (number|null);

                /** PeerBatch ask */
                ask?: ("introduce"|"snapshot"|"blank"|"sleep"|"hash"|"wipe");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PeerBatch. */
            type $Shape = {
              version?: number|null;
              cluster?: number|Long|null;
              from?: number|Long|null;
              to?: number|Long|null;
              boot?: number|Long|null;
              messages?: quorate.member.RaftMessage.$Shape[]|null;
              introduce?: quorate.member.Introduce.$Shape|null;
              snapshot?: quorate.member.SnapshotStep.$Shape|null;
              blank?: quorate.member.Blank.$Shape|null;
              sleep?: quorate.member.Sleep.$Shape|null;
              hash?: quorate.member.HashRequest.$Shape|null;
              wipe?: quorate.member.Wipe.$Shape|null;
              wantsSnapshot?: boolean|null;
              noState?: boolean|null;
              lease?: quorate.member.LeaseMessage.$Shape|null;
              colo?: string|null;
              removal?: quorate.member.Removal.$Shape|null;
              knows?: number|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ ask?: undefined; introduce?: null; snapshot?: null; blank?: null; sleep?: null; hash?: null; wipe?: null }|{ ask?: "introduce"; introduce: quorate.member.Introduce.$Shape; snapshot?: null; blank?: null; sleep?: null; hash?: null; wipe?: null }|{ ask?: "snapshot"; introduce?: null; snapshot: quorate.member.SnapshotStep.$Shape; blank?: null; sleep?: null; hash?: null; wipe?: null }|{ ask?: "blank"; introduce?: null; snapshot?: null; blank: quorate.member.Blank.$Shape; sleep?: null; hash?: null; wipe?: null }|{ ask?: "sleep"; introduce?: null; snapshot?: null; blank?: null; sleep: quorate.member.Sleep.$Shape; hash?: null; wipe?: null }|{ ask?: "hash"; introduce?: null; snapshot?: null; blank?: null; sleep?: null; hash: quorate.member.HashRequest.$Shape; wipe?: null }|{ ask?: "wipe"; introduce?: null; snapshot?: null; blank?: null; sleep?: null; hash?: null; wipe: quorate.member.Wipe.$Shape })
            );
        }

        /**
         * Properties of a Removal.
         * @deprecated Use quorate.member.Removal.$Properties instead.
         */
        interface IRemoval extends quorate.member.Removal.$Properties {
        }

        /** Represents a Removal. */
        class Removal {

            /**
             * Constructs a new Removal.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Removal.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Removal index. */
            index: (number|Long);

            /** Removal term. */
            term: (number|Long);

            /** Removal seats. */
            seats?: (quorate.member.Seats.$Properties|null);

            /**
             * Encodes the specified Removal message. Does not implicitly {@link quorate.member.Removal.verify|verify} messages.
             * @param message Removal message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Removal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Removal message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Removal & quorate.member.Removal.$Shape} Removal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Removal & quorate.member.Removal.$Shape;
        }

        namespace Removal {

            /** Properties of a Removal. */
            interface $Properties {

                /** Removal index */
                index?: (number|Long|null);

                /** Removal term */
                term?: (number|Long|null);

                /** Removal seats */
                seats?: (quorate.member.Seats.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Removal. */
            type $Shape = quorate.member.Removal.$Properties;
        }

        /**
         * Properties of a LeaseMessage.
         * @deprecated Use quorate.member.LeaseMessage.$Properties instead.
         */
        interface ILeaseMessage extends quorate.member.LeaseMessage.$Properties {
        }

        /** Represents a LeaseMessage. */
        class LeaseMessage {

            /**
             * Constructs a new LeaseMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.LeaseMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeaseMessage requests. */
            requests: quorate.member.LeaseRequest.$Properties[];

            /** LeaseMessage toBoot. */
            toBoot: (number|Long);

            /** LeaseMessage responses. */
            responses: quorate.member.LeaseResponse.$Properties[];

            /** LeaseMessage nextDue. */
            nextDue?: (number|Long|null);

            /** LeaseMessage noLeases. */
            noLeases: boolean;

            /**
             * Encodes the specified LeaseMessage message. Does not implicitly {@link quorate.member.LeaseMessage.verify|verify} messages.
             * @param message LeaseMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.LeaseMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaseMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.LeaseMessage & quorate.member.LeaseMessage.$Shape} LeaseMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.LeaseMessage & quorate.member.LeaseMessage.$Shape;
        }

        namespace LeaseMessage {

            /** Properties of a LeaseMessage. */
            interface $Properties {

                /** LeaseMessage requests */
                requests?: (quorate.member.LeaseRequest.$Properties[]|null);

                /** LeaseMessage toBoot */
                toBoot?: (number|Long|null);

                /** LeaseMessage responses */
                responses?: (quorate.member.LeaseResponse.$Properties[]|null);

                /** LeaseMessage nextDue */
                nextDue?: (number|Long|null);

                /** LeaseMessage noLeases */
                noLeases?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaseMessage. */
            type $Shape = quorate.member.LeaseMessage.$Properties;
        }

        /**
         * Properties of a LeaseRequest.
         * @deprecated Use quorate.member.LeaseRequest.$Properties instead.
         */
        interface ILeaseRequest extends quorate.member.LeaseRequest.$Properties {
        }

        /** Represents a LeaseRequest. */
        class LeaseRequest {

            /**
             * Constructs a new LeaseRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.LeaseRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeaseRequest sequence. */
            sequence: (number|Long);

            /** LeaseRequest id. */
            id: (number|Long);

            /** LeaseRequest renew. */
            renew: boolean;

            /**
             * Encodes the specified LeaseRequest message. Does not implicitly {@link quorate.member.LeaseRequest.verify|verify} messages.
             * @param message LeaseRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.LeaseRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaseRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.LeaseRequest & quorate.member.LeaseRequest.$Shape} LeaseRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.LeaseRequest & quorate.member.LeaseRequest.$Shape;
        }

        namespace LeaseRequest {

            /** Properties of a LeaseRequest. */
            interface $Properties {

                /** LeaseRequest sequence */
                sequence?: (number|Long|null);

                /** LeaseRequest id */
                id?: (number|Long|null);

                /** LeaseRequest renew */
                renew?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaseRequest. */
            type $Shape = quorate.member.LeaseRequest.$Properties;
        }

        /**
         * Properties of a LeaseResponse.
         * @deprecated Use quorate.member.LeaseResponse.$Properties instead.
         */
        interface ILeaseResponse extends quorate.member.LeaseResponse.$Properties {
        }

        /** Represents a LeaseResponse. */
        class LeaseResponse {

            /**
             * Constructs a new LeaseResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.LeaseResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeaseResponse sequence. */
            sequence: (number|Long);

            /** LeaseResponse ttl. */
            ttl: (number|Long);

            /** LeaseResponse remaining. */
            remaining: (number|Long);

            /** LeaseResponse index. */
            index: (number|Long);

            /** LeaseResponse revision. */
            revision: (number|Long);

            /**
             * Encodes the specified LeaseResponse message. Does not implicitly {@link quorate.member.LeaseResponse.verify|verify} messages.
             * @param message LeaseResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.LeaseResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaseResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.LeaseResponse & quorate.member.LeaseResponse.$Shape} LeaseResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.LeaseResponse & quorate.member.LeaseResponse.$Shape;
        }

        namespace LeaseResponse {

            /** Properties of a LeaseResponse. */
            interface $Properties {

                /** LeaseResponse sequence */
                sequence?: (number|Long|null);

                /** LeaseResponse ttl */
                ttl?: (number|Long|null);

                /** LeaseResponse remaining */
                remaining?: (number|Long|null);

                /** LeaseResponse index */
                index?: (number|Long|null);

                /** LeaseResponse revision */
                revision?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaseResponse. */
            type $Shape = quorate.member.LeaseResponse.$Properties;
        }

        /**
         * Properties of a LeaseSleepMarker.
         * @deprecated Use quorate.member.LeaseSleepMarker.$Properties instead.
         */
        interface ILeaseSleepMarker extends quorate.member.LeaseSleepMarker.$Properties {
        }

        /** Represents a LeaseSleepMarker. */
        class LeaseSleepMarker {

            /**
             * Constructs a new LeaseSleepMarker.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.LeaseSleepMarker.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeaseSleepMarker version. */
            version: number;

            /** LeaseSleepMarker term. */
            term: (number|Long);

            /** LeaseSleepMarker start. */
            start: (number|Long);

            /** LeaseSleepMarker behind. */
            behind: (number|Long);

            /** LeaseSleepMarker at. */
            at: (number|Long);

            /**
             * Encodes the specified LeaseSleepMarker message. Does not implicitly {@link quorate.member.LeaseSleepMarker.verify|verify} messages.
             * @param message LeaseSleepMarker message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.LeaseSleepMarker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaseSleepMarker message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.LeaseSleepMarker & quorate.member.LeaseSleepMarker.$Shape} LeaseSleepMarker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.LeaseSleepMarker & quorate.member.LeaseSleepMarker.$Shape;
        }

        namespace LeaseSleepMarker {

            /** Properties of a LeaseSleepMarker. */
            interface $Properties {

                /** LeaseSleepMarker version */
                version?: (number|null);

                /** LeaseSleepMarker term */
                term?: (number|Long|null);

                /** LeaseSleepMarker start */
                start?: (number|Long|null);

                /** LeaseSleepMarker behind */
                behind?: (number|Long|null);

                /** LeaseSleepMarker at */
                at?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaseSleepMarker. */
            type $Shape = quorate.member.LeaseSleepMarker.$Properties;
        }

        /**
         * Properties of a CompactionSamples.
         * @deprecated Use quorate.member.CompactionSamples.$Properties instead.
         */
        interface ICompactionSamples extends quorate.member.CompactionSamples.$Properties {
        }

        /** Represents a CompactionSamples. */
        class CompactionSamples {

            /**
             * Constructs a new CompactionSamples.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.CompactionSamples.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CompactionSamples version. */
            version: number;

            /** CompactionSamples times. */
            times: (number|Long)[];

            /** CompactionSamples revisions. */
            revisions: (number|Long)[];

            /** CompactionSamples revision. */
            revision: (number|Long);

            /** CompactionSamples at. */
            at: (number|Long);

            /** CompactionSamples due. */
            due: (number|Long);

            /**
             * Encodes the specified CompactionSamples message. Does not implicitly {@link quorate.member.CompactionSamples.verify|verify} messages.
             * @param message CompactionSamples message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.CompactionSamples.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CompactionSamples message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.CompactionSamples & quorate.member.CompactionSamples.$Shape} CompactionSamples
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.CompactionSamples & quorate.member.CompactionSamples.$Shape;
        }

        namespace CompactionSamples {

            /** Properties of a CompactionSamples. */
            interface $Properties {

                /** CompactionSamples version */
                version?: (number|null);

                /** CompactionSamples times */
                times?: ((number|Long)[]|null);

                /** CompactionSamples revisions */
                revisions?: ((number|Long)[]|null);

                /** CompactionSamples revision */
                revision?: (number|Long|null);

                /** CompactionSamples at */
                at?: (number|Long|null);

                /** CompactionSamples due */
                due?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CompactionSamples. */
            type $Shape = quorate.member.CompactionSamples.$Properties;
        }

        /**
         * Properties of a Blank.
         * @deprecated Use quorate.member.Blank.$Properties instead.
         */
        interface IBlank extends quorate.member.Blank.$Properties {
        }

        /** Represents a Blank. */
        class Blank {

            /**
             * Constructs a new Blank.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Blank.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified Blank message. Does not implicitly {@link quorate.member.Blank.verify|verify} messages.
             * @param message Blank message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Blank.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Blank message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Blank & quorate.member.Blank.$Shape} Blank
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Blank & quorate.member.Blank.$Shape;
        }

        namespace Blank {

            /** Properties of a Blank. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Blank. */
            type $Shape = quorate.member.Blank.$Properties;
        }

        /**
         * Properties of an Introduce.
         * @deprecated Use quorate.member.Introduce.$Properties instead.
         */
        interface IIntroduce extends quorate.member.Introduce.$Properties {
        }

        /** Represents an Introduce. */
        class Introduce {

            /**
             * Constructs a new Introduce.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Introduce.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Introduce clusterName. */
            clusterName: string;

            /** Introduce id. */
            id: (number|Long);

            /** Introduce membership. */
            membership?: (quorate.member.Membership.$Properties|null);

            /** Introduce restored. */
            restored: boolean;

            /** Introduce incarnation. */
            incarnation: (number|Long);

            /** Introduce generation. */
            generation: (number|Long);

            /** Introduce origin. */
            origin: (number|Long);

            /** Introduce format. */
            format: number;

            /**
             * Encodes the specified Introduce message. Does not implicitly {@link quorate.member.Introduce.verify|verify} messages.
             * @param message Introduce message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Introduce.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Introduce message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Introduce & quorate.member.Introduce.$Shape} Introduce
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Introduce & quorate.member.Introduce.$Shape;
        }

        namespace Introduce {

            /** Properties of an Introduce. */
            interface $Properties {

                /** Introduce clusterName */
                clusterName?: (string|null);

                /** Introduce id */
                id?: (number|Long|null);

                /** Introduce membership */
                membership?: (quorate.member.Membership.$Properties|null);

                /** Introduce restored */
                restored?: (boolean|null);

                /** Introduce incarnation */
                incarnation?: (number|Long|null);

                /** Introduce generation */
                generation?: (number|Long|null);

                /** Introduce origin */
                origin?: (number|Long|null);

                /** Introduce format */
                format?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Introduce. */
            type $Shape = quorate.member.Introduce.$Properties;
        }

        /**
         * Properties of a Member.
         * @deprecated Use quorate.member.Member.$Properties instead.
         */
        interface IMember extends quorate.member.Member.$Properties {
        }

        /** Represents a Member. */
        class Member {

            /**
             * Constructs a new Member.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Member.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Member id. */
            id: (number|Long);

            /** Member name. */
            name: string;

            /** Member object. */
            object: string;

            /** Member region. */
            region: string;

            /** Member peerUrls. */
            peerUrls: string[];

            /** Member clientUrls. */
            clientUrls: string[];

            /** Member learner. */
            learner: boolean;

            /** Member joining. */
            joining: boolean;

            /** Member incarnation. */
            incarnation: (number|Long);

            /**
             * Encodes the specified Member message. Does not implicitly {@link quorate.member.Member.verify|verify} messages.
             * @param message Member message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Member & quorate.member.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Member & quorate.member.Member.$Shape;
        }

        namespace Member {

            /** Properties of a Member. */
            interface $Properties {

                /** Member id */
                id?: (number|Long|null);

                /** Member name */
                name?: (string|null);

                /** Member object */
                object?: (string|null);

                /** Member region */
                region?: (string|null);

                /** Member peerUrls */
                peerUrls?: (string[]|null);

                /** Member clientUrls */
                clientUrls?: (string[]|null);

                /** Member learner */
                learner?: (boolean|null);

                /** Member joining */
                joining?: (boolean|null);

                /** Member incarnation */
                incarnation?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Member. */
            type $Shape = quorate.member.Member.$Properties;
        }

        /**
         * Properties of a Membership.
         * @deprecated Use quorate.member.Membership.$Properties instead.
         */
        interface IMembership extends quorate.member.Membership.$Properties {
        }

        /** Represents a Membership. */
        class Membership {

            /**
             * Constructs a new Membership.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Membership.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Membership members. */
            members: quorate.member.Member.$Properties[];

            /** Membership removed. */
            removed: (number|Long)[];

            /** Membership conf. */
            conf?: (quorate.member.ConfState.$Properties|null);

            /** Membership cluster. */
            cluster: (number|Long);

            /** Membership version. */
            version: (number|Long);

            /** Membership generation. */
            generation: (number|Long);

            /** Membership voidUpTo. */
            voidUpTo: (number|Long);

            /**
             * Encodes the specified Membership message. Does not implicitly {@link quorate.member.Membership.verify|verify} messages.
             * @param message Membership message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Membership.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Membership message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Membership & quorate.member.Membership.$Shape} Membership
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Membership & quorate.member.Membership.$Shape;
        }

        namespace Membership {

            /** Properties of a Membership. */
            interface $Properties {

                /** Membership members */
                members?: (quorate.member.Member.$Properties[]|null);

                /** Membership removed */
                removed?: ((number|Long)[]|null);

                /** Membership conf */
                conf?: (quorate.member.ConfState.$Properties|null);

                /** Membership cluster */
                cluster?: (number|Long|null);

                /** Membership version */
                version?: (number|Long|null);

                /** Membership generation */
                generation?: (number|Long|null);

                /** Membership voidUpTo */
                voidUpTo?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Membership. */
            type $Shape = quorate.member.Membership.$Properties;
        }

        /**
         * Properties of a SnapshotStep.
         * @deprecated Use quorate.member.SnapshotStep.$Properties instead.
         */
        interface ISnapshotStep extends quorate.member.SnapshotStep.$Properties {
        }

        /** Represents a SnapshotStep. */
        class SnapshotStep {

            /**
             * Constructs a new SnapshotStep.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.SnapshotStep.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SnapshotStep transfer. */
            transfer: Uint8Array;

            /** SnapshotStep header. */
            header: Uint8Array;

            /** SnapshotStep message. */
            message?: (quorate.member.RaftMessage.$Properties|null);

            /** SnapshotStep membership. */
            membership?: (quorate.member.Membership.$Properties|null);

            /** SnapshotStep cursor. */
            cursor: Uint8Array;

            /** SnapshotStep data. */
            data: Uint8Array;

            /** SnapshotStep flags. */
            flags?: (quorate.member.Flags.$Properties|null);

            /** SnapshotStep clusters. */
            clusters?: (quorate.member.Clusters.$Properties|null);

            /**
             * Encodes the specified SnapshotStep message. Does not implicitly {@link quorate.member.SnapshotStep.verify|verify} messages.
             * @param message SnapshotStep message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.SnapshotStep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SnapshotStep message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.SnapshotStep & quorate.member.SnapshotStep.$Shape} SnapshotStep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.SnapshotStep & quorate.member.SnapshotStep.$Shape;
        }

        namespace SnapshotStep {

            /** Properties of a SnapshotStep. */
            interface $Properties {

                /** SnapshotStep transfer */
                transfer?: (Uint8Array|null);

                /** SnapshotStep header */
                header?: (Uint8Array|null);

                /** SnapshotStep message */
                message?: (quorate.member.RaftMessage.$Properties|null);

                /** SnapshotStep membership */
                membership?: (quorate.member.Membership.$Properties|null);

                /** SnapshotStep cursor */
                cursor?: (Uint8Array|null);

                /** SnapshotStep data */
                data?: (Uint8Array|null);

                /** SnapshotStep flags */
                flags?: (quorate.member.Flags.$Properties|null);

                /** SnapshotStep clusters */
                clusters?: (quorate.member.Clusters.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SnapshotStep. */
            type $Shape = quorate.member.SnapshotStep.$Properties;
        }

        /**
         * Properties of a Flags.
         * @deprecated Use quorate.member.Flags.$Properties instead.
         */
        interface IFlags extends quorate.member.Flags.$Properties {
        }

        /** Represents a Flags. */
        class Flags {

            /**
             * Constructs a new Flags.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Flags.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Flags version. */
            version: number;

            /** Flags alarms. */
            alarms: quorate.member.Alarm.$Properties[];

            /** Flags downgrade. */
            downgrade: string;

            /** Flags format. */
            format: number;

            /**
             * Encodes the specified Flags message. Does not implicitly {@link quorate.member.Flags.verify|verify} messages.
             * @param message Flags message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Flags.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Flags message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Flags & quorate.member.Flags.$Shape} Flags
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Flags & quorate.member.Flags.$Shape;
        }

        namespace Flags {

            /** Properties of a Flags. */
            interface $Properties {

                /** Flags version */
                version?: (number|null);

                /** Flags alarms */
                alarms?: (quorate.member.Alarm.$Properties[]|null);

                /** Flags downgrade */
                downgrade?: (string|null);

                /** Flags format */
                format?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Flags. */
            type $Shape = quorate.member.Flags.$Properties;
        }

        /**
         * Properties of a FormatChange.
         * @deprecated Use quorate.member.FormatChange.$Properties instead.
         */
        interface IFormatChange extends quorate.member.FormatChange.$Properties {
        }

        /** Represents a FormatChange. */
        class FormatChange {

            /**
             * Constructs a new FormatChange.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.FormatChange.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FormatChange format. */
            format: number;

            /**
             * Encodes the specified FormatChange message. Does not implicitly {@link quorate.member.FormatChange.verify|verify} messages.
             * @param message FormatChange message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.FormatChange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FormatChange message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.FormatChange & quorate.member.FormatChange.$Shape} FormatChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.FormatChange & quorate.member.FormatChange.$Shape;
        }

        namespace FormatChange {

            /** Properties of a FormatChange. */
            interface $Properties {

                /** FormatChange format */
                format?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FormatChange. */
            type $Shape = quorate.member.FormatChange.$Properties;
        }

        /**
         * Properties of an Alarm.
         * @deprecated Use quorate.member.Alarm.$Properties instead.
         */
        interface IAlarm extends quorate.member.Alarm.$Properties {
        }

        /** Represents an Alarm. */
        class Alarm {

            /**
             * Constructs a new Alarm.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Alarm.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Alarm member. */
            member: (number|Long);

            /** Alarm type. */
            type: number;

            /**
             * Encodes the specified Alarm message. Does not implicitly {@link quorate.member.Alarm.verify|verify} messages.
             * @param message Alarm message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Alarm.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Alarm message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Alarm & quorate.member.Alarm.$Shape} Alarm
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Alarm & quorate.member.Alarm.$Shape;
        }

        namespace Alarm {

            /** Properties of an Alarm. */
            interface $Properties {

                /** Alarm member */
                member?: (number|Long|null);

                /** Alarm type */
                type?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Alarm. */
            type $Shape = quorate.member.Alarm.$Properties;
        }

        /**
         * Properties of a SnapshotProgress.
         * @deprecated Use quorate.member.SnapshotProgress.$Properties instead.
         */
        interface ISnapshotProgress extends quorate.member.SnapshotProgress.$Properties {
        }

        /** Represents a SnapshotProgress. */
        class SnapshotProgress {

            /**
             * Constructs a new SnapshotProgress.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.SnapshotProgress.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SnapshotProgress nothing. */
            nothing: boolean;

            /** SnapshotProgress revision. */
            revision: (number|Long);

            /** SnapshotProgress index. */
            index: (number|Long);

            /** SnapshotProgress clearing. */
            clearing: boolean;

            /** SnapshotProgress cursor. */
            cursor: Uint8Array;

            /** SnapshotProgress done. */
            done: boolean;

            /**
             * Encodes the specified SnapshotProgress message. Does not implicitly {@link quorate.member.SnapshotProgress.verify|verify} messages.
             * @param message SnapshotProgress message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.SnapshotProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SnapshotProgress message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.SnapshotProgress & quorate.member.SnapshotProgress.$Shape} SnapshotProgress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.SnapshotProgress & quorate.member.SnapshotProgress.$Shape;
        }

        namespace SnapshotProgress {

            /** Properties of a SnapshotProgress. */
            interface $Properties {

                /** SnapshotProgress nothing */
                nothing?: (boolean|null);

                /** SnapshotProgress revision */
                revision?: (number|Long|null);

                /** SnapshotProgress index */
                index?: (number|Long|null);

                /** SnapshotProgress clearing */
                clearing?: (boolean|null);

                /** SnapshotProgress cursor */
                cursor?: (Uint8Array|null);

                /** SnapshotProgress done */
                done?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SnapshotProgress. */
            type $Shape = quorate.member.SnapshotProgress.$Properties;
        }

        /**
         * Properties of a Sleep.
         * @deprecated Use quorate.member.Sleep.$Properties instead.
         */
        interface ISleep extends quorate.member.Sleep.$Properties {
        }

        /** Represents a Sleep. */
        class Sleep {

            /**
             * Constructs a new Sleep.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.Sleep.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Sleep term. */
            term: (number|Long);

            /** Sleep index. */
            index: (number|Long);

            /**
             * Encodes the specified Sleep message. Does not implicitly {@link quorate.member.Sleep.verify|verify} messages.
             * @param message Sleep message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.Sleep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Sleep message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.Sleep & quorate.member.Sleep.$Shape} Sleep
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.Sleep & quorate.member.Sleep.$Shape;
        }

        namespace Sleep {

            /** Properties of a Sleep. */
            interface $Properties {

                /** Sleep term */
                term?: (number|Long|null);

                /** Sleep index */
                index?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Sleep. */
            type $Shape = quorate.member.Sleep.$Properties;
        }

        /**
         * Properties of a PeerAnswer.
         * @deprecated Use quorate.member.PeerAnswer.$Properties instead.
         */
        interface IPeerAnswer extends quorate.member.PeerAnswer.$Properties {
        }

        /** Represents a PeerAnswer. */
        class PeerAnswer {

            /**
             * Constructs a new PeerAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.PeerAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PeerAnswer version. */
            version: number;

            /** PeerAnswer boot. */
            boot: (number|Long);

            /** PeerAnswer from. */
            from: (number|Long);

            /** PeerAnswer messages. */
            messages: quorate.member.RaftMessage.$Properties[];

            /** PeerAnswer refused. */
            refused: string;

            /** PeerAnswer blank. */
            blank: boolean;

            /** PeerAnswer snapshot. */
            snapshot?: (quorate.member.SnapshotProgress.$Properties|null);

            /** PeerAnswer wantsSnapshot. */
            wantsSnapshot: boolean;

            /** PeerAnswer noState. */
            noState: boolean;

            /** PeerAnswer asleep. */
            asleep: boolean;

            /** PeerAnswer lease. */
            lease?: (quorate.member.LeaseMessage.$Properties|null);

            /** PeerAnswer incarnation. */
            incarnation: (number|Long);

            /** PeerAnswer departed. */
            departed?: (quorate.member.RemovedMember.$Properties|null);

            /** PeerAnswer removal. */
            removal?: (quorate.member.Removal.$Properties|null);

            /** PeerAnswer colo. */
            colo: string;

            /** PeerAnswer hash. */
            hash?: (quorate.member.HashResponse.$Properties|null);

            /** PeerAnswer knows. */
            knows: number;

            /**
             * Encodes the specified PeerAnswer message. Does not implicitly {@link quorate.member.PeerAnswer.verify|verify} messages.
             * @param message PeerAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.PeerAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PeerAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.PeerAnswer & quorate.member.PeerAnswer.$Shape} PeerAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.PeerAnswer & quorate.member.PeerAnswer.$Shape;
        }

        namespace PeerAnswer {

            /** Properties of a PeerAnswer. */
            interface $Properties {

                /** PeerAnswer version */
                version?: (number|null);

                /** PeerAnswer boot */
                boot?: (number|Long|null);

                /** PeerAnswer from */
                from?: (number|Long|null);

                /** PeerAnswer messages */
                messages?: (quorate.member.RaftMessage.$Properties[]|null);

                /** PeerAnswer refused */
                refused?: (string|null);

                /** PeerAnswer blank */
                blank?: (boolean|null);

                /** PeerAnswer snapshot */
                snapshot?: (quorate.member.SnapshotProgress.$Properties|null);

                /** PeerAnswer wantsSnapshot */
                wantsSnapshot?: (boolean|null);

                /** PeerAnswer noState */
                noState?: (boolean|null);

                /** PeerAnswer asleep */
                asleep?: (boolean|null);

                /** PeerAnswer lease */
                lease?: (quorate.member.LeaseMessage.$Properties|null);

                /** PeerAnswer incarnation */
                incarnation?: (number|Long|null);

                /** PeerAnswer departed */
                departed?: (quorate.member.RemovedMember.$Properties|null);

                /** PeerAnswer removal */
                removal?: (quorate.member.Removal.$Properties|null);

                /** PeerAnswer colo */
                colo?: (string|null);

                /** PeerAnswer hash */
                hash?: (quorate.member.HashResponse.$Properties|null);

                /** PeerAnswer knows */
                knows?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PeerAnswer. */
            type $Shape = quorate.member.PeerAnswer.$Properties;
        }

        /**
         * Properties of a HashRequest.
         * @deprecated Use quorate.member.HashRequest.$Properties instead.
         */
        interface IHashRequest extends quorate.member.HashRequest.$Properties {
        }

        /** Represents a HashRequest. */
        class HashRequest {

            /**
             * Constructs a new HashRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.HashRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HashRequest revision. */
            revision: (number|Long);

            /** HashRequest compactRevision. */
            compactRevision: (number|Long);

            /**
             * Encodes the specified HashRequest message. Does not implicitly {@link quorate.member.HashRequest.verify|verify} messages.
             * @param message HashRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.HashRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HashRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.HashRequest & quorate.member.HashRequest.$Shape} HashRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.HashRequest & quorate.member.HashRequest.$Shape;
        }

        namespace HashRequest {

            /** Properties of a HashRequest. */
            interface $Properties {

                /** HashRequest revision */
                revision?: (number|Long|null);

                /** HashRequest compactRevision */
                compactRevision?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HashRequest. */
            type $Shape = quorate.member.HashRequest.$Properties;
        }

        /**
         * Properties of a HashResponse.
         * @deprecated Use quorate.member.HashResponse.$Properties instead.
         */
        interface IHashResponse extends quorate.member.HashResponse.$Properties {
        }

        /** Represents a HashResponse. */
        class HashResponse {

            /**
             * Constructs a new HashResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.HashResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HashResponse state. */
            state: number;

            /** HashResponse hash. */
            hash: number;

            /**
             * Encodes the specified HashResponse message. Does not implicitly {@link quorate.member.HashResponse.verify|verify} messages.
             * @param message HashResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.HashResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HashResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.HashResponse & quorate.member.HashResponse.$Shape} HashResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.HashResponse & quorate.member.HashResponse.$Shape;
        }

        namespace HashResponse {

            /** Properties of a HashResponse. */
            interface $Properties {

                /** HashResponse state */
                state?: (number|null);

                /** HashResponse hash */
                hash?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HashResponse. */
            type $Shape = quorate.member.HashResponse.$Properties;
        }

        /**
         * Properties of a CorruptionState.
         * @deprecated Use quorate.member.CorruptionState.$Properties instead.
         */
        interface ICorruptionState extends quorate.member.CorruptionState.$Properties {
        }

        /** Represents a CorruptionState. */
        class CorruptionState {

            /**
             * Constructs a new CorruptionState.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.CorruptionState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CorruptionState version. */
            version: number;

            /** CorruptionState checked. */
            checked: (number|Long);

            /** CorruptionState due. */
            due: (number|Long);

            /**
             * Encodes the specified CorruptionState message. Does not implicitly {@link quorate.member.CorruptionState.verify|verify} messages.
             * @param message CorruptionState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.CorruptionState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CorruptionState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.CorruptionState & quorate.member.CorruptionState.$Shape} CorruptionState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.CorruptionState & quorate.member.CorruptionState.$Shape;
        }

        namespace CorruptionState {

            /** Properties of a CorruptionState. */
            interface $Properties {

                /** CorruptionState version */
                version?: (number|null);

                /** CorruptionState checked */
                checked?: (number|Long|null);

                /** CorruptionState due */
                due?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CorruptionState. */
            type $Shape = quorate.member.CorruptionState.$Properties;
        }

        /**
         * Properties of a LogEntry.
         * @deprecated Use quorate.member.LogEntry.$Properties instead.
         */
        interface ILogEntry extends quorate.member.LogEntry.$Properties {
        }

        /** Represents a LogEntry. */
        class LogEntry {

            /**
             * Constructs a new LogEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.LogEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LogEntry version. */
            version: number;

            /** LogEntry requestId. */
            requestId: Uint8Array;

            /** LogEntry retry. */
            retry: boolean;

            /** LogEntry put. */
            put?: (Uint8Array|null);

            /** LogEntry deleteRange. */
            deleteRange?: (Uint8Array|null);

            /** LogEntry txn. */
            txn?: (Uint8Array|null);

            /** LogEntry compaction. */
            compaction?: (Uint8Array|null);

            /** LogEntry leaseGrant. */
            leaseGrant?: (Uint8Array|null);

            /** LogEntry leaseRevoke. */
            leaseRevoke?: (Uint8Array|null);

            /** LogEntry auth. */
            auth?: (quorate.member.AuthEntry.$Properties|null);

            /** LogEntry alarm. */
            alarm?: (Uint8Array|null);

            /** LogEntry downgrade. */
            downgrade?: (Uint8Array|null);

            /** LogEntry raiseFormat. */
            raiseFormat?: (number|null);

            /** LogEntry clusters. */
            clusters?: (Uint8Array|null);

            /** LogEntry time. */
            time: (number|Long);

            /** LogEntry granted. */
            granted: (number|Long);

            /** LogEntry user. */
            user: string;

            /** LogEntry authRevision. */
            authRevision: (number|Long);

            /** LogEntry request. */
            request?: ("put"|"deleteRange"|"txn"|"compaction"|"leaseGrant"|"leaseRevoke"|"auth"|"alarm"|"downgrade"|"raiseFormat"|"clusters");

            /**
             * Encodes the specified LogEntry message. Does not implicitly {@link quorate.member.LogEntry.verify|verify} messages.
             * @param message LogEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.LogEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LogEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.LogEntry & quorate.member.LogEntry.$Shape} LogEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.LogEntry & quorate.member.LogEntry.$Shape;
        }

        namespace LogEntry {

            /** Properties of a LogEntry. */
            interface $Properties {

                /** LogEntry version */
                version?: (number|null);

                /** LogEntry requestId */
                requestId?: (Uint8Array|null);

                /** LogEntry retry */
                retry?: (boolean|null);

                /** LogEntry put */
                put?: (Uint8Array|null);

                /** LogEntry deleteRange */
                deleteRange?: (Uint8Array|null);

                /** LogEntry txn */
                txn?: (Uint8Array|null);

                /** LogEntry compaction */
                compaction?: (Uint8Array|null);

                /** LogEntry leaseGrant */
                leaseGrant?: (Uint8Array|null);

                /** LogEntry leaseRevoke */
                leaseRevoke?: (Uint8Array|null);

                /** LogEntry auth */
                auth?: (quorate.member.AuthEntry.$Properties|null);

                /** LogEntry alarm */
                alarm?: (Uint8Array|null);

                /** LogEntry downgrade */
                downgrade?: (Uint8Array|null);

                /** LogEntry raiseFormat */
                raiseFormat?: (number|null);

                /** LogEntry clusters */
                clusters?: (Uint8Array|null);

                /** LogEntry time */
                time?: (number|Long|null);

                /** LogEntry granted */
                granted?: (number|Long|null);

                /** LogEntry user */
                user?: (string|null);

                /** LogEntry authRevision */
                authRevision?: (number|Long|null);

                /** LogEntry request */
                request?: ("put"|"deleteRange"|"txn"|"compaction"|"leaseGrant"|"leaseRevoke"|"auth"|"alarm"|"downgrade"|"raiseFormat"|"clusters");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a LogEntry. */
            type $Shape = {
              version?: number|null;
              requestId?: Uint8Array|null;
              retry?: boolean|null;
              put?: Uint8Array|null;
              deleteRange?: Uint8Array|null;
              txn?: Uint8Array|null;
              compaction?: Uint8Array|null;
              leaseGrant?: Uint8Array|null;
              leaseRevoke?: Uint8Array|null;
              auth?: quorate.member.AuthEntry.$Shape|null;
              alarm?: Uint8Array|null;
              downgrade?: Uint8Array|null;
              raiseFormat?: number|null;
              clusters?: Uint8Array|null;
              time?: number|Long|null;
              granted?: number|Long|null;
              user?: string|null;
              authRevision?: number|Long|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ request?: undefined; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "put"; put: Uint8Array; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "deleteRange"; put?: null; deleteRange: Uint8Array; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "txn"; put?: null; deleteRange?: null; txn: Uint8Array; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "compaction"; put?: null; deleteRange?: null; txn?: null; compaction: Uint8Array; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "leaseGrant"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant: Uint8Array; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "leaseRevoke"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke: Uint8Array; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "auth"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth: quorate.member.AuthEntry.$Shape; alarm?: null; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "alarm"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm: Uint8Array; downgrade?: null; raiseFormat?: null; clusters?: null }|{ request?: "downgrade"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade: Uint8Array; raiseFormat?: null; clusters?: null }|{ request?: "raiseFormat"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat: number; clusters?: null }|{ request?: "clusters"; put?: null; deleteRange?: null; txn?: null; compaction?: null; leaseGrant?: null; leaseRevoke?: null; auth?: null; alarm?: null; downgrade?: null; raiseFormat?: null; clusters: Uint8Array })
            );
        }

        /**
         * Properties of an AuthEntry.
         * @deprecated Use quorate.member.AuthEntry.$Properties instead.
         */
        interface IAuthEntry extends quorate.member.AuthEntry.$Properties {
        }

        /** Represents an AuthEntry. */
        class AuthEntry {

            /**
             * Constructs a new AuthEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.AuthEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthEntry method. */
            method: quorate.member.Method;

            /** AuthEntry body. */
            body: Uint8Array;

            /**
             * Encodes the specified AuthEntry message. Does not implicitly {@link quorate.member.AuthEntry.verify|verify} messages.
             * @param message AuthEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.AuthEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.AuthEntry & quorate.member.AuthEntry.$Shape} AuthEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.AuthEntry & quorate.member.AuthEntry.$Shape;
        }

        namespace AuthEntry {

            /** Properties of an AuthEntry. */
            interface $Properties {

                /** AuthEntry method */
                method?: (quorate.member.Method|null);

                /** AuthEntry body */
                body?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthEntry. */
            type $Shape = quorate.member.AuthEntry.$Properties;
        }

        /**
         * Properties of a ConfChangeContext.
         * @deprecated Use quorate.member.ConfChangeContext.$Properties instead.
         */
        interface IConfChangeContext extends quorate.member.ConfChangeContext.$Properties {
        }

        /** Represents a ConfChangeContext. */
        class ConfChangeContext {

            /**
             * Constructs a new ConfChangeContext.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.member.ConfChangeContext.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ConfChangeContext requestId. */
            requestId: Uint8Array;

            /** ConfChangeContext member. */
            member?: (quorate.member.Member.$Properties|null);

            /** ConfChangeContext promote. */
            promote: boolean;

            /** ConfChangeContext publish. */
            publish: boolean;

            /** ConfChangeContext refused. */
            refused: number;

            /**
             * Encodes the specified ConfChangeContext message. Does not implicitly {@link quorate.member.ConfChangeContext.verify|verify} messages.
             * @param message ConfChangeContext message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.member.ConfChangeContext.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ConfChangeContext message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.member.ConfChangeContext & quorate.member.ConfChangeContext.$Shape} ConfChangeContext
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.member.ConfChangeContext & quorate.member.ConfChangeContext.$Shape;
        }

        namespace ConfChangeContext {

            /** Properties of a ConfChangeContext. */
            interface $Properties {

                /** ConfChangeContext requestId */
                requestId?: (Uint8Array|null);

                /** ConfChangeContext member */
                member?: (quorate.member.Member.$Properties|null);

                /** ConfChangeContext promote */
                promote?: (boolean|null);

                /** ConfChangeContext publish */
                publish?: (boolean|null);

                /** ConfChangeContext refused */
                refused?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ConfChangeContext. */
            type $Shape = quorate.member.ConfChangeContext.$Properties;
        }
    }
}
