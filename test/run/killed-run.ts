import { component } from "../../src/core/component.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import { folderStore } from "../../src/metadata/folder-store.ts";
import { run } from "../../src/run/run.ts";
import { directoryStore } from "../../src/store/directory-store.ts";
import { count, judge, source, train } from "./toy.ts";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A process of its own that runs the toy pipeline and hangs in the middle of training, with half an output written. */
const workspace = process.argv[2]!;
const hanging = component({
  ...train,
  async run(_, { outputs }) {
    await writeFile(join(outputs.model.path, "weights"), "half");
    process.stdout.write("training\n");
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  },
});
const abort = new AbortController();
process.once("SIGTERM", () => abort.abort(new Error("SIGTERM")));
const state = join(workspace, ".assay");
const summary = await run(pipeline("toy", (add) => {
  const { examples } = add(source, {}, { file: "data.txt" });
  const { statistics } = add(count, { examples });
  const { model } = add(hanging, { examples }, { steps: 10 }).after(statistics);
  add(judge, { model });
}), { workspace, stateDirectory: state, metadata: folderStore(join(state, "records")), artifacts: directoryStore(join(state, "artifacts")), provenance: { trusted: true }, signal: abort.signal });
process.stdout.write(`${summary.reason}\n`);
process.exit(143);
