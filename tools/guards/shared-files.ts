import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { house } from "../house.ts";

/** One shared file as the guard sees it: its path from the root with forward slashes, and what it says. */
export type SharedFile = { path: string; text: string };

const machineWords: { what: string; pattern: RegExp }[] = [
  { what: "a folder of one computer", pattern: /(?<![\w.*}])\/(?:work|home|Users|root)\/\w/ },
  { what: "a folder of one computer", pattern: /\b[A-Za-z]:\\+Users\\+\w/ },
  { what: "a registry's address", pattern: /\bregistry\.[\w-]+\.\w|\b(?:npm|pypi|deb)\.[\w-]+\.(?:org|net|com)\b/ },
  { what: "a registry's address", pattern: /\b(?:art[i]factory|verd[a]ccio)\b|_auth[T]oken|^registry\s*=/im },
];

/** Finds what belongs to one computer and not to everybody: machine folders and registry addresses. */
export function findMachineWords({ path, text }: SharedFile): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      machineWords
        .filter(({ pattern }) => pattern.test(line))
        .map(({ what }) => `${path}:${index + 1} names ${what}. Find it at run time, or leave it out.`),
    );
}

// NIK: 16 digits, save the largest whole number that a schema knows. NIP: 18 digits that begin with a day of birth, in one run or in its four groups.
const personalNumber =
  /(?<![\w.])(?:(?!9007199254740991)\d{16}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{6} ?\d ?\d{3})(?!\w)/;

/** Finds what may be somebody's NIK or NIP. The report leaves the number out, because reports are passed on. */
export function findPersonalNumbers({ path, text }: SharedFile): string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      personalNumber.test(line)
        ? [
            `${path}:${index + 1} holds what may be a NIK or NIP. Write one that is plainly none, such as eighteen zeros.`,
          ]
        : [],
    );
}

/** Finds the download addresses that npm writes into a lockfile; without them every office may use its own registry. */
export function findResolvedAddresses({ path, text }: SharedFile): string[] {
  const { packages = {} } = JSON.parse(text) as { packages?: Record<string, LockedPackage> };
  return Object.entries(packages)
    .filter(([, entry]) => /^[a-z+]+:/.test(entry.resolved ?? ""))
    .map(([name]) => `${path}: ${name} is bound to one address. Run npm with --omit-lockfile-registry-resolved.`);
}

/**
 * The Typst compiler for systems on which no office runs Alur. Not every registry has them, and nothing is lost without.
 */
const notWanted = /^@myriaddreamin\/typst-ts-node-compiler-(android-|linux-arm-|linux-arm64-musl|win32-arm64)/;

/**
 * Finds packages for other systems that the lockfile forgot, which npm does without a word when the registry at hand does
 * not have them. On those systems npm then leaves the package out, or refuses the lockfile altogether.
 */
export function findMissingFromLockfile({ path, text }: SharedFile): string[] {
  const { packages = {} } = JSON.parse(text) as { packages?: Record<string, LockedPackage> };
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !notWanted.test(name))
      .filter((name) => !placesVisibleFrom(place).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => `${path}: ${name}, wanted by ${place || "the root"}, is missing. Pin a version that is complete.`),
  );
}

type LockedPackage = { resolved?: string; optionalDependencies?: Record<string, string> };

function placesVisibleFrom(place: string): string[] {
  const steps = place.split("/");
  return steps.map((_, depth) => `${steps.slice(0, depth + 1).join("/")}/`).concat("");
}

/** Finds dependencies whose version may move by itself; one that stands in for another (`npm:…`) is pinned like any. */
export function findLooseVersions({ path, text }: SharedFile): string[] {
  const manifest = JSON.parse(text) as Record<string, Record<string, string> | undefined>;
  return ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, version]) => !/^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${path}: ${name} "${version}" is not exact. Pin it with npm i -E ${name}@x.y.z.`),
  );
}

/** Everything that is wrong with a list of shared files, one sentence each. */
export function reportSharedFiles(files: SharedFile[]): string[] {
  return files.flatMap((file) => {
    const name = file.path.split("/").at(-1);
    if (name === "package-lock.json") {
      return [...findResolvedAddresses(file), ...findMissingFromLockfile(file), ...findMachineWords(file)];
    }
    const named = [...findMachineWords(file), ...findPersonalNumbers(file)];
    return name === "package.json" ? [...findLooseVersions(file), ...named] : named;
  });
}

/** The text files that git shares, or is about to share, with everybody. Undefined where there is no git. */
export function sharedFiles(folder: string): SharedFile[] | undefined {
  const git = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (git.status !== 0) return undefined;
  return git.stdout
    .split("\0")
    .filter((path) => path !== "" && !/\.(pdf|png|ttf|ico|docx|xlsx)$/i.test(path))
    .flatMap((path) => {
      const text = readIfPresent(join(folder, path));
      return text === undefined ? [] : [{ path, text }];
    });
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    // git still lists a file that was deleted but not yet committed.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

if (import.meta.main) {
  const files = sharedFiles(house);
  const faults = reportSharedFiles(files ?? []);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else
    console.log(
      files === undefined ? "Not a git checkout: nothing to look at." : `${files.length} files belong to everybody.`,
    );
}
