import { type SqlSource, type Surroundings } from "./sql-source.ts";
/**
 * Connects to PostgreSQL (or what speaks its protocol). Answers are read through a server-side cursor in a read-only transaction.
 * User, password and all else that the address does not say come from PGUSER, PGPASSWORD, … and ~/.pgpass, as for psql.
 */
export declare function openPostgresql(address: string, { name, workspace, environment }: Surroundings & {
    readonly name: string;
}): Promise<SqlSource>;
