import type { Verdict } from "../core/finding.ts";
import type { Annotation } from "./annotations.ts";
import type { Repository } from "./octokit.ts";

/** The conclusions of a check run that Assay gives. */
type Conclusion = "success" | "failure" | "neutral" | "cancelled";

/** GitHub takes this many annotations in one request. */
const annotationsAtOnce = 50;
/** Most bytes of each text of a check run. */
const longestText = 65_535;

/** How a verdict reads for branch protection: `neutral` would let a merge pass, so a run that failed is a failure. */
export function conclusionOf(verdict: Verdict): Conclusion {
  switch (verdict) {
    case "blessed": return "success";
    case "unjudged": return "neutral";
    case "not-blessed": case "failed": return "failure";
  }
}

/** Opens the check before any work, so that a run that dies is seen. Returns its id. */
export async function startCheck(at: Repository, { name, headSha, detailsUrl, externalId }: {
  readonly name: string;
  readonly headSha: string;
  readonly detailsUrl?: string;
  readonly externalId?: string;
}): Promise<number> {
  const { data } = await at.client.rest.checks.create({
    owner: at.owner, repo: at.repo, name, head_sha: headSha, status: "in_progress",
    ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    ...(externalId === undefined ? {} : { external_id: externalId }),
  });
  return data.id;
}

/** Closes a check: annotations fifty at a time, the conclusion with the last of them. */
export async function finishCheck(at: Repository, id: number, { conclusion, title, summary, annotations = [], detailsUrl }: {
  readonly conclusion: Conclusion;
  readonly title: string;
  /** GitHub Markdown; replaced by its first lines when it is too long. */
  readonly summary: string;
  readonly annotations?: readonly Annotation[];
  readonly detailsUrl?: string;
}): Promise<void> {
  const shown = { title: title.slice(0, 255), summary: withinLimit(summary) };
  const pages = Array.from({ length: Math.max(1, Math.ceil(annotations.length / annotationsAtOnce)) }, (_, page) => annotations.slice(page * annotationsAtOnce, (page + 1) * annotationsAtOnce));
  for (const [index, page] of pages.entries()) {
    const last = index === pages.length - 1;
    await at.client.rest.checks.update({
      owner: at.owner, repo: at.repo, check_run_id: id,
      output: { ...shown, ...(page.length > 0 ? { annotations: page.map(forRequest) } : {}) },
      ...(last ? { status: "completed", conclusion, ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }) } : {}),
    });
  }
}

function forRequest({ path, line, level, title, message }: Annotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}

/** The text, or as many of its blocks (parts between empty lines) as fit; never cut inside one. */
function withinLimit(text: string): string {
  if (Buffer.byteLength(text) <= longestText) return text;
  const note = "\n\nThe rest is in the job summary.";
  let kept = "";
  for (const block of text.split("\n\n")) {
    if (Buffer.byteLength(kept) + Buffer.byteLength(block) + note.length + 2 > longestText || block.includes("<details>")) break;
    kept += kept === "" ? block : `\n\n${block}`;
  }
  return kept + note;
}
