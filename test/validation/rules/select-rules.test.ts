import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeSelectRules } from "../../../src/validation/rules/select-rules.ts";

test("without DuckDB a query says in one sentence what to install, and no rules need none", async () => {
  const workspace = await mkdtemp(join(tmpdir(), "assay-no-duckdb-"));
  try {
    await expect(judgeSelectRules([{ name: "a", query: "SELECT 1" }], [], { workspace })).rejects.toMatchObject({ mistakes: [{ message: expect.stringContaining("DuckDB is not installed beside the pipeline") as string, hint: "npm i @duckdb/node-api" }] });
    expect(await judgeSelectRules([], [], { workspace })).toEqual([]);
  } finally {
    await rm(workspace, { recursive: true });
  }
});
