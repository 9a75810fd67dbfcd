import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A page on which the command line is shown as it is used: each `console` block holds commands after `$`, what they print, each line on standard error
 * after `!`, and at last the exit code in brackets where it is not 0. The prose between the blocks says what is shown.
 */
export function runTranscript(page: string, folder: string): string {
  return page.replace(/(^```console\n)([\s\S]*?)(^```$)/gm, (_, open: string, body: string, close: string) => {
    const commands = body.split("\n").filter((line) => line.startsWith("$ "));
    return `${open}${commands.map((command) => runLine(command, folder)).join("")}${close}`;
  });
}

const alur = fileURLToPath(new URL("../bin/alur.mjs", import.meta.url));

/** Runs `$ alur …` (with `< FILE` for standard input) in a folder and shows what came of it. Windows' own slashes are turned, so that one page serves all. */
function runLine(line: string, folder: string): string {
  const [command = "", input] = line.slice(2).split(" < ");
  const [program, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
  if (program !== "alur") throw new Error(`A transcript runs alur, not "${program}".`);
  const { stdout, stderr, status } = runAlur(args, folder, input && readFileSync(join(folder, input)));
  const complaints = stderr.replace(/^(?=.)/gm, "! ");
  const shown = `${stdout}${complaints}`.replaceAll("\\", "/");
  return `${line}\n${shown}${status === 0 ? "" : `[${status}]\n`}`;
}

/** The real command as a process of its own, in a folder, with nothing of this computer's settings. */
export function runAlur(
  args: readonly string[],
  folder: string,
  input?: Uint8Array | string,
): { stdout: string; stderr: string; status: number | null } {
  const { ALUR_DATA: _, DATABASE_URL: __, ...env } = process.env;
  const ran = spawnSync(process.execPath, [alur, ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
    ...(input ? { input } : {}),
  });
  return { stdout: ran.stdout, stderr: ran.stderr, status: ran.status };
}
