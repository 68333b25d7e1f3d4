import { type GitHubEvent } from "./event.ts";
import { type Repository } from "./octokit.ts";
/**
 * Whether a run still speaks for its pull request. GitHub is asked now, since a run may take hours: after a push of something
 * newer, or when the merge queue gave the group up, the comment belongs to another run. A merged pull request keeps its last word.
 */
export declare function speaksForPullRequest(at: Repository, event: GitHubEvent): Promise<boolean>;
