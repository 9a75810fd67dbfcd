import type { Pool } from "pg";
import { Browser } from "../http-steps/browser.ts";
import type { Readers } from "./pages.ts";

const POSTS = 100;
/** The official whose pages are looked at holds so many of them. */
const POSTS_OF_OFFICIAL = 3;

/** The office that people ask, whose other agencies are only in the database. */
export interface Office {
  agencyId: string;
  postIds: string[];
  signIn(port: number): Promise<Readers>;
}

interface DemoOfficial {
  id: string;
  administrator: boolean;
}

/** Sets the sample office up over HTTP and gives it posts, some to an official who then holds several. */
export async function openOffice(port: number, owner: Pool): Promise<Office> {
  const browser = new Browser(port, 0);
  await browser.ask("POST", "/api/demo");
  const officials = await browser.ask<DemoOfficial[]>("GET", "/api/demo/officials");
  const administrator = officials.find((official) => official.administrator)?.id;
  const official = officials.find((other) => !other.administrator)?.id;
  const { posts } = await browser.ask<{ posts: { id: string }[] }>("GET", "/api/office");
  const postIds = posts.map(({ id }) => id);
  for (let number = postIds.length; number < POSTS; number++) {
    const post = { name: `Pengelola Layanan ${number}`, aliases: [], unitId: null };
    postIds.push((await browser.ask<{ id: string }>("POST", "/api/office/posts", post)).id);
  }
  const held = postIds.filter((_, place) => place % 9 === 0).slice(0, POSTS_OF_OFFICIAL);
  await browser.ask("PATCH", `/api/office/officials/${official}`, { postIds: held });
  const { rows } = await owner.query<{ agencyId: string }>(`select agency_id as "agencyId" from alur.instance`);
  browser.close();
  const signInAs = async (officialId: string | undefined, at: Browser): Promise<Browser> => {
    await at.ask("POST", "/api/demo/switch", { officialId });
    return at;
  };
  return {
    agencyId: rows[0]?.agencyId ?? "",
    postIds,
    async signIn(port) {
      return {
        administrator: await signInAs(administrator, new Browser(port, 1)),
        official: await signInAs(official, new Browser(port, 2)),
      };
    },
  };
}
