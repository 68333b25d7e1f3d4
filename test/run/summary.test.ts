import { Model } from "../../src/core/artifact.ts";
import { component, required } from "../../src/core/component.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import type { Showing } from "../../src/core/report.ts";
import { findBaseline } from "../../src/metadata/baseline.ts";
import { source, toyPipeline, train, workspace } from "./toy.ts";

const showing = (name: string, show: Showing) => component({ name, version: 1, inputs: { model: required(Model) }, outputs: {}, parameters: {}, async run() {}, async show() { return show; } });
const section = (id: "slices" | "data", summary: string) => ({ id, title: id, problems: 1, summary, blocks: [{ type: "text" as const, text: summary }] });

async function summaryOf(...showings: Showing[]) {
  const place = await workspace();
  const toy = pipeline("toy", (add) => {
    const { model } = add(train, { examples: add(source, {}, { file: "data.txt" }).examples });
    showings.forEach((show, index) => add(showing(`S${index}`, show), { model }));
  });
  return (await place.run(toy, { command: "assay run ." })).summary;
}

test("gates come worst first with their node, findings by severity, sections in report order, those of one name joined", async () => {
  const gate = { name: "a", found: "1", limit: "≤ 2" };
  const finding = { rule: "R", subject: "x", message: "m" };
  const summary = await summaryOf(
    { headline: "", gates: [{ ...gate, status: "pass" }], findings: [{ ...finding, severity: "info" }], sections: [section("slices", "one")], metrics: { auc: 1 }, figures: [{ name: "auc", value: "1" }] },
    { headline: "", gates: [{ ...gate, status: "fail" }], findings: [{ ...finding, severity: "error" }], sections: [section("data", "first"), section("slices", "two")], metrics: { loss: "NaN" } },
  );
  expect(summary.gates).toMatchObject([{ status: "fail", node: "S1" }, { status: "pass", node: "S0" }]);
  expect(summary.findings).toMatchObject([{ severity: "error", node: "S1" }, { severity: "info", node: "S0" }]);
  expect(summary.sections.map(({ id }) => id)).toEqual(["data", "slices", "lineage", "timing", "provenance"]);
  expect(summary.sections[1]).toMatchObject({ problems: 2, summary: ["one", "; ", "two"], blocks: [{ text: "one" }, { text: "two" }] });
  expect(summary).toMatchObject({ metrics: { auc: 1, loss: "NaN" }, figures: [{ name: "auc" }], verdict: "not-blessed", reason: "a: 1, must be ≤ 2" });
});

test("a pipeline that judges no model is unjudged, and so is one whose judge did not run", async () => {
  expect(await summaryOf()).toMatchObject({ verdict: "unjudged", reason: "no step of this pipeline judges a model" });
  const place = await workspace();
  const { summary } = await place.run(toyPipeline(), { hold: { Judge: "not today" } });
  expect(summary).toMatchObject({ verdict: "unjudged", reason: "Judge did not run: not today" });
});

test("lineage, timing and provenance tell what was read, what was reused and how to do it again", async () => {
  const place = await workspace();
  const options: Parameters<typeof place.run>[1] = { provenance: { trusted: true, commit: "c0ffee", dirty: true }, command: "assay run . --env prod", environment: "prod", baseline: (plan) => findBaseline(place.options.metadata, { pipeline: "toy", isReachable: () => true, ...(plan.candidate ? { candidate: plan.candidate } : {}) }) };
  await place.run(toyPipeline({ steps: 1 }, true), options);
  const { summary } = await place.run(toyPipeline({ steps: 2 }, true), options);
  const [lineage, timing, provenance] = summary.sections;
  expect(lineage).toMatchObject({ id: "lineage", summary: "1 source, 5 steps" });
  expect(lineage!.blocks[0]).toMatchObject({
    type: "graph",
    nodes: [{ id: "source Source", kind: "source", label: "data.txt" }, { id: "baseline" }, { id: "step Source", status: "pass", detail: "reused" }, { label: "Count" }, { label: "Train" }, { label: "Judge" }, { label: "Push" }],
    edges: expect.arrayContaining([["source Source", "step Source"], ["step Source", "step Train"], ["baseline", "step Judge"]]),
  });
  expect(timing).toMatchObject({ id: "timing", summary: expect.stringMatching(/^\d+\.\d s, 2 of 5 steps reused$/) });
  expect(timing!.blocks[0]).toMatchObject({ type: "gantt", rows: [{ name: "Source", note: "reused" }, { note: "reused" }, { name: "Train" }, { name: "Judge" }, { name: "Push" }] });
  const text = JSON.stringify(provenance);
  for (const part of ["c0ffee", "prod", "assay run . --env prod", "data.txt", summary.blessingKey!]) expect(text).toContain(part);
});
