import fc from "fast-check";
import { parseDuration } from "../parse-duration.ts";
import { END, flowKinds, START, type Flow } from "../flow.ts";
import { emptyIdentity } from "../identity.ts";
import { performerKinds, type Performer } from "../performer.ts";
import { SOP_FORMAT, type Sop } from "../sop.ts";
import { deeds, participations, stepKinds, type Step } from "../step.ts";
import type { Suppression } from "../suppression.ts";

const words = fc.oneof(
  fc.constantFrom(
    "",
    "-",
    "Surat",
    "Konsep surat",
    "Surat yang telah ditandatangani",
    "Disposisi",
    "30 menit",
    "menyesuaikan",
    "Memeriksa konsep surat, jika belum benar dikembalikan kepada Staf",
    "Kasubbag menyerahkan berkas kepada Kepala Dinas",
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 12, unit: "grapheme" }),
);
const times = fc.constantFrom(
  "30 menit",
  "1.320 menit",
  "1 hari",
  "1-3 hari",
  "4x/tahun",
  "menyesuaikan",
  "H-3",
  "",
  "?",
);
const items = fc.array(words, { maxLength: 3 });

function arbitraryPerformer(i: number): fc.Arbitrary<Performer> {
  return fc.record({
    id: fc.constant(`p${i + 1}`),
    name: fc.oneof(fc.constantFrom("Staf", "Kasubbag", "Kasubag", "Pemohon", "Kepala Dinas"), words),
    aliases: fc.array(words, { maxLength: 2 }),
    kind: fc.constantFrom(...performerKinds),
    column: fc.boolean(),
  });
}

function arbitraryStep(i: number, performerIds: readonly string[]): fc.Arbitrary<Step> {
  return fc.record({
    id: fc.constant(`s${i + 1}`),
    number: fc.oneof({ weight: 4, arbitrary: fc.constant(String(i + 1)) }, { weight: 1, arbitrary: words }),
    activity: words,
    kind: fc.constantFrom(...stepKinds),
    performerIds: fc.subarray([...performerIds]),
    participation: fc.constantFrom(...participations),
    requirements: items,
    duration: times.map(parseDuration),
    outputs: items,
    remarks: words,
    deeds: fc.subarray([...deeds]),
  });
}

function arbitraryFlows(count: number): fc.Arbitrary<Flow[]> {
  const ids = Array.from({ length: count }, (_, i) => `s${i + 1}`);
  return fc.array(
    fc.record(
      {
        from: fc.constantFrom(START, ...ids),
        to: fc.constantFrom(...ids, END),
        kind: fc.constantFrom(...flowKinds),
        label: words,
      },
      { requiredKeys: ["from", "to", "kind"] },
    ),
    { maxLength: count * 2 },
  );
}

/** Remarks left as they are: some of rules that there are, at rows that may be gone meanwhile. */
function arbitrarySuppressions(count: number): fc.Arbitrary<Suppression[]> {
  return fc.array(
    fc.record(
      {
        rule: fc.constantFrom("vague-duration", "missing-duration", "no-end", "title-missing", "kaidah-lama"),
        stepId: fc.nat(count + 1).map((i) => `s${i + 1}`),
        field: fc.constantFrom("duration", "flow", "identity.title"),
        reason: fc.constantFrom("Sudah disepakati.", "Memang begitu di kantor ini."),
      },
      { requiredKeys: ["rule", "reason"] },
    ),
    { maxLength: 3 },
  );
}

/**
 * Any SOP whose references all lead somewhere, however senseless: loops, dead ends, steps that nobody performs, empty cells and odd letters.
 * What holds for every one of these holds for whatever an office brings.
 */
export function arbitrarySop(most: { steps?: number; performers?: number } = {}): fc.Arbitrary<Sop> {
  const counts = fc.record({ steps: fc.nat(most.steps ?? 8), performers: fc.nat(most.performers ?? 4) });
  return counts.chain(({ steps, performers }) => {
    const performerIds = Array.from({ length: performers }, (_, i) => `p${i + 1}`);
    return fc.record(
      {
        format: fc.constant(SOP_FORMAT),
        identity: words.map(emptyIdentity),
        performers: fc.tuple(...performerIds.map((_, i) => arbitraryPerformer(i))),
        steps: fc.tuple(...Array.from({ length: steps }, (_, i) => arbitraryStep(i, performerIds))),
        flows: arbitraryFlows(steps),
        suppressions: arbitrarySuppressions(steps),
      },
      { requiredKeys: ["format", "identity", "performers", "steps", "flows"] },
    );
  });
}
