import { UserError } from "../core/error.ts";
import type { GitHubEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";

/**
 * Refuses code of a fork on a machine that is not GitHub's, unless the inputs allow it: such a machine keeps what a stranger's
 * code leaves there. A runner that does not say whose it is counts as self-hosted.
 */
export function refuseForkOnOwnRunner({ pullRequest }: GitHubEvent, environment: Readonly<Record<string, string | undefined>>, { allowSelfHostedForks }: Pick<Inputs, "allowSelfHostedForks">): void {
  if (!pullRequest?.fork || allowSelfHostedForks || environment["RUNNER_ENVIRONMENT"] === "github-hosted") return;
  throw new UserError(`pull request ${pullRequest.number} is of a fork, and the runner is self-hosted: code of strangers is not run here`, { hint: "runs-on: ubuntu-latest; or, where every job gets a fresh machine, the input allow-self-hosted-forks: true" });
}
