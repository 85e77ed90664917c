import * as $protobuf from "../protobuf.ts";
import Long = require("long");

/** Namespace quorate. */
export namespace quorate {

    /** Namespace storage. */
    namespace storage {

        /**
         * Properties of a BatchEntries.
         * @deprecated Use quorate.storage.BatchEntries.$Properties instead.
         */
        interface IBatchEntries extends quorate.storage.BatchEntries.$Properties {
        }

        /** Represents a BatchEntries. */
        class BatchEntries {

            /**
             * Constructs a new BatchEntries.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.BatchEntries.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BatchEntries format. */
            format: number;

            /** BatchEntries base. */
            base: (number|Long);

            /** BatchEntries entries. */
            entries: quorate.storage.BatchEntry.$Properties[];

            /**
             * Encodes the specified BatchEntries message. Does not implicitly {@link quorate.storage.BatchEntries.verify|verify} messages.
             * @param message BatchEntries message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.BatchEntries.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchEntries message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.BatchEntries & quorate.storage.BatchEntries.$Shape} BatchEntries
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.BatchEntries & quorate.storage.BatchEntries.$Shape;
        }

        namespace BatchEntries {

            /** Properties of a BatchEntries. */
            interface $Properties {

                /** BatchEntries format */
                format?: (number|null);

                /** BatchEntries base */
                base?: (number|Long|null);

                /** BatchEntries entries */
                entries?: (quorate.storage.BatchEntry.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchEntries. */
            type $Shape = quorate.storage.BatchEntries.$Properties;
        }

        /**
         * Properties of a BatchEntry.
         * @deprecated Use quorate.storage.BatchEntry.$Properties instead.
         */
        interface IBatchEntry extends quorate.storage.BatchEntry.$Properties {
        }

        /** Represents a BatchEntry. */
        class BatchEntry {

            /**
             * Constructs a new BatchEntry.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.BatchEntry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BatchEntry index. */
            index: (number|Long);

            /** BatchEntry requestId. */
            requestId: Uint8Array;

            /** BatchEntry result. */
            result: number;

            /** BatchEntry wrote. */
            wrote: boolean;

            /**
             * Encodes the specified BatchEntry message. Does not implicitly {@link quorate.storage.BatchEntry.verify|verify} messages.
             * @param message BatchEntry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.BatchEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchEntry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.BatchEntry & quorate.storage.BatchEntry.$Shape} BatchEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.BatchEntry & quorate.storage.BatchEntry.$Shape;
        }

        namespace BatchEntry {

            /** Properties of a BatchEntry. */
            interface $Properties {

                /** BatchEntry index */
                index?: (number|Long|null);

                /** BatchEntry requestId */
                requestId?: (Uint8Array|null);

                /** BatchEntry result */
                result?: (number|null);

                /** BatchEntry wrote */
                wrote?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchEntry. */
            type $Shape = quorate.storage.BatchEntry.$Properties;
        }

        /**
         * Properties of a BatchChanges.
         * @deprecated Use quorate.storage.BatchChanges.$Properties instead.
         */
        interface IBatchChanges extends quorate.storage.BatchChanges.$Properties {
        }

        /** Represents a BatchChanges. */
        class BatchChanges {

            /**
             * Constructs a new BatchChanges.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.BatchChanges.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BatchChanges format. */
            format: number;

            /** BatchChanges revisions. */
            revisions: quorate.storage.RevisionChanges.$Properties[];

            /**
             * Encodes the specified BatchChanges message. Does not implicitly {@link quorate.storage.BatchChanges.verify|verify} messages.
             * @param message BatchChanges message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.BatchChanges.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BatchChanges message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.BatchChanges & quorate.storage.BatchChanges.$Shape} BatchChanges
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.BatchChanges & quorate.storage.BatchChanges.$Shape;
        }

        namespace BatchChanges {

            /** Properties of a BatchChanges. */
            interface $Properties {

                /** BatchChanges format */
                format?: (number|null);

                /** BatchChanges revisions */
                revisions?: (quorate.storage.RevisionChanges.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BatchChanges. */
            type $Shape = quorate.storage.BatchChanges.$Properties;
        }

        /**
         * Properties of a RevisionChanges.
         * @deprecated Use quorate.storage.RevisionChanges.$Properties instead.
         */
        interface IRevisionChanges extends quorate.storage.RevisionChanges.$Properties {
        }

        /** Represents a RevisionChanges. */
        class RevisionChanges {

            /**
             * Constructs a new RevisionChanges.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.RevisionChanges.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RevisionChanges main. */
            main: (number|Long);

            /** RevisionChanges keys. */
            keys: Uint8Array[];

            /** RevisionChanges firstSub. */
            firstSub: (number|Long);

            /** RevisionChanges subs. */
            subs: (number|Long)[];

            /** RevisionChanges tombstones. */
            tombstones: number[];

            /**
             * Encodes the specified RevisionChanges message. Does not implicitly {@link quorate.storage.RevisionChanges.verify|verify} messages.
             * @param message RevisionChanges message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.RevisionChanges.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RevisionChanges message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.RevisionChanges & quorate.storage.RevisionChanges.$Shape} RevisionChanges
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.RevisionChanges & quorate.storage.RevisionChanges.$Shape;
        }

        namespace RevisionChanges {

            /** Properties of a RevisionChanges. */
            interface $Properties {

