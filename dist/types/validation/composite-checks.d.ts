import type { FeatureView } from "./feature-view.ts";
import { type CheckSettings, type Reason } from "./reason.ts";
import type { SchemaEntry } from "./schema/schema-index.ts";
/** What is wrong with a sparse or weighted feature, or with what shares its name. Undefined where the entry is a plain feature. Repairs by deprecating. */
export declare function checkComposite({ feature, sparse, weighted }: SchemaEntry, view: FeatureView, { compatibility }: CheckSettings): Reason[] | undefined;
