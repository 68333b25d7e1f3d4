import pg from "pg";
import type { Batch, Column } from "../../src/data/batch.ts";
import { compileExpression } from "../../src/data/row-expression.ts";
import { ExpressionFault } from "../../src/data/row-value.ts";
import { startPostgresql, type PostgresqlServer } from "./postgresql-server.ts";

let server: PostgresqlServer;
let client: pg.Client;

/** Rows of integers, wide integers, floats, texts and a text that is NULL here and there; numbers are float8 in PostgreSQL but for the integers. */
const data = {
  i: [0, 7, -3, 2013, null, 1, -100, 5],
  w: [9007199254740993n, -9007199254740995n, 4611686018427387904n, 12n, 9223372036854775807n, null, -1n, 9007199254740992n],
  f: [0.5, -2.5, NaN, 1e200, -1.25, 0, null, 3.75],
  g: [2.675, Infinity, 1e-200, 1.5, -0.1, NaN, 1e15, 123456.789],
  s: ["JFK", "", "  ü b ", "\u{1f600}x", "\uffee", null, "12", "a%b_c"],
  t: ["K", "j", "é", "\u{1f600}", "ab", "12", " ", "JFKJFK"],
} as const;
const count = data.i.length;
type Kind = "int" | "float" | "text" | "bool";
/** One expression in our words and in PostgreSQL's, where numbers have types; constants are kept from being computed before the rows. */
type Pair = readonly [ours: string, theirs: string];

beforeAll(async () => {
  server = await startPostgresql();
  client = new pg.Client(`postgresql://assay@127.0.0.1:${server.port}/postgres`);
  await client.connect();
  await client.query(`CREATE TABLE r (id int, i bigint, w bigint, f float8, g float8, s text, t text);
    CREATE FUNCTION same(value anyelement) RETURNS anyelement LANGUAGE plpgsql AS 'BEGIN RETURN value; END';
    CREATE FUNCTION attempt(expression text, id int) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE found text;
      BEGIN EXECUTE format('SELECT (%s)::text FROM r WHERE id = %s', expression, id) INTO found; RETURN found;
      EXCEPTION WHEN data_exception THEN RETURN 'fault'; END $$`);
  for (let id = 0; id < count; id++) await client.query("INSERT INTO r VALUES ($1, $2, $3, $4, $5, $6, $7)", [id, ...Object.values(data).map((values) => { const value = values[id]; return value === null ? null : String(value); })]);
}, 60_000);
afterAll(async () => {
  await client.end();
  await server.stop();
});

function columnOf(values: readonly (number | bigint | string | null)[]): Column {
  const given = values.filter((value) => value !== null);
  const rowOffsets = new Int32Array(values.length + 1);
  values.forEach((value, i) => { rowOffsets[i + 1] = rowOffsets[i]! + (value === null ? 0 : 1); });
  const [first] = given;
  if (typeof first === "string") {
    const texts = given.map((value) => Buffer.from(String(value)));
    const offsets = new Int32Array(texts.length + 1);
    texts.forEach(({ length }, i) => { offsets[i + 1] = offsets[i]! + length; });
    return { type: "bytes", bytes: Buffer.concat(texts), offsets, rowOffsets };
  }
  const numbers = Float64Array.from(given, Number);
  if (typeof first === "bigint") return { type: "int", values: numbers, wide: BigInt64Array.from(given, (value) => BigInt(value)), rowOffsets };
  return numbers.every(Number.isInteger) ? { type: "int", values: numbers, rowOffsets } : { type: "float", values: numbers, rowOffsets };
}

const batch: Batch = { length: count, columns: new Map(Object.entries(data).map(([name, values]) => [name, columnOf(values)])) };

