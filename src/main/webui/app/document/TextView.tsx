import { useMemo } from "preact/hooks";
import { text } from "../api/client";
import { cut } from "../evidence/pieces";
import { useLoaded } from "../shell/useLoaded";
import { VirtualList } from "../shell/VirtualList";
import { t } from "../words";
import { type Mark, within } from "./marks";

type Props = {
  document: string;
  marks: Mark[];
  selected: { id: string; start: number } | null;
  onSelect: (record: string) => void;
};
type Line = { start: number; words: string };

/** The words of a document that has no printed pages. */
export function TextView({ document: id, marks, selected, onSelect }: Props) {
  const { value, refusal } = useLoaded((signal) => text(`/v1/documents/${id}/text`, signal), [id]);
  const lines = useMemo(() => linesOf(value ?? ""), [value]);
  if (refusal) return <p class="empty">{t("failure.unreachable")}</p>;
  if (value === undefined) return <p class="empty">{t("shell.loading")}</p>;
  const shown = selected ? lines.findLastIndex((line) => line.start <= selected.start) : null;
  return (
    <div class="plain">
      <VirtualList count={lines.length} label={t("page.region")} estimate={30} shown={shown} keyOf={String}>
        {(index) => {
          const line = lines[index] as Line;
          return (
            <Words line={line} marks={within(marks, line.start, line.start + line.words.length)} {...{ selected, onSelect }} />
          );
        }}
      </VirtualList>
    </div>
  );
}

function linesOf(words: string): Line[] {
  let start = 0;
  return words.split("\n").map((line) => {
    const made = { start, words: line };
    start += line.length + 1;
    return made;
  });
}

function Words({ line, marks, selected, onSelect }: { line: Line; marks: Mark[] } & Pick<Props, "selected" | "onSelect">) {
  return (
    <p class="line" data-at={line.start}>
      {cut(line.words, line.start, marks).map(({ at, words, over }) => {
        if (!over.length) return words;
        const record = over.findLast((mark) => mark.record)?.record;
        const isSelected = over.some((mark) => mark.record && mark.record === selected?.id);
        return (
          <span
            key={at}
            class={`mark ${[...new Set(over.map((mark) => mark.kind))].join(" ")}${isSelected ? " selected" : ""}`}
            data-record={record ?? undefined}
            onClick={record ? () => onSelect(record) : undefined}
          >
            {words}
          </span>
        );
      })}
    </p>
  );
}
