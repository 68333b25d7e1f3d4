import type { Component } from "../core/component.ts";
import { type Mistake } from "../core/error.ts";
import type { JsonObject, JsonSchema } from "../core/json.ts";
import { type exampleOutputs } from "../components/example-gen.ts";
import type { YamlSource } from "./yaml-source.ts";
type ExampleGen = Component<Readonly<Record<never, never>>, typeof exampleOutputs>;
/** `partitionBy` → `partition-by`. */
export declare function kebab(name: string): string;
/** The JSON Schema of `examples`: what the components' parameters say, with the keys of `assay.yml`. */
export declare function examplesSchema(): JsonSchema;
/** The component and its parameters that `examples` stands for; mistakes were found before. */
export declare function exampleStep(examples: JsonObject): {
    readonly component: ExampleGen;
    readonly parameters: JsonObject;
};
/** `split-by` → `splitBy`. */
export declare function camel(key: string): string;
/** What of `examples` a JSON Schema cannot say: one source, and only options that it has. `at` says where it stands. */
export declare function exampleMistakes(examples: JsonObject, source: YamlSource, at?: readonly string[]): readonly Mistake[];
/** The mistakes that a check of parameters throws, in the words of `assay.yml`. */
export declare function mistakesInYaml(check: () => unknown): readonly Mistake[];
export {};
