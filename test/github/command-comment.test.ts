import { UserError } from "../../src/core/error.ts";
import { isCommand, parseCommand } from "../../src/github/command-comment.ts";

test.each([
  ["/assay retrain", { name: "retrain" }],
  ["/assay retrain  @1A2B3C4\nthanks!", { name: "retrain", commit: "1a2b3c4" }],
  ["/assay rebaseline \"new labels\" --pipeline penguins\r\nmore", { name: "rebaseline", reason: "new labels", pipeline: "penguins" }],
  ['/assay bless --force "known flake, see the wiki" @0123456789abcdef0123456789abcdef01234567', { name: "bless", reason: "known flake, see the wiki", commit: "0123456789abcdef0123456789abcdef01234567" }],
  ["/assay bless --force “typed on a phone”", { name: "bless", reason: "typed on a phone" }],
  ["/assay rollback", { name: "rollback" }],
  ["/assay rollback 1764288123 \"it is slow\"", { name: "rollback", version: "1764288123", reason: "it is slow" }],
])("%s is a command", (body, command) => {
  expect(isCommand(body)).toBe(true);
  expect(parseCommand(body)).toEqual(command);
});

test.each([
  "retrain", " /assay retrain", "> /assay retrain", "please\n/assay retrain", "/assayretrain", "`/assay retrain`", "<!-- assay:comment penguins -->\n/assay retrain", "",
])("%j is talk among people", (body) => {
  expect(isCommand(body)).toBe(false);
});

test.each([
  ["/assay", "which command"],
  ["/assay retrian", "did you mean retrain"],
  ["/assay bless", "only --force"],
  ["/assay bless --force", "needs a reason"],
  ["/assay bless --force reason", "takes no"],
  ['/assay bless --force ""', "empty"],
  ['/assay bless --force "open', "cannot be read"],
  ['/assay bless --force "a" "b"', "twice"],
  ["/assay retrain now", "takes no"],
  ["/assay retrain @main", "takes no"],
  ["/assay retrain @1234567 @1234568", "twice"],
  ["/assay rollback ../../etc", "takes no"],
  ["/assay rollback $(id)", "takes no"],
  ["/assay retrain --pipeline", "names no pipeline"],
  ["/assay retrain --pipeline __proto__", "names no pipeline"],
  [`/assay bless --force "${"x".repeat(501)}"`, "more than 500"],
  [`/assay retrain ${"x".repeat(1001)}`, "more than 1000"],
])("%s is refused with a sentence", (body, sentence) => {
  expect(() => parseCommand(body)).toThrow(UserError);
  expect(() => parseCommand(body)).toThrow(sentence);
});
