import type { Official, Post, WorkUnit } from "../src/api/index.ts";
import type { Person, TestServer } from "./test-server.ts";

/** The invented administrator of every test office. */
export const administratorAccount = {
  name: "Ratna Wulandari",
  email: "ratna@dinas.contoh.id",
  password: "kuda-laut-biru",
};

/** The first run of every test office. */
export const setup = { agencyName: "Dinas Uji Coba", utcOffsetMinutes: 420, administrator: administratorAccount };

/** Sets the office up and signs its administrator in. */
export async function setUpOffice(server: TestServer): Promise<Person> {
  const administrator = server.person();
  await administrator.post("/api/setup", setup);
  await administrator.signIn(administratorAccount.email, administratorAccount.password);
  return administrator;
}

/** Adds a unit without aliases. */
export async function addUnit(administrator: Person, name: string): Promise<WorkUnit> {
  return (await administrator.post<WorkUnit>("/api/office/units", { name, aliases: [] })).body;
}

/** Adds a post without aliases. */
export async function addPost(administrator: Person, name: string, unitId: string | null = null): Promise<Post> {
  return (await administrator.post<Post>("/api/office/posts", { name, aliases: [], unitId })).body;
}

/** An official at their browser. */
export type OfficialAtWork = Person & { official: Official };

/** Adds an official who holds these posts, and signs them in. */
export async function addOfficial(
  server: TestServer,
  administrator: Person,
  name: string,
  postIds: string[] = [],
): Promise<OfficialAtWork> {
  const account = { name, email: `${name.toLowerCase()}@dinas.contoh.id`, password: "padi-menguning-7" };
  const { body } = await administrator.post<Official>("/api/office/officials", { ...account, postIds });
  const person = server.person();
  await person.signIn(account.email, account.password);
  return { ...person, official: body };
}
