import { type PDFDocumentProxy, TextLayer } from "pdfjs-dist";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { call } from "../api/client";
import type { PageText } from "../api/types";
import { t } from "../words";
import { type Mark, within } from "./marks";
import { type Rect, ShownText } from "./pageText";

type Props = {
  pdf: PDFDocumentProxy;
  document: string;
  number: number;
  width: number;
  height: number;
  marks: Mark[];
  selected: string | null;
  isNear: boolean;
  note: string | null;
  onSelect: (record: string) => void;
  /** Told once the selected record's words have their place, in pixels from the page's top. */
  onPlaced: (top: number) => void;
};

/** One page as it is printed, with the words of its records marked. */
export function PdfPage(props: Props) {
  const { pdf, number, width, height, isNear } = props;
  const box = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<ShownText | null>(null);
  const [words, setWords] = useState<PageText | null>(null);
  const [isBroken, setBroken] = useState(false);

  useEffect(() => {
    if (!isNear || !width) return;
    const stop = new AbortController();
    draw(stop.signal).catch(() => setBroken(!stop.signal.aborted));
    return () => {
      stop.abort();
      setShown(null);
      box.current?.querySelector(".drawn")?.replaceChildren();
    };
  }, [isNear, width]);

  async function draw(signal: AbortSignal): Promise<void> {
    const text = call<PageText>(`/v1/documents/${props.document}/pages/${number}?offsets=utf16`, { signal });
    text.catch(() => {}); // told where it is awaited, unless the page is gone by then
    const page = await pdf.getPage(number);
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const sharp = Math.min(devicePixelRatio || 1, 2);
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    const layer = document.createElement("div");
    layer.className = "textLayer";
    if (signal.aborted) return;
    const drawing = page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] });
    signal.addEventListener("abort", () => drawing.cancel());
    const host = box.current?.querySelector<HTMLElement>(".drawn");
    if (!host) return;
    host.style.setProperty("--total-scale-factor", String(scale));
    host.replaceChildren(canvas, layer);
    const textLayer = new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport });
    await Promise.all([textLayer.render(), drawing.promise]);
    const known = await text;
    if (signal.aborted || !box.current) return;
    setWords(known);
    setShown(new ShownText(textLayer, known, box.current));
  }

  const placed = useMemo(
    () =>
      shown && words
        ? within(props.marks, words.start, words.end).map((mark) => ({ mark, rects: shown.rects(mark.start, mark.end) }))
        : [],
    [shown, words, props.marks],
  );
  const first = placed.find((one) => one.mark.record === props.selected && one.rects.length)?.rects[0];
  useEffect(() => {
    if (first) props.onPlaced(first.top);
  }, [first?.top, props.selected]);

  const recordsAt = (event: MouseEvent): string[] => {
    const origin = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const hit = placed.filter(
      (one) => one.mark.record && one.rects.some((rect) => isIn(rect, event.clientX - origin.left, event.clientY - origin.top)),
    );
    return [...new Set(hit.map((one) => one.mark.record as string))];
  };
  const click = (event: MouseEvent) => {
    if (!getSelection()?.isCollapsed) return;
    const records = recordsAt(event);
    // several claims share a sentence: each click goes on to the next
    const next = records[(records.indexOf(props.selected ?? "") + 1) % records.length];
    if (next) props.onSelect(next);
  };

  return (
    <section
      ref={box}
      class="sheet"
      data-page={number}
      aria-label={t("page.label", { page: number })}
      style={{ width: `${width}px`, height: `${height}px` }}
      onClick={click}
      onMouseMove={(event) => event.currentTarget.classList.toggle("over-record", recordsAt(event).length > 0)}
    >
      <div class="drawn" />
      <div class="marks" aria-hidden="true">
        {placed.flatMap(({ mark, rects }) =>
          rects.map((rect, index) => (
            <span
              key={`${mark.key}.${index}`}
              class={`mark ${mark.kind}${mark.record && mark.record === props.selected ? " selected" : ""}`}
              data-record={mark.record ?? undefined}
              style={{
                transform: `translate(${rect.left}px, ${rect.top}px)`,
                width: `${rect.width}px`,
                height: `${rect.height}px`,
              }}
            />
          )),
        )}
      </div>
      {isBroken && <p class="page-note">{t("page.undrawn")}</p>}
      {props.note && <p class="page-note">{props.note}</p>}
      {words?.ocr && (
        <details class="page-note">
          <summary>{t("page.ocr")}</summary>
          <p class="recognised">{words.text}</p>
        </details>
      )}
      <span class="page-number">{number}</span>
    </section>
  );
}

function isIn(rect: Rect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.left + rect.width && y >= rect.top && y <= rect.top + rect.height;
}
