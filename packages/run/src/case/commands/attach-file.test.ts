import { expect, test } from "vitest";
import { MOST_FILES } from "../case-document.ts";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");
const joko = official("joko", "Kasubbag");
const draft = { stepId: "s1", kind: "output", name: "Konsep surat" } as const;

test("a file comes into the berkas with its name, type, size and hash, and nothing else changes", () => {
  const { state } = given(letter, by(siti).open());
  given(letter, by(siti).open())
    .when(by(joko).attach("surat"))
    .thenHappens({
      type: "FileAttached",
      documentId: "surat",
      file: { name: "Surat.pdf", mediaType: "application/pdf", sizeBytes: 11, sha256: expect.any(String) as string },
      by: { officialId: "joko", postId: "Kasubbag" },
    });
  const after = given(letter, by(siti).open(), by(joko).attach("surat")).state;
  expect({ ...after, documents: {} }).toEqual(state);
});

test("a newer version stands behind the older ones, which stay, at the place of the first", () => {
  const { state } = given(
    letter,
    by(siti).open(),
    by(siti).attach("surat", "konsep", { place: draft }),
    by(joko).attach("surat", "perbaikan", { replaces: true }),
  );
  expect(state.documents["surat"]).toMatchObject({ place: draft, versions: [{ sizeBytes: 6 }, { sizeBytes: 9 }] });
});

test("the same file again is no newer version", () => {
  given(letter, by(siti).open(), by(siti).attach("surat", "konsep"))
    .when(by(joko).attach("surat", "konsep", { replaces: true }))
    .thenRefused("document-unchanged");
});

test("only a document that is there can be replaced, and only a new one can be added under a new id", () => {
  const berkas = given(letter, by(siti).open(), by(siti).attach("surat"));
  berkas.when(by(joko).attach("nota", "isi", { replaces: true })).thenRefused("document-unknown");
  berkas.when(by(joko).attach("surat", "isi lain")).thenRefused("document-unknown");
  berkas.when(by(joko).attach("constructor", "isi", { replaces: true })).thenRefused("document-unknown");
});

test("a document belongs to a requirement or an output that the SOP prints at that step", () => {
  const attachAt = (stepId: string, kind: "requirement" | "output", name: string) =>
    given(letter, by(siti).open()).when(by(siti).attach("surat", "isi", { place: { stepId, kind, name } })).decision;
  expect(attachAt("s1", "requirement", "Disposisi")).toMatchObject([{ type: "FileAttached" }]);
  expect(attachAt("s1", "output", "Disposisi")).toEqual({ refused: "document-place-unknown" });
  expect(attachAt("s9", "output", "Surat")).toEqual({ refused: "document-place-unknown" });
});

test("a file without a name is refused", () => {
  const file = { name: " ", mediaType: "text/plain", sizeBytes: 1, sha256: "0".repeat(64) };
  given(letter, by(siti).open())
    .when(by(siti).attach("surat", "isi", { file }))
    .thenRefused("file-nameless");
});

test("a berkas takes only so many files, all versions counted", () => {
  const versions = Array.from({ length: MOST_FILES }, (_, i) =>
    by(siti).attach("surat", `versi ${i}`, { replaces: i > 0 }),
  );
  given(letter, by(siti).open(), ...versions)
    .when(by(siti).attach("nota"))
    .thenRefused("files-too-many");
});

test("a berkas on hold takes files, such as those it waits for; one that stopped takes none", () => {
  given(letter, by(siti).open(), by(siti).hold()).when(by(siti).attach("surat")).thenHappens({ type: "FileAttached" });
  given(letter, by(siti).open(), by(siti).cancel()).when(by(siti).attach("surat")).thenRefused("case-cancelled");
});
