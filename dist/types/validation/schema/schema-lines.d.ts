/** The part of a schema that a line is in: a feature by its path, and the field within it; no path for the whole schema. */
export interface SchemaPart {
    readonly path: readonly string[];
    readonly part: string | undefined;
}
/** Which parts of a schema each line of its text belongs to, the innermost features; a domain belongs to the features that use it. */
export declare function schemaLines(text: string, file: string): (line: number) => readonly SchemaPart[];
