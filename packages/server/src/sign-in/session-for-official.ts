import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import * as z from "zod";

/**
 * Lets the server itself begin a session for an account, without a password: the sample office's switch between officials. It has no address, so no request
 * from outside can reach it.
 */
export const sessionForOfficial = {
  id: "session-for-official",
  endpoints: {
    beginSession: createAuthEndpoint(
      { method: "POST", body: z.object({ userId: z.string() }) },
      async ({ context, body, ...rest }) => {
        const user = await context.internalAdapter.findUserById(body.userId);
        if (!user) throw new Error("A session was asked for an account that does not exist.");
        const session = await context.internalAdapter.createSession(user.id);
        await setSessionCookie({ context, body, ...rest }, { session, user });
        return {};
      },
    ),
  },
} satisfies BetterAuthPlugin;
