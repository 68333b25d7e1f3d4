import fc from "fast-check";
import { hostileTexts } from "./summary-fixture.ts";

const pieces = ["|", "`", "```", "\\", "*", "_", "~~", "[", "](", ")", "!", "<", ">", "&lt;", "#1", "@me", "www.", "http://x.y", "\n", "\r\n\r\n", "\n\n", "  ", "\t", "- ", "1. ", "---", "===", "$$", ":smile:", "<!--", "-->", "<!-- assay:comment p -->", "\u202e", "\u200b", "\u0000", "\u001b[31m", "abcdef0123", "GH-1", "[^1]", "> [!NOTE]", "[!WARNING]", "</details>", "<summary>", "<b>", "a", "é", "🙂", "\ud83d", "mailto:a@b.c", "| - |", "```mermaid", "%%{init}%%", '"]', "click n0 href", "-->|x|", "- [x] ", "#", "\u2028"];
/** Texts that try to be markup, links, commands and more, whole or in pieces. */
export const hostile = fc.oneof(fc.constantFrom(...hostileTexts.map((text) => text.slice(0, 500))), fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 9 }).map((parts) => parts.join("")));

/** Texts one after another, from the beginning again after the last. */
export function turns(texts: readonly string[]): () => string {
  let at = 0;
  return () => texts[at++ % texts.length]!;
}
