import type { Place } from "../core/error.ts";
import type { Showing } from "../core/report.ts";
import type { ResolvedNode } from "./plan.ts";
/** The name that each content has in this run, by digest; the first of the alphabet where several files are equal. */
export declare function fileNames(nodes: Readonly<Record<string, ResolvedNode>>): ReadonlyMap<string, string>;
/** What a run knows of places: the names of files by their content, and what of the configuration a subject is named in. */
interface KnownPlaces {
    readonly names: ReadonlyMap<string, string>;
    ofSubject?(subject: string): Place | undefined;
}
/** Rows of files that are named by their content get the names that the files have in this run, and findings without a place the line of the configuration that names them. */
export declare function placedShowing(showing: Showing, { names, ofSubject }: KnownPlaces): Showing;
export {};
