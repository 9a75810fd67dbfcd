import type { Me } from "@alur/server/api";
import { IconChevronDown } from "@tabler/icons-react";
import type { ComponentProps, ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import styles from "./person-menu.module.css";

interface PersonButtonProps extends ComponentProps<"button"> {
  me: Me;
}

/** Who is signed in, in which post. */
export function PersonButton({ me, ...button }: PersonButtonProps): ReactNode {
  const { shell } = useWords();
  const post = me.posts[0]?.name ?? (me.official.administrator ? shell.administrator : shell.noPost);
  return (
    <button type="button" {...button} className={styles.person}>
      <span className={styles.words}>
        <span className={styles.name}>{me.official.name}</span>
        <span className={styles.post}>{me.posts.length > 1 ? `${post} +${me.posts.length - 1}` : post}</span>
      </span>
      <IconChevronDown size={16} aria-hidden />
    </button>
  );
}
