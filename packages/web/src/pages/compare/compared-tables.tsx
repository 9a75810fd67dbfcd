import type { Sop } from "@alur/model";
import { Button } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconLayoutColumns, IconLayoutRows } from "@tabler/icons-react";
import { useMemo, useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import styles from "./compare.module.css";
import { MarkedTable } from "./marked-table.tsx";
import { marksOfVersions } from "./version-marks.ts";

interface ComparedTablesProps {
  older: Sop;
  newer: Sop;
}

/** Both versions as their official tables, beside each other or one below the other, with what changed marked in each. */
export function ComparedTables({ older, newer }: ComparedTablesProps): ReactNode {
  const { compare } = useWords();
  const marks = useMemo(() => marksOfVersions(older, newer), [older, newer]);
  const [stacked, setStacked] = useState(false);
  const { ref, width } = useElementSize<HTMLDivElement>();
  if (!marks) return null;
  const [before, after] = marks;
  const columns = compare.columns;
  return (
    <section aria-labelledby="tabel-kedua-versi" className={styles.section}>
      <div className={styles.actions}>
        <h2 id="tabel-kedua-versi">{compare.tables}</h2>
        <Button
          variant="default"
          size="xs"
          className={styles.turn ?? ""}
          leftSection={stacked ? <IconLayoutColumns size={16} aria-hidden /> : <IconLayoutRows size={16} aria-hidden />}
          onClick={() => setStacked((was) => !was)}
        >
          {stacked ? compare.beside : compare.larger}
        </Button>
      </div>
      <p className={styles.faint}>{compare.tablesHint}</p>
      <div className={styles.tables} data-stacked={stacked || undefined}>
        <div ref={ref}>
          <MarkedTable sop={older} marks={before} alone="removed" heading={columns.before} room={width} />
        </div>
        <div>
          <MarkedTable sop={newer} marks={after} alone="added" heading={columns.after} room={width} />
        </div>
      </div>
    </section>
  );
}
