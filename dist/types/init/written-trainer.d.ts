import type { ChosenTrainer } from "./found-trainer.ts";
import { type TrainingText } from "./written-files.ts";
import type { Plan } from "./roles.ts";
/** What `init` writes for code that trains already. */
interface TrainerFiles {
    /** Its part of `assay.yml`. */
    readonly training: TrainingText;
    /** New files beside it, by their paths. */
    readonly files: Readonly<Record<string, string>>;
    /** What is left to do, a sentence each. */
    readonly next: readonly string[];
    /** Installs what it needs, as a line for the shell; undefined where that is not known. */
    readonly install?: string;
}
/** `assay.yml`'s part, and new files, for code that is there: it is neither changed nor run. */
export declare function writtenTrainer(chosen: ChosenTrainer, plan: Plan): TrainerFiles;
export {};
