import { expect, test } from "vitest";
import { findOfficeAddress } from "./office-address.ts";

function network(...addresses: string[]) {
  return {
    eth0: addresses.map((address) => ({
      address,
      family: "IPv4" as const,
      internal: address.startsWith("127."),
      netmask: "255.255.255.0",
      mac: "00:00:00:00:00:00",
      cidr: null,
    })),
  };
}

test("an address of the office's network comes before any other", () => {
  expect(findOfficeAddress(network("127.0.0.1", "203.0.113.9", "192.168.1.7"))).toBe("192.168.1.7");
  expect(findOfficeAddress(network("127.0.0.1", "172.20.0.4"))).toBe("172.20.0.4");
});

test("a computer with a public address only is reached there, and one without network nowhere", () => {
  expect(findOfficeAddress(network("127.0.0.1", "203.0.113.9"))).toBe("203.0.113.9");
  expect(findOfficeAddress(network("127.0.0.1"))).toBeUndefined();
});
