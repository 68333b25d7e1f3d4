import { type LookupFunction } from "node:net";
/** Whether an IP address is one of the machine's own, of its network's or of its cloud's, rather than of the public internet. */
export declare function isInnerAddress(address: string): boolean;
/** Refuses a host that is written as an inner address; names are checked when they are resolved, by `publicLookup`. */
export declare function checkHost(hostname: string): void;
/** Resolves a name for a connection, and refuses it when any of its addresses is an inner one: what is checked is what is connected to. */
export declare const publicLookup: LookupFunction;
