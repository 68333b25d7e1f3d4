/**
 * The bytes of a state that is plain data: numbers, big integers, texts, booleans, null, undefined, typed arrays, arrays,
 * maps and objects. The same state always has the same bytes; keys keep their order. Anything else is a bug and throws.
 */
export declare function storeState(state: unknown): Uint8Array;
/** The state whose bytes these are. Bytes that are damaged or of another version are a `UserError`; nothing is allocated that they do not justify. */
export declare function restoreState(bytes: Uint8Array): unknown;
