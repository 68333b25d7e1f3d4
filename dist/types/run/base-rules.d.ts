import type { Pipeline } from "../core/pipeline.ts";
import type { Change } from "../core/report.ts";
/** The pipeline of the base branch, and where its schema lies when it is not the same. */
interface Base {
    readonly pipeline: Pipeline;
    /** Path of a copy of the base's schema, relative to the workspace; undefined when the change leaves the schema as it is. */
    readonly schema?: string;
    /** What a reader knows it by: `main`. */
    readonly name: string;
}
/**
 * A pipeline judged by two sets of rules: its own, and those of the branch it is going to be merged into. For each step that
 * judges and would judge otherwise there, a second one with the parameters of the base reads the same artifacts, so nothing is
 * trained again. It must be passed too; where the schema alone differs it warns, since a schema changes with the data it describes.
 */
export declare function withBaseRules(pipeline: Pipeline, base: Base): {
    readonly pipeline: Pipeline;
    readonly changes: readonly Change[];
};
export {};
