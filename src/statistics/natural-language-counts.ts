import { byteCounts, countStrings, mergeCounts, type ByteCounts } from "./byte-counts.ts";
import type { LanguageRules, Token } from "./natural-language-rules.ts";
import { addTimes, quantileSketch, type QuantileState } from "./quantile-sketch.ts";

/** How often one token occurs, and where. */
export interface TokenCounts {
  frequency: number;
  sequences: number;
  /** Per sequence; −1 before any. */
  fewest: number;
  most: number;
  /** By tenth of the sequence. */
  positions: Float64Array;
}

/** A sequence as it is shown, and why. */
interface Reported {
  readonly text: string;
  readonly measure: number;
}

/** What is counted of one feature's sequences. */
export interface LanguageCounts {
  sequences: number;
  tokens: number;
  covered: number;
  /** Characters of the covered tokens. */
  characters: number;
  shortest: number;
  longest: number;
  tokenLengths: QuantileState;
  sequenceLengths: QuantileState;
  occurrences: ByteCounts;
  /** By the token's place in the rules. */
  byToken: TokenCounts[];
  leastCovered: Reported[];
  shortestTokens: Reported[];
}

const parts = 10;
const reported = 5;
const longestShown = 10_000;

/** Nothing counted yet. */
export function languageCounts({ tokens }: LanguageRules): LanguageCounts {
  return {
    sequences: 0, tokens: 0, covered: 0, characters: 0, shortest: -1, longest: -1,
    tokenLengths: quantileSketch.create(), sequenceLengths: quantileSketch.create(), occurrences: byteCounts(),
    byToken: tokens.map(() => ({ frequency: 0, sequences: 0, fewest: -1, most: -1, positions: new Float64Array(parts) })),
    leastCovered: [], shortestTokens: [],
  };
}

/** Counts a sequence of tokens, as texts or as numbers. */
export function addSequence(counts: LanguageCounts, sequence: readonly Token[], rules: LanguageRules): void {
  counts.sequences++;
  if (sequence.length === 0) return;
  const { textOf, numberOf } = rules;
  const texts = sequence.map((token) => (typeof token === "number" ? textOf?.get(token) ?? token : token));
  const numbers = sequence.map((token) => (typeof token === "string" ? numberOf?.get(token) ?? token : token));
  for (const [at, token] of rules.tokens.entries()) {
    // Texts are looked for among numbers only where a vocabulary says which is which.
    addToken(counts.byToken[at]!, token, typeof token === "number" ? numbers : texts);
  }
  report(counts, texts, rules);
  addLength(counts, sequence, texts, numbers, rules);
  const covered: string[] = [];
  for (const [at, text] of texts.entries()) {
    if (rules.excluded.has(text) || rules.excluded.has(numbers[at]!)) continue;
    counts.tokens++;
    if (typeof text === "string" && !rules.outOfVocabulary.has(text)) covered.push(text);
  }
  if (covered.length > 0) addCovered(counts, covered);
}

function addToken(counts: TokenCounts, token: Token, sequence: readonly Token[]): void {
  let times = 0;
  for (const [at, other] of sequence.entries()) {
    if (other !== token) continue;
    times++;
    counts.positions[Math.floor((at / sequence.length) * parts)]!++;
  }
  counts.frequency += times;
  if (times > 0) counts.sequences++;
  counts.fewest = counts.fewest < 0 ? times : Math.min(counts.fewest, times);
  counts.most = Math.max(counts.most, times);
}

function addLength(counts: LanguageCounts, sequence: readonly Token[], ...[texts, numbers, { notCounted }]: [readonly Token[], readonly Token[], LanguageRules]): void {
  const count = (some: readonly Token[]): number => some.filter((token) => notCounted.has(token)).length;
  // As TFDV: a token that is left out both by its text and by its number is left out twice.
  const same = (some: readonly Token[]): boolean => some.every((token, at) => token === sequence[at]);
  const length = sequence.length - count(sequence) - (same(texts) ? 0 : count(texts)) - (same(numbers) ? 0 : count(numbers));
  addTimes(counts.sequenceLengths, length, 1);
  counts.shortest = counts.longest < 0 ? length : Math.min(counts.shortest, length);
  counts.longest = Math.max(counts.longest, length);
}

