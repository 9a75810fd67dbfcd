// What is said in Ruang SOP. Imported for that alone by every page that says some of it.
import { bringWords } from "../brought.ts";
import { editor } from "../id/editor.ts";
import { findings } from "../id/findings.ts";
import { kept } from "../id/kept.ts";
import { workroom } from "../id/workroom.ts";

bringWords({ editor, findings, kept, workroom });
