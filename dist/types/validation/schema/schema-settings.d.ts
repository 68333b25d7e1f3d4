import { type Feature, type Schema } from "../../data/schema_pb.ts";
/** A feature by its serialised path, or by names joined by dots. One that is not there is a `UserError`. */
export declare function featureAt(schema: Schema, key: string): Feature;
/** Adds a feature of that name to the end of the schema's features. One that is there already is a `UserError`. */
export declare function addFeature(schema: Schema, name: string): Feature;
/** Takes a feature out of the schema, and its domain when no other feature uses it. */
export declare function removeFeature(schema: Schema, key: string): void;
/** Adds values to and takes values from a feature's domain of texts; a feature without one gets one. */
export declare function changeValues(schema: Schema, feature: Feature, { add, remove }: {
    readonly add: readonly string[];
    readonly remove: readonly string[];
}): void;
/** Says of environments that a feature is in them, out of them, or as the schema has it. One that the schema does not define is a `UserError`. */
export declare function changeEnvironments(schema: Schema, feature: Feature, change: {
    readonly into: readonly string[];
    readonly out: readonly string[];
    readonly reset: readonly string[];
}): void;
/** Sets what `KEY=VALUE` says: a short form such as `presence=required`, or a field by its path. An empty value takes the field away. */
export declare function applySetting(schema: Schema, feature: Feature | undefined, setting: string): void;
