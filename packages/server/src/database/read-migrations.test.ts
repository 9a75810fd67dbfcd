import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readMigrationSets } from "./migration-sets.ts";
import { readMigrations } from "./read-migrations.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "alur-migrations-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(...files: string[]) {
  for (const file of files) writeFileSync(path.join(folder, file), "-- Tells the operator.\nselect 1;\n");
  return readMigrations(pathToFileURL(`${folder}/`)).map(({ name }) => name);
}

test("changes are read in the order of their numbers", () => {
  expect(read("0010-later.sql", "0002-first.sql")).toEqual(["0002-first", "0010-later"]);
});

test("two changes with one number are refused", () => {
  expect(() => read("0001-posts.sql", "0001-units.sql")).toThrow("Two migrations are numbered 0001.");
});

test("a file that is not named like a change is refused", () => {
  expect(() => read("1_posts.sql")).toThrow(/not named like a migration/);
});

test("a change that tells the operator nothing is refused", () => {
  writeFileSync(path.join(folder, "0001-posts.sql"), "select 1;");
  expect(() => read()).toThrow(/does not begin with a comment/);
});

test("every change in Alur is well named and tells the operator what it does", () => {
  const names = readMigrationSets().map(({ name }) => name);
  expect(names).toEqual(["run", "server"]);
});
