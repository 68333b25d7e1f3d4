import fc from "fast-check";
import type { Batch, Column } from "../../src/data/batch.ts";
import { decodeExamples } from "../../src/data/example-decoder.ts";
import { createExampleEncoder, encodeExamples, inMapOrder } from "../../src/data/example-encoder.ts";

type Value = number | bigint | Uint8Array;
/** Per row the values, `undefined` when missing. */
type Cells = readonly (readonly Value[] | undefined)[];

function column(type: "int" | "float" | "bytes", cells: Cells): Column {
  const rowOffsets = new Int32Array(cells.length + 1);
  cells.forEach((values, row) => { rowOffsets[row + 1] = rowOffsets[row]! + (values?.length ?? 0); });
  const rows = { rowOffsets, present: Uint8Array.from(cells, (values) => (values ? 1 : 0)) };
  const flat = cells.flatMap((values) => values ?? []);
  if (type === "float") return { type, values: Float32Array.from(flat, Number), ...rows };
  if (type === "int") return { type, values: Float64Array.from(flat, Number), wide: BigInt64Array.from(flat, (value) => BigInt(value as bigint)), ...rows };
  const offsets = new Int32Array(flat.length + 1);
  flat.forEach((value, i) => { offsets[i + 1] = offsets[i]! + (value as Uint8Array).length; });
  return { type, bytes: Buffer.concat(flat as Uint8Array[]), offsets, ...rows };
}

function cellsOf(found: Column | undefined, length: number): Cells {
  return Array.from({ length }, (_, row) => {
    if (!found || found.type === "empty") return undefined;
    const from = found.rowOffsets ? found.rowOffsets[row]! : row;
    const to = found.rowOffsets ? found.rowOffsets[row + 1]! : row + 1;
    if (from === to && !found.present?.[row]) return undefined;
    return Array.from({ length: to - from }, (_, i) => {
      if (found.type === "bytes") return found.bytes.slice(found.offsets[from + i], found.offsets[from + i + 1]);
      return found.type === "int" ? (found.wide?.[from + i] ?? BigInt(found.values[from + i]!)) : found.values[from + i]!;
    });
  });
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const unhex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));
const single = (name: string, found: Column): Batch => ({ length: 1, columns: new Map([[name, found]]) });

test("values have TensorFlow's bytes", () => {
  const bytes = (found: Column) => hex(encodeExamples(single("a", found))[0]!);
  expect(bytes({ type: "int", values: Float64Array.of(300) })).toBe("0a0d" + "0a0b" + "0a0161" + "1206" + "1a04" + "0a02ac02");
  expect(bytes({ type: "int", values: Float64Array.of(-1) })).toBe("0a15" + "0a13" + "0a0161" + "120e" + "1a0c" + "0a0affffffffffffffffff01");
  expect(bytes({ type: "float", values: Float32Array.of(1.5) })).toBe("0a0f" + "0a0d" + "0a0161" + "1208" + "1206" + "0a040000c03f");
  expect(bytes({ type: "bytes", bytes: Buffer.from("hi"), offsets: Int32Array.of(0, 2) })).toBe("0a0d" + "0a0b" + "0a0161" + "1206" + "0a04" + "0a026869");
});

test("a missing value keeps its name, with no kind or an empty list", () => {
  const none = { rowOffsets: Int32Array.of(0, 0) };
  const columns = new Map<string, Column>([
    ["i", { type: "int", values: new Float64Array(0), ...none }],
    ["f", { type: "float", values: new Float32Array(0), ...none }],
    ["e", { type: "empty" }],
    ["b", { type: "bytes", bytes: new Uint8Array(0), offsets: Int32Array.of(0), ...none }],
  ]);
  expect(hex(encodeExamples({ length: 1, columns }, "unset")[0]!)).toBe("0a1c" + "0a050a01621200" + "0a050a01651200" + "0a050a01661200" + "0a050a01691200");
  expect(hex(encodeExamples({ length: 1, columns }, "empty")[0]!))
    .toBe("0a22" + "0a070a016212020a00" + "0a050a01651200" + "0a070a01661202" + "1200" + "0a070a01691202" + "1a00");
});

