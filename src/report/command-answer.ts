import { codeSpan, guardStart, markdownText } from "./escape.ts";

/** How a command in a comment ended. */
interface CommandAnswer {
  /** GitHub's id of the comment. */
  readonly comment: number;
  /** Its first line, as it was written. */
  readonly line: string;
  readonly actor: string;
  readonly reason?: string | undefined;
  readonly outcome: { readonly type: "done"; readonly sentences: readonly string[] } | { readonly type: "refused"; readonly mistakes: readonly { readonly message: string; readonly hint?: string }[] };
  /** Where the job that says so ran. */
  readonly run: string;
}

/** The hidden first line by which the answer to a comment is found again. */
export function answerMarker(comment: number): string {
  return `<!-- assay:command ${comment} -->`;
}

/** The short answer to a command. GitHub Markdown; everything in it is inert text. */
export function commandAnswer({ line, comment, actor, reason, outcome, run }: CommandAnswer): string {
  const sign = outcome.type === "done" ? "✅" : "❌";
  const said = outcome.type === "done"
    ? [markdownText(capitalized(outcome.sentences.join("; ")), 1200)]
    : outcome.mistakes.slice(0, 5).flatMap(({ message, hint }) => [markdownText(capitalized(message), 600), ...(hint === undefined ? [] : [`<sub>${markdownText(hint, 600)}</sub>`])]);
  return [
    answerMarker(comment), "",
    `${sign} ${codeSpan(line, 160)} by **${markdownText(actor, 60)}**${outcome.type === "refused" ? " was refused" : ""}`, "",
    ...said.flatMap((text) => [`${guardStart(text)}${/[.!?>]$/.test(text) ? "" : "."}`, ""]),
    ...(reason === undefined || outcome.type === "refused" ? [] : [`> ${guardStart(markdownText(reason, 600))}`, ""]),
    `<sub>[job](${run})</sub>`,
  ].join("\n");
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
