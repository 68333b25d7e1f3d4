import { anyUnpack } from "@bufbuild/protobuf/wkt";
import { toJson } from "@bufbuild/protobuf";
import { SchemaSchema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import { naturalLanguage } from "../../src/statistics/natural-language.ts";
import { NaturalLanguageStatisticsSchema } from "../../src/statistics/statistics_pb.ts";
import type { Contribution } from "../../src/statistics/generator.ts";
import { accumulatorLaws } from "../laws/accumulator.ts";
import { batch, lists, seeded, stringLists } from "./columns.ts";

const random = seeded(42);
const pick = <T>(...values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
const sequences = <T>(make: () => T): (T[] | null)[] => Array.from({ length: 60 }, () => (random() < 0.1 ? null : Array.from({ length: Math.floor(random() * 8) }, make)));
const words = sequences(() => pick("the", "cat", "sat", "dog", "dog", "[UNK]", "[PAD]", "häuser"));
const numbers = sequences(() => pick(0, 1, 2, 3, 4, 9, 1));
const domain = `natural_language_domain { vocabulary: "v" coverage { excluded_string_tokens: ["[PAD]"] excluded_int_tokens: [3] oov_string_tokens: ["[UNK]"] }
  token_constraints { string_value: "dog" } token_constraints { int_value: 1 } }`;
const schema = parseText(SchemaSchema, `feature { name: "words" type: BYTES ${domain} } feature { name: "numbers" type: INT ${domain} }`, "schema");
const vocabulary = ["the", "cat", "dog", "sat"];

const view = ({ features = [] }: Contribution) => Object.fromEntries(features.map(({ path, custom }) => {
  const { val } = custom[0]!;
  return [path[0]!, val.case === "any" ? toJson(NaturalLanguageStatisticsSchema, anyUnpack(val.value, NaturalLanguageStatisticsSchema)!) : undefined];
}));
const rows = (from: number, to: number) => batch({ words: stringLists(words.slice(from, to)), numbers: lists("int", numbers.slice(from, to)) });
const generator = naturalLanguage({ vocabularies: { v: vocabulary } }, schema);

accumulatorLaws("natural language", generator, { inputs: [rows(0, 20), rows(20, 21), rows(21, 60)], otherwise: [rows(0, 50), rows(50, 60)], view });

test("coverage is the share of tokens that do not stand for unknown ones, excluded tokens left out", () => {
  const some = batch({ words: stringLists([["the", "dog", "[UNK]", "[PAD]"], ["cat"]]), numbers: lists("int", [[0], [1]]) });
  const found = view(generator.finish(generator.add(generator.create(), some))) as Readonly<Record<string, { readonly featureCoverage: number }>>;
  expect(found["words"]!.featureCoverage).toBe(0.75);
});

test("a vocabulary without a file is told with the parameter that names it", () => {
  expect(() => naturalLanguage({}, schema)).toThrow('the feature words has the vocabulary v, of which no file is given\n  hint: vocabPaths: { "v": "path/of/the/file" }');
});
