import { createExampleFeatureReader } from "../../data/example-features.ts";
import { UserError } from "../../core/error.ts";

/** A list of values whose type is known, as a tf.Example has it. */
export class TypedList {
  readonly type: "int" | "float" | "bytes";
  readonly values: ArrayLike<unknown>;
  constructor(type: TypedList["type"], values: ArrayLike<unknown>) {
    this.type = type;
    this.values = values;
  }
}

/** Values of an example by feature: null and undefined are missing. */
export type ExampleValues = Readonly<Record<string, unknown>>;

/**
 * The values of an example in any of its forms: a serialized tf.Example, a decoded one as protobuf libraries give it
 * (`{ features: { feature: … } }` with `floatList`, `float_list` or `kind`), or an object of values. Anything else is a `UserError`.
 */
export function valuesOf(example: unknown): ExampleValues {
  if (example instanceof Uint8Array) return serializedValues(example);
  if (!isObject(example)) throw new UserError("an example is an object of values by feature, or a tf.Example", { hint: "{ name: value, … }" });
  const decoded = example["features"];
  if (!isObject(decoded) || !isObject(decoded["feature"])) return example;
  const found = Object.create(null) as Record<string, unknown>;
  const features = decoded["feature"] instanceof Map ? (decoded["feature"] as ReadonlyMap<string, unknown>).entries() : Object.entries(decoded["feature"]);
  for (const [name, feature] of features) found[name] = typedList(feature);
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object";
}

const kinds = { bytesList: "bytes", floatList: "float", int64List: "int", bytes_list: "bytes", float_list: "float", int64_list: "int" } as const;

function typedList(feature: unknown): TypedList | undefined {
  if (!isObject(feature)) return undefined;
  const kind = feature["kind"];
  const [name, list] = isObject(kind) ? [kind["case"], kind["value"]] : Object.entries(feature).find(([key, value]) => Object.hasOwn(kinds, key) && isObject(value)) ?? [];
  if (typeof name !== "string" || !Object.hasOwn(kinds, name) || !isObject(list)) return undefined;
  const values = list["value"];
  return new TypedList(kinds[name as keyof typeof kinds], Array.isArray(values) || ArrayBuffer.isView(values) ? (values as unknown as ArrayLike<unknown>) : []);
}

const reader = createExampleFeatureReader();

function serializedValues(bytes: Uint8Array): ExampleValues {
  const features = reader.features(bytes);
  const found = Object.create(null) as Record<string, unknown>;
  for (const [name, feature] of features ?? []) {
    const content = reader.content(feature);
    if (!content) throw notExample();
    if (content.type !== "empty") found[name] = new TypedList(content.type, valuesIn(content.type, content.count, content.bytes));
  }
  if (!features) throw notExample();
  return found;
}

function notExample(): UserError {
  return new UserError("the bytes are not a tf.Example", { hint: "give the bytes of a serialized tf.Example, or an object of values" });
}

const floatBytes = new Uint8Array(4);
const floatValue = new Float32Array(floatBytes.buffer);

/** Values behind the byte that names their type. */
function valuesIn(type: TypedList["type"], count: number, bytes: Uint8Array): readonly unknown[] {
  const values: unknown[] = [];
  for (let i = 0, at = 1; i < count; i++) {
    if (type === "float") {
      for (let byte = 0; byte < 4; byte++) floatBytes[byte] = bytes[at + byte]!;
      values.push(floatValue[0]!);
      at += 4;
    } else if (type === "int") {
      const [low, high] = [wordAt(bytes, at) >>> 0, wordAt(bytes, at + 4)];
      // A number where it is exact.
      values.push(high >= -(2 ** 21) && high < 2 ** 21 ? high * 2 ** 32 + low : (BigInt(high) << 32n) | BigInt(low));
      at += 8;
    } else {
      const end = at + 4 + wordAt(bytes, at);
      values.push(bytes.subarray(at + 4, end));
      at = end;
    }
  }
  return values;
}

function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}
