import { storageError } from "../../src/core/storage-error.ts";

test.each([
  [{ code: "ENOSPC" }, "no space left on the disk, writing /x"],
  [{ code: "EROFS" }, "the disk is read-only, writing /x"],
  [{ code: "ENOENT", syscall: "mkdir" }, "the disk is read-only, writing /x"],
  [{ code: "EACCES" }, "writing is not permitted, writing /x"],
])("%j is one sentence with its path", (properties, message) => {
  expect(storageError(Object.assign(new Error("from the system"), properties), "/x")).toMatchObject({ name: "UserError", message: expect.stringContaining(message) as string });
});

test("any other error is passed on as it came", () => {
  const missing = Object.assign(new Error("not there"), { code: "ENOENT", syscall: "open" });
  expect(storageError(missing, "/x")).toBe(missing);
});
