import { type Place } from "../core/error.ts";
import type { Json } from "../core/json.ts";
/** A parsed YAML file that still knows where each value stands. */
export interface YamlSource {
    readonly file: string;
    readonly value: Json;
    /** Place of the value at a path; of the key itself with `key: true`; of the nearest parent when the path is not there. */
    place(path: readonly (string | number)[], what?: "key" | "value"): Place;
}
/**
 * Parses YAML 1.2: no custom tags, at most 100 alias expansions, no duplicate keys, `__proto__` refused.
 * All syntax mistakes at once, with line and column.
 */
export declare function parseYaml(text: string, file: string): Promise<YamlSource>;
