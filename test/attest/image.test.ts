import { readImage } from "../../src/attest/image.ts";

const digest = `sha256:${"a".repeat(64)}`;

test.each([
  ["ghcr.io/octo/penguins:v1", { host: "ghcr.io", name: "octo/penguins", reference: "v1" }],
  ["oci://ghcr.io/octo/penguins", { host: "ghcr.io", name: "octo/penguins", reference: "latest" }],
  [`ghcr.io/octo/penguins:v1@${digest}`, { host: "ghcr.io", name: "octo/penguins", reference: digest }],
  ["127.0.0.1:5000/a:x", { host: "127.0.0.1:5000", name: "a", reference: "x" }],
  ["serving/penguins/17", undefined], ["octo/penguins:v1", undefined], ["ghcr.io/octo/penguins", undefined], ["oci://ghcr.io/../x:1", undefined], ["oci://ghcr.io/a/../x:1", undefined], ["ghcr.io/Octo/x:1", undefined],
])("the image that %s names", (text, image) => {
  expect(readImage(text)).toEqual(image);
});
