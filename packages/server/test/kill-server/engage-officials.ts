import type { DemoOfficial, Office, ProcedureAnswer } from "../../src/api/index.ts";
import { letterSop } from "../test-sop.ts";
import { Browser } from "./browser.ts";
import { OfficialAtWork } from "./official-at-work.ts";
import { Random } from "./random.ts";

const capacities = { p1: "Petugas Loket", p2: "Kepala Subbagian Umum dan Kepegawaian", p3: "Kepala Dinas" };

/** Opens the sample office, puts `letterSop` into force, and seats two people at their browsers for each of its posts. */
export async function engageOfficials(url: () => string, random: Random): Promise<OfficialAtWork[]> {
  const administrator = new Browser(url);
  await administrator.post("/api/demo");
  const { body: office } = await administrator.get<Office>("/api/office");
  const postId = (name: string): string => office.posts.find((post) => post.name === name)?.id ?? "";
  const binding = Object.fromEntries(
    Object.entries(capacities).map(([id, name]) => [id, { kind: "post", postId: postId(name) }]),
  );
  const { body: procedure } = await administrator.post<ProcedureAnswer>("/api/procedures", { sop: letterSop, binding });
  const { body: people } = await administrator.get<DemoOfficial[]>("/api/demo/officials");
  const officials: OfficialAtWork[] = [];
  for (const name of [...Object.values(capacities), ...Object.values(capacities)]) {
    const browser = new Browser(url);
    const officialId = people.find((person) => person.posts.includes(name))?.id;
    await browser.post("/api/demo/switch", { officialId });
    const opening = name === capacities.p1 ? { procedureId: procedure.id, postId: postId(name) } : undefined;
    officials.push(new OfficialAtWork(browser, new Random(random.next() * 2 ** 32), opening));
  }
  return officials;
}
