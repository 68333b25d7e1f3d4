import { type Digest } from "../core/digest.ts";
/** Every file of a folder by its path in it (`/` between folders), with its digest. Links and devices are a `UserError`: what they lead to is not the model's. */
export declare function digestFolder(folder: string): Promise<ReadonlyMap<string, Digest>>;
/** The digest of a file's bytes. */
export declare function digestFile(file: string): Promise<Digest>;
