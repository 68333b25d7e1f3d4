import { contentName, type GraphDefBuilder, type TensorName } from "./graph-builder.ts";

/** A vocabulary file (one value a line) to look strings up in. */
interface Vocabulary {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** How many lines: the first index of the buckets for unknown strings. */
  readonly size: number;
}

/** What to answer for a string that is not in the vocabulary: a fixed number, or one of some hash buckets after the vocabulary. */
interface Unknown {
  readonly defaultValue?: number;
  readonly oovBuckets?: number;
}

/**
 * Looks strings up in a vocabulary: the line number from 0, as int64. Unknown strings give `defaultValue` (−1),
 * or with `oovBuckets` the vocabulary's size plus Fingerprint64(string) modulo the number of buckets, as in TensorFlow Transform.
 */
export function stringTable(builder: GraphDefBuilder, vocabulary: Vocabulary, keys: TensorName, unknown: Unknown = {}): TensorName {
  const { defaultValue = -1, oovBuckets = 0 } = unknown;
  const missing = builder.constant("int64", [], [oovBuckets > 0 ? -1 : defaultValue]);
  if (vocabulary.size === 0 && oovBuckets > 0) return buckets(builder, keys, 0, oovBuckets);
  const table = tableOf(builder, vocabulary);
  const found = builder.node("LookupTableFindV2", [table, keys, missing], { Tin: { type: "string" }, Tout: { type: "int64" } }, "lookup/find");
  if (oovBuckets === 0) return found;
  const known = builder.node("NotEqual", [found, missing], { T: { type: "int64" }, incompatible_shape_error: { bool: true } }, "lookup/known");
  return builder.node("SelectV2", [known, found, buckets(builder, keys, vocabulary.size, oovBuckets)], { T: { type: "int64" } }, "lookup/index");
}

function buckets(builder: GraphDefBuilder, keys: TensorName, first: number, count: number): TensorName {
  const hash = builder.node("StringToHashBucketFast", [keys], { num_buckets: { int: count } }, "lookup/bucket");
  if (first === 0) return hash;
  return builder.node("AddV2", [hash, builder.constant("int64", [], [first])], { T: { type: "int64" } }, "lookup/bucket_index");
}

const wholeLine = -2;
const lineNumber = -1;

function tableOf(builder: GraphDefBuilder, { file, bytes }: Vocabulary): TensorName {
  return builder.once(`table ${file}`, () => {
    const table = builder.node("HashTableV2", [], {
      key_dtype: { type: "string" },
      value_dtype: { type: "int64" },
      container: { text: "" },
      shared_name: { text: contentName("vocabulary", bytes) },
      use_node_name_sharing: { bool: false },
    }, "lookup/table");
    builder.initialize(builder.node("InitializeTableFromTextFileV2", [table, builder.asset(file, bytes)], {
      key_index: { int: wholeLine },
      value_index: { int: lineNumber },
      vocab_size: { int: -1 },
      delimiter: { text: "\t" },
      offset: { int: 0 },
    }, "lookup/initialize"));
    return table;
  });
}
