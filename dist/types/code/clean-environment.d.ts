/**
 * The environment for code that is not ours: what finds programs and libraries, and nothing that opens a door.
 * GitHub's tokens, the runner's `ACTIONS_*` and `INPUT_*` and cloud keys stay outside because only known names pass.
 */
export declare function cleanEnvironment(all: Readonly<Record<string, string | undefined>>, platform?: NodeJS.Platform): Record<string, string>;
