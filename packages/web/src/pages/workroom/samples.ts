/** A sample SOP of Alur's own corpus, fetched when somebody opens it. */
export interface Sample {
  name: string;
  load: () => Promise<string>;
}

const documents = import.meta.glob<string>("../../../../../corpus/*/document.txt", {
  query: "?raw",
  import: "default",
});

/** The folder's name in words: `corpus/cuti-tahunan` is "Cuti tahunan". */
function nameOf(path: string): string {
  const words = (path.split("/").at(-2) ?? "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// Those that show most come first: a whole way with returns, a service, a document of several SOPs.
const first = ["Surat keterangan penelitian", "Cuti tahunan", "Surat masuk dan peminjaman arsip"];

export const samples: readonly Sample[] = Object.entries(documents)
  .map(([path, load]) => ({ name: nameOf(path), load }))
  .sort((a, b) => placeOf(a) - placeOf(b));

function placeOf({ name }: Sample): number {
  const at = first.indexOf(name);
  return at < 0 ? first.length : at;
}
