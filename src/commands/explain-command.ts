import { join } from "node:path";
import { parseArgs } from "node:util";
import { atMost, type Invocation } from "./invocation.ts";
import { didYouMean, exitCodes, UserError } from "../core/error.ts";
import { folderStore } from "../metadata/folder-store.ts";
import { logLine } from "../report/escape.ts";
import { explainNode } from "../run/explain.ts";
import { stateOf } from "./state-of.ts";

/** `assay explain NODE`: why it last ran or was reused. */
export async function explainCommand({ args }: Invocation): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  atMost(positionals, 2);
  const [node, path = "."] = positionals;
  if (node === undefined) throw new UserError("explain which step?", { hint: "assay explain Trainer FOLDER" });
  const store = folderStore(join(stateOf(path), "metadata"));
  const [executions, runs] = await Promise.all([store.list("execution"), store.list("run")]);
  const known = [...new Set(executions.map((execution) => execution.node))];
  if (!known.includes(node)) {
    throw new UserError(`no step ${JSON.stringify(node.slice(0, 80))} has run here`, { hint: didYouMean(node, known.sort()) });
  }
  process.stdout.write(`${explainNode(executions, runs, node).map((line) => logLine(line)).join("\n")}\n`);
  return exitCodes.ok;
}
