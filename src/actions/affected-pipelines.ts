import { readFile, stat } from "node:fs/promises";
import { join, posix, resolve } from "node:path";
import { moduleGraph } from "../code/code-digests.ts";
import { parseYaml } from "../config/yaml-source.ts";
import { UserError } from "../core/error.ts";
import type { Json } from "../core/json.ts";
import { pathWithin } from "../core/path-within.ts";
import { isAffected } from "../github/affected.ts";
import { finishCheck, startCheck } from "../github/check-run.ts";
import { replaceComment } from "../github/comment.ts";
import { speaksForPullRequest } from "../github/current-head.ts";
import { deliver } from "../github/delivery.ts";
import { pullRequestNumber } from "../github/event.ts";
import { checkOwner } from "../github/lost-checks.ts";
import { commentMarker } from "../report/comment.ts";
import { markdownText } from "../report/escape.ts";
import { git } from "../repository.ts";
import type { PipelineJob } from "./finish-run.ts";
import { pipelineFolder } from "./job.ts";
import { write } from "./runner-log.ts";

/** The pipelines that the input `path` names: one a line; a glob stands for all committed pipelines it fits. */
export async function pipelinePaths(path: string): Promise<readonly string[]> {
  const lines = [...new Set(path.split("\n").map((line) => line.trim()).filter((line) => line !== ""))];
  const found = await Promise.all(lines.map(async (line) => {
    if (!/[*?]/.test(line)) return [line];
    const patterns = /\.ya?ml$/.test(line) ? [line] : [posix.join(line, "assay.yml"), posix.join(line, "assay.yaml")];
    const files = (await git(".", "ls-files", "-z", "--", ...patterns.map((pattern) => `:(glob)${pattern}`)) ?? "").split("\0").filter((file) => file !== "");
    if (files.length === 0) throw new UserError(`the input path is ${JSON.stringify(line.slice(0, 200))}, and no pipeline in the repository fits it`, { hint: "for instance ml/*, or a line for each folder with an assay.yml" });
    return files;
  }));
  return [...new Set(found.flat())];
}

/** Whether the event changed what decides the pipeline. Where that cannot be told, it did. */
export async function changesDecide({ event, inputs }: PipelineJob, all: readonly string[]): Promise<boolean> {
  const { baseSha, name } = event;
  const folder = resolve(pipelineFolder(inputs.path));
  if (baseSha === undefined || (name !== "pull_request" && name !== "merge_group" && name !== "push")) return true;
  const top = await git(folder, "rev-parse", "--show-toplevel");
  const diff = top && await git(top, "diff", "--name-only", "--no-renames", "-z", ...(name === "push" ? [baseSha, "HEAD"] : [`${baseSha}...HEAD`]));
  if (!top || diff === undefined) return true;
  const inRepository = async (path: string): Promise<string> => (await git(resolve(pipelineFolder(path)), "rev-parse", "--show-prefix") ?? "").replace(/\/$/, "");
  return isAffected(diff.split("\0").filter((path) => path !== ""), { folder: await inRepository(inputs.path), others: await Promise.all(all.map(inRepository)), outside: await outsideOf(folder, inputs.path) });
}

/** What a configuration names outside its folder, what its code imports there, and its `paths:`. A file with mistakes decides by itself. */
async function outsideOf(folder: string, path: string): Promise<readonly string[]> {
  const files = (await stat(path).catch(() => undefined))?.isFile() ? [path] : [join(path, "assay.yml"), join(path, "assay.yaml")];
  for (const file of files) {
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const value = await parseYaml(text, file).then((source) => source.value, () => null);
    const texts = textsIn(value);
    const modules = texts.map((each) => each.split("#")[0]!).filter((each) => /\.[cm]?[jt]sx?$/.test(each));
    const graphs = await Promise.all(modules.map((module) => moduleGraph(folder, module).then(({ files: imported }) => [...imported.keys()], () => [])));
    const imported = graphs.flat().map((each) => pathWithin(folder, each));
    return [...new Set([...texts, ...imported].filter((each) => each.startsWith("../"))), ...pathsOf(value)];
  }
  return ["**"];
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === "string") return [value];
  return value === null || typeof value !== "object" ? [] : Object.values(value).flatMap((inner) => textsIn(inner as Json));
}

function pathsOf(value: Json): readonly string[] {
  const paths = value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Readonly<Record<string, Json>>)["paths"] : undefined;
  return Array.isArray(paths) ? paths.filter((path) => typeof path === "string") : [];
}

/** Says that there is nothing to judge: a required check must come, and a comment of an earlier commit must not stand. */
export async function tellNotAffected({ at, event, environment, inputs, place, delivery }: PipelineJob, name: string): Promise<void> {
  const text = `Nothing that decides ${name} changed: no file of its folder, none that it reads elsewhere.`;
  write(`Not affected: ${text}`);
  if (at && inputs.check) {
    await deliver(delivery, {
      otherwise: "There is no check run", permission: "checks: write",
      work: async () => finishCheck(at, await startCheck(at, { name: `Assay / ${name}`, headSha: event.headSha, detailsUrl: `${place.repositoryUrl}/actions/runs/${place.workflowRun}`, externalId: checkOwner(environment) }), { conclusion: "success", title: `Not affected: ${name}`, summary: markdownText(text, 400) }),
    });
  }
  const number = pullRequestNumber(event);
  if (at && number !== undefined && inputs.comment !== "off") {
    const marker = commentMarker(name);
    await deliver(delivery, {
      otherwise: "The comment was not written", permission: "pull-requests: write",
      work: async () => (await speaksForPullRequest(at, event) ? replaceComment({ ...at, issue: number }, { marker, body: `${marker}\n\n### ✅ Not affected: ${markdownText(name)}\n\n${markdownText(text, 400)}` }) : undefined),
    });
  }
}
