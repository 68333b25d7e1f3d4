import { type Schema } from "../../data/schema_pb.ts";
/** Something wrong with one example. */
export interface ExampleAnomaly {
    /** The feature: its name, behind the names of the structs around it. */
    readonly path: readonly string[];
    /** TFDV's type, for instance `ENUM_TYPE_UNEXPECTED_STRING_VALUES`. */
    readonly type: string;
    /** TFDV's short text. */
    readonly short: string;
    /** One sentence with the values. */
    readonly message: string;
    /** The value the example has; absent where it has none. */
    readonly value?: unknown;
}
/** How an example is validated. */
interface ExampleValidationOptions {
    /** One of the schema's default environments. */
    readonly environment?: string | undefined;
    /** Whether TFDV's surprises are kept. Default: none of them. */
    readonly compatibility?: "tfdv" | undefined;
}
/** Finds what is wrong with an example; nothing is an empty list. */
type ExampleValidator = (example: unknown) => readonly ExampleAnomaly[];
/**
 * Compiles a schema into a validator of single examples, such as serving requests, with the meaning of TFDV's validate_instance. An
 * example is an object of values by feature, a decoded tf.Example, or the bytes of one; null and undefined are missing. Numbers of an
 * object are floats where the schema says FLOAT, integers where they are whole, else floats. The schema must not be changed afterwards.
 * An environment that the schema does not know is a `UserError`.
 *
 * @example
 * const validate = exampleValidatorFor(await readSchema("schema.pbtxt"), { environment: "SERVING" });
 * for (const { path, type, short, value } of validate({ age: -1 })) …
 */
export declare function exampleValidatorFor(schema: Schema, options?: ExampleValidationOptions): ExampleValidator;
/**
 * What is wrong with one example (see `exampleValidatorFor`, which compiles the schema; so does this, the first time it sees one).
 *
 * @example
 * const anomalies = validateExample(schema, { age: 31, plan: "basic" }, { environment: "SERVING" });
 */
export declare function validateExample(schema: Schema, example: unknown, options?: ExampleValidationOptions): readonly ExampleAnomaly[];
export {};
