import fc from "fast-check";
import { UserError } from "../../src/core/error.ts";
import { JsonTape, token } from "../../src/data/json-lines-tape.ts";

const newTape = () => new JsonTape<undefined>("a.jsonl", () => undefined);

function read(tape: JsonTape<undefined>, text: string): unknown {
  const bytes = Buffer.from(`${text}\n`);
  if (!tape.read(bytes, 0, bytes.length - 1)) return undefined;
  return valueAt(tape, 0).value;
}

/** The value that stands on the tape, as `JSON.parse` would make it. */
function valueAt(tape: JsonTape<undefined>, at: number): { readonly value: unknown; readonly next: number } {
  const { kinds, starts, ends, fields, bytes } = tape;
  const text = bytes.toString("utf8", starts[at], ends[at]);
  switch (kinds[at]) {
    case token.null: return { value: null, next: at + 1 };
    case token.true: case token.false: return { value: kinds[at] === token.true, next: at + 1 };
    case token.text: return { value: text, next: at + 1 };
    case token.escaped: return { value: Buffer.from(tape.unescaped(starts[at]!, ends[at]!)).toString(), next: at + 1 };
    case token.list: {
      const values: unknown[] = [];
      for (let i = at + 1; i < ends[at]!;) {
        const { value, next } = valueAt(tape, i);
        values.push(value);
        i = next;
      }
      return { value: values, next: ends[at]! };
    }
    case token.object: {
      const members = new Map<string, unknown>();
      for (let i = at + 1; i < ends[at]!;) {
        if (kinds[i] === token.dropped) {
          i = ends[i]!;
          continue;
        }
        const { value, next } = valueAt(tape, i);
        members.set(fields[i]!.key, value);
        i = next;
      }
      return { value: sorted(Object.fromEntries(members)), next: ends[at]! };
    }
    default: return { value: Number(text), next: at + 1 };
  }
}

/** Keys in one order: a key that is there twice stands in another place for us than for JSON.parse. */
function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reference(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => (value !== null && typeof value === "object" && !Array.isArray(value) ? sorted(value) : value));
}

/** Read one after the other on one tape, so that what is known of earlier lines is in play. */
function expectSame(tape: JsonTape<undefined>, text: string): boolean {
  let expected: unknown;
  let accepted = true;
  try {
    expected = reference(text);
  } catch {
    accepted = false;
  }
  let found: unknown;
  try {
    found = read(tape, text);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // What we refuse and JSON has: empty names.
    if (accepted && !/a name is empty|is no JSON object|surrogate/.test(error.message)) throw new Error(`refused ${text}: ${error.message}`);
    return false;
  }
  if (found === undefined || /NaN|Infinity/.test(text)) return false;
  expect({ text, accepted, found }).toEqual({ text, accepted: true, found: expected });
  return true;
}

test("a line means what JSON.parse says it means", () => {
  const tape = newTape();
  fc.assert(fc.property(fc.dictionary(fc.oneof(fc.constantFrom("a", "b", "__proto__", "é", 'q"', "\\", "constructor"), fc.string({ minLength: 1 })), fc.jsonValue({ maxDepth: 3 })), fc.boolean(), (value, wide) => {
    expectSame(tape, wide ? JSON.stringify(value).replaceAll(/([,:[{}\]])/g, (sign) => sign) : JSON.stringify(value));
  }), { numRuns: 2000 });
});

test("a damaged line is refused where JSON.parse refuses it", () => {
  const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '"b"', '"\\u00e9"', '"\\ud83d\\ude00"', '"\\ud83d"', '"x', '\\', '"', '1', '0', '-', '01', '1.', '.5', '1e', '1e5', '-0', '2E-3', 'true', 'nul', 'null', ' ', '\t', '\r', '\u0001', 'é', '{"a":', '"b":[', '12345678901234567890', '{"a":1,"a":2}'];
  const tape = newTape();
  let same = 0;
  fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (parts) => {
    if (expectSame(tape, parts.join(""))) same++;
    if (expectSame(tape, `{"a":${parts.join("")}}`)) same++;
  }), { numRuns: 8000 });
  expect(same).toBeGreaterThan(100);
});

test.each([
  ["a list of rows", '[{"a":1}]', "a.jsonl:1:1  the line is no JSON object\n  hint: one array of all rows is no JSON Lines: write each row on a line of its own (jq -c '.[]')"],
  ["a number", "5", "a.jsonl:1:1  the line is no JSON object\n  hint: each line holds one object: {\"name\": value, …}"],
  ["an object over several lines", "{", "a.jsonl:1:2  the line ends inside an object\n  hint: each line holds one whole object: objects over several lines are no JSON Lines (jq -c .)"],
  ["two objects", '{"a":1} {"a":2}', "a.jsonl:1:9  something follows the object"],
  ["single quotes", "{'a':1}", "a.jsonl:1:2  a name in double quotes is expected"],
  ["Python's None", '{"ä":None}', "a.jsonl:1:6  a value is expected\n  hint: texts stand in double quotes; true, false and null are written so"],
  ["a code with zeros", '{"zip":00123}', "a.jsonl:1:8  a number begins with a zero\n  hint: codes with leading zeros are texts: put them in double quotes"],
  ["an open text", '{"a":"x}', "a.jsonl:1:9  the line ends inside a text"],
  ["a wrong escape", '{"a":"C:\\data"}', "a.jsonl:1:9  a backslash is followed by no escape that JSON has\n  hint: a backslash itself is written twice"],
  ["a comma too many", '{"a":1,}', "a.jsonl:1:8  a name in double quotes is expected"],
  ["an empty name", '{"":1}', "a.jsonl:1:3  a name is empty"],
  ["deep lists", `{"a":${"[".repeat(70)}`, "a.jsonl:1:69  lists and objects are nested deeper than 64 levels, the most that are read"],
])("%s is refused with its place", (_, text, message) => {
  expect(() => read(newTape(), text)).toThrow(message);
});

test("NaN and infinities are read as Python writes them", () => {
  expect(read(newTape(), '{"a":[NaN,Infinity,-Infinity]}')).toEqual({ a: [NaN, Infinity, -Infinity] });
});

test("of a key that is there twice the last value counts, whole", () => {
  expect(read(newTape(), '{"a":{"b":1,"c":[2]},"b":0,"a":{"b":3}}')).toEqual({ a: { b: 3 }, b: 0 });
  expect(read(newTape(), '{"a":5,"a":null}')).toEqual({ a: null });
});