/** Numbers from 0 to below a limit, the same in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function generator(below: (limit: number) => number): (kind: Kind, depth: number) => Pair {
  const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const same = (text: string): Pair => [text, text];
  const join = (build: (...parts: readonly string[]) => string, ...parts: readonly Pair[]): Pair => [build(...parts.map(([ours]) => ours)), build(...parts.map(([, theirs]) => theirs))];
  const leaf = (kind: Kind): Pair => {
    if (kind === "int") return below(3) > 0 ? same(pick(["i", "w"])) : ((text) => [text, `same((${text})::bigint)`] as Pair)(pick(["0", "1", "3", "-2", "10"]));
    if (kind === "float") return below(3) > 0 ? same(pick(["f", "g"])) : ((text) => [text, `same((${text})::float8)`] as Pair)(pick(["0.25", "-1.5", "2.5", "100.125"]));
    if (kind === "text") return below(3) > 0 ? same(pick(["s", "t"])) : ((text) => [text, `same((${text})::text)`] as Pair)(pick(["'K'", "''", "' b'", "'\u{1f600}'", "'12'", "'\uffee'"]));
    return same(pick(["true", "false", "i IS NULL", "f = 0.5", "s < t"]));
  };
  const of = (kind: Kind, depth: number): Pair => {
    if (depth === 0) return leaf(kind);
    const next = (wanted: Kind): Pair => of(wanted, depth - 1 - below(2) > 0 ? depth - 1 : 0);
    const any = (): Kind => pick(["int", "float", "text"]);
    const small = (): Pair => ((text) => [text, `(${text})::int`] as Pair)(pick(["0", "1", "2", "-1", "-2", "3"]));
    if (below(8) === 0) return join((test, a, b) => `CASE WHEN ${test} THEN ${a} ELSE ${b} END`, next("bool"), next(kind), next(kind));
    if (below(10) === 0 && kind !== "bool") return join((a, b) => `${pick(["coalesce"])}(${a}, ${b})`, next(kind), next(kind));
    if (below(10) === 0 && kind !== "bool") { const name = pick(["greatest", "least", "nullif"]); return join((a, b) => `${name}(${a}, ${b})`, next(kind), next(kind)); }
    if (kind === "int") {
      const op = pick(["+", "-", "*", "%", "abs", "length", "strpos", "-()", "cast"]);
      if (op === "abs" || op === "-()") return join((a) => `${op === "abs" ? "abs" : "-"}(${a})`, next("int"));
      if (op === "length") return join((a) => `length(${a})`, next("text"));
      if (op === "strpos") return join((a, b) => `strpos(${a}, ${b})`, next("text"), next("text"));
      if (op === "cast") return join((a) => `CAST(${a} AS bigint)`, next(pick(["text", "int", "float"])));
      return join((a, b) => `(${a} ${op} ${b})`, next("int"), next("int"));
    }
    if (kind === "float") {
      const op = pick(["+", "-", "*", "/", "^", "floor", "ceil", "round", "round2", "sqrt", "ln", "exp", "sign", "cast"]);
      if (op === "cast") return join((a) => `CAST(${a} AS float8)`, next(pick(["float", "int", "text"])));
      if (["floor", "ceil", "round", "sqrt", "ln", "exp", "sign"].includes(op)) return join((a) => `${op}(${a})`, next("float"));
      if (op === "round2") { const [[a, b], [n, m]] = [leaf("float"), small()]; return [`round(CASE WHEN abs(${a}) < 10000000000 THEN ${a} END, ${n})`, `round((CASE WHEN abs(${b}) < 10000000000 THEN ${b} END)::numeric, ${m})::float8`]; }
      return join((a, b) => `(${a} ${op} ${b})`, next("float"), next("float"));
    }
    if (kind === "text") {
      const op = pick(["||", "left", "right", "substring", "trim", "ltrim", "rtrim", "upper", "lower", "replace", "concat"]);
      if (op === "||") return join((a, b) => `(${a} || ${b})`, next("text"), next("text"));
      if (op === "concat") return join((a, b) => `concat(${a}, ${b})`, next("text"), next(pick(["text", "int", "bool"])));
      if (op === "left" || op === "right") return join((a, n) => `${op}(${a}, ${n})`, next("text"), small());
      if (op === "substring") return join((a, n, m) => `substring(${a}, ${n}, ${m})`, next("text"), small(), small());
      if (op === "replace") return join((a, b, c) => `replace(${a}, ${b}, ${c})`, next("text"), leaf("text"), leaf("text"));
      return join((a) => `${op}(${a})`, next("text"));
    }
    const op = pick(["compare", "compare", "AND", "OR", "NOT", "BETWEEN", "IN", "LIKE", "NULL"]);
    const of2 = any();
    if (op === "compare") { const sign = pick(["=", "<>", "<", "<=", ">", ">="]); return join((a, b) => `(${a} ${sign} ${b})`, next(of2), next(of2)); }
    if (op === "NOT") return join((a) => `NOT (${a})`, next("bool"));
    if (op === "NULL") { const test = pick(["IS NULL", "IS NOT NULL"]); return join((a) => `(${a}) ${test}`, next(of2)); }
    if (op === "BETWEEN") return join((a, b, c) => `(${a} ${"BETWEEN"} ${b} AND ${c})`, next(of2), next(of2), next(of2));
    if (op === "IN") { const not = pick(["", "NOT "]); return join((a, b, c) => `(${a} ${not}IN (${b}, ${c}, NULL))`, next(of2), leaf(of2), leaf(of2)); }
    if (op === "LIKE") { const how = pick(["LIKE", "NOT LIKE", "ILIKE"]); const pattern = pick(["'%'", "'J%'", "'%b'", "'_'", "'%F%'", "'a\\%b%'", "'%K%'"]); return join((a) => `(${a} ${how} ${pattern})`, next("text")); }
    return join((a, b) => `((${a}) ${op} (${b}))`, next("bool"), next("bool"));
  };
  return of;
}

/** What an expression comes to in each row, as PostgreSQL and we say it. */
async function both(kind: Kind, pairs: readonly Pair[]): Promise<readonly { readonly sql: string; readonly row: number; readonly ours: unknown; readonly theirs: unknown }[]> {
  const { rows } = await client.query<{ found: (string | null)[] }>("SELECT array_agg(attempt(e, id) ORDER BY id) AS found FROM unnest($1::text[]) WITH ORDINALITY AS x(e, n), r GROUP BY n ORDER BY n", [pairs.map(([, theirs]) => theirs)]);
  return pairs.flatMap(([sql], n) => {
    const of = compileExpression(sql).evaluate(batch);
    return Array.from({ length: count }, (_, row) => {
      const [value, found] = [of(row), rows[n]!.found[row]!];
      const ours = value === null ? null : value instanceof ExpressionFault ? "fault" : kind === "float" ? Number(value) + 0 : String(value);
      return { sql, row, ours, theirs: found === null || found === "fault" || kind !== "float" ? found : Number(found) + 0 };
    });
  });
}

const near = (a: unknown, b: unknown): boolean => Object.is(a, b) || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-14 * Math.abs(b));

describe.each<Kind>(["int", "float", "text", "bool"])("expressions that come to %s", (kind) => {
  test("are what PostgreSQL says, in 250 random expressions over eight rows", async () => {
    const make = generator(random(kind.length * 7919));
    const compared = await both(kind, Array.from({ length: 250 }, (_, n) => make(kind, 1 + (n % 3))));
    expect(compared.filter(({ ours, theirs }) => !near(ours, theirs))).toEqual([]);
    expect(compared.filter(({ theirs }) => theirs !== null && theirs !== "fault").length).toBeGreaterThan(500);
  }, 60_000);
});

test("precedence of operators is PostgreSQL's", async () => {
  const texts = ["NOT i = 7", "i + 2 * 3 % 4 = 1", "s || 'x' = 'JFKx'", "NOT true AND false", "i = 1 OR i = 7 AND false", "i > 0 IS NULL", "-i + 2 > 0", "i BETWEEN 0 AND 1 + 6", "s LIKE 'J' || '%'", "- 2 ^ 2 = 4", "2 ^ 3 ^ 2 = 64"];
  expect((await both("bool", texts.map((text) => [text, text]))).filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
});
