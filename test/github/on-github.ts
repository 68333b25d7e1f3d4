import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type Repository } from "../../src/github/octokit.ts";
import { ContractServer } from "../contract-server/contract-server.ts";
import type { Repository as ServerRepository, Token } from "../contract-server/state.ts";

/** A repository on a contract server, a client for it, and a folder; the test ends by checking the contract. */
export interface OnGitHub {
  readonly server: ContractServer;
  readonly there: ServerRepository;
  readonly at: Repository;
  readonly folder: string;
}

export const all: Token["permissions"] = { actions: "read", checks: "write", contents: "write", issues: "write", pull_requests: "write" };

/** Runs `test` against a fresh contract server; fails when a request or an answer broke GitHub's description. */
export async function onGitHub(test: (on: OnGitHub) => Promise<void>, { permissions = all, git }: { readonly permissions?: Token["permissions"]; readonly git?: (folder: string) => string } = {}): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "assay-github-"));
  await using server = await new ContractServer().start();
  try {
    const there = server.state.repository("octo", "penguins", git ? { git: git(folder) } : {});
    const client = await createClient({ token: server.state.workflowToken("token", permissions), apiUrl: server.api, pause: 1 });
    await test({ server, there, at: { client, owner: "octo", repo: "penguins" }, folder });
    expect(server.complaints).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
