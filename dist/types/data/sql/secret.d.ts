import type { Surroundings } from "./sql-source.ts";
/** The value of the environment variable that `${NAME}` names. A secret in the text itself is a `UserError` that does not repeat it. */
export declare function secretOf(reference: string, parameter: string, { environment }: Surroundings): string;
