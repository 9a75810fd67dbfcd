import type { Office, Post } from "@alur/server/api";
import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { DataTable, type Column, type Line } from "../../shell/data-table.tsx";
import card from "../../shell/card.module.css";
import { Dialog } from "../../shell/dialog.tsx";
import { DissolveForm } from "./dissolve-form.tsx";
import type { Edited } from "./edit-dialog.tsx";
import { Holders } from "./holders.tsx";
import { OfficeSection } from "./office-section.tsx";
import { PostButtons } from "./post-buttons.tsx";
import { RenameForm } from "./rename-form.tsx";

interface SectionProps {
  office: Office;
  onEdit: ((edited: Edited) => void) | undefined;
}

/** The posts, with who holds them today. */
export function PostsSection({ office, onEdit }: SectionProps): ReactNode {
  const { office: words, postsOverTime } = useWords();
  const [dissolving, setDissolving] = useState<Post>();
  const [renaming, setRenaming] = useState(false);
  const holders = (post: Post): string =>
    office.officials
      .filter((official) => post.holderIds.includes(official.id))
      .map((official) => official.name)
      .join(", ");
  const columns: Column[] = [
    { heading: words.post },
    { heading: words.aliases },
    { heading: words.unit },
    { heading: words.superior },
    { heading: words.holders },
    ...(onEdit ? [{ heading: words.action, quiet: true }] : []),
  ];
  const lines: Line[] = office.posts.map((post) => ({
    key: post.id,
    cells: [
      post.name,
      post.aliases.join(", "),
      office.units.find((unit) => unit.id === post.unitId)?.name ?? "",
      office.posts.find(({ id }) => id === post.superiorId)?.name ?? "",
      <Holders key="holders" post={post} names={holders(post)} office={office} />,
      onEdit && post.dissolution === null ? (
        <PostButtons key="edit" post={post} onEdit={onEdit} onDissolve={setDissolving} />
      ) : null,
    ],
  }));
  return (
    <OfficeSection title={words.posts} addLabel={words.addPost} onAdd={onEdit && (() => onEdit({ what: "post" }))}>
      {office.posts.length === 0 ? (
        <p className={card.hint}>{words.noPostsYet}</p>
      ) : (
        <DataTable label={words.posts} columns={columns} lines={lines} />
      )}
      {onEdit && office.posts.length > 0 ? (
        <div>
          <Button variant="default" size="xs" onClick={() => setRenaming(true)}>
            {postsOverTime.rename}
          </Button>
        </div>
      ) : null}
      <Dialog
        opened={dissolving !== undefined}
        onClose={() => setDissolving(undefined)}
        title={dissolving ? postsOverTime.dissolveTitle(dissolving.name) : ""}
      >
        {dissolving ? (
          <DissolveForm office={office} post={dissolving} onClose={() => setDissolving(undefined)} />
        ) : null}
      </Dialog>
      <Dialog opened={renaming} onClose={() => setRenaming(false)} title={postsOverTime.renameTitle}>
        {renaming ? <RenameForm onClose={() => setRenaming(false)} /> : null}
      </Dialog>
    </OfficeSection>
  );
}
