import { ActionIcon, Button, Group } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { recallPreset } from "../../device/kept-preset.ts";
import { forgetSop, listKeptSops, type KeptSop } from "../../device/kept-sops.ts";
import { useLanguage, useWords } from "../../messages/language.tsx";
import { Dialog } from "../../shell/dialog.tsx";
import { useRules } from "../../sop-sheet/use-check.ts";
import { sayDistance } from "../../time/say-time.ts";
import { useNow } from "../../time/use-now.ts";
import { SopLine } from "./sop-line.tsx";
import styles from "./workroom.module.css";

const SHOWN = 8;

/** The SOPs that were opened on this device, what was changed last first. */
export function RecentList(): ReactNode {
  const { workroom, shell } = useWords();
  const { language } = useLanguage();
  const rules = useRules();
  const preset = recallPreset();
  const now = useNow();
  const [kept, setKept] = useState(listKeptSops);
  const [asked, setAsked] = useState<KeptSop>();
  if (kept.length === 0) return null;
  const titleOf = (entry: KeptSop): string => entry.sop.identity.title || workroom.untitled;
  const forget = (): void => {
    if (asked) forgetSop(asked.key);
    setKept(listKeptSops());
    setAsked(undefined);
  };
  return (
    <section aria-labelledby="terakhir-dibuka" className={styles.list}>
      <div>
        <h2 id="terakhir-dibuka">{workroom.recent}</h2>
        <p className={styles.faint}>{workroom.recentHint}</p>
      </div>
      <ul className={styles.rows}>
        {kept.slice(0, SHOWN).map((entry) => (
          <li key={entry.key} className={styles.rowWithTool}>
            <Link to="/sop/$key" params={{ key: entry.key }} className={styles.row}>
              <SopLine
                sop={entry.sop}
                findings={rules?.checkSop(entry.sop, preset).length}
                noticed={entry.diagnostics}
                note={workroom.changed(sayDistance({ language }, entry.changedAt, now))}
              />
            </Link>
            <ActionIcon
              variant="subtle"
              color="batu"
              size="lg"
              aria-label={workroom.forget(titleOf(entry))}
              onClick={() => setAsked(entry)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Dialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={asked ? workroom.forgetAsk(titleOf(asked)) : ""}
      >
        <p>{workroom.forgetHint}</p>
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={() => setAsked(undefined)}>
            {shell.cancel}
          </Button>
          <Button color="saga" onClick={forget}>
            {workroom.forgetDo}
          </Button>
        </Group>
      </Dialog>
    </section>
  );
}
