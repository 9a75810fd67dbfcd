import { createTestDatabase } from "@alur/server/testing";
import type { TestDatabase } from "@alur/server/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { migrate } from "./migrate.ts";
import type { MigrationSet } from "./migrate.ts";

const letters = { name: "0001-add-letters", sql: "-- Letters.\ncreate table letter (id int primary key);" };
const titles = { name: "0002-add-titles", sql: "-- Titles.\nalter table letter add column title text;" };
const office = (...migrations: MigrationSet["migrations"]): MigrationSet[] => [{ name: "office", migrations }];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await database.ownerPool.query(
    "drop table if exists letter; delete from alur.schema_migration where set_name = 'office'",
  );
});
afterAll(async () => {
  await database.drop();
});

async function columnsOfLetter(): Promise<string[]> {
  const { rows } = await database.ownerPool.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_name = 'letter' order by name",
  );
  return rows.map(({ name }) => name);
}

test("new changes of the tables run once, in the order of their numbers", async () => {
  expect(await migrate(database.ownerPool, office(letters))).toEqual(["office/0001-add-letters"]);
  expect(await migrate(database.ownerPool, office(letters, titles))).toEqual(["office/0002-add-titles"]);
  expect(await migrate(database.ownerPool, office(letters, titles))).toEqual([]);
  expect(await columnsOfLetter()).toEqual(["id", "title"]);
});

test("the administrator is told how many changes were made, and nothing when there were none", async () => {
  const said: string[] = [];
  const say = (message: string) => said.push(message);
  await migrate(database.ownerPool, office(letters, titles), say);
  await migrate(database.ownerPool, office(letters, titles), say);
  expect(said).toEqual(["Susunan tabel diperbarui: 2 perubahan."]);
});

test("of five servers that start at once one changes the tables and the others wait for it", async () => {
  const runs = await Promise.all(Array.from({ length: 5 }, () => migrate(database.ownerPool, office(letters, titles))));
  expect(runs.flat().sort()).toEqual(["office/0001-add-letters", "office/0002-add-titles"]);
});

test("a change that fails leaves the tables as they were before it and keeps the ones before", async () => {
  const broken = { name: "0002-add-titles", sql: `${titles.sql} select no_such_function();` };
  await expect(migrate(database.ownerPool, office(letters, broken))).rejects.toThrow(
    /office\/0002-add-titles gagal dan dibatalkan/,
  );
  expect(await columnsOfLetter()).toEqual(["id"]);
  expect(await migrate(database.ownerPool, office(letters, titles))).toEqual(["office/0002-add-titles"]);
});

test("a change that was edited after it ran is refused before anything else runs", async () => {
  await migrate(database.ownerPool, office(letters));
  const edited = { ...letters, sql: `${letters.sql} -- edited` };
  await expect(migrate(database.ownerPool, office(edited, titles))).rejects.toThrow(/berbeda dari yang dahulu/);
  expect(await columnsOfLetter()).toEqual(["id"]);
});

test("the line endings that a file got on Windows do not count as an edit", async () => {
  await migrate(database.ownerPool, office(letters));
  const onWindows = { ...letters, sql: letters.sql.replaceAll("\n", "\r\n") };
  expect(await migrate(database.ownerPool, office(onWindows))).toEqual([]);
});

test("an older Alur on a newer database says that the newest Alur is needed", async () => {
  await migrate(database.ownerPool, office(letters, titles));
  await expect(migrate(database.ownerPool, office(letters))).rejects.toThrow(/Jalankan versi Alur yang terbaru/);
});

test("a change that slips in before one that already ran is refused", async () => {
  await migrate(database.ownerPool, office(letters, { ...titles, name: "0003-add-titles" }));
  const late = { name: "0002-late", sql: "-- Late.\nselect 1;" };
  const sets = office(letters, late, { ...titles, name: "0003-add-titles" });
  await expect(migrate(database.ownerPool, sets)).rejects.toThrow(/disisipkan sebelum 0003-add-titles/);
});

test("the app may use what a change grants it and nothing more", async () => {
  const granted = `${letters.sql} grant select, insert on letter to alur_app;`;
  await migrate(database.ownerPool, office({ ...letters, sql: granted }));
  await database.appPool.query("insert into letter values (1)");
  expect((await database.appPool.query("select from letter")).rowCount).toBe(1);
  const forbidden = [
    "update letter set id = 2",
    "delete from letter",
    "truncate letter",
    "alter table letter add column secret text",
    "drop table letter",
    "create table mine (id int)",
    "select from alur.schema_migration",
    "set role alur_owner",
  ];
  for (const statement of forbidden) {
    await expect(database.appPool.query(statement)).rejects.toMatchObject({ code: "42501" });
  }
});
