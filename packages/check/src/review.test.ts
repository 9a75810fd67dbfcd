import { changeStep, parseDuration, sop, suppress, unsuppress } from "@alur/model";
import { expect, test } from "vitest";
import { checkSop, reviewSop, suppressedFindings } from "./check.ts";

const { sop: open } = sop`
  1 | Staf  | Menyusun konsep surat | | Disposisi | menyesuaikan | Konsep
  2 | Camat | Menandatangani surat  | | Konsep    | menyesuaikan   | Surat`;
const reason = "Lamanya bergantung pada jumlah surat yang masuk.";
const answered = suppress(open, { rule: "vague-duration", stepId: "s1", field: "duration", reason });
const told = (findings: readonly { rule: string; stepId?: string }[]) =>
  findings.filter(({ rule }) => rule === "vague-duration").map(({ stepId }) => stepId);

test("a finding that somebody has answered with a reason is left out, and its sister of another row stays", () => {
  expect(told(checkSop(open))).toEqual(["s1", "s2"]);
  expect(told(checkSop(answered))).toEqual(["s2"]);
});

test("it is not lost: it can be read with its reason", () => {
  expect(suppressedFindings(answered)).toMatchObject([
    { rule: "vague-duration", stepId: "s1", suppression: { reason } },
  ]);
  expect(suppressedFindings(open)).toEqual([]);
});

test("a suppression without a field answers whatever the rule says about the row", () => {
  expect(told(checkSop(suppress(open, { rule: "vague-duration", stepId: "s2", reason })))).toEqual(["s1"]);
});

test("once the fault is mended the suppression is idle, harmless, and can be cleaned away", () => {
  const mended = changeStep(answered, "s1", (step) => ({ ...step, duration: parseDuration("30 menit") }));
  const { idle } = reviewSop(mended);
  expect(idle).toEqual(answered.suppressions);
  expect(unsuppress(mended, idle).suppressions).toBeUndefined();
  expect(reviewSop(answered).idle).toEqual([]);
});

test("a suppression is not idle where a preset only does not mind the fault", () => {
  const { sop: same } = sop`
    1 | Staf  | Menyusun konsep surat | | ATK   | 5 menit | Konsep
    2 | Camat | Menandatangani surat  | | Surat | 5 menit | Surat`;
  const [{ rule, stepId, field }] = checkSop(same) as [ReturnType<typeof checkSop>[number]];
  const left = suppress(same, { rule, ...(stepId === undefined ? {} : { stepId }), field, reason });
  expect(reviewSop(left, "ready-to-run")).toEqual({ findings: [], suppressed: [], idle: [] });
});

test("of two remarks on one line of the identity page, each is answered by itself", () => {
  const { sop: outdated } = sop`
    Dasar Hukum: UU 32/2004 tentang Pemerintahan Daerah; PP 53/2010 tentang Disiplin PNS
    1 | Staf  | Menyusun konsep surat
    2 | Camat | Menandatangani surat`;
  const revoked = (of: typeof outdated) => checkSop(of).filter(({ rule }) => rule === "revoked-regulation");
  const [first, second] = revoked(outdated);
  expect(first?.about).toBe("UU 32/2004 tentang Pemerintahan Daerah");
  const { rule, field, about } = first!;
  const left = suppress(outdated, { rule, field, about: about!, reason });
  expect(revoked(left).map(({ message }) => message)).toEqual([second?.message]);
  expect(suppressedFindings(left)).toHaveLength(1);
  expect(reviewSop(left).idle).toEqual([]);
});
