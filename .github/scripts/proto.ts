// Generates src/**/*_pb.ts from src/**/*.proto: `npm run proto`.
import { spawnSync } from "node:child_process";
import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const template = join(mkdtempSync(join(tmpdir(), "assay-proto-")), "buf.gen.yaml");
writeFileSync(
  template,
  JSON.stringify({
    version: "v2",
    inputs: [{ directory: "src" }],
    plugins: [{ local: "node_modules/.bin/protoc-gen-es", out: "src", opt: ["target=ts", "import_extension=ts", "erasable_syntax=true"] }],
  }),
);
const { status } = spawnSync("node_modules/.bin/buf", ["generate", "--template", template], { stdio: "inherit" });
process.exitCode = status ?? 1;
