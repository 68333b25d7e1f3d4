import { type FoundTrainer } from "./frameworks.ts";
/** The code of a repository that trains: the one to take, the others, and what there is beside it. */
export interface ChosenTrainer {
    readonly trainer: FoundTrainer;
    readonly others: readonly FoundTrainer[];
    /** Files of the repository that decide what it makes, itself first. */
    readonly files: readonly string[];
    /** Code that answers with its model, where there is some beside it. */
    readonly predictor?: string;
    /** A file that says which packages it needs. */
    readonly requirements?: string;
}
/**
 * Looks for code that trains, without running it. `wanted` names a framework, or `none`: the code is then taken to be of it, the first of
 * its language where none was recognised. Nothing found is undefined; a framework without any code is a `UserError`.
 */
export declare function chooseTrainer(folder: string, wanted: string | undefined): Promise<ChosenTrainer | undefined>;
