import type { TextChange } from "./line-changes.ts";
import { aboveStart, beginsLine, endsLine, indentAt, inlineText, isBlankLine, layoutLines, lineStart, nextLine, type TextLayout } from "./text-layout.ts";
import type { Written } from "./text-print.ts";
import type { TextEntry, TextMessage } from "./text-tree.ts";

/** Changes to a text, collected while the text stays as it is, then applied at once. */
export class TextChanges {
  readonly text: string;
  readonly layout: TextLayout;
  readonly #changes: TextChange[] = [];
  readonly #removed: { readonly start: number; readonly end: number }[] = [];
  readonly #gone = new Set<TextEntry>();

  constructor(text: string, layout: TextLayout) {
    this.text = text;
    this.layout = layout;
  }

  replace({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
    if (this.text.slice(start, end) !== text) this.#changes.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.#changes.push({ start: at, end: at, text });
  }

  /** Takes out a stretch; when nothing is left of its lines, the lines too. */
  cut(start: number, end: number): void {
    this.#removed.push({ start, end });
  }

  /** Takes out a field; a message with the comments right above it. */
  remove(entry: TextEntry): void {
    this.#gone.add(entry);
    const above = aboveStart(this.text, entry);
    const whole = beginsLine(this.text, entry.start) && endsLine(this.text, entry.end);
    this.cut(whole && above < lineStart(this.text, entry.start) ? above : entry.start, entry.end);
  }

  /** Writes a field after another one of the same message, on a line of its own where the other ends its line. */
  insertAfter(within: TextMessage, anchor: TextEntry, written: Written): void {
    const { text, layout } = this;
    if (!endsLine(text, anchor.end)) return this.insert(anchor.end, ` ${inlineText(written)}`);
    const indent = beginsLine(text, anchor.start) ? indentAt(text, anchor.start) : this.#indentWithin(within);
    const apart = written.fields !== undefined && !this.#gone.has(anchor) && this.#isApart(within, anchor);
    this.#insertLines(nextLine(text, anchor.end), [...(apart ? [""] : []), ...layoutLines(written, indent, layout)]);
  }

  /** Writes a field before another one of the same message. */
  insertBefore(within: TextMessage, anchor: TextEntry, written: Written): void {
    const { text, layout } = this;
    if (!beginsLine(text, anchor.start)) return this.insert(anchor.start, `${inlineText(written)} `);
    const apart = written.fields !== undefined && this.#isApart(within, anchor);
    this.#insertLines(aboveStart(text, anchor), [...layoutLines(written, indentAt(text, anchor.start), layout), ...(apart ? [""] : [])]);
  }

  /** Writes a field as the first of a message; into a file, as the last. */
  insertFirst(within: TextMessage, written: Written): void {
    const { text, layout } = this;
    const last = within.entries.at(-1);
    if (within.open === 0 && last) return this.insertAfter(within, last, written);
    if (within.open === 0) return this.#insertLines(text.length, layoutLines(written, "", layout));
    if (endsLine(text, within.open)) return this.#insertLines(nextLine(text, within.open), layoutLines(written, this.#indentWithin(within), layout));
    this.insert(within.open, ` ${inlineText(written)}${/\s/.test(text[within.open] ?? "") ? "" : " "}`);
  }

  #insertLines(at: number, lines: readonly string[]): void {
    const { text, layout: { newline } } = this;
    const unfinished = at === text.length && text !== "" && !text.endsWith("\n");
    this.insert(at, unfinished ? lines.map((line) => `${newline}${line}`).join("") : lines.map((line) => `${line}${newline}`).join(""));
  }

  #indentWithin({ open, entries }: TextMessage): string {
    const first = entries.find(({ start }) => beginsLine(this.text, start));
    if (first) return indentAt(this.text, first.start);
    return open === 0 ? "" : `${indentAt(this.text, open)}${this.layout.step}`;
  }

  /** Whether an empty line stands between a field and its neighbour. */
  #isApart({ entries }: TextMessage, entry: TextEntry): boolean {
    const { text } = this;
    const after = nextLine(text, entry.end);
    if (entry !== entries.at(-1) && isBlankLine(text, after)) return true;
    const above = aboveStart(text, entry);
    return entry !== entries[0] && above > 0 && isBlankLine(text, lineStart(text, above - 1));
  }

  /** All changes in order, none over another. */
  ordered(): TextChange[] {
    const inserts = new Set(this.#changes.filter(({ start, end }) => start === end).map(({ start }) => start));
    const removals = this.#merged(inserts).map(({ start, end }) => this.#widened(start, end, inserts));
    const ordered = [...this.#changes, ...removals].map((change, index) => ({ change, index }))
      .sort(({ change: a, index: i }, { change: b, index: j }) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || i - j);
    let done = 0;
    return ordered.map(({ change: { start, end, text } }) => {
      const apart = { start: Math.max(done, start), end: Math.max(done, end), text };
      done = apart.end;
      return apart;
    });
  }

  /** Removed stretches, those made one that have only blanks between them and nothing that is put there. */
  #merged(inserts: ReadonlySet<number>): { start: number; end: number }[] {
    const merged: { start: number; end: number }[] = [];
    for (const { start, end } of [...this.#removed].sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      const between = last && this.text.slice(last.end, start);
      if (last && /^[ \t]*$/.test(between!) && !inserts.has(last.end) && !inserts.has(start)) last.end = Math.max(last.end, end);
      else merged.push({ start, end });
    }
    return merged;
  }

  #widened(start: number, end: number, inserts: ReadonlySet<number>): TextChange {
    const { text } = this;
    if (beginsLine(text, start) && endsLine(text, end) && !inserts.has(end)) return { ...this.#wholeLines(start, end, inserts), text: "" };
    if (text.slice(start, end) === ",") return { start, end, text: "" };
    const before = beginsLine(text, start) ? 0 : /[ \t]*$/.exec(text.slice(lineStart(text, start), start))![0].length;
    const after = before > 0 || inserts.has(end) ? 0 : /^[ \t]*/.exec(text.slice(end, nextLine(text, end)))![0].length;
    return { start: start - before, end: end + after, text: "" };
  }

  /** Whole lines, and one of two empty lines that would meet. */
  #wholeLines(start: number, end: number, inserts: ReadonlySet<number>): { start: number; end: number } {
    const { text } = this;
    const from = lineStart(text, start);
    const to = nextLine(text, end);
    if (inserts.has(to)) return { start: from, end: to };
    const meets = to >= text.length || isBlankLine(text, to) || /^[ \t]*[}>]/.test(text.slice(to, to + 200));
    const before = from > 0 ? lineStart(text, from - 1) : 0;
    if (from > 0 && isBlankLine(text, before) && meets) return { start: before, end: to };
    return { start: from, end: from === 0 && isBlankLine(text, to) ? nextLine(text, to) : to };
  }
}
