import { sopMarkdown } from "../../text-forms/sop-markdown.ts";
import type { Format } from "../format.ts";

/** The SOP as a text that people read and version control compares. */
export const md: Format = {
  id: "md",
  mediaType: "text/markdown",
  async publish(sop, name) {
    return [{ name: `${name}.md`, bytes: new TextEncoder().encode(sopMarkdown(sop)) }];
  },
};
