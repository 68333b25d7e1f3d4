import type { Batch } from "../../src/data/batch.ts";
import type { Contribution } from "../../src/statistics/generator.ts";
import { semanticTypes, type SemanticTypesOptions } from "../../src/statistics/semantic-types.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, floats, ints, seeded, strings } from "./columns.ts";

const view = ({ features = [] }: Contribution) => features.flatMap(({ path, custom }) => custom.map(({ name, val }) =>
  `${path.join(".")} ${name} ${val.case === "rankHistogram" ? val.value.buckets.map(({ label, sampleCount }) => `${label}:${sampleCount}`).join(",") : String(val.value)}`));

function over(data: Batch, options: SemanticTypesOptions = { minValues: 1 }): readonly string[] {
  const generator = semanticTypes(options);
  return view(generator.finish(generator.add(generator.create(), data)));
}

const dataset = (values: readonly string[]) => over(batch({ x: strings(values) }));
/** A PNG's first bytes: signature, IHDR, 4 by 3 pixels. */
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 4, 0, 0, 0, 3, 8, 2]);
const gif = Uint8Array.from([...Buffer.from("GIF89a"), 7, 0, 2, 0, ...new Array<number>(20).fill(0)]);
const bmp = Uint8Array.from([0x42, 0x4d, ...new Array<number>(16).fill(0), 5, 0, 0, 0, 0xf8, 0xff, 0xff, 0xff, 0, 0]);
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc0, 0, 11, 8, 0, 9, 0, 6, 1, 0, 0, 0]);

test("pictures are told by their first bytes, and counted by format", () => {
  expect(over(batch({ x: strings([png, gif, jpeg, bmp, "none"]) }))).toEqual(["x domain_info image_domain {}", "x image_format_histogram UNKNOWN:1,bmp:1,gif:1,jpeg:1,png:1"]);
  expect(over(batch({ x: strings([png, gif, "no", "none"]) }))).toEqual([]);
});

test("sizes of pictures are read from their headers when asked for; a header that is cut off has none", () => {
  expect(over(batch({ x: strings([png, gif, jpeg, bmp, png.subarray(0, 9)]) }), { minValues: 1, imageSizes: true }).slice(2)).toEqual(["x image_max_width 7", "x image_max_height 9"]);
});

test("sentences have at least three words of 2.5 to 8 bytes on average", () => {
  expect(dataset(["the cat sat down", "on a wide mat", "all day long", "and slept there", "no"])).toEqual(["x domain_info natural_language_domain {}", "x natural_language_match_rate 0.8"]);
  expect([dataset(["two words"]), dataset(["a b c"]), dataset(["extraordinarily long vocabularies"])]).toEqual([[], [], []]);
});

test("times are told by the format that most of them have", () => {
  expect(dataset(["2018-11-30", "2018-1-3", "2018-12-01", "18-12-01", "2018-12-31"])).toEqual(["x domain_info time_domain {string_format: '%Y-%m-%d'}", "x time_match_ratio 0.8"]);
  expect(dataset(["30-November-2018T23:59:58.123"])[0]).toBe("x domain_info time_domain {string_format: '%d-%B-%YT%H:%M:%S.%f'}");
  expect(dataset(["Fri Nov 30 10:47:02 2018"])).toContain("x domain_info time_domain {string_format: '%a %b %d %H:%M:%S %Y'}");
  expect(dataset(["23:59"])[0]).toBe("x domain_info time_domain {string_format: '%H:%M'}");
  expect([dataset(["2018-13-30"]), dataset(["12-13-14-15"]), dataset(["24:00"]), dataset(["2018-11-30", ""]), dataset(["words"])]).toEqual([[], [], [], [], []]);
});

test("of formats that fit equally often the first seen counts", () => {
  expect(dataset(["01/02/03"])[0]).toBe("x domain_info time_domain {string_format: '%y/%m/%d'}");
  expect(dataset(["13/02/2003", "01/02/2003"])[0]).toBe("x domain_info time_domain {string_format: '%d/%m/%Y'}");
});

test("integers are times when they are between 1990 and 2030", () => {
  const found = (value: number) => over(batch({ x: ints([value]) })).map((line) => line.replace("x ", ""))[0];
  expect([7305, 21914, 1.5e9, 1.5e12, 1.5e15, 1.5e18].map(found)).toEqual([5, 5, 1, 2, 3, 4].map((format) => `domain_info time_domain {integer_format: ${format}}`));
  expect([7304, 21915, 1893456000].map(found)).toEqual([undefined, undefined, undefined]);
  expect(over(batch({ x: { column: { type: "int", values: new Float64Array(1), wide: BigInt64Array.of(1_500_000_000_000_000_000n) }, rows: 1 } }))[0]).toContain("integer_format: 4");
});

test("a type that changes, bytes that are not UTF-8, and too few values rule a meaning out", () => {
  const generator = semanticTypes({ minValues: 2 });
  const of = (...batches: readonly Batch[]) => view(generator.finish(batches.reduce(generator.add, generator.create())));
  const day = batch({ x: strings(["2018-11-30"]) });
  expect(of(day)).toEqual([]);
  expect(of(day, day)).toHaveLength(2);
  expect(of(day, day, batch({ x: floats([1]) }))).toEqual([]);
  expect(of(day, day, batch({ x: strings([Uint8Array.of(0xff)]) }))).toEqual([]);
});

test("features inside structs are looked at by their path", () => {
  const column = strings(["2018-11-30", "2018-11-30"]).column;
  const nested = [{ path: ["s", "day"], levels: [{ offsets: Int32Array.of(0, 2) }, { offsets: Int32Array.of(0, 1, 2) }], values: column }];
  expect(over({ length: 1, columns: new Map(), nested })).toEqual(["s.day domain_info time_domain {string_format: '%Y-%m-%d'}", "s.day time_match_ratio 1"]);
});

const random = seeded(2);
const values = Array.from({ length: 40 }, () => ["2018-11-30", "01/02/03", "30/11/2018", "some words and more"][Math.floor(random() ** 3 * 4)]!);
const cut = (...bounds: readonly number[]) => bounds.slice(1).map((to, at) => batch({ x: strings(values.slice(bounds[at], to)), y: ints(values.slice(bounds[at], to).map((text) => text.length * 1000)), z: strings(values.slice(bounds[at], to).map((text) => (text.length > 10 ? png : gif))) }));
accumulatorLaws("semanticTypes", semanticTypes({ minValues: 10, minRatio: 0.3, imageSizes: true }), { inputs: cut(0, 1, 20, 40), otherwise: cut(0, 15, 15, 39, 40), view });
