import { UserError } from "../../core/error.ts";
import type { Surroundings } from "./sql-source.ts";

/** The value of the environment variable that `${NAME}` names. A secret in the text itself is a `UserError` that does not repeat it. */
export function secretOf(reference: string, parameter: string, { environment }: Surroundings): string {
  const name = /^\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?$/.exec(reference)?.[1];
  if (name === undefined) throw new UserError(`${parameter} holds a secret itself`, { hint: `put it into an environment variable and name that: ${parameter}: \${TRINO_PASSWORD}` });
  const value = environment[name];
  if (!value) throw new UserError(`the environment variable ${name} is not set`, { hint: `${parameter}: ${reference} names it; on GitHub: env: { ${name}: \${{ secrets.${name} }} }, which pull requests from forks are not given` });
  return value;
}
