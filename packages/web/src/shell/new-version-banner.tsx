import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { takeNewVersion, useNewVersion } from "../offline/new-version.ts";
import styles from "./connection-banner.module.css";

/** Says that the server has a newer app, and brings it when the person has time for it. */
export function NewVersionBanner(): ReactNode {
  const { shell } = useWords();
  const waiting = useNewVersion();
  return (
    <div role="status" className={styles.place}>
      {waiting ? (
        <p className={styles.banner}>
          <IconRefresh size={18} aria-hidden />
          {shell.newVersion}
          <Button size="compact-sm" variant="white" onClick={takeNewVersion}>
            {shell.takeNewVersion}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
