import type { Instance, Me } from "@alur/server/api";
import {
  IconBuilding,
  IconChecklist,
  IconFolders,
  IconGavel,
  IconHeartHandshake,
  IconTableShortcut,
  type TablerIcon,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWords } from "../messages/language.tsx";
import type { shell as shellWords } from "../messages/id/shell.ts";
import styles from "./navigation.module.css";

type Words = typeof shellWords;

interface Destination {
  to: "/" | "/tugas" | "/berkas" | "/sop-berlaku" | "/layanan" | "/kantor" | "/siapkan";
  label: (words: Words) => string;
  icon: TablerIcon;
}

const workroom: Destination = { to: "/", label: (words) => words.workroom, icon: IconTableShortcut };
const office: Destination = { to: "/kantor", label: (words) => words.office, icon: IconBuilding };
const services: Destination = { to: "/layanan", label: (words) => words.services, icon: IconHeartHandshake };
const setUp: Destination = { to: "/siapkan", label: (words) => words.setUp, icon: IconBuilding };
const ofTheOffice: Destination[] = [
  { to: "/tugas", label: (words) => words.worklist, icon: IconChecklist },
  { to: "/berkas", label: (words) => words.cases, icon: IconFolders },
  { to: "/sop-berlaku", label: (words) => words.register, icon: IconGavel },
  office,
];

/** Where a person can go: everybody to Ruang SOP, the office's people to the office, others to what it offers the public, and to its setting up while there is none. */
function destinations(me: Me | null | undefined, instance: Instance | undefined): Destination[] {
  if (me) return [workroom, ...ofTheOffice];
  if (instance?.kind === "empty") return [workroom, setUp];
  return [workroom, services, office];
}

/** The main menu: beside the product's name on a PC, at the thumb on a phone. */
export function Navigation({ me, instance }: { me: Me | null | undefined; instance: Instance | undefined }): ReactNode {
  const { shell } = useWords();
  return (
    <nav aria-label={shell.navigation} className={styles.navigation}>
      <ul>
        {destinations(me, instance).map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === "/" }} className={styles.link}>
              <Icon size={20} stroke={1.75} aria-hidden />
              <span>{label(shell)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
