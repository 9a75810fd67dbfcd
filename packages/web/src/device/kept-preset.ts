import type { PresetName } from "@alur/check";
import { useState } from "react";
import { keepChoice, recallChoice } from "./choice.ts";

const NAME = "alur.preset";
const names = ["permenpan-35", "ready-to-run", "strict"] as const satisfies readonly PresetName[];

/** For what SOPs are checked on this device; for the one who ratifies them unless somebody chose otherwise. */
export function recallPreset(): PresetName {
  const kept = recallChoice(NAME);
  return names.find((name) => name === kept) ?? "permenpan-35";
}

/** The same as something that can be chosen anew; the choice stays on the device. */
export function useKeptPreset(): [PresetName, (preset: PresetName) => void] {
  const [preset, setPreset] = useState(recallPreset);
  return [
    preset,
    (chosen) => {
      keepChoice(NAME, chosen);
      setPreset(chosen);
    },
  ];
}
