import { Modal, type ModalProps } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";

type DialogProps = Pick<ModalProps, "opened" | "onClose" | "title" | "size" | "children">;

/** A question or a form over the page. Its heading is no banner: the page has one already, and screen readers would meet two. */
export function Dialog(props: DialogProps): ReactNode {
  const { shell } = useWords();
  return (
    <Modal
      {...props}
      attributes={{ header: { role: "presentation" } }}
      closeButtonProps={{ "aria-label": shell.close }}
    />
  );
}
