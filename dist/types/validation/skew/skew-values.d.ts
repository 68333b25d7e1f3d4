/** What stands for a value that is not to be seen. */
export declare const maskedValue = "(masked)";
/** Values of some features of a serialized tf.Example, as texts of bounded length. Of masked features nothing is told but that there is a value. */
export declare function valueTexts(record: Uint8Array, features: readonly string[], mask: ReadonlySet<string>): readonly string[];
