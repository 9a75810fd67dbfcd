import { Button, Textarea } from "@mantine/core";
import { IconTableImport } from "@tabler/icons-react";
import type { ClipboardEvent, KeyboardEvent, ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { LARGEST_BYTES } from "./read-input.ts";
import { textOfPaste } from "./text-of-paste.ts";
import styles from "./workroom.module.css";

interface PasteBoxProps {
  text: string;
  busy: boolean;
  onChange: (text: string) => void;
  onRead: (text: string) => void;
  onTooLarge: () => void;
}

/** Puts the tables of a copied document where the cursor stands. */
async function insertTables(box: HTMLTextAreaElement, copied: DataTransfer): Promise<string> {
  const text = await textOfPaste(copied);
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  return box.value;
}

/** Where a table copied from Word or Excel is pasted: as text, whose tabs are the table's columns and whose quoted cells may hold several lines. */
export function PasteBox({ text, busy, onChange, onRead, onTooLarge }: PasteBoxProps): ReactNode {
  const { workroom } = useWords();

  const takeTables = async (box: HTMLTextAreaElement, copied: DataTransfer): Promise<void> => {
    // A table in an empty box is all that there is to read; whoever adds to something says themselves when it is whole.
    const whole = box.value.trim() === "";
    const pasted = await insertTables(box, copied);
    onChange(pasted);
    if (whole) onRead(pasted);
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const [plain = "", html = ""] = ["text/plain", "text/html"].map((type) => event.clipboardData.getData(type));
    const box = event.currentTarget;
    // A text of this size would freeze the box before anybody could say anything about it.
    if (plain.length > LARGEST_BYTES) {
      event.preventDefault();
      return onTooLarge();
    }
    if (html.length > LARGEST_BYTES || !/<table\b/i.test(html)) return;
    event.preventDefault();
    void takeTables(box, event.clipboardData);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRead(text);
  };

  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        onRead(text);
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
        classNames={{
          root: styles.pasteField ?? "",
          wrapper: styles.pasteRoom ?? "",
          input: styles.pasteInput ?? "",
        }}
      />
      <Button type="submit" loading={busy} leftSection={<IconTableImport size={18} aria-hidden />}>
        {workroom.read}
      </Button>
    </form>
  );
}
