import { access, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as util from "node:util";
import { digestOf, type Digest } from "../core/digest.ts";
import { UserError } from "../core/error.ts";
import type { TensorFlow } from "./tensorflow.ts";

/** What may be asked for as a backend. */
export const backendNames = ["auto", "wasm", "cpu", "tfjs-node"] as const;
/** `auto`: tfjs-node when the workspace has it, else WebAssembly. `cpu` is plain JavaScript: slow, for comparison. */
export type BackendChoice = (typeof backendNames)[number];
/** A backend that computes. */
type BackendName = Exclude<BackendChoice, "auto">;

/** Which TensorFlow.js is opened, and where its parts are looked for. */
interface OpenTensorFlow {
  readonly backend?: BackendChoice;
  /** Where `@tensorflow/tfjs-node` is looked for. */
  readonly workspace?: string;
  /** Folder of `tfjs-backend-wasm-simd.wasm`. Found beside the bundle or in node_modules when not given. */
  readonly wasmDirectory?: string;
}

/** The backend a choice means in a workspace, without loading anything. */
export function resolveBackend(choice: BackendChoice, workspace: string): BackendName {
  if (choice !== "auto") return choice;
  return tfjsNodePath(workspace) === undefined ? "wasm" : "tfjs-node";
}

/** What of the workspace's installed packages decides what a backend computes: the version of tfjs-node. */
export async function backendMaterials(backend: BackendName, workspace: string): Promise<Record<string, Digest>> {
  const file = backend === "tfjs-node" ? resolved("@tensorflow/tfjs-node/package.json", pathToFileURL(join(workspace, "package.json")).href) : undefined;
  return file === undefined ? {} : { "@tensorflow/tfjs-node": digestOf(await readFile(file)) };
}

/**
 * Loads TensorFlow.js with a backend ready. The WebAssembly backend gets the kernels it lacks, so that convolutions,
 * embeddings and einsum can be trained. Wanting tfjs-node where it is not installed is a `UserError`.
 */
export async function openTensorFlow(options: OpenTensorFlow = {}): Promise<{ readonly tf: TensorFlow; readonly backend: BackendName }> {
  const { workspace = process.cwd() } = options;
  const backend = resolveBackend(options.backend ?? "auto", workspace);
  if (backend === "tfjs-node") return { tf: (opened = await openTfjsNode(workspace)), backend };
  const tf = (opened = named(await import("@tensorflow/tfjs")));
  tf.enableProdMode();
  const { MathBackendCPU } = named(await import("@tensorflow/tfjs-backend-cpu"));
  if (!tf.findBackend("cpu")) tf.registerBackend("cpu", () => new MathBackendCPU(), 1);
  if (backend === "wasm") await openWasm(tf, options.wasmDirectory);
  else await tf.setBackend("cpu");
  return { tf, backend };
}

let opened: TensorFlow | undefined;

/** TensorFlow.js for code of the user: the one that this process has opened, so that both share an engine. */
export async function tensorFlowOfProcess(workspace: string): Promise<TensorFlow> {
  if (opened) return opened;
  if (resolveBackend("auto", workspace) === "tfjs-node") return (await openTensorFlow({ workspace })).tf;
  return named(await import("@tensorflow/tfjs"));
}

/** CommonJS gives its names under `default` to `import()`; a bundler gives them at once. */
function named<T extends object>(module: T): T {
  return "default" in module && module.default && typeof module.default === "object" ? (module.default as T) : module;
}

const wasmFile = "tfjs-backend-wasm-simd.wasm";

async function openWasm(tf: TensorFlow, directory: string | undefined): Promise<void> {
  if (tf.findBackend("wasm")) { await tf.setBackend("wasm"); return; }
  const wasm = named(await import("@tensorflow/tfjs-backend-wasm"));
  const file = await findWasm(directory);
  const url = `data:application/wasm;base64,${(await readFile(file)).toString("base64")}`;
  wasm.setWasmPaths({ "tfjs-backend-wasm.wasm": url, [wasmFile]: url, "tfjs-backend-wasm-threaded-simd.wasm": url }, true);
  await withDirname(dirname(file), async () => {
    if (!(await tf.setBackend("wasm"))) throw new Error(`the WebAssembly backend did not start from ${file}`);
  });
  const { addMissingKernels } = await import("./wasm-kernels.ts");
  addMissingKernels(tf);
}

/** The WebAssembly glue reads `__dirname`, which an ECMAScript bundle has not. */
async function withDirname<T>(directory: string, action: () => Promise<T>): Promise<T> {
  if ("__dirname" in globalThis) return action();
  Object.defineProperty(globalThis, "__dirname", { value: directory, configurable: true });
  try {
    return await action();
  } finally {
    Reflect.deleteProperty(globalThis, "__dirname");
  }
}

async function findWasm(directory: string | undefined): Promise<string> {
  const folders = directory ? [directory] : [dirname(fileURLToPath(import.meta.url)), dirname(process.argv[1] ?? "")];
  const candidates = folders.map((folder) => join(folder, wasmFile));
  if (!directory) {
    const installed = resolved("@tensorflow/tfjs-backend-wasm/package.json", import.meta.url);
    if (installed) candidates.push(join(dirname(installed), "dist", wasmFile));
  }
  for (const candidate of candidates) {
    if (await access(candidate).then(() => true, () => false)) return candidate;
  }
  throw new UserError(`${wasmFile} is not found`, { hint: `looked for ${candidates.join(", ")}` });
}

function resolved(specifier: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(specifier);
  } catch {
    return undefined;
  }
}

/** Where the workspace's `@tensorflow/tfjs-node` is, if it has one. */
function tfjsNodePath(workspace: string): string | undefined {
  return resolved("@tensorflow/tfjs-node", pathToFileURL(join(workspace, "package.json")).href);
}

async function openTfjsNode(workspace: string): Promise<TensorFlow> {
  const path = tfjsNodePath(workspace);
  if (path === undefined) {
    throw new UserError("backend tfjs-node is wanted, but @tensorflow/tfjs-node is not installed here", {
      place: { file: workspace }, hint: "npm install @tensorflow/tfjs-node, or backend: wasm",
    });
  }
  addRemovedUtilities();
  process.env["TF_CPP_MIN_LOG_LEVEL"] ??= "2";
  // A bundler would take an import() of a path for one of its own modules.
  const tf = named(createRequire(path)(path) as TensorFlow);
  tf.enableProdMode();
  await tf.setBackend("tensorflow");
  return tf;
}

/** tfjs-node calls two functions that Node 23 took out of `util`. */
function addRemovedUtilities(): void {
  const target = createRequire(import.meta.url)("node:util") as Record<string, unknown>;
  if (!("isNullOrUndefined" in util)) target["isNullOrUndefined"] = (value: unknown) => value === null || value === undefined;
  if (!("isArray" in util)) target["isArray"] = Array.isArray;
}
