/** The library ships types of the elements only; this much of its door is used. */
declare module "bpmn-moddle" {
  export interface ModdleElement {
    readonly $type: string;
    $parent?: ModdleElement;
    [property: string]: unknown;
  }

  export class BpmnModdle {
    constructor(extensions?: Record<string, unknown>);
    create(type: string, properties?: Record<string, unknown>): ModdleElement;
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: { message: string }[] }>;
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
