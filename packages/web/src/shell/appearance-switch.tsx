import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { appearances, useAppearance, type Appearance } from "../theme/appearance.ts";
import styles from "./language-switch.module.css";

/** Light, dark or high contrast; kept on the device. */
export function AppearanceSwitch(): ReactNode {
  const { shell } = useWords();
  const [appearance, choose] = useAppearance();
  return (
    <select
      aria-label={shell.appearance}
      title={shell.appearance}
      className={styles.select}
      value={appearance}
      onChange={(event) => choose(event.currentTarget.value as Appearance)}
    >
      {appearances.map((one) => (
        <option key={one} value={one}>
          {shell.appearances[one]}
        </option>
      ))}
    </select>
  );
}
