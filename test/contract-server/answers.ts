import type { Operation } from "./openapi-description.ts";
import type { GitHubState, Repository, Token } from "./state.ts";

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Question {
  readonly operation: Operation;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  readonly token: Token;
  readonly accept: string;
  readonly type: string;
}

export type Handler = (repository: Repository, question: Question, state: GitHubState) => Answer;

export const notFound: Answer = { status: 404, body: { message: "Not Found", documentation_url: "" } };

export function invalid(message: string, code: string, field: string): Answer {
  return { status: 422, body: { message: "Validation Failed", errors: [{ resource: "Resource", code, field, message }], documentation_url: "" } };
}

export function user(login: string, type: "Bot" | "User"): object {
  return { login, type, id: login.length, html_url: `https://github.localhost/${encodeURIComponent(login)}` };
}

/** A page of a list, with the Link header that tells the others. */
export function paged(question: Question, state: GitHubState, items: readonly unknown[], wrap: (page: readonly unknown[]) => unknown = (page) => page): Answer {
  const size = Math.min(100, Number(question.query.get("per_page") ?? 30));
  const page = Number(question.query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const path = question.operation.name.split(" ")[1]!.replace(/\{(\w+)\}/g, (_, name: string) => question.operation.path[name] ?? "");
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(question.query);
    query.set("page", String(to));
    return `<${state.origin}${path}?${query}>; rel="${rel}"`;
  };
  const links = [...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []), ...(page < last ? [link(page + 1, "next"), link(last, "last")] : [])];
  return { status: 200, body: wrap(items.slice((page - 1) * size, page * size)), headers: links.length > 0 ? { link: links.join(", ") } : {} };
}
