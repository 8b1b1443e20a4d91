/** The part of pdfkit that the leaflet uses; pdfkit brings no types of its own, and the published ones are of an older version. */
declare module 'pdfkit' {
  /** A node of the structure tree. A closure is drawn as that node's content as soon as the node hangs in the tree. */
  export interface Structure {
    add(child: Structure | (() => void)): Structure;
    end(): void;
  }
  export interface Outline {
    addItem(title: string, options: { fit: boolean; top: number; left: number }): Outline;
  }
  export default class PDFDocument {
    constructor(options: {
      size: 'A4';
      margin: number;
      pdfVersion: '1.7';
      tagged: true;
      lang: string;
      displayTitle: true;
      autoFirstPage: false;
      /** Null: no font of its own; the standard ones are not embedded. */
      font: null;
      info: Record<string, string | Date>;
    });
    readonly page: { readonly width: number; readonly height: number };
    readonly outline: Outline;
    /** Not documented; the only way to ask whether a font can show a sign. */
    readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
    addPage(): this;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
    link(x: number, y: number, width: number, height: number, url: string, options: { structParent: Structure; Contents: unknown }): this;
    struct(type: string, options?: { alt?: string; bbox?: [left: number, top: number, right: number, bottom: number] }, children?: (() => void)[]): Structure;
    addStructure(element: Structure): this;
    markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): this;
    endMarkedContent(): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round'): this;
    lineJoin(join: 'round'): this;
    circle(x: number, y: number, radius: number): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    path(svg: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    fill(colour?: string): this;
    stroke(colour?: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    end(): void;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
