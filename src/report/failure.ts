import { counted } from "../core/counted.ts";
import { describeMistake } from "../core/error.ts";
import type { Outcome } from "../core/event.ts";
import type { RunSummary } from "../core/run-summary.ts";
import { codeSpan, fencedBlock } from "./escape.ts";
import { details } from "./markdown.ts";

type Failed = Extract<Outcome, { readonly type: "failed" }>;

/** The steps that could not finish, with their mistakes in a fence, at most `lines` lines of each; and what was not run for it. */
export function failureMarkdown({ outcomes }: RunSummary, lines: number): string {
  const failed = outcomes.filter((outcome) => outcome.type === "failed");
  if (failed.length === 0) return "";
  const skipped = outcomes.filter((outcome) => outcome.type === "skipped").map(({ node }) => node);
  const parts = failed.slice(0, 5).flatMap((outcome) => [`${codeSpan(outcome.node, 80)} ${outcome.bug ? "broke" : "could not finish"}:`, mistakes(outcome, lines), detail(outcome, lines)]);
  const rest = skipped.length ? [`Not run: ${skipped.slice(0, 20).map((node) => codeSpan(node, 80)).join(", ")}${skipped.length > 20 ? ` and ${skipped.length - 20} more` : ""}.`] : [];
  const more = failed.length > 5 ? [`${counted(failed.length - 5, "more step")} could not finish.`] : [];
  return [...parts, ...more, ...rest].filter((part) => part !== "").join("\n\n");
}

function mistakes({ mistakes }: Failed, lines: number): string {
  const shown = mistakes.slice(0, 10).map(describeMistake);
  return fencedBlock(firstLines([...shown, ...(mistakes.length > 10 ? [`and ${mistakes.length - 10} more`] : [])].join("\n"), lines));
}

function detail({ detail }: Failed, lines: number): string {
  if (!detail) return "";
  const all = detail.split("\n");
  const shown = all.slice(-lines);
  const cut = all.length > shown.length ? `, last ${shown.length} of ${counted(all.length, "line")}` : "";
  return details(`Output${cut}`, fencedBlock(shown.join("\n")));
}

function firstLines(text: string, lines: number): string {
  const all = text.split("\n");
  return all.length <= lines ? text : [...all.slice(0, lines), `… ${counted(all.length - lines, "more line")}`].join("\n");
}
