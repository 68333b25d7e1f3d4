import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLeftFiles } from "../../src/model/left-files.ts";

async function left(make: (folder: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "assay-left-files-"));
  try {
    make(folder);
    await checkLeftFiles(folder, { command: "sh train.sh\nmore", megabytes: 10 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function large(folder: string, name: string, bytes: number): void {
  writeFileSync(join(folder, name), "");
  truncateSync(join(folder, name), bytes);
}

test("what a model is made of is taken", async () => {
  await expect(left((folder) => { mkdirSync(join(folder, "a/b"), { recursive: true }); large(folder, "a/b/c", 10_000_000); })).resolves.toBeUndefined();
});

test.each<[string, (folder: string) => void, string]>([
  ["one large file", (folder) => large(folder, "x", 10_000_001), "`sh train.sh` left more than 10 MB"],
  ["many files that are large together", (folder) => { for (let i = 0; i < 11; i++) large(folder, `f${i}`, 999_999); }, "`sh train.sh` left more than 10 MB"],
  ["files without number", (folder) => { for (let i = 0; i < 10_001; i++) writeFileSync(join(folder, `f${i}`), ""); }, "`sh train.sh` left more than 10000 files"],
  ["folders without end", (folder) => mkdirSync(join(folder, "d/".repeat(500)), { recursive: true }), "`sh train.sh` left folders that are more than 32 deep"],
  ["a link", (folder) => symlinkSync("/etc/passwd", join(folder, "passwd")), "passwd is not a plain file"],
  ["a pipe", (folder) => { execFileSync("mkfifo", [join(folder, "model.json")]); }, "model.json is not a plain file"],
])("%s: one sentence", async (_, make, sentence) => {
  await expect(left(make)).rejects.toThrow(sentence);
});
