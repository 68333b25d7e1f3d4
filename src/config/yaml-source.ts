import { UserError, type Mistake, type Place } from "../core/error.ts";
import type { Json } from "../core/json.ts";

/** A parsed YAML file that still knows where each value stands. */
export interface YamlSource {
  readonly file: string;
  readonly value: Json;
  /** Place of the value at a path; of the key itself with `key: true`; of the nearest parent when the path is not there. */
  place(path: readonly (string | number)[], what?: "key" | "value"): Place;
}

const largestFile = 1024 * 1024;

/**
 * Parses YAML 1.2: no custom tags, at most 100 alias expansions, no duplicate keys, `__proto__` refused.
 * All syntax mistakes at once, with line and column.
 */
export async function parseYaml(text: string, file: string): Promise<YamlSource> {
  if (text.length > largestFile) throw new UserError(`is larger than ${largestFile} characters`, { place: { file } });
  const yaml = await import("yaml");
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, uniqueKeys: true, customTags: [], prettyErrors: false });
  const at = (offset: number, end = offset + 1): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), length: Math.max(1, end - offset) };
  };
  if (document.errors.length > 0) {
    throw new UserError(document.errors.map((error): Mistake => ({
      message: error.message.split("\n")[0]!.replace(/:$/, ""), place: at(error.pos[0], error.pos[1]),
    })));
  }
  let value: Json;
  try {
    value = document.toJS({ maxAliasCount: 100 }) as Json;
  } catch (cause) {
    throw new UserError(`cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { place: { file }, cause });
  }
  refusePrototype(value, file);
  const place: YamlSource["place"] = (path, what = "value") => {
    let node: unknown = document.contents;
    let best: unknown = node;
    for (const [index, step] of path.entries()) {
      if (yaml.isAlias(node)) node = node.resolve(document);
      if (yaml.isMap(node)) {
        const pair = node.items.find(({ key }) => String(yaml.isScalar(key) ? key.value : key) === String(step));
        if (!pair) break;
        best = index === path.length - 1 && what === "key" ? pair.key : (pair.value ?? pair.key);
        node = pair.value;
      } else if (yaml.isSeq(node)) {
        node = node.items[Number(step)];
        if (node === undefined) break;
        best = node;
      } else break;
    }
    const range = yaml.isNode(best) ? best.range : undefined;
    return range ? at(range[0], yaml.isScalar(best) ? range[1] : range[0] + 1) : { file };
  };
  return { file, value, place };
}

function refusePrototype(value: Json, file: string): void {
  if (Array.isArray(value)) for (const item of value as readonly Json[]) refusePrototype(item, file);
  else if (value && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      if (key === "__proto__" || key === "constructor" || key === "prototype") throw new UserError(`the key ${key} is not allowed`, { place: { file } });
      refusePrototype(item, file);
    }
  }
}
