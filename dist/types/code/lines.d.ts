interface LineLimits {
    /** Longer lines are cut, with how much was cut. */
    readonly length: number;
    /** Further lines are only counted. */
    readonly lines: number;
}
/** Takes the bytes of a stream and gives its lines, bounded in length and number, so that no output fills memory or log. */
export declare function lineSplitter(onLine: (line: string) => void, limits?: LineLimits): {
    write(bytes: Uint8Array): void;
    end(): void;
};
export {};
