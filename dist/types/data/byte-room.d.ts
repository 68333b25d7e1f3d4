/** Memory that is used again once it was given back: large pieces that come and go leave gaps otherwise, and wait to be found unused. */
export interface ByteRoom {
    /** At least so many bytes, holding anything. */
    take(length: number): Uint8Array<ArrayBuffer>;
    /** What was taken, or the memory it lay in, is not looked at any more. */
    giveBack(bytes: Uint8Array<ArrayBuffer>): void;
}
/** Room that is empty at first. */
export declare function byteRoom(): ByteRoom;
