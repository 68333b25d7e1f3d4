import { grouped } from "../../core/counted.ts";
import { nearest, UserError, type Mistake } from "../../core/error.ts";
import type { ExampleRow, Finding } from "../../core/finding.ts";
import type { Batch } from "../../data/batch.ts";
import { compileExpression, type RowExpression } from "../../data/row-expression.ts";
import { ExpressionFault, truthOf } from "../../data/row-value.ts";
import { exampleRow, type PlacedRows } from "../rows/row-search.ts";
import { truth, truthVector, type TruthVector } from "./row-vectors.ts";

/** A condition that holds for every row, or for a share of them. */
export interface RowRule {
  readonly name: string;
  /** SQL over features; NULL counts as holding, as in a CHECK. */
  readonly expression: string;
  /** Least share of the rows that it holds for; 1 when not given. */
  readonly share?: number;
  /** Rows that it is about; all when not given. */
  readonly where?: string;
  readonly severity?: "error" | "warning";
  readonly description?: string;
  /** What a row is for which it is NULL. */
  readonly null?: "holds" | "fails";
}

/** What of the rows is told. */
export interface RowRuleOptions {
  /** Rows told of each rule; 3 when not given. */
  readonly most?: number | undefined;
  /** Features whose values are not told. */
  readonly mask?: readonly string[] | undefined;
}

/** Rules that are held against all rows in one pass. */
interface RowRules {
  /** Features to be read. */
  readonly columns: readonly string[];
  add(rows: PlacedRows): void;
  /** The rules that do not hold, in their order. */
  finish(split: string): readonly Finding[];
}

interface Condition {
  readonly expression: RowExpression;
  readonly vector: TruthVector | undefined;
}

interface Compiled {
  readonly rule: RowRule;
  readonly holds: Condition;
  readonly where: Condition | undefined;
  readonly features: readonly string[];
}

const usually = 3;
const mostRules = 1000;

/** Refuses what is wrong with rules as far as that can be told without data: all of it at once. */
export function checkRowRules(rules: readonly RowRule[]): void {
  compileRowRules(rules, undefined);
}

/**
 * Reads rules over the features of these names (of any when not given). Everything wrong with them is told at once, by rule and feature, before a row is read:
 * expressions that cannot be read, features that there are not, names given twice.
 */
