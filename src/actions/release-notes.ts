import type { Provenance } from "../core/provenance.ts";
import type { Push } from "../core/push-target.ts";
import { deliver, type Delivery } from "../github/delivery.ts";
import type { Repository } from "../github/octokit.ts";
import { newestBlessing } from "../metadata/baseline.ts";
import { readLineageRecords, type LineageRecords } from "../metadata/lineage.ts";
import type { MetadataStore } from "../metadata/metadata-store.ts";
import { gatherNotes } from "../model-notes.ts";
import { modelNotes } from "../report/model-notes.ts";
import type { ArtifactStore } from "../store/artifact-store.ts";

interface Noting {
  readonly at: Repository;
  readonly metadata?: MetadataStore | undefined;
  readonly artifacts?: ArtifactStore | undefined;
  readonly delivery: Delivery;
  readonly provenance?: Provenance;
}

/** The text of a release: what lineage, kept artifacts and the reviews of its pull request say of the model. Undefined when it cannot be told. */
export async function notesOfPush({ at, metadata, artifacts, delivery, provenance }: Noting, { pipeline, model: { digest }, version }: Push): Promise<string | undefined> {
  if (!metadata || !artifacts) return undefined;
  return deliver(delivery, {
    otherwise: "The release has no notes", permission: "contents: read",
    work: async () => {
      const records = await readLineageRecords(metadata);
      const model = records.artifacts.find((record) => record.digest === digest && record.type === "Model");
      if (!model) return undefined;
      const approvals = await deliver(delivery, { otherwise: "Who approved the change is not told in the release", permission: "pull-requests: read", work: () => approvalsOf(at, records, { pipeline, digest }) }) ?? [];
      return modelNotes(await gatherNotes({ records, artifacts, pipeline, model, version, approvals, ...(provenance && { provenance }) }));
    },
  });
}

/** Who approved the commit that was evaluated: the newest word of each reviewer on it. */
async function approvalsOf({ client, owner, repo }: Repository, { blessings, runs }: LineageRecords, { pipeline, digest }: { readonly pipeline: string; readonly digest: string }): Promise<readonly string[]> {
  const [blessing] = blessings.filter((each) => each.pipeline === pipeline && each.model === digest && each.blessed).sort(newestBlessing);
  const { pullRequest, commit } = runs.find(({ id }) => id === blessing?.run)?.provenance ?? {};
  if (pullRequest === undefined) return [];
  const reviews = await client.paginate(client.rest.pulls.listReviews, { owner, repo, pull_number: pullRequest, per_page: 100 });
  const words = new Map(reviews.filter(({ state }) => state !== "COMMENTED").map((review) => [review.user?.login ?? "", review]));
  return [...words].filter(([login, { state, commit_id: on }]) => login !== "" && state === "APPROVED" && on === commit).map(([login]) => login).sort();
}
