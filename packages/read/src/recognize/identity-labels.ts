import { letters, lettersApart, remembering } from "@alur/model";

/** The fields of the identity page that hold one value, and those that hold a list. */
export type IdentityField =
  | "title"
  | "number"
  | "drawnUpOn"
  | "revisedOn"
  | "effectiveFrom"
  | "ratifiedOn"
  | "revision"
  | "ratifiedBy"
  | "workUnit"
  | "agency";
export type IdentityList =
  | "legalBasis"
  | "qualifications"
  | "relatedSops"
  | "equipment"
  | "cautions"
  | "records"
  | "purpose";

/** The labels that offices print, without spaces and marks. */
const fieldLabels: Record<IdentityField, string> = {
  title: "namasop judulsop judul namaprosedur namasopap namastandaroperasionalprosedur",
  number: "nomorsop nosop nomor nomorsopap nodokumen nomordokumen",
  drawnUpOn: "tanggalpembuatan tglpembuatan tanggaldibuat tanggalpenyusunan tanggalditetapkan tanggalterbit tglterbit",
  revisedOn: "tanggalrevisi tglrevisi tanggalperubahan",
  effectiveFrom: "tanggalefektif tglefektif tanggalberlaku tanggalmulaiberlaku tglberlaku",
  ratifiedOn: "tanggalpengesahan tglpengesahan tanggaldisahkan",
  revision: "revisi norevisi nomorrevisi revisike",
  ratifiedBy: "disahkanoleh ditetapkanoleh disahkan pengesahan",
  workUnit: "unitkerja satuankerja unitorganisasi",
  agency: "instansi namainstansi organisasi namaskpd skpd",
};
const listLabels: Record<IdentityList, string> = {
  legalBasis: "dasarhukum landasanhukum dasar",
  qualifications: "kualifikasipelaksana kualifikasipelaksanaan kualifikasi kualifikasipelaksanakegiatan",
  relatedSops: "keterkaitan keterkaitansop keterkaitandengansop soptterkait sopterkait keterkaitandengansoplain",
  equipment: "peralatanperlengkapan peralatan perlengkapan peralatandanperlengkapan peralatandanbahan",
  cautions: "peringatan perhatian",
  records: "pencatatandanpendataan pencatatanpendataan pencatatan pendataan pencatatandanpelaporan",
  purpose: "maksuddantujuan maksudtujuan tujuan",
};

function lookup<Name extends string>(labels: Record<Name, string>): Map<string, Name> {
  return new Map(
    (Object.entries(labels) as [Name, string][]).flatMap(([name, words]) =>
      words.split(" ").map((word) => [word, name] as const),
    ),
  );
}
const fields = lookup(fieldLabels);
const lists = lookup(listLabels);

/** The field that a label names, its colon and small damage forgiven. */
export const readFieldLabel: (cell: string) => IdentityField | undefined = remembering((cell) => near(fields, cell));

/** The list that a heading of the identity page names. */
export const readListLabel: (cell: string) => IdentityList | undefined = remembering((cell) => near(lists, cell));

function near<Name>(labels: ReadonlyMap<string, Name>, cell: string): Name | undefined {
  if (cell.length > 60) return undefined;
  const said = letters(cell.replace(/&/g, " dan ").replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s+/i, ""));
  const exact = labels.get(said);
  if (exact !== undefined || said.length < 8) return exact;
  for (const [label, name] of labels) if (label.length >= 8 && lettersApart(label, said, 1) <= 1) return name;
  return undefined;
}
