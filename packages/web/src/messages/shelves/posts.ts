// What is said about the office itself: its units, posts, officials and calendar. Imported for that alone by the page that says it.
import { bringWords } from "../brought.ts";
import { calendar } from "../id/calendar.ts";
import { office } from "../id/office.ts";
import { postsOverTime } from "../id/posts-over-time.ts";

bringWords({ calendar, office, postsOverTime });
