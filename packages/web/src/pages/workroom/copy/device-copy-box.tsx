import { Alert, Button, FileButton } from "@mantine/core";
import { IconFileImport, IconFileZip } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import type { Brought, Choice } from "../../../device/copy/bring-in.ts";
import type { CopiedSop } from "../../../device/copy/device-copy.ts";
import { useKeptSops } from "../../../device/kept-sops.ts";
import { saveFile } from "../../../device/save-file.ts";
import { useWords } from "../../../messages/language.tsx";
import styles from "../workroom.module.css";
import { ClashList } from "./clash-list.tsx";

/** Everything on the device as one file, and from such a file back onto a device. */
export function DeviceCopyBox(): ReactNode {
  const { kept } = useWords();
  const some = useKeptSops().length > 0;
  const [brought, setBrought] = useState<Brought>();
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const { deviceCopy } = await import("../../../device/copy/save-copy.ts");
      saveFile(await deviceCopy(new Date()));
    } catch {
      setProblem(kept.cannotSave);
    }
  };
  const bring = async (file: File | null): Promise<void> => {
    if (!file) return;
    setProblem(undefined);
    setBrought(undefined);
    try {
      const { bringIn, readCopy } = await import("../../../device/copy/bring-in.ts");
      setBrought(bringIn(readCopy(new Uint8Array(await file.arrayBuffer()))));
    } catch {
      setProblem(kept.noCopy);
    }
  };
  const settle = (sop: CopiedSop, choice: Choice): void => {
    void import("../../../device/copy/bring-in.ts").then(({ settleClash }) => settleClash(sop, choice));
    setBrought((before) => before && { ...before, clashes: before.clashes.filter((other) => other !== sop) });
  };
  return (
    <div className={styles.copy}>
      <h3>{kept.everything}</h3>
      <p className={styles.faint}>{kept.everythingHint}</p>
      <div className={styles.ways}>
        <Button
          variant="default"
          disabled={!some}
          leftSection={<IconFileZip size={18} aria-hidden />}
          onClick={() => void save()}
        >
          {kept.save}
        </Button>
        <FileButton onChange={(file) => void bring(file)} accept=".zip,application/zip">
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileImport size={18} aria-hidden />}>
              {kept.bringIn}
            </Button>
          )}
        </FileButton>
      </div>
      {problem === undefined ? null : (
        <Alert role="alert" color="saga" mt="sm">
          {problem}
        </Alert>
      )}
      {brought ? (
        <Alert role="status" color="nila" mt="sm">
          {kept.broughtIn(brought.added.length, brought.same)}
        </Alert>
      ) : null}
      {brought && brought.clashes.length > 0 ? <ClashList clashes={brought.clashes} onSettle={settle} /> : null}
    </div>
  );
}
