import { drawSop } from "@alur/model";
import { expect, test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, joining, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");

test("an opened berkas waits at its first step, with a deadline from Waktu", () => {
  given(letter)
    .when(by(siti).open({ requesterName: " Ibu Wati " }))
    .thenHappens(
      { type: "CaseOpened", subject: "Permohonan rekomendasi", requesterName: "Ibu Wati", viaPostId: "Staf" },
      {
        type: "WorkItemOffered",
        workItemId: "w1",
        roundId: "s1.1",
        round: 1,
        from: [],
        audience: { kind: "post", postId: "Staf" },
        dueAt: "2026-03-02T02:30:00.000Z",
      },
    );
});

test("a berkas is opened once", () => {
  given(letter, by(siti).open()).when(by(siti).open()).thenRefused("case-already-open");
});

test("a berkas without a subject is not opened", () => {
  given(letter)
    .when(by(siti).open({ subject: "  " }))
    .thenRefused("subject-missing");
});

test("a berkas may get its number later", () => {
  given(letter)
    .when(by(siti).open({ number: "" }))
    .thenWorkAt("s1");
});

test("nobody opens a berkas for a post that they do not hold", () => {
  given(letter)
    .when(by(siti).open({ viaPostId: "Kadis" }))
    .thenRefused("opener-without-post");
});

test("a berkas is opened under the SOP that was asked for", () => {
  given(letter)
    .when(by(siti).open({ procedureId: "sop-lain" }))
    .thenRefused("procedure-unknown");
});

test("an SOP that cannot run opens no berkas", () => {
  given(contextOf("1 | | Menyusun konsep surat |")).when(by(siti).open()).thenRefused("procedure-not-runnable");
});

test("what the pemohon does is done on their behalf by the post through which the berkas was opened", () => {
  const request = contextOf(`
    1 | Pemohon | Mengajukan permohonan  |
    2 | Kadis   | Menandatangani jawaban |`);
  const loket = official("dewi", "Loket");
  const story = given(request, by(loket).open());
  expect(story.state.workItems.w1).toMatchObject({
    audience: { kind: "post", postId: "Loket" },
    onBehalfOf: "requester",
  });
  story.when(by(loket).claim("w1")).thenHappens({ type: "WorkItemClaimed" });
});

test("a procedure may open with several steps at once, and a join among them waits", () => {
  const { sop } = drawSop(`
    1 | Staf     | Menyiapkan ruang | → 3
    2 | Kasubbag | Menyusun undangan | → 3
    3 | Kadis    | Membuka rapat    |`);
  const meeting = contextOf(
    joining({ ...sop, flows: [...sop.flows, { from: "start", to: "s2", kind: "forward" }] }, "s3"),
  );
  given(meeting).when(by(siti).open()).thenWorkAt("s1", "s2");
});
