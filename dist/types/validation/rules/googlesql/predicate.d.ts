import type { DescMessage, Message } from "@bufbuild/protobuf";
/** A condition on messages, ready to be computed. */
export interface Predicate {
    readonly text: string;
    /** Whether it holds, NULL where that is unknown; one message for each name, in their order. Throws an `EvaluationFault` where it cannot be computed. */
    test(messages: readonly Message[]): boolean | null;
    /** The fields it looks at as they are written, with their values; those inside a SELECT aside. */
    operands(messages: readonly Message[]): readonly string[];
}
/**
 * Compiles a condition in GoogleSQL over messages of one type, each by its name; with a single name its fields can be named alone, too.
 * What is wrong with it (grammar, names of fields, types) is an `ExpressionMistake` with its place.
 */
export declare function compilePredicate(text: string, message: DescMessage, names: readonly string[]): Promise<Predicate>;
