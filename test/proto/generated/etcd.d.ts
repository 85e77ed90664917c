import * as $protobuf from "../../../src/proto/protobuf.ts";
import Long = require("long");

/** Namespace etcd. */
export namespace etcd {

    /**
     * Properties of a KeyValue.
     * @deprecated Use etcd.KeyValue.$Properties instead.
     */
    interface IKeyValue extends etcd.KeyValue.$Properties {
    }

    /** Represents a KeyValue. */
    class KeyValue {

        /**
         * Constructs a new KeyValue.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.KeyValue.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** KeyValue key. */
        key: Uint8Array;

        /** KeyValue createRevision. */
        createRevision: (number|Long);

        /** KeyValue modRevision. */
        modRevision: (number|Long);

        /** KeyValue version. */
        version: (number|Long);

        /** KeyValue value. */
        value: Uint8Array;

        /** KeyValue lease. */
        lease: (number|Long);

        /**
         * Encodes the specified KeyValue message. Does not implicitly {@link etcd.KeyValue.verify|verify} messages.
         * @param message KeyValue message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.KeyValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a KeyValue message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.KeyValue & etcd.KeyValue.$Shape} KeyValue
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.KeyValue & etcd.KeyValue.$Shape;
    }

    namespace KeyValue {

        /** Properties of a KeyValue. */
        interface $Properties {

            /** KeyValue key */
            key?: (Uint8Array|null);

            /** KeyValue createRevision */
            createRevision?: (number|Long|null);

            /** KeyValue modRevision */
            modRevision?: (number|Long|null);

            /** KeyValue version */
            version?: (number|Long|null);

            /** KeyValue value */
            value?: (Uint8Array|null);

            /** KeyValue lease */
            lease?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a KeyValue. */
        type $Shape = etcd.KeyValue.$Properties;
    }

    /**
     * Properties of a ResponseHeader.
     * @deprecated Use etcd.ResponseHeader.$Properties instead.
     */
    interface IResponseHeader extends etcd.ResponseHeader.$Properties {
    }

    /** Represents a ResponseHeader. */
    class ResponseHeader {

        /**
         * Constructs a new ResponseHeader.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.ResponseHeader.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResponseHeader clusterId. */
        clusterId: (number|Long);

        /** ResponseHeader memberId. */
        memberId: (number|Long);

        /** ResponseHeader revision. */
        revision: (number|Long);

        /** ResponseHeader raftTerm. */
        raftTerm: (number|Long);

        /**
         * Encodes the specified ResponseHeader message. Does not implicitly {@link etcd.ResponseHeader.verify|verify} messages.
         * @param message ResponseHeader message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.ResponseHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResponseHeader message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.ResponseHeader & etcd.ResponseHeader.$Shape} ResponseHeader
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.ResponseHeader & etcd.ResponseHeader.$Shape;
    }

    namespace ResponseHeader {

        /** Properties of a ResponseHeader. */
        interface $Properties {

            /** ResponseHeader clusterId */
            clusterId?: (number|Long|null);

            /** ResponseHeader memberId */
            memberId?: (number|Long|null);

            /** ResponseHeader revision */
            revision?: (number|Long|null);

            /** ResponseHeader raftTerm */
            raftTerm?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResponseHeader. */
        type $Shape = etcd.ResponseHeader.$Properties;
    }

    /**
     * Properties of a RangeRequest.
     * @deprecated Use etcd.RangeRequest.$Properties instead.
     */
    interface IRangeRequest extends etcd.RangeRequest.$Properties {
    }

    /** Represents a RangeRequest. */
    class RangeRequest {

        /**
         * Constructs a new RangeRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.RangeRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RangeRequest key. */
        key: Uint8Array;

        /** RangeRequest rangeEnd. */
        rangeEnd: Uint8Array;

        /** RangeRequest limit. */
        limit: (number|Long);

        /** RangeRequest revision. */
        revision: (number|Long);

        /** RangeRequest sortOrder. */
        sortOrder: etcd.RangeRequest.SortOrder;

        /** RangeRequest sortTarget. */
        sortTarget: etcd.RangeRequest.SortTarget;

        /** RangeRequest serializable. */
        serializable: boolean;

        /** RangeRequest keysOnly. */
        keysOnly: boolean;

        /** RangeRequest countOnly. */
        countOnly: boolean;

        /** RangeRequest minModRevision. */
        minModRevision: (number|Long);

        /** RangeRequest maxModRevision. */
        maxModRevision: (number|Long);

        /** RangeRequest minCreateRevision. */
        minCreateRevision: (number|Long);

        /** RangeRequest maxCreateRevision. */
        maxCreateRevision: (number|Long);

        /**
         * Encodes the specified RangeRequest message. Does not implicitly {@link etcd.RangeRequest.verify|verify} messages.
         * @param message RangeRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.RangeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RangeRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.RangeRequest & etcd.RangeRequest.$Shape} RangeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.RangeRequest & etcd.RangeRequest.$Shape;
    }

    namespace RangeRequest {

        /** Properties of a RangeRequest. */
        interface $Properties {

            /** RangeRequest key */
            key?: (Uint8Array|null);

            /** RangeRequest rangeEnd */
            rangeEnd?: (Uint8Array|null);

            /** RangeRequest limit */
            limit?: (number|Long|null);

            /** RangeRequest revision */
            revision?: (number|Long|null);

            /** RangeRequest sortOrder */
            sortOrder?: (etcd.RangeRequest.SortOrder|null);

            /** RangeRequest sortTarget */
            sortTarget?: (etcd.RangeRequest.SortTarget|null);

            /** RangeRequest serializable */
            serializable?: (boolean|null);

            /** RangeRequest keysOnly */
            keysOnly?: (boolean|null);

            /** RangeRequest countOnly */
            countOnly?: (boolean|null);

            /** RangeRequest minModRevision */
            minModRevision?: (number|Long|null);

            /** RangeRequest maxModRevision */
            maxModRevision?: (number|Long|null);

            /** RangeRequest minCreateRevision */
            minCreateRevision?: (number|Long|null);

            /** RangeRequest maxCreateRevision */
            maxCreateRevision?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RangeRequest. */
        type $Shape = etcd.RangeRequest.$Properties;

        /** SortOrder enum. */
        enum SortOrder {

            /** NONE value */
            NONE = 0,

            /** ASCEND value */
            ASCEND = 1,

            /** DESCEND value */
            DESCEND = 2
        }

        /** SortTarget enum. */
        enum SortTarget {

            /** KEY value */
            KEY = 0,

            /** VERSION value */
            VERSION = 1,

            /** CREATE value */
            CREATE = 2,

            /** MOD value */
            MOD = 3,

            /** VALUE value */
            VALUE = 4
        }
    }

    /**
     * Properties of a RangeResponse.
     * @deprecated Use etcd.RangeResponse.$Properties instead.
     */
    interface IRangeResponse extends etcd.RangeResponse.$Properties {
    }

    /** Represents a RangeResponse. */
    class RangeResponse {

        /**
         * Constructs a new RangeResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.RangeResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RangeResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** RangeResponse kvs. */
        kvs: etcd.KeyValue.$Properties[];

        /** RangeResponse more. */
        more: boolean;

        /** RangeResponse count. */
        count: (number|Long);

        /**
         * Encodes the specified RangeResponse message. Does not implicitly {@link etcd.RangeResponse.verify|verify} messages.
         * @param message RangeResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.RangeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RangeResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.RangeResponse & etcd.RangeResponse.$Shape} RangeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.RangeResponse & etcd.RangeResponse.$Shape;
    }

    namespace RangeResponse {

        /** Properties of a RangeResponse. */
        interface $Properties {

            /** RangeResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** RangeResponse kvs */
            kvs?: (etcd.KeyValue.$Properties[]|null);

            /** RangeResponse more */
            more?: (boolean|null);

            /** RangeResponse count */
            count?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RangeResponse. */
        type $Shape = etcd.RangeResponse.$Properties;
    }

    /**
     * Properties of a RangeStreamResponse.
     * @deprecated Use etcd.RangeStreamResponse.$Properties instead.
     */
    interface IRangeStreamResponse extends etcd.RangeStreamResponse.$Properties {
    }

    /** Represents a RangeStreamResponse. */
    class RangeStreamResponse {

        /**
         * Constructs a new RangeStreamResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.RangeStreamResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RangeStreamResponse rangeResponse. */
        rangeResponse?: (etcd.RangeResponse.$Properties|null);

        /**
         * Encodes the specified RangeStreamResponse message. Does not implicitly {@link etcd.RangeStreamResponse.verify|verify} messages.
         * @param message RangeStreamResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.RangeStreamResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RangeStreamResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.RangeStreamResponse & etcd.RangeStreamResponse.$Shape} RangeStreamResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.RangeStreamResponse & etcd.RangeStreamResponse.$Shape;
    }

    namespace RangeStreamResponse {

        /** Properties of a RangeStreamResponse. */
        interface $Properties {

            /** RangeStreamResponse rangeResponse */
            rangeResponse?: (etcd.RangeResponse.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RangeStreamResponse. */
        type $Shape = etcd.RangeStreamResponse.$Properties;
    }

    /**
     * Properties of a PutRequest.
     * @deprecated Use etcd.PutRequest.$Properties instead.
     */
    interface IPutRequest extends etcd.PutRequest.$Properties {
    }

    /** Represents a PutRequest. */
    class PutRequest {

        /**
         * Constructs a new PutRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.PutRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PutRequest key. */
        key: Uint8Array;

        /** PutRequest value. */
        value: Uint8Array;

        /** PutRequest lease. */
        lease: (number|Long);

        /** PutRequest prevKv. */
        prevKv: boolean;

        /** PutRequest ignoreValue. */
        ignoreValue: boolean;

        /** PutRequest ignoreLease. */
        ignoreLease: boolean;

        /**
         * Encodes the specified PutRequest message. Does not implicitly {@link etcd.PutRequest.verify|verify} messages.
         * @param message PutRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.PutRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PutRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.PutRequest & etcd.PutRequest.$Shape} PutRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.PutRequest & etcd.PutRequest.$Shape;
    }

    namespace PutRequest {

        /** Properties of a PutRequest. */
        interface $Properties {

            /** PutRequest key */
            key?: (Uint8Array|null);

            /** PutRequest value */
            value?: (Uint8Array|null);

            /** PutRequest lease */
            lease?: (number|Long|null);

            /** PutRequest prevKv */
            prevKv?: (boolean|null);

            /** PutRequest ignoreValue */
            ignoreValue?: (boolean|null);

            /** PutRequest ignoreLease */
            ignoreLease?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PutRequest. */
        type $Shape = etcd.PutRequest.$Properties;
    }

    /**
     * Properties of a PutResponse.
     * @deprecated Use etcd.PutResponse.$Properties instead.
     */
    interface IPutResponse extends etcd.PutResponse.$Properties {
    }

    /** Represents a PutResponse. */
    class PutResponse {

        /**
         * Constructs a new PutResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.PutResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** PutResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** PutResponse prevKv. */
        prevKv?: (etcd.KeyValue.$Properties|null);

        /**
         * Encodes the specified PutResponse message. Does not implicitly {@link etcd.PutResponse.verify|verify} messages.
         * @param message PutResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.PutResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a PutResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.PutResponse & etcd.PutResponse.$Shape} PutResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.PutResponse & etcd.PutResponse.$Shape;
    }

    namespace PutResponse {

        /** Properties of a PutResponse. */
        interface $Properties {

            /** PutResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** PutResponse prevKv */
            prevKv?: (etcd.KeyValue.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a PutResponse. */
        type $Shape = etcd.PutResponse.$Properties;
    }

    /**
     * Properties of a DeleteRangeRequest.
     * @deprecated Use etcd.DeleteRangeRequest.$Properties instead.
     */
    interface IDeleteRangeRequest extends etcd.DeleteRangeRequest.$Properties {
    }

    /** Represents a DeleteRangeRequest. */
    class DeleteRangeRequest {

        /**
         * Constructs a new DeleteRangeRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.DeleteRangeRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DeleteRangeRequest key. */
        key: Uint8Array;

        /** DeleteRangeRequest rangeEnd. */
        rangeEnd: Uint8Array;

        /** DeleteRangeRequest prevKv. */
        prevKv: boolean;

        /**
         * Encodes the specified DeleteRangeRequest message. Does not implicitly {@link etcd.DeleteRangeRequest.verify|verify} messages.
         * @param message DeleteRangeRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.DeleteRangeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DeleteRangeRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.DeleteRangeRequest & etcd.DeleteRangeRequest.$Shape} DeleteRangeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.DeleteRangeRequest & etcd.DeleteRangeRequest.$Shape;
    }

    namespace DeleteRangeRequest {

        /** Properties of a DeleteRangeRequest. */
        interface $Properties {

            /** DeleteRangeRequest key */
            key?: (Uint8Array|null);

            /** DeleteRangeRequest rangeEnd */
            rangeEnd?: (Uint8Array|null);

            /** DeleteRangeRequest prevKv */
            prevKv?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DeleteRangeRequest. */
        type $Shape = etcd.DeleteRangeRequest.$Properties;
    }

    /**
     * Properties of a DeleteRangeResponse.
     * @deprecated Use etcd.DeleteRangeResponse.$Properties instead.
     */
    interface IDeleteRangeResponse extends etcd.DeleteRangeResponse.$Properties {
    }

    /** Represents a DeleteRangeResponse. */
    class DeleteRangeResponse {

        /**
         * Constructs a new DeleteRangeResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.DeleteRangeResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DeleteRangeResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** DeleteRangeResponse deleted. */
        deleted: (number|Long);

        /** DeleteRangeResponse prevKvs. */
        prevKvs: etcd.KeyValue.$Properties[];

        /**
         * Encodes the specified DeleteRangeResponse message. Does not implicitly {@link etcd.DeleteRangeResponse.verify|verify} messages.
         * @param message DeleteRangeResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.DeleteRangeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DeleteRangeResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.DeleteRangeResponse & etcd.DeleteRangeResponse.$Shape} DeleteRangeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.DeleteRangeResponse & etcd.DeleteRangeResponse.$Shape;
    }

    namespace DeleteRangeResponse {

        /** Properties of a DeleteRangeResponse. */
        interface $Properties {

            /** DeleteRangeResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** DeleteRangeResponse deleted */
            deleted?: (number|Long|null);

            /** DeleteRangeResponse prevKvs */
            prevKvs?: (etcd.KeyValue.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DeleteRangeResponse. */
        type $Shape = etcd.DeleteRangeResponse.$Properties;
    }

    /**
     * Properties of a RequestOp.
     * @deprecated Use etcd.RequestOp.$Properties instead.
     */
    interface IRequestOp extends etcd.RequestOp.$Properties {
    }

    /** Represents a RequestOp. */
    class RequestOp {

        /**
         * Constructs a new RequestOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.RequestOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RequestOp requestRange. */
        requestRange?: (etcd.RangeRequest.$Properties|null);

        /** RequestOp requestPut. */
        requestPut?: (etcd.PutRequest.$Properties|null);

        /** RequestOp requestDeleteRange. */
        requestDeleteRange?: (etcd.DeleteRangeRequest.$Properties|null);

        /** RequestOp requestTxn. */
        requestTxn?: (etcd.TxnRequest.$Properties|null);

        /** RequestOp request. */
        request?: ("requestRange"|"requestPut"|"requestDeleteRange"|"requestTxn");

        /**
         * Encodes the specified RequestOp message. Does not implicitly {@link etcd.RequestOp.verify|verify} messages.
         * @param message RequestOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.RequestOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RequestOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.RequestOp & etcd.RequestOp.$Shape} RequestOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.RequestOp & etcd.RequestOp.$Shape;
    }

    namespace RequestOp {

        /** Properties of a RequestOp. */
        interface $Properties {

            /** RequestOp requestRange */
            requestRange?: (etcd.RangeRequest.$Properties|null);

            /** RequestOp requestPut */
            requestPut?: (etcd.PutRequest.$Properties|null);

            /** RequestOp requestDeleteRange */
            requestDeleteRange?: (etcd.DeleteRangeRequest.$Properties|null);

            /** RequestOp requestTxn */
            requestTxn?: (etcd.TxnRequest.$Properties|null);

            /** RequestOp request */
            request?: ("requestRange"|"requestPut"|"requestDeleteRange"|"requestTxn");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a RequestOp. */
        type $Shape = {
          requestRange?: etcd.RangeRequest.$Shape|null;
          requestPut?: etcd.PutRequest.$Shape|null;
          requestDeleteRange?: etcd.DeleteRangeRequest.$Shape|null;
          requestTxn?: etcd.TxnRequest.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ request?: undefined; requestRange?: null; requestPut?: null; requestDeleteRange?: null; requestTxn?: null }|{ request?: "requestRange"; requestRange: etcd.RangeRequest.$Shape; requestPut?: null; requestDeleteRange?: null; requestTxn?: null }|{ request?: "requestPut"; requestRange?: null; requestPut: etcd.PutRequest.$Shape; requestDeleteRange?: null; requestTxn?: null }|{ request?: "requestDeleteRange"; requestRange?: null; requestPut?: null; requestDeleteRange: etcd.DeleteRangeRequest.$Shape; requestTxn?: null }|{ request?: "requestTxn"; requestRange?: null; requestPut?: null; requestDeleteRange?: null; requestTxn: etcd.TxnRequest.$Shape })
        );
    }

    /**
     * Properties of a ResponseOp.
     * @deprecated Use etcd.ResponseOp.$Properties instead.
     */
    interface IResponseOp extends etcd.ResponseOp.$Properties {
    }

    /** Represents a ResponseOp. */
    class ResponseOp {

        /**
         * Constructs a new ResponseOp.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.ResponseOp.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResponseOp responseRange. */
        responseRange?: (etcd.RangeResponse.$Properties|null);

        /** ResponseOp responsePut. */
        responsePut?: (etcd.PutResponse.$Properties|null);

