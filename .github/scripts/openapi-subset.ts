import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Cuts the operations that Assay uses out of GitHub's published OpenAPI description, for the contract server:
 * `node .github/scripts/openapi-subset.ts <folder of the npm package @octokit/openapi>`.
 * The package is 385 MB unpacked, so it is not a dependency: install it somewhere else and name the place.
 */
const operations: Readonly<Record<string, readonly string[]>> = {
  "/user": ["get"],
  "/repos/{owner}/{repo}": ["get"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/issues": ["get", "post"],
  "/repos/{owner}/{repo}/issues/{issue_number}": ["get", "patch"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": ["post"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}": ["delete"],
  "/repos/{owner}/{repo}/collaborators/{username}/permission": ["get"],
  "/repos/{owner}/{repo}/activity": ["get"],
  "/repos/{owner}/{repo}/pulls": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/files": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments": ["get"],
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews": ["get", "post"],
  "/repos/{owner}/{repo}/pulls/comments/{comment_id}": ["delete"],
  "/repos/{owner}/{repo}/commits/{commit_sha}/pulls": ["get"],
  "/repos/{owner}/{repo}/commits/{ref}/check-runs": ["get"],
  "/repos/{owner}/{repo}/compare/{basehead}": ["get"],
  "/repos/{owner}/{repo}/check-runs": ["post"],
  "/repos/{owner}/{repo}/check-runs/{check_run_id}": ["get", "patch"],
  "/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}/rerun": ["post"],
  "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": ["post"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ["get"],
  "/repos/{owner}/{repo}/releases": ["get", "post"],
  "/repos/{owner}/{repo}/releases/tags/{tag}": ["get"],
  "/repos/{owner}/{repo}/releases/{release_id}": ["get", "patch", "delete"],
  "/repos/{owner}/{repo}/releases/{release_id}/assets": ["get", "post"],
  "/repos/{owner}/{repo}/releases/assets/{asset_id}": ["get", "delete"],
  "/repos/{owner}/{repo}/git/ref/{ref}": ["get"],
  "/repos/{owner}/{repo}/attestations": ["post"],
  "/repos/{owner}/{repo}/attestations/{subject_digest}": ["get"],
};

interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Texts for people and examples say nothing a validator needs. */
const wordy = new Set(["description", "summary", "example", "examples", "externalDocs", "tags", "x-github", "title"]);

function slim(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map((item) => slim(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => inProperties || !wordy.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, slim(item, key === "properties" && !inProperties)]));
}

function references(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === "$ref" && typeof item === "string" ? [item] : references(item)));
}

function subset(description: Description): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [path, methods] of Object.entries(operations)) {
    paths[path] = {};
    for (const method of methods) {
      const operation = description.paths[path]?.[method];
      if (!operation) throw new Error(`GitHub's description has no ${method.toUpperCase()} ${path}`);
      paths[path][method] = slim(operation);
    }
  }
  const components: Record<string, Record<string, unknown>> = {};
  const open = [...references(paths)];
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    const [kind, name] = reference.replace("#/components/", "").split("/") as [string, string];
    if (components[kind]?.[name] !== undefined) continue;
    const part = slim(description.components[kind]?.[name]);
    (components[kind] ??= {})[name] = part;
    open.push(...references(part));
  }
  const sorted = Object.fromEntries(Object.entries(components).sort().map(([kind, parts]) => [kind, Object.fromEntries(Object.entries(parts).sort())]));
  return { source: `@octokit/openapi ${description.info.version} (api.github.com)`, paths, components: sorted };
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("name the folder of the package @octokit/openapi");
const description = JSON.parse(readFileSync(join(folder, "generated/api.github.com.json"), "utf8")) as Description;
const target = resolve(import.meta.dirname, "../../test/contract-server/openapi.json");
writeFileSync(target, `${JSON.stringify(subset(description))}\n`);
console.log(`${Object.values(operations).flat().length} operations → ${target}`);
