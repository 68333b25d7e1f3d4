import fc from "fast-check";
import { codeSpan, fencedBlock, githubHtml, guardStart, html, jsonIsland, logLine, markdownText, mermaidLabel, safeUrl, shorten, urlPath, visible } from "../../src/report/escape.ts";
import { linked, nodesOf, parsed, sorts, textOutsideCode } from "./gfm.ts";
import { hostileTexts } from "./summary-fixture.ts";

const pieces = fc.array(fc.oneof(
  fc.constantFrom("|", "`", "``", "\\", "*", "_", "~~", "[", "](", ")", "!", "<", ">", "&", "&amp;", "#1", "@me", "www.", "http://x.y", "\n", "\r\n\r\n", "  ", "\t", "- ", "1. ", "---", "===", "$", "$$", ":smile:", "::", "<!--", "-->", "\u202e", "\u200b", "\u0000", "\u001b[31m", "abcdef0123", "GH-1", "[^1]", "[!NOTE]", "</details>", "<b>", "a", "B", "é", "🙂", "\ud83d", "mailto:a@b.c", "xmpp:a@b.c"),
  fc.string({ maxLength: 5 }), fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 12 }).map((parts) => parts.join(""));
const hostile = fc.oneof(fc.constantFrom(...hostileTexts), pieces);
const many = { numRuns: 1500 };
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

test("data as Markdown text parse to nothing but text, in a paragraph, a heading, a list and a quote", () => {
  fc.assert(fc.property(hostile, (data) => {
    const paragraph = guardStart(markdownText(data));
    expect(sorts(paragraph).filter((sort) => !["root", "paragraph", "text"].includes(sort))).toEqual([]);
    expect(sorts(`### ✅ ${markdownText(data)}`).filter((sort) => !["root", "heading", "text"].includes(sort))).toEqual([]);
    expect(sorts(`- ${markdownText(`x${data}`)}`).filter((sort) => !["root", "list", "listItem", "paragraph", "text"].includes(sort))).toEqual([]);
    expect(sorts(`> x ${markdownText(data)}`).filter((sort) => !["root", "blockquote", "paragraph", "text"].includes(sort))).toEqual([]);
  }), many);
});

test("data never change the shape of a table", () => {
  fc.assert(fc.property(hostile, hostile, (first, second) => {
    const tree = parsed(`| a | b |\n| - | - |\n| ${markdownText(first)} | ${codeSpan(second)} |\n| x | y |`);
    const nodes = nodesOf(tree);
    expect(tree.children.map(({ type }) => type)).toEqual(["table"]);
    expect(nodes.filter(({ type }) => type === "tableRow")).toHaveLength(3);
    expect(nodes.filter(({ type }) => type === "tableCell")).toHaveLength(6);
    expect(nodes.map(({ type }) => type).filter((type) => !["root", "table", "tableRow", "tableCell", "text", "inlineCode", "html"].includes(type))).toEqual([]);
    expect(nodes.flatMap((node) => (node.type === "html" ? [node.value] : [])).filter((tag) => tag !== "<code>" && tag !== "</code>")).toEqual([]);
  }), many);
});

test("data as code are one code node that reads as the data do", () => {
  fc.assert(fc.property(hostile, (data) => {
    const nodes = nodesOf(parsed(`x ${codeSpan(data)} y`)).filter(({ type }) => type !== "root" && type !== "paragraph");
    const tags = nodes.flatMap((node) => (node.type === "html" ? [node.value] : []));
    if (tags.length) expect(tags).toEqual(["<code>", "</code>"]);
    else expect(nodes.map(({ type }) => type)).toEqual(["text", "inlineCode", "text"]);
    const code = nodes.find((node) => node.type === "inlineCode");
    if (code) expect(code.value.replace(/\u00a0/g, " ")).toBe(data === "" ? '""' : visible(shorten(data, 120)));
  }), many);
});

