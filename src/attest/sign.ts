import type { SerializedBundle } from "@sigstore/bundle";
import { UserError } from "../core/error.ts";
import { canonicalJson } from "../core/json.ts";
import type { Statement } from "./statement.ts";

/** The services that a signature is made with. */
interface SigstoreHosts {
  /** Gives out certificates for OIDC tokens. */
  readonly fulcio: string;
  /** The public log; absent where signatures are not made public. */
  readonly rekor?: string;
  /** Gives out signed times. */
  readonly timestamps?: string;
}

/** A signed statement, as it is stored and sent. */
export interface SignedStatement {
  readonly predicateType: string;
  readonly bundle: SerializedBundle;
  /** The bundle as a file holds it. */
  readonly text: string;
}

/** Payload type of in-toto statements in a DSSE envelope. */
export const payloadType = "application/vnd.in-toto+json";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where to sign: at Sigstore's public instance for public repositories, else at GitHub's own, which publishes nothing; as
 * GitHub's own `actions/attest` does. GitHub Enterprise Server has neither: a `UserError`. `ASSAY_SIGSTORE_URL`, for tests,
 * is one address of all three services; it must be on this machine.
 */
export function sigstoreHosts(environment: Environment, visibility: string): SigstoreHosts {
  const local = environment["ASSAY_SIGSTORE_URL"];
  if (local !== undefined && local !== "") return localHosts(local, visibility);
  const server = new URL(environment["GITHUB_SERVER_URL"] || "https://github.com").hostname;
  if (server !== "github.com" && !server.endsWith(".ghe.com")) throw new UserError(`${server} has no attestations`, { hint: "GitHub Enterprise Server signs nothing; set the input attest to off" });
  if (visibility === "public" && server === "github.com") return { fulcio: "https://fulcio.sigstore.dev", rekor: "https://rekor.sigstore.dev" };
  const host = server === "github.com" ? "githubapp.com" : server;
  return { fulcio: `https://fulcio.${host}`, timestamps: `https://timestamp.${host}` };
}

function localHosts(address: string, visibility: string): SigstoreHosts {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !["127.0.0.1", "[::1]", "localhost"].includes(url.hostname)) throw new UserError(`ASSAY_SIGSTORE_URL is ${JSON.stringify(address.slice(0, 80))}, which is not on this machine`, { hint: "it is for tests on 127.0.0.1 alone; leave it out" });
  return visibility === "public" ? { fulcio: url.origin, rekor: url.origin } : { fulcio: url.origin, timestamps: url.origin };
}

/** Signs a statement with a key that is made for it and forgotten, certified for the OIDC token. Loads Sigstore only now. */
export async function signStatement(statement: Statement, token: string, hosts: SigstoreHosts): Promise<SignedStatement> {
  const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await import("@sigstore/sign");
  const { bundleToJSON } = await import("@sigstore/bundle");
  const options = { timeout: 30_000, retry: 3 };
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({ fulcioBaseURL: hosts.fulcio, identityProvider: { getToken: async () => token }, ...options }),
    witnesses: [
      ...(hosts.rekor === undefined ? [] : [new RekorWitness({ rekorBaseURL: hosts.rekor, fetchOnConflict: true, ...options })]),
      ...(hosts.timestamps === undefined ? [] : [new TSAWitness({ tsaBaseURL: hosts.timestamps, ...options })]),
    ],
  });
  const bundle = bundleToJSON(await builder.create({ data: Buffer.from(canonicalJson(statement)), type: payloadType }));
  return { predicateType: statement.predicateType, bundle, text: `${JSON.stringify(bundle)}\n` };
}
