import { isUtf8 } from "node:buffer";
import { clip } from "../../core/clip.ts";
import { grouped } from "../../core/counted.ts";
import { unitOf, type ExampleRow, type Finding } from "../../core/finding.ts";
import type { Batch, Column } from "../../data/batch.ts";
import { serializePath } from "../feature-path.ts";
import { cellsOf } from "./row-cells.ts";
import { rowQuestion, type QuestionContext, type RowQuestion } from "./row-questions.ts";

/** What is searched, and how much of it is told. */
export interface RowSearchOptions extends QuestionContext {
  /** Rows told of each finding; 3 when not given. */
  readonly most?: number | undefined;
  /** Features whose values are not told. */
  readonly mask?: readonly string[] | undefined;
}

/** Some rows, and where each is: line or number of the row in a file, which may be named by its digest. */
export interface PlacedRows {
  readonly batch: Batch;
  place(row: number): { readonly file: string; readonly number: number };
}

/** Rows that show findings, found in one pass. */
export interface RowSearch {
  /** Top-level features that must be read; nothing need be read when there is none. */
  readonly columns: readonly string[];
  /** Looks at a batch; true as long as there is something left to look for. */
  add(rows: PlacedRows): boolean;
  /** The findings, each with the rows that show it. */
  finish(): readonly Finding[];
}

const usually = 3;
/** Other features of a row that are told. */
const mostOthers = 5;
const longestValue = 60;
const longestName = 80;
const mostListed = 5;

/** Looks for rows that show each of the findings that are no notes, all of them in the same pass: the worst where one can be worse than another, else the first. */
export function rowSearch(findings: readonly Finding[], options: RowSearchOptions): RowSearch {
  const { most = usually, mask = [] } = options;
  const searches = findings.map((finding) => ({ question: most > 0 && finding.severity !== "info" ? rowQuestion(finding, options) : undefined, rows: [] as ExampleRow[], beyond: [] as number[], spare: [] as ExampleRow[] }));
  const masked = new Set(mask);
  const asked = searches.flatMap(({ question }) => question?.paths.map(([name]) => name!) ?? []);
  const others = asked.length === 0 ? [] : [...new Set([...options.current.features.values()].flatMap(({ path }) => (path.length === 1 ? path : [])))].slice(0, mostOthers + 1);
  return {
    columns: [...new Set([...asked, ...others])],
    add(placed) {
      for (const { question, rows, beyond, spare } of searches) {
        if (!question || (rows.length >= most && !question.excess)) continue;
        const tell = (row: number): ExampleRow => exampleRow(placed, row, { question, others, masked });
        const excess = question.excess?.(placed.batch);
        if (excess) collectWorst({ rows, beyond }, question.bind(placed.batch), { batch: placed.batch, most, tell, excess });
        else collect(rows, question.bind(placed.batch), { batch: placed.batch, most, tell });
        if (rows.length === 0 && spare.length < most) collect(spare, question.otherwise?.(placed.batch), { batch: placed.batch, most, tell });
      }
      return searches.some(({ question, rows }) => question && (rows.length < most || question.excess));
    },
    finish: () => findings.map((finding, i) => {
      const { rows, spare } = searches[i]!;
      const shown = rows.length > 0 ? rows : spare;
      return shown.length === 0 ? finding : { ...finding, rows: shown };
    }),
  };
}

interface Collecting {
  readonly batch: Batch;
  readonly most: number;
  tell(row: number): ExampleRow;
}

/** Adds the first rows that a test finds, up to the number told. */
function collect(into: ExampleRow[], test: ReturnType<RowQuestion["bind"]>, { batch, most, tell }: Collecting): void {
  for (let row = 0; test && row < batch.length && into.length < most; row++) if (test(row)) into.push(tell(row));
}

/** Keeps the rows that are farthest beyond what is allowed, the farthest first; of equals the first in the data. */
function collectWorst({ rows, beyond }: { readonly rows: ExampleRow[]; readonly beyond: number[] }, test: ReturnType<RowQuestion["bind"]>, { batch, most, tell, excess }: Collecting & { excess(row: number): number }): void {
  for (let row = 0; test && row < batch.length; row++) {
    if (!test(row)) continue;
    const far = excess(row);
    if (beyond.length >= most && far <= beyond[most - 1]!) continue;
    const place = beyond.findIndex((other) => far > other);
    const at = place < 0 ? beyond.length : place;
    beyond.splice(at, 0, far);
    rows.splice(at, 0, tell(row));
    beyond.length = rows.length = Math.min(most, rows.length);
  }
}

interface Telling {
  /** The features that the row is told for. */
  readonly question: Pick<RowQuestion, "paths">;
  readonly others: readonly string[];
  readonly masked: ReadonlySet<string>;
}

/** A row as it is told: the features it is about, then some others; the values of masked ones are stars. */
export function exampleRow({ batch, place }: PlacedRows, row: number, { question, others, masked }: Telling): ExampleRow {
  const own = question.paths;
  const { file, number } = place(row);
  const rest = others.filter((name) => !own.some((path) => path.length === 1 && path[0] === name)).slice(0, mostOthers);
  return {
    file, number, unit: unitOf(file),
    values: [...own, ...rest.map((name) => [name])].map((path) => {
      const name = serializePath(path);
      return [clip(name, longestName), masked.has(name) || masked.has(path[0]!) ? "***" : cellText(batch, path, row)];
    }),
  };
}

function cellText(batch: Batch, path: readonly string[], row: number): string {
  const { column, count, first } = cellsOf(batch, path);
  const values = count(row);
  if (values < 0) return "missing";
  if (!column || column.type === "empty") return `${grouped(values)} items`;
  const told = Array.from({ length: Math.min(values, mostListed) }, (_, i) => valueText(column, first(row) + i));
  if (values === 1) return told[0]!;
  return values <= mostListed ? `[${told.join(", ")}]` : `[${told.join(", ")}, … ${grouped(values)} values]`;
}

function valueText(column: Exclude<Column, { readonly type: "empty" }>, value: number): string {
  if (column.type === "int") return String(column.wide ? column.wide[value] : column.values[value]);
  if (column.type === "float") return shortest(column.values[value]!);
  const [start, end] = [column.offsets[value]!, column.offsets[value + 1]!];
  const bytes = column.bytes.subarray(start, Math.min(end, start + 4 * longestValue));
  if (end - start <= bytes.length ? !isUtf8(bytes) : bytes.includes(0)) return `${grouped(end - start)} bytes, not text`;
  const text = new TextDecoder().decode(bytes);
  return JSON.stringify(clip(end - start > bytes.length ? `${text}…` : text, longestValue));
}

/** The shortest text that is this number as a float32, or as it is when it is none. */
function shortest(value: number): string {
  if (Math.fround(value) !== value) return String(value);
  for (let digits = 6; digits < 9; digits++) if (Math.fround(Number(value.toPrecision(digits))) === value) return String(Number(value.toPrecision(digits)));
  return String(value);
}
