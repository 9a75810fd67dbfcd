import { emptyIdentity, type ReviewSheet } from "@alur/model";
import { papers, typefaces } from "@alur/publish";
import { comparisonFormats, formats, reviewFormats, type FormatId } from "@alur/publish/io";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf, startTestServer, type TestServer } from "../../../test/test-server.ts";
import { letterSop } from "../../../test/test-sop.ts";
import { comparisonFormatNames, paperNames, reviewFormatNames, typefaceNames } from "../../api/index.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test("anybody prints an SOP as PDF without an account, and the server keeps nothing", async () => {
  const count = "select count(*) from alur.procedure";
  const answer = await server.person().post<string>("/api/publish/pdf", { sop: letterSop, paper: "F4" });
  expect(answer.status).toBe(200);
  expect(answer.headers["content-type"]).toBe("application/pdf");
  expect(answer.body.startsWith("%PDF-1.7")).toBe(true);
  expect((await server.database.ownerPool.query(count)).rows).toEqual([{ count: "0" }]);
});

test.each(Object.keys(formats).filter((format) => format !== "json") as FormatId[])(
  "anybody prints an SOP as %s in the same way",
  async (format) => {
    const onOnePage = { ...letterSop, identity: emptyIdentity("Surat Masuk") };
    const answer = await server.person().post<string>(`/api/publish/${format}`, { sop: onOnePage });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toContain(formats[format].mediaType);
    expect(answer.headers["content-disposition"]).toContain(`sop.${format}`);
    expect(answer.body).toMatch(/^(%PDF|PK|<svg|.PNG|<\?xml|format:|# )/);
  },
);

test("pages that are files of their own come in one, and a PDF without its data is wished for", async () => {
  const pages = await server.person().post<string>("/api/publish/svg", { sop: letterSop });
  expect(pages.headers["content-type"]).toBe("application/zip");
  expect(pages.headers["content-disposition"]).toContain("sop-svg.zip");
  const plain = await server.person().post<string>("/api/publish/pdf", { sop: letterSop, withData: false });
  expect(plain.body).not.toContain("/AFRelationship");
  expect((await server.person().post<string>("/api/publish/pdf", { sop: letterSop })).body).toContain(
    "/AFRelationship",
  );
});

test.each(comparisonFormatNames)("anybody prints what a newer version changes, as %s", async (format) => {
  const newer = { ...letterSop, identity: { ...letterSop.identity, title: "Surat Keluar" } };
  const answer = await server.person().post<string>("/api/publish/comparison", { older: letterSop, newer, format });
  expect(answer.headers["content-type"]).toContain(comparisonFormats[format].mediaType);
  expect(answer.body).toMatch(/^(%PDF|PK|# )/);
});

test("the paper is printed as it is wished for, and a logo that is no picture is answered with a sentence", async () => {
  const print = (wish: object) =>
    server
      .person()
      .post<string>("/api/publish/pdf", { sop: letterSop, typeface: "sans", draft: true, cover: true, ...wish });
  const emblem = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50"><circle cx="20" cy="25" r="18"/></svg>`;
  expect((await print({ logo: Buffer.from(emblem).toString("base64") })).status).toBe(200);
  const refused = await print({ logo: Buffer.from("lambang").toString("base64") });
  expect(refused.status).toBe(400);
  expect(refused.body).toMatchObject({ details: [{ id: expect.stringContaining("bukan gambar PNG, JPEG atau SVG") }] });
});

test.each(["pdf", "docx"] as const)("anybody prints many SOPs as one book, as %s", async (format) => {
  const second = { ...letterSop, identity: { ...letterSop.identity, title: "Surat Masuk" } };
  const asked = { sops: [letterSop, second], format, paper: "F4", columnWidths: { activity: 60 }, fontSizePt: 9 };
  const answer = await server.person().post<string>("/api/publish/book", asked);
  expect(answer.status).toBe(200);
  expect(answer.body.startsWith(format === "pdf" ? "%PDF-1.7" : "PK")).toBe(true);
  expect(codeOf(await server.person().post("/api/publish/book", { ...asked, sops: [] }))).toBe("input-invalid");
});

test("something that is no SOP is refused with the part that is missing", async () => {
  const answer = await server.person().post("/api/publish/pdf", { sop: { ...letterSop, steps: "banyak" } });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ details: [{ id: "sop.steps: tidak ada, atau bukan isian yang diharapkan." }] });
});

test("an SOP that refers to what it does not have is refused", async () => {
  const nowhere = { ...letterSop, flows: [{ from: "s1", to: "s9", kind: "forward" }] };
  expect(codeOf(await server.person().post("/api/publish/pdf", { sop: nowhere }))).toBe("sop-broken");
});

test("an SOP longer than any SOP, or with a word longer than any word, is refused at once", async () => {
  const [step] = letterSop.steps;
  const steps = Array.from({ length: 5000 }, (_, i) => ({ ...step, id: `s${i + 1}` }));
  const word = letterSop.steps.map((other) => ({ ...other, remarks: "x".repeat(100_000) }));
  const text = letterSop.steps.map((other) => ({ ...other, remarks: "kata ".repeat(100_000) }));
  const crowded = letterSop.steps.map((other) => ({
    ...other,
    requirements: Array.from({ length: 3000 }, () => "KTP"),
  }));
  for (const long of [steps, word, text, crowded]) {
    const answer = await server.person().post("/api/publish/pdf", { sop: { ...letterSop, steps: long } });
    expect(codeOf(answer)).toBe("sop-too-long");
  }
});

const line = {
  place: "Langkah 2",
  finding: "Kosong.",
  basis: "Praktik",
  suggestion: "Isilah.",
  severity: "error",
} as const;
const sheet: ReviewSheet = {
  sop: { title: "Surat", number: "", agency: "", workUnit: "", revision: "", effectiveFrom: "" },
  checkedFor: "Permenpan RB 35/2012",
  findings: [line],
  suppressed: [],
};

test("anybody prints a lembar reviu, as PDF or as a Word document", async () => {
  const begin = { pdf: "%PDF-1.7", docx: "PK" };
  for (const format of reviewFormatNames) {
    const answer = await server.person().post<string>("/api/publish/review", { sheet, format });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe(reviewFormats[format].mediaType);
    expect(answer.body.startsWith(begin[format])).toBe(true);
  }
});

test("a lembar reviu longer than any is refused at once", async () => {
  const many = { ...sheet, findings: Array.from({ length: 2000 }, () => line) };
  const wordy = { ...sheet, findings: [{ ...line, finding: "x".repeat(5000) }] };
  for (const long of [many, wordy]) {
    const answer = await server.person().post("/api/publish/review", { sheet: long, format: "pdf" });
    expect(codeOf(answer)).toBe("sop-too-long");
  }
});

test("one computer prints thirty SOPs a minute, and is then asked to wait", async () => {
  const person = server.person();
  const codes = new Set<string>();
  for (let i = 0; i < 32; i++) codes.add(codeOf(await person.post("/api/publish/pdf", {})));
  expect([...codes]).toEqual(["input-invalid", "too-many-requests"]);
});

test("the papers that may be asked for are the papers that there are", () => {
  expect([...paperNames].sort()).toEqual(Object.keys(papers).sort());
  expect([...typefaceNames].sort()).toEqual(Object.keys(typefaces).sort());
});

test("the kinds of comparison that may be asked for are the kinds that there are", () => {
  expect([...comparisonFormatNames].sort()).toEqual(Object.keys(comparisonFormats).sort());
});

test("the kinds of lembar reviu that may be asked for are the kinds that there are", () => {
  expect([...reviewFormatNames].sort()).toEqual(Object.keys(reviewFormats).sort());
});
