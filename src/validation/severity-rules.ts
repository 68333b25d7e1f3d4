import type { Finding, Status } from "../core/finding.ts";

/** Which severity makes a gate fail, lowest first. */
export type FailOn = "error" | "warning" | "never";
/** All that a gate can be told. */
export const failOnValues: readonly FailOn[] = ["error", "warning", "never"];

/** How a gate on findings comes out: it fails at the severity asked for, and below it warns. */
export function statusOf(findings: readonly Finding[], failOn: FailOn): Status {
  const [errors, warnings] = (["error", "warning"] as const).map((severity) => findings.some((finding) => finding.severity === severity));
  if ((errors && failOn !== "never") || (warnings && failOn === "warning")) return "fail";
  return errors || warnings ? "warn" : "pass";
}
