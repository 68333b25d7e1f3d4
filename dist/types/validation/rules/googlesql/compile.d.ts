import { type Scope, type Typed } from "./scope.ts";
import type { Syntax } from "./syntax.ts";
/** Compiles an expression; names, fields and types are checked here, before there are data. */
export declare function compile(syntax: Syntax, scope: Scope): Typed;
