import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Compares with a reviewed file of test/golden/report; a changed text is written next to it, to look at. What is right is taken over:
 *   UPDATE_GOLDEN=1 npm run --silent jest -- test/report
 */
export function golden(name: string, text: string): void {
  const path = join(import.meta.dirname, "../golden/report", name);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, text);
  const expected = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (expected !== text) writeFileSync(`${path}.changed`, text);
  expect(text).toBe(expected);
}