export function compileRowRules(rules: readonly RowRule[], names: readonly string[] | undefined, options: RowRuleOptions = {}): RowRules {
  const mistakes: Mistake[] = [];
  const known = names && [...new Set(names)];
  if (rules.length > mostRules) throw new UserError(`there are ${rules.length} rules on rows, more than the ${mostRules} that are held`);
  rules.forEach(({ name }, i) => { if (rules.findIndex((other) => other.name === name) < i) mistakes.push({ message: `two rules are named ${JSON.stringify(name)}`, hint: "rename one" }); });
  const compiled = rules.flatMap((rule) => {
    try {
      return [compiledRule(rule, known)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistakes.push(...error.mistakes.map((mistake) => ({ ...mistake, message: `rule ${JSON.stringify(rule.name)}: ${mistake.message}` })));
      return [];
    }
  });
  if (mistakes.length > 0) throw new UserError(mistakes);
  return counting(compiled, options);
}

function compiledRule(rule: RowRule, names: readonly string[] | undefined): Compiled {
  const { share = 1 } = rule;
  if (!(share > 0 && share <= 1)) throw new UserError(`share is ${share}, which is no share of rows`, { hint: "above 0, at most 1: 0.999" });
  const [holds, where] = [conditionOf(rule.expression, names), rule.where === undefined ? undefined : conditionOf(rule.where, names)];
  return { rule, holds, where, features: [...new Set([...featuresOf(holds, names), ...(where ? featuresOf(where, names) : [])])] };
}

function conditionOf(text: string, names: readonly string[] | undefined): Condition {
  const expression = compileExpression(text);
  for (const name of names ? expression.features : []) {
    const alike = alikeOf(name, names!);
    if (names!.includes(name) || alike.length === 1) continue;
    const shown = JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
    if (alike.length > 1) throw new UserError(`the expression ${shown} names the feature ${JSON.stringify(name)}, which may be ${alike.join(" or ")}`, { hint: 'put the name in double quotes: "Name"' });
    const near = nearest(name, names!);
    throw new UserError(`the expression ${shown} names the feature ${JSON.stringify(name)}, which the data do not have`, { hint: near === undefined ? "a text is written in single quotes: 'text'" : `did you mean ${near}?` });
  }
  return { expression, vector: truthVector(text) };
}

function alikeOf(name: string, names: readonly string[]): readonly string[] {
  return names.filter((known) => known.toLowerCase() === name.toLowerCase());
}

function featuresOf({ expression }: Condition, names: readonly string[] | undefined): readonly string[] {
  return expression.features.map((name) => (!names || names.includes(name) ? name : alikeOf(name, names)[0]!));
}

interface Count {
  rows: number;
  broken: number;
  unknown: number;
  faults: number;
  fault: string | undefined;
  readonly shown: ExampleRow[];
}

function counting(compiled: readonly Compiled[], { most = usually, mask = [] }: RowRuleOptions): RowRules {
  const masked = new Set(mask);
  const counts = compiled.map((): Count => ({ rows: 0, broken: 0, unknown: 0, faults: 0, fault: undefined, shown: [] }));
  return {
    columns: [...new Set(compiled.flatMap(({ features }) => features))],
    add(source) {
      compiled.forEach((one, i) => {
        const show = (row: number): ExampleRow => exampleRow(source, row, { question: { paths: one.features.map((name) => [name]) }, others: [], masked });
        countRows(one, source.batch, { count: counts[i]!, most, show });
      });
    },
    finish: (split) => compiled.flatMap(({ rule, features }, i) => findingOf(rule, counts[i]!, { split, hidden: features.some((name) => masked.has(name)) })),
  };
}

interface Counting {
  readonly count: Count;
  readonly most: number;
  readonly show: (row: number) => ExampleRow;
}

function countRows({ rule, holds, where }: Compiled, batch: Batch, { count, most, show }: Counting): void {
  const faults: { first: string | undefined } = { first: count.fault };
  const inside = where && truthsOf(where, batch, faults);
  const found = truthsOf(holds, batch, faults);
  const unknownFails = rule.null === "fails";
  for (let row = 0; row < batch.length; row++) {
    const about = inside ? inside[row]! : truth.yes;
    if (about === truth.no || about === truth.unknown) continue;
    count.rows++;
    const value = about === truth.fault ? truth.fault : found[row]!;
    if (value === truth.yes) continue;
    if (value === truth.fault) count.faults++;
    if (value === truth.unknown) {
      count.unknown++;
      if (!unknownFails) continue;
    }
    count.broken++;
    if (count.shown.length < most) count.shown.push(show(row));
  }
  count.fault = faults.first;
}

/** What a condition comes to in each row: in columns where that is possible, else row by row. */
function truthsOf({ expression, vector }: Condition, batch: Batch, faults: { first: string | undefined }): Uint8Array {
  const columns = vector?.(batch);
  if (columns && (faults.first !== undefined || !columns.includes(truth.fault))) return columns;
  const evaluate = expression.evaluate(batch);
  const truths = new Uint8Array(batch.length);
  for (let row = 0; row < truths.length; row++) truths[row] = truthAt(evaluate(row), faults);
  return truths;
}

function truthAt(value: ReturnType<ReturnType<RowExpression["evaluate"]>>, faults: { first: string | undefined }): number {
  if (value instanceof ExpressionFault) {
    faults.first ??= value.message;
    return truth.fault;
  }
  try {
    const known = truthOf(value);
    return known === null ? truth.unknown : known ? truth.yes : truth.no;
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    faults.first ??= error.message;
    return truth.fault;
  }
}

function findingOf(rule: RowRule, { rows, broken, unknown, faults, fault, shown }: Count, { split, hidden }: { readonly split: string; readonly hidden: boolean }): readonly Finding[] {
  const { name, expression, share = 1, where, severity = "error", description, null: whenNull } = rule;
  if (broken === 0 || (rows - broken) / rows >= share) return [];
  const about = where === undefined ? grouped(rows) : `${grouped(rows)} rows where ${where}`;
  const why = [
    ...(faults > 0 ? [`in ${grouped(faults)} it cannot be computed${fault === undefined || hidden ? "" : `: ${fault}`}`] : []),
    ...(unknown > 0 && whenNull === "fails" ? [`in ${grouped(unknown)} it is NULL`] : []),
  ];
  const said = description === undefined ? "" : `${description.replace(/[.\s]+$/, "")}. `;
  return [{
    rule: "row-rule", severity, subject: name, split, ...(shown.length > 0 && { rows: shown }),
    message: `${said}${expression} does not hold${why.length > 0 ? ` (${why.join(", ")})` : ""}.`,
    observed: `${grouped(broken)} of ${about}${share < 1 ? ` (holds for ${shareText((rows - broken) / rows)})` : ""}`,
    limit: share < 1 ? `holds for at least ${shareText(share)}` : "none",
  }];
}

/** A share as a percentage, rounded down, so that one below a limit is never told as the limit. */
function shareText(share: number): string {
  return `${String(Math.floor(share * 1e6 + 1e-6) / 1e4)}%`;
}
