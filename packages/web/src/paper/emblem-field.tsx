import type { Message } from "@alur/model";
import { pictureTypes, type Picture } from "@alur/publish";
import { Button, FileButton, Group } from "@mantine/core";
import { useMemo, useState, type ReactNode } from "react";
import { takeEmblem } from "../device/paper-settings.ts";
import { base64 } from "../device/base64.ts";
import { useSay, useWords } from "../messages/language.tsx";
import { ProblemSentence } from "./problem-sentence.tsx";
import styles from "./paper.module.css";

interface EmblemFieldProps {
  emblem: Picture | undefined;
  onDrop: () => void;
}

/** The picture above the office's name. It stays on the device and goes out only with a paper that is printed. */
export function EmblemField({ emblem, onDrop }: EmblemFieldProps): ReactNode {
  const { paper } = useWords();
  const say = useSay();
  const [problem, setProblem] = useState<Message>();
  const address = useMemo(() => emblem && addressOf(emblem), [emblem]);
  return (
    <fieldset className={styles.plain} aria-describedby="petunjuk-lambang">
      <legend>{paper.emblem}</legend>
      {address === undefined ? null : <img src={address} alt={paper.hasEmblem} className={styles.emblem} />}
      <Group gap="xs">
        <FileButton
          accept={Object.values(pictureTypes).join(",")}
          onChange={(file) => file && void takeEmblem(file).then(setProblem)}
        >
          {(props) => (
            <Button {...props} variant="default" size="xs">
              {paper.takeEmblem}
            </Button>
          )}
        </FileButton>
        {emblem ? (
          <Button variant="default" size="xs" onClick={onDrop}>
            {paper.dropEmblem}
          </Button>
        ) : null}
      </Group>
      <ProblemSentence sentence={problem && say(problem)} />
      <p id="petunjuk-lambang" className={styles.hint}>
        {paper.emblemHint}
      </p>
    </fieldset>
  );
}

/** The picture as an address that an <img> takes. It stands in the page itself, so that nothing is to be given back. */
function addressOf({ kind, bytes }: Picture): string {
  return `data:${pictureTypes[kind]};base64,${base64(bytes)}`;
}
