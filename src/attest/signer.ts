import type { X509Certificate } from "@sigstore/core";

/** Who signed, as the certificate says it: GitHub's words on the job, under Sigstore's signature. */
export interface SignerIdentity {
  /** `https://github.com/octo/penguins/.github/workflows/assay.yml@refs/heads/main`: the workflow whose job signed. */
  readonly workflow: string;
  readonly issuer: string;
  /** `https://github.com/octo/penguins` */
  readonly repository: string;
  readonly ref: string;
  readonly commit: string;
  /** `github-hosted` or `self-hosted`. */
  readonly runner: string;
  /** The event that started the workflow. */
  readonly trigger: string;
  /** Page of the workflow run. */
  readonly invocation: string;
}

/** What a consumer asks of whoever signed. */
export interface SignerPolicy {
  /** `https://github.com` */
  readonly server: string;
  /** `octo/penguins` */
  readonly repository: string;
  /** A workflow's file in the repository, or `owner/repository/path` of a reusable one; with `@ref`, at that ref alone. */
  readonly workflow?: string;
  /** The branch or tag that it ran on: `refs/heads/main`. Undefined: `main` or `master`; any collaborator may sign on another branch, with a workflow changed there. */
  readonly ref?: string;
}

const usualBranches = ["refs/heads/main", "refs/heads/master"];
/** Events in which Assay pushes. Others (`pull_request_target`) bear the default branch's name and may run what nobody merged. */
const pushingEvents = ["push", "workflow_dispatch", "schedule"];

/** Fulcio's extensions (sigstore/fulcio, docs/oid-info.md). */
const oids = { issuer: "1.3.6.1.4.1.57264.1.8", repository: "1.3.6.1.4.1.57264.1.12", commit: "1.3.6.1.4.1.57264.1.13", ref: "1.3.6.1.4.1.57264.1.14", runner: "1.3.6.1.4.1.57264.1.11", trigger: "1.3.6.1.4.1.57264.1.20", invocation: "1.3.6.1.4.1.57264.1.21" } as const;

/** Who signed, from a certificate that is verified already. What it lacks is empty. */
export function signerOf(certificate: X509Certificate): SignerIdentity {
  const text = (oid: string): string => {
    const extension = certificate.extension(oid);
    return extension?.valueObj.subs[0]?.value.toString("utf8") ?? "";
  };
  return {
    workflow: certificate.subjectAltName ?? "", issuer: text(oids.issuer), repository: text(oids.repository),
    ref: text(oids.ref), commit: text(oids.commit), runner: text(oids.runner), trigger: text(oids.trigger), invocation: text(oids.invocation),
  };
}

/**
 * Why a signer is not the one that is asked for, or undefined. Without a workflow the policy wants one of the repository
 * itself, so that a reusable workflow of somebody else must be named. Owners and repositories match in any case, as on GitHub.
 */
export function foreignSigner(signer: SignerIdentity, { server, repository, workflow, ref }: SignerPolicy): string | undefined {
  const wanted = `${server}/${repository}`;
  if (signer.issuer !== issuerOf(server)) return `it was signed with an identity of ${signer.issuer || "nobody"}, not with one of GitHub Actions (${issuerOf(server)})`;
  if (!same(signer.repository, wanted)) return `it was signed for the repository ${signer.repository || "of nobody"}, not for ${wanted}`;
  const [path, at] = cut(signer.workflow);
  if (workflow === undefined) {
    if (!same(path.slice(0, wanted.length + 1), `${wanted}/`)) return `it was signed by the workflow ${path}, which is not in ${wanted}; name it with --signer-workflow when you trust it`;
  } else {
    const [file, version] = cut(workflow);
    const whole = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(file) ? `${server}/${file}` : `${wanted}/${file.replace(/^\//, "")}`;
    if (!sameWorkflow(path, whole) || (version !== "" && version !== at)) return `it was signed by the workflow ${signer.workflow}, not by ${whole}${version === "" ? "" : `@${version}`}`;
  }
  return foreignRef(signer, ref);
}

function foreignRef(signer: SignerIdentity, wanted: string | undefined): string | undefined {
  if (wanted !== undefined && signer.ref !== wanted) return `it was signed on ${signer.ref || "no ref"}, not on ${wanted}`;
  if (wanted === undefined && !usualBranches.includes(signer.ref)) return `it was signed on ${signer.ref || "no ref"}; name that branch with --source-ref when models are pushed from it`;
  if (!pushingEvents.includes(signer.trigger)) return `it was signed by a workflow that ${signer.trigger || "nothing"} started, which may run code that nobody merged`;
  return undefined;
}

/** Who issues the identities of a server's workflows. */
function issuerOf(server: string): string {
  const host = new URL(server).hostname;
  return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : "https://token.actions.githubusercontent.com";
}

/** Owner and repository in any case, the path as it is written. */
function sameWorkflow(a: string, b: string): boolean {
  const [first, second] = [a.split("/"), b.split("/")];
  return same(first.slice(0, 5).join("/"), second.slice(0, 5).join("/")) && first.slice(5).join("/") === second.slice(5).join("/");
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function cut(text: string): readonly [path: string, ref: string] {
  const at = text.indexOf("@");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
