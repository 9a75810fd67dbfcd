import { useEffect, useState, type ReactNode } from "react";
import type { DialogProps } from "./dialog-window.tsx";
import { later } from "./later.tsx";

const DialogWindow = later(async () => (await import("./dialog-window.tsx")).DialogWindow);

/** A question or a form over the page. The window itself is fetched once the page stands, since nothing opens it before. */
export function Dialog(props: DialogProps): ReactNode {
  const [wasOpened, setWasOpened] = useState(props.opened);
  useEffect(() => void DialogWindow.fetch(), []);
  if (props.opened && !wasOpened) setWasOpened(true);
  return wasOpened ? <DialogWindow {...props} /> : null;
}
