/** Most megabytes that a training command may leave where the pipeline does not say. */
export declare const usualLimit = 4096;
/**
 * Refuses what a training command left when it is too much to keep and to send, or not made of plain files, before any of it is
 * read or copied. What is wrong is a `UserError` that names the command.
 */
export declare function checkLeftFiles(folder: string, { command, megabytes }: {
    readonly command: string;
    readonly megabytes: number;
}): Promise<void>;
