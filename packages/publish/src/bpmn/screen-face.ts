import { typefaces } from "../text/font-metrics.ts";

/** BPMN programs write in Arial; Arimo's letters are as wide. */
export const screenFace = typefaces.sans.regular;
