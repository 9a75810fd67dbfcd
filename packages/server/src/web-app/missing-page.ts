import type { Message } from "@alur/model";

/** What a person sees in the browser as long as the web app has not been built. */
export function missingPage({ id, en }: Message): string {
  return `<!doctype html>
<html lang="id">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Alur</title></head>
  <body><main><h1>Alur</h1><p>${id}</p><p lang="en">${en}</p></main></body>
</html>
`;
}
