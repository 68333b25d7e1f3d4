import { clone, create, equals, isFieldSet } from "@bufbuild/protobuf";
import fc from "fast-check";
import { parsePlacedText, parseText } from "../../src/data/text-format.ts";
import { printText } from "../../src/data/text-print.ts";
import { FeatureSchema, FeatureType, SchemaSchema, ValueCountSchema } from "../../src/data/schema_pb.ts";
import { HistogramSchema, StringStatisticsSchema } from "../../src/statistics/statistics_pb.ts";

const read = (text: string) => parseText(SchemaSchema, text, "schema.pbtxt");
const mistake = (text: string): string => {
  try { read(text); } catch (error) { return (error as Error).message; }
  throw new Error("no mistake was found");
};

test("every way to write a message or a list is read", () => {
  const ways = [
    'feature { name: "a" shape { dim { size: 1 } dim { size: 2 } } in_environment: "x" in_environment: "y" }',
    'feature: { name: "a", shape: { dim: { size: 1 }, dim: { size: 2 } }, in_environment: ["x", "y"] }',
    "feature < name: 'a'; shape < dim: [{ size: 1 }, { size: 0x2 }] > in_environment: [ 'x' , \"y\" ]; >",
    '# a comment\nfeature: [{ # another {\n name: "a" shape { dim { size: 01 } dim { size: 02 } } in_environment: ["x"] in_environment: "y" }]',
  ].map(read);
  for (const way of ways) expect(equals(SchemaSchema, way, ways[0]!)).toBe(true);
});

test("unset and zero stay apart", () => {
  const [unset, zero] = read("feature { value_count { } } feature { value_count { min: 0 } }").feature.map((feature) => feature.shapeType.value!);
  expect(isFieldSet(unset as never, ValueCountSchema.field.min)).toBe(false);
  expect(isFieldSet(zero as never, ValueCountSchema.field.min)).toBe(true);
  const text = printText(SchemaSchema, read("feature { value_count { min: 0 } }"));
  expect(text).toBe("feature {\n  value_count {\n    min: 0\n  }\n}\n");
});

test("escapes, joined texts and unicode are read", () => {
  expect(read(String.raw`feature { name: "\303\251\x41\u00e9\U0001F600\n\t\"\'" 'more' "é" }`).feature[0]!.name).toBe("éAé😀\n\t\"'moreé");
});

test("characters that cannot be seen are written as escapes", () => {
  const text = printText(FeatureSchema, create(FeatureSchema, { name: 'a\u202eb\n"\\é' }));
  expect(text).toBe('name: "a\\342\\200\\256b\\n\\"\\\\é"\n');
});

test("numbers are written as Python's protobuf writes them", () => {
  const buckets = [1, 0.1, 1e-5, 1e16, 123456.5, Infinity, -Infinity, NaN].map((sampleCount) => ({ sampleCount }));
  const text = printText(HistogramSchema, create(HistogramSchema, { buckets }));
  expect([...text.matchAll(/: (.*)/g)].map(([, value]) => value)).toEqual(["1.0", "0.1", "1e-05", "1e+16", "123456.5", "inf", "-inf", "nan"]);
  expect(printText(StringStatisticsSchema, create(StringStatisticsSchema, { avgLength: Math.fround(0.1) }))).toBe("avg_length: 0.1\n");
});

test("enums are read by name or number, floats with every notation", () => {
  const schema = read("feature { type: INT } feature { type: 3 float_domain { min: -.5f max: inf } }");
  expect(schema.feature.map(({ type }) => type)).toEqual([FeatureType.INT, FeatureType.FLOAT]);
  const domain = schema.feature[1]!.domainInfo.value as { min: number; max: number };
  expect([domain.min, domain.max]).toEqual([-0.5, Infinity]);
});

