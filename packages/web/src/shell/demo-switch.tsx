import type { Me } from "@alur/server/api";
import { NativeSelect } from "@mantine/core";
import { useId, type ReactNode } from "react";
import { useDemoOfficials, useDemoSwitch } from "../api/demo.ts";
import { useWords } from "../messages/language.tsx";
import styles from "./demo-bar.module.css";

/** Lets one be any official of the sample office. */
export function DemoSwitch({ me }: { me: Me }): ReactNode {
  const { shell } = useWords();
  const officials = useDemoOfficials();
  const change = useDemoSwitch();
  const label = useId();
  return (
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
  );
}
