/** The file of one page, numbered from 1 where there are several. */
export function pageName(name: string, page: number, pages: number, ending: string): string {
  return pages === 1 ? `${name}.${ending}` : `${name}-${page + 1}.${ending}`;
}
