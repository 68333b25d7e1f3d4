import { type Checked, type Reason } from "./reason.ts";
/** Whether the values are in the feature's domain. Repairs by widening the domain, or by dropping it. */
export declare function checkDomain(checked: Checked): Reason[];
