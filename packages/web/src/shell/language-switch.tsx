import type { Language } from "@alur/model";
import type { ReactNode } from "react";
import { useLanguage, useWords } from "../messages/language.tsx";
import styles from "./language-switch.module.css";

const languages: readonly { language: Language; short: string; name: string }[] = [
  { language: "id", short: "ID", name: "Bahasa Indonesia" },
  { language: "en", short: "EN", name: "English" },
];

/** Two small buttons: Indonesian or English. */
export function LanguageSwitch(): ReactNode {
  const { shell } = useWords();
  const { language: chosen, choose } = useLanguage();
  return (
    <div role="group" aria-label={shell.language} className={styles.switch}>
      {languages.map(({ language, short, name }) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          aria-label={`${short}, ${name}`}
          onClick={() => choose(language)}
        >
          {short}
        </button>
      ))}
    </div>
  );
}