test("decoded features are in the order of their names' UTF-8 bytes", () => {
  const one: Column = { type: "int", values: Float64Array.of(1) };
  const names = ["b", "a", "\u{10000}", "\uffff", "B", "aa"];
  const decoded = decodeExamples(encodeExamples({ length: 1, columns: new Map(names.map((name) => [name, one])) }));
  expect([...decoded.columns.keys()]).toEqual(["B", "a", "aa", "b", "\uffff", "\u{10000}"]);
});

const byType = {
  int: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  float: fc.float(),
  bytes: fc.uint8Array({ maxLength: 60 }),
} as const;

const batches = fc.integer({ min: 1, max: 6 }).chain((length) => fc.dictionary(
  fc.string({ maxLength: 8, unit: "binary" }),
  fc.constantFrom("int", "float", "bytes").chain((type) => fc.array(fc.option(fc.array<Value>(byType[type], { maxLength: 4 }), { nil: undefined }), { minLength: length, maxLength: length })
    .map((cells) => ({ type, cells }))),
  { maxKeys: 5 },
).map((features) => ({ length, features: Object.entries(features) })));

test("what is encoded is decoded: missing, empty and any values", () => {
  fc.assert(fc.property(batches, ({ length, features }) => {
    const columns = new Map(features.map(([name, { type, cells }]) => [name, column(type, cells)]));
    const decoded = decodeExamples(encodeExamples({ length, columns }));
    expect(decoded.length).toBe(length);
    for (const [name, { cells }] of features) expect(cellsOf(decoded.columns.get(name), length)).toEqual(cells);
    expect(encodeExamples(decoded).map(hex)).toEqual(encodeExamples({ length, columns }).map(hex));
  }));
});

test("one encoder serves batches with other columns", () => {
  const encoder = createExampleEncoder();
  const of = (names: string): string => {
    encoder.begin({ length: 1, columns: new Map([...names].map((name): [string, Column] => [name, { type: "int", values: Float64Array.of(1) }])) });
    const start = encoder.encode(0, "unset");
    return [...decodeExamples([encoder.bytes.slice(start)]).columns.keys()].join("");
  };
  expect(["ba", "ab", "c", "bca", "cb", "ad"].map(of)).toEqual(["ab", "ab", "c", "abc", "bc", "ad"]);
});

const example = (...entries: string[]): Uint8Array => {
  const body = entries.map((entry) => length(entry)).map((entry) => `0a${entry}`).join("");
  return unhex(`0a${length(body)}`);
};
const length = (text: string): string => (text.replaceAll(" ", "").length / 2).toString(16).padStart(2, "0") + text;
const key = (name: string) => `0a${length(hex(Buffer.from(name)))}`;
const value = (feature: string) => `12${length(feature)}`;

