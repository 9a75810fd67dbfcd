import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { postgresCases } from "../../src/io/postgres/postgres-cases.ts";
import type { Procedure } from "../../src/procedure.ts";
import { modelTrail, sopOf, stepCounts, type ModelTrail } from "./model-trails.ts";

const AGENCIES = 20;
const POSTS = 100;
const SOPS = 24;

/** A trail from which so great a share of all cases is copied. */
export interface SharedTrail extends ModelTrail {
  agencyId: string;
  procedure: Procedure;
  viaPostId: string;
  weight: number;
}

/** The agencies of the large database, the first being the office that is asked. */
export interface Agencies {
  agencyIds: readonly string[];
  /** Of the first agency, the busiest first. */
  postIds: readonly string[];
  trails: readonly SharedTrail[];
}

/**
 * Puts the SOPs of all agencies into force. The first agency has about a quarter of all cases, the second half as many and so on; in each, some posts have
 * much to do and most have little, and every fourth berkas was returned once.
 */
export async function foundAgencies(pool: Pool, office: { agencyId: string; postIds: string[] }): Promise<Agencies> {
  const store = postgresCases(pool);
  const agencyIds = [office.agencyId, ...Array.from({ length: AGENCIES - 1 }, () => randomUUID())];
  const trails: SharedTrail[] = [];
  for (const [place, agencyId] of agencyIds.entries()) {
    const postIds = place === 0 ? office.postIds : Array.from({ length: POSTS }, () => randomUUID());
    const holders = new Map(postIds.map((postId) => [postId, randomUUID()]));
    for (let number = 0; number < SOPS; number++) {
      const sop = sopOf(stepCounts[number % stepCounts.length] ?? 3, `Pelayanan ${number + 1}`);
      const posts = sop.performers.map((_, performer) => postIds[busyPlace(number, performer, postIds.length)] ?? "");
      const binding = Object.fromEntries(
        sop.performers.map(({ id }, performer) => [id, { kind: "post", postId: posts[performer] ?? "" } as const]),
      );
      const procedure = { id: randomUUID(), sop, binding };
      const at = new Date(Date.now() - number * 1000).toISOString();
      await store.putIntoForce({ agencyId, procedure, by: agencyId, at });
      for (const returned of [false, true]) {
        const trail = await modelTrail(procedure, (postId) => holders.get(postId) ?? agencyId, returned);
        const weight = (returned ? 1 : 3) / ((place + 1) * (number + 4));
        trails.push({ ...trail, agencyId, procedure, viaPostId: posts[0] ?? "", weight });
      }
    }
  }
  return { agencyIds, postIds: office.postIds, trails };
}

/** Which post performs: the square of an even spread, so that the first posts of an office have the most to do. */
function busyPlace(procedure: number, performer: number, posts: number): number {
  const spread = ((procedure * 29 + performer * 17) % posts) / posts;
  return Math.floor(spread ** 2 * posts);
}
