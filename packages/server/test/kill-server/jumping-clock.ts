// Loaded before everything else, lets the clock of this process jump when its parent says so, as a computer's does whose battery is empty.
const TrueDate = Date;
let ahead = Number(process.env["CLOCK_AHEAD"] ?? 0);

class JumpingDate extends TrueDate {
  constructor(...given: [] | ConstructorParameters<DateConstructor>) {
    if (given.length === 0) super(TrueDate.now() + ahead);
    else super(...given);
  }

  static override now(): number {
    return TrueDate.now() + ahead;
  }
}
globalThis.Date = JumpingDate as DateConstructor;

process.on("message", (said: { jumpClock?: number }) => {
  ahead += said.jumpClock ?? 0;
});
// Listening to the parent must not keep the process alive, nor outlive it.
process.channel?.unref();
