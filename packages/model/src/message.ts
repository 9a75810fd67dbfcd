import * as z from "zod";

/** What a person reads, in the office's language and in English. Never holds a stack trace, a secret or a personal number. */
export const messageSchema = z.object({ id: z.string(), en: z.string() }).meta({ id: "Message" });
export type Message = z.infer<typeof messageSchema>;

/** The languages in which Alur speaks. Indonesian comes first everywhere. */
export type Language = keyof Message;
