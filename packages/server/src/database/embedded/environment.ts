/** Only what PostgreSQL's programs need of our environment: they shall not see passwords that lie there for others. */
export function quietEnvironment(): Record<string, string> {
  const kept = ["PATH", "SystemRoot", "ComSpec", "PATHEXT", "TEMP", "TMP", "TMPDIR"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  // English messages: the launcher recognises some of them.
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}
