import { type Invocation } from "./invocation.ts";
/** `assay lineage [MODEL] [FOLDER]`: data, code and runs behind a model, as a tree of text or as Mermaid. */
export declare function lineageCommand({ args }: Invocation): Promise<number>;
