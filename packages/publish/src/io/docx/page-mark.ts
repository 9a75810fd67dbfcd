/** The name by which a link finds a page of a book. */
export function pageMark(page: number): string {
  return `halaman${page}`;
}
