import { FlatTable } from "./flatbuffer.ts";
import type { SourceFile } from "./source.ts";
/** The kinds of messages that data are made of. */
export declare const messageKinds: {
    readonly schema: 1;
    readonly dictionary: 2;
    readonly batch: 3;
};
/** A message: its kind, what it says, and the bytes of its buffers (none when they are not wanted). */
interface ArrowMessage {
    readonly kind: number;
    readonly header: FlatTable;
    readonly body: Uint8Array;
}
interface MessageOptions {
    /** Whether buffers are wanted. */
    readonly values: boolean;
}
/**
 * The messages of an Arrow file or stream. A file is read by its table of contents, the schema first, then all dictionaries; a
 * stream, or a file that is packed as a whole, from front to back. What is damaged or cut short is a `UserError`.
 */
export declare function arrowMessages(file: SourceFile, options: MessageOptions): AsyncGenerator<ArrowMessage>;
export {};
