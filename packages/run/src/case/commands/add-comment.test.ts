import { test } from "vitest";
import { by } from "../../testing/commands.ts";
import { given } from "../../testing/given-case.ts";
import { contextOf, letterSop, official } from "../../testing/test-office.ts";

const letter = contextOf(letterSop);
const siti = official("siti", "Staf");

test("a comment stands in the trail with its author and changes nothing else", () => {
  given(letter, by(siti).open())
    .when(by(official("rahma", "Kadis")).comment(" Mohon dipercepat "))
    .thenHappens({ type: "CommentAdded", text: "Mohon dipercepat", by: { officialId: "rahma", postId: "Kadis" } });
});

test("an empty comment is none", () => {
  given(letter, by(siti).open()).when(by(siti).comment(" ")).thenRefused("comment-empty");
});

test("a berkas that was never opened takes no comment", () => {
  given(letter).when(by(siti).comment("Halo")).thenRefused("case-unknown");
});

test("a berkas that has ended takes no comment", () => {
  given(contextOf("1 | Staf | Mengarsipkan surat |"), by(siti).open(), by(siti).claim("w1"), by(siti).complete("w1"))
    .when(by(siti).comment("Terlambat"))
    .thenRefused("case-ended");
});
