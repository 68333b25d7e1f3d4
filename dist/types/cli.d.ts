/**
 * The command line: runs one command and sets the exit code. A mistake of the user is shown as its sentences without a
 * stack, and ends with 2; a fault of ours shows its stack and ends with 3.
 */
export declare function cli(args: readonly string[], home: string): Promise<void>;
