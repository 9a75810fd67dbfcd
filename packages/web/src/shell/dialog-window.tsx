import { Modal, type ModalProps } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import { useFocusBack } from "./use-focus-back.ts";

export interface DialogProps extends Pick<ModalProps, "opened" | "onClose" | "title" | "size" | "children"> {
  /** A question is read out as it opens. A form is not: its fields say themselves what they are, one after the other. */
  form?: boolean;
}

/** The window of a dialog. Its heading is no banner: the page has one already, and screen readers would meet two. */
export function DialogWindow({ form = false, ...props }: DialogProps): ReactNode {
  const { shell } = useWords();
  useFocusBack(props.opened);
  return (
    <Modal
      {...props}
      returnFocus={false}
      attributes={{ header: { role: "presentation" }, ...(form ? { body: { id: undefined } } : {}) }}
      closeButtonProps={{ "aria-label": shell.close }}
    />
  );
}
