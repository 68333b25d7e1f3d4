import type { Mistake } from "../core/error.ts";
import type { LoadedConfiguration } from "./load-configuration.ts";
/**
 * Gives mistakes of a step that have no place the one in `assay.yml` that they are about: the value or key that the sentence names,
 * in the part the step is made from, else that part itself. `only` what is `named` gets a place, or only what is the name of a key.
 */
export declare function mistakePlacer({ configuration, source, environment }: Pick<LoadedConfiguration, "configuration" | "source" | "environment">): (node: string, mistake: Mistake, how?: {
    readonly only?: "named" | "keys";
}) => Mistake;
