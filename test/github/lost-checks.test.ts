import { startCheck } from "../../src/github/check-run.ts";
import { checkOwner, closeLostChecks } from "../../src/github/lost-checks.ts";
import { onGitHub } from "./on-github.ts";

test("checks that lost jobs left open are closed: of earlier attempts and of runs that have ended, never of a run at work, of another pipeline, or of somebody else", () => onGitHub(async ({ at, there }) => {
  const headSha = "a".repeat(40);
  const name = "Assay / penguins";
  const own = checkOwner({ GITHUB_RUN_ID: "502", GITHUB_RUN_ATTEMPT: "2" });
  there.busy.add(501);
  for (const externalId of ["assay:502:1", "assay:500:1", "assay:501:1", "someone"]) await startCheck(at, { name, headSha, externalId });
  await startCheck(at, { name: "Assay / flights", headSha, externalId: "assay:500:1" });
  const but = await startCheck(at, { name, headSha, externalId: own });
  expect(await closeLostChecks(at, { headSha, name, own, but })).toBe(2);
  expect(there.checks.map(({ conclusion }) => conclusion)).toEqual(["cancelled", "cancelled", null, null, null, null]);
  expect(there.checks[0]?.title).toBe("The job was lost");
}));
