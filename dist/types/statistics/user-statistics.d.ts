import type { Generator } from "./generator.ts";
interface OwnState {
    own: unknown;
    rows: number;
    /** Features that were there, and those that were looked at. */
    features: Map<string, true>;
    asked: Map<string, true>;
}
/** Statistics that a user wrote as generators, after a look at whether they can be used: what cannot is a `UserError` that names it. */
export declare function userStatistics(statistics: unknown, from: string): Generator<OwnState>[];
export {};
