import { join } from "node:path";
import { describeApi } from "@alur/server";
import { writeTypes } from "../../packages/client/tools/write-types.ts";
import { house } from "../house.ts";

/** The types of the typed client, as the server's own API document has them now. */
export async function clientTypes(): Promise<{ path: string; text: string }> {
  const path = join(house, "packages", "client", "src", "api.generated.ts");
  return { path, text: await writeTypes(await describeApi()) };
}
