/** Numbers with at most one decimal, so that paths stay short. */
export declare function at(value: number): string;
/** An SVG picture. `label` is its finding in words: what a reader who cannot see it is told. Only attributes and classes, no styles. */
export declare function svg({ width, height, label, kind }: {
    readonly width: number;
    readonly height: number;
    readonly label: string;
    readonly kind: string;
}, content: string): string;
/** A text inside a picture. */
export declare function label(x: number, y: number, text: string, kind?: string): string;
/** A straight line. */
export declare function line(from: readonly [number, number], to: readonly [number, number], kind: string): string;
/** A linear scale from a domain to a range; an empty domain maps to the middle. */
export declare function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]): (value: number) => number;
