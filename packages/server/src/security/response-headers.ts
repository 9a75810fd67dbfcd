import type { FastifyInstance } from "fastify";

/** What a browser may do with our pages: run the app's own scripts and styles, and nothing of anybody else. */
const contentPolicy = [
  "default-src 'self'",
  // Letters of scans are recognised, and scanners' pictures taken apart, by WebAssembly; only such programs of our own may be compiled.
  "script-src 'self' 'wasm-unsafe-eval'",
  // Mantine writes some measures into style attributes and elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** The same with every answer. Without `Strict-Transport-Security`: inside an office Alur is served over plain HTTP, and a browser told otherwise could not reach it any more. */
const responseHeaders = {
  "content-security-policy": contentPolicy.join(";"),
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "SAMEORIGIN",
  "x-permitted-cross-domain-policies": "none",
  "x-xss-protection": "0",
};

export function addResponseHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", (_request, reply, next) => {
    reply.headers(responseHeaders);
    next();
  });
}
