import { create, toBinary, type DescMessage, type MessageShape } from "@bufbuild/protobuf";
import { AnySchema, type Any } from "@bufbuild/protobuf/wkt";
import { AnnotationSchema, FeatureSchema, FeatureType, SchemaSchema, type Feature, type Schema } from "../data/schema_pb.ts";
import { BucketBoundariesSchema, VocabularyMetadataSchema } from "./annotations_pb.ts";
import type { RawFeature } from "./graph.ts";
import type { TransformOutput } from "./transform.ts";

const types = { int64: FeatureType.INT, float32: FeatureType.FLOAT, string: FeatureType.BYTES } as const;

/** The features of a schema that `preprocess` may read: whole numbers, floats and texts, with one value or a fixed shape. */
export function rawFeatures(schema: Schema): RawFeature[] {
  return schema.feature.flatMap((feature) => {
    const dtype = dtypeOf(feature.type);
    if (dtype === undefined || feature.name === "") return [];
    const dims = feature.shapeType.case === "shape" ? feature.shapeType.value.dim : [];
    const width = dims.reduce((product, { size }) => product * Number(size), 1);
    return [{ name: feature.name, dtype, shape: width === 1 ? [] : [width] }];
  });
}

function dtypeOf(type: FeatureType): RawFeature["dtype"] | undefined {
  if (type === FeatureType.INT) return "int64";
  if (type === FeatureType.FLOAT) return "float32";
  return type === FeatureType.BYTES ? "string" : undefined;
}

/** The schema of what a transform makes, with TFT's annotations: domains of categories, vocabularies, bucket boundaries. */
export function transformedSchema(outputs: readonly TransformOutput[]): Schema {
  const byName = [...outputs].sort((a, b) => (a.name < b.name ? -1 : 1));
  return create(SchemaSchema, { feature: byName.map(transformedFeature) });
}

function transformedFeature({ name, dtype, shape, categories, vocabulary, boundaries }: TransformOutput): Feature {
  const notes = [
    ...(boundaries ? [packed(BucketBoundariesSchema, create(BucketBoundariesSchema, { boundaries: [...boundaries] }))] : []),
    ...(vocabulary ? [packed(VocabularyMetadataSchema, create(VocabularyMetadataSchema, {
      fileName: vocabulary.file, unfilteredVocabularySize: BigInt(vocabulary.unfilteredSize), filteredVocabularySize: BigInt(vocabulary.size),
    }))] : []),
  ];
  return create(FeatureSchema, {
    name,
    type: types[dtype],
    presenceConstraints: { case: "presence", value: { minFraction: 1 } },
    shapeType: { case: "shape", value: { dim: shape.map((size) => ({ size: BigInt(size) })) } },
    ...(categories && { domainInfo: { case: "intDomain", value: { min: BigInt(categories.min), max: BigInt(categories.max), isCategorical: true } } }),
    ...(notes.length > 0 && { annotation: create(AnnotationSchema, { extraMetadata: notes }) }),
  });
}

function packed<Desc extends DescMessage>(desc: Desc, message: MessageShape<Desc>): Any {
  return create(AnySchema, { typeUrl: `type.googleapis.com/${desc.typeName}`, value: toBinary(desc, message) });
}
