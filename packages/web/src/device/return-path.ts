const NAME = "alur.return";

/** Remembers the page that asked for a signed-in person, so that signing in leads back to it. */
export function rememberReturn(path: string): void {
  sessionStorage.setItem(NAME, path);
}

/** The page to go back to; the worklist when none asked. */
export function returnPath(): string {
  return sessionStorage.getItem(NAME) ?? "/tugas";
}

/** Once somebody has arrived, the next signing in leads to the worklist again. */
export function forgetReturn(): void {
  sessionStorage.removeItem(NAME);
}
