import type { Me } from "@alur/server/api";
import { Button, Group, Menu } from "@mantine/core";
import { IconLogout, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useEndDemo } from "../api/demo.ts";
import { useSignOut } from "../api/session.ts";
import { useWords } from "../messages/language.tsx";
import { Dialog } from "./dialog.tsx";
import { PersonButton } from "./person-button.tsx";
import styles from "./person-menu.module.css";
import { ProblemAlert } from "./problem-alert.tsx";

interface PersonMenuProps {
  me: Me;
  /** Whether the menu was asked for before it was there. */
  pressed: boolean;
}

/** Who is signed in, in which posts, and the way out. In the sample office one switches instead; the way out is to remove it. */
export function PersonMenu({ me, pressed }: PersonMenuProps): ReactNode {
  const { shell } = useWords();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const [ending, setEnding] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={280} defaultOpened={pressed} withinPortal={false}>
        <Menu.Target>
          <PersonButton me={me} />
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
          {me.demo ? (
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setEnding(true)}>
              {shell.demoEnd}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<IconLogout size={16} aria-hidden />}
              // To the page that needs no account first: an office page would ask to sign in again.
              onClick={() => void navigate({ to: "/" }).then(() => signOut.mutate())}
            >
              {shell.signOut}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <EndDemoDialog opened={ending} onClose={() => setEnding(false)} />
    </>
  );
}

function EndDemoDialog({ opened, onClose }: { opened: boolean; onClose: () => void }): ReactNode {
  const { shell } = useWords();
  const end = useEndDemo();
  const navigate = useNavigate();
  return (
    <Dialog opened={opened} onClose={onClose} title={shell.demoEndAsk}>
      <p>{shell.demoEndHint}</p>
      <ProblemAlert error={end.error} />
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button
          color="saga"
          loading={end.isPending}
          onClick={() => {
            end.mutateAsync().then(
              () => navigate({ to: "/siapkan" }),
              () => undefined,
            );
          }}
        >
          {shell.demoEnd}
        </Button>
      </Group>
    </Dialog>
  );
}
