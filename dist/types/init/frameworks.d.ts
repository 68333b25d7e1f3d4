/** A way to train a model that `init` knows. */
export interface Framework {
    readonly key: string;
    readonly title: string;
    readonly language: Language;
    /** Modules or packages that tell of it. */
    readonly modules: readonly string[];
}
type Language = "python" | "r" | "rust" | "javascript";
/** In the order in which one counts before another where a file imports several: what is most special first. */
export declare const frameworks: readonly Framework[];
/** A file of a repository with its text. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
}
/** Code that trains a model. */
export interface FoundTrainer {
    readonly path: string;
    readonly framework: Framework;
    /** What told of the framework. */
    readonly because: string;
    /** Whether it reads what Assay gives a command. */
    readonly prepared: boolean;
}
/** The language of a file by its name; undefined for what is no code. */
export declare function languageOf(path: string): Language | undefined;
/** Modules that code imports, as it writes them. Comments and texts of several lines are passed over. */
export declare function importsIn(language: Language, text: string): readonly string[];
/**
 * Finds code that trains among the files of a repository, the surest first: what reads Assay's variables, then what is named
 * train, then what lies nearest to the folder, then by name. Files of requirements tell of the framework where the script does not.
 */
export declare function foundTrainers(files: readonly SourceFile[], requirements: readonly SourceFile[]): readonly FoundTrainer[];
export {};
