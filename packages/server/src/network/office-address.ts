import os from "node:os";

/** This computer's address in the office's network, as other computers there reach it; undefined where it has none. */
export function findOfficeAddress(interfaces = os.networkInterfaces()): string | undefined {
  const addresses = Object.values(interfaces)
    .flatMap((found) => found ?? [])
    .filter((address) => address.family === "IPv4" && !address.internal)
    .map((address) => address.address);
  return addresses.find(isPrivate) ?? addresses[0];
}

/** The ranges that offices use inside (RFC 1918). */
function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address);
}
