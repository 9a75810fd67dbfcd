import "../messages/shelves/downloads.ts";
import { Button, Popover } from "@mantine/core";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { DownloadChoices, type DownloadMenuProps } from "./download-choices.tsx";
import styles from "./downloads.module.css";

interface DownloadButtonProps extends DownloadMenuProps {
  /** Whether nothing beside it is more likely to be what somebody came for. */
  main?: boolean;
}

/** One button for all ways in which the SOP leaves the browser. */
export function DownloadMenu({ main = true, ...props }: DownloadButtonProps): ReactNode {
  const { downloads } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width="min(340px, calc(100vw - 24px))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant={main ? "filled" : "default"}
          leftSection={<IconDownload size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          onClick={() => setOpened((before) => !before)}
        >
          {downloads.open}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={downloads.open} className={styles.menu ?? ""}>
        <DownloadChoices {...props} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
