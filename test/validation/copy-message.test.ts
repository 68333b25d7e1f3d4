import { clone, equals, isFieldSet, toBinary, fromBinary } from "@bufbuild/protobuf";
import { FeatureSchema, SchemaSchema } from "../../src/data/schema_pb.ts";
import { copyMessage } from "../../src/validation/copy-message.ts";
import { validationCases } from "./fixtures/cases.ts";
import { schemaOf } from "./data.ts";

test("a copy equals what it was made of, field by field, set and unset", () => {
  for (const { schema } of validationCases) {
    const original = schemaOf(schema);
    const copied = copyMessage(original);
    expect(copied).toEqual(clone(SchemaSchema, original));
    expect(equals(SchemaSchema, copied, original)).toBe(true);
    expect(toBinary(SchemaSchema, copied)).toEqual(toBinary(SchemaSchema, original));
    for (const [i, feature] of copied.feature.entries()) {
      for (const field of FeatureSchema.fields) expect(isFieldSet(feature, field)).toBe(isFieldSet(original.feature[i]!, field));
    }
  }
});

test("changes of a copy are not changes of the original; unknown fields come along", () => {
  const original = fromBinary(SchemaSchema, Uint8Array.of(...toBinary(SchemaSchema, schemaOf('feature { name: "a" value_count { min: 1 } } tensor_representation_group { key: "__proto__" value { } }')), 0xa2, 0x3e, 0x01, 0x07));
  const before = toBinary(SchemaSchema, original);
  const copied = copyMessage(original);
  expect(toBinary(SchemaSchema, copied)).toEqual(before);
  copied.feature[0]!.name = "b";
  copied.feature[0]!.shapeType = { case: undefined };
  copied.$unknown![0]!.data[0] = 9;
  expect(toBinary(SchemaSchema, original)).toEqual(before);
});