test("text outside code holds nothing that GitHub links, notifies or draws", () => {
  fc.assert(fc.property(hostile, (data) => {
    expect(textOutsideCode(guardStart(markdownText(data)))).not.toMatch(linked);
    expect(githubHtml(data)).not.toMatch(/@[A-Za-z0-9]|www\.|:\/\//);
  }), many);
});

test("text keeps what can be read", () => {
  expect(markdownText("dep_delay is 1.8% above * 2 [x] <y>").replace(/\\/g, "")).toBe("dep_delay is 1.8% above * 2 [x] &lt;y&gt;");
  expect(nodesOf(parsed(markdownText("a*b_c [d](e) `f` <g> h|i & \\ !")))).toContainEqual(expect.objectContaining({ type: "text", value: "a*b_c [d](e) `f` <g> h|i & \\ !" }));
});

test("a fenced block holds all of its text and nothing follows from it", () => {
  fc.assert(fc.property(hostile, (data) => {
    const tree = parsed(fencedBlock(data));
    expect(tree.children.map(({ type }) => type)).toEqual(["code"]);
  }), many);
  expect(fencedBlock("graph", "mermaid")).toBe("```\ngraph\n```");
});

test("a very long name is cut in the middle and its length is stated", () => {
  const name = `first${"x".repeat(100_000)}last`;
  const shown = shorten(name, 120);
  expect(shown.length).toBeLessThanOrEqual(120);
  expect(shown).toMatch(/^firstx+ … \(100,009 characters\) … x+last$/);
  expect(shorten("🙂".repeat(300), 101)).not.toMatch(/[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/);
});

test("what cannot be seen is shown: controls, bidi and zero-width marks, lone surrogates", () => {
  fc.assert(fc.property(hostile, (data) => expect(visible(data)).not.toMatch(hidden)), many);
  expect(visible("a\u202eb\u200bc\n\u001b[31m\ud800")).toBe("a‹U+202E›b‹U+200B›c␊␛[31m\ufffd");
});

test("a Mermaid label holds only letters, digits, harmless signs and numbered entities", () => {
  fc.assert(fc.property(hostile, (data) => expect(mermaidLabel(data)).toMatch(/^"(?:[\p{L}\p{M}\p{N} .,_/=+…·-]|#\d+;)*"$/u)), many);
});

test("data in HTML cannot leave the text or the attribute they are in", () => {
  fc.assert(fc.property(hostile, (data) => {
    expect(html(data)).not.toMatch(/[<>"']/);
    expect(html(data)).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
    expect(html(data).replace(/[\n\t]/g, "")).not.toMatch(hidden);
  }), many);
});

test("an island of JSON cannot end its element and comes back as it was", () => {
  fc.assert(fc.property(fc.array(hostile), (data) => {
    expect(jsonIsland(data)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(jsonIsland(data))).toEqual(data);
  }));
});

test("a log line is one line without terminal sequences and is never a workflow command", () => {
  fc.assert(fc.property(fc.oneof(hostile, hostile.map((data) => `::${data}`), hostile.map((data) => ` ##[${data}`)), (data) => {
    expect(logLine(data)).not.toMatch(hidden);
    expect(logLine(data)).not.toMatch(/^\s*::|##\[/);
  }), many);
  expect(logLine("\u001b[31mred\u001b[0m")).toBe("red");
  expect(logLine("std::max")).toBe("std::max");
});

test("only web addresses and relative ones stand behind links", () => {
  for (const bad of ["javascript:alert(1)", "data:text/html,x", "JAVASCRIPT:x", "//evil.example", "vbscript:x", " javascript:x", "file:///etc/passwd", "java\nscript:x", "\\\\evil", "/\\evil"]) {
    expect([bad, safeUrl(bad)]).toEqual([bad, undefined]);
  }
  expect(safeUrl("https://github.com/a/b/actions/runs/1?x=1&y=(2)")).toBe("https://github.com/a/b/actions/runs/1?x=1&y=%282%29");
  expect(safeUrl("../blob/main/a b.md#L1")).toBe("../blob/main/a%20b.md#L1");
  fc.assert(fc.property(hostile, (data) => expect(safeUrl(data) ?? "").not.toMatch(/[\s<>"'`\\]/)), many);
  expect(urlPath("data/a b#1.csv")).toBe("data/a%20b%231.csv");
});
