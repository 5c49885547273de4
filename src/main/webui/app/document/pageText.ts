import type { TextLayer } from "pdfjs-dist";
import type { PageText } from "../api/types";
import { align } from "./align";

export type Rect = { left: number; top: number; width: number; height: number };

/** The words that stand on a drawn page, joined to the document's text. */
export class ShownText {
  private readonly nodes: Text[] = [];
  /** Where each node's words begin in the words of all. */
  private readonly starts: number[] = [];
  private readonly map: Int32Array;

  constructor(
    layer: TextLayer,
    private readonly page: PageText,
    private readonly box: HTMLElement,
  ) {
    let words = "";
    for (const element of layer.textDivs) {
      const node = element.firstChild;
      if (!(node instanceof Text)) continue;
      this.nodes.push(node);
      this.starts.push(words.length);
      words += node.data;
    }
    this.map = align(words, page.text);
  }

  /** Where a stretch of the document's text stands on the page, line by line, in pixels of the page. */
  rects(start: number, end: number): Rect[] {
    const from = start - this.page.start;
    const to = end - this.page.start;
    const rects: Rect[] = [];
    const origin = this.box.getBoundingClientRect();
    this.nodes.forEach((node, index) => {
      const base = this.starts[index] as number;
      for (const [first, last] of this.runs(base, node.length, from, to)) {
        const range = document.createRange();
        range.setStart(node, first - base);
        range.setEnd(node, last - base + 1);
        for (const one of range.getClientRects()) {
          if (one.width > 0.5) {
            rects.push({ left: one.left - origin.left, top: one.top - origin.top, width: one.width, height: one.height });
          }
        }
      }
    });
    return joined(rects);
  }

  private runs(base: number, length: number, from: number, to: number): [number, number][] {
    const runs: [number, number][] = [];
    let open: [number, number] | null = null;
    for (let at = base; at < base + length; at++) {
      const place = this.map[at] as number;
      if (place === -1) continue; // a space or hyphen: within a run when words on both sides are
      if (place < from || place >= to) open = null;
      else if (open) open[1] = at;
      else {
        open = [at, at];
        runs.push(open);
      }
    }
    return runs;
  }
}

/** Pieces of one line that nearly touch are one mark. */
function joined(rects: Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const rect of rects) {
    const last = lines.at(-1);
    const gap = last ? rect.left - (last.left + last.width) : Number.POSITIVE_INFINITY;
    const sameLine = last && Math.abs(rect.top + rect.height / 2 - (last.top + last.height / 2)) < rect.height / 2;
    if (last && sameLine && gap > -rect.height && gap < rect.height) {
      const top = Math.min(last.top, rect.top);
      last.width = Math.max(last.left + last.width, rect.left + rect.width) - last.left;
      last.height = Math.max(last.top + last.height, rect.top + rect.height) - top;
      last.top = top;
    } else {
      lines.push({ ...rect });
    }
  }
  return lines;
}
