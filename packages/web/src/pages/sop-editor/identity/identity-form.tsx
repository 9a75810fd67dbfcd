import { combineVersions, labels, type Identity, type LabelKey, type Sop } from "@alur/model";
import { Button, Group, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useMemo, useRef, useState, type ReactNode } from "react";
import { usePaperSettings } from "../../../device/paper-settings.ts";
import { useSay, useWords } from "../../../messages/language.tsx";
import { useFormCheck } from "../../../shell/form-check.ts";
import { later } from "../../../shell/later.tsx";
import styles from "../sop-editor.module.css";
import { FromAnotherSop } from "./from-another-sop.tsx";
import type { OfficePart } from "./office-part.ts";
import { RatifierFields } from "./ratifier-fields.tsx";

const Paper = later(async () => (await import("../../../paper/paper.tsx")).Paper);

type TextKey = "number" | "revision" | "drawnUpOn" | "revisedOn" | "effectiveFrom" | "ratifiedOn";
type ListKey = "legalBasis" | "qualifications" | "relatedSops" | "equipment" | "cautions" | "records" | "purpose";

const dates: readonly { key: TextKey; label: LabelKey }[] = [
  { key: "drawnUpOn", label: "drawnUpOn" },
  { key: "revisedOn", label: "revisedOn" },
  { key: "effectiveFrom", label: "effectiveFrom" },
  { key: "ratifiedOn", label: "ratifiedOn" },
];
const lists: readonly ListKey[] = [
  "legalBasis",
  "qualifications",
  "relatedSops",
  "equipment",
  "cautions",
  "records",
  "purpose",
];

interface IdentityFormProps {
  sop: Sop;
  onCancel: () => void;
  /** What was written here, to be carried out on the SOP as it stands by then: another tab may have gone on with it. */
  onSave: (change: (sop: Sop) => Sop) => void;
}

/** The fields, and beside them the page as it will be printed with what is typed. */
export function IdentityForm({ sop, onCancel, onSave }: IdentityFormProps): ReactNode {
  const { editor, identity: words, entrance, shell } = useWords();
  const say = useSay();
  const [opened] = useState(sop);
  const [typed, setTyped] = useState(sop.identity);
  const [settings] = usePaperSettings();
  const printed = useMemo(() => ({ ...sop, identity: withoutBlankLines(typed) }), [sop, typed]);
  const change = (changed: Partial<Identity>): void => setTyped((before) => ({ ...before, ...changed }));
  const number = useRef<HTMLInputElement>(null);
  const save = (): void => {
    const written = { ...opened, identity: withoutBlankLines(typed) };
    onSave((stands) => combineVersions(opened, written, stands).sop);
  };
  const takeOver = (part: Partial<OfficePart>): void => {
    change(part);
    // The button goes with its work; the number is what no other SOP can say.
    number.current?.focus();
  };
  // Whoever opens the form does so for what is missing.
  const [first] = useState(() => firstEmpty(sop.identity));
  const { errors, onSubmit } = useFormCheck({ title: typed.title.trim() === "" && entrance.fillIn });
  const line = (key: TextKey | "agency" | "workUnit", label: string): ReactNode => (
    <TextInput
      key={key}
      ref={key === "number" ? number : null}
      label={label}
      data-autofocus={first === key || undefined}
      value={typed[key]}
      onChange={(event) => change({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <div className={styles.identity}>
      <form noValidate onSubmit={onSubmit(save)}>
        <Stack gap="sm">
          <p>{words.lead}</p>
          <FromAnotherSop identity={typed} onTake={takeOver} />
          <TextInput
            label={say(labels.title)}
            required
            data-autofocus={first === "title" || undefined}
            value={typed.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
            error={errors.title}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            {line("agency", editor.agency)}
            {line("workUnit", editor.workUnit)}
            {line("number", say(labels.sopNumber))}
            {dates.map(({ key, label }) => line(key, say(labels[label])))}
            <RatifierFields
              ratifier={typed.ratifiedBy}
              onChange={(changed) => change({ ratifiedBy: { ...typed.ratifiedBy, ...changed } })}
            />
            {line("revision", words.revision)}
            {lists.map((key) => (
              <Textarea
                key={key}
                label={say(labels[key])}
                description={words.listHint}
                rows={3}
                value={typed[key].join("\n")}
                onChange={(event) => change({ [key]: event.currentTarget.value.split("\n") })}
              />
            ))}
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              {shell.cancel}
            </Button>
            <Button type="submit">{shell.save}</Button>
          </Group>
        </Stack>
      </form>
      <Paper sop={printed} settings={settings} part="identity" />
    </div>
  );
}

/** The first field that an identity page needs and that is still empty; the title where nothing is. */
function firstEmpty(identity: Identity): TextKey | "title" | "agency" | "workUnit" {
  const needed = ["title", "agency", "workUnit", "number", "drawnUpOn", "effectiveFrom"] as const;
  return needed.find((key) => identity[key].trim() === "") ?? "title";
}

function withoutBlankLines(identity: Identity): Identity {
  const filled = { ...identity, title: identity.title.trim() };
  for (const key of lists) filled[key] = identity[key].map((line) => line.trim()).filter((line) => line !== "");
  return filled;
}
