import { type Digest } from "../core/digest.ts";
/** Commands whose code decides a result. */
interface CommandCode {
    readonly run?: string;
    readonly predict?: string;
    /** Files and folders to count in; those named in the commands when not given. */
    readonly files?: readonly string[];
}
/** Files of the workspace that a command line names: `python train.py --rate 0.1` names `train.py`. */
export declare function namedFiles(workspace: string, command: string): Promise<readonly string[]>;
/** Digests of the files that commands are made of, and of a lock file of their packages beside them. */
export declare function commandMaterials(workspace: string, { run, predict, files }: CommandCode): Promise<Record<string, Digest>>;
export {};
