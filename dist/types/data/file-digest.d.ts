import { type Digest } from "../core/digest.ts";
/**
 * The digest of a file's content. Of a local file the sha256 of its bytes, read as a stream. Of a file far away the digest of what
 * its store says about the bytes, so that nothing is read: S3's SHA-256 of the whole object or its ETag, the MD5 of Google and
 * Azure (or generation and ETag), a web server's strong ETag with the address, each with the size. Only where a server says
 * nothing the bytes are read.
 */
export declare function digestOfFile(path: string): Promise<Digest>;
/** The digests of several files by their names; those far away are asked for eight at a time. `placeOf` says where a name lies. */
export declare function digestsOfFiles(names: readonly string[], placeOf: (name: string) => string): Promise<Map<string, Digest>>;
