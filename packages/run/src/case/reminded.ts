/** What is said of a deadline as time goes on. `soon`: most of the time is over. `overdue`: it has passed. `escalated`: so long ago that the superior hears of it. */
export const reminderLevels = ["soon", "overdue", "escalated"] as const;
export type ReminderLevel = (typeof reminderLevels)[number];

/** Which reminders of a deadline were raised, and when. Another deadline begins without any. */
export type Reminded = Readonly<Partial<Record<ReminderLevel, string>>>;
