import { type SqlSource, type Surroundings } from "./sql-source.ts";
/** How a coordinator of Presto or Trino is reached: TFX's parameters of its PrestoExampleGen. */
export interface TrinoConnection {
    readonly host: string;
    /** Default 8080, with https 443. */
    readonly port?: number;
    readonly user: string;
    /** What the server's log names as the source of the query. */
    readonly source?: string;
    readonly catalog?: string;
    readonly schema?: string;
    /** Default `https` with a password or token, else `http`. */
    readonly httpScheme?: "http" | "https";
    /** `${NAME}` of the environment variable that holds the password of `user`. */
    readonly password?: string;
    /** `${NAME}` of the environment variable that holds a token (JWT). */
    readonly token?: string;
    /** How often a request is sent before it is given up. Default 5. */
    readonly maxAttempts?: number;
    /** Seconds one request may take. Default 30. */
    readonly requestTimeout?: number;
}
/** A coordinator of Trino or Presto, asked through their HTTP protocol. Nothing is sent before a query is. */
export declare function openTrino(protocol: "trino" | "presto", connection: TrinoConnection, surroundings: Surroundings): SqlSource;
