import { setFlow, stepNumber, swapExits, type FlowKind, type Step } from "@alur/model";
import { IconArrowDown, IconArrowsExchange } from "@tabler/icons-react";
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { useWords } from "../../../messages/language.tsx";
import type { SheetGeometry } from "../../../sop-sheet/geometry.ts";
import { useMender, useShownSop } from "../mending-context.ts";
import { shortActivity } from "../short-activity.ts";
import { canLead, exitsOf, nextTarget, rowOfTarget, targetAt, type Aim } from "./aim.ts";
import { AimedArrow } from "./aimed-arrow.tsx";
import { rowAt, topOf } from "./cell-box.ts";
import styles from "./table.module.css";

interface ExitHandlesProps {
  geometry: SheetGeometry;
  step: Step;
  paper: RefObject<HTMLElement | null>;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** So far a pointer may slip and it is still a click. */
const SLIP = 4;

/**
 * The exits of a step as handles below its symbol. Drawn onto a row, the arrow leads there. Pressed, the next row that is pressed is the target; by key the
 * arrow keys go from row to row, and Enter says which.
 */
export function ExitHandles({ geometry, step, paper }: ExitHandlesProps): ReactNode {
  const { table, editor } = useWords();
  const { mend, say } = useMender();
  const sop = useShownSop();
  const [aim, setAim] = useState<Aim>();
  const begun = useRef<{ x: number; y: number; drawn: boolean }>(undefined);
  const drawn = useRef(false);
  const symbol = geometry.symbols.findLast(({ stepId }) => stepId === step.id);

  const nameOf = (row: number): string => {
    const target = sop.steps[row];
    return target ? editor.target(stepNumber(sop, target), shortActivity(target.activity)) : editor.end;
  };
  /** Says where an exit leads from now on; nowhere else, where nothing that it can lead to was chosen. */
  const settle = (kind: FlowKind, row: number | undefined): void => {
    setAim(undefined);
    begun.current = undefined;
    const leads = row !== undefined && canLead(sop, step.id, row);
    if (leads) mend((before) => setFlow(before, step.id, kind, targetAt(before, row)));
    say(table.leads(editor.way[kind], nameOf(leads ? row : rowOfTarget(sop, step.id, kind))));
  };
  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } => {
    const box = paper.current?.parentElement?.getBoundingClientRect();
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
  };
  const rowUnder = (event: { clientX: number; clientY: number }): number => {
    const { y } = pointOf(event);
    const end = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-finish]");
    return end || y > topOf(geometry, geometry.rows.length) ? sop.steps.length : rowAt(geometry, y);
  };

  // Pressed and let go: the next row that is pressed is the target. A finger that scrolls to it presses nothing.
  const waits = aim !== undefined && aim.point === undefined ? aim.kind : undefined;
  useEffect(() => {
    if (waits === undefined) return undefined;
    const elsewhere = (hear: (event: MouseEvent) => void) => (event: MouseEvent) => {
      if (!(event.target instanceof Element && event.target.closest(`.${styles.handle}`))) hear(event);
    };
    const choose = elsewhere((event) => {
      const inside = event.target instanceof Element && paper.current?.parentElement?.contains(event.target);
      swallow(event);
      settle(waits, inside ? rowUnder(event) : undefined);
    });
    // The same press would select the cell below, put a symbol in it, and take the focus there.
    const heard = {
      pointerdown: elsewhere((event) => event.stopPropagation()),
      mousedown: elsewhere(swallow),
      click: choose,
    };
    for (const [type, listener] of Object.entries(heard))
      document.addEventListener(type as "click", listener, { capture: true });
    return () => {
      for (const [type, listener] of Object.entries(heard))
        document.removeEventListener(type as "click", listener, { capture: true });
    };
  });

  if (!symbol || step.kind === "note") return null;

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0) return;
    drawn.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
    begun.current = { x: event.clientX, y: event.clientY, drawn: false };
  };
  const onPointerMove = (event: PointerEvent, kind: FlowKind): void => {
    const from = begun.current;
    if (!from) return;
    from.drawn ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLIP;
    if (from.drawn) setAim({ stepId: step.id, kind, row: rowUnder(event), point: pointOf(event) });
  };
  const onPointerUp = (event: PointerEvent, kind: FlowKind): void => {
    drawn.current = begun.current?.drawn ?? false;
    if (drawn.current) settle(kind, rowUnder(event));
    else begun.current = undefined;
  };
  const press = (kind: FlowKind): void => {
    // The end of a drawn arrow is no press.
    if (drawn.current) return void (drawn.current = false);
    if (aim?.kind === kind && aim.point === undefined) return settle(kind, aim.row);
    const row = rowOfTarget(sop, step.id, kind);
    setAim({ stepId: step.id, kind, row });
    say(table.choosing(editor.way[kind], nameOf(row)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!aim) return;
    if (event.key === "Escape") settle(aim.kind, undefined);
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      const row = nextTarget(sop, step.id, aim.row, event.key === "ArrowUp" ? -1 : 1);
      setAim({ ...aim, row });
      say(nameOf(row));
    } else if (event.key === "End") setAim({ ...aim, row: sop.steps.length });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const label: Readonly<Record<FlowKind, string>> = { forward: "", yes: table.yes, no: table.no, other: "" };
  return (
    <>
      {aim ? <AimedArrow geometry={geometry} from={symbol} aim={aim} canLead={canLead(sop, step.id, aim.row)} /> : null}
      <div
        role="group"
        aria-label={table.exits(stepNumber(sop, step))}
        className={styles.handles}
        style={{ left: symbol.x, top: symbol.y + symbol.height / 2 }}
      >
        {exitsOf(step).map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.handle}
            aria-label={table.aim(editor.way[kind], nameOf(rowOfTarget(sop, step.id, kind)))}
            aria-pressed={aim?.kind === kind}
            onPointerDown={onPointerDown}
            onPointerMove={(event) => onPointerMove(event, kind)}
            onPointerUp={(event) => onPointerUp(event, kind)}
            onPointerCancel={() => settle(kind, undefined)}
            onClick={() => press(kind)}
            onKeyDown={onKeyDown}
            onBlur={() => begun.current || setAim(undefined)}
          >
            {label[kind] || <IconArrowDown size={14} aria-hidden />}
          </button>
        ))}
        {step.kind === "decision" ? (
          <button
            type="button"
            className={styles.handle}
            data-plain
            aria-label={editor.swapExits}
            onClick={() => {
              mend((before) => swapExits(before, step.id));
              say(table.swapped);
            }}
          >
            <IconArrowsExchange size={14} aria-hidden />
          </button>
        ) : null}
      </div>
    </>
  );
}
