import { Modal, type ModalProps } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";

export type DialogProps = Pick<ModalProps, "opened" | "onClose" | "title" | "size" | "children">;

/** The window of a dialog. Its heading is no banner: the page has one already, and screen readers would meet two. */
export function DialogWindow(props: DialogProps): ReactNode {
  const { shell } = useWords();
  return (
    <Modal
      {...props}
      attributes={{ header: { role: "presentation" } }}
      closeButtonProps={{ "aria-label": shell.close }}
    />
  );
}
