import type { DescMessage } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import fc from "fast-check";
import { SchemaSchema, type Schema } from "../../src/data/schema_pb.ts";
import { parseText } from "../../src/data/text-format.ts";
import { writtenFields, type Written } from "../../src/data/text-print.ts";

const read = (text: string): Schema => parseText(SchemaSchema, text, "schema.pbtxt");

/** Any feature: names from a few, so that schemas share some. */
export const feature = fc.record({
  name: fc.constantFrom("a", "b", "c", "d", "e#", "f}"),
  type: fc.constantFrom("BYTES", "INT", "FLOAT"),
  environments: fc.array(fc.constantFrom("X", "Y", "Z", "{"), { maxLength: 3 }),
  shape: fc.constantFrom("", "shape { }", "shape { dim { size: 1 } }", "shape { dim { size: 1 } dim { size: 2 name: 'n' } }", "value_count { min: 0 }", "value_counts { value_count { min: 1 } value_count { } }"),
  domain: fc.constantFrom("", 'domain: "d"', "int_domain { min: 0 max: 9 }", "float_domain { max: 0.5 }", "bool_domain { }", 'string_domain { value: "x" value: "y" }', 'struct_domain { feature { name: "i" type: INT } }'),
  presence: fc.constantFrom("", "presence { min_fraction: 1.0 }", "presence { min_count: 1 min_fraction: 0 }"),
}).map(({ name, type, environments, shape, domain, presence }) =>
  `feature { name: "${name}" type: ${type} ${environments.map((each) => `in_environment: "${each}"`).join(" ")} ${shape} ${domain} ${presence} }`);

/** Any schema: few names, so that two of them share some. */
export const schemas = fc.record({
  features: fc.array(feature, { maxLength: 6 }),
  domains: fc.array(fc.tuple(fc.constantFrom("d", "e"), fc.array(fc.constantFrom("p", "q", "r", "s", "t"), { maxLength: 5 })), { maxLength: 2 }),
}).map(({ features, domains }) => read([...features, ...domains.map(([name, values]) => `string_domain { name: "${name}" ${values.map((each) => `value: "${each}"`).join(" ")} }`)].join("\n")));

/** A schema as some person may have written it: each number decides the next choice of layout. */
export function handWritten(schema: Schema, choices: readonly number[]): string {
  let at = 0;
  const choose = (): number => choices[at++ % choices.length]!;
  const gap = (): string => [" ", "\n", "\n  ", " # said {\n", "\n\n", "\n# a line\n  ", "\r\n\t", " #\r\n"][choose() % 8]!;
  const all = (fields: readonly Written[], separated: boolean): string => {
    const parts: string[] = [];
    for (let i = 0; i < fields.length; i++) {
      const same = [fields[i]!];
      while (fields[i + 1]?.name === same[0]!.name && choose() % 4 === 0) same.push(fields[++i]!);
      const value = ({ literal, fields: inner = [] }: Written): string => literal ?? (choose() % 5 === 0 ? `<${gap()}${all(inner, true)}${gap()}>` : `{${gap()}${all(inner, true)}${gap()}}`);
      const [first] = same;
      const text = same.length > 1 || choose() % 7 === 0 && first!.literal !== undefined && ["value", "in_environment"].includes(first!.name)
        ? `${first!.name}: [${gap()}${same.map(value).join(`${gap()},${gap()}`)}${gap()}]` : `${first!.name}${first!.literal === undefined ? "" : ":"} ${value(first!)}`;
      parts.push(`${text}${separated && choose() % 5 === 0 ? [",", ";"][choose() % 2]! : ""}`, gap());
    }
    return parts.join("");
  };
  return `${choose() % 3 === 0 ? "# head\n\n" : ""}${all(writtenFields(reflect(SchemaSchema as DescMessage, schema)), false)}`;
}

/** Layouts for `handWritten`. */
export const choices = fc.array(fc.nat(60), { minLength: 1, maxLength: 40 });
