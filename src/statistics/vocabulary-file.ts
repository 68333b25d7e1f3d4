import { UserError } from "../core/error.ts";
import { readTfrecord } from "../data/tfrecord.ts";
import { readUserFile } from "../data/user-file.ts";

/** Tokens by their number. */
export type Vocabulary = readonly string[];

/** A vocabulary's file: one token a line, or one a record of a `.tfrecord.gz`; spaces around them do not count. Its place is a token's number. */
export async function readVocabularyFile(path: string): Promise<Vocabulary> {
  if (!path.endsWith("tfrecord.gz")) {
    const shown = `the vocabulary ${path}`;
    const bytes = await readUserFile(path, shown, (cause) => new UserError(`${shown} cannot be read`, { hint: "a text file with one token a line, or a .tfrecord.gz", cause }));
    return bytes.toString("utf8").replace(/\n$/, "").split("\n").map((line) => line.trim());
  }
  const tokens: string[] = [];
  for await (const { bytes, length, starts, ends } of readTfrecord(path)) {
    for (let at = 0; at < length; at++) tokens.push(Buffer.from(bytes.subarray(starts[at], ends[at])).toString().trim());
  }
  return tokens;
}
