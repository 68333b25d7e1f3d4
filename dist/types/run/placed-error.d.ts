import { type Mistake } from "../core/error.ts";
/** Gives a mistake of a step its place in the configuration; `only` when what it names stands there, or is a key there. */
export type PlaceMistake = (node: string, mistake: Mistake, how?: {
    readonly only?: "named" | "keys";
}) => Mistake;
/** An error of a step; where it is the user's, its mistakes get the places that they lack. */
export declare function placedError(error: unknown, node: string, place: PlaceMistake | undefined): unknown;
