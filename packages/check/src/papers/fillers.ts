/** Said in a paper's name or left out at will. */
export const fillers: ReadonlySet<string> = new Set("yang telah sudah dan di tersebut".split(" "));
