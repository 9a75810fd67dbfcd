import { END, flowsFrom, setFlow, setStepKind, sop, stepName, type Message, type Sop, type Step } from "@alur/model";
import { actingSteps } from "../acting-steps.ts";
import { nearMiss } from "../example.ts";
import type { Fix } from "../finding.ts";
import { circleBelow, reachableFrom, waysBack, waysOf } from "../reach.ts";
import type { Report, Rule } from "../rule.ts";

const messages = {
  deadEnd: {
    id: "Setelah langkah ini alur terputus: tidak ada langkah berikutnya dan tidak ada tanda selesai.",
    en: "The flow breaks off after this step: there is no next step and no end.",
  },
  loop: (first: Message): Message => ({
    id: `Alur berputar tanpa akhir antara ${first.id} dan langkah ini. Arahkan salah satu panahnya ke langkah lain atau ke Selesai.`,
    en: `The flow goes round without end between ${first.en} and this step. Point one of its arrows to another step or to the end.`,
  }),
  loopAlone: {
    id: "Langkah ini hanya kembali kepada dirinya sendiri. Arahkan panahnya ke langkah lain atau ke Selesai.",
    en: "This step only leads back to itself. Point its arrow to another step or to the end.",
  },
  goOn: (next: Message): Message => ({ id: `Lanjutkan ke ${next.id}`, en: `Go on to ${next.en}` }),
  finish: { id: "Jadikan langkah ini akhir alur", en: "End the flow with this step" },
};

/** On to the next row, or to the end from the last one. A decision gets this as its "ya". */
function wayOn(of: Sop, step: Step): Fix {
  const next = actingSteps(of).find((other) => of.steps.indexOf(other) > of.steps.indexOf(step));
  return {
    label: next ? messages.goOn(stepName(of, next)) : messages.finish,
    apply(current) {
      const to = next?.id ?? END;
      if (step.kind === "decision") return setFlow(current, step.id, "yes", to);
      return setFlow(setStepKind(current, step.id, "task"), step.id, "forward", to);
    },
  };
}

/** Of all steps in a circle the last row speaks for it. A decision that lacks its "ya" can be given one. */
function reportCircle(of: Sop, circle: readonly Step[], report: Report): void {
  const [first, last] = [circle[0], circle.at(-1)];
  if (!first || !last) return;
  const said = first === last ? messages.loopAlone : messages.loop(stepName(of, first));
  const open = last.kind === "decision" && !flowsFrom(of, last.id).some((flow) => flow.kind === "yes");
  report(last, "flow", said, open ? { fix: wayOn(of, last) } : {});
}

export const noEnd: Rule = {
  id: "no-end",
  severity: "error",
  title: { id: "Alur tanpa akhir", en: "A flow that never ends" },
  why: {
    id: "Berkas yang masuk ke dalam alur harus dapat selesai.",
    en: "Papers that enter the procedure must be able to leave it.",
  },
  basis: {
    kind: "regulation",
    text: {
      id: "Permenpan RB 35/2012, bagan alir: kapsul menandai mulai dan selesai",
      en: "Permenpan RB 35/2012, flowchart: the capsule marks start and end",
    },
  },
  check(checked, report) {
    const [ways, back] = [waysOf(checked), waysBack(checked)];
    const breaks = checked.steps.filter((step) => !ways.has(step.id));
    for (const step of breaks) {
      if (step.kind !== "note") report(step, "flow", messages.deadEnd, { fix: wayOn(checked, step) });
    }
    const leaving = reachableFrom(back, [END, ...breaks.map((step) => step.id)]);
    const caught = new Set(checked.steps.map((step) => step.id).filter((id) => !leaving.has(id)));
    for (const id of caught) {
      const inCircle = circleBelow(ways, back, id);
      reportCircle(
        checked,
        checked.steps.filter((step) => inCircle.has(step.id)),
        report,
      );
      for (const fallen of reachableFrom(back, [...inCircle])) caught.delete(fallen);
    }
  },
  examples: [
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Memeriksa konsep surat | ya → 3, tidak → 1
      3 | Camat    | Menandatangani surat   | → ? ✗`,
    sop`
      1 | Staf     | Menyusun konsep surat  | → 2
      2 | Kasubbag | Memeriksa konsep surat | tidak → 1 ✗
      3 | Camat    | Menandatangani surat`,
    sop`
      1 | Staf | Menyusun konsep surat
      2 | Staf | Menunggu jawaban | → 2 ✗`,
    nearMiss(sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Memeriksa konsep surat | ya → selesai, tidak → 3
      3 | Staf     | Memperbaiki konsep     | → 2`),
    sop`
      1 | Staf     | Menyusun konsep surat
      2 | Kasubbag | Membubuhkan paraf
      3 | Camat    | Menandatangani surat`,
  ],
};
