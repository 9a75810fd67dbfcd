// What is said about the SOPs that an office is drafting. Imported for that alone by every page that says some of it.
import { bringWords } from "../brought.ts";
import { drafts } from "../id/drafts.ts";

bringWords({ drafts });
