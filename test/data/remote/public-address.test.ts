import { isInnerAddress, publicLookup } from "../../../src/data/remote/public-address.ts";

test.each([
  "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255",
  "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "::ffff:127.0.0.1", "::ffff:a9fe:a9fe", "::ffff:10.0.0.1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "ff02::1", "no address",
])("%s is an inner address", (address) => expect(isInnerAddress(address)).toBe(true));

test.each(["1.1.1.1", "172.32.0.1", "192.169.0.1", "11.0.0.1", "2606:4700::1111", "::ffff:1.1.1.1"])("%s is a public address", (address) => expect(isInnerAddress(address)).toBe(false));

test("what is checked is what is connected to, in both forms that a connection asks for", async () => {
  expect(await new Promise((done) => publicLookup("1.1.1.1", { all: true }, (...answer) => done(answer)))).toEqual([null, [{ address: "1.1.1.1", family: 4 }]]);
  expect(await new Promise((done) => publicLookup("1.1.1.1", {}, (...answer) => done(answer)))).toEqual([null, "1.1.1.1", 4]);
});

test("a name that resolves to this machine is refused when it is resolved", async () => {
  const failure = await new Promise((done) => publicLookup("localhost", { all: true }, (error) => done(error)));
  expect(String(failure)).toContain("localhost is an address inside this machine's network, which is not read from\n  hint: set ASSAY_ALLOW_PRIVATE_ADDRESSES=1");
});
