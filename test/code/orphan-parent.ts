import { join } from "node:path";
import { childProcesses } from "../../src/code/child.ts";
import { loader } from "./toy-library.ts";

/** A process of its own whose child computes for ever and has started a command; it prints what its child prints. */
const root = process.argv[2]!;
const children = childProcesses({ home: "", workspace: root, program: { file: join(import.meta.dirname, "child-entry.ts") }, components: async () => undefined });
await children.execute({
  node: "Loader", component: loader, inputs: {}, outputs: { metrics: { type: "Metrics", path: root } }, parameters: { code: "model.ts" }, workspace: root, temporary: root, seed: 1,
  timeoutSeconds: 600, signal: new AbortController().signal, progress() {}, log: (line) => process.stdout.write(`${line}\n`),
});
