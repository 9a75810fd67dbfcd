import {
  addPerformer,
  findPerformer,
  mergePerformers,
  removePerformer,
  renamePerformer,
  stepNumber,
  type Sop,
} from "@alur/model";
import { Button, Group, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useId, useState, type FormEvent, type ReactNode } from "react";
import { useWords } from "../../../messages/language.tsx";
import { useMender, useShownSop } from "../mending-context.ts";
import styles from "../sop-editor.module.css";
import { moveColumn, type HeadingAt } from "./move-column.ts";
import { performerNames } from "./suggestions/known-words.ts";
import { usePostNames } from "./suggestions/use-post-names.ts";
import { useTableTools } from "./table-context.ts";

interface PerformerToolsProps extends HeadingAt {
  onDone: () => void;
}

/** What is done with a performer: another name everywhere, columns beside it, moved, merged into another, taken away. */
export function PerformerTools({ performerId, columnIndex, onDone }: PerformerToolsProps): ReactNode {
  const { table } = useWords();
  const mender = useMender();
  const { mend, say } = mender;
  const tools = useTableTools();
  const sop = useShownSop();
  const performer = findPerformer(sop, performerId);
  const [name, setName] = useState(performer?.name ?? "");
  const names = useId();
  const posts = usePostNames();
  if (!performer) return null;
  const at = sop.performers.indexOf(performer);
  const others = sop.performers.filter((other) => other !== performer);
  const twin = others.find((other) => other.name.trim().toLowerCase() === name.trim().toLowerCase());
  const done = (change: (before: Sop) => Sop, said: string): void => {
    onDone();
    mend(change);
    say(said);
  };
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === "" || wanted === performer.name) return onDone();
    if (twin) merge(twin.id);
    else done((before) => renamePerformer(before, performerId, wanted), table.renamed(performer.name, wanted));
  };
  const merge = (intoId: string): void => {
    const into = findPerformer(sop, intoId);
    if (into)
      done((before) => mergePerformers(before, performerId, intoId), table.mergedInto(performer.name, into.name));
  };
  const move = (by: -1 | 1): void => {
    onDone();
    moveColumn(mender, tools, { performerId, columnIndex }, by, table.performerMoved);
  };
  const remove = (): void => {
    const { sop: without, orphaned } = removePerformer(sop, performerId);
    const left = without.steps.filter((step) => orphaned.includes(step.id)).map((step) => stepNumber(without, step));
    done((before) => removePerformer(before, performerId).sop, table.performerRemoved(performer.name, left.join(", ")));
  };
  const add = (beside: 0 | 1): void => {
    done((before) => addPerformer(before, at + beside, table.newPerformer), table.performerAdded);
    // Its name is the next thing to be written.
    requestAnimationFrame(() => tools.press({ row: -1, column: columnIndex + beside }));
  };
  return (
    <Stack gap="sm" className={styles.settings}>
      <h3>{performer.name}</h3>
      <form onSubmit={rename}>
        <Stack gap={6}>
          <TextInput
            label={table.performerName}
            description={twin ? table.willMerge(twin.name) : table.renameHint}
            list={names}
            value={name}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
          />
          <datalist id={names}>
            {[...new Set([...posts, ...performerNames(sop)])].map((known) => (
              <option key={known}>{known}</option>
            ))}
          </datalist>
          <Button type="submit" size="compact-sm" disabled={name.trim() === "" || name.trim() === performer.name}>
            {twin ? table.merge : table.rename}
          </Button>
        </Stack>
      </form>
      <Group gap={6} grow>
        <Button variant="default" size="compact-sm" onClick={() => add(0)}>
          {table.addLeft}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => add(1)}>
          {table.addRight}
        </Button>
      </Group>
      <Group gap={6} grow>
        <Button variant="default" size="compact-sm" disabled={at === 0} onClick={() => move(-1)}>
          {table.moveLeft}
        </Button>
        <Button variant="default" size="compact-sm" disabled={at === sop.performers.length - 1} onClick={() => move(1)}>
          {table.moveRight}
        </Button>
      </Group>
      {others.length > 0 ? (
        <NativeSelect
          label={table.mergeWith}
          description={table.mergeHint}
          value=""
          data={[{ value: "", label: table.choose }, ...others.map(({ id, name: label }) => ({ value: id, label }))]}
          onChange={(event) => merge(event.currentTarget.value)}
        />
      ) : null}
      <Button variant="light" color="saga" size="compact-sm" onClick={remove}>
        {table.removePerformer}
      </Button>
    </Stack>
  );
}
