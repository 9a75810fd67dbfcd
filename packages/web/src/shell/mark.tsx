import type { ReactNode } from "react";

/** Alur's sign: a capsule, a diamond, and the arrow that goes back up. */
export function Mark(): ReactNode {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect x="5" y="4" width="14" height="7" rx="3.5" fill="currentColor" />
      <path d="M12 11v4" stroke="currentColor" strokeWidth="2" />
      <path d="m12 14.5 7 5.5-7 5.5-7-5.5z" fill="#f0b429" />
      <path d="M19 20h7v-7" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="m22.5 14.5 3.5-4.5 3.5 4.5z" fill="currentColor" />
    </svg>
  );
}
