import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

/** A part of GitHub's OpenAPI description: as JSON, of which we know little. */
type Node = Readonly<Record<string, unknown>>;

/** One operation of the description, found for a request. */
export interface Operation {
  readonly id: string;
  /** `POST /repos/{owner}/{repo}/check-runs`. */
  readonly name: string;
  readonly path: Readonly<Record<string, string>>;
  readonly node: Node;
}

interface Route {
  readonly method: string;
  readonly template: string;
  readonly pattern: RegExp;
  readonly literals: number;
  readonly names: readonly string[];
  readonly node: Node;
}

/** Parameters that span slashes, which the description says in words only. */
const spanning = new Set(["ref", "basehead"]);
const formats = {
  "date-time": /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  uri: /^[a-z][a-z0-9+.-]*:[^\s]*$/i,
  email: /^[^@\s]+@[^@\s]+$/,
};

const description = JSON.parse(readFileSync(resolve(import.meta.dirname, "openapi.json"), "utf8")) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Node>>>>;
  readonly components: Node;
};
const ajv = new Ajv({ strict: false, allErrors: true, formats, validateFormats: true, logger: false });
ajv.addSchema({ $id: "github", components: withNull(description.components) } as Node);
const compiled = new Map<unknown, ValidateFunction>();
const routes = routesOf();

function routesOf(): readonly Route[] {
  const all = Object.entries(description.paths).flatMap(([template, methods]) => Object.entries(methods).map(([method, node]): Route => {
    const names: string[] = [];
    const source = template.replace(/[.]/g, "\\.").replace(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      return spanning.has(name) ? "(.+)" : "([^/]+)";
    });
    const literals = template.split("/").filter((part) => !part.startsWith("{")).length;
    return { method: method.toUpperCase(), template, pattern: new RegExp(`^${source}$`), literals, names, node };
  }));
  return all.sort((a, b) => b.literals - a.literals);
}

/** The operation a request is for, the longest literal route first. */
export function findOperation(method: string, pathname: string): Operation | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(pathname) : null;
    if (!match) continue;
    const path = Object.fromEntries(route.names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]));
    return { id: String(route.node["operationId"]), name: `${method} ${route.template}`, path, node: route.node };
  }
  return undefined;
}

/** What is wrong with a request according to the description; unknown query and body keys too. */
export function checkRequest(operation: Operation, query: URLSearchParams, body: unknown): readonly string[] {
  const parameters = (operation.node["parameters"] as readonly Node[] | undefined ?? []).map(deref);
  const complaints: string[] = [];
  const known = new Map(parameters.filter((parameter) => parameter["in"] === "query").map((parameter) => [String(parameter["name"]), parameter]));
  for (const [name, value] of query) {
    const parameter = known.get(name);
    if (!parameter) complaints.push(`unknown query key ${name}`);
    else complaints.push(...errors(parameter["schema"] as Node, fromText(value, deref(parameter["schema"] as Node)), `query.${name}`));
  }
  for (const [name, parameter] of known) if (parameter["required"] === true && !query.has(name)) complaints.push(`query key ${name} is missing`);
  for (const parameter of parameters.filter((each) => each["in"] === "path")) {
    const text = operation.path[String(parameter["name"])] ?? "";
    complaints.push(...errors(parameter["schema"] as Node, fromText(text, deref(parameter["schema"] as Node)), `path.${String(parameter["name"])}`));
  }
  const schema = bodySchema(operation);
  if (schema) {
    if (body === undefined) { if (deref(operation.node["requestBody"] as Node)["required"] === true) complaints.push("the body is missing"); }
    else complaints.push(...errors(schema, body, "body"), ...unknownKeys(schema, body, "body"));
  } else if (body !== undefined && !operation.node["requestBody"]) complaints.push("a body where there is none");
  return complaints;
}

/** What is wrong with an answer according to the description. */
export function checkResponse(operation: Operation, status: number, body: unknown): readonly string[] {
  const schema = responseSchema(operation, status);
  if (schema === undefined) return [`the description knows no ${status} here`];
  return schema === null ? [] : errors(schema, body, "answer");
}

/** An answer made whole: required members that are missing get the smallest value that is allowed. */
export function complete(operation: Operation, status: number, value: unknown): unknown {
  const schema = responseSchema(operation, status);
  return schema ? fill(schema, value) : value;
}

function responseSchema(operation: Operation, status: number): Node | null | undefined {
  const responses = operation.node["responses"] as Record<string, Node>;
  const response = responses[String(status)];
  if (!response) return status >= 400 ? (description.components["schemas"] as Record<string, Node>)["basic-error"] ?? null : undefined;
  const content = deref(response)["content"] as Record<string, Node> | undefined;
  const json = content?.["application/json"] ?? content?.["application/scim+json"];
  return json ? (json["schema"] as Node) : null;
}

