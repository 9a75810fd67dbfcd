import type { Post } from "@alur/server/api";
import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../../messages/language.tsx";
import { EditButton } from "./edit-button.tsx";
import type { Edited } from "./edit-dialog.tsx";

interface PostButtonsProps {
  post: Post;
  onEdit: (edited: Edited) => void;
  onDissolve: (post: Post) => void;
}

/** What the administrator may do with a post. */
export function PostButtons({ post, onEdit, onDissolve }: PostButtonsProps): ReactNode {
  const { postsOverTime: words } = useWords();
  return (
    <Group gap={6} wrap="nowrap">
      <EditButton name={post.name} onClick={() => onEdit({ what: "post", post })} />
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={words.dissolveTitle(post.name)}
        onClick={() => onDissolve(post)}
      >
        {words.dissolve}
      </Button>
    </Group>
  );
}
