import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { childProcesses } from "../../src/code/child.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import { loader } from "../code/toy-library.ts";
import { endings, workspace } from "./toy.ts";

async function runIn(code: string, parameters: { timeout?: number } = {}) {
  const place = await workspace();
  await mkdir(place.path, { recursive: true });
  await writeFile(join(place.path, "model.ts"), code);
  const children = childProcesses({ home: "", workspace: place.path, components: async () => undefined, program: { file: join(import.meta.dirname, "../code/child-entry.ts") } });
  const toy = pipeline("toy", (add) => { add(loader, {}, { code: "model.ts", ...parameters }); });
  try {
    return { ...(await place.run(toy, { executor: children.execute })), again: await place.run(toy, { executor: children.execute }) };
  } finally {
    await children.close();
  }
}

test("a step of user code runs in a child, its workflow commands are nothing but lines of the log, and it is reused", async () => {
  const { summary, events, again } = await runIn("export const answer = () => { console.log('::set-output name=x::y'); console.error('::error::no'); return 1 }");
  expect(endings(summary)).toEqual({ Loader: "finished" });
  expect(events.filter(({ type }) => type === "log")).toEqual(expect.arrayContaining([
    { type: "log", node: "Loader", line: "::set-output name=x::y", stream: "out" },
    { type: "log", node: "Loader", line: "::error::no", stream: "error" },
  ]));
  expect(events.some(({ type }) => type === "progress")).toBe(true);
  expect(endings(again.summary)).toEqual({ Loader: "reused" });
});

test("user code that throws, ends its process or loops for ever fails its step with place and remedy", async () => {
  expect((await runIn("export const answer = () => {\n  throw new Error('no label')\n}")).summary.outcomes).toMatchObject([{ type: "failed", bug: false, mistakes: [{ message: "no label", place: { file: "model.ts", line: 2 } }] }]);
  expect((await runIn("export const answer = () => process.exit(0)")).summary.reason).toBe("Loader failed: the code of Loader ended its process with exit code 0 before the step was done");
  const looping = await runIn("export const answer = () => { for (;;); }", { timeout: 1 });
  expect(looping.summary.outcomes).toMatchObject([{ type: "failed", bug: false, mistakes: [{ message: "Loader did not end within 1 s" }] }]);
}, 30_000);
