import { createHash, generateKeyPairSync, sign, X509Certificate, type KeyPairKeyObjectResult } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, initializeTSA, rekorHandler, tsaHandler } from "@sigstore/mock";

/** What a token of GitHub's OIDC endpoint says of a job. */
export interface JobClaims {
  readonly repository?: string;
  readonly ref?: string;
  readonly sha?: string;
  /** `octo/penguins/.github/workflows/assay.yml@refs/heads/main` */
  readonly workflow?: string;
  /** The reusable workflow that signs, where it is another. */
  readonly signer?: string;
  readonly visibility?: string;
  readonly issuer?: string;
  readonly run?: string;
  readonly event?: string;
}

export interface SigstoreServer {
  readonly url: string;
  /** Trusted roots as JSON: of the public instance (with logs), and of one that gives times instead. */
  readonly publicRoot: object;
  readonly privateRoot: object;
  /** Requests by path. */
  readonly requests: string[];
  /** What the OIDC endpoint answers with from now on. */
  claims: JobClaims;
  token(claims?: JobClaims): string;
  /** The variables by which a runner tells where its OIDC endpoint is. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const since = "2020-01-01T00:00:00Z";

/** Sigstore's services (Fulcio with a certificate log, Rekor, a timestamp authority) and GitHub's OIDC endpoint, on one port of this machine. */
export async function sigstoreServer(): Promise<SigstoreServer> {
  const keys = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
  const [ctKeys, caKeys, logKeys, tsaKeys] = [keys(), keys(), keys(), keys()];
  const ctLog = await initializeCTLog(ctKeys);
  const ca = await initializeCA(caKeys, ctLog);
  const bareCa = await initializeCA(caKeys); // GitHub's own authority logs no certificates
  const tsa = await initializeTSA(tsaKeys);
  // GitHub's authority tells whole seconds; of fractions sigstore reads three digits alone, and one time in ten DER has fewer.
  Object.assign(tsa, { getCurrentTime: () => new Date(Math.floor(Date.now() / 1000) * 1000) });
  const requests: string[] = [];
  let log!: Awaited<ReturnType<typeof initializeTLog>>;
  const state = { claims: {} as JobClaims };
  const server: Server = createServer((request, response) => void (async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString("utf8");
    const path = new URL(request.url!, "http://localhost").pathname;
    requests.push(path);
    if (path === "/oidc") {
      const authorized = request.headers.authorization?.toLowerCase() === "bearer of-this-job";
      response.writeHead(authorized ? 200 : 401, { "content-type": "application/json" }).end(JSON.stringify(authorized ? { value: tokenOf(state.claims) } : {}));
      return;
    }
    const options = { strict: true, subjectClaim: "x_san" };
    const hidden = path === "/api/v2/signingCert" && claimsIn(body)["repository_visibility"] !== "public";
    const handlers = [fulcioHandler(hidden ? bareCa : ca, options), rekorHandler(log, { strict: true }), tsaHandler(tsa, { strict: true })];
    const handler = handlers.find((each) => each.path === path);
    if (!handler) { response.writeHead(404).end(); return; }
    const logging = path === "/api/v1/log/entries";
    const answer = await handler.fn(logging ? canonicalEntry(body) : body);
    const whole = logging && answer.statusCode === 201 ? secondEntry(String(answer.response), { keys: logKeys, host: new URL(url).host }) : answer.response;
    response.writeHead(answer.statusCode, { "content-type": answer.contentType ?? "text/plain" }).end(whole);
  })());
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  log = await initializeTLog(url, logKeys);
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  const key = (publicKey: Buffer) => ({ rawBytes: publicKey.toString("base64"), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor: { start: since } });
  const logOf = (publicKey: Buffer) => ({ baseUrl: url, hashAlgorithm: "SHA2_256", publicKey: key(publicKey), logId: { keyId: createHash("sha256").update(publicKey).digest("base64") } });
  const authority = (...certificates: ArrayBufferView[]) => ({
    subject: { commonName: "sigstore", organization: "sigstore.mock" }, uri: url, validFor: { start: since },
    certChain: { certificates: certificates.map((certificate) => ({ rawBytes: bytes(certificate).toString("base64") })) },
  });
  const times = [authority(tsa.intCertificate, tsa.rootCertificate)];
  const mediaType = "application/vnd.dev.sigstore.trustedroot+json;version=0.1";
  return {
    url, requests,
    publicRoot: { mediaType, tlogs: [logOf(logKeys.publicKey.export({ format: "der", type: "spki" }))], ctlogs: [logOf(ctLog.publicKey)], certificateAuthorities: [authority(ca.rootCertificate)], timestampAuthorities: [] },
    privateRoot: { mediaType, tlogs: [], ctlogs: [], certificateAuthorities: [authority(bareCa.rootCertificate)], timestampAuthorities: times },
    get claims() { return state.claims; },
    set claims(claims) { state.claims = claims; },
    token: (claims = state.claims) => tokenOf(claims),
    environment: { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?api-version=2`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "of-this-job", ASSAY_SIGSTORE_URL: url },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function bytes(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}

/** Unsigned: the mock of Fulcio believes what it says. */
function tokenOf({ repository = "octo/penguins", ref = "refs/heads/main", sha = "1".repeat(40), workflow = `${repository}/.github/workflows/assay.yml@${ref}`, signer = workflow, visibility = "public", issuer = "https://token.actions.githubusercontent.com", run = "500", event = "push" }: JobClaims): string {
  const claims = {
    iss: issuer, sub: `repo:${repository}:ref:${ref}`, aud: "sigstore", exp: 4_000_000_000, iat: 1_700_000_000, x_san: `https://github.com/${signer}`,
    repository, repository_id: "42", repository_owner: repository.split("/")[0], repository_owner_id: "7", repository_visibility: visibility, sha, ref, event_name: event,
    workflow: "Assay", workflow_ref: workflow, workflow_sha: sha, job_workflow_ref: signer, job_workflow_sha: sha, run_id: run, run_attempt: "1", runner_environment: "github-hosted",
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.${Buffer.from("none").toString("base64url")}`;
}

function claimsIn(body: string): Readonly<Record<string, unknown>> {
  const { credentials } = JSON.parse(body) as { readonly credentials: { readonly oidcIdentityToken: string } };
  return JSON.parse(Buffer.from(credentials.oidcIdentityToken.split(".")[1]!, "base64url").toString("utf8")) as Readonly<Record<string, unknown>>;
}

/** Rekor stores an entry in canonical form, not as it was proposed; the mock stores what it is given. */
function canonicalEntry(body: string): string {
  const entry = JSON.parse(body) as { readonly kind: string; readonly spec: { readonly proposedContent?: { readonly envelope: string; readonly verifiers: readonly string[] } } };
  const content = entry.spec.proposedContent;
  if (entry.kind !== "dsse" || !content) return body;
  const envelope = JSON.parse(content.envelope) as { readonly payload: string; readonly signatures: readonly { readonly sig: string }[] };
  const hash = (data: string | Buffer) => ({ algorithm: "sha256", value: createHash("sha256").update(data).digest("hex") });
  return JSON.stringify({
    apiVersion: "0.0.1", kind: "dsse",
    spec: { envelopeHash: hash(content.envelope), payloadHash: hash(Buffer.from(envelope.payload, "base64")), signatures: envelope.signatures.map(({ sig }, index) => ({ signature: sig, verifier: wrapped(content.verifiers[index]!) })) },
  });
}

/** A certificate as Rekor writes it: PEM in lines of 64 characters. */
function wrapped(verifier: string): string {
  return Buffer.from(new X509Certificate(Buffer.from(verifier, "base64")).toString()).toString("base64");
}

/** Proves an entry to be the second of a log of two. The mock's logs have one entry each: proofs whose fields are all zero or empty, which no real log gives. */
function secondEntry(text: string, { keys, host }: { readonly keys: KeyPairKeyObjectResult; readonly host: string }): string {
  const answer = JSON.parse(text) as Record<string, { body: string; logID: string; integratedTime: number; verification: { inclusionProof: object } }>;
  const sha256 = (...parts: readonly Buffer[]): Buffer => createHash("sha256").update(Buffer.concat(parts)).digest();
  const first = sha256(Buffer.from([0]), Buffer.from("the first entry"));
  for (const entry of Object.values(answer)) {
    const root = sha256(Buffer.from([1]), first, sha256(Buffer.from([0]), Buffer.from(entry.body, "base64")));
    const note = `${host} - 4242\n2\n${root.toString("base64")}\n`;
    const signature = Buffer.concat([Buffer.from(entry.logID, "hex").subarray(0, 4), sign("sha256", Buffer.from(note), keys.privateKey)]);
    entry.verification.inclusionProof = { logIndex: 1, treeSize: 2, hashes: [first.toString("hex")], rootHash: root.toString("hex"), checkpoint: `${note}\n\u2014 ${host} ${signature.toString("base64")}\n` };
  }
  return JSON.stringify(answer);
}
