/** A feature's path as TFDV writes it in the keys of anomalies and the names of domains: steps joined by dots, quoted where needed. */
export declare function serializePath(steps: readonly string[]): string;
