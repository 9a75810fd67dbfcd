/** A rectangle of the diagram, in the pixels in which BPMN programs draw. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
