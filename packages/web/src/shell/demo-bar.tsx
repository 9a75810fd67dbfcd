import type { ReactNode } from "react";
import { useMe } from "../api/session.ts";
import { useWords } from "../messages/language.tsx";
import styles from "./demo-bar.module.css";
import { later } from "./later.tsx";

const DemoSwitch = later(async () => (await import("./demo-switch.tsx")).DemoSwitch);

/** Above everything in the sample office: says that nothing here is real, and lets one be any of its officials. Nowhere else does it exist. */
export function DemoBar(): ReactNode {
  const { shell } = useWords();
  const me = useMe();
  if (!me?.demo) return null;
  return (
    <section aria-label={shell.demoOffice} className={styles.bar}>
      <p className={styles.what}>
        <strong>{shell.demoOffice}</strong> <span className={styles.hint}>{shell.demoHint}</span>
      </p>
      <DemoSwitch me={me} />
    </section>
  );
}
