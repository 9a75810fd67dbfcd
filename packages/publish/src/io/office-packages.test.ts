import { drawSop, emptyIdentity, type Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { packageFaults } from "../testing/office-package.ts";
import { randomSop } from "../testing/random-sop.ts";
import { publishBook } from "./book/book-formats.ts";
import { publishFiles } from "./formats.ts";

const { sop } = drawSop(
  "1 | Staf | Menyusun konsep |\n2 | Kepala | Memeriksa konsep | ya → 3, tidak → 1\n3 | Kepala | Menandatangani |",
  "Penerbitan Izin",
);
const whole: Sop = {
  ...sop,
  identity: {
    ...emptyIdentity("Penerbitan Izin & Usaha <baru>"),
    number: "060/7",
    legalBasis: ["UU 25/2009", "PP 96/2012"],
  },
};

async function fileOf(published: Sop, format: "docx" | "xlsx"): Promise<Uint8Array> {
  const [file] = await publishFiles(published, format);
  if (!file) throw new Error("Nothing was published.");
  return file.bytes;
}

test("a book as a Word document is a whole package, the same each time, and each line of its contents leads to a page that is marked", async () => {
  const sops = [whole, sop, { ...whole, identity: { ...whole.identity, title: "Pencabutan Izin" } }];
  const book = await publishBook(sops, { draft: true }, "docx");
  expect(packageFaults(book)).toEqual([]);
  expect(Buffer.from(book).equals(await publishBook(sops, { draft: true }, "docx"))).toBe(true);
  const body = strFromU8(unzipSync(book)["word/document.xml"] ?? new Uint8Array());
  const named = (pattern: RegExp): (string | undefined)[] => [...body.matchAll(pattern)].map(([, name]) => name);
  const leads = named(/<w:hyperlink[^>]* w:anchor="(\w+)"/g);
  expect(leads).toEqual(["halaman3", "halaman5", "halaman6"]);
  expect(named(/<w:bookmarkStart[^>]* w:name="(\w+)"/g)).toEqual(leads);
  expect(body.match(/<w:sectPr/g)).toHaveLength(4);
});

test("a Word cover has no foot, and an emblem that is drawn is painted for programs that show no SVG", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="teal"/></svg>';
  const logo = { kind: "svg" as const, bytes: strToU8(svg), width: 40, height: 30 };
  const [file] = await publishFiles(whole, "docx", { cover: true, logo });
  const parts = unzipSync(file?.bytes ?? new Uint8Array());
  expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toMatch(/<w:titlePg\/>/);
  const painted = Object.entries(parts).find(([path]) => path.endsWith(".png"))?.[1] ?? new Uint8Array(24);
  const view = new DataView(painted.buffer, painted.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([480, 360]);
});

describe.each(["docx", "xlsx"] as const)("a published %s", (format) => {
  test("is a whole package in the order of the schema, whatever the SOP", async () => {
    const anySop = randomSop({ steps: 25, performers: 12, returns: 10 });
    await fc.assert(
      fc.asyncProperty(anySop, async (one) => {
        expect(packageFaults(await fileOf(one, format))).toEqual([]);
      }),
      propertySettings(12),
    );
    expect(packageFaults(await fileOf(whole, format))).toEqual([]);
  });

  test.each(["png", "svg"] as const)("with cover, DRAF mark and emblem in %s is one too", async (kind) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>';
    const logo = { kind, bytes: strToU8(svg), width: 4, height: 3 };
    const [file] = await publishFiles(whole, format, { cover: true, draft: true, logo });
    const [again] = await publishFiles(whole, format, { cover: true, draft: true, logo });
    expect(packageFaults(file?.bytes ?? new Uint8Array())).toEqual([]);
    expect(Buffer.from(file?.bytes ?? []).equals(again?.bytes ?? new Uint8Array())).toBe(true);
  });

  test("holds a cell of five thousand words, forty performers, or nothing at all", async () => {
    const steps = whole.steps.map((step) => ({ ...step, activity: "Menyusun konsep surat dinas ".repeat(1250) }));
    const performers = Array.from({ length: 40 }, (_, i) => ({
      id: `q${i}`,
      name: `Kepala Bidang ${i + 1}`,
      aliases: [],
      kind: "post" as const,
      column: true,
    }));
    const crowd = { ...whole, performers: [...whole.performers, ...performers] };
    const empty = { ...whole, identity: emptyIdentity(""), performers: [], steps: [], flows: [] };
    for (const odd of [{ ...whole, steps }, crowd, empty]) expect(packageFaults(await fileOf(odd, format))).toEqual([]);
  });

  test("of the same SOP has the same bytes, and names no moment", async () => {
    const [one, other] = [await fileOf(whole, format), await fileOf(structuredClone(whole), format)];
    expect(Buffer.from(one).equals(other)).toBe(true);
    expect(strFromU8(unzipSync(one)["docProps/core.xml"] ?? new Uint8Array())).not.toMatch(
      /dcterms:(created|modified)|\d{4}-\d{2}/,
    );
  });

  test("that is broken in any of these ways is found out", async () => {
    const file = await fileOf(whole, format);
    const body = format === "docx" ? "word/document.xml" : "xl/worksheets/sheet2.xml";
    const broken = (path: string, change: (text: string) => string): string[] => {
      const parts = unzipSync(file);
      parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
      return packageFaults(zipSync(parts));
    };
    const drawing = format === "docx" ? body : "xl/drawings/drawing2.xml";
    expect(broken(body, (text) => text.slice(0, -3))).not.toEqual([]);
    expect(broken("[Content_Types].xml", (text) => text.replace(/<Override[^>]*styles[^>]*>/, ""))).toHaveLength(1);
    expect(broken("_rels/.rels", (text) => text.replace(/docProps\/app/, "docProps/no"))).toHaveLength(1);
    expect(broken(drawing, (text) => text.replace(/ id="3"/, ' id="4"'))).not.toEqual([]);
    expect(
      broken(drawing, (text) => text.replace(/(<a:xfrm.*?<\/a:xfrm>)(<a:prstGeom.*?<\/a:prstGeom>)/, "$2$1")),
    ).not.toEqual([]);
  });
});
