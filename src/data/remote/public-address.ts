import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { UserError } from "../../core/error.ts";

const inner: Readonly<Record<"ipv4" | "ipv6", readonly (readonly [address: string, bits: number])[]>> = {
  ipv4: [
    ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12],
    ["192.0.0.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["224.0.0.0", 4], ["240.0.0.0", 4],
  ],
  // The last three carry an IPv4 address inside, which may be an inner one.
  ipv6: [["::", 96], ["fc00::", 7], ["fe80::", 10], ["fec0::", 10], ["ff00::", 8], ["64:ff9b::", 96], ["64:ff9b:1::", 48], ["2002::", 16]],
};

/** Whether an IP address is one of the machine's own, of its network's or of its cloud's, rather than of the public internet. */
export function isInnerAddress(address: string): boolean {
  const list = new BlockList();
  for (const family of ["ipv4", "ipv6"] as const) for (const [net, bits] of inner[family]) list.addSubnet(net, bits, family);
  const family = isIP(address);
  return family === 0 || list.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** Refuses a host that is written as an inner address; names are checked when they are resolved, by `publicLookup`. */
export function checkHost(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && isInnerAddress(host)) throw innerAddress(host);
}

/** Resolves a name for a connection, and refuses it when any of its addresses is an inner one: what is checked is what is connected to. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, "", 0);
    if (addresses.length === 0 || addresses.some(({ address }) => isInnerAddress(address))) return done(innerAddress(hostname), "", 0);
    if (options.all) return done(null, addresses);
    done(null, addresses[0]!.address, addresses[0]!.family);
  });
};

function innerAddress(host: string): UserError {
  return new UserError(`${host} is an address inside this machine's network, which is not read from`, { hint: "set ASSAY_ALLOW_PRIVATE_ADDRESSES=1 in the environment where that is wanted" });
}
