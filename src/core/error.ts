/** A spot in a file of the user: where a mistake is, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Length of the faulty text, for the squiggle. */
  readonly length?: number;
}

/** One mistake of the user's: what is wrong (with the value), where, and what would be right. */
export interface Mistake {
  readonly message: string;
  readonly place?: Place;
  readonly hint?: string;
}

/**
 * The user's mistake: shown as its sentences, without a stack, with exit code 2.
 * Carries several mistakes when a file has several, so that all are shown at once.
 */
export class UserError extends Error {
  readonly mistakes: readonly Mistake[];
  /** What a program said before it failed (last lines, a stack of the user's code): shown below the sentences. */
  readonly detail: string | undefined;

  constructor(message: string | readonly Mistake[], more: Omit<Mistake, "message"> & { cause?: unknown; detail?: string } = {}) {
    const { cause, detail, ...rest } = more;
    const mistakes = typeof message === "string" ? [{ message, ...rest }] : message;
    super(mistakes.map(describeMistake).join("\n"), cause === undefined ? {} : { cause });
    this.name = "UserError";
    this.mistakes = mistakes;
    this.detail = detail;
  }
}

/** `file:line:column  message` and the hint below it: the plain form of one mistake. */
export function describeMistake({ message, place, hint }: Mistake): string {
  const where = place ? `${describePlace(place)}  ` : "";
  return `${where}${message}${hint ? `\n  hint: ${hint}` : ""}`;
}

/** `file:line:column`, as far as it is known. */
export function describePlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(":");
}

/** The exit codes of the command line: verdicts and mistakes are told apart. */
export const exitCodes = { ok: 0, notBlessed: 1, mistake: 2, bug: 3, interrupted: 130, terminated: 143 } as const;

/** The known name nearest to `name`, for "did you mean": at most 2 edits (Damerau-Levenshtein) or a third of its length, and most of a short name stays. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(Math.min(2, Math.floor(name.length / 2)), Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase().slice(0, 100), candidate.toLowerCase().slice(0, 100));
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The hint of a name that is not known: the nearest known one, and all of them. */
export function didYouMean(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `${near === undefined ? "" : `did you mean ${near}? `}known: ${known.join(", ")}`;
}

function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(row[j - 1]! + 1, rows[i - 1]![j]! + 1, rows[i - 1]![j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, rows[i - 2]![j - 2]! + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
