/** A list of values whose type is known, as a tf.Example has it. */
export declare class TypedList {
    readonly type: "int" | "float" | "bytes";
    readonly values: ArrayLike<unknown>;
    constructor(type: TypedList["type"], values: ArrayLike<unknown>);
}
/** Values of an example by feature: null and undefined are missing. */
export type ExampleValues = Readonly<Record<string, unknown>>;
/**
 * The values of an example in any of its forms: a serialized tf.Example, a decoded one as protobuf libraries give it
 * (`{ features: { feature: … } }` with `floatList`, `float_list` or `kind`), or an object of values. Anything else is a `UserError`.
 */
export declare function valuesOf(example: unknown): ExampleValues;
