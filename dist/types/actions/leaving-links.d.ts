/**
 * Refuses a checkout in which a committed link leads out of the repository: whatever reads or writes through
 * it would touch files of the runner (the environment of a process, credentials) that the author of the commit named.
 */
export declare function refuseLeavingLinks(folder: string): Promise<void>;
