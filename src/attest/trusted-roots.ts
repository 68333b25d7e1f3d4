import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { readFile, stat } from "node:fs/promises";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";

const mostBytes = 16 * 1024 * 1024;

/**
 * The keys and certificates that signatures are checked against, from a file: one trusted root as JSON (Sigstore's
 * `trusted_root.json`), or one a line (what `gh attestation trusted-root` prints). A file that is none is a `UserError`.
 */
export async function readTrustedRoots(file: string): Promise<readonly TrustedRoot[]> {
  const { TrustedRoot: reader } = await import("@sigstore/protobuf-specs");
  const text = await readBounded(file);
  const texts = isJson(text) ? [text] : text.split("\n").filter((line) => line.trim() !== "");
  if (texts.length === 0) throw notOne(file);
  return texts.map((each) => {
    try {
      const value = JSON.parse(each) as { readonly certificateAuthorities?: unknown };
      if (!Array.isArray(value.certificateAuthorities) || value.certificateAuthorities.length === 0) throw new Error("no certificateAuthorities");
      return reader.fromJSON(value);
    } catch (error) {
      throw notOne(file, error);
    }
  });
}

function notOne(file: string, cause?: unknown): UserError {
  return new UserError(`${file} is no trusted root of Sigstore`, { hint: "gh attestation trusted-root > root.jsonl makes one", cause });
}

/** The root of Sigstore's public instance, asked for and checked by The Update Framework. No network is a `UserError`. */
export async function publicTrustedRoots(): Promise<readonly TrustedRoot[]> {
  const { getTrustedRoot } = await import("@sigstore/tuf");
  try {
    return [await getTrustedRoot({ timeout: 20_000, retry: 2 })];
  } catch (error) {
    throw new UserError(`the trusted root of Sigstore could not be had: ${error instanceof Error ? error.message.split("\n")[0]! : String(error)}`, { hint: "without a network give --trusted-root FILE, made before by gh attestation trusted-root", cause: error });
  }
}

async function readBounded(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) throw new UserError(`${file} has ${size} bytes, too many for a trusted root`);
    return await readFile(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "EISDIR") throw new UserError(`there is no file ${file}`, { hint: "--trusted-root names the file that gh attestation trusted-root made", cause: error });
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
