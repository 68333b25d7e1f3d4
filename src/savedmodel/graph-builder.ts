import { create, toBinary } from "@bufbuild/protobuf";
import { digestOf, short } from "../core/digest.ts";
import { AttrValueSchema, GraphDefSchema, NodeDefSchema, type AttrValue, type GraphDef, type NodeDef } from "./graph_pb.ts";
import { dataType, shapeProto, tensorProto, type Dtype, type Values } from "./tensor.ts";
import { TensorProtoSchema, type TensorProto } from "./tensor_pb.ts";

/** An attribute of an operation, by its kind. */
export type Attribute =
  | { readonly type: Dtype }
  | { readonly int: number | bigint }
  | { readonly float: number }
  | { readonly bool: boolean }
  | { readonly text: string }
  | { readonly shape: readonly number[] }
  | { readonly types: readonly Dtype[] }
  | { readonly ints: readonly number[] }
  | { readonly floats: readonly number[] }
  | { readonly texts: readonly string[] }
  | { readonly shapes: readonly (readonly number[])[] };

/**
 * A tensor of the graph, as GraphDef names it: `node` for the first output of a node, `node:1` for the second.
 * `^node` among the inputs of another means order alone.
 */
export type TensorName = string;

/** A file that travels with the graph: `bytes` under `assets/<file>`. */
interface Asset {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The string constant that holds the path once loaded. */
  readonly tensor: TensorName;
}

/** Makes a GraphDef node by node. Equal calls give equal graphs, byte for byte. */
export interface GraphDefBuilder {
  /** Adds a node and returns its first output. Without `name` it gets the operation's and a number. */
  node(op: string, inputs: readonly TensorName[], attributes?: Readonly<Record<string, Attribute>>, name?: string): TensorName;
  /** A constant; equal constants are made once. */
  constant(dtype: Dtype, shape: readonly number[], values: Values, name?: string): TensorName;
  /** An input of a signature; −1 in the shape for the number of rows. */
  placeholder(name: string, dtype: Dtype, shape: readonly number[]): TensorName;
  /** A file under `assets/`; the same file with the same bytes is kept once. Throws when the bytes differ. */
  asset(file: string, bytes: Uint8Array): TensorName;
  /** What `make` adds the first time `key` is asked for: resources such as tables. */
  once(key: string, make: () => TensorName): TensorName;
  /** Has a node run once when the model is loaded, before anything else. */
  initialize(node: TensorName): void;
  readonly assets: readonly Asset[];
  /** The node that runs all initialisers; undefined when there are none. Adds it on the first call: call it last. */
  initializer(): TensorName | undefined;
  /** The graph so far. */
  graphDef(): GraphDef;
}

/** The graph's format version that TensorFlow 1.12 and later read. */
const producer = 27;

