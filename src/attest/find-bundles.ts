import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { errorCode } from "../core/error-code.ts";
import { UserError } from "../core/error.ts";
import type { Candidate } from "./verify-subject.ts";

/** Bytes of the largest file that is read: GitHub takes statements of 16 MiB. */
const largestBundle = 32 * 1024 * 1024;
const mostFiles = 1000;

/** What lies beside a file or folder that could vouch for it. */
interface Beside {
  readonly candidates: readonly Candidate[];
  /** Texts of manifests. */
  readonly manifests: readonly string[];
}

/**
 * The bundles (`*.sigstore.json`, `*.sigstore.jsonl`) and manifests (`*manifest.json`) in the folder of a file or of a
 * version, and in `attestations/` there. What is no JSON is passed over: it names no file.
 */
export async function bundlesBeside(path: string): Promise<Beside> {
  const home = dirname(resolve(path));
  const files = (await Promise.all([home, join(home, "attestations")].map(namesIn))).flat().slice(0, mostFiles);
  const bundles = files.filter((file) => /\.sigstore\.jsonl?$/.test(file));
  const manifests = files.filter((file) => /manifest\.json$/.test(file));
  return {
    candidates: (await Promise.all(bundles.map(async (file) => parseBundles(await readText(file)).flatMap((value) => (value === undefined ? [] : [{ from: file, value, claimed: true }]))))).flat(),
    manifests: (await Promise.all(manifests.map((file) => readText(file).catch(() => "")))).filter((text) => text !== ""),
  };
}

/** The bundles in a file that was named: one as JSON, or one a line. What is none is a `UserError`. */
export async function readBundles(file: string): Promise<readonly Candidate[]> {
  return parseBundles(await readText(file)).map((value) => {
    if (value === undefined) throw new UserError(`${file} holds something that is no JSON`, { hint: "a bundle is a file *.sigstore.json, or what gh attestation download writes" });
    return { from: file, value, claimed: true };
  });
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return [];
    throw error;
  });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name)).sort();
}

async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > largestBundle) throw new UserError(`${file} has ${size} bytes, too many for a bundle`);
    return await readFile(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "EISDIR") throw new UserError(`there is no file ${file}`, { cause: error });
    throw error;
  }
}

/** The values in a text, one document or one a line; undefined for what is no JSON. */
function parseBundles(text: string): readonly unknown[] {
  const whole = parsed(text);
  if (whole !== undefined) return [whole];
  return text.split("\n").filter((line) => line.trim() !== "").map(parsed);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
