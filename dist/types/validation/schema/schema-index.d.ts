import { type Feature, type Schema, type SparseFeature, type WeightedFeature } from "../../data/schema_pb.ts";
import type { NamedDomain } from "../reason.ts";
/** What a schema has at a path. */
export interface SchemaEntry {
    readonly feature: Feature | undefined;
    readonly sparse: SparseFeature | undefined;
    readonly weighted: WeightedFeature | undefined;
}
/** A schema by paths and names; of equal names the first counts. It sees features that are added through it alone. */
export interface SchemaIndex {
    at(path: readonly string[]): SchemaEntry;
    /** The list that features directly in `path` stand in; made where a feature has none, undefined where there is no such feature. */
    listAt(path: readonly string[]): Feature[] | undefined;
    /** Says that a feature has been added to a list. */
    added(list: Feature[], feature: Feature): void;
    /** The domain of that name: numbers' domains too unless `stringsAlone`, and a copy unless `shared`. */
    domainNamed(name: string, how: {
        readonly stringsAlone: boolean;
        readonly shared: boolean;
    }): NamedDomain | undefined;
    /** Forgets a string domain, and takes it off all features that name it. */
    dropDomain(name: string): void;
}
/** Makes the index of a schema. */
export declare function indexSchema(schema: Schema): SchemaIndex;
