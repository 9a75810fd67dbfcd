// What is said while somebody works in the table. Imported for that alone by the parts of the table that come when they are used.
import { bringWords } from "../brought.ts";
import { table } from "../id/table.ts";

bringWords({ table });
