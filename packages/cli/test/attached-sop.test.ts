import { drawSop, sopPagesWords, writeSopDocument, type Sop } from "@alur/model";
import { propertySettings } from "@alur/model/testing";
import { layoutSop } from "@alur/publish";
import { printLayout, publishBook, publishPdf } from "@alur/publish/io";
import { randomSop } from "@alur/publish/testing";
import { readDocument } from "@alur/read";
import fc from "fast-check";
import { expect, test } from "vitest";

const { sop: permit } = drawSop(
  "1 | Staf | Menyusun konsep izin | → 2\n2 | Kepala | Menandatangani izin |",
  "Izin Usaha",
);
const { sop: letter } = drawSop("1 | Staf | Mencatat surat | → 2\n2 | Kepala | Membaca surat |", "Surat Masuk");

/** The paper of one SOP in which another lies as data, said to be printed on so many pages. */
async function paperOf(shown: Sop, attached: Sop, total: number): Promise<Uint8Array> {
  const description = sopPagesWords({ first: 1, last: 1, total });
  const attachments = [{ name: "sop.json", description, text: writeSopDocument(attached) }];
  return printLayout(layoutSop(shown), "", { attachments });
}

async function readTitles(paper: Uint8Array): Promise<{ titles: string[]; remarks: string[] }> {
  const { drafts, diagnostics } = await readDocument(paper, "resmi.pdf");
  return {
    titles: drafts.map(({ sop }) => sop.identity.title.toLowerCase()),
    remarks: diagnostics.map(({ code }) => code),
  };
}

test("whatever the SOP, its official PDF opens as that SOP to the letter", async () => {
  await fc.assert(
    fc.asyncProperty(randomSop({ steps: 20, performers: 8, returns: 5 }), async (sop) => {
      const { drafts, diagnostics } = await readDocument(await publishPdf(sop), "resmi.pdf");
      expect(diagnostics).toEqual([]);
      expect(drafts.map((draft) => draft.sop)).toEqual([sop]);
    }),
    propertySettings(10),
  );
});

test("characters that no font of ours has come back from the PDF that cannot show them", async () => {
  const odd = { ...permit, steps: permit.steps.map((step) => ({ ...step, remarks: "lihat 字 ☎ \u2714 kafé" })) };
  const { drafts } = await readDocument(await publishPdf(odd), "resmi.pdf");
  expect(drafts.map(({ sop }) => sop)).toEqual([odd]);
});

test("a book opens as all its SOPs, each with the page on which it begins", async () => {
  const { drafts } = await readDocument(await publishBook([permit, letter]), "buku.pdf");
  expect(drafts.map(({ sop, place }) => [sop, place.page])).toEqual([
    [permit, 3],
    [letter, 4],
  ]);
});

test("data that lie in a PDF with other words on its pages are not believed, and that is said", async () => {
  const { titles, remarks } = await readTitles(await paperOf(permit, letter, 1));
  expect(titles).toEqual(["izin usaha"]);
  expect(remarks).toEqual(["attached-sop-differs"]);
});

test("neither are data of a PDF from which pages were taken or to which others were added", async () => {
  expect((await readTitles(await paperOf(permit, permit, 1))).remarks).toEqual([]);
  expect((await readTitles(await paperOf(permit, permit, 5))).remarks).toEqual(["attached-sop-differs"]);
});
