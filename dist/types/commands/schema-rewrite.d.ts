import type { SchemaSource } from "../data/schema.ts";
import { type Update } from "../validation/schema/schema-proposal.ts";
/** The options of commands that rewrite a schema. */
export declare const rewriteOptions: {
    readonly format: {
        readonly type: "string";
        readonly short: "f";
    };
    readonly out: {
        readonly type: "string";
        readonly short: "o";
    };
    readonly "dry-run": {
        readonly type: "boolean";
        readonly short: "n";
    };
    readonly json: {
        readonly type: "boolean";
    };
};
interface RewriteValues {
    readonly "dry-run"?: boolean | undefined;
    readonly json?: boolean | undefined;
    readonly format?: string | undefined;
    readonly out?: string | undefined;
}
/**
 * Rewrites a schema's file by the smallest change of its text, or a binary one as a message, fields that we do not know kept; with
 * `--dry-run` not at all. Then tells the change: as lines with reasons, as JSON or as a patch.
 */
export declare function rewriteSchema(source: SchemaSource, update: Update, values: RewriteValues): Promise<void>;
export {};
