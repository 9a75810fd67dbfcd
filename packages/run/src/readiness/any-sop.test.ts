import { arbitrarySop, propertySettings } from "@alur/model/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { proposeBinding } from "../binding/propose-binding.ts";
import { whyNotRunnable } from "./why-not-runnable.ts";

const office = {
  posts: [
    { id: "kadis", name: "Kepala Dinas", aliases: ["Kadis"], unitId: "dinas" },
    { id: "umum", name: "Kepala Subbagian Umum", aliases: [], unitId: "umum" },
  ],
  units: [{ id: "umum", name: "Subbagian Umum", aliases: [""] }],
};

test("whatever an office brings, it hears what to mend and who might perform it", () => {
  fc.assert(
    fc.property(arbitrarySop(), (sop) => {
      expect(proposeBinding(sop, office).map((proposal) => proposal.performerId)).toEqual(
        sop.performers.map(({ id }) => id),
      );
      for (const { message } of whyNotRunnable(sop, {})) expect(message.id).not.toBe("");
    }),
    propertySettings(300),
  );
});
