import type { Me } from "@alur/server/api";
import { Menu } from "@mantine/core";
import { IconChevronDown, IconLogout } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSignOut } from "../api/session.ts";
import { useWords } from "../messages/language.tsx";
import styles from "./person-menu.module.css";

/** Who is signed in, in which posts, and the way out. In the sample office there is no way out: one switches instead. */
export function PersonMenu({ me }: { me: Me }): ReactNode {
  const { shell } = useWords();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const post = me.posts[0]?.name ?? (me.official.administrator ? shell.administrator : shell.noPost);
  return (
    <Menu position="bottom-end" width={280} withinPortal={false}>
      <Menu.Target>
        <button type="button" className={styles.person}>
          <span className={styles.words}>
            <span className={styles.name}>{me.official.name}</span>
            <span className={styles.post}>{me.posts.length > 1 ? `${post} +${me.posts.length - 1}` : post}</span>
          </span>
          <IconChevronDown size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.card}>
          <strong>{me.official.name}</strong>
          <span>{me.agency.name}</span>
          {me.posts.map((held) => (
            <span key={held.id}>{held.unitName ? `${held.name} · ${held.unitName}` : held.name}</span>
          ))}
          {me.posts.length === 0 ? <span>{shell.noPost}</span> : null}
          {me.official.administrator ? <span>{shell.administrator}</span> : null}
        </div>
        {me.demo ? null : (
          <Menu.Item
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate({ to: "/" }) })}
          >
            {shell.signOut}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