test("a packed message in readable form is accepted", () => {
  const schema = read('feature { name: "a" annotation { extra_metadata { [type.googleapis.com/x.Y] { a: 1 b < > c: [1] } } } } feature { name: "b" }');
  expect(schema.feature.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(schema.feature[0]!.annotation!.extraMetadata[0]!.typeUrl).toBe("type.googleapis.com/x.Y");
});

test("maps are read in both forms and written by key", () => {
  const one = 'tensor_representation_group { key: "b" value { } } tensor_representation_group { key: "a" value { } }';
  const two = 'tensor_representation_group: [{ key: "b" value: { } }, { key: "a" }]';
  expect(equals(SchemaSchema, read(one), read(two))).toBe(true);
  expect(printText(SchemaSchema, read(one))).toMatch(/"a"[^]*"b"/);
});

test("a mistake is told with file, line, column and the nearest name", () => {
  expect(mistake('feature {\n  nam: "x"\n}')).toBe('schema.pbtxt:2:3  Feature has no field "nam"\n  hint: did you mean name?');
  expect(mistake("feature { type: INTT }")).toMatch(/1:17 .*"INTT"\n.*INT/);
  expect(mistake('feature { name: "x }')).toMatch(/1:17 .*never closed/);
  expect(mistake("feature {\n")).toMatch(/^schema.pbtxt:2:1 .*the end of the file/);
  expect(mistake("feature { shape { } value_count { } }")).toMatch(/value_count excludes shape/);
  expect(mistake('feature { name: "a" name: "b" }')).toMatch(/name is given twice/);
  expect(mistake("feature { presence { min_count: 99999999999999999999 } }")).toMatch(/64 bits/);
  expect(mistake("feature { name: 3 }")).toMatch(/in quotes/);
  expect(mistake('feature { name: "\\q" }')).toMatch(/unknown escape/);
  expect(mistake('feature { name: "\\377" }')).toMatch(/not UTF-8/);
  expect(mistake("feature { struct_domain { ".repeat(100_000))).toMatch(/^schema\.pbtxt:1:1301 .*more than 100 messages/);
  expect(mistake("feature ! { }")).toMatch(/1:9 .*"!"/);
});

test("fields by unknown numbers are passed over, by unknown names when the top of the file asks for it", () => {
  const plain = read('feature { name: "a" type: INT }');
  expect(equals(SchemaSchema, read('feature { name: "a" 4711: -5 4712 { 1: [2, 3] 2: "x" "y" } type: INT } 4713: 0x10'), plain)).toBe(true);
  const newer = 'feature { name: "a" embedding: -1.5 teapot { handle: [1, { spout: "a" "b" }] } type: INT } future: KIND';
  expect(equals(SchemaSchema, read(`# Ours.\n\n# assay: keep-unknown-fields\n${newer}`), plain)).toBe(true);
  expect(mistake(newer)).toBe('schema.pbtxt:1:21  Feature has no field "embedding"\n  hint: a field of a newer version is kept when the file begins with "# assay: keep-unknown-fields"');
  expect(mistake(`feature { }\n# assay: keep-unknown-fields\n${newer}`)).toMatch(/^schema.pbtxt:3:21 .*"embedding"/);
  expect(mistake('feature { 1: "a" }')).toBe("schema.pbtxt:1:11  field 1 of Feature has a name\n  hint: write name");
  expect(mistake("feature { 4711 { ")).toMatch(/never closed/);
});

test("where each message is written is known", () => {
  const { message, placeOf } = parsePlacedText(SchemaSchema, '\n\n  feature { name: "a" }\nfeature {\n int_domain { } }', "s.pbtxt");
  expect(message.feature.map((feature) => placeOf(feature)!.line)).toEqual([3, 4]);
  expect(placeOf(message.feature[0]!)!.column).toBe(3);
  expect(placeOf(message.feature[1]!.domainInfo.value as never)!.line).toBe(5);
  expect(placeOf(clone(FeatureSchema, message.feature[0]!))).toBeUndefined();
});

test("what is written is read back the same", () => {
  const feature = fc.record({
    name: fc.string({ unit: "grapheme" }),
    inEnvironment: fc.array(fc.string({ unit: "binary" })),
    shapeType: fc.oneof(
      fc.record({ case: fc.constant("valueCount" as const), value: fc.record({ min: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) }) }),
      fc.constant({ case: undefined }),
    ),
    domainInfo: fc.record({ case: fc.constant("floatDomain" as const), value: fc.record({ min: fc.float({ noNaN: true }), disallowNan: fc.boolean() }) }),
    distributionConstraints: fc.record({ minDomainMass: fc.double({ noNaN: true }) }),
  });
  fc.assert(fc.property(fc.array(feature, { maxLength: 4 }), (features) => {
    const schema = create(SchemaSchema, { feature: features });
    expect(equals(SchemaSchema, read(printText(SchemaSchema, schema)), schema)).toBe(true);
  }), { numRuns: 200 });
});
