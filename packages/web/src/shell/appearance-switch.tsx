import { IconContrast2 } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { appearances, useAppearance, type Appearance } from "../theme/appearance.ts";
import styles from "./appearance-switch.module.css";

/** Light, dark or high contrast; kept on the device. On a phone, where there is no room for the word, a picture of it. */
export function AppearanceSwitch(): ReactNode {
  const { shell } = useWords();
  const [appearance, choose] = useAppearance();
  return (
    <span className={styles.switch} title={shell.appearance}>
      <IconContrast2 size={18} className={styles.picture} aria-hidden />
      <select
        aria-label={shell.appearance}
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
    </span>
  );
}
