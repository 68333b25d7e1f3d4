import { type FloatDomain, type IntDomain } from "../data/schema_pb.ts";
import { type Checked, type Reason } from "./reason.ts";
/** Whether all values are integers of 64 bits and between the domain's bounds. Repairs by widening, or by dropping the domain. */
export declare function checkInt(checked: Checked, domain: IntDomain): Reason[];
/** Whether all values are numbers between the domain's bounds, compared as float32. Repairs by widening, or by dropping the domain. */
export declare function checkFloat(checked: Checked, domain: FloatDomain): Reason[];
