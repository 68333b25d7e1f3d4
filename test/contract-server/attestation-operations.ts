import { invalid, type Handler } from "./answers.ts";
import type { Attestation } from "./state.ts";

/** What GitHub looks at in a bundle that is sent to it. */
function subjectsOf(bundle: Attestation["bundle"]): readonly string[] | undefined {
  try {
    const { payload } = bundle["dsseEnvelope"] as { readonly payload: string };
    const { subject } = JSON.parse(Buffer.from(payload, "base64").toString("utf8")) as { readonly subject: readonly { readonly digest: { readonly sha256: string } }[] };
    return subject.map(({ digest }) => `sha256:${digest.sha256}`);
  } catch {
    return undefined;
  }
}

export const attestationHandlers: Readonly<Record<string, Handler>> = {
  "repos/create-attestation": (repository, { body }, state) => {
    const bundle = body["bundle"] as Attestation["bundle"];
    const subjects = subjectsOf(bundle);
    if (!subjects || subjects.length === 0 || subjects.length > 1024) return invalid("bundle is invalid", "invalid", "bundle");
    const attestation: Attestation = { id: state.nextId(), bundle, subjects };
    repository.attestations.push(attestation);
    return { status: 201, body: { id: attestation.id } };
  },
  "repos/list-attestations": (repository, { operation }) => {
    const found = repository.attestations.filter(({ subjects }) => subjects.includes(operation.path["subject_digest"] ?? ""));
    return { status: 200, body: { attestations: found.map(({ bundle }) => ({ bundle, repository_id: 42, bundle_url: "https://github.localhost/bundle" })) } };
  },
};
