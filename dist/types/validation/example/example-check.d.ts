import { type Feature, type Schema } from "../../data/schema_pb.ts";
/** Whether a value certainly fits the schema; false says nothing. It looks at no statistics, so it is fast. */
export type QuickCheck = (value: unknown) => boolean;
/** The quick check of a feature; one that is never certain where the schema says more than types, domains and numbers of values. */
export declare function quickCheck(feature: Feature, schema: Schema): QuickCheck;
