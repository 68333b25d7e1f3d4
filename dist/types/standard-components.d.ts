import type { Component } from "./core/component.ts";
/** A standard component by TFX's name; undefined when there is none of that name. */
export declare function standardComponent(name: string): Promise<Component | undefined>;
