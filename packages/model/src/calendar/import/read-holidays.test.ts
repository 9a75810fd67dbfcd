import { describe, expect, test } from "vitest";
import { lineFaultMessages, readHolidays } from "./read-holidays.ts";

const source = "SKB contoh";
const nyepi = { date: "2027-03-08", name: "Hari Suci Nyepi", kind: "national", source };

describe("a list of holidays is read however the office has it:", () => {
  test.each([
    ["with semicolons", "2027-03-08;Hari Suci Nyepi"],
    ["with commas and a heading", "Tanggal,Nama\n2027-03-08,Hari Suci Nyepi"],
    ["as a table of Word, numbered, with days of the week", "1\tSenin\t8 Maret 2027\tHari Suci Nyepi"],
    ["with the day first", "08/03/2027;Hari Suci Nyepi;nasional"],
    ["with the kind before the name", "nasional;Hari Suci Nyepi;8-3-2027"],
    ["in one cell", "8 Maret 2027 – Hari Suci Nyepi"],
    ["with quotes", '"2027-03-08","Hari Suci Nyepi"'],
    [
      "as an iCalendar file",
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270308\r\nDTEND;VALUE=DATE:20270309\r\nSUMMARY:Hari Suci\r\n  Nyepi\r\nEND:VEVENT\r\nEND:VCALENDAR",
    ],
    ["as JSON", '[{"date":"2027-03-08","name":"Hari Suci Nyepi"}]'],
    [
      "as JSON of a public list",
      '{"data":[{"holiday_date":"2027-3-8","holiday_name":"Hari Suci Nyepi","is_national_holiday":true}]}',
    ],
    ["as JSON by date", '{"2027-03-08":{"summary":["Hari Suci Nyepi"]}}'],
  ])("%s", (_how, text) => {
    expect(readHolidays(text, source)).toEqual({ holidays: [nyepi], faults: [] });
  });
});

test.each([
  ["in its own cell", "2027-03-09;Hari Suci Nyepi;cuti bersama"],
  ["in its name", "2027-03-09;Cuti Bersama Nyepi"],
  ["as JSON says it", '[{"tanggal":"2027-03-09","keterangan":"Nyepi","is_cuti":true}]'],
])("cuti bersama is known %s", (_where, text) => {
  expect(readHolidays(text, source).holidays).toMatchObject([{ date: "2027-03-09", kind: "collective-leave" }]);
});

test("regional and own holidays keep their kind", () => {
  const { holidays } = readHolidays("2027-04-01;Hari Jadi;daerah\n2027-04-02;Pindah gedung;kantor", "SE Gubernur");
  expect(holidays.map(({ kind }) => kind)).toEqual(["regional", "office"]);
});

test("an event of several days closes each of them", () => {
  const text =
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270309\nDTEND:20270312\nSUMMARY:Idul Fitri\\, contoh\nEND:VEVENT\nEND:VCALENDAR";
  expect(readHolidays(text, source).holidays.map(({ date, name }) => `${date} ${name}`)).toEqual([
    "2027-03-09 Idul Fitri, contoh",
    "2027-03-10 Idul Fitri, contoh",
    "2027-03-11 Idul Fitri, contoh",
  ]);
});

describe("a wrong line is named with its number, and the others are read:", () => {
  test.each([
    ["a date that no calendar has", "30 Februari 2027;Libur", "date-unreadable"],
    ["a month that does not exist", "8 Maretan 2027;Libur", "date-unreadable"],
    ["no date", "Idul Fitri;nasional", "date-missing"],
    ["no name", "2027-03-10", "name-missing"],
    ["a kind that nobody knows", "2027-03-10;Libur;sekolah", "kind-unknown"],
    ["the same again", "2027-03-08;HARI SUCI NYEPI", "said-twice"],
  ] as const)("%s", (_what, line, code) => {
    const { holidays, faults } = readHolidays(`2027-03-08;Hari Suci Nyepi\n\n${line}`, source);
    expect(holidays).toEqual([nyepi]);
    expect(faults).toEqual([{ line: 3, text: line, code }]);
    expect(lineFaultMessages[code].id).not.toBe("");
  });

  test("an event that runs for a year is none", () => {
    const text =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270101\nDTEND:20280101\nSUMMARY:Tahun\nEND:VEVENT\nEND:VCALENDAR";
    expect(readHolidays(text, source).faults).toMatchObject([{ line: 2, code: "too-long" }]);
  });
});

test.each([
  ["broken JSON", '[{"date":"2027-03-08"', "JSON"],
  ["JSON of something else", '{"versi":3}', "JSON"],
  ["nothing", " \n ", "Tidak ada hari libur"],
  ["a heading alone", "Tanggal;Nama;Jenis", "Tidak ada hari libur"],
])("a text that is no list gets one sentence: %s", (_what, text, words) => {
  const read = readHolidays(text, source);
  expect(read.holidays).toEqual([]);
  expect(read.nothing?.id).toContain(words);
});
