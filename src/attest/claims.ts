import { UserError } from "../core/error.ts";

/** What GitHub says of a workflow's job in its OIDC token; Sigstore puts the same into the certificate. */
export interface Claims {
  readonly issuer: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  /** `public`, `private` or `internal`. */
  readonly visibility: string;
  readonly commit: string;
  readonly ref: string;
  readonly event: string;
  /** `octo/penguins/.github/workflows/assay.yml@refs/heads/main`: the workflow that runs. */
  readonly workflow: string;
  /** The workflow whose job signs: another one, where that is reusable. */
  readonly signer: string;
  readonly run: string;
  readonly attempt: string;
  readonly runner: string;
}

/**
 * The claims in a token of the runner's own OIDC endpoint. The signature is not checked here: Sigstore does, and what the
 * certificate says is what counts for whoever verifies. A token without the claims of a workflow is a `UserError`.
 */
export function readClaims(token: string): Claims {
  const claims = payloadOf(token);
  const text = (name: string): string => {
    const value = claims[name];
    if (typeof value !== "string" || value === "" || value.length > 1000) throw new UserError(`the OIDC token of this job lacks ${name}`, { hint: "it is not a token of GitHub Actions" });
    return value;
  };
  return {
    issuer: text("iss"), repository: text("repository"), repositoryId: text("repository_id"), ownerId: text("repository_owner_id"), visibility: text("repository_visibility"),
    commit: text("sha"), ref: text("ref"), event: text("event_name"), workflow: text("workflow_ref"), signer: text("job_workflow_ref"),
    run: text("run_id"), attempt: text("run_attempt"), runner: text("runner_environment"),
  };
}

function payloadOf(token: string): Readonly<Record<string, unknown>> {
  const part = token.split(".")[1] ?? "";
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // not JSON: told below
  }
  throw new UserError("the runner gave an OIDC token that is none");
}
