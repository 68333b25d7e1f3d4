import type { Mistake, Place } from "../core/error.ts";
import { describePlace } from "../core/error.ts";
import { logLine } from "./escape.ts";

/** The text of one line of a file (`place.line`, counted from 1), when the caller can read it. */
export type ReadLine = (place: Place) => string | undefined;

/** Wraps text in a terminal colour, or leaves it alone. */
export type Paint = (style: "bold" | "dim" | "red" | "green" | "yellow" | "blue", text: string) => string;

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 36 } as const;

/** Colours for a terminal that has them; `NO_COLOR` is the caller's to read. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== "" ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

const mostWidth = 120;

/**
 * One mistake as lines of a terminal: place and message, the source line with a squiggle below the fault, and what would be right.
 * Without the line, the hint stands alone.
 */
export function mistakeLines(mistake: Mistake, readLine: ReadLine, paint: Paint): readonly string[] {
  const { message, place, hint } = mistake;
  const where = place ? `${paint("bold", logLine(describePlace(place), 300))}  ` : "";
  const [first = "", ...more] = message.split(/\r?\n/).map((line) => logLine(line));
  const lines = [where + first, ...more.map((line) => `  ${line}`)];
  const source = place?.line === undefined ? undefined : readLine(place);
  if (place?.line === undefined || source === undefined) return hint ? [...lines, ...hint.split(/\r?\n/).map((line) => `   ${paint("dim", "hint:")} ${logLine(line)}`)] : lines;
  const gutter = String(place.line).padStart(5);
  const { text, at, length } = windowed(source, place);
  const squiggle = at === undefined ? "" : `${" ".repeat(at)}${paint("red", "^".repeat(length))}`;
  const note = [squiggle, hint ? logLine(hint) : ""].filter((part) => part !== "").join("  ");
  return [...lines, `${paint("dim", `${gutter} │`)} ${text}`, ...(note ? [`${paint("dim", `${" ".repeat(gutter.length)} │`)} ${note}`] : [])];
}

/** The part of a source line around the fault, and where the fault is in it. */
function windowed(source: string, { column, length }: Place): { readonly text: string; readonly at?: number; readonly length: number } {
  const flat = source.replace(/\t/g, " ");
  if (column === undefined) return { text: logLine(flat.slice(0, mostWidth)), length: 0 };
  const start = column - 1 > mostWidth * 0.75 ? column - 1 - Math.floor(mostWidth / 2) : 0;
  const before = `${start > 0 ? "… " : ""}${logLine(flat.slice(start, column - 1), 1000)}`;
  const rest = flat.slice(column - 1, start + mostWidth);
  const shown = `${before}${logLine(rest, 1000)}${flat.length > start + mostWidth ? " …" : ""}`;
  return { text: shown, at: before.length, length: Math.max(1, Math.min(length ?? 1, rest.length || 1)) };
}
