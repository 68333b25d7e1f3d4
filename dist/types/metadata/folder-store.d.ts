import type { MetadataStore } from "./metadata-store.ts";
/**
 * Records in a folder. The records of one `put` are one file, `<2 hex>/<62 hex>.jsonl`, named by the digest of its lines:
 * it appears whole or not at all, no two writers write different bytes to one file, and it is read once per process.
 * A file whose bytes are not those of its name (a power cut, an edit) counts as absent: what it recorded runs again.
 */
export declare function folderStore(root: string): MetadataStore;