function bodySchema(operation: Operation): Node | undefined {
  const body = operation.node["requestBody"] as Node | undefined;
  const content = body && (deref(body)["content"] as Record<string, Node>);
  return content?.["application/json"]?.["schema"] as Node | undefined;
}

function errors(schema: Node, value: unknown, where: string): readonly string[] {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = ajv.compile(withNull(relocated(schema)) as Node);
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${where}${error.instancePath} ${error.message ?? "is wrong"} ${JSON.stringify(error.params)}`);
}

/** The schema with its references pointing into the schema that ajv knows as `github`. */
function relocated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocated);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === "$ref" && typeof item === "string" ? item.replace(/^#/, "github#") : relocated(item)]));
}

/** `nullable` without `type` (OpenAPI 3.0) in words of JSON Schema. */
function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (typeof value !== "object" || value === null) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNull(item)]));
  if (node["nullable"] !== true) return node;
  const { nullable: _, ...rest } = node;
  return { anyOf: [{ type: "null" }, rest] };
}

function deref(node: Node): Node {
  const reference = node["$ref"];
  if (typeof reference !== "string") return node;
  const found = reference.split("/").slice(1).reduce<unknown>((at, key) => (at as Node | undefined)?.[key], description);
  if (typeof found !== "object" || found === null) throw new Error(`the description lacks ${reference}`);
  return deref(found as Node);
}

function fromText(text: string, schema: Node): unknown {
  if (schema["type"] === "integer" || schema["type"] === "number") return text.trim() === "" ? text : Number(text);
  if (schema["type"] === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function parts(schema: Node): readonly Node[] {
  const own = deref(schema);
  const inner = ["allOf", "anyOf", "oneOf"].flatMap((key) => (own[key] as readonly Node[] | undefined) ?? []);
  return [own, ...inner.flatMap(parts)];
}

function unknownKeys(schema: Node, value: unknown, where: string): readonly string[] {
  if (Array.isArray(value)) {
    const items = parts(schema).map((part) => part["items"] as Node | undefined).find((each) => each);
    return items ? value.flatMap((item, index) => unknownKeys(items, item, `${where}[${index}]`)) : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const properties = Object.assign({}, ...parts(schema).map((part) => part["properties"] ?? {})) as Record<string, Node>;
  if (Object.keys(properties).length === 0) return [];
  return Object.entries(value).flatMap(([key, item]) => (properties[key] ? unknownKeys(properties[key], item, `${where}.${key}`) : [`unknown key ${where}.${key}`]));
}

function fill(schema: Node, value: unknown): unknown {
  const node = deref(schema);
  if (value === undefined) return smallest(node);
  const chosen = parts(node);
  if (Array.isArray(value)) {
    const items = chosen.map((part) => part["items"] as Node | undefined).find((each) => each);
    return items ? value.map((item) => fill(items, item)) : value;
  }
  if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) return value;
  const result: Record<string, unknown> = { ...value };
  const alternatives = (node["oneOf"] ?? node["anyOf"]) as readonly Node[] | undefined;
  const shapes = alternatives ? [node, ...parts(alternatives[0] ?? {})] : chosen;
  for (const shape of shapes) {
    const properties = (shape["properties"] ?? {}) as Record<string, Node>;
    for (const key of (shape["required"] as readonly string[] | undefined) ?? []) if (!(key in result)) result[key] = smallest(properties[key] ?? {});
    for (const [key, property] of Object.entries(properties)) if (typeof (value as Node)[key] === "object") result[key] = fill(property, (value as Node)[key]);
  }
  return result;
}

function smallest(schema: Node): unknown {
  const node = deref(schema);
  if (node["nullable"] === true) return null;
  const options = node["enum"] as readonly unknown[] | undefined;
  if (options) return options[0];
  const alternatives = (node["oneOf"] ?? node["anyOf"]) as readonly Node[] | undefined;
  if (alternatives?.[0]) return smallest(alternatives[0]);
  const all = node["allOf"] as readonly Node[] | undefined;
  if (all) return Object.assign({}, ...all.map(smallest)) as unknown;
  switch (node["type"]) {
    case "string": return node["format"] === "date-time" ? "2026-01-01T00:00:00Z" : node["format"] === "uri" ? "https://github.localhost/" : node["format"] === "email" ? "a@b.c" : "";
    case "integer": case "number": return node["minimum"] ?? 0;
    case "boolean": return false;
    case "array": return [];
    case "object": return fill(node, {});
    default: return node["properties"] ? fill(node, {}) : {};
  }
}
