import "../../messages/shelves/compare.ts";
import type { Sop } from "@alur/model";
import { comparisonContent, comparisonMarkdown, fileNameOf, type TextPiece } from "@alur/publish";
import { paths, type PrintComparison } from "@alur/server/api";
import { Button } from "@mantine/core";
import { IconArrowsExchange, IconDownload, IconFileTypePdf } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useMemo, useState, type ReactNode } from "react";
import { send } from "../../api/request.ts";
import { saveFile } from "../../device/save-file.ts";
import { useWords } from "../../messages/language.tsx";
import { DataTable } from "../../shell/data-table.tsx";
import { Heard } from "../../shell/heard.tsx";
import { later } from "../../shell/later.tsx";
import { ProblemAlert } from "../../shell/problem-alert.tsx";
import styles from "./compare.module.css";

const ComparedTables = later(async () => (await import("./compared-tables.tsx")).ComparedTables);

interface ComparisonProps {
  older: Sop;
  newer: Sop;
}

/** Two versions: their tables with the changes marked, and the matriks persandingan with the ways in which it leaves the browser. */
export function Comparison({ older, newer }: ComparisonProps): ReactNode {
  const { compare } = useWords();
  const [swapped, setSwapped] = useState(false);
  const [one, other] = swapped ? [newer, older] : [older, newer];
  const content = useMemo(() => comparisonContent(one, other), [one, other]);
  const name = `persandingan-${fileNameOf(other)}`;
  const pdf = useMutation({
    mutationFn: async (versions: PrintComparison) => {
      const response = await send(paths.publishComparison, { body: versions });
      saveFile({ name: `${name}.pdf`, content: await response.blob() });
    },
    retry: false,
  });
  const saveMarkdown = (): void =>
    saveFile({ name: `${name}.md`, content: new Blob([comparisonMarkdown(content)], { type: "text/markdown" }) });
  const { place, part, before, after } = compare.columns;
  return (
    <>
      <div className={styles.actions}>
        <Button
          variant="default"
          leftSection={<IconArrowsExchange size={18} aria-hidden />}
          onClick={() => setSwapped((was) => !was)}
        >
          {compare.swap}
        </Button>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={saveMarkdown}>
          {compare.markdown}
        </Button>
        <Button
          loading={pdf.isPending}
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
          onClick={() => pdf.mutate({ older: one, newer: other })}
        >
          {compare.pdf}
        </Button>
      </div>
      <ProblemAlert error={pdf.error} />
      <dl className={styles.versions}>
        {content.versions.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p role="status" className={styles.summary}>
        {content.summary}
      </p>
      <ComparedTables older={one} newer={other} />
      {content.sections.map(({ heading, lines }) => (
        <section key={heading} aria-labelledby={`bagian-${heading}`} className={styles.section}>
          <h2 id={`bagian-${heading}`}>{heading}</h2>
          <DataTable
            label={heading}
            columns={[place, part, before, after].map((title) => ({ heading: title }))}
            lines={lines.map((line, i) => ({
              key: `${i} ${line.place} ${line.part}`,
              cells: [
                line.place,
                line.part,
                <Words key="before" pieces={line.before} />,
                <Words key="after" pieces={line.after} />,
              ],
            }))}
          />
        </section>
      ))}
      <p className={styles.faint}>{compare.pdfHint}</p>
    </>
  );
}

/** The words of a cell. What is gone and what is new are said by elements that screen readers know, not by colour alone. */
function Words({ pieces }: { pieces: readonly TextPiece[] }): ReactNode {
  const { compare } = useWords();
  if (pieces.length === 0)
    return (
      <>
        <span aria-hidden>–</span>
        <Heard>{compare.empty}</Heard>
      </>
    );
  return (
    <span className={styles.words}>
      {pieces.map(({ text, change }, i) =>
        change === "removed" ? <del key={i}>{text}</del> : change === "added" ? <ins key={i}>{text}</ins> : text,
      )}
    </span>
  );
}
