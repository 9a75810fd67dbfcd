/** A regency, city or province by its name, as it stands in the heads of letters and in regulations: "Kabupaten Contoh", "Peraturan Bupati Contoh". */
const named =
  /\b(kabupaten|kab\.|kota|provinsi|prov\.|bupati|wali ?kota|gubernur)\s+((?:\p{Lu}[\p{L}'-]+)(?:\s+\p{Lu}[\p{L}'-]+)?)/giu;

/** Words that follow "Bupati" or "Kota" without being the name of a region. */
const notNames = new Set(
  "nomor tentang dan atau melalui untuk yang dengan selaku sebagai c.q bagi di ke dari tahun no pemerintah republik indonesia setempat dinas badan kantor sekretariat kecamatan kelurahan inspektorat puskesmas".split(
    " ",
  ),
);

/** A region that a text names: how high it stands, and its name in small letters. */
export interface Region {
  level: "district" | "province";
  name: string;
  printed: string;
}

/** Every region that a text names. */
export function regionsIn(text: string): Region[] {
  return [...text.matchAll(named)].flatMap(([printed, head = "", name = ""]) => {
    const words = name.toLowerCase().split(/\s+/);
    const end = words.findIndex((word) => notNames.has(word));
    const kept = end < 0 ? words : words.slice(0, end);
    if (kept.length === 0 || !/^\p{Lu}/u.test(name)) return [];
    const level = /^(prov|gub)/i.test(head) ? "province" : "district";
    return [
      {
        level,
        name: kept.join(" "),
        printed: printed
          .split(/\s+/)
          .slice(0, kept.length + 1)
          .join(" "),
      } as const,
    ];
  });
}
