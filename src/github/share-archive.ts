import { join } from "node:path";
import type { Artifact } from "../core/artifact.ts";
import type { Share } from "../core/component.ts";
import type { Pipeline } from "../core/pipeline.ts";
import type { ArtifactStore, StoredArtifact } from "../store/artifact-store.ts";
import type { Repository } from "./octokit.ts";
import { takeOut } from "./taken-out.ts";
import { downloadArchive, uploadArchive, type Archive } from "./workflow-artifacts.ts";
import { openZip, type ZipArchive } from "./zip.ts";

type Outputs = Readonly<Record<string, Artifact>>;

/** The file of a share's archive that says what the others are. */
const contentFile = "share.json";
/** Most bytes of it. */
const mostContent = 64 * 2 ** 20;
/** Shares are of no use after their workflow run. */
const daysKept = 1;

function shareName(pipeline: string, { index, of }: Share, attempt: number): string {
  return `assay-${pipeline}-share-${index}-of-${of}-${attempt}`;
}

interface Leaving {
  readonly pipeline: string;
  readonly share: Share;
  readonly attempt: number;
  /** An existing folder. */
  readonly temporary: string;
}

/** Leaves what a job made of its share, by node, as a workflow artifact that the merging job of this workflow run takes. */
export async function leaveShare(made: Readonly<Record<string, Outputs>>, { pipeline, share, attempt, temporary }: Leaving): Promise<Archive> {
  const stored = Object.fromEntries(Object.entries(made).map(([node, outputs]) => [node, Object.fromEntries(Object.entries(outputs).map(([output, { type, digest, manifest, properties }]) => [output, { type, digest, manifest, properties }]))]));
  return uploadArchive(shareName(pipeline, share, attempt), { made, texts: { [contentFile]: JSON.stringify({ version: 1, made: stored }) }, days: daysKept }, temporary);
}

interface Taking {
  /** The steps that are divided. */
  readonly pipeline: Pipeline;
  readonly workflowRun: string;
  readonly shards: number;
  readonly local: ArtifactStore;
  readonly temporary: string;
}

/** What the jobs of this workflow run have left of their shares. */
interface TakenShares {
  readonly made: Readonly<Record<string, readonly Outputs[]>>;
  /** Numbers of shares that nobody has left. */
  readonly missing: readonly number[];
  /** Shares that cannot be used, and why. */
  readonly damaged: readonly { readonly name: string; readonly error: unknown }[];
}

/**
 * Takes the shares that jobs of a workflow run have left, of each the newest attempt. Archives and every file in them are
 * checked against their digests; only what the divided steps make is taken.
 */
export async function takeShares(at: Repository, { pipeline, workflowRun, shards, local, temporary }: Taking): Promise<TakenShares> {
  const { client, owner, repo } = at;
  const listed = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, { owner, repo, run_id: Number(workflowRun), per_page: 100 });
  const made: Record<string, Outputs[]> = Object.fromEntries(pipeline.nodes.map(({ id }) => [id, []]));
  const missing: number[] = [];
  const damaged: { name: string; error: unknown }[] = [];
  for (let index = 1; index <= shards; index++) {
    const prefix = shareName(pipeline.name, { index, of: shards }, 0).slice(0, -1);
    const newest = listed.filter(({ name, expired }) => !expired && name.startsWith(prefix) && /^[1-9]\d*$/.test(name.slice(prefix.length))).sort((a, b) => Number(b.name.slice(prefix.length)) - Number(a.name.slice(prefix.length)))[0];
    if (!newest) {
      missing.push(index);
      continue;
    }
    const file = join(temporary, `share-${newest.id}.zip`);
    try {
      await downloadArchive(at, { artifactId: newest.id, name: newest.name, digest: newest.digest ?? "" }, file);
      for (const [node, outputs] of await outputsOf(file, { pipeline, local, temporary, index })) made[node]!.push(outputs);
    } catch (error) {
      damaged.push({ name: newest.name, error });
    }
  }
  return { made, missing, damaged };
}

async function outputsOf(file: string, { pipeline, local, temporary, index }: Pick<Taking, "pipeline" | "local" | "temporary"> & { readonly index: number }): Promise<readonly (readonly [node: string, outputs: Outputs])[]> {
  const archive = await openZip(file);
  try {
    const stored = await contentOf(archive);
    const taken: [string, Outputs][] = [];
    for (const { id: node, component } of pipeline.nodes) {
      const outputs: Record<string, Artifact> = {};
      for (const [output, { type }] of Object.entries(component.outputs)) {
        const artifact = Object.hasOwn(stored, node) && Object.hasOwn(stored[node]!, output) ? stored[node]![output] : undefined;
        if (artifact?.type === type.name) outputs[output] = await takeOut(archive, artifact, { node, output, execution: `share-${index}` }, { local, temporary });
      }
      if (Object.keys(outputs).length === Object.keys(component.outputs).length) taken.push([node, outputs]);
    }
    return taken;
  } finally {
    await archive.close();
  }
}

async function contentOf(archive: ZipArchive): Promise<Readonly<Record<string, Readonly<Record<string, StoredArtifact>>>>> {
  const entry = archive.entries.get(contentFile);
  if (!entry || entry.size > mostContent) throw new Error("it does not say what it holds");
  const pieces: Buffer[] = [];
  for await (const piece of archive.read(entry)) pieces.push(piece);
  const content = JSON.parse(Buffer.concat(pieces).toString("utf8")) as { readonly version?: number; readonly made?: Readonly<Record<string, Readonly<Record<string, StoredArtifact>>>> } | null;
  if (content?.version !== 1 || typeof content.made !== "object") throw new Error("it is of another version of Assay");
  return content.made;
}
