import type { Bundle } from "@sigstore/bundle";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { payloadType } from "./sign.ts";
import { readStatement, type ReadStatement } from "./signed-statement.ts";
import { foreignSigner, signerOf, type SignerIdentity, type SignerPolicy } from "./signer.ts";

/** What became of one bundle: its statement and who signed it, or why it counts for nothing. */
type Checked =
  | { readonly type: "verified"; readonly statement: ReadStatement; readonly signer: SignerIdentity }
  | { readonly type: "refused"; readonly because: string };

/** What a signature is held against. */
interface Trust {
  /** One of them must vouch for it. */
  readonly roots: readonly TrustedRoot[];
  readonly policy: SignerPolicy;
}

/** The statement that a bundle holds, nothing checked: to find the bundles that are about a file. */
export async function peekStatement(value: unknown): Promise<ReadStatement | undefined> {
  const bundle = await parseBundle(value);
  return bundle && envelopeOf(bundle)?.statement;
}

/**
 * Checks a bundle: certificate, signature, log or signed time against the trusted roots, then who signed. A root with
 * transparency logs asks for an entry in one of them and in a log of certificates; one without, as GitHub's own for private
 * repositories, for a signed time.
 */
export async function checkBundle(value: unknown, { roots, policy }: Trust): Promise<Checked> {
  const bundle = await parseBundle(value);
  if (!bundle) return refused("it is no Sigstore bundle");
  const { X509Certificate } = await import("@sigstore/core");
  const envelope = envelopeOf(bundle);
  if (!envelope) return refused("its payload is no in-toto statement");
  const certificate = certificateOf(bundle);
  if (!certificate) return refused("it was signed with a bare key, not with the identity of a workflow");
  const failures: string[] = [];
  for (const root of roots) {
    const failure = await failureUnder(root, bundle);
    if (failure === undefined) {
      const signer = signerOf(X509Certificate.parse(Buffer.from(certificate)));
      const foreign = foreignSigner(signer, policy);
      return foreign === undefined ? { type: "verified", statement: envelope.statement, signer } : refused(foreign);
    }
    failures.push(failure);
  }
  return refused(failures.find((failure) => failure !== unknownRoot) ?? failures[0] ?? "there is no trusted root");
}

const unknownRoot = "its certificate was not issued, or not then, by an authority of the trusted root";

async function failureUnder(root: TrustedRoot, bundle: Bundle): Promise<string | undefined> {
  const { PolicyError, toSignedEntity, toTrustMaterial, VerificationError, Verifier } = await import("@sigstore/verify");
  const logs = root.tlogs.length > 0;
  try {
    const verifier = new Verifier(toTrustMaterial(root), { tlogThreshold: logs ? 1 : 0, ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0, timestampThreshold: 1 });
    verifier.verify(toSignedEntity(bundle));
    return undefined;
  } catch (error) {
    if (error instanceof VerificationError || error instanceof PolicyError) return sentences[error.code] ?? error.message;
    // Certificates, times and log entries are strangers' bytes: what cannot be parsed is not verified.
    return `it is damaged (${error instanceof Error ? error.message.split("\n")[0]! : String(error)})`;
  }
}

const sentences: Readonly<Record<string, string>> = {
  CERTIFICATE_ERROR: unknownRoot,
  SIGNATURE_ERROR: "the signature is not of this payload: the statement was changed after it was signed",
  TLOG_BODY_ERROR: "the transparency log has another statement: this one was changed after it was signed",
  TLOG_ERROR: "it is in no transparency log of the trusted root",
  TLOG_INCLUSION_PROOF_ERROR: "its proof of being in the transparency log is wrong, or of a log that the trusted root does not have",
  TLOG_INCLUSION_PROMISE_ERROR: "its proof of being in the transparency log is wrong, or of a log that the trusted root does not have",
  TLOG_MISSING_INCLUSION_ERROR: "it has no proof of being in the transparency log",
  TIMESTAMP_ERROR: "no authority of the trusted root vouches for the time it was signed",
};

function refused(because: string): Checked {
  return { type: "refused", because };
}

async function parseBundle(value: unknown): Promise<Bundle | undefined> {
  const { bundleFromJSON } = await import("@sigstore/bundle");
  try {
    return bundleFromJSON(value);
  } catch {
    return undefined;
  }
}

function envelopeOf({ content }: Bundle): { readonly statement: ReadStatement } | undefined {
  if (content.$case !== "dsseEnvelope" || content.dsseEnvelope.payloadType !== payloadType) return undefined;
  const statement = readStatement(content.dsseEnvelope.payload);
  return statement && { statement };
}

function certificateOf({ verificationMaterial: { content } }: Bundle): Uint8Array | undefined {
  if (content.$case === "certificate") return content.certificate.rawBytes;
  return content.$case === "x509CertificateChain" ? content.x509CertificateChain.certificates[0]?.rawBytes : undefined;
}
