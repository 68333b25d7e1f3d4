import { UserError } from "../../src/core/error.ts";
import { firstValue, textAt, valueCount, type Column } from "../../src/data/batch.ts";
import { describeQuery, readQuery } from "../../src/data/sql/query-rows.ts";
import type { SqlPage, SqlSource } from "../../src/data/sql/sql-source.ts";

/** How one database says what the contract asks for. */
export interface SqlDialect {
  /** Its own ways of writing values of each kind, with what they are in examples. */
  readonly values: readonly { readonly sql: string; readonly type: "int" | "float" | "bytes"; readonly value: string | readonly string[] }[];
  /** Rows `n` = 1 … count, as an integer. */
  numbers(count: number, order?: "asc" | "desc"): string;
  /** Rows whose column `n` is missing in all, in some, in none: 1, NULL. */
  readonly nulls: string;
  readonly noRows: string;
  /** A query with a name that does not exist, and what the database's words hold. */
  readonly mistake: { readonly sql: string; readonly says: RegExp };
  readonly twoNames: string;
  /** A column `c` of a type that examples cannot hold; not given where there is none. */
  readonly unknownType?: string;
  /** An array with NULL in it, in column `c`; not given where there are no arrays. */
  readonly brokenList?: string;
  /** A statement that writes, refused by a database that is only read. */
  readonly write?: string;
  /** A query that takes seconds before its first row, and can be stopped. */
  readonly slow?: string;
}

async function pages(source: SqlSource, query: string, options = {}): Promise<SqlPage[]> {
  const found: SqlPage[] = [];
  for await (const page of source.pages(query, options)) found.push(page);
  return found;
}

function text(column: Column, row: number): string | readonly string[] | null {
  const count = valueCount(column, row);
  if (column.type === "empty" || count < 0) return null;
  const at = firstValue(column, row);
  const values = Array.from({ length: count }, (_, i) => (column.type === "bytes" ? textAt(column, at + i) : String(column.type === "int" ? (column.wide?.[at + i] ?? column.values[at + i]) : column.values[at + i])));
  return column.rowOffsets && (count !== 1) ? values : values[0]!;
}

async function read(source: SqlSource, query: string): Promise<{ readonly types: Record<string, string>; readonly rows: Record<string, unknown>[] }> {
  const contents = await describeQuery({ source, text: query });
  const rows: Record<string, unknown>[] = [];
  for await (const { batch } of readQuery({ source, text: query }, contents.columns, { expected: contents })) {
    for (let row = 0; row < batch.length; row++) rows.push(Object.fromEntries([...batch.columns].map(([name, column]) => [name, text(column, row)])));
  }
  expect(rows).toHaveLength(contents.rows);
  return { types: Object.fromEntries(contents.columns.map(({ name, type }) => [name, type])), rows };
}

async function mistake(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

/** What every database promises that examples are read from. `open` gives the one source that all tests share. */
export function sqlSourceContract(name: string, open: () => Promise<SqlSource>, dialect: SqlDialect): void {
  describe(`${name} keeps the contract of SQL sources`, () => {
    let source: SqlSource;
    beforeAll(async () => { source = await open(); });
    afterAll(() => source.close());

    test.each(dialect.values.map((value) => [value.sql, value] as const))("%s is read with its type", async (_, { sql, type, value }) => {
      const { types, rows } = await read(source, sql);
      expect({ type: types["c"], value: rows.at(-1)!["c"] }).toEqual({ type, value });
    });

    test("NULL is missing, also where every row has it", async () => {
      const { types, rows } = await read(source, dialect.nulls);
      expect(types).toEqual({ n: "int", missing: "empty" });
      expect(rows).toEqual([{ n: "1", missing: null }, { n: null, missing: null }]);
    });

    test("an answer without rows has its columns", async () => {
      const { types, rows } = await read(source, dialect.noRows);
      expect({ types, rows }).toEqual({ types: { n: "empty" }, rows: [] });
    });

    test("a long answer comes in pages, each row once", async () => {
      const found = await pages(source, dialect.numbers(20_000));
      expect(found.length).toBeGreaterThan(4);
      expect(Math.max(...found.map(({ rows }) => rows.length))).toBeLessThanOrEqual(4096);
      expect(found.flatMap(({ rows }) => rows.map(([n]) => Number(n)))).toEqual(Array.from({ length: 20_000 }, (_, i) => i + 1));
    });

    test("a limit ends the answer, and no more is asked for", async () => {
      for (const limit of [1, 300, 5000]) {
        const found = await pages(source, dialect.numbers(20_000), { limit });
        expect(found.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(limit);
      }
    });

    test("who stops reading ends the query; the next one is answered", async () => {
      for await (const page of source.pages(dialect.numbers(20_000))) {
        expect(page.rows.length).toBeGreaterThan(0);
        break;
      }
      expect((await pages(source, dialect.numbers(3))).flatMap(({ rows }) => rows.map(([n]) => Number(n)))).toEqual([1, 2, 3]);
    });

    test("the digest is of the rows, not of their order, unless the order counts", async () => {
      const digest = async (sql: string, ordered: boolean) => (await describeQuery({ source, text: sql, ordered })).digest;
      const [up, down] = [dialect.numbers(5000), dialect.numbers(5000, "desc")];
      expect(await digest(up, false)).toBe(await digest(down, false));
      expect(await digest(up, true)).not.toBe(await digest(down, true));
      expect(await digest(up, false)).not.toBe(await digest(dialect.numbers(4999), false));
    });

    test("rows that are not those that were described are a mistake that says so", async () => {
      const expected = await describeQuery({ source, text: dialect.numbers(10) });
      const reading = async () => { for await (const _ of readQuery({ source, text: dialect.numbers(11) }, expected.columns, { expected })); };
      expect((await mistake(reading())).message).toContain("changed while they were read");
    });

    test("what the database says against a query is told, and the next query is answered", async () => {
      expect((await mistake(pages(source, dialect.mistake.sql))).message).toMatch(dialect.mistake.says);
      expect(await pages(source, dialect.numbers(1))).toHaveLength(1);
    });

    test("two columns of one name are a mistake", async () => {
      expect((await mistake(pages(source, dialect.twoNames))).message).toContain("two columns of the name");
    });

    test("a signal that has gone off stops the query", async () => {
      const controller = new AbortController();
      controller.abort();
      await expect(pages(source, dialect.numbers(10), { signal: controller.signal })).rejects.toThrow("aborted");
      const later = new AbortController();
      const reading = pages(source, dialect.slow ?? dialect.numbers(200_000), { signal: later.signal });
      setTimeout(() => later.abort(), 50);
      await expect(reading).rejects.toThrow("aborted");
      expect(await pages(source, dialect.numbers(1))).toHaveLength(1);
    });

    const { unknownType, brokenList, write } = dialect;
    if (unknownType !== undefined) {
      test("a type that examples cannot hold is named with its column and the remedy", async () => {
        const { message } = await mistake(pages(source, unknownType));
        expect(message).toContain('column "c" has the type');
        expect(message).toMatch(/CAST\(c AS |TO_JSON_STRING\(c\)/);
      });
    }
    if (brokenList !== undefined) {
      test("an array with NULL in it is a mistake that names its column", async () => {
        expect((await mistake(describeQuery({ source, text: brokenList }))).message).toContain('column "c" has an array with NULL in it');
      });
    }
    if (write !== undefined) {
      test("nothing is written", async () => {
        await mistake(pages(source, write));
        expect(await pages(source, dialect.numbers(1))).toHaveLength(1);
      });
    }
  });
}
