// What is said about downloads. Imported for that alone by every part that says some of it.
import { bringWords } from "../brought.ts";
import { downloads } from "../id/downloads.ts";

bringWords({ downloads });
