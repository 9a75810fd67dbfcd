import type { CaseView } from "@alur/server/api";
import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import type { Detour } from "./detour.ts";
import { DetourDialog } from "./detour-dialog.tsx";

interface DetourMenuProps {
  view: CaseView;
  detours: readonly Detour[];
  /** What the menu is called; shown as a word, or only heard where there is little room. */
  label: string;
  small?: boolean;
  onDone: (after: CaseView) => void;
}

/** What is seldom done, out of the way until it is asked for. */
export function DetourMenu({ view, detours, label, small = false, onDone }: DetourMenuProps): ReactNode {
  const { caseActions } = useWords();
  const [chosen, setChosen] = useState<Detour>();
  if (detours.length === 0) return null;
  return (
    <>
      <Menu
        position={small ? "bottom-end" : "bottom-start"}
        width={260}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          {small ? (
            <ActionIcon variant="subtle" size="lg" aria-label={label} title={label}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          ) : (
            <Button variant="transparent" c="nila.7" px={0} leftSection={<IconDots size={16} aria-hidden />}>
              {label}
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          {detours.map((detour) => (
            <Menu.Item key={detour.type} onClick={() => setChosen(detour)}>
              {caseActions.of[detour.type].name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {chosen ? (
        <DetourDialog view={view} detour={chosen} onClose={() => setChosen(undefined)} onDone={onDone} />
      ) : null}
    </>
  );
}
