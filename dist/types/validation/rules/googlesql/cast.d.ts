import type { Typed } from "./scope.ts";
import type { Syntax } from "./syntax.ts";
/** CAST and SAFE_CAST, which is NULL where a value cannot be cast. */
export declare function castOf(of: Typed, { to, safe, at }: Extract<Syntax, {
    kind: "cast";
}>): Typed;
