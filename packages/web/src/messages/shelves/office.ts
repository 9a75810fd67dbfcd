// What is said about an office's SOPs in force, and to the public. Imported for that alone by every page that says some of it.
import { bringWords } from "../brought.ts";
import { enforce } from "../id/enforce.ts";
import { migration } from "../id/migration.ts";
import { openings } from "../id/openings.ts";
import { publicServices } from "../id/public-services.ts";
import { register } from "../id/register.ts";

bringWords({ enforce, migration, openings, publicServices, register });