/** An empty graph. */
export function graphDefBuilder(): GraphDefBuilder {
  const nodes: NodeDef[] = [];
  const unique = nodeNames();
  const assets = new Map<string, Asset>();
  const made = new Map<string, TensorName>();
  const initializers: TensorName[] = [];
  let initializer: TensorName | undefined;

  function add(op: string, inputs: readonly TensorName[], attr: Record<string, AttrValue>, name: string): TensorName {
    const node = create(NodeDefSchema, { name: unique(name), op, input: [...inputs], attr });
    nodes.push(node);
    return node.name;
  }

  function addConstant(dtype: Dtype, value: TensorProto, name: string): TensorName {
    return add("Const", [], { dtype: attrValue({ type: dtype }), value: create(AttrValueSchema, { value: { case: "tensor", value } }) }, name);
  }

  const builder: GraphDefBuilder = {
    node(op, inputs, attributes = {}, name = op) {
      const data = inputs.filter((input) => !input.startsWith("^"));
      const control = inputs.filter((input) => input.startsWith("^"));
      const entries = Object.entries(attributes).map(([key, attribute]) => [key, attrValue(attribute)] as const);
      return add(op, [...data, ...control], Object.fromEntries(entries), name);
    },
    constant(dtype, shape, values, name = "Const") {
      const value = tensorProto(dtype, shape, values);
      return builder.once(`constant ${digestOf(toBinary(TensorProtoSchema, value))}`, () => addConstant(dtype, value, name));
    },
    placeholder: (name, dtype, shape) => builder.node("Placeholder", [], { dtype: { type: dtype }, shape: { shape } }, name),
    asset(file, bytes) {
      const known = assets.get(file);
      if (known) {
        if (Buffer.compare(known.bytes, bytes) !== 0) throw new Error(`two different assets are named ${file}`);
        return known.tensor;
      }
      const tensor = addConstant("string", tensorProto("string", [], [file]), `asset/${file}`);
      assets.set(file, { file, bytes, tensor });
      return tensor;
    },
    once(key, make) {
      const tensor = made.get(key) ?? make();
      made.set(key, tensor);
      return tensor;
    },
    initialize(node) {
      if (initializer !== undefined) throw new Error("the initialiser is already made");
      initializers.push(node);
    },
    get assets() { return [...assets.values()]; },
    initializer() {
      if (initializers.length === 0) return undefined;
      initializer ??= builder.node("NoOp", initializers.map((node) => `^${node.replace(/:\d+$/, "")}`), {}, "initialize");
      return initializer;
    },
    graphDef: () => create(GraphDefSchema, { node: nodes, versions: { producer } }),
  };
  return builder;
}

/** Gives each node a name of its own: the wanted one, or the first free `wanted_1`, `wanted_2`, … */
function nodeNames(): (wanted: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (wanted) => {
    const name = validName(wanted);
    if (!taken.has(name)) return taken.add(name) && name;
    for (let count = counts.get(name) ?? 1; ; count++) {
      const numbered = `${name}_${count}`;
      if (taken.has(numbered)) continue;
      counts.set(name, count + 1);
      taken.add(numbered);
      return numbered;
    }
  };
}

/** TensorFlow's node names: letters, digits and `_ . \ / > -`, not beginning with one of the last. */
function validName(name: string): string {
  const cleaned = name.replace(/[^A-Za-z0-9_.\\/>-]/g, "_");
  return /^[A-Za-z0-9.]/.test(cleaned) ? cleaned : `n${cleaned}`;
}

function attrValue(attribute: Attribute): AttrValue {
  return create(AttrValueSchema, { value: attributeValue(attribute) });
}

function attributeValue(attribute: Attribute): AttrValue["value"] {
  if ("type" in attribute) return { case: "type", value: dataType(attribute.type) };
  if ("int" in attribute) return { case: "i", value: BigInt(attribute.int) };
  if ("float" in attribute) return { case: "f", value: attribute.float };
  if ("bool" in attribute) return { case: "b", value: attribute.bool };
  if ("text" in attribute) return { case: "s", value: Buffer.from(attribute.text) };
  if ("shape" in attribute) return { case: "shape", value: shapeProto(attribute.shape) };
  return { case: "list", value: listValue(attribute) };
}

function listValue(attribute: Extract<Attribute, { types: unknown } | { ints: unknown } | { floats: unknown } | { texts: unknown } | { shapes: unknown }>) {
  const { value } = create(AttrValueSchema, {
    value: {
      case: "list",
      value: {
        type: "types" in attribute ? attribute.types.map(dataType) : [],
        i: "ints" in attribute ? attribute.ints.map(BigInt) : [],
        f: "floats" in attribute ? [...attribute.floats] : [],
        s: "texts" in attribute ? attribute.texts.map((text) => Buffer.from(text)) : [],
        shape: "shapes" in attribute ? attribute.shapes.map((shape) => shapeProto(shape)) : [],
      },
    },
  });
  if (value.case !== "list") throw new Error("not a list");
  return value.value;
}

/** A short name made from content, for resources that loaded models of one process share by name. */
export function contentName(prefix: string, bytes: Uint8Array): string {
  return `${prefix}_${short(digestOf(bytes), 16)}`;
}
