import { UserError } from "../core/error.ts";
import { patternMatcher, type PatternPart } from "../core/glob.ts";

/** What a file's name says by the places of a pattern. */
export interface SpanMatch {
  /** Number of the span; days since 1970-01-01 for a date; 0 without a place for it. */
  readonly span: number;
  readonly version: number | undefined;
  /** The texts that stood in the places, so that `01` and `1` stay apart. */
  readonly tokens: string;
}

/** An input pattern in TFX's language, taken apart. */
export interface SpanPattern {
  readonly pattern: string;
  /** Which places it has: equal for inputs that can be read together. */
  readonly kind: string;
  /** The pattern with `*` for each place. */
  readonly glob: string;
  /** What a path (with `/`) says; `undefined` when it does not fit. */
  match(path: string): SpanMatch | undefined;
}

const places = ["SPAN", "VERSION", "YYYY", "MM", "DD"] as const;
type Place = (typeof places)[number];
const placePattern = /\{([A-Z]+)(?::(\d+))?\}/g;

/**
 * Takes a pattern apart: `{SPAN}`, `{VERSION}` (both with `:width` for zero-padded numbers), `{YYYY}-{MM}-{DD}`, or
 * `{YYYY}` and `{MM}` alone (then the span is that of the first day of the month), beside `*`, `**`, `?` and `[…]`.
 */
export function parseSpanPattern(pattern: string): SpanPattern {
  const found = [...pattern.matchAll(placePattern)].map(([text, name, width]) => ({ text, name: knownPlace(pattern, text, name!), width }));
  checkPlaces(pattern, found);
  const names = found.map(({ name }) => name);
  const glob = pattern.replace(placePattern, "*");
  const match = patternMatcher(pattern.split(/(\{[A-Z]+(?::\d+)?\})/).map(toPart));
  return {
    pattern,
    kind: [...new Set(names)].sort().join(" "),
    glob,
    match(path) {
      const found = match(path);
      if (!found) return undefined;
      const texts = new Map(names.map((name, i) => [name, found[i]!]));
      const span = spanOf(texts);
      if (span === undefined) return undefined;
      const version = texts.get("VERSION");
      return { span, version: version === undefined ? undefined : Number(version), tokens: [...texts.values()].join("\n") };
    },
  };
}

function knownPlace(pattern: string, text: string, name: string): Place {
  const place = places.find((known) => known === name);
  if (!place) throw new UserError(`unknown place ${text} in the pattern ${JSON.stringify(pattern)}`, { hint: `known: ${places.map((known) => `{${known}}`).join(" ")}` });
  return place;
}

function checkPlaces(pattern: string, found: readonly { readonly text: string; readonly name: Place; readonly width: string | undefined }[]): void {
  const wrong = (message: string, hint: string) => new UserError(`the pattern ${JSON.stringify(pattern)} ${message}`, { hint });
  const has = (name: Place) => found.some((place) => place.name === name);
  for (const { text, name, width } of found) {
    if (found.filter((place) => place.name === name).length > 1) throw wrong(`has {${name}} twice`, "each place stands once");
    if (width !== undefined && name !== "SPAN" && name !== "VERSION") throw wrong(`has a width in ${text}`, "only {SPAN:n} and {VERSION:n} have one");
    if (width !== undefined && !(Number(width) >= 1 && Number(width) <= 15)) throw wrong(`has the width ${width} in ${text}`, "1 to 15");
  }
  const dated = has("YYYY") || has("MM") || has("DD");
  if (dated && has("SPAN")) throw wrong("has both {SPAN} and a date", "a span is a number or a date");
  if (dated && !(has("YYYY") && has("MM"))) throw wrong("has an incomplete date", "{YYYY}-{MM}-{DD}, or {YYYY}-{MM} for months");
  if (has("VERSION") && !dated && !has("SPAN")) throw wrong("has {VERSION} without a span", "add {SPAN} or {YYYY}-{MM}-{DD}");
}

function toPart(part: string): PatternPart {
  const place = /^\{([A-Z]+)(?::(\d+))?\}$/.exec(part);
  if (!place) return part;
  const [, name, width] = place;
  if (name === "YYYY") return { digits: 4 };
  if (name === "MM" || name === "DD") return { digits: 2 };
  return { digits: width === undefined ? undefined : Number(width) };
}

function spanOf(texts: ReadonlyMap<Place, string>): number | undefined {
  const year = texts.get("YYYY");
  if (year === undefined) return Number(texts.get("SPAN") ?? 0);
  return spanOfDate({ year: Number(year), month: Number(texts.get("MM")), day: Number(texts.get("DD") ?? 1) });
}

/** Days since 1970-01-01; `undefined` for a day that does not exist. */
export function spanOfDate({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / 86_400_000 : undefined;
}
