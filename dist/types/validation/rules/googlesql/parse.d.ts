import type { Syntax } from "./syntax.ts";
/** An expression in GoogleSQL's grammar, as far as it can stand alone; an `ExpressionMistake` tells what does not fit. */
export declare function parseExpression(source: string): Syntax;
