import { parseEvent, provenanceOf } from "../../src/github/event.ts";
import { refuseForkOnOwnRunner } from "../../src/github/fork-runner.ts";

const pullOf = (repository: string) => parseEvent({ GITHUB_EVENT_NAME: "pull_request" }, {
  repository: { full_name: "octo/penguins", default_branch: "main" },
  pull_request: { number: 7, head: { sha: "a".repeat(40), ref: "x", repo: { full_name: repository } }, base: { sha: "b".repeat(40), ref: "main" } },
});

test("code of a fork runs on GitHub's machines alone, unless the input allows others; a runner that does not say counts as self-hosted", () => {
  const fork = pullOf("stranger/penguins");
  for (const environment of [{ RUNNER_ENVIRONMENT: "self-hosted" }, {}]) {
    expect(() => refuseForkOnOwnRunner(fork, environment, { allowSelfHostedForks: false })).toThrow("the runner is self-hosted");
    expect(() => refuseForkOnOwnRunner(fork, environment, { allowSelfHostedForks: true })).not.toThrow();
    expect(() => refuseForkOnOwnRunner(pullOf("octo/penguins"), environment, { allowSelfHostedForks: false })).not.toThrow();
  }
  expect(() => refuseForkOnOwnRunner(fork, { RUNNER_ENVIRONMENT: "github-hosted" }, { allowSelfHostedForks: false })).not.toThrow();
});

test("whose machine ran it is part of a run's provenance", () => {
  expect(provenanceOf(pullOf("octo/penguins"), { RUNNER_ENVIRONMENT: "self-hosted" }, undefined).runner).toBe("self-hosted");
  expect(provenanceOf(pullOf("octo/penguins"), { RUNNER_ENVIRONMENT: "anything" }, undefined)).not.toHaveProperty("runner");
});
