import { findWords, replaceWords, type Match, type Search } from "@alur/model";
import { Button, Checkbox, Group, TextInput } from "@mantine/core";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { useMender, useShownSop } from "../mending-context.ts";
import { placeName } from "./place-name.ts";
import styles from "./table.module.css";

interface FindPanelProps {
  /** How often it was asked for: each time its field gets the focus. */
  asked: number;
  onClose: () => void;
  /** Shows a row of the table. */
  onShow: (stepId: string) => void;
}

/** So much of the sentence around a word is shown. */
const AROUND = 32;

/** Looks for words in every cell, heading and line of the identity page, and writes others in their place: one by one, or all at once. */
export function FindPanel({ asked, onClose, onShow }: FindPanelProps): ReactNode {
  const { table, editor } = useWords();
  const { mend, say } = useMender();
  const sop = useShownSop();
  const [search, setSearch] = useState<Search>({ words: "", matchCase: false, wholeWords: false });
  const [replacement, setReplacement] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(() => findWords(sop, search), [sop, search]);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  const place = Math.min(at, found.length - 1);
  const match = found[place];

  const change = (changed: Partial<Search>): void => {
    const next = { ...search, ...changed };
    setSearch(next);
    setAt(0);
    show(findWords(sop, next)[0]);
  };
  const go = (by: number): void => {
    if (found.length === 0) return;
    const next = (place + by + found.length) % found.length;
    setAt(next);
    show(found[next]);
  };
  const show = (shown: Match | undefined): void => {
    if (shown?.place.in === "step") onShow(shown.place.stepId);
  };
  const replaceOne = (): void => {
    if (!match) return;
    mend((before) => replaceWords(before, search, replacement, match));
    show(match);
    // With the last one the button has nothing more to do, and could not keep the focus.
    if (found.length === 1) field.current?.focus();
  };
  const replaceAll = (): void => {
    mend((before) => replaceWords(before, search, replacement));
    say(table.replaced(found.length, search.words, replacement));
    field.current?.focus();
  };
  const close = (): void => {
    onClose();
    goToMatch(match);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && event.target === field.current) go(event.shiftKey ? -1 : 1);
    else if (event.key === "Enter") replaceOne();
    else return;
    event.preventDefault();
  };

  return (
    <section aria-label={table.find} className={styles.find}>
      <TextInput
        ref={field}
        size="xs"
        label={table.findWords}
        value={search.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <TextInput
        size="xs"
        label={table.replaceWith}
        value={replacement}
        onChange={(event) => setReplacement(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.findChecks}>
        <Checkbox
          size="xs"
          label={table.matchCase}
          checked={search.matchCase}
          onChange={(event) => change({ matchCase: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={table.wholeWords}
          checked={search.wholeWords}
          onChange={(event) => change({ wholeWords: event.currentTarget.checked })}
        />
      </div>
      <Group gap={6}>
        <Button size="xs" variant="default" disabled={!match} onClick={() => go(-1)}>
          {table.previous}
        </Button>
        <Button size="xs" variant="default" disabled={!match} onClick={() => go(1)}>
          {table.next}
        </Button>
        <Button size="xs" variant="default" disabled={!match} onClick={replaceOne}>
          {table.replace}
        </Button>
        <Button size="xs" disabled={!match} onClick={replaceAll}>
          {table.replaceAll(found.length)}
        </Button>
        <Button size="xs" variant="subtle" onClick={close}>
          {table.close}
        </Button>
      </Group>
      <p role="status" className={styles.preview}>
        {search.words === "" ? table.findHint : match ? table.foundAt(place + 1, found.length) : table.notFound}{" "}
        {match ? (
          <>
            {placeName(sop, match.place, table, editor)}:{" "}
            {`${match.start > AROUND ? "…" : ""}${match.text.slice(Math.max(0, match.start - AROUND), match.start)}`}
            <del>{match.text.slice(match.start, match.end)}</del>
            {replacement === "" ? null : <ins> {replacement}</ins>}
            {`${match.text.slice(match.end, match.end + AROUND)}${match.text.length > match.end + AROUND ? "…" : ""}`}
          </>
        ) : null}
      </p>
    </section>
  );
}

/** Who has found something goes on there; whoever has not, where they were in the table. */
function goToMatch(match: Match | undefined): void {
  const { place } = match ?? {};
  const found =
    place?.in === "step" ? `#langkah-${CSS.escape(place.stepId)} [data-kind="${place.field}"] [data-cell]` : "";
  const cell = found === "" ? null : document.querySelector<HTMLElement>(found);
  (cell ?? document.querySelector<HTMLElement>('[data-cell][tabindex="0"]'))?.focus();
}
