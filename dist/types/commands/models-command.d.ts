import { type Invocation } from "./invocation.ts";
/** `assay models [FOLDER]`: the models that were judged or pushed, the newest first. */
export declare function modelsCommand({ args }: Invocation): Promise<number>;
