import type { CaseView } from "@alur/server/api";
import { Menu } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { DetourButton } from "./detour-button.tsx";
import { DetourDialog } from "./detour-dialog.tsx";
import type { Detour } from "./detour.ts";

export interface DetourMenuProps {
  view: CaseView;
  detours: readonly Detour[];
  /** What the menu is called; shown as a word, or only heard where there is little room. */
  label: string;
  small?: boolean;
  onDone: (after: CaseView) => void;
}

interface DetourChoicesProps extends DetourMenuProps {
  /** Whether the menu was asked for before it was there. */
  pressed: boolean;
}

/** The button with the menu that it opens, and the question that the chosen detour asks. */
export function DetourChoices({ view, detours, label, small = false, pressed, onDone }: DetourChoicesProps): ReactNode {
  const { caseActions } = useWords();
  const [chosen, setChosen] = useState<Detour>();
  return (
    <>
      <Menu
        position={small ? "bottom-end" : "bottom-start"}
        width={260}
        defaultOpened={pressed}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <DetourButton label={label} small={small} />
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
