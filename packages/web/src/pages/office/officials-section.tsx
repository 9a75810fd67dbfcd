import type { Office, Official } from "@alur/server/api";
import { Group } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { DataTable, type Column, type Line } from "../../shell/data-table.tsx";
import { Tag } from "../../shell/tag.tsx";
import { EditButton } from "./edit-button.tsx";
import type { Edited } from "./edit-dialog.tsx";
import { OfficeSection } from "./office-section.tsx";

interface SectionProps {
  office: Office;
  onEdit: ((edited: Edited) => void) | undefined;
}

/** The officials, with the posts they hold. Only the administrator sees how they sign in. */
export function OfficialsSection({ office, onEdit }: SectionProps): ReactNode {
  const { office: words } = useWords();
  const postsOf = (official: Official): string =>
    office.posts
      .filter((post) => official.postIds.includes(post.id))
      .map((post) => post.name)
      .join(", ");
  const columns: Column[] = [
    { heading: words.official },
    { heading: words.heldPosts },
    ...(onEdit ? [{ heading: words.email }] : []),
    { heading: words.status, quiet: true },
    ...(onEdit ? [{ heading: words.action, quiet: true }] : []),
  ];
  const lines: Line[] = office.officials.map((official) => {
    const status = (
      <Group key="status" gap={4}>
        {official.administrator ? <Tag tone="info">{words.administrator}</Tag> : null}
        {official.active ? null : <Tag tone="look">{words.inactive}</Tag>}
      </Group>
    );
    const cells: ReactNode[] = [official.name, postsOf(official) || words.noPosts];
    if (onEdit) cells.push(official.email);
    cells.push(status);
    if (onEdit)
      cells.push(<EditButton key="edit" name={official.name} onClick={() => onEdit({ what: "official", official })} />);
    return { key: official.id, cells };
  });
  return (
    <OfficeSection
      title={words.officials}
      addLabel={words.addOfficial}
      onAdd={onEdit && (() => onEdit({ what: "official" }))}
    >
      <DataTable label={words.officials} columns={columns} lines={lines} />
    </OfficeSection>
  );
}
