import { gitStore } from "../../src/metadata/git-store.ts";
import { contextNamed } from "../contract/metadata-store.ts";

/** A process of its own: puts its records on the branch in two commits. */
const [remote, directory, name] = process.argv.slice(2) as [string, string, string];
const store = gitStore({ remote, directory });
await store.put([contextNamed(`${name}.1`), contextNamed(`${name}.2`), contextNamed("shared")]);
await store.put([contextNamed(`${name}.3`)]);
await store.close();
