import { type Invocation } from "./invocation.ts";
/** `assay notes [MODEL] [FOLDER]`: the release notes of a model, as Markdown. */
export declare function notesCommand({ args }: Invocation): Promise<number>;
