// What is said in the form of the identity page. Imported for that alone by the part that says it.
import { bringWords } from "../brought.ts";
import { identity } from "../id/identity.ts";

bringWords({ identity });
