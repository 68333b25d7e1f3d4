/** The options of a command that writes its result in one of several forms. */
export declare const outputOptions: {
    readonly format: {
        readonly type: "string";
        readonly short: "f";
    };
    readonly out: {
        readonly type: "string";
        readonly short: "o";
    };
};
/** The form asked for: `format`, else what the name of the file says, else text. An unknown one is a `UserError`. */
export declare function chosenFormat<Format extends string>(formats: readonly Format[], { format, out }: {
    readonly format?: string | undefined;
    readonly out?: string | undefined;
}): Format | "text";
/** A result, whole or in pieces. */
type Output = string | Uint8Array | readonly Uint8Array[];
/** Writes a result to a file, or to standard output. A reader that has seen enough (`| head`) is no error. */
export declare function writeOutput(content: Output, out: string | undefined): Promise<void>;
export {};
