/** A part of a text with a limited length: forms from the fullest to the shortest; an empty one leaves it out. */
export interface Part {
    /** What it is called when it is left out. */
    readonly name?: string;
    readonly forms: readonly string[];
    /** The part with the lowest weight is shortened first. */
    readonly weight: number;
    /** Gives way already above the aim, not only above the limit. */
    readonly soft: boolean;
}
/** Lengths in UTF-8 bytes: GitHub counts bytes, not characters. */
interface Budget {
    readonly aim: number;
    readonly limit: number;
    /** The sentence for what was left out, as Markdown. */
    leftOut(names: readonly string[]): string;
}
/**
 * Parts joined by empty lines. Above the aim soft parts, above the limit all parts take shorter forms or vanish, whole parts
 * at a time, the least important first: nothing is ever cut inside a table, fence or fold.
 */
export declare function fitted(parts: readonly Part[], budget: Budget): string;
export {};
