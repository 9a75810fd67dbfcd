import { describe, expect, test } from "vitest";
import { readPage } from "../text/read-page.ts";
import { readIdentity, splitList } from "./identity-page.ts";
import { readRatifiedBy } from "./ratified-by.ts";

const identity = (text: string) => readIdentity(readPage(text, "uji").blocks);

describe("the identity page", () => {
  test("fields stand beside their labels, lists below theirs", () => {
    const read = identity(
      [
        "PEMERINTAH KOTA UMPAMA\tNomor SOP\t:\t800/07/2025",
        "KECAMATAN UMPAMA\tTgl. Pembuatan\t:\t1 Juli 2025",
        "\tNama SOP\t:\tPelayanan Legalisir",
        "Dasar Hukum\tKualifikasi Pelaksana\t\t",
        "1. Perda No. 5 Tahun 2020 2. Perwali No. 7 Tahun 2021\ta. Teliti; b. Ramah\t\t",
        "Keterkaitan SOP\tPeralatan / Perlengkapan\t\t",
        "SOP Surat Masuk\tKomputer\t\t",
      ].join("\n"),
    );
    expect(read).toMatchObject({
      title: "Pelayanan Legalisir",
      number: "800/07/2025",
      drawnUpOn: "1 Juli 2025",
      agency: "PEMERINTAH KOTA UMPAMA",
      workUnit: "KECAMATAN UMPAMA",
      legalBasis: ["Perda No. 5 Tahun 2020", "Perwali No. 7 Tahun 2021"],
      qualifications: ["Teliti", "Ramah"],
      relatedSops: ["SOP Surat Masuk"],
      equipment: ["Komputer"],
    });
  });

  test("a list may stand beside its label as well, and a field on a line of its own", () => {
    const read = identity(
      "Nomor SOP : 12/2026\nPeringatan\tJika terlambat, layanan terhenti\nPencatatan & Pendataan\tBuku register",
    );
    expect(read).toMatchObject({
      number: "12/2026",
      cautions: ["Jika terlambat, layanan terhenti"],
      records: ["Buku register"],
    });
  });

  test("a list may stand in the cell of its heading, or below it on lines of its own", () => {
    expect(
      identity(
        'Nomor SOP\t:\t12/2026\t\n"Dasar Hukum:\n1. Perda No. 5\n2. Perwal No. 7"\tPeralatan: a. Meja b. Kursi\t\t',
      ),
    ).toMatchObject({
      legalBasis: ["Perda No. 5", "Perwal No. 7"],
      equipment: ["Meja", "Kursi"],
    });
    expect(
      identity("Nomor SOP : 12/2026\nPeringatan :\n1. Jika terlambat, layanan terhenti\n2. Jangan dilipat\nPasal lain"),
    ).toMatchObject({ cautions: ["Jika terlambat, layanan terhenti", "Jangan dilipat"] });
  });

  test("who ratified is completed from the signature below the table, if the post is the same", () => {
    const page = readPage("Nomor SOP\t:\t12\nDisahkan oleh\t:\tCAMAT UMPAMA", "uji").blocks;
    const signed = (post: string) =>
      readPage(
        `${post}\nKABUPATEN CONTOH,\n\n\nSITI UMPAMA, S.Sos.\n\nPENATA TINKAT I / III d\n\nNIP. 00000000 000000 0 000`,
        "uji",
      ).blocks;
    expect(readIdentity(page, signed("CAMAT UMPAMA"))?.ratifiedBy).toEqual({
      post: "CAMAT UMPAMA",
      name: "SITI UMPAMA, S.Sos.",
      rank: "PENATA TINGKAT I / III d",
      nip: "00000000 000000 0 000",
      acting: "",
    });
    expect(readIdentity(page, signed("LURAH UMPAMA"))?.ratifiedBy.name).toBe("");
  });

  test("a list of SOPs is no identity page", () => {
    expect(identity("NO\tNAMA SOP\n1\tPelayanan Legalisir")).toBeUndefined();
  });

  test("only ascending numbers part a list", () => {
    expect(splitList("1. Pasal 3. ayat 1 2. Pasal 9")).toEqual(["Pasal 3. ayat 1", "Pasal 9"]);
  });

  test("the one who ratified is parted into post, name and rank", () => {
    expect(readRatifiedBy("Plt. Camat Umpama\n\nSiti Umpama, S.Sos.\nPembina Tingkat I")).toEqual({
      post: "Camat Umpama",
      name: "Siti Umpama, S.Sos.",
      rank: "Pembina Tingkat I",
      nip: "",
      acting: "Plt.",
    });
    expect(readRatifiedBy("Camat Umpama, Siti Umpama, S.Sos.")).toMatchObject({
      post: "Camat Umpama",
      name: "Siti Umpama, S.Sos.",
    });
  });
});
