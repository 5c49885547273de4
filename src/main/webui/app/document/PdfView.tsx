import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, version } from "pdfjs-dist";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../words";
import type { Mark } from "./marks";
import { PdfPage } from "./PdfPage";

const HOME = `/webjars/pdfjs-dist/${version}`;
GlobalWorkerOptions.workerSrc = `${HOME}/build/pdf.worker.min.mjs`;

const GAP = 12;
/** Pages are drawn this many screens before they come into view. */
const AHEAD = 1;
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

type Props = {
  document: string;
  marks: Mark[];
  notes: Map<number, string>;
  selected: { id: string; page: number } | null;
  onSelect: (record: string) => void;
};

/** A PDF as it is printed, page under page; only those in reach are drawn. */
export default function PdfView({ document: id, marks, notes, selected, onSelect }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [sizes, setSizes] = useState<{ width: number; height: number }[]>([]);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const [top, setTop] = useState(0);
  const [zoom, setZoom] = useState(1);
  const [isBroken, setBroken] = useState(false);
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    const loading = getDocument({
      url: `/v1/documents/${id}/original`,
      cMapUrl: `${HOME}/cmaps/`,
      standardFontDataUrl: `${HOME}/standard_fonts/`,
      wasmUrl: `${HOME}/wasm/`,
      useWasm: false,
      isEvalSupported: false,
      enableXfa: false,
    });
    loading.promise.then(
      async (loaded) => {
        const first = (await loaded.getPage(1)).getViewport({ scale: 1 });
        setSizes(Array.from({ length: loaded.numPages }, () => ({ width: first.width, height: first.height })));
        setPdf(loaded);
        for (let number = 2; number <= loaded.numPages; number++) {
          const one = (await loaded.getPage(number)).getViewport({ scale: 1 });
          if (one.width === first.width && one.height === first.height) continue;
          setSizes((now) => now.map((size, index) => (index === number - 1 ? one : size)));
        }
      },
      () => setBroken(true),
    );
    return () => void loading.destroy();
  }, [id]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  const width = Math.max(0, Math.floor(Math.min(room.width - 2 * GAP, 900) * zoom));
  const heights = sizes.map((size) => Math.round((size.height / size.width) * width));
  const tops: number[] = [];
  let at = GAP;
  for (const height of heights) {
    tops.push(at);
    at += height + GAP;
  }
  const isNear = (index: number) =>
    (tops[index] as number) < top + room.height * (1 + AHEAD) &&
    (tops[index] as number) + (heights[index] as number) > top - room.height * AHEAD;
  const current = Math.max(1, tops.filter((one) => one <= top + room.height / 3).length);
  const scrollTo = (y: number) => box.current?.scrollTo({ top: Math.max(0, y) });

  // before the pages' own effects, which tell where the words are
  useLayoutEffect(() => {
    if (!selected || !tops.length || !width) return;
    wanted.current = selected.id;
    const page = tops[selected.page - 1] ?? 0;
    if (Math.abs(page - top) > room.height) scrollTo(page);
  }, [selected?.id, width > 0 && tops.length > 0]);

  const placed = (page: number, y: number) => {
    if (page !== selected?.page || wanted.current !== selected.id) return;
    wanted.current = null;
    const place = (tops[page - 1] as number) + y;
    const scrolled = box.current?.scrollTop ?? 0;
    if (place < scrolled + 40 || place > scrolled + room.height * 0.7) scrollTo(place - room.height / 3);
  };

  const step = (by: number) => setZoom(ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, ZOOMS.indexOf(zoom) + by))] as number);
  return (
    <div class="pdf">
      <div class="tools" role="toolbar" aria-label={t("page.tools")}>
        <label>
          {t("page.goto")}
          <input
            type="number"
            min={1}
            max={sizes.length || 1}
            value={current}
            onChange={(event) => scrollTo((tops[Number(event.currentTarget.value) - 1] ?? 0) - GAP)}
          />
        </label>
        <span class="soft">{t("page.of", { pages: sizes.length })}</span>
        <button type="button" class="quiet" aria-label={t("page.smaller")} onClick={() => step(-1)}>
          −
        </button>
        <button type="button" class="quiet" aria-label={t("page.larger")} onClick={() => step(1)}>
          +
        </button>
      </div>
      {isBroken && <p class="empty">{t("page.broken")}</p>}
      <div
        class="sheets"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label={t("page.region")}
        onScroll={(e) => setTop(e.currentTarget.scrollTop)}
      >
        {pdf &&
          sizes.map((_, index) => (
            <PdfPage
              key={index}
              pdf={pdf}
              document={id}
              number={index + 1}
              width={width}
              height={heights[index] as number}
              marks={marks}
              selected={selected?.id ?? null}
              isNear={isNear(index)}
              note={notes.get(index + 1) ?? null}
              onSelect={onSelect}
              onPlaced={(y) => placed(index + 1, y)}
            />
          ))}
        {!pdf && !isBroken && <p class="empty">{t("shell.loading")}</p>}
      </div>
    </div>
  );
}
