import type { Forced } from "../core/forced.ts";
/** One number of a model, as text, and the same of the release before. */
export interface NotedMetric {
    readonly name: string;
    readonly value: string;
    /** `[0.96, 0.99]`, or empty. */
    readonly interval: string;
    readonly before?: string;
    /** With its interval where both were measured on the same rows. */
    readonly change?: string;
}
/** What can be told of a model from its lineage: plain values, texts of strangers among them. */
export interface ModelNotes {
    readonly pipeline: string;
    /** Short digest. */
    readonly model: string;
    readonly version?: string | undefined;
    readonly previous?: {
        readonly version: string;
        readonly model: string;
    } | undefined;
    readonly commit?: string | undefined;
    readonly branch?: string | undefined;
    readonly pullRequest?: number | undefined;
    readonly run?: string | undefined;
    readonly actor?: string | undefined;
    /** Why it is blessed, in the words of its run. */
    readonly reason?: string | undefined;
    readonly forced?: Forced | undefined;
    /** Accounts that approved the change. */
    readonly approvals: readonly string[];
    readonly spans: readonly number[];
    readonly rows: readonly {
        readonly split: string;
        readonly rows: number;
        readonly before?: number;
    }[];
    readonly files: readonly {
        readonly name: string;
        readonly digest: string;
        readonly change: "new" | "changed" | "same";
    }[];
    /** Files of the release before that this one is not made of. */
    readonly gone: readonly string[];
    readonly code: readonly {
        readonly name: string;
        readonly digest: string;
        readonly change: "new" | "changed" | "same";
    }[];
    readonly metrics: readonly NotedMetric[];
    /** Whether the numbers before are of the same rows. */
    readonly sameRows: boolean;
    readonly judgedRows?: number | undefined;
    /** Of the first metric, the worst first. */
    readonly slices: readonly (NotedMetric & {
        readonly rows: number;
    })[];
    /** Undefined when there is nothing to compare the schema with. */
    readonly schema?: readonly {
        readonly effect: string;
        readonly subject: string;
        readonly part: string;
        readonly message: string;
    }[] | undefined;
}
/** Release notes of a model, from its lineage. GitHub Markdown of at most 60,000 bytes; everything told in it is inert text. */
export declare function modelNotes(notes: ModelNotes): string;
