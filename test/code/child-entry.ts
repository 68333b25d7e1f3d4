import { serveTasks } from "../../src/code/child-main.ts";
import * as library from "./toy-library.ts";

serveTasks({
  components: async (name) => (name === "Loader" ? library.loader : undefined),
  virtualModules: { assay: async () => library, "@tensorflow/tfjs": async () => ({ tfjs: "virtual" }) },
});
