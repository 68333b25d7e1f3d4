import { toJson } from "@bufbuild/protobuf";
import type { io } from "@tensorflow/tfjs-core";
import { canonicalJson, type Json } from "../core/json.ts";
import type { GraphDefBuilder, TensorName } from "../savedmodel/graph-builder.ts";
import { GraphDefSchema, type NodeDef } from "../savedmodel/graph_pb.ts";
import { DataType } from "../savedmodel/tensor_pb.ts";
import type { TracedGraph } from "./trace.ts";
import { emitTraced } from "./emit-traced.ts";
import { graphDefBuilder } from "../savedmodel/graph-builder.ts";

/** A model in TensorFlow.js' graph form: what `model.json` and `weights.bin` hold. */
interface GraphModelFiles {
  readonly modelJson: string;
  readonly weights: Uint8Array<ArrayBuffer>;
  /** Node names of inputs and outputs, by the names people know. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Topology and manifest of a TensorFlow.js graph model. */
export const graphModelFile = "model.json";
/** Its weights, as the manifest lays them out. */
export const graphWeightsFile = "weights.bin";

/** A traced model as TensorFlow.js loads it with `loadGraphModel`. Equal models give equal bytes; no dates inside. */
export function graphModelFiles(graph: TracedGraph): GraphModelFiles {
  const builder = graphDefBuilder();
  const inputs = new Map(graph.inputs.map(({ name, shape }) => [name, builder.placeholder(name, "float32", [-1, ...shape])]));
  const emitted = emitTraced(builder, graph, inputs);
  const outputs = new Map(graph.outputs.map(({ name, dtype }) => [name, builder.node("Identity", [emitted.get(name)!], { T: { type: dtype } }, name)]));
  const { topology, manifest, weights } = separateWeights(builder);
  const border = (names: ReadonlyMap<string, TensorName>) => Object.fromEntries([...names].map(([name, node]) => [name, { name: `${node}:0` }]));
  const modelJson = canonicalJson({
    format: "graph-model",
    generatedBy: "assay",
    signature: { inputs: border(inputs), outputs: border(outputs) },
    modelTopology: topology,
    weightsManifest: [{ paths: [graphWeightsFile], weights: manifest }],
  });
  return { modelJson, weights, inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
}

/** Loads what `graphModelFiles` made, or any graph or layers model in TensorFlow.js' JSON form with its weights in one piece. */
export function ioHandler(modelJson: string, weights: Uint8Array<ArrayBuffer>): io.IOHandler {
  const { weightsManifest, ...rest } = JSON.parse(modelJson) as io.ModelJSON;
  const artifacts: io.ModelArtifacts = {
    ...rest,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength),
  };
  return { load: () => Promise.resolve(artifacts) };
}

const weightTypes = new Map<DataType, string>([[DataType.DT_FLOAT, "float32"], [DataType.DT_INT32, "int32"], [DataType.DT_BOOL, "bool"]]);

function separateWeights(builder: GraphDefBuilder): { topology: Json; manifest: { name: string; shape: number[]; dtype: string }[]; weights: Uint8Array<ArrayBuffer> } {
  const graph = builder.graphDef();
  const constants = graph.node.flatMap((node) => {
    const tensor = constantOf(node);
    return tensor ? [{ node, tensor }] : [];
  });
  const manifest = constants.map(({ node, tensor }) => ({
    name: node.name, shape: tensor.tensorShape!.dim.map(({ size }) => Number(size)), dtype: weightTypes.get(tensor.dtype)!,
  }));
  const weights = new Uint8Array(Buffer.concat(constants.map(({ tensor }) => tensor.tensorContent)));
  for (const { tensor } of constants) tensor.tensorContent = new Uint8Array();
  return { topology: toJson(GraphDefSchema, graph), manifest, weights };
}

function constantOf(node: NodeDef) {
  const value = node.attr["value"]?.value;
  return node.op === "Const" && value?.case === "tensor" ? value.value : undefined;
}
