import type { Artifact } from "../core/artifact.ts";
import type { Change, Section } from "../core/report.ts";
/** What is other in the schema than in the baseline's, comments and layout apart: as lines of the baseline's text. Nothing where they say the same. */
export declare function schemaChange(before: Artifact, after: Artifact, mask?: readonly string[]): Promise<{
    readonly changes: readonly Change[];
    readonly sections: readonly Section[];
}>;
