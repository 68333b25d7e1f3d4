/** Where the arrays of columns lie; they hold anything at first. */
export interface ArrayRoom {
    doubles(length: number): Float64Array<ArrayBuffer>;
    floats(length: number): Float32Array<ArrayBuffer>;
    integers(length: number): Int32Array<ArrayBuffer>;
    bytes(length: number): Uint8Array<ArrayBuffer>;
}
/** Each array in memory of its own. */
export declare const ownArrays: ArrayRoom;
/** Arrays side by side in one memory, all given up at once: what is looked at once and forgotten leaves nothing to collect. */
export interface PassingArrays extends ArrayRoom {
    /** What was handed out is not looked at any more. */
    clear(): void;
}
/** Room that grows to what was wanted between two `clear`s. */
export declare function passingArrays(): PassingArrays;