        /** ResponseOp responseDeleteRange. */
        responseDeleteRange?: (etcd.DeleteRangeResponse.$Properties|null);

        /** ResponseOp responseTxn. */
        responseTxn?: (etcd.TxnResponse.$Properties|null);

        /** ResponseOp response. */
        response?: ("responseRange"|"responsePut"|"responseDeleteRange"|"responseTxn");

        /**
         * Encodes the specified ResponseOp message. Does not implicitly {@link etcd.ResponseOp.verify|verify} messages.
         * @param message ResponseOp message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.ResponseOp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResponseOp message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.ResponseOp & etcd.ResponseOp.$Shape} ResponseOp
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.ResponseOp & etcd.ResponseOp.$Shape;
    }

    namespace ResponseOp {

        /** Properties of a ResponseOp. */
        interface $Properties {

            /** ResponseOp responseRange */
            responseRange?: (etcd.RangeResponse.$Properties|null);

            /** ResponseOp responsePut */
            responsePut?: (etcd.PutResponse.$Properties|null);

            /** ResponseOp responseDeleteRange */
            responseDeleteRange?: (etcd.DeleteRangeResponse.$Properties|null);

            /** ResponseOp responseTxn */
            responseTxn?: (etcd.TxnResponse.$Properties|null);

            /** ResponseOp response */
            response?: ("responseRange"|"responsePut"|"responseDeleteRange"|"responseTxn");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a ResponseOp. */
        type $Shape = {
          responseRange?: etcd.RangeResponse.$Shape|null;
          responsePut?: etcd.PutResponse.$Shape|null;
          responseDeleteRange?: etcd.DeleteRangeResponse.$Shape|null;
          responseTxn?: etcd.TxnResponse.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ response?: undefined; responseRange?: null; responsePut?: null; responseDeleteRange?: null; responseTxn?: null }|{ response?: "responseRange"; responseRange: etcd.RangeResponse.$Shape; responsePut?: null; responseDeleteRange?: null; responseTxn?: null }|{ response?: "responsePut"; responseRange?: null; responsePut: etcd.PutResponse.$Shape; responseDeleteRange?: null; responseTxn?: null }|{ response?: "responseDeleteRange"; responseRange?: null; responsePut?: null; responseDeleteRange: etcd.DeleteRangeResponse.$Shape; responseTxn?: null }|{ response?: "responseTxn"; responseRange?: null; responsePut?: null; responseDeleteRange?: null; responseTxn: etcd.TxnResponse.$Shape })
        );
    }

    /**
     * Properties of a Compare.
     * @deprecated Use etcd.Compare.$Properties instead.
     */
    interface ICompare extends etcd.Compare.$Properties {
    }

    /** Represents a Compare. */
    class Compare {

        /**
         * Constructs a new Compare.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.Compare.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Compare result. */
        result: etcd.Compare.CompareResult;

        /** Compare target. */
        target: etcd.Compare.CompareTarget;

        /** Compare key. */
        key: Uint8Array;

        /** Compare version. */
        version?: (number|Long|null);

        /** Compare createRevision. */
        createRevision?: (number|Long|null);

        /** Compare modRevision. */
        modRevision?: (number|Long|null);

        /** Compare value. */
        value?: (Uint8Array|null);

        /** Compare lease. */
        lease?: (number|Long|null);

        /** Compare rangeEnd. */
        rangeEnd: Uint8Array;

        /** Compare targetUnion. */
        targetUnion?: ("version"|"createRevision"|"modRevision"|"value"|"lease");

        /**
         * Encodes the specified Compare message. Does not implicitly {@link etcd.Compare.verify|verify} messages.
         * @param message Compare message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.Compare.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Compare message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.Compare & etcd.Compare.$Shape} Compare
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.Compare & etcd.Compare.$Shape;
    }

    namespace Compare {

        /** Properties of a Compare. */
        interface $Properties {

            /** Compare result */
            result?: (etcd.Compare.CompareResult|null);

            /** Compare target */
            target?: (etcd.Compare.CompareTarget|null);

            /** Compare key */
            key?: (Uint8Array|null);

            /** Compare version */
            version?: (number|Long|null);

            /** Compare createRevision */
            createRevision?: (number|Long|null);

            /** Compare modRevision */
            modRevision?: (number|Long|null);

            /** Compare value */
            value?: (Uint8Array|null);

            /** Compare lease */
            lease?: (number|Long|null);

            /** Compare rangeEnd */
            rangeEnd?: (Uint8Array|null);

            /** Compare targetUnion */
            targetUnion?: ("version"|"createRevision"|"modRevision"|"value"|"lease");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Compare. */
        type $Shape = {
          result?: etcd.Compare.CompareResult|null;
          target?: etcd.Compare.CompareTarget|null;
          key?: Uint8Array|null;
          version?: number|Long|null;
          createRevision?: number|Long|null;
          modRevision?: number|Long|null;
          value?: Uint8Array|null;
          lease?: number|Long|null;
          rangeEnd?: Uint8Array|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ targetUnion?: undefined; version?: null; createRevision?: null; modRevision?: null; value?: null; lease?: null }|{ targetUnion?: "version"; version: number|Long; createRevision?: null; modRevision?: null; value?: null; lease?: null }|{ targetUnion?: "createRevision"; version?: null; createRevision: number|Long; modRevision?: null; value?: null; lease?: null }|{ targetUnion?: "modRevision"; version?: null; createRevision?: null; modRevision: number|Long; value?: null; lease?: null }|{ targetUnion?: "value"; version?: null; createRevision?: null; modRevision?: null; value: Uint8Array; lease?: null }|{ targetUnion?: "lease"; version?: null; createRevision?: null; modRevision?: null; value?: null; lease: number|Long })
        );

        /** CompareResult enum. */
        enum CompareResult {

            /** EQUAL value */
            EQUAL = 0,

            /** GREATER value */
            GREATER = 1,

            /** LESS value */
            LESS = 2,

            /** NOT_EQUAL value */
            NOT_EQUAL = 3
        }

        /** CompareTarget enum. */
        enum CompareTarget {

            /** VERSION value */
            VERSION = 0,

            /** CREATE value */
            CREATE = 1,

            /** MOD value */
            MOD = 2,

            /** VALUE value */
            VALUE = 3,

            /** LEASE value */
            LEASE = 4
        }
    }

    /**
     * Properties of a TxnRequest.
     * @deprecated Use etcd.TxnRequest.$Properties instead.
     */
    interface ITxnRequest extends etcd.TxnRequest.$Properties {
    }

    /** Represents a TxnRequest. */
    class TxnRequest {

        /**
         * Constructs a new TxnRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.TxnRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TxnRequest compare. */
        compare: etcd.Compare.$Properties[];

        /** TxnRequest success. */
        success: etcd.RequestOp.$Properties[];

        /** TxnRequest failure. */
        failure: etcd.RequestOp.$Properties[];

        /**
         * Encodes the specified TxnRequest message. Does not implicitly {@link etcd.TxnRequest.verify|verify} messages.
         * @param message TxnRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.TxnRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TxnRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.TxnRequest & etcd.TxnRequest.$Shape} TxnRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.TxnRequest & etcd.TxnRequest.$Shape;
    }

    namespace TxnRequest {

        /** Properties of a TxnRequest. */
        interface $Properties {

            /** TxnRequest compare */
            compare?: (etcd.Compare.$Properties[]|null);

            /** TxnRequest success */
            success?: (etcd.RequestOp.$Properties[]|null);

