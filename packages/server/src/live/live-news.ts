import { findAnnouncement, readAnnouncements, type Announcement } from "@alur/run/io";
import type { ClientConfig, Pool } from "pg";
import { listen, type Listening } from "./listen.ts";

/** More than these at once are not told one by one: whoever follows looks at everything anew. */
const MOST = 50;

/** What a follower hears: cases that moved on, or that so much happened that they had better look at everything. */
export type News = { kind: "cases"; cases: readonly Announcement[] } | { kind: "everything"; number: number };

/** Somebody who follows an agency's news until they leave. */
export interface Follower {
  agencyId: string;
  /** The last number that they heard before; none where they come for the first time. */
  heard?: number;
  tell(news: News): Promise<void>;
}

/** The news of all agencies that somebody at this server follows, whichever server they come from. */
export interface LiveNews {
  /** Begins behind what was heard last and returns how to leave. Where that was too long ago, the first news is to look at everything. */
  follow(follower: Follower): Promise<() => void>;
  /** Calls `ended` for everybody who still follows, and ends. */
  stop(): Promise<void>;
  onStop(ended: () => void): () => void;
}

/** Each follower reads on from their own number, so nothing is told twice or left out, however news and readers cross. */
export function openLiveNews(pool: Pool, connection: ClientConfig): LiveNews {
  const followers = new Set<() => void>();
  const endings = new Set<() => void>();
  let listening: Listening | undefined;

  const follow = async ({ agencyId, heard, tell }: Follower): Promise<() => void> => {
    listening ??= listen(connection, () => {
      for (const wake of followers) wake();
    });
    const { latest, kept } = await findAnnouncement(pool, agencyId, heard ?? 0);
    const resumes = heard !== undefined && (kept || heard === latest);
    let last = resumes ? heard : latest;
    let reading: Promise<void> = Promise.resolve();
    const read = async (): Promise<void> => {
      const cases = await readAnnouncements(pool, agencyId, { after: last, limit: MOST + 1 });
      if (cases.length > MOST) last = (await findAnnouncement(pool, agencyId, 0)).latest;
      else last = cases.at(-1)?.number ?? last;
      if (cases.length > MOST) await tell({ kind: "everything", number: last });
      else if (cases.length > 0) await tell({ kind: "cases", cases });
    };
    const wake = () => {
      // A database that is away tells by and by: the line that breaks with it wakes everybody once it is back.
      reading = reading.then(read).catch(() => {});
    };
    followers.add(wake);
    if (!resumes) await tell({ kind: "everything", number: last });
    wake();
    return () => followers.delete(wake);
  };

  return {
    follow,
    onStop(ended) {
      endings.add(ended);
      return () => endings.delete(ended);
    },
    async stop() {
      for (const ended of endings) ended();
      followers.clear();
      await listening?.stop();
    },
  };
}
