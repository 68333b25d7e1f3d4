/** A share as text: `1.8%`, `<0.1%`. */
export function percent(share: number): string {
  if (share === 0) return "0%";
  return share < 0.001 ? "<0.1%" : share > 0.999 && share < 1 ? ">99.9%" : `${Number((100 * share).toFixed(1))}%`;
}
