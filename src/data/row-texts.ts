import { ExpressionFault } from "./row-value.ts";

/** Whether a text fits a LIKE pattern: `%` is any text, `_` one character, `\` takes the next as it is. Linear but for the last `%`. */
export function isLike(text: string, pattern: string): boolean {
  return likePattern(pattern)(text);
}

/** A LIKE pattern, read once. */
export function likePattern(pattern: string): (text: string) => boolean {
  const inside = pattern.replace(/^%+|%+$/g, "");
  if (!/[%_\\]/.test(inside)) {
    const [open, closed] = [pattern.startsWith("%"), pattern.endsWith("%")];
    if (open && closed) return (text) => text.includes(inside);
    return open ? (text) => text.endsWith(inside) : closed ? (text) => text.startsWith(inside) : (text) => text === inside;
  }
  const signs = [...pattern];
  return (text) => fits([...text], signs);
}

function fits(characters: readonly string[], signs: readonly string[]): boolean {
  let at = 0;
  let sign = 0;
  let afterPercent = -1;
  let retry = 0;
  while (at < characters.length) {
    const found = signs[sign];
    const escaped = found === "\\" && sign + 1 < signs.length;
    if (found === "%" && !escaped) {
      afterPercent = ++sign;
      retry = at;
    } else if (found !== undefined && ((found === "_" && !escaped) || (escaped ? signs[sign + 1] : found) === characters[at])) {
      sign += escaped ? 2 : 1;
      at++;
    } else if (afterPercent >= 0) {
      sign = afterPercent;
      at = ++retry;
    } else return false;
  }
  while (signs[sign] === "%") sign++;
  return sign === signs.length;
}

/** Most characters of a text that an expression makes. */
const longestText = 1 << 20;

/** A text that is not longer than is made. */
export function bounded(text: string): string {
  if (text.length > longestText) throw new ExpressionFault(`it makes a text of more than ${longestText} characters`);
  return text;
}

/** Every occurrence of a text replaced by another. */
export function replaced(text: string, what: string, by: string): string {
  if (what === "") return text;
  if (by.length > what.length && (text.split(what).length - 1) * by.length > longestText) return bounded("x".repeat(longestText + 1));
  return text.replaceAll(what, () => by);
}

/** Characters from one on (the first is 1), so many or all. */
export function piece(text: string, from: number, length: number | undefined): string {
  if (length !== undefined && length < 0) throw new ExpressionFault("a part of a text has no negative length");
  const characters = [...text];
  const end = length === undefined ? characters.length : from - 1 + length;
  return characters.slice(Math.max(0, from - 1), Math.max(0, end)).join("");
}

/** The first characters; below 0, all but the last ones. */
export function leftOf(text: string, length: number): string {
  return [...text].slice(0, length).join("");
}

/** The last characters; below 0, all but the first ones. */
export function rightOf(text: string, length: number): string {
  return length === 0 ? "" : [...text].slice(-length).join("");
}

/** Where a text begins within another, in characters from 1; 0 when it does not. */
export function positionOf(text: string, what: string): number {
  const at = text.indexOf(what);
  return at < 0 ? 0 : [...text.slice(0, at)].length + 1;
}

/** Takes these characters, spaces when none are given, from the start, the end or both. */
export function trimmed(text: string, sides: "start" | "end" | "both", characters = " "): string {
  const taken = new Set(characters);
  const all = [...text];
  let [from, to] = [0, all.length];
  if (sides !== "end") while (from < to && taken.has(all[from]!)) from++;
  if (sides !== "start") while (to > from && taken.has(all[to - 1]!)) to--;
  return all.slice(from, to).join("");
}

/** In lower or upper case, character by character: one becomes one, or stays. */
export function inCase(text: string, to: "toLowerCase" | "toUpperCase"): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text[to]();
  return Array.from(text, (character) => { const found = character[to](); return [...found].length === 1 ? found : character; }).join("");
}
