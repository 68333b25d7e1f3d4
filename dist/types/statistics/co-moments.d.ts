/**
 * Sums over the rows in which both of two features are known: how many, the means of both, the sums of the squared
 * distances from them, and of the products of the distances. Kept as six numbers of an array, so that many pairs are one array.
 */
export declare const momentsPerPair = 6;
/** One pair's sums. */
export interface CoMoments {
    readonly count: number;
    readonly meanX: number;
    readonly meanY: number;
    readonly squaresX: number;
    readonly squaresY: number;
    readonly products: number;
}
/** A column made ready: distances from `shift`, 0 where unknown. */
interface Centred {
    /** Near the mean, so that no digits are lost in sums. */
    readonly shift: number;
    readonly distances: Float64Array;
    /** 1 where known; `undefined` when every row is. */
    readonly known: Uint8Array | undefined;
    readonly finite: boolean;
    /** Of the known rows. */
    readonly count: number;
    readonly sum: number;
    readonly squares: number;
}
/** Distances of numbers from their mean; NaN is unknown, infinities are kept. */
export declare function centre(values: Float64Array): Centred;
/** The sums of two columns of one batch. */
export declare function coMoments(x: Centred, y: Centred): CoMoments;
/** Joins sums into those of pair `pair` of an array (Chan's rule). */
export declare function joinPair(sums: Float64Array, pair: number, { count, meanX, meanY, squaresX, squaresY, products }: CoMoments): void;
/** The sums of pair `pair` of an array; `swapped`: with x and y exchanged. */
export declare function pairAt(sums: Float64Array, pair: number, swapped: boolean): CoMoments;
export {};
