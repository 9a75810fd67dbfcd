import type { Language, Message } from "@alur/model";
import { exitCodes, type ExitCode } from "./exit-code.ts";

/** Where a command speaks: results on standard output, everything that is wrong on standard error, in one language. */
export interface Terminal {
  language: Language;
  /** A line of results. */
  print(line: string): void;
  /** Something the person must know or do. */
  complain(message: Message): void;
  /** How far a long command is, and at which scanned page of its file; shown to a person only, never to a pipe. */
  progress(done: number, total: number, scanned?: { page: number; pages: number }): void;
  /** How the command ends; the gravest ending of all its files. */
  exitCode: ExitCode;
}

/** The terminal that a person sits at, or the pipe that another program reads. */
export function openTerminal(language: Language): Terminal {
  endQuietlyWhenNobodyReads(process.stdout);
  endQuietlyWhenNobodyReads(process.stderr);
  return {
    language,
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (message) => process.stderr.write(`${clear}${message[language]}\n`),
    progress: (done, total, scanned) =>
      void (
        process.stderr.isTTY &&
        process.stderr.write(done < total ? bar(done, total, sayPage(scanned, language)) : clear)
      ),
    exitCode: exitCodes.fine,
  };
}

const clear = process.stderr.isTTY ? "\r\u001B[K" : "";
const barWidth = 24;

function sayPage(scanned: { page: number; pages: number } | undefined, language: Language): string {
  if (!scanned) return "";
  const word = language === "id" ? "mengenali halaman" : "recognising page";
  return ` ${word} ${scanned.page}/${scanned.pages}`;
}

function bar(done: number, total: number, page: string): string {
  const full = Math.floor((done / total) * barWidth);
  return `${clear}[${"█".repeat(full)}${"·".repeat(barWidth - full)}] ${done}/${total}${page}`;
}

/** `alur read … | head -3` stops reading when it has seen enough, and a terminal may be closed; neither is a fault. */
function endQuietlyWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code === "EPIPE" || fault.code === "EIO") process.exit();
    throw fault;
  });
}
