import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refuseLeavingLinks } from "../../src/actions/leaving-links.ts";
import { tiny, tinyFiles } from "./tiny.ts";
import type { Case } from "./case.ts";

const yaml = tinyFiles["assay.yml"]!;

/** `assay run` on the tiny pipeline with other files ends with a sentence, and pushes nothing. */
function refused(name: string, tries: string, says: RegExp, files: Readonly<Record<string, string>>, prepare?: (folder: string) => void): Case {
  return {
    name, tries, happens: "one sentence, exit code 2, nothing is pushed",
    attack: () => tiny(files, ({ code, text, folder }) => {
      expect([code, text]).toEqual([2, expect.stringMatching(says)]);
      expect(existsSync(join(folder, "serving"))).toBe(false);
    }, prepare ? { prepare } : {}),
  };
}

export const hostileFiles: readonly Case[] = [
  refused("data that lead into /proc are refused", "data.csv as a link to the environment of the process, which holds tokens", /leads to \/proc/, { "assay.yml": yaml.replace("data.csv", "link.csv") }, (folder) => symlinkSync("/proc/self/environ", join(folder, "link.csv"))),
  refused("data named in /proc are refused", "`csv: /proc/self/environ`", /leads to \/proc/, { "assay.yml": yaml.replace("data.csv", "/proc/self/environ") }),
  refused("a device is no data", "`csv: /dev/zero`, which never ends", /is no regular file/, { "assay.yml": yaml.replace("data.csv", "/dev/zero") }),
  refused("a pipe is no data", "a FIFO as data.csv, at which a reader waits for ever", /is no regular file/, { "assay.yml": yaml.replace("data.csv", "pipe.csv") }, (folder) => { execFileSync("mkfifo", [join(folder, "pipe.csv")]); }),
  refused("a schema that never ends is refused", "`schema: /dev/zero`", /the schema \/dev\/zero is no regular file/, { "assay.yml": `${yaml}schema: /dev/zero\n` }),
  refused("rules that are the environment are refused", "`custom-validation: /proc/self/environ`, so that the mistake shows it", /leads to \/proc/, { "assay.yml": `${yaml}validate: { custom-validation: /proc/self/environ }\n` }),
  refused("code that is a pipe is refused", "a FIFO as the module of `code`", /"pipe.ts" is no regular file/, { "assay.yml": yaml.replace(/train: \{ run.*/, "code: pipe.ts") }, (folder) => { execFileSync("mkfifo", [join(folder, "pipe.ts")]); }),
  refused("a pattern of many stars is answered at once", "forty `*a` over a file of two hundred `a`", /no file matches/, { "assay.yml": yaml.replace("data.csv", `"${"*a".repeat(40)}b.csv"`), [`${"a".repeat(200)}.csv`]: "" }),
  refused("a model too large to keep is refused", "a training command that leaves five gigabytes", /`sh train.sh model.txt` left more than 4096 MB/, { "train.sh": 'truncate -s 5G "$ASSAY_OUTPUT/model.bin"\n' }),
  refused("a pipe in what a command leaves is refused", "a FIFO as model.json, at which a reader waits for ever", /model.json is not a plain file/, { "train.sh": 'mkfifo "$ASSAY_OUTPUT/model.json"\n' }),
  refused("a YAML bomb is refused", "aliases of aliases, a billion items from ten lines", /alias/i, { "assay.yml": `${yaml}x: &a [1,1,1,1,1,1,1,1,1]\n${"abcdefgh".split("").map((name, i) => `y${i}: &${"bcdefghi"[i]} [${Array(9).fill(`*${name}`).join(",")}]`).join("\n")}\n` }),
  refused("a key twice in assay.yml is refused", "two `evaluate`, the second without thresholds", /unique/i, { "assay.yml": `${yaml}evaluate: { thresholds: {} }\n` }),
  refused("a prototype in assay.yml is refused", "`__proto__` as a key", /__proto__/, { "assay.yml": `${yaml}__proto__: { polluted: true }\n` }),
  refused("a merge key in assay.yml is no merge", "`<<` to bring thresholds in from elsewhere", /<</, { "assay.yml": `${yaml}<<: { name: other }\n` }),
  refused("a pipeline's name is no path", "`name: ../../etc`", /name/, { "assay.yml": yaml.replace("name: tiny", "name: ../../etc") }),
  refused("a split's name is no path", "a split named `../../x`", /split/i, { "assay.yml": yaml.replace("train: 1, eval: 1", '"../../x": 1, eval: 1') }),
  refused("a link in what a command leaves is refused", "a link to /etc/passwd in the model", /not a plain file/, { "train.sh": 'cp model.txt "$ASSAY_OUTPUT"; ln -s /etc/passwd "$ASSAY_OUTPUT/passwd"\n' }),
  refused("weights outside the model's folder are refused", "a tfjs manifest with `../../../../etc/passwd`", /outside its folder/, { "train.sh": `echo '{"format":"layers-model","weightsManifest":[{"paths":["../../../../../../../../etc/passwd"],"weights":[]}]}' > "$ASSAY_OUTPUT/model.json"\n` }),
  {
    name: "code of the user sees no secret in its environment", tries: "a training command that prints all variables", happens: "only harmless names are passed on",
    attack: () => tiny({ "train.sh": 'env > env.txt; cp model.txt "$ASSAY_OUTPUT"\n' }, ({ code, folder, text }) => {
      expect([code, text]).toEqual([0, expect.any(String)]);
      expect(readFileSync(join(folder, "env.txt"), "utf8")).not.toMatch(/s3cret|TOKEN|AWS_|INPUT_|GITHUB_|ACTIONS_/);
    }),
  },
  {
    name: "columns may be named like members of every object", tries: "headers `__proto__`, `constructor`, `toString`", happens: "they are features like others",
    attack: () => tiny({ "assay.yml": yaml.replace("0.6", "0.01"), "data.csv": tinyFiles["data.csv"]!.replace("height,tall,name", "height,tall,__proto__").replace(/^(.*)$/gm, (line, _, at) => (line === "" ? "" : `${line},${at === 0 ? "constructor,toString" : "1,2"}`)) }, ({ code, text }) => {
      expect([code, text]).toEqual([0, expect.stringContaining("5 features")]);
    }),
  },
  {
    name: "a model that its own answers rewrite is not pushed", tries: "a predict command that changes the model after it was evaluated", happens: "the bytes are not those that were evaluated: nothing is pushed",
    attack: () => tiny({ "predict.sh": `${tinyFiles["predict.sh"]}chmod -R u+w "$ASSAY_MODEL"; echo 0 > "$ASSAY_MODEL/model.txt"\n` }, ({ code, text, folder }) => {
      expect([code, text]).not.toEqual([0, expect.any(String)]);
      const versions = existsSync(join(folder, "serving/tiny")) ? readdirSync(join(folder, "serving/tiny")).filter((name) => /^\d+$/.test(name)) : [];
      expect(versions).toEqual([]);
    }),
  },
  ...["data.csv", "schema.pbtxt", "assay.yml", "model.ts"].map((link): Case => ({
    name: `a committed link ${link} that leads out of the repository is refused`, tries: `${link} as a committed link to /etc/passwd`, happens: "the action ends before it reads anything",
    async attack() {
      const folder = mkdtempSync(join(tmpdir(), "assay-redteam-"));
      try {
        execFileSync("git", ["init", "--quiet", folder]);
        writeFileSync(join(folder, "inside.txt"), "x");
        symlinkSync("inside.txt", join(folder, "inside"));
        execFileSync("git", ["-C", folder, "add", "."]);
        await refuseLeavingLinks(folder);
        symlinkSync("/etc/passwd", join(folder, link));
        execFileSync("git", ["-C", folder, "add", "."]);
        await expect(refuseLeavingLinks(folder)).rejects.toThrow(`${link} is a link that leads out of the repository`);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  })),
];
