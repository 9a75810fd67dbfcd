import type { Message, Sop } from "@alur/model";
import { Alert, Button, FileButton, NativeSelect } from "@mantine/core";
import { IconAlertTriangle, IconFile } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useDocumentName } from "../../device/document-name.ts";
import { readBeside } from "../../device/read-beside.ts";
import { useSay, useWords } from "../../messages/language.tsx";
import styles from "./compare.module.css";
import { olderVersions, type OlderVersion } from "./older-versions.ts";

/** What somebody most likely wants to compare a mended SOP with: itself as it was read. */
export function firstReading(versions: readonly OlderVersion[]): OlderVersion | undefined {
  return versions.find(({ asRead }) => asRead);
}

interface ChooseOlderProps {
  sopKey: string;
  onChoose: (older: Sop | undefined) => void;
}

/** Which SOP counts as the older version: one on this device, or one from a file. The device is not changed by looking. */
export function ChooseOlder({ sopKey, onChoose }: ChooseOlderProps): ReactNode {
  const { compare, workroom } = useWords();
  const say = useSay();
  const nameOf = useDocumentName();
  const [versions, setVersions] = useState(() => olderVersions(sopKey));
  const [chosen, setChosen] = useState(() => firstReading(versions)?.key ?? "");
  const [problem, setProblem] = useState<Message | string>();
  const [busy, setBusy] = useState(false);

  const choose = (key: string, among: readonly OlderVersion[]): void => {
    setChosen(key);
    onChoose(among.find((version) => version.key === key)?.sop);
  };
  const openFile = async (file: File): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const reading = await readBeside(new Uint8Array(await file.arrayBuffer()), file.name);
      if ("problem" in reading) return setProblem(reading.problem);
      const read = reading.result.drafts.map(({ sop }, i): OlderVersion => {
        return { key: `${file.name} ${i}`, sop, documentName: file.name, asRead: false };
      });
      const [first] = read;
      if (!first) return setProblem(compare.noneInFile);
      const all = [...read, ...versions.filter(({ key }) => !read.some((version) => version.key === key))];
      setVersions(all);
      choose(first.key, all);
    } catch {
      setProblem(workroom.unreadableFile);
    } finally {
      setBusy(false);
    }
  };
  const labelOf = ({ sop, documentName, asRead }: OlderVersion): string =>
    asRead
      ? compare.asRead(nameOf(documentName))
      : `${sop.identity.title || workroom.untitled} · ${nameOf(documentName)}`;

  return (
    <>
      <div className={styles.choice}>
        <NativeSelect
          label={compare.older}
          description={compare.hint}
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value, versions)}
          data={[
            { value: "", label: compare.nothing },
            ...versions.map((version) => ({ value: version.key, label: labelOf(version) })),
          ]}
        />
        <FileButton onChange={(file) => file && void openFile(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={busy} leftSection={<IconFile size={18} aria-hidden />}>
              {compare.choose}
            </Button>
          )}
        </FileButton>
      </div>
      {problem === undefined ? null : (
        <Alert role="alert" color="saga" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {typeof problem === "string" ? problem : say(problem)}
        </Alert>
      )}
    </>
  );
}
