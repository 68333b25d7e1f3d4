import { type Schema } from "../../data/schema_pb.ts";
/**
 * What a change of a schema does: `breaking` changes what models and code get (features, types, shapes), `tighter` refuses data
 * that passed, `looser` lets data pass that were refused, `neutral` does none of it.
 */
export type Effect = "breaking" | "tighter" | "looser" | "neutral";
/** All effects, the gravest first. */
export declare const effects: readonly Effect[];
/** One difference of two schemas. */
export interface SchemaChange {
    /** The feature, or what else of the schema it is. */
    readonly subject: string;
    /** The field: `presence`, `domain`. */
    readonly part: string;
    readonly effect: Effect;
    /** One plain sentence. */
    readonly message: string;
    /** As text format has it; absent where it is not there. */
    readonly before?: string;
    readonly after?: string;
}
/** Every difference of two schemas by meaning, not by text; the gravest first, then in the order of the schemas. */
export declare function schemaChanges(before: Schema, after: Schema): SchemaChange[];
