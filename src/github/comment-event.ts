import { readFileSync } from "node:fs";
import { UserError } from "../core/error.ts";

/** A comment that was just written on an issue or a pull request. */
export interface CommentEvent {
  /** `created`, `edited` or `deleted`. */
  readonly action: string;
  /** Number of the issue or pull request. */
  readonly number: number;
  readonly onPullRequest: boolean;
  readonly comment: { readonly id: number; readonly body: string; readonly author: string; readonly authorId: number; readonly written: string };
  /** Who did what the event tells of. */
  readonly sender: string;
  readonly defaultBranch: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the event `issue_comment`. A `UserError` says what is missing; for another event, which workflow it belongs in. */
export function readCommentEvent(environment: Environment): CommentEvent {
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  if (name !== "issue_comment") throw new UserError(`the mode command is for the event issue_comment, not ${JSON.stringify(name.slice(0, 80))}`, { hint: "on: { issue_comment: { types: [created] } }" });
  const path = environment["GITHUB_EVENT_PATH"];
  if (!path) throw new UserError("GITHUB_EVENT_PATH is not set", { hint: "the action runs inside a GitHub workflow" });
  return parseCommentEvent(JSON.parse(readFileSync(path, "utf8")));
}

/** The event of a payload. */
export function parseCommentEvent(payload: unknown): CommentEvent {
  const text = (place: string): string => checked(valueAt(payload, place), place, "string");
  const number = (place: string): number => {
    const value = checked<number>(valueAt(payload, place), place, "number");
    if (!Number.isSafeInteger(value)) throw unreadable(place);
    return value;
  };
  const pull = valueAt(payload, "issue.pull_request");
  return {
    action: text("action"), number: number("issue.number"), onPullRequest: typeof pull === "object" && pull !== null,
    comment: { id: number("comment.id"), body: text("comment.body"), author: text("comment.user.login"), authorId: number("comment.user.id"), written: text("comment.created_at") },
    sender: text("sender.login"), defaultBranch: text("repository.default_branch"),
  };
}

function valueAt(payload: unknown, place: string): unknown {
  return place.split(".").reduce<unknown>((at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as Readonly<Record<string, unknown>>)[key] : undefined), payload);
}

function checked<T extends string | number>(value: unknown, place: string, type: "string" | "number"): T {
  if (typeof value !== type) throw unreadable(place);
  return value as T;
}

function unreadable(place: string): UserError {
  return new UserError(`the event lacks ${place}`, { hint: "is this a payload of issue_comment?" });
}
