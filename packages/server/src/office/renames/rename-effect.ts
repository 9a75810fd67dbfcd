import { normalizePostName, type Message } from "@alur/model";
import type { RenameEffect } from "../../api/index.ts";
import type { Services } from "../../services.ts";
import { listPosts } from "../posts.ts";
import { livingProcedures, performersBoundTo } from "../posts-over-time/bound-procedures.ts";
import { waitingAtPosts } from "../posts-over-time/waiting-work.ts";
import { listUnits } from "../units.ts";
import { readRenames, type RenameWish } from "./read-renames.ts";

/** Why a line renames nothing. */
const faults = {
  "no-new-name": {
    id: "Nama barunya belum ada. Tulis nama lama dan nama baru, dipisahkan titik koma.",
    en: "The new name is missing. Write the old and the new name with a semicolon in between.",
  },
  unknown: {
    id: "Tidak ada jabatan atau unit dengan nama ini. Periksa ejaannya.",
    en: "No post or unit has this name. Check its spelling.",
  },
  ambiguous: {
    id: "Lebih dari satu jabatan atau unit bernama ini. Ubah satu per satu pada daftarnya.",
    en: "More than one post or unit has this name. Change them one by one in the list.",
  },
  taken: {
    id: "Nama barunya sudah dipakai. Pilih nama lain.",
    en: "The new name is already in use. Choose another one.",
  },
  same: { id: "Namanya sudah seperti itu.", en: "It is called so already." },
} as const satisfies Record<string, Message>;

interface Place {
  kind: "post" | "unit";
  id: string;
  name: string;
  aliases: readonly string[];
}

/** What a list of old and new names would do: which posts and units, in which SOPs, with how much open work. Changes nothing. */
export async function renameEffect(services: Services, agencyId: string, text: string): Promise<RenameEffect> {
  const { tables } = services;
  const posts = (await listPosts(tables, agencyId)).filter(({ dissolution }) => dissolution === null);
  const units = await listUnits(tables, agencyId);
  const places: Place[] = [
    ...posts.map((post) => ({ ...post, kind: "post" as const })),
    ...units.map((unit) => ({ ...unit, kind: "unit" as const })),
  ];
  const [procedures, waiting] = await Promise.all([
    livingProcedures(services, agencyId),
    waitingAtPosts(tables, agencyId),
  ]);
  const wishes = readRenames(text);
  return {
    lines: wishes.map((wish) => {
      const { line } = wish;
      const place = judge(wish, wishes, places);
      if (typeof place === "string") return { what: "fails" as const, line, text: wish.text, message: faults[place] };
      const { kind, id, name } = place;
      return {
        what: "renames" as const,
        line,
        kind,
        id,
        from: name,
        to: wish.to,
        procedures: procedures
          .filter((procedure) => performersBoundTo(procedure, id).length > 0)
          .map(({ sop }) => sop.identity.title),
        waiting: waiting.find(({ postId }) => postId === id)?.waiting ?? 0,
      };
    }),
  };
}

function judge(wish: RenameWish, wishes: readonly RenameWish[], places: readonly Place[]): Place | keyof typeof faults {
  if (wish.to === "") return "no-new-name";
  const found = findPlaces(wish.from, places);
  const [place] = found;
  if (!place) return "unknown";
  if (found.length > 1) return "ambiguous";
  if (place.name === wish.to) return "same";
  const leaving = new Set(wishes.map(({ from }) => findPlaces(from, places)[0]?.id));
  const others = places.filter(({ id, kind }) => kind === place.kind && id !== place.id && !leaving.has(id));
  const twice = wishes.some((other) => other !== wish && sameName(other.to, wish.to));
  return twice || others.some(({ name }) => sameName(name, wish.to)) ? "taken" : place;
}

/** By the name itself, or else by another name that the office knows. */
function findPlaces(name: string, places: readonly Place[]): Place[] {
  const exact = places.filter((place) => sameName(place.name, name));
  const wanted = normalizePostName(name);
  if (exact.length > 0) return exact;
  return places.filter((place) => [place.name, ...place.aliases].some((other) => normalizePostName(other) === wanted));
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
