import type { Office, Official, Post, WorkUnit } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { Dialog } from "../../shell/dialog.tsx";
import { OfficialForm } from "./official-form.tsx";
import { PostForm } from "./post-form.tsx";
import { UnitForm } from "./unit-form.tsx";

/** What the administrator is changing, or adding where nothing is named. */
export type Edited =
  | { what: "post"; post?: Post }
  | { what: "unit"; unit?: WorkUnit }
  | { what: "official"; official?: Official };

interface EditDialogProps {
  office: Office;
  edited: Edited | undefined;
  onClose: () => void;
}

function Form({ office, edited, onClose }: EditDialogProps & { edited: Edited }): ReactNode {
  switch (edited.what) {
    case "post":
      return <PostForm office={office} post={edited.post} onClose={onClose} />;
    case "unit":
      return <UnitForm unit={edited.unit} onClose={onClose} />;
    case "official":
      return <OfficialForm office={office} official={edited.official} onClose={onClose} />;
  }
}

/** The form of a post, a unit or an official, over the page. */
export function EditDialog({ office, edited, onClose }: EditDialogProps): ReactNode {
  const { office: words } = useWords();
  const titles = {
    post: (name?: string) => (name === undefined ? words.addPost : words.editOf(name)),
    unit: (name?: string) => (name === undefined ? words.addUnit : words.editOf(name)),
    official: (name?: string) => (name === undefined ? words.addOfficial : words.editOf(name)),
  };
  const subject =
    edited && (edited.what === "post" ? edited.post : edited.what === "unit" ? edited.unit : edited.official);
  return (
    <Dialog opened={edited !== undefined} onClose={onClose} title={edited ? titles[edited.what](subject?.name) : ""}>
      {edited ? <Form office={office} edited={edited} onClose={onClose} /> : null}
    </Dialog>
  );
}
