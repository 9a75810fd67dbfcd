import { describe, expect, test } from "vitest";
import { inferTitle } from "./inferred-title.ts";

const titleOf = (...activities: string[]) =>
  inferTitle(
    activities.map((activity) => ({ activity, requirements: "", outputs: "" })),
    ["Staf Arsip", "Lurah Umpama"],
  );

describe("a title proposed from the content", () => {
  test("names what most sentences speak of, and what is done to it", () => {
    expect(
      titleOf(
        "Staf Arsip menerima disposisi lalu menyusun rancangan daftar inventaris gedung",
        "Lurah Umpama memeriksa daftar inventaris gedung, jika belum lengkap dikembalikan kepada Staf Arsip",
        "Staf Arsip menyimpan daftar inventaris gedung",
      ),
    ).toBe("Penyusunan Daftar Inventaris Gedung");
  });

  test("a matter that is a deed needs no other", () => {
    expect(titleOf("Warga mengajukan pemakaian balai warga", "Lurah Umpama menyetujui pemakaian balai warga")).toBe(
      "Pemakaian Balai Warga",
    );
  });

  test("an abbreviation keeps the verb before it in the name, and stays", () => {
    expect(
      titleOf(
        "Staf Arsip membuat Surat Izin Membangun (SIM)",
        "Lurah Umpama menandatangani Surat Izin Membangun (SIM)",
      ),
    ).toBe("Pembuatan Surat Izin Membangun (SIM)");
  });

  test("performers are no matter, though every sentence names them", () => {
    expect(
      titleOf(
        "Staf Arsip menghubungi Lurah Umpama",
        "Lurah Umpama membuat jadwal ronda",
        "Staf Arsip menemui Lurah Umpama",
      ),
    ).toBe("Pembuatan Jadwal Ronda");
  });

  test("where nothing returns, the first telling deed gives the title", () => {
    expect(titleOf("Staf menyusun draf laporan bulanan", "Lurah meneken")).toBe("Penyusunan Laporan Bulanan");
  });
});
