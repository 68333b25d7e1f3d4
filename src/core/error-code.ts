/** What a failure of the system or of a library is known by, for instance `ENOENT`; undefined when it has no code. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
