import type { Middleware } from "openapi-fetch";

/** Keeps the cookies of a session as a browser does, for programs that are none. */
export function keepCookies(): Middleware {
  const kept = new Map<string, string>();
  return {
    onRequest({ request }) {
      const cookies = [...kept].map(([name, value]) => `${name}=${value}`);
      if (cookies.length > 0) request.headers.set("cookie", cookies.join("; "));
      return request;
    },
    onResponse({ response }) {
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=;]+)=([^;]*)/.exec(cookie) ?? [];
        if (value === "") kept.delete(name);
        else kept.set(name, value);
      }
      return undefined;
    },
  };
}
