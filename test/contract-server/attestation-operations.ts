import { invalid, type Handler } from "./answers.ts";
import type { Attestation } from "./state.ts";

/** What GitHub looks at in a bundle that is sent to it. */
function statementOf(bundle: Attestation["bundle"]): Pick<Attestation, "subjects" | "predicateType"> | undefined {
  try {
    const { payload } = bundle["dsseEnvelope"] as { readonly payload: string };
    const { subject, predicateType } = JSON.parse(Buffer.from(payload, "base64").toString("utf8")) as { readonly predicateType: string; readonly subject: readonly { readonly digest: { readonly sha256: string } }[] };
    return { predicateType, subjects: subject.map(({ digest }) => `sha256:${digest.sha256}`) };
  } catch {
    return undefined;
  }
}

export const attestationHandlers: Readonly<Record<string, Handler>> = {
  "repos/create-attestation": (repository, { body }, state) => {
    const bundle = body["bundle"] as Attestation["bundle"];
    const statement = statementOf(bundle);
    if (!statement || statement.subjects.length === 0 || statement.subjects.length > 1024) return invalid("bundle is invalid", "invalid", "bundle");
    const attestation: Attestation = { id: state.nextId(), bundle, ...statement };
    repository.attestations.push(attestation);
    return { status: 201, body: { id: attestation.id } };
  },
  "repos/list-attestations": (repository, { operation, query }) => {
    const wanted = query.get("predicate_type");
    const found = repository.attestations.filter(({ subjects, predicateType }) => subjects.includes(operation.path["subject_digest"] ?? "") && (wanted === null || wanted === predicateType));
    return { status: 200, body: { attestations: found.map(({ bundle, url }) => ({ ...(url === undefined ? { bundle } : {}), repository_id: 42, bundle_url: url ?? "https://github.localhost/bundle" })) } };
  },
};
