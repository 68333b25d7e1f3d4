import { buildSchema, graphql, GraphQLError, parse, validate, type GraphQLSchema } from "graphql";
import type { Answer } from "./answers.ts";
import type { Comment, GitHubState, Token } from "./state.ts";

interface GraphqlAnswer extends Answer {
  /** The root fields asked for: `minimizeComment`. */
  readonly operation: string;
  readonly complaints: readonly string[];
}

/** GitHub's published schema, read when the first query comes. */
let schema: GraphQLSchema | undefined;

async function githubSchema(): Promise<GraphQLSchema> {
  const { schema: published } = await import("@octokit/graphql-schema");
  return (schema ??= buildSchema(published.idl, { assumeValid: true }));
}

/** Answers a GraphQL request by the state. Queries that do not fit GitHub's schema, and answers that do not, are complaints. */
export async function answerGraphql(state: GitHubState, token: Token | undefined, body: unknown): Promise<GraphqlAnswer> {
  if (!token) return { status: 401, body: { message: "Bad credentials", documentation_url: "" }, operation: "refused", complaints: [] };
  const { query, variables = {} } = body as { readonly query: string; readonly variables?: Record<string, unknown> };
  const known = await githubSchema();
  const document = parse(query);
  const operation = document.definitions.flatMap((each) => (each.kind === "OperationDefinition" ? each.selectionSet.selections.map((field) => ("name" in field ? field.name.value : "?")) : [])).join("+");
  const wrong = validate(known, document).map(({ message }) => message);
  if (wrong.length > 0) return { status: 200, body: { errors: wrong.map((message) => ({ message })) }, operation, complaints: wrong };
  const result = await graphql({ schema: known, source: query, variableValues: variables, rootValue: rootOf(state, token) });
  const errors = result.errors?.map((error) => ({ message: error.message, path: error.path, ...(error.extensions["type"] ? { type: error.extensions["type"] } : {}) }));
  const complaints = result.errors?.flatMap((error) => (error.extensions["type"] === undefined ? [error.message] : [])) ?? [];
  return { status: 200, body: { ...(result.data === undefined ? {} : { data: result.data }), ...(errors ? { errors } : {}) }, operation, complaints };
}

function rootOf(state: GitHubState, token: Token): object {
  const commentOf = (id: string): Comment => {
    const found = state.repositories.flatMap(({ comments }) => comments).find((comment) => `IC_${comment.id}` === id);
    if (!found) throw new GraphQLError(`Could not resolve to a node with the global id of '${id}'`, { extensions: { type: "NOT_FOUND" } });
    return found;
  };
  return {
    viewer: { login: token.login },
    nodes: ({ ids }: { readonly ids: readonly string[] }) => {
      if (ids.length > 100) throw new GraphQLError("You may not provide more than 100 node ids", { extensions: { type: "ARGUMENT_LIMIT" } });
      return ids.map((id) => shownComment(commentOf(id)));
    },
    minimizeComment: ({ input }: { readonly input: { readonly subjectId: string; readonly classifier: string } }) => {
      const comment = commentOf(input.subjectId);
      const allowed = token.permissions["issues"] === "write" || token.permissions["pull_requests"] === "write";
      if (!allowed) throw new GraphQLError("Resource not accessible by integration", { extensions: { type: "FORBIDDEN" } });
      comment.hidden = input.classifier;
      return { minimizedComment: shownComment(comment) };
    },
  };
}

function shownComment(comment: Comment): object {
  return {
    __typename: "IssueComment", id: `IC_${comment.id}`, databaseId: comment.id, body: comment.body,
    isMinimized: comment.hidden !== undefined, minimizedReason: comment.hidden?.toLowerCase() ?? null,
  };
}
