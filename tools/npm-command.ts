/**
 * How to start npm from a script on every system. Under `npm run` the npm that started us is asked again by its own
 * path, because Windows cannot start `npm.cmd` without a shell.
 */
export function npmCommand(args: string[]): { command: string; args: string[] } {
  const npmScript = process.env.npm_execpath;
  if (npmScript !== undefined && npmScript.endsWith(".js")) {
    return { command: process.execPath, args: [npmScript, ...args] };
  }
  return { command: "npm", args };
}
