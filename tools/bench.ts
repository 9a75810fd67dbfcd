import { runPackagePrograms } from "./package-programs.ts";

runPackagePrograms("bench", process.argv.slice(2));
