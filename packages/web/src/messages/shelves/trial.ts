// What is said while an SOP is tried. Imported for that alone by the page that says it.
import { bringWords } from "../brought.ts";
import { trial } from "../id/trial.ts";

bringWords({ trial });
