/**
 * The Action: the event's pipeline is run, and its verdict goes to comment, check run, annotations, job summary, outputs,
 * workflow artifacts and metadata branch; each of these may fail for itself, with a sentence on what is missing.
 * The exit code is the verdict's, as the input `fail-on` says.
 */
export declare function action(home: string): Promise<void>;
