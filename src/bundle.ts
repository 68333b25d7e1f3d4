/** What dist/index.js holds: each entry is a lazy chunk, so that a start loads only what it needs. */

/** The command line, given its arguments and the folder of the entry files. */
export async function cli(args: readonly string[], home: string): Promise<void> {
  await (await import("./cli.ts")).cli(args, home);
}

/** The Action. */
export async function action(home: string): Promise<void> {
  await (await import("./action.ts")).action(home);
}

/** The process that code of the user runs in. */
export async function child(): Promise<void> {
  await import("./child.ts");
}

/** A thread that describes chunks of data. */
export async function worker(): Promise<void> {
  await import("./worker.ts");
}

/** The library. */
export async function library(): Promise<typeof import("./index.ts")> {
  return import("./index.ts");
}
