import { type Invocation } from "./invocation.ts";
/**
 * `assay verify FILE|FOLDER|IMAGE --repo OWNER/NAME`: whether a model is what a workflow of that repository blessed and
 * pushed. 0: it is; 1: it is not, with the reason; 2: the question cannot be answered.
 */
export declare function verifyCommand({ args }: Invocation): Promise<number>;