test.each([
  ["unpacked integers", example(key("a") + value("1a" + length("0801" + "0802"))), [1n, 2n]],
  ["packed and unpacked mixed", example(key("a") + value("1a" + length("0a020102" + "0803"))), [1n, 2n, 3n]],
  ["unpacked floats", example(key("a") + value("1205" + "0d0000c03f")), [1.5]],
  ["the value before the key", example(value("1a03" + "0a0107") + key("a")), [7n]],
  ["a key twice: the last wins", example(key("a") + value("1a030a0107"), key("a") + value("1a030a0108")), [8n]],
  ["a key again without a kind", example(key("a") + value("1a030a0107"), key("a") + value("")), undefined],
  ["a list in two parts", example(key("a") + value("1a030a0107" + "1a030a0108")), [7n, 8n]],
  ["two kinds: the last wins", example(key("a") + value("1a030a0107" + "0a030a0178")), [Uint8Array.of(0x78)]],
  ["a value in two parts", example(key("a") + value("1a030a0107") + value("1a030a0108")), [7n, 8n]],
  ["unknown fields of every wire type", example(key("a") + "1801" + "21" + "00".repeat(8) + "2a0161" + "3500000000" + "3b080a3c" + value("1a" + length("0a0107" + "2001"))), [7n]],
  ["the largest and the smallest integer", example(key("a") + value("1a" + length("0a" + length("ffffffffffffffff7f" + "80808080808080808001")))), [2n ** 63n - 1n, -(2n ** 63n)]],
  ["integers around 2^53", example(key("a") + value("1a" + length("0a" + length("ffffffffffffff0f" + "8180808080808010")))), [2n ** 53n - 1n, 2n ** 53n + 1n]],
  ["a varint longer than needed", example(key("a") + value("1a05" + "0a03" + "878000")), [7n]],
  ["an empty list", example(key("a") + value("1a00")), []],
  ["an empty packed list", example(key("a") + value("1a020a00")), []],
  ["no kind", example(key("a") + value("")), undefined],
])("the decoder takes %s", (_, bytes, expected) => {
  const decoded = decodeExamples([bytes]);
  expect(cellsOf(decoded.columns.get("a"), 1)).toEqual([expected]);
});

test("features may come in any order, and be absent, from row to row", () => {
  const a = key("a") + value("1a030a0107"), b = key("b") + value("0a030a0178"), c = key("c") + value("");
  const decoded = decodeExamples([example(b, a), example(a), example(c, b), example()]);
  expect([...decoded.columns.keys()]).toEqual(["a", "b", "c"]);
  expect(cellsOf(decoded.columns.get("a"), 4)).toEqual([[7n], [7n], undefined, undefined]);
  expect(cellsOf(decoded.columns.get("b"), 4)).toEqual([[Uint8Array.of(0x78)], undefined, [Uint8Array.of(0x78)], undefined]);
  expect(decoded.columns.get("c")).toEqual({ type: "empty" });
  expect([...decodeExamples([example(b, a)], { columns: ["a"] }).columns.keys()]).toEqual(["a"]);
});

test("a feature with two kinds is refused with its record", () => {
  const records = [example(key("a") + value("1a030a0107")), example(key("a") + value("0a030a0178"))];
  expect(() => decodeExamples(records, { source: "x.gz" })).toThrow('x.gz  record 2 has feature "a" as bytes, earlier records have it as int');
});

test("cut or random bytes are refused or read, never an internal error", () => {
  const whole = example(key("a") + value("1a0a" + "0a08" + "ffffffffffffff0f"), key("b") + value("0a030a0178"), key("c") + value("12060a040000c03f"));
  for (let end = 1; end < whole.length; end++) expect(() => decodeExamples([whole.subarray(0, end)])).toThrow("record 1 is not a tf.Example");
  fc.assert(fc.property(fc.uint8Array({ maxLength: 30 }), fc.nat(), (noise, at) => {
    const bytes = Uint8Array.from(whole);
    bytes.set(noise.subarray(0, Math.max(0, bytes.length - (at % bytes.length))), at % bytes.length);
    try {
      decodeExamples([bytes]);
    } catch (error) {
      expect((error as Error).name).toBe("UserError");
    }
  }));
});

test("a row comes back wherever in it the encoder's room runs out", () => {
  for (let length = 4000; length < 4110; length++) {
    const cells = [[new Uint8Array(length).fill(7)]];
    const batch: Batch = { length: 1, columns: new Map([["a", column("int", [[5n]])], ["b", column("bytes", cells)], ["c", column("int", [[300n]])]]) };
    const back = decodeExamples(encodeExamples(batch));
    expect(cellsOf(back.columns.get("b"), 1)[0]![0]).toHaveLength(length);
    expect(cellsOf(back.columns.get("a"), 1)).toEqual([[5n]]);
  }
});

test("names that begin alike are written the longer one first, as Python's protobuf does", () => {
  expect(inMapOrder(["b", "a", "ab", "abc", "aa", "", "é", "e"])).toEqual(["aa", "abc", "ab", "a", "b", "e", "é", ""]);
});
