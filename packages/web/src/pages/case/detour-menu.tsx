import { useState, type ReactNode } from "react";
import { later } from "../../shell/later.tsx";
import { DetourButton } from "./detour-button.tsx";
import type { DetourMenuProps } from "./detour-choices.tsx";

const DetourChoices = later(async () => (await import("./detour-choices.tsx")).DetourChoices);

/** What is seldom done, out of the way until it is asked for. A press before the menu has come opens it when it comes. */
export function DetourMenu(props: DetourMenuProps): ReactNode {
  const { detours, label, small = false } = props;
  const [pressed, setPressed] = useState(false);
  if (detours.length === 0) return null;
  const button = <DetourButton label={label} small={small} onClick={() => setPressed(true)} />;
  return <DetourChoices {...props} pressed={pressed} standIn={button} />;
}
