import { resolve } from "node:path";
import { UserError } from "../../core/error.ts";
import { keepYoungGenerationSmall } from "../../core/young-generation.ts";
import type { SqlSource, Surroundings } from "./sql-source.ts";

const examples = "postgresql://reader@db.example/shop (the password is in PGPASSWORD), ${DATABASE_URL}, sqlite:data/shop.db, duckdb: or duckdb:data/shop.duckdb";

/**
 * Opens the database that a connection names: `postgresql://…`, `sqlite:file`, `duckdb:file`, `duckdb:` alone for queries over files,
 * or `${NAME}` for an environment variable that holds one of these. Passwords are in the environment, never in the text itself.
 */
export async function openSql(connection: string, { workspace, environment }: Surroundings): Promise<SqlSource> {
  // Rows are objects that live for a page.
  keepYoungGenerationSmall();
  const variable = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$|^\$([A-Za-z_][A-Za-z0-9_]*)$/.exec(connection);
  const named = variable?.[1] ?? variable?.[2];
  const text = named === undefined ? connection : environment[named];
  if (text === undefined || text === "") throw new UserError(`the environment variable ${named!} is not set`, { hint: `connection: ${connection} names it; on GitHub: env: { ${named!}: \${{ secrets.${named!} }} }, which pull requests from forks are not given` });
  const scheme = /^([a-z]+):/i.exec(text)?.[1]?.toLowerCase();
  const file = text.slice((scheme?.length ?? 0) + 1).replace(/^\/\/(?=\/)/, "");
  switch (scheme) {
    case "postgres":
    case "postgresql":
      if (named === undefined) refusePassword(text);
      return (await import("./postgresql.ts")).openPostgresql(text, { name: named ?? "PostgreSQL", workspace, environment });
    case "sqlite": {
      if (file === "") throw new UserError("connection sqlite: names no file", { hint: "sqlite:data/shop.db" });
      return (await import("./sqlite.ts")).openSqlite({ path: resolve(workspace, file), name: file });
    }
    case "duckdb":
      return (await import("./duckdb.ts")).openDuckdb({ path: file === "" || file === ":memory:" ? undefined : resolve(workspace, file), name: file === "" ? "DuckDB" : file, workspace });
    default:
      throw new UserError(`${named === undefined ? `connection ${JSON.stringify(withoutPassword(text))}` : `the connection in ${named}`} names no known database`, { hint: `known: ${examples}` });
  }
}

/** An address without its password. */
function withoutPassword(text: string): string {
  return text.replace(/(\/\/[^:/@]*):[^@]*@/, "$1:…@").replace(/([?&](?:password|sslpassword)=)[^&]*/gi, "$1…");
}

function refusePassword(text: string): void {
  if (withoutPassword(text) === text) return;
  throw new UserError(`the connection ${JSON.stringify(withoutPassword(text))} holds a password`, {
    hint: "leave it out and set PGPASSWORD, or put the whole address into an environment variable: connection: ${DATABASE_URL}",
  });
}
