/**
 * Divides pieces of work among `of` shares so that none has much more than the others: the largest piece first, each to the
 * share that has least (Graham's rule: at most 4/3 of the best division). Returns each piece's share, from 1. Equal pieces,
 * equal division: machines need not talk.
 */
export declare function dividedWork(sizes: readonly number[], of: number): readonly number[];
