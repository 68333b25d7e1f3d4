import type { Place } from "../core/error.ts";
/** Where an error of user code was thrown: the innermost frame outside this folder. */
export declare function thrownPlace(error: Error, workspace?: string): Place | undefined;
/**
 * The line of user code that called into this folder: the innermost frame of the stack outside of it, with its path relative
 * to `workspace`. `undefined` when the stack does not tell.
 */
export declare function callerPlace(workspace?: string): Place | undefined;
