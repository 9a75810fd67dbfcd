import { Button, Textarea } from "@mantine/core";
import { IconTableImport } from "@tabler/icons-react";
import type { ClipboardEvent, KeyboardEvent, ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { pastedTables } from "./pasted-tables.ts";
import { LARGEST_BYTES } from "./read-input.ts";
import styles from "./workroom.module.css";

interface PasteBoxProps {
  text: string;
  busy: boolean;
  onChange: (text: string) => void;
  onRead: () => void;
  onTooLarge: () => void;
}

/** Where a table copied from Word or Excel is pasted: as text, whose tabs are the table's columns and whose quoted cells may hold several lines. */
export function PasteBox({ text, busy, onChange, onRead, onTooLarge }: PasteBoxProps): ReactNode {
  const { workroom } = useWords();

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const [plain, html] = ["text/plain", "text/html"].map((type) => event.clipboardData.getData(type));
    const tables = html && html.length <= LARGEST_BYTES ? pastedTables(html) : undefined;
    const tooLarge = (tables ?? plain ?? "").length > LARGEST_BYTES;
    if (tables === undefined && !tooLarge) return;
    event.preventDefault();
    // A text of this size would freeze the box before anybody could say anything about it.
    if (tooLarge) return onTooLarge();
    const box = event.currentTarget;
    box.setRangeText(tables ?? "", box.selectionStart, box.selectionEnd, "end");
    onChange(box.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRead();
  };

  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <Textarea
        label={workroom.pasteLabel}
        description={workroom.pasteHint}
        placeholder={workroom.pastePlaceholder}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
        rows={9}
        spellCheck={false}
        wrap="off"
        classNames={{ input: styles.pasteInput ?? "" }}
      />
      <Button type="submit" loading={busy} leftSection={<IconTableImport size={18} aria-hidden />}>
        {workroom.read}
      </Button>
    </form>
  );
}
