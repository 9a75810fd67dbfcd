import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** What a browser may do with our pages: run the app's own scripts and styles, and nothing of anybody else. */
export async function addResponseHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        // Letters of scans are recognised, and scanners' pictures taken apart, by WebAssembly; only such programs of our own may be compiled.
        "script-src": ["'self'", "'wasm-unsafe-eval'"],
        // Mantine writes some measures into style attributes and elements.
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'", "blob:"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    // Inside an office Alur is served over plain HTTP; a browser told otherwise could not reach it any more.
    strictTransportSecurity: false,
    originAgentCluster: false,
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: "same-origin" },
  });
}
