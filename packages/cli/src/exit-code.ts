/** How a command ends. `fine`: it did what was asked. `found`: the document has errors, or nothing could be read in it. `usage`: the command or the file was wrong. */
export const exitCodes = { fine: 0, found: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The graver of two endings, when a command works on several files. */
export function graver(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
