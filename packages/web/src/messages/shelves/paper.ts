// What is said about the printed pages. Imported for that alone by every part that says some of it.
import { bringWords } from "../brought.ts";
import { paper } from "../id/paper.ts";

bringWords({ paper });
