import { useState, type FormEvent } from "react";

/** What a form says about its fields, and how it is sent. */
interface FormCheck<Field extends string> {
  /** The sentence beside each field; none before somebody has tried to send. */
  errors: Record<Field, string | false>;
  /** Sends the form, or says what is wrong and leads to the first such field. */
  onSubmit: (send: () => void) => (event: FormEvent<HTMLFormElement>) => void;
}

/** Checks a form in the person's own language. The browser would speak its own, so the form carries `noValidate`. */
export function useFormCheck<Field extends string>(wrong: Record<Field, string | false>): FormCheck<Field> {
  const [tried, setTried] = useState(false);
  const right = Object.values(wrong).every((sentence) => sentence === false);
  const nothing = Object.fromEntries(Object.keys(wrong).map((field) => [field, false])) as Record<Field, false>;
  return {
    errors: tried ? wrong : nothing,
    onSubmit: (send) => (event) => {
      event.preventDefault();
      setTried(!right);
      if (right) return send();
      // The fields are marked with the next drawing; then the first of them takes the focus.
      const form = event.currentTarget;
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    },
  };
}