                /** RevisionChanges main */
                main?: (number|Long|null);

                /** RevisionChanges keys */
                keys?: (Uint8Array[]|null);

                /** RevisionChanges firstSub */
                firstSub?: (number|Long|null);

                /** RevisionChanges subs */
                subs?: ((number|Long)[]|null);

                /** RevisionChanges tombstones */
                tombstones?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RevisionChanges. */
            type $Shape = quorate.storage.RevisionChanges.$Properties;
        }

        /**
         * Properties of a RowKey.
         * @deprecated Use quorate.storage.RowKey.$Properties instead.
         */
        interface IRowKey extends quorate.storage.RowKey.$Properties {
        }

        /** Represents a RowKey. */
        class RowKey {

            /**
             * Constructs a new RowKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.RowKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RowKey rev. */
            rev: (number|Long);

            /** RowKey idx. */
            idx: (number|Long);

            /** RowKey part. */
            part: (number|Long);

            /**
             * Encodes the specified RowKey message. Does not implicitly {@link quorate.storage.RowKey.verify|verify} messages.
             * @param message RowKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.RowKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RowKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.RowKey & quorate.storage.RowKey.$Shape} RowKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.RowKey & quorate.storage.RowKey.$Shape;
        }

        namespace RowKey {

            /** Properties of a RowKey. */
            interface $Properties {

                /** RowKey rev */
                rev?: (number|Long|null);

                /** RowKey idx */
                idx?: (number|Long|null);

                /** RowKey part */
                part?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RowKey. */
            type $Shape = quorate.storage.RowKey.$Properties;
        }

        /**
         * Properties of a Format.
         * @deprecated Use quorate.storage.Format.$Properties instead.
         */
        interface IFormat extends quorate.storage.Format.$Properties {
        }

        /** Represents a Format. */
        class Format {

            /**
             * Constructs a new Format.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.Format.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Format version. */
            version: number;

            /**
             * Encodes the specified Format message. Does not implicitly {@link quorate.storage.Format.verify|verify} messages.
             * @param message Format message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.Format.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Format message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.Format & quorate.storage.Format.$Shape} Format
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.Format & quorate.storage.Format.$Shape;
        }

        namespace Format {

            /** Properties of a Format. */
            interface $Properties {

                /** Format version */
                version?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Format. */
            type $Shape = quorate.storage.Format.$Properties;
        }

        /**
         * Properties of a CompactState.
         * @deprecated Use quorate.storage.CompactState.$Properties instead.
         */
        interface ICompactState extends quorate.storage.CompactState.$Properties {
        }

        /** Represents a CompactState. */
        class CompactState {

            /**
             * Constructs a new CompactState.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.CompactState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CompactState format. */
            format: number;

            /** CompactState compacted. */
            compacted: (number|Long);

            /** CompactState purged. */
            purged: (number|Long);

            /** CompactState target. */
            target: (number|Long);

            /** CompactState cursor. */
            cursor?: (quorate.storage.RowKey.$Properties|null);

            /** CompactState merged. */
            merged?: (quorate.storage.RowKey.$Properties|null);

            /** CompactState sweep. */
            sweep?: (quorate.storage.RowKey.$Properties|null);

            /** CompactState credit. */
            credit: (number|Long);

            /** CompactState waiting. */
            waiting: (number|Long);

            /** CompactState waitingUntil. */
            waitingUntil: (number|Long);

            /**
             * Encodes the specified CompactState message. Does not implicitly {@link quorate.storage.CompactState.verify|verify} messages.
             * @param message CompactState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.CompactState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CompactState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.CompactState & quorate.storage.CompactState.$Shape} CompactState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.CompactState & quorate.storage.CompactState.$Shape;
        }

        namespace CompactState {

            /** Properties of a CompactState. */
            interface $Properties {

                /** CompactState format */
                format?: (number|null);

                /** CompactState compacted */
                compacted?: (number|Long|null);

                /** CompactState purged */
                purged?: (number|Long|null);

                /** CompactState target */
                target?: (number|Long|null);

                /** CompactState cursor */
                cursor?: (quorate.storage.RowKey.$Properties|null);

                /** CompactState merged */
                merged?: (quorate.storage.RowKey.$Properties|null);

                /** CompactState sweep */
                sweep?: (quorate.storage.RowKey.$Properties|null);

                /** CompactState credit */
                credit?: (number|Long|null);

                /** CompactState waiting */
                waiting?: (number|Long|null);

                /** CompactState waitingUntil */
                waitingUntil?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CompactState. */
            type $Shape = quorate.storage.CompactState.$Properties;
        }

        /**
         * Properties of a JobState.
         * @deprecated Use quorate.storage.JobState.$Properties instead.
         */
        interface IJobState extends quorate.storage.JobState.$Properties {
        }

        /** Represents a JobState. */
        class JobState {

            /**
             * Constructs a new JobState.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.JobState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JobState format. */
            format: number;

            /** JobState index. */
            index: (number|Long);

            /** JobState revision. */
            revision: (number|Long);

