import type { MetadataRecord } from "../../src/metadata/record.ts";
import { brokenLaws, type Aftermath } from "./chaos-invariants.ts";
import { trained } from "./chaos-world.ts";

/* The laws of the chaos run can be broken: each by a state that breaks it and no other. */

const model = "sha256:1";
const digest = { model, pipeline: "tiny", run: "r1", time: 1 };
const quiet: Aftermath = {
  repository: {
    comments: [
      { id: 1, issue: 1, login: "github-actions[bot]", type: "Bot", created: "", body: "<!-- assay:comment tiny -->\nold", hidden: "OUTDATED" },
      { id: 2, issue: 1, login: "github-actions[bot]", type: "Bot", created: "", body: "<!-- assay:comment tiny -->\nnew" },
      { id: 3, issue: 1, login: "mallory", type: "User", created: "", body: "<!-- assay:comment tiny -->\nplanted" },
    ],
    checks: [{ id: 1, name: "Assay / tiny", head_sha: "1234567", annotations: [], status: "completed", conclusion: "success", title: null, summary: null, text: null, details_url: null, external_id: "" }],
    releases: [{ id: 1, assets: [{ id: 1, name: "tiny-1.tar.gz", type: "", bytes: Buffer.from(trained.good), digest: "" }], tag_name: "tiny-v1", name: null, body: null, draft: false, prerelease: false, target: "abc" }],
  },
  ran: [
    { what: "opened", code: 0, log: "", outputs: { "run-id": "r1", verdict: "blessed" }, cancelled: false, fork: false, mode: "pipeline" },
    { what: "of a fork", code: 0, log: "", outputs: { "run-id": "r2", verdict: "blessed" }, cancelled: false, fork: true, mode: "pipeline" },
  ],
  records: [{ kind: "run", id: "r1" }, { kind: "blessing", ...digest, blessed: true, trusted: true }, { kind: "push", ...digest, version: "1" }] as unknown as MetadataRecord[],
  rewritten: [], abandoned: [], planted: new Map([[3, "<!-- assay:comment tiny -->\nplanted"]]),
  filesAt: () => ({ model: trained.good, configuration: "at-least: 0.9" }),
  released: (bytes) => bytes.toString("utf8"),
};
const { repository } = quiet;
const released = (bytes: string): Aftermath["repository"] => ({ ...repository, releases: [{ ...repository.releases[0]!, assets: [{ ...repository.releases[0]!.assets[0]!, bytes: Buffer.from(bytes) }] }] });

test("what is in order breaks no law", () => {
  expect(brokenLaws(quiet)).toEqual([]);
});

test.each<readonly [law: string, doctored: Partial<Aftermath>]>([
  ["pull request 1 has 2 live comments", { repository: { ...repository, comments: repository.comments.map(({ hidden: _, ...comment }) => comment) } }],
  ["the comment 3 of a stranger was changed", { planted: new Map([[3, "another"]]) }],
  ["Assay / tiny at 1234567 was never completed", { repository: { ...repository, checks: [{ ...repository.checks[0]!, status: "in_progress" }] } }],
  ["version 1 was pushed without a blessing", { records: quiet.records.map((record) => (record.kind === "blessing" ? { ...record, trusted: false } : record)) }],
  ["tiny-v1 holds another model than the commit it was made at", { filesAt: () => ({ model: "51\n", configuration: "" }) }],
  ["tiny-v1 holds a model that no rule lets pass", { repository: released(trained.bad), filesAt: () => ({ model: trained.bad, configuration: "at-least: 0.9" }) }],
  ["the draft tiny-v2 was left behind", { repository: { ...repository, releases: [...repository.releases, { ...repository.releases[0]!, tag_name: "tiny-v2", draft: true }] } }],
  ["tiny-v1 was pushed twice", { repository: { ...repository, releases: [...repository.releases, ...repository.releases] } }],
  ['the run of "opened" has no record', { records: quiet.records.filter(({ kind }) => kind !== "run") }],
  ['the fork\'s run of "of a fork" has a record', { records: [...quiet.records, { kind: "run", id: "r2" } as MetadataRecord] }],
  ["records/run/ab.json was changed or deleted", { rewritten: ["records/run/ab.json"] }],
  ["the state 7654321 of the metadata branch is lost", { abandoned: ["7654321"] }],
  ['"opened" ended with code 3', { ran: [{ ...quiet.ran[0]!, code: 3 }] }],
  ['"opened" ended with a fault: This is a fault of Assay', { ran: [{ ...quiet.ran[0]!, log: "This is a fault of Assay" }] }],
])("%s", (law, doctored) => {
  expect(brokenLaws({ ...quiet, ...doctored })).toEqual([law]);
});
