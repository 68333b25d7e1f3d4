import type { Block } from "../core/report.ts";
type Features = Extract<Block, {
    readonly type: "features";
}>;
/** The table of features with its controls: the worst first, all of them in an island for the script. `id` is the section's. */
export declare function featureTable({ rows, legend }: Features, id: string): string;
export {};
