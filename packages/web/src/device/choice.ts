/** Where the browser lets a page keep nothing, a choice holds until the page is closed. */
const made = new Map<string, string>();

/** What somebody chose last on this device: a language, a look, a set of rules. */
export function recallChoice(name: string): string | undefined {
  try {
    return made.get(name) ?? localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepChoice(name: string, chosen: string): void {
  made.delete(name);
  try {
    localStorage.setItem(name, chosen);
  } catch {
    made.set(name, chosen);
  }
}
