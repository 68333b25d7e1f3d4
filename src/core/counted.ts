/** Digits in groups of three: `336,776`. */
export function grouped(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 step`, `2 steps`, `3 classes`, `4 anomalies`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${count === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun.endsWith("s") ? `${noun}es` : `${noun}s`}`;
}
