import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact } from "../core/artifact.ts";
import { counted } from "../core/counted.ts";
import type { Block, Change, Section } from "../core/report.ts";
import { readSchema, schemaFile, schemaText } from "../data/schema.ts";
import { proposeText } from "../validation/schema/schema-proposal.ts";
import { withoutValues } from "./masked-schema.ts";

/** Lines of a difference that fit into a comment. */
const commentLines = 60;

/** What is other in the schema than in the baseline's, comments and layout apart: as lines of the baseline's text. Nothing where they say the same. */
export async function schemaChange(before: Artifact, after: Artifact, mask: readonly string[] = []): Promise<{ readonly changes: readonly Change[]; readonly sections: readonly Section[] }> {
  const [old, now] = await Promise.all([before, after].map(async ({ path }) => withoutValues(await readSchema(path), mask)));
  const text = mask.length > 0 ? schemaText(old!) : await readFile(join(before.path, schemaFile), "utf8");
  const { lines, changes } = proposeText({ text, file: schemaFile }, { schema: now!, reasons: [] });
  if (changes.length === 0) return { changes: [], sections: [] };
  const places = counted(changes.length, "place");
  const title: Block = { type: "text", text: "What is other than in the baseline's schema:" };
  const rest: Block[] = lines.length > commentLines ? [{ type: "text", text: { small: `and ${lines.length - commentLines} more lines, in the report` } }] : [];
  return {
    changes: [{ area: "schema", subject: "schema", note: `other in ${places}`, status: "pass" }],
    sections: [{
      id: "schema", title: "Schema", problems: 0, summary: `${places} other than in the baseline`, blocks: [title, { type: "diff", lines }],
      comment: { place: "folded", blocks: [title, { type: "diff", lines: lines.slice(0, commentLines) }, ...rest] },
    }],
  };
}
