import { labels, type Identity, type LabelKey, type Sop } from "@alur/model";
import { Button, Group, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useMemo, useState, type ReactNode } from "react";
import { usePaperSettings } from "../../device/paper-settings.ts";
import { useSay, useWords } from "../../messages/language.tsx";
import { Dialog } from "../../shell/dialog.tsx";
import { useFormCheck } from "../../shell/form-check.ts";
import { later } from "../../shell/later.tsx";
import styles from "./sop-editor.module.css";

const Paper = later(async () => (await import("../../paper/paper.tsx")).Paper);

interface IdentityDialogProps {
  opened: boolean;
  sop: Sop;
  onClose: () => void;
  onSave: (identity: Identity) => void;
}

type TextKey = "number" | "drawnUpOn" | "revisedOn" | "effectiveFrom" | "ratifiedOn";
type ListKey = "legalBasis" | "qualifications" | "relatedSops" | "equipment" | "cautions" | "records";

const texts: readonly { key: TextKey; label: LabelKey }[] = [
  { key: "number", label: "sopNumber" },
  { key: "drawnUpOn", label: "drawnUpOn" },
  { key: "revisedOn", label: "revisedOn" },
  { key: "effectiveFrom", label: "effectiveFrom" },
  { key: "ratifiedOn", label: "ratifiedOn" },
];
const lists: readonly ListKey[] = ["legalBasis", "qualifications", "relatedSops", "equipment", "cautions", "records"];

/** The fields of the identity page beside its paper, over the table. */
export function IdentityDialog({ opened, sop, onClose, onSave }: IdentityDialogProps): ReactNode {
  const { editor } = useWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={editor.identity} size="min(1320px, 96vw)">
      <IdentityForm
        sop={sop}
        onCancel={onClose}
        onSave={(identity) => {
          onSave(identity);
          onClose();
        }}
      />
    </Dialog>
  );
}

interface IdentityFormProps {
  sop: Sop;
  onCancel: () => void;
  onSave: (identity: Identity) => void;
}

/** The fields, and beside them the page as it will be printed with what is typed. */
function IdentityForm({ sop, onCancel, onSave }: IdentityFormProps): ReactNode {
  const { editor, entrance, shell } = useWords();
  const say = useSay();
  const [typed, setTyped] = useState(sop.identity);
  const [settings] = usePaperSettings();
  const printed = useMemo(() => ({ ...sop, identity: withoutBlankLines(typed) }), [sop, typed]);
  const change = (changed: Partial<Identity>): void => setTyped((before) => ({ ...before, ...changed }));
  const ratifiedBy = (changed: Partial<Identity["ratifiedBy"]>): void =>
    change({ ratifiedBy: { ...typed.ratifiedBy, ...changed } });
  // Whoever opens the form does so for what is missing.
  const [first] = useState(() => firstEmpty(sop.identity));
  const { errors, onSubmit } = useFormCheck({ title: typed.title.trim() === "" && entrance.fillIn });
  return (
    <div className={styles.identity}>
      <form noValidate onSubmit={onSubmit(() => onSave(withoutBlankLines(typed)))}>
        <Stack gap="sm">
          <p>{editor.identityLead}</p>
          <TextInput
            label={say(labels.title)}
            required
            data-autofocus={first === "title" || undefined}
            value={typed.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
            error={errors.title}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <TextInput
              label={editor.agency}
              data-autofocus={first === "agency" || undefined}
              value={typed.agency}
              onChange={(event) => change({ agency: event.currentTarget.value })}
            />
            <TextInput
              label={editor.workUnit}
              data-autofocus={first === "workUnit" || undefined}
              value={typed.workUnit}
              onChange={(event) => change({ workUnit: event.currentTarget.value })}
            />
            {texts.map(({ key, label }) => (
              <TextInput
                key={key}
                label={say(labels[label])}
                data-autofocus={first === key || undefined}
                value={typed[key]}
                onChange={(event) => change({ [key]: event.currentTarget.value })}
              />
            ))}
            {(["post", "name", "rank", "nip"] as const).map((key) => (
              <TextInput
                key={key}
                label={editor.ratifier[key]}
                className={key === "nip" ? (styles.wide ?? "") : ""}
                value={typed.ratifiedBy[key]}
                onChange={(event) => ratifiedBy({ [key]: event.currentTarget.value })}
              />
            ))}
            {lists.map((key) => (
              <Textarea
                key={key}
                label={say(labels[key])}
                description={editor.listHint}
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
