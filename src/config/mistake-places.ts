import type { Mistake, Place } from "../core/error.ts";
import type { Json } from "../core/json.ts";
import type { LoadedConfiguration } from "./load-configuration.ts";

/** The part of `assay.yml` that a step is made from; ExampleGens are made from `examples`. */
const sections: Readonly<Record<string, string>> = {
  StatisticsGen: "statistics", SchemaGen: "schema", ExampleValidator: "validate", DistributionValidator: "distribution-validator", ExampleDiff: "example-diff", Transform: "code", Trainer: "train", Evaluator: "evaluate", InfraValidator: "infra", Pusher: "push",
};

type Path = readonly (string | number)[];

/**
 * Gives mistakes of a step that have no place the one in `assay.yml` that they are about: the value or key that the sentence names,
 * in the part the step is made from, else that part itself. `only` what is `named` gets a place, or only what is the name of a key.
 */
export function mistakePlacer({ configuration, source, environment }: Pick<LoadedConfiguration, "configuration" | "source" | "environment">): (node: string, mistake: Mistake, how?: { readonly only?: "named" | "keys" }) => Mistake {
  return (node, mistake, { only } = {}) => {
    if (mistake.place) return mistake;
    const section = configuration.components && Object.hasOwn(configuration.components, node) ? ["components", node] : [sections[node] ?? (/ExampleGen$/.test(node) ? "examples" : "")];
    const roots: readonly Path[] = [...(environment === undefined ? [] : [["environments", environment, ...section]]), section];
    const [found] = roots.flatMap((root) => placesNamed(mistake.message, { value: valueAt(source.value, root), path: root })).filter(({ what }) => only !== "keys" || what === "key").sort((a, b) => b.weight - a.weight);
    const root = roots.find((path) => valueAt(source.value, path) !== undefined);
    const place: Place | undefined = found ? source.place(found.path, found.what) : only ? undefined : root && source.place(root, "key");
    return place ? { ...mistake, place } : mistake;
  };
}

interface Spot {
  readonly value: Json | undefined;
  readonly path: Path;
}

function valueAt(value: Json, path: Path): Json | undefined {
  let inside: Json | undefined = value;
  for (const step of path) inside = inside !== null && typeof inside === "object" && Object.hasOwn(inside, step) ? (inside as Readonly<Record<string, Json>>)[step] : undefined;
  return inside;
}

interface Named {
  readonly path: Path;
  readonly what: "key" | "value";
  /** What is named in quotes is meant before other words, then what is longest, then a key. */
  readonly weight: number;
}

/** Keys and texts that a sentence names. */
function placesNamed(message: string, { value, path }: Spot): readonly Named[] {
  if (typeof value === "string") return named(message, value, { path, what: "value" });
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Named[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const own = Array.isArray(value) ? [] : named(message, key, { path: at, what: "key" });
    return [...own, ...placesNamed(message, { value: inner as Json, path: at })];
  });
}

/** Characters from which on a text is meant where it stands as words of its own; a shorter one must stand in quotes. */
const telling = 5;

function named(message: string, text: string, where: Omit<Named, "weight">): readonly Named[] {
  if (message.includes(JSON.stringify(text))) return [{ ...where, weight: 1e6 + text.length + (where.what === "key" ? 0.5 : 0) }];
  const at = text.length < telling ? -1 : message.indexOf(text);
  const stands = at >= 0 && !/[\p{L}\p{N}_]/u.test(message.charAt(at - 1)) && !/[\p{L}\p{N}_]/u.test(message.charAt(at + text.length));
  return stands ? [{ ...where, weight: text.length }] : [];
}
