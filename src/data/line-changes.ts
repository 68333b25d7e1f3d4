/** A stretch of a text that gives way to another text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines of a text that give way to others; each with its end of line. */
export interface LineChange {
  /** The first line removed, or the line before which lines are added; counted from 1. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What changes to a text do to its lines. The changes are in order and do not overlap. */
export function lineChanges(text: string, changes: readonly TextChange[]): LineChange[] {
  const starts = lineStarts(text);
  const found: LineChange[] = [];
  for (let i = 0; i < changes.length;) {
    const from = startOfLine(text, changes[i]!.start);
    let added = "";
    let done = from;
    let to = from;
    do {
      const change = changes[i++]!;
      added += text.slice(done, change.start) + change.text;
      done = change.end;
      // A change of whole lines leaves the next line alone.
      to = done === startOfLine(text, done) && (added === "" || added.endsWith("\n")) ? Math.max(to, done) : endOfLine(text, done);
    } while (i < changes.length && startOfLine(text, changes[i]!.start) < to);
    const last = found.at(-1);
    const change = trimmed({ line: lineOf(starts, from), removed: linesOf(text.slice(from, to)), added: linesOf(added + text.slice(done, to)) });
    const touches = last !== undefined && last.line + last.removed.length >= change.line;
    const joined = touches ? trimmed({ line: last.line, removed: [...last.removed, ...change.removed], added: [...last.added, ...change.added] }) : change;
    if (touches) found.pop();
    if (joined.removed.length + joined.added.length > 0) found.push(joined);
  }
  return found;
}

function trimmed({ line, removed, added }: LineChange): LineChange {
  let head = 0;
  while (head < removed.length && head < added.length && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < removed.length - head && tail < added.length - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
  return { line: line + head, removed: removed.slice(head, removed.length - tail), added: added.slice(head, added.length - tail) };
}

/** The lines of a text, each with its end. */
export function linesOf(text: string): string[] {
  return text === "" ? [] : text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function startOfLine(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

function endOfLine(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found + 1;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
