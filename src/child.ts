import { serveTasks } from "./code/child-main.ts";
import { tensorFlowOfProcess } from "./model/backend.ts";
import { standardComponent } from "./standard-components.ts";

serveTasks({
  components: standardComponent,
  virtualModules: { assay: () => import("./index.ts"), "@tensorflow/tfjs": tensorFlowOfProcess },
});
