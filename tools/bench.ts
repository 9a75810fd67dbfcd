import { runPackagePrograms } from "./package-programs.ts";

/** Programs that take minutes and gigabytes run only where somebody names them. */
const onlyByName = ["large"];

// `--large` is the same word as `large`; what has a value, as `--scale=0.1`, is for the programs themselves.
const words = process.argv.slice(2).map((word) => (word.includes("=") ? word : word.replace(/^--/, "")));
runPackagePrograms(
  "bench",
  words.filter((word) => !word.includes("=")),
  { onlyByName, handOn: words.filter((word) => word.includes("=")) },
);
