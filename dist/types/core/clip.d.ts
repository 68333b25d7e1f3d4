/** A text of at most `limit` characters (code points): the last one of a longer text is `…`. */
export declare function clip(text: string, limit: number): string;
