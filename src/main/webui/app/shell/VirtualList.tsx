import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import { type ComponentChild, Fragment } from "preact";
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from "preact/hooks";

type Props = {
  count: number;
  label: string;
  estimate: number;
  /** The item that is brought into view when it changes; `null` for none. */
  shown: number | null;
  keyOf: (index: number) => string;
  children: (index: number) => ComponentChild;
};

/** Heights settle while a list is drawn, so that an item is looked for again for so long, unless the reader scrolls. */
const SETTLED_MS = 1200;
const READER_MOVES = ["wheel", "touchmove", "pointerdown"] as const;

/** A long list of which only what is in view is on the page. */
export function VirtualList({ count, label, estimate, shown, keyOf, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const [, draw] = useReducer((turn: number, _: unknown) => turn + 1, 0);
  const list = useMemo(
    () =>
      new Virtualizer<HTMLDivElement, HTMLElement>({
        count: 0,
        getScrollElement: () => box.current,
        estimateSize: () => estimate,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
      }),
    [],
  );
  list.setOptions({ ...list.options, count, overscan: 6, getItemKey: keyOf, onChange: draw });
  useLayoutEffect(() => list._willUpdate());
  useEffect(() => list._didMount(), [list]);
  useLayoutEffect(() => {
    wanted.current = shown !== null && shown >= 0 && shown < count ? shown : null;
    const settled = setTimeout(forget, SETTLED_MS);
    return () => clearTimeout(settled);
  }, [shown, count]);
  useLayoutEffect(() => bringIntoView());
  useEffect(() => {
    for (const move of READER_MOVES) box.current?.addEventListener(move, forget, { passive: true });
  }, []);

  function forget() {
    wanted.current = null;
  }

  function bringIntoView() {
    const scroll = box.current;
    if (wanted.current === null || !scroll) return;
    const item = scroll.querySelector(`[data-index="${wanted.current}"]`)?.getBoundingClientRect();
    const room = scroll.getBoundingClientRect();
    const above = room.height / 4;
    if (!item) scroll.scrollTop = (list.measurementsCache[wanted.current]?.start ?? 0) - above;
    else if (item.top < room.top || item.bottom > room.bottom) scroll.scrollTop += item.top - room.top - above;
  }

  return (
    <div class="scroll" ref={box} role="group" aria-label={label} tabIndex={0}>
      <ol class="virtual" aria-label={label} ref={(element) => element?.style.setProperty("height", `${list.getTotalSize()}px`)}>
        {list.getVirtualItems().map((item, place) => (
          <li
            key={place} // taken up again for other items as the list scrolls
            data-index={item.index}
            aria-setsize={count}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start}px)` }}
            ref={(element) => {
              if (element) list.measureElement(element);
            }}
          >
            <Fragment key={item.key}>{children(item.index)}</Fragment>
          </li>
        ))}
      </ol>
    </div>
  );
}
