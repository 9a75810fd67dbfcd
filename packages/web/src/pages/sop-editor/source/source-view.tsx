import type { Place } from "@alur/model";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Source } from "../../../device/sources.ts";
import { useSource } from "../../../device/use-source.ts";
import { useWords } from "../../../messages/language.tsx";
import { markWords } from "./find-words.ts";
import { LineNumber } from "./line-number.tsx";
import { RowPicture } from "./row-picture.tsx";
import styles from "./source.module.css";

interface SourceViewProps {
  at: Place;
  /** The words that decided. */
  words: string | undefined;
}

/** What the document itself says at a place: the cells of its row, the words that decided marked, and its picture where the document has pages. */
export function SourceView({ at, words }: SourceViewProps): ReactNode {
  const { kept } = useWords();
  const { key } = useParams({ from: "/sop/$key" });
  const source = useSource(key);
  const line = source && findLine(source, at);
  if (!source || !line) return <LineNumber at={at} />;
  return (
    <figure className={styles.source}>
      <figcaption>
        {kept.document}
        {line.page === undefined ? "" : ` · ${kept.page(line.page)}`}
      </figcaption>
      <ul className={styles.cells}>
        {line.cells
          .filter((cell) => cell.trim() !== "")
          .map((cell, i) => (
            <li key={i}>
              {markWords(cell, words).map(({ text, marked }, piece) =>
                marked ? <mark key={piece}>{text}</mark> : text,
              )}
            </li>
          ))}
      </ul>
      {line.part && line.page !== undefined ? <RowPicture source={source} page={line.page} part={line.part} /> : null}
    </figure>
  );
}

function findLine({ lines }: Source, { line }: Place): Source["lines"][number] | undefined {
  return line === undefined ? undefined : lines.find((each) => each.line <= line && line <= each.lastLine);
}
