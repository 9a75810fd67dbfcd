import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useDocumentName } from "../../device/document-name.ts";
import { useKeptSops, type KeptSop } from "../../device/kept-sops.ts";
import { useWords } from "../../messages/language.tsx";
import { later } from "../../shell/later.tsx";
import { recentGroups } from "./recent-groups.ts";
import { RecentLine } from "./recent-line.tsx";
import styles from "./workroom.module.css";

// Asked for seldom, and a file is packed and unpacked with it.
const DeviceCopyBox = later(async () => (await import("./copy/device-copy-box.tsx")).DeviceCopyBox);
const ForgetDialog = later(async () => (await import("./forget-dialog.tsx")).ForgetDialog);

const SHOWN = 8;

/** The SOPs that were opened on this device by their families, what was opened last first; all of them on demand, and as one file. */
export function RecentList(): ReactNode {
  const { workroom } = useWords();
  const nameOf = useDocumentName();
  const kept = useKeptSops();
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<KeptSop>();
  const line = (entry: KeptSop): ReactNode => (
    <li key={entry.key} className={styles.rowWithTool}>
      <RecentLine entry={entry} onForget={() => setAsked(entry)} />
    </li>
  );
  const shown = all ? kept : kept.slice(0, SHOWN);
  return (
    <section aria-labelledby="terakhir-dibuka" className={styles.list}>
      <div>
        <h2 id="terakhir-dibuka">{workroom.recent}</h2>
        <p className={styles.faint}>{kept.length > 0 ? workroom.recentHint : workroom.recentEmpty}</p>
      </div>
      <ul className={styles.rows}>
        {recentGroups(shown).map(({ key, documentName, sops }) =>
          sops.length === 1 ? (
            sops.map(line)
          ) : (
            <li key={key}>
              <p className={styles.family}>{workroom.family(nameOf(documentName), sops.length)}</p>
              <ul className={styles.members}>{sops.map(line)}</ul>
            </li>
          ),
        )}
      </ul>
      {kept.length > shown.length ? (
        <Button variant="subtle" color="nila" onClick={() => setAll(true)}>
          {workroom.showAll(kept.length)}
        </Button>
      ) : null}
      <DeviceCopyBox />
      {asked ? <ForgetDialog entry={asked} onClose={() => setAsked(undefined)} /> : null}
    </section>
  );
}
