import { type Scope, type Typed } from "./scope.ts";
import type { Query, Syntax } from "./syntax.ts";
type Compile = (syntax: Syntax, scope: Scope) => Typed;
/** A SELECT over arrays: whether it has rows, all of its values, or its only one. */
export declare function compileQuery(query: Query, as: "scalar" | "array" | "exists", scope: Scope, compile: Compile): Typed;
export {};
