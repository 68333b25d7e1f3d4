/** Wilson's score interval of a share of `rows` rows, reaching ±z. It never leaves 0 … 1 and is not empty at its ends. */
export function wilsonInterval(share: number, rows: number, z: number): { readonly low: number; readonly high: number } {
  const squared = (z * z) / rows;
  const centre = (share + squared / 2) / (1 + squared);
  const reach = (z / (1 + squared)) * Math.sqrt((share * (1 - share)) / rows + squared / (4 * rows));
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
