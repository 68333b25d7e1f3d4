import { serveTasks } from "./code/child-main.ts";
import { openTensorFlow, resolveBackend } from "./model/backend.ts";
import { standardComponent } from "./standard-components.ts";

/** TensorFlow.js as the steps use it; which backend computes is set by the step that trains. */
async function tensorFlow(workspace: string): Promise<unknown> {
  if (resolveBackend("auto", workspace) === "tfjs-node") return (await openTensorFlow({ workspace })).tf;
  const module: object = await import("@tensorflow/tfjs");
  return "default" in module ? module.default : module;
}

serveTasks({
  components: standardComponent,
  virtualModules: { assay: () => import("./index.ts"), "@tensorflow/tfjs": tensorFlow },
});
