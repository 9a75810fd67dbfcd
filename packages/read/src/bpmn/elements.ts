import type { ModdleElement } from "bpmn-moddle";

/** The elements that a property of an element names; none where it has none. */
export function elementsOf(element: ModdleElement | undefined, property: string): ModdleElement[] {
  const value = element?.[property];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isElement);
}

export function textOf(element: ModdleElement | undefined, property: string): string {
  const value = element?.[property];
  return typeof value === "string" ? value.trim() : "";
}

export function isA(element: ModdleElement | undefined, ...types: readonly string[]): boolean {
  return element !== undefined && types.includes(element.$type.replace("bpmn:", ""));
}

/** The body of Alur's own extension element of a type ("alur:Row"), where the file carries one. */
export function alurData(element: ModdleElement, type: string): unknown {
  const holder = elementsOf(element, "extensionElements").flatMap((extension) => elementsOf(extension, "values"));
  const json = textOf(
    holder.find((value) => value.$type === type),
    "json",
  );
  try {
    return json === "" ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}

/** Only elements that carry a type: what bpmn-moddle does not know it keeps as plain data. */
function isElement(value: unknown): value is ModdleElement {
  return typeof value === "object" && value !== null && "$type" in value;
}
