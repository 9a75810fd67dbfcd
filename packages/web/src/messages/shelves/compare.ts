// What is said where two versions stand beside each other. Imported for that alone by every part that says some of it.
import { bringWords } from "../brought.ts";
import { compare } from "../id/compare.ts";

bringWords({ compare });
