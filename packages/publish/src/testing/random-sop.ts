import { emptyIdentity, END, parseDuration, SOP_FORMAT, START, type Flow, type Sop, type Step } from "@alur/model";
import fc from "fast-check";

/** How large and how tangled the random SOPs are. */
export interface SopLimits {
  steps: number;
  performers: number;
  returns: number;
}

const words =
  "berkas permohonan surat konsep naskah lampiran persyaratan rekomendasi disposisi agenda pemohon petugas kepala bidang sekretaris menerima memeriksa menyusun menyerahkan mencatat membubuhkan paraf menandatangani mengarsipkan mengirim kelengkapan keabsahan penyelenggaraan pertanggungjawaban sesuai belum lengkap untuk dan kepada dari yang pada atau dengan formulir/daftar".split(
    " ",
  );
const posts = [
  "Staf",
  "Kepala Dinas",
  "Kepala Subbagian Umum dan Kepegawaian",
  "Sekretaris",
  "Pemohon",
  "Bendahara Pengeluaran",
  "Tim Teknis",
  "Arsiparis",
  "Petugas Loket",
  "Kepala Bidang",
  "Pengadministrasi",
  "Camat",
];

const text = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: most }).map((list) => list.join(" "));

/** Mostly short cells, some long ones, and now and then one that is taller than a page. */
const cell: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: text(8) },
  { weight: 5, arbitrary: text(30) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 60, max: 260 })
      .chain((length) =>
        fc.array(fc.constantFrom(...words), { minLength: length, maxLength: length }).map((list) => list.join(" ")),
      ),
  },
);

interface RawStep {
  kind: Step["kind"];
  performers: number[];
  cells: [string, string, string, string];
  duration: string;
  ways: { kind: Flow["kind"]; to: number; label: string }[];
}

function rawStep(limits: SopLimits): fc.Arbitrary<RawStep> {
  const performer = fc.nat({ max: Math.max(0, limits.performers - 1) });
  return fc.record({
    kind: fc.constantFrom<Step["kind"]>("task", "task", "task", "decision", "decision", "note"),
    performers: fc.oneof(
      { weight: 8, arbitrary: performer.map((one) => [one]) },
      { weight: 2, arbitrary: fc.uniqueArray(performer, { minLength: 2, maxLength: 4 }) },
      { weight: 1, arbitrary: fc.constant<number[]>([]) },
    ),
    cells: fc.tuple(cell, text(10), text(6), text(4)),
    duration: fc.constantFrom("10 menit", "1 hari", "2 jam", "menyesuaikan", "1.320 menit", ""),
    ways: fc.array(
      fc.record({
        kind: fc.constantFrom<Flow["kind"]>("forward", "no", "other"),
        to: fc.nat(),
        label: fc.constantFrom("", "", "ditolak", "perlu perbaikan menyeluruh"),
      }),
      { maxLength: 3 },
    ),
  });
}

/** Any SOP that a reader or an editor might hand over: with returns, forks, joins, joint performers, notes, dead ends and steps of unknown performers. */
export function randomSop(limits: SopLimits): fc.Arbitrary<Sop> {
  const count = fc.integer({ min: 0, max: limits.steps });
  const shape = fc
    .record({
      performers: fc.oneof({ weight: 19, arbitrary: fc.integer({ min: 1, max: limits.performers }) }, fc.constant(0)),
      steps: count.chain((length) => fc.array(rawStep(limits), { minLength: length, maxLength: length })),
      returns: fc.nat({ max: limits.returns }),
    })
    .map(({ performers, steps, returns }) => assemble(performers, steps, returns));
  // Large and small SOPs alike: without this, small ones would be drawn far more often.
  return fc.noBias(shape);
}

function assemble(performerCount: number, raw: readonly RawStep[], returns: number): Sop {
  const performers = Array.from({ length: performerCount }, (_, i) => ({
    id: `p${i}`,
    name: `${posts[i % posts.length] ?? "Staf"}${i < posts.length ? "" : ` ${i}`}`,
    aliases: [],
    kind: "post" as const,
    column: i % 9 !== 8,
  }));
  const flows: Flow[] = raw.length === 0 ? [] : [{ from: START, to: "s0", kind: "forward" }];
  let left = returns;
  const steps = raw.map((one, i): Step => {
    const next = i + 1 < raw.length ? `s${i + 1}` : END;
    flows.push({ from: `s${i}`, to: next, kind: one.kind === "decision" ? "yes" : "forward" });
    for (const way of one.ways) {
      if (left-- <= 0) break;
      const place = way.to % (raw.length + 1);
      const to = place === raw.length ? END : `s${place}`;
      flows.push({ from: `s${i}`, to, kind: way.kind, ...(way.label === "" ? {} : { label: way.label }) });
    }
    const [activity, requirements, outputs, remarks] = one.cells;
    return {
      id: `s${i}`,
      number: String(i + 1),
      activity,
      kind: one.kind,
      performerIds: [...new Set(one.performers.flatMap((p) => performers[p % performerCount]?.id ?? []))],
      participation: "one",
      requirements: requirements.split(" dan "),
      duration: parseDuration(one.duration),
      outputs: [outputs],
      remarks,
      deeds: [],
    };
  });
  const identity = { ...emptyIdentity("Penyusunan Berkas Permohonan"), number: "060/7" };
  return { format: SOP_FORMAT, identity, performers, steps, flows };
}
