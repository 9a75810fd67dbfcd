import type { Locator, Page } from "@playwright/test";

/**
 * Seconds of the keystroke-level model: S. K. Card, T. P. Moran, A. Newell, "The keystroke-level model for user performance time with interactive
 * systems", Communications of the ACM 23 (7), 1980, 396–410, doi:10.1145/358886.358895. A key is that of somebody who types 40 words a minute.
 */
const seconds = { key: 0.28, point: 1.1, button: 0.1, home: 0.4, think: 1.35 };

/** A wait that a person notices, in milliseconds. */
const NOTICED = 300;

/** So long nothing has changed on a page that has come to rest, in milliseconds. */
const STILL = 250;

/** The hand and the eye of somebody at the computer: what they do is done in the browser, counted, and reckoned in the time of a person. */
export class Hand {
  clicks = 0;
  keys = 0;
  scrolls = 0;
  looks = 0;
  /** Noticed waits, in milliseconds. */
  readonly waits: number[] = [];
  /** What all of that takes a person, the waits apart: those are the computer's. */
  actSeconds = 0;
  readonly page: Page;
  private onKeys = false;

  constructor(page: Page) {
    this.page = page;
  }

  get waitSeconds(): number {
    return this.waits.reduce((sum, wait) => sum + wait, 0) / 1000;
  }

  /** Thinks, or takes in one thing that the screen says. */
  look(things = 1): void {
    this.looks += things;
    this.actSeconds += things * seconds.think;
  }

  async click(target: Locator): Promise<void> {
    await this.see(target);
    if (await outOfSight(target)) {
      this.scrolls++;
      this.actSeconds += seconds.point;
    }
    this.look();
    this.move(false);
    this.actSeconds += seconds.point + 2 * seconds.button;
    this.clicks++;
    await target.click();
  }

  /** One key, or several at once: "Control+v" are two. */
  async press(keys: string): Promise<void> {
    this.move(true);
    this.count(keys.split("+").length);
    await this.page.keyboard.press(keys);
  }

  async type(words: string): Promise<void> {
    this.look();
    this.move(true);
    this.count(words.length);
    await this.page.keyboard.type(words);
  }

  /** Waits for what comes next; that is the computer's time, and none of the hand's. */
  async see(target: Locator): Promise<void> {
    await this.during(target.first().waitFor({ timeout: 30_000 }));
  }

  async during<T>(coming: Promise<T>): Promise<T> {
    const since = performance.now();
    const come = await coming;
    const waited = performance.now() - since;
    if (waited > NOTICED) this.waits.push(waited);
    return come;
  }

  /** Whoever looks for what is left sees the page when it has come to rest, and not what is just going away. */
  async rest(): Promise<void> {
    await this.page.evaluate(cameToRest, STILL);
  }

  private count(keys: number): void {
    this.keys += keys;
    this.actSeconds += keys * seconds.key;
  }

  /** Between mouse and keys the hand finds its place anew. */
  private move(onKeys: boolean): void {
    if (this.onKeys !== onKeys) this.actSeconds += seconds.home;
    this.onKeys = onKeys;
  }
}

const cameToRest = (still: number): Promise<void> =>
  new Promise((resolve) => {
    let timer = setTimeout(resolve, still);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, still);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const outOfSight = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom < 0 || top > innerHeight;
  });
