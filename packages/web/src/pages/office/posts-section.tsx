import type { Office, Post } from "@alur/server/api";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { DataTable, type Column, type Line } from "../../shell/data-table.tsx";
import card from "../../shell/card.module.css";
import { Tag } from "../../shell/tag.tsx";
import { EditButton } from "./edit-button.tsx";
import type { Edited } from "./edit-dialog.tsx";
import { OfficeSection } from "./office-section.tsx";

interface SectionProps {
  office: Office;
  onEdit: ((edited: Edited) => void) | undefined;
}

/** The posts, with who holds them today. */
export function PostsSection({ office, onEdit }: SectionProps): ReactNode {
  const { office: words } = useWords();
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
      holders(post) || (
        <Tag key="vacant" tone="look">
          {words.vacant}
        </Tag>
      ),
      onEdit && <EditButton key="edit" name={post.name} onClick={() => onEdit({ what: "post", post })} />,
    ],
  }));
  return (
    <OfficeSection title={words.posts} addLabel={words.addPost} onAdd={onEdit && (() => onEdit({ what: "post" }))}>
      {office.posts.length === 0 ? (
        <p className={card.hint}>{words.noPostsYet}</p>
      ) : (
        <DataTable label={words.posts} columns={columns} lines={lines} />
      )}
    </OfficeSection>
  );
}
