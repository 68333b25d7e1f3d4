import { UserError } from "../core/error.ts";
import type { JsonObject } from "../core/json.ts";
import { type AnalyzerName, type Dtype, type OperationName, type TransformNode } from "./graph.ts";
/** Writes a graph node by node while `preprocess` runs, with the rules of types and shapes. */
export interface Tracer {
    readonly nodes: readonly TransformNode[];
    node(index: number): TransformNode;
    /** A node as it is. */
    add(op: OperationName | AnalyzerName, inputs: readonly number[], more: {
        readonly dtype: Dtype;
        readonly shape?: readonly number[];
        readonly attributes?: JsonObject;
    }): number;
    /** The node of an operand; a literal becomes a constant that fits `like`. */
    operand(value: unknown, like?: Dtype): number;
    binary(op: OperationName, left: number, right: unknown): number;
    unary(op: OperationName, input: number): number;
    cast(input: number, dtype: Dtype): number;
    /** A shape that fits all, or a mistake of the user's. */
    shape(op: string, inputs: readonly number[]): readonly number[];
    /** A mistake on the line of user code that is running. */
    mistake(message: string, hint?: string): UserError;
}
/** An empty graph with the rules; mistakes are placed at lines below `workspace`. */
export declare function createTracer(workspace?: string): Tracer;
