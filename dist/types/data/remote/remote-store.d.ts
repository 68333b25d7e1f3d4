import type { Json } from "../../core/json.ts";
/** A file in a store, as the store lists it. */
export interface RemoteFile {
    /** Its address as a person writes it, for instance `s3://bucket/key`. */
    readonly path: string;
    /** In bytes; a web server need not say. */
    readonly size: number | undefined;
    /** The store's own mark of just these bytes (ETag, generation), with which they can be asked for; a web server need not have one. */
    readonly version: string | undefined;
}
/** A file as the store describes it when it is asked for this one. */
export interface RemoteDescription extends RemoteFile {
    /**
     * What the store says about the content: equal values, equal bytes. It holds no path where the store has a digest of the bytes.
     * `undefined`: the store says nothing that can be relied on, and the bytes themselves have to be read.
     */
    readonly content: Json | undefined;
    /** The server answers no requests for parts. */
    readonly onlyWhole?: boolean;
}
/** Some of the names that begin with a prefix. */
export interface RemotePage {
    readonly files: readonly RemoteFile[];
    /** Addresses of what lies deeper, without the `/` at their end; none in a deep listing. */
    readonly folders: readonly string[];
    /** With what the next page is asked for; `undefined` on the last one. */
    readonly next: string | undefined;
}
/** Which names are listed: those at any depth, or only up to the next `/`, with the folders there; the page after another one. */
interface Listing {
    readonly deep: boolean;
    /** At most so many names on the page. Default: as many as the store likes. */
    readonly most?: number;
    readonly next?: string | undefined;
}
/** Bytes `start … end` of a file; to its end when that is not known. */
export interface RemotePart {
    readonly start: number;
    readonly end: number | undefined;
}
/**
 * A place that files are read from. Whatever cannot be helped by asking again (nothing there, access denied, changed) is a
 * `UserError` of `remote-mistake.ts`, without secrets; every other failure may be tried again by the caller.
 */
export interface RemoteStore {
    /** A page of the files whose address begins with `prefix`; none when there are none. */
    list(prefix: string, listing: Listing, signal: AbortSignal): Promise<RemotePage>;
    /** `undefined` when there is no such file. */
    describe(path: string, signal: AbortSignal): Promise<RemoteDescription | undefined>;
    /** One request for a part of the file, in just the version that was described. It may end early when the connection breaks. */
    read(file: RemoteFile, part: RemotePart, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>>;
}
export {};