            /** TxnRequest failure */
            failure?: (etcd.RequestOp.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TxnRequest. */
        type $Shape = {
          compare?: etcd.Compare.$Shape[]|null;
          success?: etcd.RequestOp.$Shape[]|null;
          failure?: etcd.RequestOp.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a TxnResponse.
     * @deprecated Use etcd.TxnResponse.$Properties instead.
     */
    interface ITxnResponse extends etcd.TxnResponse.$Properties {
    }

    /** Represents a TxnResponse. */
    class TxnResponse {

        /**
         * Constructs a new TxnResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.TxnResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** TxnResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** TxnResponse succeeded. */
        succeeded: boolean;

        /** TxnResponse responses. */
        responses: etcd.ResponseOp.$Properties[];

        /**
         * Encodes the specified TxnResponse message. Does not implicitly {@link etcd.TxnResponse.verify|verify} messages.
         * @param message TxnResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.TxnResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a TxnResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.TxnResponse & etcd.TxnResponse.$Shape} TxnResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.TxnResponse & etcd.TxnResponse.$Shape;
    }

    namespace TxnResponse {

        /** Properties of a TxnResponse. */
        interface $Properties {

            /** TxnResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** TxnResponse succeeded */
            succeeded?: (boolean|null);

            /** TxnResponse responses */
            responses?: (etcd.ResponseOp.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a TxnResponse. */
        type $Shape = {
          header?: etcd.ResponseHeader.$Shape|null;
          succeeded?: boolean|null;
          responses?: etcd.ResponseOp.$Shape[]|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a CompactionRequest.
     * @deprecated Use etcd.CompactionRequest.$Properties instead.
     */
    interface ICompactionRequest extends etcd.CompactionRequest.$Properties {
    }

    /** Represents a CompactionRequest. */
    class CompactionRequest {

        /**
         * Constructs a new CompactionRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.CompactionRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CompactionRequest revision. */
        revision: (number|Long);

        /** CompactionRequest physical. */
        physical: boolean;

        /**
         * Encodes the specified CompactionRequest message. Does not implicitly {@link etcd.CompactionRequest.verify|verify} messages.
         * @param message CompactionRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.CompactionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CompactionRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.CompactionRequest & etcd.CompactionRequest.$Shape} CompactionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.CompactionRequest & etcd.CompactionRequest.$Shape;
    }

    namespace CompactionRequest {

        /** Properties of a CompactionRequest. */
        interface $Properties {

            /** CompactionRequest revision */
            revision?: (number|Long|null);

            /** CompactionRequest physical */
            physical?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CompactionRequest. */
        type $Shape = etcd.CompactionRequest.$Properties;
    }

    /**
     * Properties of a CompactionResponse.
     * @deprecated Use etcd.CompactionResponse.$Properties instead.
     */
    interface ICompactionResponse extends etcd.CompactionResponse.$Properties {
    }

    /** Represents a CompactionResponse. */
    class CompactionResponse {

        /**
         * Constructs a new CompactionResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.CompactionResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CompactionResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified CompactionResponse message. Does not implicitly {@link etcd.CompactionResponse.verify|verify} messages.
         * @param message CompactionResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.CompactionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CompactionResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.CompactionResponse & etcd.CompactionResponse.$Shape} CompactionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.CompactionResponse & etcd.CompactionResponse.$Shape;
    }

    namespace CompactionResponse {

        /** Properties of a CompactionResponse. */
        interface $Properties {

            /** CompactionResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CompactionResponse. */
        type $Shape = etcd.CompactionResponse.$Properties;
    }

    /**
     * Properties of an Event.
     * @deprecated Use etcd.Event.$Properties instead.
     */
    interface IEvent extends etcd.Event.$Properties {
    }

    /** Represents an Event. */
    class Event {

        /**
         * Constructs a new Event.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.Event.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Event type. */
        type: etcd.Event.EventType;

        /** Event kv. */
        kv?: (etcd.KeyValue.$Properties|null);

        /** Event prevKv. */
        prevKv?: (etcd.KeyValue.$Properties|null);

        /**
         * Encodes the specified Event message. Does not implicitly {@link etcd.Event.verify|verify} messages.
         * @param message Event message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an Event message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.Event & etcd.Event.$Shape} Event
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.Event & etcd.Event.$Shape;
    }

    namespace Event {

        /** Properties of an Event. */
        interface $Properties {

            /** Event type */
            type?: (etcd.Event.EventType|null);

            /** Event kv */
            kv?: (etcd.KeyValue.$Properties|null);

            /** Event prevKv */
            prevKv?: (etcd.KeyValue.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an Event. */
        type $Shape = etcd.Event.$Properties;

        /** EventType enum. */
        enum EventType {

            /** PUT value */
            PUT = 0,

            /** DELETE value */
            DELETE = 1
        }
    }

    /**
     * Properties of a WatchRequest.
     * @deprecated Use etcd.WatchRequest.$Properties instead.
     */
    interface IWatchRequest extends etcd.WatchRequest.$Properties {
    }

    /** Represents a WatchRequest. */
    class WatchRequest {

        /**
         * Constructs a new WatchRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.WatchRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WatchRequest createRequest. */
        createRequest?: (etcd.WatchCreateRequest.$Properties|null);

        /** WatchRequest cancelRequest. */
        cancelRequest?: (etcd.WatchCancelRequest.$Properties|null);

        /** WatchRequest progressRequest. */
        progressRequest?: (etcd.WatchProgressRequest.$Properties|null);

        /** WatchRequest requestUnion. */
        requestUnion?: ("createRequest"|"cancelRequest"|"progressRequest");

        /**
         * Encodes the specified WatchRequest message. Does not implicitly {@link etcd.WatchRequest.verify|verify} messages.
         * @param message WatchRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.WatchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatchRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.WatchRequest & etcd.WatchRequest.$Shape} WatchRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.WatchRequest & etcd.WatchRequest.$Shape;
    }

    namespace WatchRequest {

        /** Properties of a WatchRequest. */
        interface $Properties {

            /** WatchRequest createRequest */
            createRequest?: (etcd.WatchCreateRequest.$Properties|null);

            /** WatchRequest cancelRequest */
            cancelRequest?: (etcd.WatchCancelRequest.$Properties|null);

            /** WatchRequest progressRequest */
            progressRequest?: (etcd.WatchProgressRequest.$Properties|null);

            /** WatchRequest requestUnion */
            requestUnion?: ("createRequest"|"cancelRequest"|"progressRequest");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a WatchRequest. */
        type $Shape = {
          createRequest?: etcd.WatchCreateRequest.$Shape|null;
          cancelRequest?: etcd.WatchCancelRequest.$Shape|null;
          progressRequest?: etcd.WatchProgressRequest.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ requestUnion?: undefined; createRequest?: null; cancelRequest?: null; progressRequest?: null }|{ requestUnion?: "createRequest"; createRequest: etcd.WatchCreateRequest.$Shape; cancelRequest?: null; progressRequest?: null }|{ requestUnion?: "cancelRequest"; createRequest?: null; cancelRequest: etcd.WatchCancelRequest.$Shape; progressRequest?: null }|{ requestUnion?: "progressRequest"; createRequest?: null; cancelRequest?: null; progressRequest: etcd.WatchProgressRequest.$Shape })
        );
    }

    /**
     * Properties of a WatchCreateRequest.
     * @deprecated Use etcd.WatchCreateRequest.$Properties instead.
     */
    interface IWatchCreateRequest extends etcd.WatchCreateRequest.$Properties {
    }

    /** Represents a WatchCreateRequest. */
    class WatchCreateRequest {

        /**
         * Constructs a new WatchCreateRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.WatchCreateRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WatchCreateRequest key. */
        key: Uint8Array;

        /** WatchCreateRequest rangeEnd. */
        rangeEnd: Uint8Array;

        /** WatchCreateRequest startRevision. */
        startRevision: (number|Long);

        /** WatchCreateRequest progressNotify. */
        progressNotify: boolean;

        /** WatchCreateRequest filters. */
        filters: etcd.WatchCreateRequest.FilterType[];

        /** WatchCreateRequest prevKv. */
        prevKv: boolean;

        /** WatchCreateRequest watchId. */
        watchId: (number|Long);

        /** WatchCreateRequest fragment. */
        fragment: boolean;

        /**
         * Encodes the specified WatchCreateRequest message. Does not implicitly {@link etcd.WatchCreateRequest.verify|verify} messages.
         * @param message WatchCreateRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.WatchCreateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatchCreateRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.WatchCreateRequest & etcd.WatchCreateRequest.$Shape} WatchCreateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.WatchCreateRequest & etcd.WatchCreateRequest.$Shape;
    }

    namespace WatchCreateRequest {

        /** Properties of a WatchCreateRequest. */
        interface $Properties {

            /** WatchCreateRequest key */
            key?: (Uint8Array|null);

            /** WatchCreateRequest rangeEnd */
            rangeEnd?: (Uint8Array|null);

            /** WatchCreateRequest startRevision */
            startRevision?: (number|Long|null);

            /** WatchCreateRequest progressNotify */
            progressNotify?: (boolean|null);

            /** WatchCreateRequest filters */
            filters?: (etcd.WatchCreateRequest.FilterType[]|null);

            /** WatchCreateRequest prevKv */
            prevKv?: (boolean|null);

            /** WatchCreateRequest watchId */
            watchId?: (number|Long|null);

            /** WatchCreateRequest fragment */
            fragment?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WatchCreateRequest. */
        type $Shape = etcd.WatchCreateRequest.$Properties;

        /** FilterType enum. */
        enum FilterType {

            /** NOPUT value */
            NOPUT = 0,

            /** NODELETE value */
            NODELETE = 1
        }
    }

    /**
     * Properties of a WatchCancelRequest.
     * @deprecated Use etcd.WatchCancelRequest.$Properties instead.
     */
    interface IWatchCancelRequest extends etcd.WatchCancelRequest.$Properties {
    }

    /** Represents a WatchCancelRequest. */
    class WatchCancelRequest {

        /**
         * Constructs a new WatchCancelRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.WatchCancelRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WatchCancelRequest watchId. */
        watchId: (number|Long);

        /**
         * Encodes the specified WatchCancelRequest message. Does not implicitly {@link etcd.WatchCancelRequest.verify|verify} messages.
         * @param message WatchCancelRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.WatchCancelRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatchCancelRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.WatchCancelRequest & etcd.WatchCancelRequest.$Shape} WatchCancelRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.WatchCancelRequest & etcd.WatchCancelRequest.$Shape;
    }

    namespace WatchCancelRequest {

        /** Properties of a WatchCancelRequest. */
        interface $Properties {

            /** WatchCancelRequest watchId */
            watchId?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WatchCancelRequest. */
        type $Shape = etcd.WatchCancelRequest.$Properties;
    }

    /**
     * Properties of a WatchProgressRequest.
     * @deprecated Use etcd.WatchProgressRequest.$Properties instead.
     */
    interface IWatchProgressRequest extends etcd.WatchProgressRequest.$Properties {
    }

    /** Represents a WatchProgressRequest. */
    class WatchProgressRequest {

        /**
         * Constructs a new WatchProgressRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.WatchProgressRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified WatchProgressRequest message. Does not implicitly {@link etcd.WatchProgressRequest.verify|verify} messages.
         * @param message WatchProgressRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.WatchProgressRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatchProgressRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.WatchProgressRequest & etcd.WatchProgressRequest.$Shape} WatchProgressRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.WatchProgressRequest & etcd.WatchProgressRequest.$Shape;
    }

    namespace WatchProgressRequest {

        /** Properties of a WatchProgressRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WatchProgressRequest. */
        type $Shape = etcd.WatchProgressRequest.$Properties;
    }

    /**
     * Properties of a WatchResponse.
     * @deprecated Use etcd.WatchResponse.$Properties instead.
     */
    interface IWatchResponse extends etcd.WatchResponse.$Properties {
    }

    /** Represents a WatchResponse. */
    class WatchResponse {

        /**
         * Constructs a new WatchResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.WatchResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** WatchResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** WatchResponse watchId. */
        watchId: (number|Long);

        /** WatchResponse created. */
        created: boolean;

        /** WatchResponse canceled. */
        canceled: boolean;

        /** WatchResponse compactRevision. */
        compactRevision: (number|Long);

        /** WatchResponse cancelReason. */
        cancelReason: string;

        /** WatchResponse fragment. */
        fragment: boolean;

        /** WatchResponse events. */
        events: etcd.Event.$Properties[];

        /**
         * Encodes the specified WatchResponse message. Does not implicitly {@link etcd.WatchResponse.verify|verify} messages.
         * @param message WatchResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.WatchResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a WatchResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.WatchResponse & etcd.WatchResponse.$Shape} WatchResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.WatchResponse & etcd.WatchResponse.$Shape;
    }

    namespace WatchResponse {

        /** Properties of a WatchResponse. */
        interface $Properties {

            /** WatchResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** WatchResponse watchId */
            watchId?: (number|Long|null);

            /** WatchResponse created */
            created?: (boolean|null);

            /** WatchResponse canceled */
            canceled?: (boolean|null);

            /** WatchResponse compactRevision */
            compactRevision?: (number|Long|null);

            /** WatchResponse cancelReason */
            cancelReason?: (string|null);

            /** WatchResponse fragment */
            fragment?: (boolean|null);

            /** WatchResponse events */
            events?: (etcd.Event.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a WatchResponse. */
        type $Shape = etcd.WatchResponse.$Properties;
    }

    /**
     * Properties of a LeaseGrantRequest.
     * @deprecated Use etcd.LeaseGrantRequest.$Properties instead.
     */
    interface ILeaseGrantRequest extends etcd.LeaseGrantRequest.$Properties {
    }

    /** Represents a LeaseGrantRequest. */
    class LeaseGrantRequest {

        /**
         * Constructs a new LeaseGrantRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseGrantRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseGrantRequest TTL. */
        TTL: (number|Long);

        /** LeaseGrantRequest ID. */
        ID: (number|Long);

        /**
         * Encodes the specified LeaseGrantRequest message. Does not implicitly {@link etcd.LeaseGrantRequest.verify|verify} messages.
         * @param message LeaseGrantRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseGrantRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseGrantRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseGrantRequest & etcd.LeaseGrantRequest.$Shape} LeaseGrantRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseGrantRequest & etcd.LeaseGrantRequest.$Shape;
    }

    namespace LeaseGrantRequest {

        /** Properties of a LeaseGrantRequest. */
        interface $Properties {

            /** LeaseGrantRequest TTL */
            TTL?: (number|Long|null);

            /** LeaseGrantRequest ID */
            ID?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseGrantRequest. */
        type $Shape = etcd.LeaseGrantRequest.$Properties;
    }

    /**
     * Properties of a LeaseGrantResponse.
     * @deprecated Use etcd.LeaseGrantResponse.$Properties instead.
     */
    interface ILeaseGrantResponse extends etcd.LeaseGrantResponse.$Properties {
    }

    /** Represents a LeaseGrantResponse. */
    class LeaseGrantResponse {

        /**
         * Constructs a new LeaseGrantResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseGrantResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseGrantResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** LeaseGrantResponse ID. */
        ID: (number|Long);

        /** LeaseGrantResponse TTL. */
        TTL: (number|Long);

        /** LeaseGrantResponse error. */
        error: string;

        /**
         * Encodes the specified LeaseGrantResponse message. Does not implicitly {@link etcd.LeaseGrantResponse.verify|verify} messages.
         * @param message LeaseGrantResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseGrantResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseGrantResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseGrantResponse & etcd.LeaseGrantResponse.$Shape} LeaseGrantResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseGrantResponse & etcd.LeaseGrantResponse.$Shape;
    }

    namespace LeaseGrantResponse {

        /** Properties of a LeaseGrantResponse. */
        interface $Properties {

            /** LeaseGrantResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** LeaseGrantResponse ID */
            ID?: (number|Long|null);

            /** LeaseGrantResponse TTL */
            TTL?: (number|Long|null);

            /** LeaseGrantResponse error */
            error?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseGrantResponse. */
        type $Shape = etcd.LeaseGrantResponse.$Properties;
    }

    /**
     * Properties of a LeaseRevokeRequest.
     * @deprecated Use etcd.LeaseRevokeRequest.$Properties instead.
     */
    interface ILeaseRevokeRequest extends etcd.LeaseRevokeRequest.$Properties {
    }

    /** Represents a LeaseRevokeRequest. */
    class LeaseRevokeRequest {

        /**
         * Constructs a new LeaseRevokeRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseRevokeRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseRevokeRequest ID. */
        ID: (number|Long);

        /**
         * Encodes the specified LeaseRevokeRequest message. Does not implicitly {@link etcd.LeaseRevokeRequest.verify|verify} messages.
         * @param message LeaseRevokeRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseRevokeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseRevokeRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseRevokeRequest & etcd.LeaseRevokeRequest.$Shape} LeaseRevokeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseRevokeRequest & etcd.LeaseRevokeRequest.$Shape;
    }

    namespace LeaseRevokeRequest {

        /** Properties of a LeaseRevokeRequest. */
        interface $Properties {

            /** LeaseRevokeRequest ID */
            ID?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseRevokeRequest. */
        type $Shape = etcd.LeaseRevokeRequest.$Properties;
    }

    /**
     * Properties of a LeaseRevokeResponse.
     * @deprecated Use etcd.LeaseRevokeResponse.$Properties instead.
     */
    interface ILeaseRevokeResponse extends etcd.LeaseRevokeResponse.$Properties {
    }

    /** Represents a LeaseRevokeResponse. */
    class LeaseRevokeResponse {

        /**
         * Constructs a new LeaseRevokeResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseRevokeResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseRevokeResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified LeaseRevokeResponse message. Does not implicitly {@link etcd.LeaseRevokeResponse.verify|verify} messages.
         * @param message LeaseRevokeResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseRevokeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseRevokeResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseRevokeResponse & etcd.LeaseRevokeResponse.$Shape} LeaseRevokeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseRevokeResponse & etcd.LeaseRevokeResponse.$Shape;
    }

    namespace LeaseRevokeResponse {

        /** Properties of a LeaseRevokeResponse. */
        interface $Properties {

            /** LeaseRevokeResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseRevokeResponse. */
        type $Shape = etcd.LeaseRevokeResponse.$Properties;
    }

    /**
     * Properties of a LeaseKeepAliveRequest.
     * @deprecated Use etcd.LeaseKeepAliveRequest.$Properties instead.
     */
    interface ILeaseKeepAliveRequest extends etcd.LeaseKeepAliveRequest.$Properties {
    }

    /** Represents a LeaseKeepAliveRequest. */
    class LeaseKeepAliveRequest {

        /**
         * Constructs a new LeaseKeepAliveRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseKeepAliveRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseKeepAliveRequest ID. */
        ID: (number|Long);

        /**
         * Encodes the specified LeaseKeepAliveRequest message. Does not implicitly {@link etcd.LeaseKeepAliveRequest.verify|verify} messages.
         * @param message LeaseKeepAliveRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseKeepAliveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseKeepAliveRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseKeepAliveRequest & etcd.LeaseKeepAliveRequest.$Shape} LeaseKeepAliveRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseKeepAliveRequest & etcd.LeaseKeepAliveRequest.$Shape;
    }

    namespace LeaseKeepAliveRequest {

        /** Properties of a LeaseKeepAliveRequest. */
        interface $Properties {

            /** LeaseKeepAliveRequest ID */
            ID?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseKeepAliveRequest. */
        type $Shape = etcd.LeaseKeepAliveRequest.$Properties;
    }

    /**
     * Properties of a LeaseKeepAliveResponse.
     * @deprecated Use etcd.LeaseKeepAliveResponse.$Properties instead.
     */
    interface ILeaseKeepAliveResponse extends etcd.LeaseKeepAliveResponse.$Properties {
    }

    /** Represents a LeaseKeepAliveResponse. */
    class LeaseKeepAliveResponse {

        /**
         * Constructs a new LeaseKeepAliveResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseKeepAliveResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseKeepAliveResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** LeaseKeepAliveResponse ID. */
        ID: (number|Long);

        /** LeaseKeepAliveResponse TTL. */
        TTL: (number|Long);

        /**
         * Encodes the specified LeaseKeepAliveResponse message. Does not implicitly {@link etcd.LeaseKeepAliveResponse.verify|verify} messages.
         * @param message LeaseKeepAliveResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseKeepAliveResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseKeepAliveResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseKeepAliveResponse & etcd.LeaseKeepAliveResponse.$Shape} LeaseKeepAliveResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseKeepAliveResponse & etcd.LeaseKeepAliveResponse.$Shape;
    }

    namespace LeaseKeepAliveResponse {

        /** Properties of a LeaseKeepAliveResponse. */
        interface $Properties {

            /** LeaseKeepAliveResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** LeaseKeepAliveResponse ID */
            ID?: (number|Long|null);

            /** LeaseKeepAliveResponse TTL */
            TTL?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseKeepAliveResponse. */
        type $Shape = etcd.LeaseKeepAliveResponse.$Properties;
    }

    /**
     * Properties of a LeaseTimeToLiveRequest.
     * @deprecated Use etcd.LeaseTimeToLiveRequest.$Properties instead.
     */
    interface ILeaseTimeToLiveRequest extends etcd.LeaseTimeToLiveRequest.$Properties {
    }

    /** Represents a LeaseTimeToLiveRequest. */
    class LeaseTimeToLiveRequest {

        /**
         * Constructs a new LeaseTimeToLiveRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseTimeToLiveRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseTimeToLiveRequest ID. */
        ID: (number|Long);

        /** LeaseTimeToLiveRequest keys. */
        keys: boolean;

        /**
         * Encodes the specified LeaseTimeToLiveRequest message. Does not implicitly {@link etcd.LeaseTimeToLiveRequest.verify|verify} messages.
         * @param message LeaseTimeToLiveRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseTimeToLiveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseTimeToLiveRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseTimeToLiveRequest & etcd.LeaseTimeToLiveRequest.$Shape} LeaseTimeToLiveRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseTimeToLiveRequest & etcd.LeaseTimeToLiveRequest.$Shape;
    }

    namespace LeaseTimeToLiveRequest {

        /** Properties of a LeaseTimeToLiveRequest. */
        interface $Properties {

            /** LeaseTimeToLiveRequest ID */
            ID?: (number|Long|null);

            /** LeaseTimeToLiveRequest keys */
            keys?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseTimeToLiveRequest. */
        type $Shape = etcd.LeaseTimeToLiveRequest.$Properties;
    }

    /**
     * Properties of a LeaseTimeToLiveResponse.
     * @deprecated Use etcd.LeaseTimeToLiveResponse.$Properties instead.
     */
    interface ILeaseTimeToLiveResponse extends etcd.LeaseTimeToLiveResponse.$Properties {
    }

    /** Represents a LeaseTimeToLiveResponse. */
    class LeaseTimeToLiveResponse {

        /**
         * Constructs a new LeaseTimeToLiveResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseTimeToLiveResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseTimeToLiveResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** LeaseTimeToLiveResponse ID. */
        ID: (number|Long);

        /** LeaseTimeToLiveResponse TTL. */
        TTL: (number|Long);

        /** LeaseTimeToLiveResponse grantedTTL. */
        grantedTTL: (number|Long);

        /** LeaseTimeToLiveResponse keys. */
        keys: Uint8Array[];

        /**
         * Encodes the specified LeaseTimeToLiveResponse message. Does not implicitly {@link etcd.LeaseTimeToLiveResponse.verify|verify} messages.
         * @param message LeaseTimeToLiveResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseTimeToLiveResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseTimeToLiveResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseTimeToLiveResponse & etcd.LeaseTimeToLiveResponse.$Shape} LeaseTimeToLiveResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseTimeToLiveResponse & etcd.LeaseTimeToLiveResponse.$Shape;
    }

    namespace LeaseTimeToLiveResponse {

        /** Properties of a LeaseTimeToLiveResponse. */
        interface $Properties {

            /** LeaseTimeToLiveResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** LeaseTimeToLiveResponse ID */
            ID?: (number|Long|null);

            /** LeaseTimeToLiveResponse TTL */
            TTL?: (number|Long|null);

            /** LeaseTimeToLiveResponse grantedTTL */
            grantedTTL?: (number|Long|null);

            /** LeaseTimeToLiveResponse keys */
            keys?: (Uint8Array[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseTimeToLiveResponse. */
        type $Shape = etcd.LeaseTimeToLiveResponse.$Properties;
    }

    /**
     * Properties of a LeaseLeasesRequest.
     * @deprecated Use etcd.LeaseLeasesRequest.$Properties instead.
     */
    interface ILeaseLeasesRequest extends etcd.LeaseLeasesRequest.$Properties {
    }

    /** Represents a LeaseLeasesRequest. */
    class LeaseLeasesRequest {

        /**
         * Constructs a new LeaseLeasesRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseLeasesRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified LeaseLeasesRequest message. Does not implicitly {@link etcd.LeaseLeasesRequest.verify|verify} messages.
         * @param message LeaseLeasesRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseLeasesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseLeasesRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseLeasesRequest & etcd.LeaseLeasesRequest.$Shape} LeaseLeasesRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseLeasesRequest & etcd.LeaseLeasesRequest.$Shape;
    }

    namespace LeaseLeasesRequest {

        /** Properties of a LeaseLeasesRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseLeasesRequest. */
        type $Shape = etcd.LeaseLeasesRequest.$Properties;
    }

    /**
     * Properties of a LeaseStatus.
     * @deprecated Use etcd.LeaseStatus.$Properties instead.
     */
    interface ILeaseStatus extends etcd.LeaseStatus.$Properties {
    }

    /** Represents a LeaseStatus. */
    class LeaseStatus {

        /**
         * Constructs a new LeaseStatus.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseStatus.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseStatus ID. */
        ID: (number|Long);

        /**
         * Encodes the specified LeaseStatus message. Does not implicitly {@link etcd.LeaseStatus.verify|verify} messages.
         * @param message LeaseStatus message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseStatus message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseStatus & etcd.LeaseStatus.$Shape} LeaseStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseStatus & etcd.LeaseStatus.$Shape;
    }

    namespace LeaseStatus {

        /** Properties of a LeaseStatus. */
        interface $Properties {

            /** LeaseStatus ID */
            ID?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseStatus. */
        type $Shape = etcd.LeaseStatus.$Properties;
    }

    /**
     * Properties of a LeaseLeasesResponse.
     * @deprecated Use etcd.LeaseLeasesResponse.$Properties instead.
     */
    interface ILeaseLeasesResponse extends etcd.LeaseLeasesResponse.$Properties {
    }

    /** Represents a LeaseLeasesResponse. */
    class LeaseLeasesResponse {

        /**
         * Constructs a new LeaseLeasesResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaseLeasesResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaseLeasesResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** LeaseLeasesResponse leases. */
        leases: etcd.LeaseStatus.$Properties[];

        /**
         * Encodes the specified LeaseLeasesResponse message. Does not implicitly {@link etcd.LeaseLeasesResponse.verify|verify} messages.
         * @param message LeaseLeasesResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaseLeasesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaseLeasesResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaseLeasesResponse & etcd.LeaseLeasesResponse.$Shape} LeaseLeasesResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaseLeasesResponse & etcd.LeaseLeasesResponse.$Shape;
    }

    namespace LeaseLeasesResponse {

        /** Properties of a LeaseLeasesResponse. */
        interface $Properties {

            /** LeaseLeasesResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** LeaseLeasesResponse leases */
            leases?: (etcd.LeaseStatus.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaseLeasesResponse. */
        type $Shape = etcd.LeaseLeasesResponse.$Properties;
    }

    /**
     * Properties of a Member.
     * @deprecated Use etcd.Member.$Properties instead.
     */
    interface IMember extends etcd.Member.$Properties {
    }

    /** Represents a Member. */
    class Member {

        /**
         * Constructs a new Member.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.Member.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Member ID. */
        ID: (number|Long);

        /** Member name. */
        name: string;

        /** Member peerURLs. */
        peerURLs: string[];

        /** Member clientURLs. */
        clientURLs: string[];

        /** Member isLearner. */
        isLearner: boolean;

        /**
         * Encodes the specified Member message. Does not implicitly {@link etcd.Member.verify|verify} messages.
         * @param message Member message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Member message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.Member & etcd.Member.$Shape} Member
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.Member & etcd.Member.$Shape;
    }

    namespace Member {

        /** Properties of a Member. */
        interface $Properties {

            /** Member ID */
            ID?: (number|Long|null);

            /** Member name */
            name?: (string|null);

            /** Member peerURLs */
            peerURLs?: (string[]|null);

            /** Member clientURLs */
            clientURLs?: (string[]|null);

            /** Member isLearner */
            isLearner?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Member. */
        type $Shape = etcd.Member.$Properties;
    }

    /**
     * Properties of a MemberAddRequest.
     * @deprecated Use etcd.MemberAddRequest.$Properties instead.
     */
    interface IMemberAddRequest extends etcd.MemberAddRequest.$Properties {
    }

    /** Represents a MemberAddRequest. */
    class MemberAddRequest {

        /**
         * Constructs a new MemberAddRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberAddRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberAddRequest peerURLs. */
        peerURLs: string[];

        /** MemberAddRequest isLearner. */
        isLearner: boolean;

        /**
         * Encodes the specified MemberAddRequest message. Does not implicitly {@link etcd.MemberAddRequest.verify|verify} messages.
         * @param message MemberAddRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberAddRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberAddRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberAddRequest & etcd.MemberAddRequest.$Shape} MemberAddRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberAddRequest & etcd.MemberAddRequest.$Shape;
    }

    namespace MemberAddRequest {

        /** Properties of a MemberAddRequest. */
        interface $Properties {

            /** MemberAddRequest peerURLs */
            peerURLs?: (string[]|null);

            /** MemberAddRequest isLearner */
            isLearner?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberAddRequest. */
        type $Shape = etcd.MemberAddRequest.$Properties;
    }

    /**
     * Properties of a MemberAddResponse.
     * @deprecated Use etcd.MemberAddResponse.$Properties instead.
     */
    interface IMemberAddResponse extends etcd.MemberAddResponse.$Properties {
    }

    /** Represents a MemberAddResponse. */
    class MemberAddResponse {

        /**
         * Constructs a new MemberAddResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberAddResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberAddResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** MemberAddResponse member. */
        member?: (etcd.Member.$Properties|null);

        /** MemberAddResponse members. */
        members: etcd.Member.$Properties[];

        /**
         * Encodes the specified MemberAddResponse message. Does not implicitly {@link etcd.MemberAddResponse.verify|verify} messages.
         * @param message MemberAddResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberAddResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberAddResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberAddResponse & etcd.MemberAddResponse.$Shape} MemberAddResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberAddResponse & etcd.MemberAddResponse.$Shape;
    }

    namespace MemberAddResponse {

        /** Properties of a MemberAddResponse. */
        interface $Properties {

            /** MemberAddResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** MemberAddResponse member */
            member?: (etcd.Member.$Properties|null);

            /** MemberAddResponse members */
            members?: (etcd.Member.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberAddResponse. */
        type $Shape = etcd.MemberAddResponse.$Properties;
    }

    /**
     * Properties of a MemberRemoveRequest.
     * @deprecated Use etcd.MemberRemoveRequest.$Properties instead.
     */
    interface IMemberRemoveRequest extends etcd.MemberRemoveRequest.$Properties {
    }

    /** Represents a MemberRemoveRequest. */
    class MemberRemoveRequest {

        /**
         * Constructs a new MemberRemoveRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberRemoveRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberRemoveRequest ID. */
        ID: (number|Long);

        /**
         * Encodes the specified MemberRemoveRequest message. Does not implicitly {@link etcd.MemberRemoveRequest.verify|verify} messages.
         * @param message MemberRemoveRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberRemoveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberRemoveRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberRemoveRequest & etcd.MemberRemoveRequest.$Shape} MemberRemoveRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberRemoveRequest & etcd.MemberRemoveRequest.$Shape;
    }

    namespace MemberRemoveRequest {

        /** Properties of a MemberRemoveRequest. */
        interface $Properties {

            /** MemberRemoveRequest ID */
            ID?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberRemoveRequest. */
        type $Shape = etcd.MemberRemoveRequest.$Properties;
    }

    /**
     * Properties of a MemberRemoveResponse.
     * @deprecated Use etcd.MemberRemoveResponse.$Properties instead.
     */
    interface IMemberRemoveResponse extends etcd.MemberRemoveResponse.$Properties {
    }

    /** Represents a MemberRemoveResponse. */
    class MemberRemoveResponse {

        /**
         * Constructs a new MemberRemoveResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberRemoveResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberRemoveResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** MemberRemoveResponse members. */
        members: etcd.Member.$Properties[];

        /**
         * Encodes the specified MemberRemoveResponse message. Does not implicitly {@link etcd.MemberRemoveResponse.verify|verify} messages.
         * @param message MemberRemoveResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberRemoveResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberRemoveResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberRemoveResponse & etcd.MemberRemoveResponse.$Shape} MemberRemoveResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberRemoveResponse & etcd.MemberRemoveResponse.$Shape;
    }

    namespace MemberRemoveResponse {

        /** Properties of a MemberRemoveResponse. */
        interface $Properties {

            /** MemberRemoveResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** MemberRemoveResponse members */
            members?: (etcd.Member.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberRemoveResponse. */
        type $Shape = etcd.MemberRemoveResponse.$Properties;
    }

    /**
     * Properties of a MemberUpdateRequest.
     * @deprecated Use etcd.MemberUpdateRequest.$Properties instead.
     */
    interface IMemberUpdateRequest extends etcd.MemberUpdateRequest.$Properties {
    }

    /** Represents a MemberUpdateRequest. */
    class MemberUpdateRequest {

        /**
         * Constructs a new MemberUpdateRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberUpdateRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberUpdateRequest ID. */
        ID: (number|Long);

        /** MemberUpdateRequest peerURLs. */
        peerURLs: string[];

        /**
         * Encodes the specified MemberUpdateRequest message. Does not implicitly {@link etcd.MemberUpdateRequest.verify|verify} messages.
         * @param message MemberUpdateRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberUpdateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberUpdateRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberUpdateRequest & etcd.MemberUpdateRequest.$Shape} MemberUpdateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberUpdateRequest & etcd.MemberUpdateRequest.$Shape;
    }

    namespace MemberUpdateRequest {

        /** Properties of a MemberUpdateRequest. */
        interface $Properties {

            /** MemberUpdateRequest ID */
            ID?: (number|Long|null);

            /** MemberUpdateRequest peerURLs */
            peerURLs?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberUpdateRequest. */
        type $Shape = etcd.MemberUpdateRequest.$Properties;
    }

    /**
     * Properties of a MemberUpdateResponse.
     * @deprecated Use etcd.MemberUpdateResponse.$Properties instead.
     */
    interface IMemberUpdateResponse extends etcd.MemberUpdateResponse.$Properties {
    }

    /** Represents a MemberUpdateResponse. */
    class MemberUpdateResponse {

        /**
         * Constructs a new MemberUpdateResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberUpdateResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberUpdateResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** MemberUpdateResponse members. */
        members: etcd.Member.$Properties[];

        /**
         * Encodes the specified MemberUpdateResponse message. Does not implicitly {@link etcd.MemberUpdateResponse.verify|verify} messages.
         * @param message MemberUpdateResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberUpdateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberUpdateResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberUpdateResponse & etcd.MemberUpdateResponse.$Shape} MemberUpdateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberUpdateResponse & etcd.MemberUpdateResponse.$Shape;
    }

    namespace MemberUpdateResponse {

        /** Properties of a MemberUpdateResponse. */
        interface $Properties {

            /** MemberUpdateResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** MemberUpdateResponse members */
            members?: (etcd.Member.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberUpdateResponse. */
        type $Shape = etcd.MemberUpdateResponse.$Properties;
    }

    /**
     * Properties of a MemberListRequest.
     * @deprecated Use etcd.MemberListRequest.$Properties instead.
     */
    interface IMemberListRequest extends etcd.MemberListRequest.$Properties {
    }

    /** Represents a MemberListRequest. */
    class MemberListRequest {

        /**
         * Constructs a new MemberListRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberListRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberListRequest linearizable. */
        linearizable: boolean;

        /**
         * Encodes the specified MemberListRequest message. Does not implicitly {@link etcd.MemberListRequest.verify|verify} messages.
         * @param message MemberListRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberListRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberListRequest & etcd.MemberListRequest.$Shape} MemberListRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberListRequest & etcd.MemberListRequest.$Shape;
    }

    namespace MemberListRequest {

        /** Properties of a MemberListRequest. */
        interface $Properties {

            /** MemberListRequest linearizable */
            linearizable?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberListRequest. */
        type $Shape = etcd.MemberListRequest.$Properties;
    }

    /**
     * Properties of a MemberListResponse.
     * @deprecated Use etcd.MemberListResponse.$Properties instead.
     */
    interface IMemberListResponse extends etcd.MemberListResponse.$Properties {
    }

    /** Represents a MemberListResponse. */
    class MemberListResponse {

        /**
         * Constructs a new MemberListResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberListResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberListResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** MemberListResponse members. */
        members: etcd.Member.$Properties[];

        /**
         * Encodes the specified MemberListResponse message. Does not implicitly {@link etcd.MemberListResponse.verify|verify} messages.
         * @param message MemberListResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberListResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberListResponse & etcd.MemberListResponse.$Shape} MemberListResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberListResponse & etcd.MemberListResponse.$Shape;
    }

    namespace MemberListResponse {

        /** Properties of a MemberListResponse. */
        interface $Properties {

            /** MemberListResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** MemberListResponse members */
            members?: (etcd.Member.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberListResponse. */
        type $Shape = etcd.MemberListResponse.$Properties;
    }

    /**
     * Properties of a MemberPromoteRequest.
     * @deprecated Use etcd.MemberPromoteRequest.$Properties instead.
     */
    interface IMemberPromoteRequest extends etcd.MemberPromoteRequest.$Properties {
    }

    /** Represents a MemberPromoteRequest. */
    class MemberPromoteRequest {

        /**
         * Constructs a new MemberPromoteRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberPromoteRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberPromoteRequest ID. */
        ID: (number|Long);

        /**
         * Encodes the specified MemberPromoteRequest message. Does not implicitly {@link etcd.MemberPromoteRequest.verify|verify} messages.
         * @param message MemberPromoteRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberPromoteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberPromoteRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberPromoteRequest & etcd.MemberPromoteRequest.$Shape} MemberPromoteRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberPromoteRequest & etcd.MemberPromoteRequest.$Shape;
    }

    namespace MemberPromoteRequest {

        /** Properties of a MemberPromoteRequest. */
        interface $Properties {

            /** MemberPromoteRequest ID */
            ID?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberPromoteRequest. */
        type $Shape = etcd.MemberPromoteRequest.$Properties;
    }

    /**
     * Properties of a MemberPromoteResponse.
     * @deprecated Use etcd.MemberPromoteResponse.$Properties instead.
     */
    interface IMemberPromoteResponse extends etcd.MemberPromoteResponse.$Properties {
    }

    /** Represents a MemberPromoteResponse. */
    class MemberPromoteResponse {

        /**
         * Constructs a new MemberPromoteResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MemberPromoteResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MemberPromoteResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** MemberPromoteResponse members. */
        members: etcd.Member.$Properties[];

        /**
         * Encodes the specified MemberPromoteResponse message. Does not implicitly {@link etcd.MemberPromoteResponse.verify|verify} messages.
         * @param message MemberPromoteResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MemberPromoteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MemberPromoteResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MemberPromoteResponse & etcd.MemberPromoteResponse.$Shape} MemberPromoteResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MemberPromoteResponse & etcd.MemberPromoteResponse.$Shape;
    }

    namespace MemberPromoteResponse {

        /** Properties of a MemberPromoteResponse. */
        interface $Properties {

            /** MemberPromoteResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** MemberPromoteResponse members */
            members?: (etcd.Member.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MemberPromoteResponse. */
        type $Shape = etcd.MemberPromoteResponse.$Properties;
    }

    /**
     * Properties of a HashRequest.
     * @deprecated Use etcd.HashRequest.$Properties instead.
     */
    interface IHashRequest extends etcd.HashRequest.$Properties {
    }

    /** Represents a HashRequest. */
    class HashRequest {

        /**
         * Constructs a new HashRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.HashRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified HashRequest message. Does not implicitly {@link etcd.HashRequest.verify|verify} messages.
         * @param message HashRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.HashRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HashRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.HashRequest & etcd.HashRequest.$Shape} HashRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.HashRequest & etcd.HashRequest.$Shape;
    }

    namespace HashRequest {

        /** Properties of a HashRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HashRequest. */
        type $Shape = etcd.HashRequest.$Properties;
    }

    /**
     * Properties of a HashKVRequest.
     * @deprecated Use etcd.HashKVRequest.$Properties instead.
     */
    interface IHashKVRequest extends etcd.HashKVRequest.$Properties {
    }

    /** Represents a HashKVRequest. */
    class HashKVRequest {

        /**
         * Constructs a new HashKVRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.HashKVRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HashKVRequest revision. */
        revision: (number|Long);

        /**
         * Encodes the specified HashKVRequest message. Does not implicitly {@link etcd.HashKVRequest.verify|verify} messages.
         * @param message HashKVRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.HashKVRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HashKVRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.HashKVRequest & etcd.HashKVRequest.$Shape} HashKVRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.HashKVRequest & etcd.HashKVRequest.$Shape;
    }

    namespace HashKVRequest {

        /** Properties of a HashKVRequest. */
        interface $Properties {

            /** HashKVRequest revision */
            revision?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HashKVRequest. */
        type $Shape = etcd.HashKVRequest.$Properties;
    }

    /**
     * Properties of a HashKVResponse.
     * @deprecated Use etcd.HashKVResponse.$Properties instead.
     */
    interface IHashKVResponse extends etcd.HashKVResponse.$Properties {
    }

    /** Represents a HashKVResponse. */
    class HashKVResponse {

        /**
         * Constructs a new HashKVResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.HashKVResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HashKVResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** HashKVResponse hash. */
        hash: number;

        /** HashKVResponse compactRevision. */
        compactRevision: (number|Long);

        /** HashKVResponse hashRevision. */
        hashRevision: (number|Long);

        /**
         * Encodes the specified HashKVResponse message. Does not implicitly {@link etcd.HashKVResponse.verify|verify} messages.
         * @param message HashKVResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.HashKVResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HashKVResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.HashKVResponse & etcd.HashKVResponse.$Shape} HashKVResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.HashKVResponse & etcd.HashKVResponse.$Shape;
    }

    namespace HashKVResponse {

        /** Properties of a HashKVResponse. */
        interface $Properties {

            /** HashKVResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** HashKVResponse hash */
            hash?: (number|null);

            /** HashKVResponse compactRevision */
            compactRevision?: (number|Long|null);

            /** HashKVResponse hashRevision */
            hashRevision?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HashKVResponse. */
        type $Shape = etcd.HashKVResponse.$Properties;
    }

    /**
     * Properties of a HashResponse.
     * @deprecated Use etcd.HashResponse.$Properties instead.
     */
    interface IHashResponse extends etcd.HashResponse.$Properties {
    }

    /** Represents a HashResponse. */
    class HashResponse {

        /**
         * Constructs a new HashResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.HashResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** HashResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** HashResponse hash. */
        hash: number;

        /**
         * Encodes the specified HashResponse message. Does not implicitly {@link etcd.HashResponse.verify|verify} messages.
         * @param message HashResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.HashResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a HashResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.HashResponse & etcd.HashResponse.$Shape} HashResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.HashResponse & etcd.HashResponse.$Shape;
    }

    namespace HashResponse {

        /** Properties of a HashResponse. */
        interface $Properties {

            /** HashResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** HashResponse hash */
            hash?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a HashResponse. */
        type $Shape = etcd.HashResponse.$Properties;
    }

    /**
     * Properties of a SnapshotRequest.
     * @deprecated Use etcd.SnapshotRequest.$Properties instead.
     */
    interface ISnapshotRequest extends etcd.SnapshotRequest.$Properties {
    }

    /** Represents a SnapshotRequest. */
    class SnapshotRequest {

        /**
         * Constructs a new SnapshotRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.SnapshotRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified SnapshotRequest message. Does not implicitly {@link etcd.SnapshotRequest.verify|verify} messages.
         * @param message SnapshotRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.SnapshotRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SnapshotRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.SnapshotRequest & etcd.SnapshotRequest.$Shape} SnapshotRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.SnapshotRequest & etcd.SnapshotRequest.$Shape;
    }

    namespace SnapshotRequest {

        /** Properties of a SnapshotRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SnapshotRequest. */
        type $Shape = etcd.SnapshotRequest.$Properties;
    }

    /**
     * Properties of a SnapshotResponse.
     * @deprecated Use etcd.SnapshotResponse.$Properties instead.
     */
    interface ISnapshotResponse extends etcd.SnapshotResponse.$Properties {
    }

    /** Represents a SnapshotResponse. */
    class SnapshotResponse {

        /**
         * Constructs a new SnapshotResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.SnapshotResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SnapshotResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** SnapshotResponse remainingBytes. */
        remainingBytes: (number|Long);

        /** SnapshotResponse blob. */
        blob: Uint8Array;

        /** SnapshotResponse version. */
        version: string;

        /**
         * Encodes the specified SnapshotResponse message. Does not implicitly {@link etcd.SnapshotResponse.verify|verify} messages.
         * @param message SnapshotResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.SnapshotResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SnapshotResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.SnapshotResponse & etcd.SnapshotResponse.$Shape} SnapshotResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.SnapshotResponse & etcd.SnapshotResponse.$Shape;
    }

    namespace SnapshotResponse {

        /** Properties of a SnapshotResponse. */
        interface $Properties {

            /** SnapshotResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** SnapshotResponse remainingBytes */
            remainingBytes?: (number|Long|null);

            /** SnapshotResponse blob */
            blob?: (Uint8Array|null);

            /** SnapshotResponse version */
            version?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SnapshotResponse. */
        type $Shape = etcd.SnapshotResponse.$Properties;
    }

    /**
     * Properties of a DefragmentRequest.
     * @deprecated Use etcd.DefragmentRequest.$Properties instead.
     */
    interface IDefragmentRequest extends etcd.DefragmentRequest.$Properties {
    }

    /** Represents a DefragmentRequest. */
    class DefragmentRequest {

        /**
         * Constructs a new DefragmentRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.DefragmentRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified DefragmentRequest message. Does not implicitly {@link etcd.DefragmentRequest.verify|verify} messages.
         * @param message DefragmentRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.DefragmentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DefragmentRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.DefragmentRequest & etcd.DefragmentRequest.$Shape} DefragmentRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.DefragmentRequest & etcd.DefragmentRequest.$Shape;
    }

    namespace DefragmentRequest {

        /** Properties of a DefragmentRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DefragmentRequest. */
        type $Shape = etcd.DefragmentRequest.$Properties;
    }

    /**
     * Properties of a DefragmentResponse.
     * @deprecated Use etcd.DefragmentResponse.$Properties instead.
     */
    interface IDefragmentResponse extends etcd.DefragmentResponse.$Properties {
    }

    /** Represents a DefragmentResponse. */
    class DefragmentResponse {

        /**
         * Constructs a new DefragmentResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.DefragmentResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DefragmentResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified DefragmentResponse message. Does not implicitly {@link etcd.DefragmentResponse.verify|verify} messages.
         * @param message DefragmentResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.DefragmentResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DefragmentResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.DefragmentResponse & etcd.DefragmentResponse.$Shape} DefragmentResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.DefragmentResponse & etcd.DefragmentResponse.$Shape;
    }

    namespace DefragmentResponse {

        /** Properties of a DefragmentResponse. */
        interface $Properties {

            /** DefragmentResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DefragmentResponse. */
        type $Shape = etcd.DefragmentResponse.$Properties;
    }

    /**
     * Properties of a MoveLeaderRequest.
     * @deprecated Use etcd.MoveLeaderRequest.$Properties instead.
     */
    interface IMoveLeaderRequest extends etcd.MoveLeaderRequest.$Properties {
    }

    /** Represents a MoveLeaderRequest. */
    class MoveLeaderRequest {

        /**
         * Constructs a new MoveLeaderRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MoveLeaderRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MoveLeaderRequest targetID. */
        targetID: (number|Long);

        /**
         * Encodes the specified MoveLeaderRequest message. Does not implicitly {@link etcd.MoveLeaderRequest.verify|verify} messages.
         * @param message MoveLeaderRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MoveLeaderRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MoveLeaderRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MoveLeaderRequest & etcd.MoveLeaderRequest.$Shape} MoveLeaderRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MoveLeaderRequest & etcd.MoveLeaderRequest.$Shape;
    }

    namespace MoveLeaderRequest {

        /** Properties of a MoveLeaderRequest. */
        interface $Properties {

            /** MoveLeaderRequest targetID */
            targetID?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MoveLeaderRequest. */
        type $Shape = etcd.MoveLeaderRequest.$Properties;
    }

    /**
     * Properties of a MoveLeaderResponse.
     * @deprecated Use etcd.MoveLeaderResponse.$Properties instead.
     */
    interface IMoveLeaderResponse extends etcd.MoveLeaderResponse.$Properties {
    }

    /** Represents a MoveLeaderResponse. */
    class MoveLeaderResponse {

        /**
         * Constructs a new MoveLeaderResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.MoveLeaderResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** MoveLeaderResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified MoveLeaderResponse message. Does not implicitly {@link etcd.MoveLeaderResponse.verify|verify} messages.
         * @param message MoveLeaderResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.MoveLeaderResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a MoveLeaderResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.MoveLeaderResponse & etcd.MoveLeaderResponse.$Shape} MoveLeaderResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.MoveLeaderResponse & etcd.MoveLeaderResponse.$Shape;
    }

    namespace MoveLeaderResponse {

        /** Properties of a MoveLeaderResponse. */
        interface $Properties {

            /** MoveLeaderResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a MoveLeaderResponse. */
        type $Shape = etcd.MoveLeaderResponse.$Properties;
    }

    /** AlarmType enum. */
    enum AlarmType {

        /** NONE value */
        NONE = 0,

        /** NOSPACE value */
        NOSPACE = 1,

        /** CORRUPT value */
        CORRUPT = 2
    }

    /**
     * Properties of an AlarmRequest.
     * @deprecated Use etcd.AlarmRequest.$Properties instead.
     */
    interface IAlarmRequest extends etcd.AlarmRequest.$Properties {
    }

    /** Represents an AlarmRequest. */
    class AlarmRequest {

        /**
         * Constructs a new AlarmRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AlarmRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AlarmRequest action. */
        action: etcd.AlarmRequest.AlarmAction;

        /** AlarmRequest memberID. */
        memberID: (number|Long);

        /** AlarmRequest alarm. */
        alarm: etcd.AlarmType;

        /**
         * Encodes the specified AlarmRequest message. Does not implicitly {@link etcd.AlarmRequest.verify|verify} messages.
         * @param message AlarmRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AlarmRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AlarmRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AlarmRequest & etcd.AlarmRequest.$Shape} AlarmRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AlarmRequest & etcd.AlarmRequest.$Shape;
    }

    namespace AlarmRequest {

        /** Properties of an AlarmRequest. */
        interface $Properties {

            /** AlarmRequest action */
            action?: (etcd.AlarmRequest.AlarmAction|null);

            /** AlarmRequest memberID */
            memberID?: (number|Long|null);

            /** AlarmRequest alarm */
            alarm?: (etcd.AlarmType|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AlarmRequest. */
        type $Shape = etcd.AlarmRequest.$Properties;

        /** AlarmAction enum. */
        enum AlarmAction {

            /** GET value */
            GET = 0,

            /** ACTIVATE value */
            ACTIVATE = 1,

            /** DEACTIVATE value */
            DEACTIVATE = 2
        }
    }

    /**
     * Properties of an AlarmMember.
     * @deprecated Use etcd.AlarmMember.$Properties instead.
     */
    interface IAlarmMember extends etcd.AlarmMember.$Properties {
    }

    /** Represents an AlarmMember. */
    class AlarmMember {

        /**
         * Constructs a new AlarmMember.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AlarmMember.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AlarmMember memberID. */
        memberID: (number|Long);

        /** AlarmMember alarm. */
        alarm: etcd.AlarmType;

        /**
         * Encodes the specified AlarmMember message. Does not implicitly {@link etcd.AlarmMember.verify|verify} messages.
         * @param message AlarmMember message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AlarmMember.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AlarmMember message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AlarmMember & etcd.AlarmMember.$Shape} AlarmMember
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AlarmMember & etcd.AlarmMember.$Shape;
    }

    namespace AlarmMember {

        /** Properties of an AlarmMember. */
        interface $Properties {

            /** AlarmMember memberID */
            memberID?: (number|Long|null);

            /** AlarmMember alarm */
            alarm?: (etcd.AlarmType|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AlarmMember. */
        type $Shape = etcd.AlarmMember.$Properties;
    }

    /**
     * Properties of an AlarmResponse.
     * @deprecated Use etcd.AlarmResponse.$Properties instead.
     */
    interface IAlarmResponse extends etcd.AlarmResponse.$Properties {
    }

    /** Represents an AlarmResponse. */
    class AlarmResponse {

        /**
         * Constructs a new AlarmResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AlarmResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AlarmResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** AlarmResponse alarms. */
        alarms: etcd.AlarmMember.$Properties[];

        /**
         * Encodes the specified AlarmResponse message. Does not implicitly {@link etcd.AlarmResponse.verify|verify} messages.
         * @param message AlarmResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AlarmResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AlarmResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AlarmResponse & etcd.AlarmResponse.$Shape} AlarmResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AlarmResponse & etcd.AlarmResponse.$Shape;
    }

    namespace AlarmResponse {

        /** Properties of an AlarmResponse. */
        interface $Properties {

            /** AlarmResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** AlarmResponse alarms */
            alarms?: (etcd.AlarmMember.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AlarmResponse. */
        type $Shape = etcd.AlarmResponse.$Properties;
    }

    /**
     * Properties of a DowngradeRequest.
     * @deprecated Use etcd.DowngradeRequest.$Properties instead.
     */
    interface IDowngradeRequest extends etcd.DowngradeRequest.$Properties {
    }

    /** Represents a DowngradeRequest. */
    class DowngradeRequest {

        /**
         * Constructs a new DowngradeRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.DowngradeRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DowngradeRequest action. */
        action: etcd.DowngradeRequest.DowngradeAction;

        /** DowngradeRequest version. */
        version: string;

        /**
         * Encodes the specified DowngradeRequest message. Does not implicitly {@link etcd.DowngradeRequest.verify|verify} messages.
         * @param message DowngradeRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.DowngradeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DowngradeRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.DowngradeRequest & etcd.DowngradeRequest.$Shape} DowngradeRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.DowngradeRequest & etcd.DowngradeRequest.$Shape;
    }

    namespace DowngradeRequest {

        /** Properties of a DowngradeRequest. */
        interface $Properties {

            /** DowngradeRequest action */
            action?: (etcd.DowngradeRequest.DowngradeAction|null);

            /** DowngradeRequest version */
            version?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DowngradeRequest. */
        type $Shape = etcd.DowngradeRequest.$Properties;

        /** DowngradeAction enum. */
        enum DowngradeAction {

            /** VALIDATE value */
            VALIDATE = 0,

            /** ENABLE value */
            ENABLE = 1,

            /** CANCEL value */
            CANCEL = 2
        }
    }

    /**
     * Properties of a DowngradeResponse.
     * @deprecated Use etcd.DowngradeResponse.$Properties instead.
     */
    interface IDowngradeResponse extends etcd.DowngradeResponse.$Properties {
    }

    /** Represents a DowngradeResponse. */
    class DowngradeResponse {

        /**
         * Constructs a new DowngradeResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.DowngradeResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DowngradeResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** DowngradeResponse version. */
        version: string;

        /**
         * Encodes the specified DowngradeResponse message. Does not implicitly {@link etcd.DowngradeResponse.verify|verify} messages.
         * @param message DowngradeResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.DowngradeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DowngradeResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.DowngradeResponse & etcd.DowngradeResponse.$Shape} DowngradeResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.DowngradeResponse & etcd.DowngradeResponse.$Shape;
    }

    namespace DowngradeResponse {

        /** Properties of a DowngradeResponse. */
        interface $Properties {

            /** DowngradeResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** DowngradeResponse version */
            version?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DowngradeResponse. */
        type $Shape = etcd.DowngradeResponse.$Properties;
    }

    /**
     * Properties of a StatusRequest.
     * @deprecated Use etcd.StatusRequest.$Properties instead.
     */
    interface IStatusRequest extends etcd.StatusRequest.$Properties {
    }

    /** Represents a StatusRequest. */
    class StatusRequest {

        /**
         * Constructs a new StatusRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.StatusRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified StatusRequest message. Does not implicitly {@link etcd.StatusRequest.verify|verify} messages.
         * @param message StatusRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.StatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StatusRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.StatusRequest & etcd.StatusRequest.$Shape} StatusRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.StatusRequest & etcd.StatusRequest.$Shape;
    }

    namespace StatusRequest {

        /** Properties of a StatusRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StatusRequest. */
        type $Shape = etcd.StatusRequest.$Properties;
    }

    /**
     * Properties of a StatusResponse.
     * @deprecated Use etcd.StatusResponse.$Properties instead.
     */
    interface IStatusResponse extends etcd.StatusResponse.$Properties {
    }

    /** Represents a StatusResponse. */
    class StatusResponse {

        /**
         * Constructs a new StatusResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.StatusResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** StatusResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** StatusResponse version. */
        version: string;

        /** StatusResponse dbSize. */
        dbSize: (number|Long);

        /** StatusResponse leader. */
        leader: (number|Long);

        /** StatusResponse raftIndex. */
        raftIndex: (number|Long);

        /** StatusResponse raftTerm. */
        raftTerm: (number|Long);

        /** StatusResponse raftAppliedIndex. */
        raftAppliedIndex: (number|Long);

        /** StatusResponse errors. */
        errors: string[];

        /** StatusResponse dbSizeInUse. */
        dbSizeInUse: (number|Long);

        /** StatusResponse isLearner. */
        isLearner: boolean;

        /** StatusResponse storageVersion. */
        storageVersion: string;

        /** StatusResponse dbSizeQuota. */
        dbSizeQuota: (number|Long);

        /** StatusResponse downgradeInfo. */
        downgradeInfo?: (etcd.DowngradeInfo.$Properties|null);

        /**
         * Encodes the specified StatusResponse message. Does not implicitly {@link etcd.StatusResponse.verify|verify} messages.
         * @param message StatusResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.StatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a StatusResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.StatusResponse & etcd.StatusResponse.$Shape} StatusResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.StatusResponse & etcd.StatusResponse.$Shape;
    }

    namespace StatusResponse {

        /** Properties of a StatusResponse. */
        interface $Properties {

            /** StatusResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** StatusResponse version */
            version?: (string|null);

            /** StatusResponse dbSize */
            dbSize?: (number|Long|null);

            /** StatusResponse leader */
            leader?: (number|Long|null);

            /** StatusResponse raftIndex */
            raftIndex?: (number|Long|null);

            /** StatusResponse raftTerm */
            raftTerm?: (number|Long|null);

            /** StatusResponse raftAppliedIndex */
            raftAppliedIndex?: (number|Long|null);

            /** StatusResponse errors */
            errors?: (string[]|null);

            /** StatusResponse dbSizeInUse */
            dbSizeInUse?: (number|Long|null);

            /** StatusResponse isLearner */
            isLearner?: (boolean|null);

            /** StatusResponse storageVersion */
            storageVersion?: (string|null);

            /** StatusResponse dbSizeQuota */
            dbSizeQuota?: (number|Long|null);

            /** StatusResponse downgradeInfo */
            downgradeInfo?: (etcd.DowngradeInfo.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a StatusResponse. */
        type $Shape = etcd.StatusResponse.$Properties;
    }

    /**
     * Properties of a DowngradeInfo.
     * @deprecated Use etcd.DowngradeInfo.$Properties instead.
     */
    interface IDowngradeInfo extends etcd.DowngradeInfo.$Properties {
    }

    /** Represents a DowngradeInfo. */
    class DowngradeInfo {

        /**
         * Constructs a new DowngradeInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.DowngradeInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** DowngradeInfo enabled. */
        enabled: boolean;

        /** DowngradeInfo targetVersion. */
        targetVersion: string;

        /**
         * Encodes the specified DowngradeInfo message. Does not implicitly {@link etcd.DowngradeInfo.verify|verify} messages.
         * @param message DowngradeInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.DowngradeInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a DowngradeInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.DowngradeInfo & etcd.DowngradeInfo.$Shape} DowngradeInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.DowngradeInfo & etcd.DowngradeInfo.$Shape;
    }

    namespace DowngradeInfo {

        /** Properties of a DowngradeInfo. */
        interface $Properties {

            /** DowngradeInfo enabled */
            enabled?: (boolean|null);

            /** DowngradeInfo targetVersion */
            targetVersion?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a DowngradeInfo. */
        type $Shape = etcd.DowngradeInfo.$Properties;
    }

    /**
     * Properties of a UserAddOptions.
     * @deprecated Use etcd.UserAddOptions.$Properties instead.
     */
    interface IUserAddOptions extends etcd.UserAddOptions.$Properties {
    }

    /** Represents a UserAddOptions. */
    class UserAddOptions {

        /**
         * Constructs a new UserAddOptions.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.UserAddOptions.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UserAddOptions noPassword. */
        noPassword: boolean;

        /**
         * Encodes the specified UserAddOptions message. Does not implicitly {@link etcd.UserAddOptions.verify|verify} messages.
         * @param message UserAddOptions message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.UserAddOptions.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a UserAddOptions message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.UserAddOptions & etcd.UserAddOptions.$Shape} UserAddOptions
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.UserAddOptions & etcd.UserAddOptions.$Shape;
    }

    namespace UserAddOptions {

        /** Properties of a UserAddOptions. */
        interface $Properties {

            /** UserAddOptions noPassword */
            noPassword?: (boolean|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a UserAddOptions. */
        type $Shape = etcd.UserAddOptions.$Properties;
    }

    /**
     * Properties of a Permission.
     * @deprecated Use etcd.Permission.$Properties instead.
     */
    interface IPermission extends etcd.Permission.$Properties {
    }

    /** Represents a Permission. */
    class Permission {

        /**
         * Constructs a new Permission.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.Permission.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Permission permType. */
        permType: etcd.Permission.Type;

        /** Permission key. */
        key: Uint8Array;

        /** Permission rangeEnd. */
        rangeEnd: Uint8Array;

        /**
         * Encodes the specified Permission message. Does not implicitly {@link etcd.Permission.verify|verify} messages.
         * @param message Permission message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.Permission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Permission message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.Permission & etcd.Permission.$Shape} Permission
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.Permission & etcd.Permission.$Shape;
    }

    namespace Permission {

        /** Properties of a Permission. */
        interface $Properties {

            /** Permission permType */
            permType?: (etcd.Permission.Type|null);

            /** Permission key */
            key?: (Uint8Array|null);

            /** Permission rangeEnd */
            rangeEnd?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Permission. */
        type $Shape = etcd.Permission.$Properties;

        /** Type enum. */
        enum Type {

            /** READ value */
            READ = 0,

            /** WRITE value */
            WRITE = 1,

            /** READWRITE value */
            READWRITE = 2
        }
    }

    /**
     * Properties of an AuthEnableRequest.
     * @deprecated Use etcd.AuthEnableRequest.$Properties instead.
     */
    interface IAuthEnableRequest extends etcd.AuthEnableRequest.$Properties {
    }

    /** Represents an AuthEnableRequest. */
    class AuthEnableRequest {

        /**
         * Constructs a new AuthEnableRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthEnableRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified AuthEnableRequest message. Does not implicitly {@link etcd.AuthEnableRequest.verify|verify} messages.
         * @param message AuthEnableRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthEnableRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthEnableRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthEnableRequest & etcd.AuthEnableRequest.$Shape} AuthEnableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthEnableRequest & etcd.AuthEnableRequest.$Shape;
    }

    namespace AuthEnableRequest {

        /** Properties of an AuthEnableRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthEnableRequest. */
        type $Shape = etcd.AuthEnableRequest.$Properties;
    }

    /**
     * Properties of an AuthDisableRequest.
     * @deprecated Use etcd.AuthDisableRequest.$Properties instead.
     */
    interface IAuthDisableRequest extends etcd.AuthDisableRequest.$Properties {
    }

    /** Represents an AuthDisableRequest. */
    class AuthDisableRequest {

        /**
         * Constructs a new AuthDisableRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthDisableRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified AuthDisableRequest message. Does not implicitly {@link etcd.AuthDisableRequest.verify|verify} messages.
         * @param message AuthDisableRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthDisableRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthDisableRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthDisableRequest & etcd.AuthDisableRequest.$Shape} AuthDisableRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthDisableRequest & etcd.AuthDisableRequest.$Shape;
    }

    namespace AuthDisableRequest {

        /** Properties of an AuthDisableRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthDisableRequest. */
        type $Shape = etcd.AuthDisableRequest.$Properties;
    }

    /**
     * Properties of an AuthStatusRequest.
     * @deprecated Use etcd.AuthStatusRequest.$Properties instead.
     */
    interface IAuthStatusRequest extends etcd.AuthStatusRequest.$Properties {
    }

    /** Represents an AuthStatusRequest. */
    class AuthStatusRequest {

        /**
         * Constructs a new AuthStatusRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthStatusRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified AuthStatusRequest message. Does not implicitly {@link etcd.AuthStatusRequest.verify|verify} messages.
         * @param message AuthStatusRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthStatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthStatusRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthStatusRequest & etcd.AuthStatusRequest.$Shape} AuthStatusRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthStatusRequest & etcd.AuthStatusRequest.$Shape;
    }

    namespace AuthStatusRequest {

        /** Properties of an AuthStatusRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthStatusRequest. */
        type $Shape = etcd.AuthStatusRequest.$Properties;
    }

    /**
     * Properties of an AuthenticateRequest.
     * @deprecated Use etcd.AuthenticateRequest.$Properties instead.
     */
    interface IAuthenticateRequest extends etcd.AuthenticateRequest.$Properties {
    }

    /** Represents an AuthenticateRequest. */
    class AuthenticateRequest {

        /**
         * Constructs a new AuthenticateRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthenticateRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthenticateRequest name. */
        name: string;

        /** AuthenticateRequest password. */
        password: string;

        /**
         * Encodes the specified AuthenticateRequest message. Does not implicitly {@link etcd.AuthenticateRequest.verify|verify} messages.
         * @param message AuthenticateRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthenticateRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthenticateRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthenticateRequest & etcd.AuthenticateRequest.$Shape} AuthenticateRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthenticateRequest & etcd.AuthenticateRequest.$Shape;
    }

    namespace AuthenticateRequest {

        /** Properties of an AuthenticateRequest. */
        interface $Properties {

            /** AuthenticateRequest name */
            name?: (string|null);

            /** AuthenticateRequest password */
            password?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthenticateRequest. */
        type $Shape = etcd.AuthenticateRequest.$Properties;
    }

    /**
     * Properties of an AuthUserAddRequest.
     * @deprecated Use etcd.AuthUserAddRequest.$Properties instead.
     */
    interface IAuthUserAddRequest extends etcd.AuthUserAddRequest.$Properties {
    }

    /** Represents an AuthUserAddRequest. */
    class AuthUserAddRequest {

        /**
         * Constructs a new AuthUserAddRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserAddRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserAddRequest name. */
        name: string;

        /** AuthUserAddRequest password. */
        password: string;

        /** AuthUserAddRequest options. */
        options?: (etcd.UserAddOptions.$Properties|null);

        /** AuthUserAddRequest hashedPassword. */
        hashedPassword: string;

        /**
         * Encodes the specified AuthUserAddRequest message. Does not implicitly {@link etcd.AuthUserAddRequest.verify|verify} messages.
         * @param message AuthUserAddRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserAddRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserAddRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserAddRequest & etcd.AuthUserAddRequest.$Shape} AuthUserAddRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserAddRequest & etcd.AuthUserAddRequest.$Shape;
    }

    namespace AuthUserAddRequest {

        /** Properties of an AuthUserAddRequest. */
        interface $Properties {

            /** AuthUserAddRequest name */
            name?: (string|null);

            /** AuthUserAddRequest password */
            password?: (string|null);

            /** AuthUserAddRequest options */
            options?: (etcd.UserAddOptions.$Properties|null);

            /** AuthUserAddRequest hashedPassword */
            hashedPassword?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserAddRequest. */
        type $Shape = etcd.AuthUserAddRequest.$Properties;
    }

    /**
     * Properties of an AuthUserGetRequest.
     * @deprecated Use etcd.AuthUserGetRequest.$Properties instead.
     */
    interface IAuthUserGetRequest extends etcd.AuthUserGetRequest.$Properties {
    }

    /** Represents an AuthUserGetRequest. */
    class AuthUserGetRequest {

        /**
         * Constructs a new AuthUserGetRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserGetRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserGetRequest name. */
        name: string;

        /**
         * Encodes the specified AuthUserGetRequest message. Does not implicitly {@link etcd.AuthUserGetRequest.verify|verify} messages.
         * @param message AuthUserGetRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserGetRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserGetRequest & etcd.AuthUserGetRequest.$Shape} AuthUserGetRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserGetRequest & etcd.AuthUserGetRequest.$Shape;
    }

    namespace AuthUserGetRequest {

        /** Properties of an AuthUserGetRequest. */
        interface $Properties {

            /** AuthUserGetRequest name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserGetRequest. */
        type $Shape = etcd.AuthUserGetRequest.$Properties;
    }

    /**
     * Properties of an AuthUserDeleteRequest.
     * @deprecated Use etcd.AuthUserDeleteRequest.$Properties instead.
     */
    interface IAuthUserDeleteRequest extends etcd.AuthUserDeleteRequest.$Properties {
    }

    /** Represents an AuthUserDeleteRequest. */
    class AuthUserDeleteRequest {

        /**
         * Constructs a new AuthUserDeleteRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserDeleteRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserDeleteRequest name. */
        name: string;

        /**
         * Encodes the specified AuthUserDeleteRequest message. Does not implicitly {@link etcd.AuthUserDeleteRequest.verify|verify} messages.
         * @param message AuthUserDeleteRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserDeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserDeleteRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserDeleteRequest & etcd.AuthUserDeleteRequest.$Shape} AuthUserDeleteRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserDeleteRequest & etcd.AuthUserDeleteRequest.$Shape;
    }

    namespace AuthUserDeleteRequest {

        /** Properties of an AuthUserDeleteRequest. */
        interface $Properties {

            /** AuthUserDeleteRequest name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserDeleteRequest. */
        type $Shape = etcd.AuthUserDeleteRequest.$Properties;
    }

    /**
     * Properties of an AuthUserChangePasswordRequest.
     * @deprecated Use etcd.AuthUserChangePasswordRequest.$Properties instead.
     */
    interface IAuthUserChangePasswordRequest extends etcd.AuthUserChangePasswordRequest.$Properties {
    }

    /** Represents an AuthUserChangePasswordRequest. */
    class AuthUserChangePasswordRequest {

        /**
         * Constructs a new AuthUserChangePasswordRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserChangePasswordRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserChangePasswordRequest name. */
        name: string;

        /** AuthUserChangePasswordRequest password. */
        password: string;

        /** AuthUserChangePasswordRequest hashedPassword. */
        hashedPassword: string;

        /**
         * Encodes the specified AuthUserChangePasswordRequest message. Does not implicitly {@link etcd.AuthUserChangePasswordRequest.verify|verify} messages.
         * @param message AuthUserChangePasswordRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserChangePasswordRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserChangePasswordRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserChangePasswordRequest & etcd.AuthUserChangePasswordRequest.$Shape} AuthUserChangePasswordRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserChangePasswordRequest & etcd.AuthUserChangePasswordRequest.$Shape;
    }

    namespace AuthUserChangePasswordRequest {

        /** Properties of an AuthUserChangePasswordRequest. */
        interface $Properties {

            /** AuthUserChangePasswordRequest name */
            name?: (string|null);

            /** AuthUserChangePasswordRequest password */
            password?: (string|null);

            /** AuthUserChangePasswordRequest hashedPassword */
            hashedPassword?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserChangePasswordRequest. */
        type $Shape = etcd.AuthUserChangePasswordRequest.$Properties;
    }

    /**
     * Properties of an AuthUserGrantRoleRequest.
     * @deprecated Use etcd.AuthUserGrantRoleRequest.$Properties instead.
     */
    interface IAuthUserGrantRoleRequest extends etcd.AuthUserGrantRoleRequest.$Properties {
    }

    /** Represents an AuthUserGrantRoleRequest. */
    class AuthUserGrantRoleRequest {

        /**
         * Constructs a new AuthUserGrantRoleRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserGrantRoleRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserGrantRoleRequest user. */
        user: string;

        /** AuthUserGrantRoleRequest role. */
        role: string;

        /**
         * Encodes the specified AuthUserGrantRoleRequest message. Does not implicitly {@link etcd.AuthUserGrantRoleRequest.verify|verify} messages.
         * @param message AuthUserGrantRoleRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserGrantRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserGrantRoleRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserGrantRoleRequest & etcd.AuthUserGrantRoleRequest.$Shape} AuthUserGrantRoleRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserGrantRoleRequest & etcd.AuthUserGrantRoleRequest.$Shape;
    }

    namespace AuthUserGrantRoleRequest {

        /** Properties of an AuthUserGrantRoleRequest. */
        interface $Properties {

            /** AuthUserGrantRoleRequest user */
            user?: (string|null);

            /** AuthUserGrantRoleRequest role */
            role?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserGrantRoleRequest. */
        type $Shape = etcd.AuthUserGrantRoleRequest.$Properties;
    }

    /**
     * Properties of an AuthUserRevokeRoleRequest.
     * @deprecated Use etcd.AuthUserRevokeRoleRequest.$Properties instead.
     */
    interface IAuthUserRevokeRoleRequest extends etcd.AuthUserRevokeRoleRequest.$Properties {
    }

    /** Represents an AuthUserRevokeRoleRequest. */
    class AuthUserRevokeRoleRequest {

        /**
         * Constructs a new AuthUserRevokeRoleRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserRevokeRoleRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserRevokeRoleRequest name. */
        name: string;

        /** AuthUserRevokeRoleRequest role. */
        role: string;

        /**
         * Encodes the specified AuthUserRevokeRoleRequest message. Does not implicitly {@link etcd.AuthUserRevokeRoleRequest.verify|verify} messages.
         * @param message AuthUserRevokeRoleRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserRevokeRoleRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserRevokeRoleRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserRevokeRoleRequest & etcd.AuthUserRevokeRoleRequest.$Shape} AuthUserRevokeRoleRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserRevokeRoleRequest & etcd.AuthUserRevokeRoleRequest.$Shape;
    }

    namespace AuthUserRevokeRoleRequest {

        /** Properties of an AuthUserRevokeRoleRequest. */
        interface $Properties {

            /** AuthUserRevokeRoleRequest name */
            name?: (string|null);

            /** AuthUserRevokeRoleRequest role */
            role?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserRevokeRoleRequest. */
        type $Shape = etcd.AuthUserRevokeRoleRequest.$Properties;
    }

    /**
     * Properties of an AuthRoleAddRequest.
     * @deprecated Use etcd.AuthRoleAddRequest.$Properties instead.
     */
    interface IAuthRoleAddRequest extends etcd.AuthRoleAddRequest.$Properties {
    }

    /** Represents an AuthRoleAddRequest. */
    class AuthRoleAddRequest {

        /**
         * Constructs a new AuthRoleAddRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleAddRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleAddRequest name. */
        name: string;

        /**
         * Encodes the specified AuthRoleAddRequest message. Does not implicitly {@link etcd.AuthRoleAddRequest.verify|verify} messages.
         * @param message AuthRoleAddRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleAddRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleAddRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleAddRequest & etcd.AuthRoleAddRequest.$Shape} AuthRoleAddRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleAddRequest & etcd.AuthRoleAddRequest.$Shape;
    }

    namespace AuthRoleAddRequest {

        /** Properties of an AuthRoleAddRequest. */
        interface $Properties {

            /** AuthRoleAddRequest name */
            name?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleAddRequest. */
        type $Shape = etcd.AuthRoleAddRequest.$Properties;
    }

    /**
     * Properties of an AuthRoleGetRequest.
     * @deprecated Use etcd.AuthRoleGetRequest.$Properties instead.
     */
    interface IAuthRoleGetRequest extends etcd.AuthRoleGetRequest.$Properties {
    }

    /** Represents an AuthRoleGetRequest. */
    class AuthRoleGetRequest {

        /**
         * Constructs a new AuthRoleGetRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleGetRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleGetRequest role. */
        role: string;

        /**
         * Encodes the specified AuthRoleGetRequest message. Does not implicitly {@link etcd.AuthRoleGetRequest.verify|verify} messages.
         * @param message AuthRoleGetRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleGetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleGetRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleGetRequest & etcd.AuthRoleGetRequest.$Shape} AuthRoleGetRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleGetRequest & etcd.AuthRoleGetRequest.$Shape;
    }

    namespace AuthRoleGetRequest {

        /** Properties of an AuthRoleGetRequest. */
        interface $Properties {

            /** AuthRoleGetRequest role */
            role?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleGetRequest. */
        type $Shape = etcd.AuthRoleGetRequest.$Properties;
    }

    /**
     * Properties of an AuthUserListRequest.
     * @deprecated Use etcd.AuthUserListRequest.$Properties instead.
     */
    interface IAuthUserListRequest extends etcd.AuthUserListRequest.$Properties {
    }

    /** Represents an AuthUserListRequest. */
    class AuthUserListRequest {

        /**
         * Constructs a new AuthUserListRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserListRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified AuthUserListRequest message. Does not implicitly {@link etcd.AuthUserListRequest.verify|verify} messages.
         * @param message AuthUserListRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserListRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserListRequest & etcd.AuthUserListRequest.$Shape} AuthUserListRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserListRequest & etcd.AuthUserListRequest.$Shape;
    }

    namespace AuthUserListRequest {

        /** Properties of an AuthUserListRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserListRequest. */
        type $Shape = etcd.AuthUserListRequest.$Properties;
    }

    /**
     * Properties of an AuthRoleListRequest.
     * @deprecated Use etcd.AuthRoleListRequest.$Properties instead.
     */
    interface IAuthRoleListRequest extends etcd.AuthRoleListRequest.$Properties {
    }

    /** Represents an AuthRoleListRequest. */
    class AuthRoleListRequest {

        /**
         * Constructs a new AuthRoleListRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleListRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified AuthRoleListRequest message. Does not implicitly {@link etcd.AuthRoleListRequest.verify|verify} messages.
         * @param message AuthRoleListRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleListRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleListRequest & etcd.AuthRoleListRequest.$Shape} AuthRoleListRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleListRequest & etcd.AuthRoleListRequest.$Shape;
    }

    namespace AuthRoleListRequest {

        /** Properties of an AuthRoleListRequest. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleListRequest. */
        type $Shape = etcd.AuthRoleListRequest.$Properties;
    }

    /**
     * Properties of an AuthRoleDeleteRequest.
     * @deprecated Use etcd.AuthRoleDeleteRequest.$Properties instead.
     */
    interface IAuthRoleDeleteRequest extends etcd.AuthRoleDeleteRequest.$Properties {
    }

    /** Represents an AuthRoleDeleteRequest. */
    class AuthRoleDeleteRequest {

        /**
         * Constructs a new AuthRoleDeleteRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleDeleteRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleDeleteRequest role. */
        role: string;

        /**
         * Encodes the specified AuthRoleDeleteRequest message. Does not implicitly {@link etcd.AuthRoleDeleteRequest.verify|verify} messages.
         * @param message AuthRoleDeleteRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleDeleteRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleDeleteRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleDeleteRequest & etcd.AuthRoleDeleteRequest.$Shape} AuthRoleDeleteRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleDeleteRequest & etcd.AuthRoleDeleteRequest.$Shape;
    }

    namespace AuthRoleDeleteRequest {

        /** Properties of an AuthRoleDeleteRequest. */
        interface $Properties {

            /** AuthRoleDeleteRequest role */
            role?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleDeleteRequest. */
        type $Shape = etcd.AuthRoleDeleteRequest.$Properties;
    }

    /**
     * Properties of an AuthRoleGrantPermissionRequest.
     * @deprecated Use etcd.AuthRoleGrantPermissionRequest.$Properties instead.
     */
    interface IAuthRoleGrantPermissionRequest extends etcd.AuthRoleGrantPermissionRequest.$Properties {
    }

    /** Represents an AuthRoleGrantPermissionRequest. */
    class AuthRoleGrantPermissionRequest {

        /**
         * Constructs a new AuthRoleGrantPermissionRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleGrantPermissionRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleGrantPermissionRequest name. */
        name: string;

        /** AuthRoleGrantPermissionRequest perm. */
        perm?: (etcd.Permission.$Properties|null);

        /**
         * Encodes the specified AuthRoleGrantPermissionRequest message. Does not implicitly {@link etcd.AuthRoleGrantPermissionRequest.verify|verify} messages.
         * @param message AuthRoleGrantPermissionRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleGrantPermissionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleGrantPermissionRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleGrantPermissionRequest & etcd.AuthRoleGrantPermissionRequest.$Shape} AuthRoleGrantPermissionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleGrantPermissionRequest & etcd.AuthRoleGrantPermissionRequest.$Shape;
    }

    namespace AuthRoleGrantPermissionRequest {

        /** Properties of an AuthRoleGrantPermissionRequest. */
        interface $Properties {

            /** AuthRoleGrantPermissionRequest name */
            name?: (string|null);

            /** AuthRoleGrantPermissionRequest perm */
            perm?: (etcd.Permission.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleGrantPermissionRequest. */
        type $Shape = etcd.AuthRoleGrantPermissionRequest.$Properties;
    }

    /**
     * Properties of an AuthRoleRevokePermissionRequest.
     * @deprecated Use etcd.AuthRoleRevokePermissionRequest.$Properties instead.
     */
    interface IAuthRoleRevokePermissionRequest extends etcd.AuthRoleRevokePermissionRequest.$Properties {
    }

    /** Represents an AuthRoleRevokePermissionRequest. */
    class AuthRoleRevokePermissionRequest {

        /**
         * Constructs a new AuthRoleRevokePermissionRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleRevokePermissionRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleRevokePermissionRequest role. */
        role: string;

        /** AuthRoleRevokePermissionRequest key. */
        key: Uint8Array;

        /** AuthRoleRevokePermissionRequest rangeEnd. */
        rangeEnd: Uint8Array;

        /**
         * Encodes the specified AuthRoleRevokePermissionRequest message. Does not implicitly {@link etcd.AuthRoleRevokePermissionRequest.verify|verify} messages.
         * @param message AuthRoleRevokePermissionRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleRevokePermissionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleRevokePermissionRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleRevokePermissionRequest & etcd.AuthRoleRevokePermissionRequest.$Shape} AuthRoleRevokePermissionRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleRevokePermissionRequest & etcd.AuthRoleRevokePermissionRequest.$Shape;
    }

    namespace AuthRoleRevokePermissionRequest {

        /** Properties of an AuthRoleRevokePermissionRequest. */
        interface $Properties {

            /** AuthRoleRevokePermissionRequest role */
            role?: (string|null);

            /** AuthRoleRevokePermissionRequest key */
            key?: (Uint8Array|null);

            /** AuthRoleRevokePermissionRequest rangeEnd */
            rangeEnd?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleRevokePermissionRequest. */
        type $Shape = etcd.AuthRoleRevokePermissionRequest.$Properties;
    }

    /**
     * Properties of an AuthEnableResponse.
     * @deprecated Use etcd.AuthEnableResponse.$Properties instead.
     */
    interface IAuthEnableResponse extends etcd.AuthEnableResponse.$Properties {
    }

    /** Represents an AuthEnableResponse. */
    class AuthEnableResponse {

        /**
         * Constructs a new AuthEnableResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthEnableResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthEnableResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthEnableResponse message. Does not implicitly {@link etcd.AuthEnableResponse.verify|verify} messages.
         * @param message AuthEnableResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthEnableResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthEnableResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthEnableResponse & etcd.AuthEnableResponse.$Shape} AuthEnableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthEnableResponse & etcd.AuthEnableResponse.$Shape;
    }

    namespace AuthEnableResponse {

        /** Properties of an AuthEnableResponse. */
        interface $Properties {

            /** AuthEnableResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthEnableResponse. */
        type $Shape = etcd.AuthEnableResponse.$Properties;
    }

    /**
     * Properties of an AuthDisableResponse.
     * @deprecated Use etcd.AuthDisableResponse.$Properties instead.
     */
    interface IAuthDisableResponse extends etcd.AuthDisableResponse.$Properties {
    }

    /** Represents an AuthDisableResponse. */
    class AuthDisableResponse {

        /**
         * Constructs a new AuthDisableResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthDisableResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthDisableResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthDisableResponse message. Does not implicitly {@link etcd.AuthDisableResponse.verify|verify} messages.
         * @param message AuthDisableResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthDisableResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthDisableResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthDisableResponse & etcd.AuthDisableResponse.$Shape} AuthDisableResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthDisableResponse & etcd.AuthDisableResponse.$Shape;
    }

    namespace AuthDisableResponse {

        /** Properties of an AuthDisableResponse. */
        interface $Properties {

            /** AuthDisableResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthDisableResponse. */
        type $Shape = etcd.AuthDisableResponse.$Properties;
    }

    /**
     * Properties of an AuthStatusResponse.
     * @deprecated Use etcd.AuthStatusResponse.$Properties instead.
     */
    interface IAuthStatusResponse extends etcd.AuthStatusResponse.$Properties {
    }

    /** Represents an AuthStatusResponse. */
    class AuthStatusResponse {

        /**
         * Constructs a new AuthStatusResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthStatusResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthStatusResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** AuthStatusResponse enabled. */
        enabled: boolean;

        /** AuthStatusResponse authRevision. */
        authRevision: (number|Long);

        /**
         * Encodes the specified AuthStatusResponse message. Does not implicitly {@link etcd.AuthStatusResponse.verify|verify} messages.
         * @param message AuthStatusResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthStatusResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthStatusResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthStatusResponse & etcd.AuthStatusResponse.$Shape} AuthStatusResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthStatusResponse & etcd.AuthStatusResponse.$Shape;
    }

    namespace AuthStatusResponse {

        /** Properties of an AuthStatusResponse. */
        interface $Properties {

            /** AuthStatusResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** AuthStatusResponse enabled */
            enabled?: (boolean|null);

            /** AuthStatusResponse authRevision */
            authRevision?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthStatusResponse. */
        type $Shape = etcd.AuthStatusResponse.$Properties;
    }

    /**
     * Properties of an AuthenticateResponse.
     * @deprecated Use etcd.AuthenticateResponse.$Properties instead.
     */
    interface IAuthenticateResponse extends etcd.AuthenticateResponse.$Properties {
    }

    /** Represents an AuthenticateResponse. */
    class AuthenticateResponse {

        /**
         * Constructs a new AuthenticateResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthenticateResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthenticateResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** AuthenticateResponse token. */
        token: string;

        /**
         * Encodes the specified AuthenticateResponse message. Does not implicitly {@link etcd.AuthenticateResponse.verify|verify} messages.
         * @param message AuthenticateResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthenticateResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthenticateResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthenticateResponse & etcd.AuthenticateResponse.$Shape} AuthenticateResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthenticateResponse & etcd.AuthenticateResponse.$Shape;
    }

    namespace AuthenticateResponse {

        /** Properties of an AuthenticateResponse. */
        interface $Properties {

            /** AuthenticateResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** AuthenticateResponse token */
            token?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthenticateResponse. */
        type $Shape = etcd.AuthenticateResponse.$Properties;
    }

    /**
     * Properties of an AuthUserAddResponse.
     * @deprecated Use etcd.AuthUserAddResponse.$Properties instead.
     */
    interface IAuthUserAddResponse extends etcd.AuthUserAddResponse.$Properties {
    }

    /** Represents an AuthUserAddResponse. */
    class AuthUserAddResponse {

        /**
         * Constructs a new AuthUserAddResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserAddResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserAddResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthUserAddResponse message. Does not implicitly {@link etcd.AuthUserAddResponse.verify|verify} messages.
         * @param message AuthUserAddResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserAddResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserAddResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserAddResponse & etcd.AuthUserAddResponse.$Shape} AuthUserAddResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserAddResponse & etcd.AuthUserAddResponse.$Shape;
    }

    namespace AuthUserAddResponse {

        /** Properties of an AuthUserAddResponse. */
        interface $Properties {

            /** AuthUserAddResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserAddResponse. */
        type $Shape = etcd.AuthUserAddResponse.$Properties;
    }

    /**
     * Properties of an AuthUserGetResponse.
     * @deprecated Use etcd.AuthUserGetResponse.$Properties instead.
     */
    interface IAuthUserGetResponse extends etcd.AuthUserGetResponse.$Properties {
    }

    /** Represents an AuthUserGetResponse. */
    class AuthUserGetResponse {

        /**
         * Constructs a new AuthUserGetResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserGetResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserGetResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** AuthUserGetResponse roles. */
        roles: string[];

        /**
         * Encodes the specified AuthUserGetResponse message. Does not implicitly {@link etcd.AuthUserGetResponse.verify|verify} messages.
         * @param message AuthUserGetResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserGetResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserGetResponse & etcd.AuthUserGetResponse.$Shape} AuthUserGetResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserGetResponse & etcd.AuthUserGetResponse.$Shape;
    }

    namespace AuthUserGetResponse {

        /** Properties of an AuthUserGetResponse. */
        interface $Properties {

            /** AuthUserGetResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** AuthUserGetResponse roles */
            roles?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserGetResponse. */
        type $Shape = etcd.AuthUserGetResponse.$Properties;
    }

    /**
     * Properties of an AuthUserDeleteResponse.
     * @deprecated Use etcd.AuthUserDeleteResponse.$Properties instead.
     */
    interface IAuthUserDeleteResponse extends etcd.AuthUserDeleteResponse.$Properties {
    }

    /** Represents an AuthUserDeleteResponse. */
    class AuthUserDeleteResponse {

        /**
         * Constructs a new AuthUserDeleteResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserDeleteResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserDeleteResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthUserDeleteResponse message. Does not implicitly {@link etcd.AuthUserDeleteResponse.verify|verify} messages.
         * @param message AuthUserDeleteResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserDeleteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserDeleteResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserDeleteResponse & etcd.AuthUserDeleteResponse.$Shape} AuthUserDeleteResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserDeleteResponse & etcd.AuthUserDeleteResponse.$Shape;
    }

    namespace AuthUserDeleteResponse {

        /** Properties of an AuthUserDeleteResponse. */
        interface $Properties {

            /** AuthUserDeleteResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserDeleteResponse. */
        type $Shape = etcd.AuthUserDeleteResponse.$Properties;
    }

    /**
     * Properties of an AuthUserChangePasswordResponse.
     * @deprecated Use etcd.AuthUserChangePasswordResponse.$Properties instead.
     */
    interface IAuthUserChangePasswordResponse extends etcd.AuthUserChangePasswordResponse.$Properties {
    }

    /** Represents an AuthUserChangePasswordResponse. */
    class AuthUserChangePasswordResponse {

        /**
         * Constructs a new AuthUserChangePasswordResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserChangePasswordResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserChangePasswordResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthUserChangePasswordResponse message. Does not implicitly {@link etcd.AuthUserChangePasswordResponse.verify|verify} messages.
         * @param message AuthUserChangePasswordResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserChangePasswordResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserChangePasswordResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserChangePasswordResponse & etcd.AuthUserChangePasswordResponse.$Shape} AuthUserChangePasswordResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserChangePasswordResponse & etcd.AuthUserChangePasswordResponse.$Shape;
    }

    namespace AuthUserChangePasswordResponse {

        /** Properties of an AuthUserChangePasswordResponse. */
        interface $Properties {

            /** AuthUserChangePasswordResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserChangePasswordResponse. */
        type $Shape = etcd.AuthUserChangePasswordResponse.$Properties;
    }

    /**
     * Properties of an AuthUserGrantRoleResponse.
     * @deprecated Use etcd.AuthUserGrantRoleResponse.$Properties instead.
     */
    interface IAuthUserGrantRoleResponse extends etcd.AuthUserGrantRoleResponse.$Properties {
    }

    /** Represents an AuthUserGrantRoleResponse. */
    class AuthUserGrantRoleResponse {

        /**
         * Constructs a new AuthUserGrantRoleResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserGrantRoleResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserGrantRoleResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthUserGrantRoleResponse message. Does not implicitly {@link etcd.AuthUserGrantRoleResponse.verify|verify} messages.
         * @param message AuthUserGrantRoleResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserGrantRoleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserGrantRoleResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserGrantRoleResponse & etcd.AuthUserGrantRoleResponse.$Shape} AuthUserGrantRoleResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserGrantRoleResponse & etcd.AuthUserGrantRoleResponse.$Shape;
    }

    namespace AuthUserGrantRoleResponse {

        /** Properties of an AuthUserGrantRoleResponse. */
        interface $Properties {

            /** AuthUserGrantRoleResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserGrantRoleResponse. */
        type $Shape = etcd.AuthUserGrantRoleResponse.$Properties;
    }

    /**
     * Properties of an AuthUserRevokeRoleResponse.
     * @deprecated Use etcd.AuthUserRevokeRoleResponse.$Properties instead.
     */
    interface IAuthUserRevokeRoleResponse extends etcd.AuthUserRevokeRoleResponse.$Properties {
    }

    /** Represents an AuthUserRevokeRoleResponse. */
    class AuthUserRevokeRoleResponse {

        /**
         * Constructs a new AuthUserRevokeRoleResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserRevokeRoleResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserRevokeRoleResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthUserRevokeRoleResponse message. Does not implicitly {@link etcd.AuthUserRevokeRoleResponse.verify|verify} messages.
         * @param message AuthUserRevokeRoleResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserRevokeRoleResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserRevokeRoleResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserRevokeRoleResponse & etcd.AuthUserRevokeRoleResponse.$Shape} AuthUserRevokeRoleResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserRevokeRoleResponse & etcd.AuthUserRevokeRoleResponse.$Shape;
    }

    namespace AuthUserRevokeRoleResponse {

        /** Properties of an AuthUserRevokeRoleResponse. */
        interface $Properties {

            /** AuthUserRevokeRoleResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserRevokeRoleResponse. */
        type $Shape = etcd.AuthUserRevokeRoleResponse.$Properties;
    }

    /**
     * Properties of an AuthRoleAddResponse.
     * @deprecated Use etcd.AuthRoleAddResponse.$Properties instead.
     */
    interface IAuthRoleAddResponse extends etcd.AuthRoleAddResponse.$Properties {
    }

    /** Represents an AuthRoleAddResponse. */
    class AuthRoleAddResponse {

        /**
         * Constructs a new AuthRoleAddResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleAddResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleAddResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthRoleAddResponse message. Does not implicitly {@link etcd.AuthRoleAddResponse.verify|verify} messages.
         * @param message AuthRoleAddResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleAddResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleAddResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleAddResponse & etcd.AuthRoleAddResponse.$Shape} AuthRoleAddResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleAddResponse & etcd.AuthRoleAddResponse.$Shape;
    }

    namespace AuthRoleAddResponse {

        /** Properties of an AuthRoleAddResponse. */
        interface $Properties {

            /** AuthRoleAddResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleAddResponse. */
        type $Shape = etcd.AuthRoleAddResponse.$Properties;
    }

    /**
     * Properties of an AuthRoleGetResponse.
     * @deprecated Use etcd.AuthRoleGetResponse.$Properties instead.
     */
    interface IAuthRoleGetResponse extends etcd.AuthRoleGetResponse.$Properties {
    }

    /** Represents an AuthRoleGetResponse. */
    class AuthRoleGetResponse {

        /**
         * Constructs a new AuthRoleGetResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleGetResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleGetResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** AuthRoleGetResponse perm. */
        perm: etcd.Permission.$Properties[];

        /**
         * Encodes the specified AuthRoleGetResponse message. Does not implicitly {@link etcd.AuthRoleGetResponse.verify|verify} messages.
         * @param message AuthRoleGetResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleGetResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleGetResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleGetResponse & etcd.AuthRoleGetResponse.$Shape} AuthRoleGetResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleGetResponse & etcd.AuthRoleGetResponse.$Shape;
    }

    namespace AuthRoleGetResponse {

        /** Properties of an AuthRoleGetResponse. */
        interface $Properties {

            /** AuthRoleGetResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** AuthRoleGetResponse perm */
            perm?: (etcd.Permission.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleGetResponse. */
        type $Shape = etcd.AuthRoleGetResponse.$Properties;
    }

    /**
     * Properties of an AuthRoleListResponse.
     * @deprecated Use etcd.AuthRoleListResponse.$Properties instead.
     */
    interface IAuthRoleListResponse extends etcd.AuthRoleListResponse.$Properties {
    }

    /** Represents an AuthRoleListResponse. */
    class AuthRoleListResponse {

        /**
         * Constructs a new AuthRoleListResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleListResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleListResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** AuthRoleListResponse roles. */
        roles: string[];

        /**
         * Encodes the specified AuthRoleListResponse message. Does not implicitly {@link etcd.AuthRoleListResponse.verify|verify} messages.
         * @param message AuthRoleListResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleListResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleListResponse & etcd.AuthRoleListResponse.$Shape} AuthRoleListResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleListResponse & etcd.AuthRoleListResponse.$Shape;
    }

    namespace AuthRoleListResponse {

        /** Properties of an AuthRoleListResponse. */
        interface $Properties {

            /** AuthRoleListResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** AuthRoleListResponse roles */
            roles?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleListResponse. */
        type $Shape = etcd.AuthRoleListResponse.$Properties;
    }

    /**
     * Properties of an AuthUserListResponse.
     * @deprecated Use etcd.AuthUserListResponse.$Properties instead.
     */
    interface IAuthUserListResponse extends etcd.AuthUserListResponse.$Properties {
    }

    /** Represents an AuthUserListResponse. */
    class AuthUserListResponse {

        /**
         * Constructs a new AuthUserListResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthUserListResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthUserListResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** AuthUserListResponse users. */
        users: string[];

        /**
         * Encodes the specified AuthUserListResponse message. Does not implicitly {@link etcd.AuthUserListResponse.verify|verify} messages.
         * @param message AuthUserListResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthUserListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthUserListResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthUserListResponse & etcd.AuthUserListResponse.$Shape} AuthUserListResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthUserListResponse & etcd.AuthUserListResponse.$Shape;
    }

    namespace AuthUserListResponse {

        /** Properties of an AuthUserListResponse. */
        interface $Properties {

            /** AuthUserListResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** AuthUserListResponse users */
            users?: (string[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthUserListResponse. */
        type $Shape = etcd.AuthUserListResponse.$Properties;
    }

    /**
     * Properties of an AuthRoleDeleteResponse.
     * @deprecated Use etcd.AuthRoleDeleteResponse.$Properties instead.
     */
    interface IAuthRoleDeleteResponse extends etcd.AuthRoleDeleteResponse.$Properties {
    }

    /** Represents an AuthRoleDeleteResponse. */
    class AuthRoleDeleteResponse {

        /**
         * Constructs a new AuthRoleDeleteResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleDeleteResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleDeleteResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthRoleDeleteResponse message. Does not implicitly {@link etcd.AuthRoleDeleteResponse.verify|verify} messages.
         * @param message AuthRoleDeleteResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleDeleteResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleDeleteResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleDeleteResponse & etcd.AuthRoleDeleteResponse.$Shape} AuthRoleDeleteResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleDeleteResponse & etcd.AuthRoleDeleteResponse.$Shape;
    }

    namespace AuthRoleDeleteResponse {

        /** Properties of an AuthRoleDeleteResponse. */
        interface $Properties {

            /** AuthRoleDeleteResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleDeleteResponse. */
        type $Shape = etcd.AuthRoleDeleteResponse.$Properties;
    }

    /**
     * Properties of an AuthRoleGrantPermissionResponse.
     * @deprecated Use etcd.AuthRoleGrantPermissionResponse.$Properties instead.
     */
    interface IAuthRoleGrantPermissionResponse extends etcd.AuthRoleGrantPermissionResponse.$Properties {
    }

    /** Represents an AuthRoleGrantPermissionResponse. */
    class AuthRoleGrantPermissionResponse {

        /**
         * Constructs a new AuthRoleGrantPermissionResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleGrantPermissionResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleGrantPermissionResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthRoleGrantPermissionResponse message. Does not implicitly {@link etcd.AuthRoleGrantPermissionResponse.verify|verify} messages.
         * @param message AuthRoleGrantPermissionResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleGrantPermissionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleGrantPermissionResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleGrantPermissionResponse & etcd.AuthRoleGrantPermissionResponse.$Shape} AuthRoleGrantPermissionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleGrantPermissionResponse & etcd.AuthRoleGrantPermissionResponse.$Shape;
    }

    namespace AuthRoleGrantPermissionResponse {

        /** Properties of an AuthRoleGrantPermissionResponse. */
        interface $Properties {

            /** AuthRoleGrantPermissionResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleGrantPermissionResponse. */
        type $Shape = etcd.AuthRoleGrantPermissionResponse.$Properties;
    }

    /**
     * Properties of an AuthRoleRevokePermissionResponse.
     * @deprecated Use etcd.AuthRoleRevokePermissionResponse.$Properties instead.
     */
    interface IAuthRoleRevokePermissionResponse extends etcd.AuthRoleRevokePermissionResponse.$Properties {
    }

    /** Represents an AuthRoleRevokePermissionResponse. */
    class AuthRoleRevokePermissionResponse {

        /**
         * Constructs a new AuthRoleRevokePermissionResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.AuthRoleRevokePermissionResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** AuthRoleRevokePermissionResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified AuthRoleRevokePermissionResponse message. Does not implicitly {@link etcd.AuthRoleRevokePermissionResponse.verify|verify} messages.
         * @param message AuthRoleRevokePermissionResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.AuthRoleRevokePermissionResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an AuthRoleRevokePermissionResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.AuthRoleRevokePermissionResponse & etcd.AuthRoleRevokePermissionResponse.$Shape} AuthRoleRevokePermissionResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.AuthRoleRevokePermissionResponse & etcd.AuthRoleRevokePermissionResponse.$Shape;
    }

    namespace AuthRoleRevokePermissionResponse {

        /** Properties of an AuthRoleRevokePermissionResponse. */
        interface $Properties {

            /** AuthRoleRevokePermissionResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an AuthRoleRevokePermissionResponse. */
        type $Shape = etcd.AuthRoleRevokePermissionResponse.$Properties;
    }

    /**
     * Properties of a LockRequest.
     * @deprecated Use etcd.LockRequest.$Properties instead.
     */
    interface ILockRequest extends etcd.LockRequest.$Properties {
    }

    /** Represents a LockRequest. */
    class LockRequest {

        /**
         * Constructs a new LockRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LockRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockRequest name. */
        name: Uint8Array;

        /** LockRequest lease. */
        lease: (number|Long);

        /**
         * Encodes the specified LockRequest message. Does not implicitly {@link etcd.LockRequest.verify|verify} messages.
         * @param message LockRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LockRequest & etcd.LockRequest.$Shape} LockRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LockRequest & etcd.LockRequest.$Shape;
    }

    namespace LockRequest {

        /** Properties of a LockRequest. */
        interface $Properties {

            /** LockRequest name */
            name?: (Uint8Array|null);

            /** LockRequest lease */
            lease?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockRequest. */
        type $Shape = etcd.LockRequest.$Properties;
    }

    /**
     * Properties of a LockResponse.
     * @deprecated Use etcd.LockResponse.$Properties instead.
     */
    interface ILockResponse extends etcd.LockResponse.$Properties {
    }

    /** Represents a LockResponse. */
    class LockResponse {

        /**
         * Constructs a new LockResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LockResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LockResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** LockResponse key. */
        key: Uint8Array;

        /**
         * Encodes the specified LockResponse message. Does not implicitly {@link etcd.LockResponse.verify|verify} messages.
         * @param message LockResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LockResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LockResponse & etcd.LockResponse.$Shape} LockResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LockResponse & etcd.LockResponse.$Shape;
    }

    namespace LockResponse {

        /** Properties of a LockResponse. */
        interface $Properties {

            /** LockResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** LockResponse key */
            key?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LockResponse. */
        type $Shape = etcd.LockResponse.$Properties;
    }

    /**
     * Properties of an UnlockRequest.
     * @deprecated Use etcd.UnlockRequest.$Properties instead.
     */
    interface IUnlockRequest extends etcd.UnlockRequest.$Properties {
    }

    /** Represents an UnlockRequest. */
    class UnlockRequest {

        /**
         * Constructs a new UnlockRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.UnlockRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UnlockRequest key. */
        key: Uint8Array;

        /**
         * Encodes the specified UnlockRequest message. Does not implicitly {@link etcd.UnlockRequest.verify|verify} messages.
         * @param message UnlockRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.UnlockRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UnlockRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.UnlockRequest & etcd.UnlockRequest.$Shape} UnlockRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.UnlockRequest & etcd.UnlockRequest.$Shape;
    }

    namespace UnlockRequest {

        /** Properties of an UnlockRequest. */
        interface $Properties {

            /** UnlockRequest key */
            key?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UnlockRequest. */
        type $Shape = etcd.UnlockRequest.$Properties;
    }

    /**
     * Properties of an UnlockResponse.
     * @deprecated Use etcd.UnlockResponse.$Properties instead.
     */
    interface IUnlockResponse extends etcd.UnlockResponse.$Properties {
    }

    /** Represents an UnlockResponse. */
    class UnlockResponse {

        /**
         * Constructs a new UnlockResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.UnlockResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** UnlockResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified UnlockResponse message. Does not implicitly {@link etcd.UnlockResponse.verify|verify} messages.
         * @param message UnlockResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.UnlockResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an UnlockResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.UnlockResponse & etcd.UnlockResponse.$Shape} UnlockResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.UnlockResponse & etcd.UnlockResponse.$Shape;
    }

    namespace UnlockResponse {

        /** Properties of an UnlockResponse. */
        interface $Properties {

            /** UnlockResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of an UnlockResponse. */
        type $Shape = etcd.UnlockResponse.$Properties;
    }

    /**
     * Properties of a CampaignRequest.
     * @deprecated Use etcd.CampaignRequest.$Properties instead.
     */
    interface ICampaignRequest extends etcd.CampaignRequest.$Properties {
    }

    /** Represents a CampaignRequest. */
    class CampaignRequest {

        /**
         * Constructs a new CampaignRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.CampaignRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CampaignRequest name. */
        name: Uint8Array;

        /** CampaignRequest lease. */
        lease: (number|Long);

        /** CampaignRequest value. */
        value: Uint8Array;

        /**
         * Encodes the specified CampaignRequest message. Does not implicitly {@link etcd.CampaignRequest.verify|verify} messages.
         * @param message CampaignRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.CampaignRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CampaignRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.CampaignRequest & etcd.CampaignRequest.$Shape} CampaignRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.CampaignRequest & etcd.CampaignRequest.$Shape;
    }

    namespace CampaignRequest {

        /** Properties of a CampaignRequest. */
        interface $Properties {

            /** CampaignRequest name */
            name?: (Uint8Array|null);

            /** CampaignRequest lease */
            lease?: (number|Long|null);

            /** CampaignRequest value */
            value?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CampaignRequest. */
        type $Shape = etcd.CampaignRequest.$Properties;
    }

    /**
     * Properties of a CampaignResponse.
     * @deprecated Use etcd.CampaignResponse.$Properties instead.
     */
    interface ICampaignResponse extends etcd.CampaignResponse.$Properties {
    }

    /** Represents a CampaignResponse. */
    class CampaignResponse {

        /**
         * Constructs a new CampaignResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.CampaignResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** CampaignResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** CampaignResponse leader. */
        leader?: (etcd.LeaderKey.$Properties|null);

        /**
         * Encodes the specified CampaignResponse message. Does not implicitly {@link etcd.CampaignResponse.verify|verify} messages.
         * @param message CampaignResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.CampaignResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a CampaignResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.CampaignResponse & etcd.CampaignResponse.$Shape} CampaignResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.CampaignResponse & etcd.CampaignResponse.$Shape;
    }

    namespace CampaignResponse {

        /** Properties of a CampaignResponse. */
        interface $Properties {

            /** CampaignResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** CampaignResponse leader */
            leader?: (etcd.LeaderKey.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a CampaignResponse. */
        type $Shape = etcd.CampaignResponse.$Properties;
    }

    /**
     * Properties of a LeaderKey.
     * @deprecated Use etcd.LeaderKey.$Properties instead.
     */
    interface ILeaderKey extends etcd.LeaderKey.$Properties {
    }

    /** Represents a LeaderKey. */
    class LeaderKey {

        /**
         * Constructs a new LeaderKey.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaderKey.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaderKey name. */
        name: Uint8Array;

        /** LeaderKey key. */
        key: Uint8Array;

        /** LeaderKey rev. */
        rev: (number|Long);

        /** LeaderKey lease. */
        lease: (number|Long);

        /**
         * Encodes the specified LeaderKey message. Does not implicitly {@link etcd.LeaderKey.verify|verify} messages.
         * @param message LeaderKey message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaderKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaderKey message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaderKey & etcd.LeaderKey.$Shape} LeaderKey
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaderKey & etcd.LeaderKey.$Shape;
    }

    namespace LeaderKey {

        /** Properties of a LeaderKey. */
        interface $Properties {

            /** LeaderKey name */
            name?: (Uint8Array|null);

            /** LeaderKey key */
            key?: (Uint8Array|null);

            /** LeaderKey rev */
            rev?: (number|Long|null);

            /** LeaderKey lease */
            lease?: (number|Long|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaderKey. */
        type $Shape = etcd.LeaderKey.$Properties;
    }

    /**
     * Properties of a LeaderRequest.
     * @deprecated Use etcd.LeaderRequest.$Properties instead.
     */
    interface ILeaderRequest extends etcd.LeaderRequest.$Properties {
    }

    /** Represents a LeaderRequest. */
    class LeaderRequest {

        /**
         * Constructs a new LeaderRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaderRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaderRequest name. */
        name: Uint8Array;

        /**
         * Encodes the specified LeaderRequest message. Does not implicitly {@link etcd.LeaderRequest.verify|verify} messages.
         * @param message LeaderRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaderRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaderRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaderRequest & etcd.LeaderRequest.$Shape} LeaderRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaderRequest & etcd.LeaderRequest.$Shape;
    }

    namespace LeaderRequest {

        /** Properties of a LeaderRequest. */
        interface $Properties {

            /** LeaderRequest name */
            name?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaderRequest. */
        type $Shape = etcd.LeaderRequest.$Properties;
    }

    /**
     * Properties of a LeaderResponse.
     * @deprecated Use etcd.LeaderResponse.$Properties instead.
     */
    interface ILeaderResponse extends etcd.LeaderResponse.$Properties {
    }

    /** Represents a LeaderResponse. */
    class LeaderResponse {

        /**
         * Constructs a new LeaderResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.LeaderResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** LeaderResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /** LeaderResponse kv. */
        kv?: (etcd.KeyValue.$Properties|null);

        /**
         * Encodes the specified LeaderResponse message. Does not implicitly {@link etcd.LeaderResponse.verify|verify} messages.
         * @param message LeaderResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.LeaderResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a LeaderResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.LeaderResponse & etcd.LeaderResponse.$Shape} LeaderResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.LeaderResponse & etcd.LeaderResponse.$Shape;
    }

    namespace LeaderResponse {

        /** Properties of a LeaderResponse. */
        interface $Properties {

            /** LeaderResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** LeaderResponse kv */
            kv?: (etcd.KeyValue.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a LeaderResponse. */
        type $Shape = etcd.LeaderResponse.$Properties;
    }

    /**
     * Properties of a ResignRequest.
     * @deprecated Use etcd.ResignRequest.$Properties instead.
     */
    interface IResignRequest extends etcd.ResignRequest.$Properties {
    }

    /** Represents a ResignRequest. */
    class ResignRequest {

        /**
         * Constructs a new ResignRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.ResignRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResignRequest leader. */
        leader?: (etcd.LeaderKey.$Properties|null);

        /**
         * Encodes the specified ResignRequest message. Does not implicitly {@link etcd.ResignRequest.verify|verify} messages.
         * @param message ResignRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.ResignRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResignRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.ResignRequest & etcd.ResignRequest.$Shape} ResignRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.ResignRequest & etcd.ResignRequest.$Shape;
    }

    namespace ResignRequest {

        /** Properties of a ResignRequest. */
        interface $Properties {

            /** ResignRequest leader */
            leader?: (etcd.LeaderKey.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResignRequest. */
        type $Shape = etcd.ResignRequest.$Properties;
    }

    /**
     * Properties of a ResignResponse.
     * @deprecated Use etcd.ResignResponse.$Properties instead.
     */
    interface IResignResponse extends etcd.ResignResponse.$Properties {
    }

    /** Represents a ResignResponse. */
    class ResignResponse {

        /**
         * Constructs a new ResignResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.ResignResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ResignResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified ResignResponse message. Does not implicitly {@link etcd.ResignResponse.verify|verify} messages.
         * @param message ResignResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.ResignResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ResignResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.ResignResponse & etcd.ResignResponse.$Shape} ResignResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.ResignResponse & etcd.ResignResponse.$Shape;
    }

    namespace ResignResponse {

        /** Properties of a ResignResponse. */
        interface $Properties {

            /** ResignResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ResignResponse. */
        type $Shape = etcd.ResignResponse.$Properties;
    }

    /**
     * Properties of a ProclaimRequest.
     * @deprecated Use etcd.ProclaimRequest.$Properties instead.
     */
    interface IProclaimRequest extends etcd.ProclaimRequest.$Properties {
    }

    /** Represents a ProclaimRequest. */
    class ProclaimRequest {

        /**
         * Constructs a new ProclaimRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.ProclaimRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ProclaimRequest leader. */
        leader?: (etcd.LeaderKey.$Properties|null);

        /** ProclaimRequest value. */
        value: Uint8Array;

        /**
         * Encodes the specified ProclaimRequest message. Does not implicitly {@link etcd.ProclaimRequest.verify|verify} messages.
         * @param message ProclaimRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.ProclaimRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ProclaimRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.ProclaimRequest & etcd.ProclaimRequest.$Shape} ProclaimRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.ProclaimRequest & etcd.ProclaimRequest.$Shape;
    }

    namespace ProclaimRequest {

        /** Properties of a ProclaimRequest. */
        interface $Properties {

            /** ProclaimRequest leader */
            leader?: (etcd.LeaderKey.$Properties|null);

            /** ProclaimRequest value */
            value?: (Uint8Array|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ProclaimRequest. */
        type $Shape = etcd.ProclaimRequest.$Properties;
    }

    /**
     * Properties of a ProclaimResponse.
     * @deprecated Use etcd.ProclaimResponse.$Properties instead.
     */
    interface IProclaimResponse extends etcd.ProclaimResponse.$Properties {
    }

    /** Represents a ProclaimResponse. */
    class ProclaimResponse {

        /**
         * Constructs a new ProclaimResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: etcd.ProclaimResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ProclaimResponse header. */
        header?: (etcd.ResponseHeader.$Properties|null);

        /**
         * Encodes the specified ProclaimResponse message. Does not implicitly {@link etcd.ProclaimResponse.verify|verify} messages.
         * @param message ProclaimResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: etcd.ProclaimResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ProclaimResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {etcd.ProclaimResponse & etcd.ProclaimResponse.$Shape} ProclaimResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): etcd.ProclaimResponse & etcd.ProclaimResponse.$Shape;
    }

    namespace ProclaimResponse {

        /** Properties of a ProclaimResponse. */
        interface $Properties {

            /** ProclaimResponse header */
            header?: (etcd.ResponseHeader.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ProclaimResponse. */
        type $Shape = etcd.ProclaimResponse.$Properties;
    }
}
