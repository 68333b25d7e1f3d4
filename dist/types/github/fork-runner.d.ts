import type { GitHubEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
/**
 * Refuses code of a fork on a machine that is not GitHub's, unless the inputs allow it: such a machine keeps what a stranger's
 * code leaves there. A runner that does not say whose it is counts as self-hosted.
 */
export declare function refuseForkOnOwnRunner({ pullRequest }: GitHubEvent, environment: Readonly<Record<string, string | undefined>>, { allowSelfHostedForks }: Pick<Inputs, "allowSelfHostedForks">): void;
