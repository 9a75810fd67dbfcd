import { runPackagePrograms } from "./package-programs.ts";

runPackagePrograms("faults", process.argv.slice(2));
