/** One request whose answer is JSON, and how often it is tried. */
interface JsonRequest {
    readonly url: URL;
    readonly method?: "GET" | "POST" | "DELETE";
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly signal?: AbortSignal | undefined;
    /** Milliseconds after which one attempt is given up. */
    readonly timeout: number;
    readonly attempts: number;
    /** Statuses that are tried again. A connection that is lost is tried again too, but for POST. */
    readonly again: readonly number[];
}
/** What came back. */
export interface JsonAnswer {
    readonly status: number;
    /** Integers of 16 digits and more are texts, so that none loses a digit. `undefined` where the body is no JSON. */
    readonly json: unknown;
    readonly text: string;
}
/** Sends a request, again after a pause when it did not get through. A server that cannot be reached is a `UserError` that names its host. */
export declare function requestJson(request: JsonRequest, name: string): Promise<JsonAnswer>;
export {};
