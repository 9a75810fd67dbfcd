import { NativeSelect } from "@mantine/core";
import { useId, type ReactNode } from "react";
import { useDemoOfficials, useDemoSwitch } from "../api/demo.ts";
import { useMe } from "../api/session.ts";
import { useWords } from "../messages/language.tsx";
import styles from "./demo-bar.module.css";

/** Above everything in the sample office: says that nothing here is real, and lets one be any of its officials. Nowhere else does it exist. */
export function DemoBar(): ReactNode {
  const { shell } = useWords();
  const me = useMe();
  const demo = me?.demo === true;
  const officials = useDemoOfficials(demo);
  const change = useDemoSwitch();
  const label = useId();
  if (!me?.demo) return null;
  return (
    <section aria-label={shell.demoOffice} className={styles.bar}>
      <p className={styles.what}>
        <strong>{shell.demoOffice}</strong> <span className={styles.hint}>{shell.demoHint}</span>
      </p>
      <div className={styles.who}>
        <label htmlFor={label}>{shell.demoSwitch}</label>
        <NativeSelect
          id={label}
          size="xs"
          value={change.isPending ? change.variables : me.official.id}
          disabled={change.isPending}
          onChange={(event) => change.mutate(event.currentTarget.value)}
          data={officials.map((official) => ({
            value: official.id,
            label: `${official.name} — ${official.posts.join(", ") || (official.administrator ? shell.administrator : shell.demoNoPost)}`,
          }))}
        />
      </div>
    </section>
  );
}