function addCovered(counts: LanguageCounts, texts: readonly string[]): void {
  counts.covered += texts.length;
  const encoded = texts.map((text) => Buffer.from(text));
  const offsets = new Int32Array(texts.length + 1);
  for (const [at, text] of texts.entries()) {
    const length = lengthOf(text);
    counts.characters += length;
    addTimes(counts.tokenLengths, length, 1);
    offsets[at + 1] = offsets[at]! + encoded[at]!.length;
  }
  countStrings(counts.occurrences, { bytes: Buffer.concat(encoded), offsets }, [0, texts.length]);
}

/** In characters, not in halves of them. */
function lengthOf(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xd800) length--;
  return length;
}

function report(counts: LanguageCounts, texts: readonly Token[], { outOfVocabulary }: LanguageRules): void {
  const lengths = texts.filter((text) => typeof text === "string" && !outOfVocabulary.has(text)).map((text) => lengthOf(String(text)));
  const coverage = lengths.length / texts.length;
  const mean = lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const wanted = [[counts.leastCovered, coverage], [counts.shortestTokens, mean]] as const;
  if (wanted.every(([list, measure]) => list.length === reported && measure >= list.at(-1)!.measure)) return;
  const text = shown(texts);
  for (const [list, measure] of wanted) keep(list, { text, measure });
}

/** Keeps the five smallest; of equal ones the first seen; none twice. */
function keep(list: Reported[], one: Reported): void {
  if (list.some(({ text }) => text === one.text)) return;
  const at = list.findIndex(({ measure }) => measure > one.measure);
  list.splice(at < 0 ? list.length : at, 0, one);
  if (list.length > reported) list.pop();
}

/** A sequence as Python shows a list. */
function shown(sequence: readonly Token[]): string {
  const text = `[${sequence.slice(0, 1000).map((token) => (typeof token === "number" ? String(token) : quoted(token))).join(", ")}${sequence.length > 1000 ? ", …" : ""}]`;
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/\\/g, "\\\\").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t")
    .replace(/[\0-\x1f\x7f]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return `${quote}${quote === "'" ? escaped.replace(/'/g, "\\'") : escaped}${quote}`;
}

/** Adds the counts of `right`, under the same rules. */
export function mergeLanguage(left: LanguageCounts, right: LanguageCounts): void {
  if (right.longest >= 0) {
    left.shortest = left.longest < 0 ? right.shortest : Math.min(left.shortest, right.shortest);
    left.longest = Math.max(left.longest, right.longest);
  }
  left.sequences += right.sequences;
  left.tokens += right.tokens;
  left.covered += right.covered;
  left.characters += right.characters;
  left.tokenLengths = quantileSketch.merge(left.tokenLengths, right.tokenLengths);
  left.sequenceLengths = quantileSketch.merge(left.sequenceLengths, right.sequenceLengths);
  mergeCounts(left.occurrences, right.occurrences);
  for (const [at, from] of right.byToken.entries()) {
    const own = left.byToken[at]!;
    own.frequency += from.frequency;
    own.sequences += from.sequences;
    own.fewest = own.fewest < 0 ? from.fewest : from.fewest < 0 ? own.fewest : Math.min(own.fewest, from.fewest);
    own.most = Math.max(own.most, from.most);
    for (const [part, count] of from.positions.entries()) own.positions[part]! += count;
  }
  for (const one of right.leastCovered) keep(left.leastCovered, one);
  for (const one of right.shortestTokens) keep(left.shortestTokens, one);
}