            /** JobState op. */
            op: number;

            /** JobState lastKey. */
            lastKey: Uint8Array;

            /** JobState sub. */
            sub: (number|Long);

            /** JobState part. */
            part: (number|Long);

            /** JobState changed. */
            changed: (number|Long)[];

            /**
             * Encodes the specified JobState message. Does not implicitly {@link quorate.storage.JobState.verify|verify} messages.
             * @param message JobState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.JobState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JobState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.JobState & quorate.storage.JobState.$Shape} JobState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.JobState & quorate.storage.JobState.$Shape;
        }

        namespace JobState {

            /** Properties of a JobState. */
            interface $Properties {

                /** JobState format */
                format?: (number|null);

                /** JobState index */
                index?: (number|Long|null);

                /** JobState revision */
                revision?: (number|Long|null);

                /** JobState op */
                op?: (number|null);

                /** JobState lastKey */
                lastKey?: (Uint8Array|null);

                /** JobState sub */
                sub?: (number|Long|null);

                /** JobState part */
                part?: (number|Long|null);

                /** JobState changed */
                changed?: ((number|Long)[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JobState. */
            type $Shape = quorate.storage.JobState.$Properties;
        }

        /**
         * Properties of a SnapshotHeader.
         * @deprecated Use quorate.storage.SnapshotHeader.$Properties instead.
         */
        interface ISnapshotHeader extends quorate.storage.SnapshotHeader.$Properties {
        }

        /** Represents a SnapshotHeader. */
        class SnapshotHeader {

            /**
             * Constructs a new SnapshotHeader.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.SnapshotHeader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SnapshotHeader format. */
            format: number;

            /** SnapshotHeader index. */
            index: (number|Long);

            /** SnapshotHeader revision. */
            revision: (number|Long);

            /** SnapshotHeader compacted. */
            compacted: (number|Long);

            /** SnapshotHeader fromRevision. */
            fromRevision: (number|Long);

            /** SnapshotHeader fromIndex. */
            fromIndex: (number|Long);

            /** SnapshotHeader merged. */
            merged?: (quorate.storage.RowKey.$Properties|null);

            /** SnapshotHeader unpurged. */
            unpurged: boolean;

            /**
             * Encodes the specified SnapshotHeader message. Does not implicitly {@link quorate.storage.SnapshotHeader.verify|verify} messages.
             * @param message SnapshotHeader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.SnapshotHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SnapshotHeader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotHeader & quorate.storage.SnapshotHeader.$Shape} SnapshotHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.SnapshotHeader & quorate.storage.SnapshotHeader.$Shape;
        }

        namespace SnapshotHeader {

            /** Properties of a SnapshotHeader. */
            interface $Properties {

                /** SnapshotHeader format */
                format?: (number|null);

                /** SnapshotHeader index */
                index?: (number|Long|null);

                /** SnapshotHeader revision */
                revision?: (number|Long|null);

                /** SnapshotHeader compacted */
                compacted?: (number|Long|null);

                /** SnapshotHeader fromRevision */
                fromRevision?: (number|Long|null);

                /** SnapshotHeader fromIndex */
                fromIndex?: (number|Long|null);

                /** SnapshotHeader merged */
                merged?: (quorate.storage.RowKey.$Properties|null);

                /** SnapshotHeader unpurged */
                unpurged?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SnapshotHeader. */
            type $Shape = quorate.storage.SnapshotHeader.$Properties;
        }

        /**
         * Properties of an ImportState.
         * @deprecated Use quorate.storage.ImportState.$Properties instead.
         */
        interface IImportState extends quorate.storage.ImportState.$Properties {
        }

        /** Represents an ImportState. */
        class ImportState {

            /**
             * Constructs a new ImportState.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.ImportState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ImportState format. */
            format: number;

            /** ImportState id. */
            id: Uint8Array;

            /** ImportState header. */
            header?: (quorate.storage.SnapshotHeader.$Properties|null);

            /** ImportState clearing. */
            clearing: boolean;

            /** ImportState cursor. */
            cursor: Uint8Array;

            /** ImportState aborting. */
            aborting: boolean;

            /**
             * Encodes the specified ImportState message. Does not implicitly {@link quorate.storage.ImportState.verify|verify} messages.
             * @param message ImportState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.ImportState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ImportState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.ImportState & quorate.storage.ImportState.$Shape} ImportState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.ImportState & quorate.storage.ImportState.$Shape;
        }

        namespace ImportState {

            /** Properties of an ImportState. */
            interface $Properties {

                /** ImportState format */
                format?: (number|null);

                /** ImportState id */
                id?: (Uint8Array|null);

                /** ImportState header */
                header?: (quorate.storage.SnapshotHeader.$Properties|null);

                /** ImportState clearing */
                clearing?: (boolean|null);

                /** ImportState cursor */
                cursor?: (Uint8Array|null);

                /** ImportState aborting */
                aborting?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ImportState. */
            type $Shape = quorate.storage.ImportState.$Properties;
        }

        /**
         * Properties of a SnapshotChunk.
         * @deprecated Use quorate.storage.SnapshotChunk.$Properties instead.
         */
        interface ISnapshotChunk extends quorate.storage.SnapshotChunk.$Properties {
        }

        /** Represents a SnapshotChunk. */
        class SnapshotChunk {

            /**
             * Constructs a new SnapshotChunk.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.SnapshotChunk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SnapshotChunk format. */
            format: number;

            /** SnapshotChunk cursor. */
            cursor: Uint8Array;

            /** SnapshotChunk next. */
            next: Uint8Array;

            /** SnapshotChunk rows. */
            rows: quorate.storage.SnapshotRow.$Properties[];

            /** SnapshotChunk versions. */
            versions: quorate.storage.SnapshotVersion.$Properties[];

            /** SnapshotChunk leases. */
            leases: quorate.storage.SnapshotLease.$Properties[];

            /** SnapshotChunk auth. */
            auth: quorate.storage.AuthRow.$Properties[];

            /**
             * Encodes the specified SnapshotChunk message. Does not implicitly {@link quorate.storage.SnapshotChunk.verify|verify} messages.
             * @param message SnapshotChunk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.SnapshotChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SnapshotChunk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotChunk & quorate.storage.SnapshotChunk.$Shape} SnapshotChunk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.SnapshotChunk & quorate.storage.SnapshotChunk.$Shape;
        }

        namespace SnapshotChunk {

            /** Properties of a SnapshotChunk. */
            interface $Properties {

                /** SnapshotChunk format */
                format?: (number|null);

                /** SnapshotChunk cursor */
                cursor?: (Uint8Array|null);

                /** SnapshotChunk next */
                next?: (Uint8Array|null);

                /** SnapshotChunk rows */
                rows?: (quorate.storage.SnapshotRow.$Properties[]|null);

                /** SnapshotChunk versions */
                versions?: (quorate.storage.SnapshotVersion.$Properties[]|null);

                /** SnapshotChunk leases */
                leases?: (quorate.storage.SnapshotLease.$Properties[]|null);

                /** SnapshotChunk auth */
                auth?: (quorate.storage.AuthRow.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SnapshotChunk. */
            type $Shape = quorate.storage.SnapshotChunk.$Properties;
        }

        /**
         * Properties of a SnapshotRow.
         * @deprecated Use quorate.storage.SnapshotRow.$Properties instead.
         */
        interface ISnapshotRow extends quorate.storage.SnapshotRow.$Properties {
        }

        /** Represents a SnapshotRow. */
        class SnapshotRow {

            /**
             * Constructs a new SnapshotRow.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.SnapshotRow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SnapshotRow key. */
            key?: (quorate.storage.RowKey.$Properties|null);

            /** SnapshotRow entries. */
            entries: Uint8Array;

            /** SnapshotRow changes. */
            changes: Uint8Array;

            /**
             * Encodes the specified SnapshotRow message. Does not implicitly {@link quorate.storage.SnapshotRow.verify|verify} messages.
             * @param message SnapshotRow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.SnapshotRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SnapshotRow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotRow & quorate.storage.SnapshotRow.$Shape} SnapshotRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.SnapshotRow & quorate.storage.SnapshotRow.$Shape;
        }

        namespace SnapshotRow {

            /** Properties of a SnapshotRow. */
            interface $Properties {

                /** SnapshotRow key */
                key?: (quorate.storage.RowKey.$Properties|null);

                /** SnapshotRow entries */
                entries?: (Uint8Array|null);

                /** SnapshotRow changes */
                changes?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SnapshotRow. */
            type $Shape = quorate.storage.SnapshotRow.$Properties;
        }

        /**
         * Properties of a SnapshotVersion.
         * @deprecated Use quorate.storage.SnapshotVersion.$Properties instead.
         */
        interface ISnapshotVersion extends quorate.storage.SnapshotVersion.$Properties {
        }

        /** Represents a SnapshotVersion. */
        class SnapshotVersion {

            /**
             * Constructs a new SnapshotVersion.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.SnapshotVersion.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SnapshotVersion key. */
            key: Uint8Array;

            /** SnapshotVersion rev. */
            rev: (number|Long);

            /** SnapshotVersion sub. */
            sub: (number|Long);

            /** SnapshotVersion createRev. */
            createRev: (number|Long);

            /** SnapshotVersion version. */
            version: (number|Long);

            /** SnapshotVersion lease. */
            lease: Uint8Array;

            /** SnapshotVersion value. */
            value: Uint8Array;

            /**
             * Encodes the specified SnapshotVersion message. Does not implicitly {@link quorate.storage.SnapshotVersion.verify|verify} messages.
             * @param message SnapshotVersion message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.SnapshotVersion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SnapshotVersion message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotVersion & quorate.storage.SnapshotVersion.$Shape} SnapshotVersion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.SnapshotVersion & quorate.storage.SnapshotVersion.$Shape;
        }

        namespace SnapshotVersion {

            /** Properties of a SnapshotVersion. */
            interface $Properties {

                /** SnapshotVersion key */
                key?: (Uint8Array|null);

                /** SnapshotVersion rev */
                rev?: (number|Long|null);

                /** SnapshotVersion sub */
                sub?: (number|Long|null);

                /** SnapshotVersion createRev */
                createRev?: (number|Long|null);

                /** SnapshotVersion version */
                version?: (number|Long|null);

                /** SnapshotVersion lease */
                lease?: (Uint8Array|null);

                /** SnapshotVersion value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SnapshotVersion. */
            type $Shape = quorate.storage.SnapshotVersion.$Properties;
        }

        /**
         * Properties of a SnapshotLease.
         * @deprecated Use quorate.storage.SnapshotLease.$Properties instead.
         */
        interface ISnapshotLease extends quorate.storage.SnapshotLease.$Properties {
        }

        /** Represents a SnapshotLease. */
        class SnapshotLease {

            /**
             * Constructs a new SnapshotLease.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.SnapshotLease.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SnapshotLease id. */
            id: Uint8Array;

            /** SnapshotLease ttl. */
            ttl: (number|Long);

            /** SnapshotLease index. */
            index: (number|Long);

            /** SnapshotLease due. */
            due: (number|Long);

            /**
             * Encodes the specified SnapshotLease message. Does not implicitly {@link quorate.storage.SnapshotLease.verify|verify} messages.
             * @param message SnapshotLease message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.SnapshotLease.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SnapshotLease message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.SnapshotLease & quorate.storage.SnapshotLease.$Shape} SnapshotLease
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.SnapshotLease & quorate.storage.SnapshotLease.$Shape;
        }

        namespace SnapshotLease {

            /** Properties of a SnapshotLease. */
            interface $Properties {

                /** SnapshotLease id */
                id?: (Uint8Array|null);

                /** SnapshotLease ttl */
                ttl?: (number|Long|null);

                /** SnapshotLease index */
                index?: (number|Long|null);

                /** SnapshotLease due */
                due?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SnapshotLease. */
            type $Shape = quorate.storage.SnapshotLease.$Properties;
        }

        /**
         * Properties of an ExportCursor.
         * @deprecated Use quorate.storage.ExportCursor.$Properties instead.
         */
        interface IExportCursor extends quorate.storage.ExportCursor.$Properties {
        }

        /** Represents an ExportCursor. */
        class ExportCursor {

            /**
             * Constructs a new ExportCursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.ExportCursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ExportCursor row. */
            row?: (quorate.storage.RowKey.$Properties|null);

            /** ExportCursor offset. */
            offset: (number|Long);

            /** ExportCursor inRow. */
            inRow: boolean;

            /** ExportCursor inLeases. */
            inLeases: boolean;

            /** ExportCursor lease. */
            lease: Uint8Array;

            /** ExportCursor inAuth. */
            inAuth: boolean;

            /** ExportCursor auth. */
            auth: (number|Long);

            /**
             * Encodes the specified ExportCursor message. Does not implicitly {@link quorate.storage.ExportCursor.verify|verify} messages.
             * @param message ExportCursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.ExportCursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ExportCursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.ExportCursor & quorate.storage.ExportCursor.$Shape} ExportCursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.ExportCursor & quorate.storage.ExportCursor.$Shape;
        }

        namespace ExportCursor {

            /** Properties of an ExportCursor. */
            interface $Properties {

                /** ExportCursor row */
                row?: (quorate.storage.RowKey.$Properties|null);

                /** ExportCursor offset */
                offset?: (number|Long|null);

                /** ExportCursor inRow */
                inRow?: (boolean|null);

                /** ExportCursor inLeases */
                inLeases?: (boolean|null);

                /** ExportCursor lease */
                lease?: (Uint8Array|null);

                /** ExportCursor inAuth */
                inAuth?: (boolean|null);

                /** ExportCursor auth */
                auth?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ExportCursor. */
            type $Shape = quorate.storage.ExportCursor.$Properties;
        }

        /**
         * Properties of a BackupChunk.
         * @deprecated Use quorate.storage.BackupChunk.$Properties instead.
         */
        interface IBackupChunk extends quorate.storage.BackupChunk.$Properties {
        }

        /** Represents a BackupChunk. */
        class BackupChunk {

            /**
             * Constructs a new BackupChunk.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.BackupChunk.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BackupChunk format. */
            format: number;

            /** BackupChunk keys. */
            keys: Uint8Array[];

            /** BackupChunk sizes. */
            sizes: number[];

            /** BackupChunk leases. */
            leases: quorate.storage.SnapshotLease.$Properties[];

            /** BackupChunk auth. */
            auth: quorate.storage.AuthRow.$Properties[];

            /**
             * Encodes the specified BackupChunk message. Does not implicitly {@link quorate.storage.BackupChunk.verify|verify} messages.
             * @param message BackupChunk message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.BackupChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BackupChunk message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.BackupChunk & quorate.storage.BackupChunk.$Shape} BackupChunk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.BackupChunk & quorate.storage.BackupChunk.$Shape;
        }

        namespace BackupChunk {

            /** Properties of a BackupChunk. */
            interface $Properties {

                /** BackupChunk format */
                format?: (number|null);

                /** BackupChunk keys */
                keys?: (Uint8Array[]|null);

                /** BackupChunk sizes */
                sizes?: (number[]|null);

                /** BackupChunk leases */
                leases?: (quorate.storage.SnapshotLease.$Properties[]|null);

                /** BackupChunk auth */
                auth?: (quorate.storage.AuthRow.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BackupChunk. */
            type $Shape = quorate.storage.BackupChunk.$Properties;
        }

        /**
         * Properties of a BackupCursor.
         * @deprecated Use quorate.storage.BackupCursor.$Properties instead.
         */
        interface IBackupCursor extends quorate.storage.BackupCursor.$Properties {
        }

        /** Represents a BackupCursor. */
        class BackupCursor {

            /**
             * Constructs a new BackupCursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.BackupCursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** BackupCursor id. */
            id: Uint8Array;

            /** BackupCursor index. */
            index: (number|Long);

            /** BackupCursor revision. */
            revision: (number|Long);

            /** BackupCursor compacted. */
            compacted: (number|Long);

            /** BackupCursor stage. */
            stage: number;

            /** BackupCursor main. */
            main: (number|Long);

            /** BackupCursor sub. */
            sub: (number|Long);

            /** BackupCursor lease. */
            lease: Uint8Array;

            /** BackupCursor auth. */
            auth: (number|Long);

            /**
             * Encodes the specified BackupCursor message. Does not implicitly {@link quorate.storage.BackupCursor.verify|verify} messages.
             * @param message BackupCursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.BackupCursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a BackupCursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.BackupCursor & quorate.storage.BackupCursor.$Shape} BackupCursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.BackupCursor & quorate.storage.BackupCursor.$Shape;
        }

        namespace BackupCursor {

            /** Properties of a BackupCursor. */
            interface $Properties {

                /** BackupCursor id */
                id?: (Uint8Array|null);

                /** BackupCursor index */
                index?: (number|Long|null);

                /** BackupCursor revision */
                revision?: (number|Long|null);

                /** BackupCursor compacted */
                compacted?: (number|Long|null);

                /** BackupCursor stage */
                stage?: (number|null);

                /** BackupCursor main */
                main?: (number|Long|null);

                /** BackupCursor sub */
                sub?: (number|Long|null);

                /** BackupCursor lease */
                lease?: (Uint8Array|null);

                /** BackupCursor auth */
                auth?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a BackupCursor. */
            type $Shape = quorate.storage.BackupCursor.$Properties;
        }

        /**
         * Properties of an AuthRow.
         * @deprecated Use quorate.storage.AuthRow.$Properties instead.
         */
        interface IAuthRow extends quorate.storage.AuthRow.$Properties {
        }

        /** Represents an AuthRow. */
        class AuthRow {

            /**
             * Constructs a new AuthRow.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.AuthRow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthRow kind. */
            kind: number;

            /** AuthRow key. */
            key: Uint8Array;

            /** AuthRow data. */
            data: Uint8Array;

            /**
             * Encodes the specified AuthRow message. Does not implicitly {@link quorate.storage.AuthRow.verify|verify} messages.
             * @param message AuthRow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.AuthRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthRow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.AuthRow & quorate.storage.AuthRow.$Shape} AuthRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.AuthRow & quorate.storage.AuthRow.$Shape;
        }

        namespace AuthRow {

            /** Properties of an AuthRow. */
            interface $Properties {

                /** AuthRow kind */
                kind?: (number|null);

                /** AuthRow key */
                key?: (Uint8Array|null);

                /** AuthRow data */
                data?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthRow. */
            type $Shape = quorate.storage.AuthRow.$Properties;
        }

        /**
         * Properties of an AuthState.
         * @deprecated Use quorate.storage.AuthState.$Properties instead.
         */
        interface IAuthState extends quorate.storage.AuthState.$Properties {
        }

        /** Represents an AuthState. */
        class AuthState {

            /**
             * Constructs a new AuthState.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.AuthState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthState format. */
            format: number;

            /** AuthState enabled. */
            enabled: boolean;

            /** AuthState revision. */
            revision: (number|Long);

            /** AuthState enabledAt. */
            enabledAt: (number|Long);

            /**
             * Encodes the specified AuthState message. Does not implicitly {@link quorate.storage.AuthState.verify|verify} messages.
             * @param message AuthState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.AuthState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.AuthState & quorate.storage.AuthState.$Shape} AuthState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.AuthState & quorate.storage.AuthState.$Shape;
        }

        namespace AuthState {

            /** Properties of an AuthState. */
            interface $Properties {

                /** AuthState format */
                format?: (number|null);

                /** AuthState enabled */
                enabled?: (boolean|null);

                /** AuthState revision */
                revision?: (number|Long|null);

                /** AuthState enabledAt */
                enabledAt?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthState. */
            type $Shape = quorate.storage.AuthState.$Properties;
        }

        /**
         * Properties of an AuthUser.
         * @deprecated Use quorate.storage.AuthUser.$Properties instead.
         */
        interface IAuthUser extends quorate.storage.AuthUser.$Properties {
        }

        /** Represents an AuthUser. */
        class AuthUser {

            /**
             * Constructs a new AuthUser.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.AuthUser.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthUser format. */
            format: number;

            /** AuthUser password. */
            password: Uint8Array;

            /** AuthUser roles. */
            roles: string[];

            /** AuthUser noPassword. */
            noPassword: boolean;

            /** AuthUser since. */
            since: (number|Long);

            /**
             * Encodes the specified AuthUser message. Does not implicitly {@link quorate.storage.AuthUser.verify|verify} messages.
             * @param message AuthUser message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.AuthUser.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthUser message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.AuthUser & quorate.storage.AuthUser.$Shape} AuthUser
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.AuthUser & quorate.storage.AuthUser.$Shape;
        }

        namespace AuthUser {

            /** Properties of an AuthUser. */
            interface $Properties {

                /** AuthUser format */
                format?: (number|null);

                /** AuthUser password */
                password?: (Uint8Array|null);

                /** AuthUser roles */
                roles?: (string[]|null);

                /** AuthUser noPassword */
                noPassword?: (boolean|null);

                /** AuthUser since */
                since?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthUser. */
            type $Shape = quorate.storage.AuthUser.$Properties;
        }

        /**
         * Properties of an AuthRole.
         * @deprecated Use quorate.storage.AuthRole.$Properties instead.
         */
        interface IAuthRole extends quorate.storage.AuthRole.$Properties {
        }

        /** Represents an AuthRole. */
        class AuthRole {

            /**
             * Constructs a new AuthRole.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.AuthRole.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthRole format. */
            format: number;

            /** AuthRole permissions. */
            permissions: quorate.storage.AuthPermission.$Properties[];

            /**
             * Encodes the specified AuthRole message. Does not implicitly {@link quorate.storage.AuthRole.verify|verify} messages.
             * @param message AuthRole message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.AuthRole.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthRole message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.AuthRole & quorate.storage.AuthRole.$Shape} AuthRole
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.AuthRole & quorate.storage.AuthRole.$Shape;
        }

        namespace AuthRole {

            /** Properties of an AuthRole. */
            interface $Properties {

                /** AuthRole format */
                format?: (number|null);

                /** AuthRole permissions */
                permissions?: (quorate.storage.AuthPermission.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthRole. */
            type $Shape = quorate.storage.AuthRole.$Properties;
        }

        /**
         * Properties of an AuthPermission.
         * @deprecated Use quorate.storage.AuthPermission.$Properties instead.
         */
        interface IAuthPermission extends quorate.storage.AuthPermission.$Properties {
        }

        /** Represents an AuthPermission. */
        class AuthPermission {

            /**
             * Constructs a new AuthPermission.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.AuthPermission.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthPermission type. */
            type: number;

            /** AuthPermission key. */
            key: Uint8Array;

            /** AuthPermission rangeEnd. */
            rangeEnd: Uint8Array;

            /**
             * Encodes the specified AuthPermission message. Does not implicitly {@link quorate.storage.AuthPermission.verify|verify} messages.
             * @param message AuthPermission message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.AuthPermission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthPermission message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.AuthPermission & quorate.storage.AuthPermission.$Shape} AuthPermission
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.AuthPermission & quorate.storage.AuthPermission.$Shape;
        }

        namespace AuthPermission {

            /** Properties of an AuthPermission. */
            interface $Properties {

                /** AuthPermission type */
                type?: (number|null);

                /** AuthPermission key */
                key?: (Uint8Array|null);

                /** AuthPermission rangeEnd */
                rangeEnd?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthPermission. */
            type $Shape = quorate.storage.AuthPermission.$Properties;
        }

        /**
         * Properties of an AuthToken.
         * @deprecated Use quorate.storage.AuthToken.$Properties instead.
         */
        interface IAuthToken extends quorate.storage.AuthToken.$Properties {
        }

        /** Represents an AuthToken. */
        class AuthToken {

            /**
             * Constructs a new AuthToken.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.AuthToken.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AuthToken format. */
            format: number;

            /** AuthToken user. */
            user: string;

            /** AuthToken secret. */
            secret: string;

            /** AuthToken expires. */
            expires: (number|Long);

            /**
             * Encodes the specified AuthToken message. Does not implicitly {@link quorate.storage.AuthToken.verify|verify} messages.
             * @param message AuthToken message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.AuthToken.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AuthToken message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.AuthToken & quorate.storage.AuthToken.$Shape} AuthToken
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.AuthToken & quorate.storage.AuthToken.$Shape;
        }

        namespace AuthToken {

            /** Properties of an AuthToken. */
            interface $Properties {

                /** AuthToken format */
                format?: (number|null);

                /** AuthToken user */
                user?: (string|null);

                /** AuthToken secret */
                secret?: (string|null);

                /** AuthToken expires */
                expires?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AuthToken. */
            type $Shape = quorate.storage.AuthToken.$Properties;
        }

        /**
         * Properties of a PageCursor.
         * @deprecated Use quorate.storage.PageCursor.$Properties instead.
         */
        interface IPageCursor extends quorate.storage.PageCursor.$Properties {
        }

        /** Represents a PageCursor. */
        class PageCursor {

            /**
             * Constructs a new PageCursor.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.PageCursor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PageCursor format. */
            format: number;

            /** PageCursor from. */
            from: Uint8Array;

            /** PageCursor revision. */
            revision: (number|Long);

            /** PageCursor headerRevision. */
            headerRevision: (number|Long);

            /** PageCursor taken. */
            taken: (number|Long);

            /** PageCursor count. */
            count: (number|Long);

            /** PageCursor more. */
            more: boolean;

            /**
             * Encodes the specified PageCursor message. Does not implicitly {@link quorate.storage.PageCursor.verify|verify} messages.
             * @param message PageCursor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.PageCursor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PageCursor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.PageCursor & quorate.storage.PageCursor.$Shape} PageCursor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.PageCursor & quorate.storage.PageCursor.$Shape;
        }

        namespace PageCursor {

            /** Properties of a PageCursor. */
            interface $Properties {

                /** PageCursor format */
                format?: (number|null);

                /** PageCursor from */
                from?: (Uint8Array|null);

                /** PageCursor revision */
                revision?: (number|Long|null);

                /** PageCursor headerRevision */
                headerRevision?: (number|Long|null);

                /** PageCursor taken */
                taken?: (number|Long|null);

                /** PageCursor count */
                count?: (number|Long|null);

                /** PageCursor more */
                more?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PageCursor. */
            type $Shape = quorate.storage.PageCursor.$Properties;
        }

        /**
         * Properties of a WatchStream.
         * @deprecated Use quorate.storage.WatchStream.$Properties instead.
         */
        interface IWatchStream extends quorate.storage.WatchStream.$Properties {
        }

        /** Represents a WatchStream. */
        class WatchStream {

            /**
             * Constructs a new WatchStream.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.WatchStream.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchStream id. */
            id: Uint8Array;

            /** WatchStream requireLeader. */
            requireLeader: boolean;

            /** WatchStream acks. */
            acks: boolean;

            /** WatchStream nextId. */
            nextId: (number|Long);

            /** WatchStream watches. */
            watches: quorate.storage.Watch.$Properties[];

            /** WatchStream token. */
            token: string;

            /** WatchStream verifiedUser. */
            verifiedUser: string;

            /** WatchStream verifiedRevision. */
            verifiedRevision: (number|Long);

            /** WatchStream closed. */
            closed: boolean;

            /** WatchStream user. */
            user: string;

            /** WatchStream verifiedCluster. */
            verifiedCluster: string;

            /** WatchStream verifiedExpires. */
            verifiedExpires: (number|Long);

            /**
             * Encodes the specified WatchStream message. Does not implicitly {@link quorate.storage.WatchStream.verify|verify} messages.
             * @param message WatchStream message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.WatchStream.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchStream message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.WatchStream & quorate.storage.WatchStream.$Shape} WatchStream
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.WatchStream & quorate.storage.WatchStream.$Shape;
        }

        namespace WatchStream {

            /** Properties of a WatchStream. */
            interface $Properties {

                /** WatchStream id */
                id?: (Uint8Array|null);

                /** WatchStream requireLeader */
                requireLeader?: (boolean|null);

                /** WatchStream acks */
                acks?: (boolean|null);

                /** WatchStream nextId */
                nextId?: (number|Long|null);

                /** WatchStream watches */
                watches?: (quorate.storage.Watch.$Properties[]|null);

                /** WatchStream token */
                token?: (string|null);

                /** WatchStream verifiedUser */
                verifiedUser?: (string|null);

                /** WatchStream verifiedRevision */
                verifiedRevision?: (number|Long|null);

                /** WatchStream closed */
                closed?: (boolean|null);

                /** WatchStream user */
                user?: (string|null);

                /** WatchStream verifiedCluster */
                verifiedCluster?: (string|null);

                /** WatchStream verifiedExpires */
                verifiedExpires?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchStream. */
            type $Shape = quorate.storage.WatchStream.$Properties;
        }

        /**
         * Properties of a Watch.
         * @deprecated Use quorate.storage.Watch.$Properties instead.
         */
        interface IWatch extends quorate.storage.Watch.$Properties {
        }

        /** Represents a Watch. */
        class Watch {

            /**
             * Constructs a new Watch.
             * @param [properties] Properties to set
             */
            constructor(properties?: quorate.storage.Watch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Watch id. */
            id: (number|Long);

            /** Watch key. */
            key: Uint8Array;

            /** Watch rangeEnd. */
            rangeEnd: Uint8Array;

            /** Watch flags. */
            flags: number;

            /** Watch start. */
            start: (number|Long);

            /** Watch next. */
            next: (number|Long);

            /**
             * Encodes the specified Watch message. Does not implicitly {@link quorate.storage.Watch.verify|verify} messages.
             * @param message Watch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: quorate.storage.Watch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Watch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {quorate.storage.Watch & quorate.storage.Watch.$Shape} Watch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorate.storage.Watch & quorate.storage.Watch.$Shape;
        }

        namespace Watch {

            /** Properties of a Watch. */
            interface $Properties {

                /** Watch id */
                id?: (number|Long|null);

                /** Watch key */
                key?: (Uint8Array|null);

                /** Watch rangeEnd */
                rangeEnd?: (Uint8Array|null);

                /** Watch flags */
                flags?: (number|null);

                /** Watch start */
                start?: (number|Long|null);

                /** Watch next */
                next?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Watch. */
            type $Shape = quorate.storage.Watch.$Properties;
        }
    }
}
