/**
 * Divides pieces of work among `of` shares so that none has much more than the others: the largest piece first, each to the
 * share that has least (Graham's rule: at most 4/3 of the best division). Returns each piece's share, from 1. Equal pieces,
 * equal division: machines need not talk.
 */
export function dividedWork(sizes: readonly number[], of: number): readonly number[] {
  const loads = new Array<number>(of).fill(0);
  const shares = new Array<number>(sizes.length).fill(0);
  const order = sizes.map((_, piece) => piece).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  for (const piece of order) {
    const share = loads.indexOf(Math.min(...loads));
    loads[share]! += Math.max(1, sizes[piece]!);
    shares[piece] = share + 1;
  }
  return shares;
}
