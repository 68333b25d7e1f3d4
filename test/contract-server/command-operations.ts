import { invalid, notFound, paged, user, type Answer, type Handler, type Question } from "./answers.ts";
import type { GitHubState, Issue, Repository } from "./state.ts";

/** An issue's body that is longer is dropped without a word. */
const issueLimit = 262_144;

function shownIssue(issue: Issue, { owner, name }: Repository, state: GitHubState): object {
  return {
    id: issue.number, number: issue.number, title: issue.title, body: issue.body === "" ? null : issue.body, state: issue.state, state_reason: issue.reason, user: user(issue.login, issue.type), labels: [], locked: false, comments: 0,
    html_url: `${state.origin}/${owner}/${name}/issues/${issue.number}`,
  };
}

/** Pull requests are issues too, and stand among them. */
function issueAt({ issues, pulls }: Repository, number: number): Issue | undefined {
  const pull = pulls.find((each) => each.number === number);
  return pull ? { number, login: "ada", type: "User", title: pull.title, body: "", state: pull.state, reason: null } : issues.find((each) => each.number === number);
}

function kept(body: unknown): string {
  const text = String(body ?? "");
  return Buffer.byteLength(text) > issueLimit ? "" : text;
}

function numberOf({ operation }: Question, name: string): number {
  return Number(operation.path[name]);
}

function dispatched({ workflow, ref }: { readonly workflow: string; readonly ref: string }, repository: Repository, state: GitHubState): Answer | undefined {
  if (state.resolve(repository, `refs/heads/${ref}`) === undefined) return invalid(`No ref found for: ${ref}`, "invalid", "ref");
  const text = state.textOf(repository, `${ref}:.github/workflows/${workflow}`);
  if (text === undefined) return notFound;
  return /^\s*workflow_dispatch:/m.test(text) ? undefined : invalid("Workflow does not have 'workflow_dispatch' trigger", "invalid", "workflow");
}

/** What commands in comments and the monitor ask of GitHub: issues, reactions, permissions, pushes, and runs to be started. */
export const commandHandlers: Readonly<Record<string, Handler>> = {
  "issues/list-for-repo": (repository, question, state) => {
    const wanted = question.query.get("state") ?? "open";
    const creator = question.query.get("creator");
    const found = [...repository.issues].reverse().filter((each) => (wanted === "all" || each.state === wanted) && (creator === null || each.login === creator));
    return paged(question, state, found.map((each) => shownIssue(each, repository, state)));
  },
  "issues/create": (repository, { body, token }, state) => {
    const issue: Issue = { number: state.nextId(), login: token.login, type: token.type, title: String(body["title"]), body: kept(body["body"]), state: "open", reason: null };
    repository.issues.push(issue);
    return { status: 201, body: shownIssue(issue, repository, state), headers: { location: `${state.origin}/issue` } };
  },
  "issues/get": (repository, question, state) => {
    const issue = issueAt(repository, numberOf(question, "issue_number"));
    return issue ? { status: 200, body: shownIssue(issue, repository, state) } : notFound;
  },
  "issues/update": (repository, question, state) => {
    const issue = repository.issues.find((each) => each.number === numberOf(question, "issue_number"));
    if (!issue) return notFound;
    const { title, body, state: to, state_reason: reason } = question.body as Partial<Record<"title" | "body" | "state_reason", string>> & { state?: Issue["state"] };
    Object.assign(issue, { ...(title !== undefined && { title }), ...(body !== undefined && { body: kept(body) }), ...(to !== undefined && { state: to, reason: reason ?? (to === "open" ? "reopened" : "completed") }) });
    return { status: 200, body: shownIssue(issue, repository, state) };
  },

  "reactions/create-for-issue-comment": (repository, question, state) => {
    const comment = numberOf(question, "comment_id");
    if (!repository.comments.some(({ id }) => id === comment)) return notFound;
    const { login, type } = question.token;
    const content = String(question.body["content"]);
    const known = repository.reactions.find((each) => each.comment === comment && each.content === content && each.login === login);
    const reaction = known ?? { id: state.nextId(), comment, content, login };
    if (!known) repository.reactions.push(reaction);
    return { status: known ? 200 : 201, body: { id: reaction.id, content, user: user(login, type), created_at: "2026-01-01T00:00:00Z" } };
  },
  "reactions/delete-for-issue-comment": (repository, question) => {
    const index = repository.reactions.findIndex(({ id, comment }) => id === numberOf(question, "reaction_id") && comment === numberOf(question, "comment_id"));
    if (index < 0) return notFound;
    repository.reactions.splice(index, 1);
    return { status: 204 };
  },

  "repos/get-collaborator-permission-level": ({ collaborators }, { operation }) => {
    const login = operation.path["username"] ?? "";
    const permission = collaborators.get(login) ?? "none";
    return { status: 200, body: { permission, role_name: permission, user: user(login, "User") } };
  },
  "repos/list-activities": (repository, question, state) => {
    const ref = question.query.get("ref");
    const found = [...repository.activities].reverse().filter((each) => ref === null || each.ref === (ref.startsWith("refs/") ? ref : `refs/heads/${ref}`));
    return paged(question, state, found.map(({ ref: at, after, timestamp, login }, index) => ({ id: index + 1, node_id: "", before: "0".repeat(40), after, ref: at, timestamp, activity_type: "push", actor: user(login, "User") })));
  },

  "actions/re-run-workflow": (repository, question) => {
    const run = numberOf(question, "run_id");
    if (repository.busy.has(run)) return { status: 403, body: { message: "This workflow run cannot be rerun: it is already running", documentation_url: "" } };
    repository.dispatches.push({ rerun: run });
    return { status: 201, body: {} };
  },
  "actions/create-workflow-dispatch": (repository, { operation, body }, state) => {
    const [workflow, ref] = [operation.path["workflow_id"] ?? "", String(body["ref"])];
    const refused = dispatched({ workflow, ref }, repository, state);
    if (refused) return refused;
    repository.dispatches.push({ workflow, ref, ...(body["inputs"] !== undefined && { inputs: body["inputs"] }) });
    return { status: 204 };
  },
  "pulls/list-reviews": (repository, question, state) => {
    const pull = numberOf(question, "pull_number");
    return paged(question, state, repository.approvals.filter((each) => each.pull === pull).map(({ login, commit, state: said }, index) => ({ id: index + 1, user: user(login, "User"), state: said, commit_id: commit, body: "", submitted_at: "2026-01-01T00:00:00Z" })));
  },
};
