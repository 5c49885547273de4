import type { ComponentChildren } from "preact";
import type { EvidenceRecord, Finding } from "../api/types";
import { Verdict } from "../review/Verdict";
import { named, t } from "../words";
import { cut, type Piece, pieces } from "./pieces";
import { Slots } from "./Slots";
import { Why } from "./Why";

type Props = {
  record: EvidenceRecord;
  isSelected: boolean;
  /** The document, where the card stands outside of it. */
  source?: Finding["document"];
  /** Where words that were searched for stand. */
  found?: Piece[];
  /** Whether the document has pages that can be named. */
  hasPages?: boolean;
  onSelect?: () => void;
  /** Shows the words on their page, where that is not beside the card. */
  onOpen?: () => void;
  /** What can be decided on it. */
  children?: ComponentChildren;
};

/** One claim: what, who, the words that make it, and how sure it is. */
export function Card({ record, isSelected, source, found = [], hasPages = true, onSelect, onOpen, children }: Props) {
  const link = `/documents/${source?.id ?? ""}#record=${record.id}`;
  const page = hasPages ? t("card.page", { page: record.page }) : t("card.place");
  return (
    <article
      class={`card ${record.assertion.toLowerCase()}${record.review?.status === "REJECTED" ? " rejected" : ""}`}
      aria-current={isSelected ? "true" : undefined}
      aria-label={`${named("type", record.type)}, ${named("assertion", record.assertion)}`}
      onClick={onSelect}
    >
      <header>
        <span class="type">{named("type", record.type)}</span>
        {record.assertion !== "STATED" && <span class="badge">{named("assertion", record.assertion)}</span>}
        {record.review && <Verdict review={record.review} />}
        <span class="where">
          {source && (
            <a class="source" href={link}>
              {source.title || source.filename}
            </a>
          )}
          {onOpen ? (
            <button type="button" class="link" onClick={onOpen}>
              {page}
            </button>
          ) : (
            <span class="soft">{page}</span>
          )}
        </span>
      </header>
      <Slots record={record} />
      <div class="said">
        <blockquote>
          {cut(record.quote.text, record.quote.start, [...pieces(record), ...found]).map(({ at, words, over }) =>
            over.length ? (
              <mark key={at} class={over.map((piece) => piece.kind).join(" ")}>
                {words}
              </mark>
            ) : (
              words
            ),
          )}
        </blockquote>
        {record.section && <p class="section soft">{record.section}</p>}
        <Why record={record} isSelected={isSelected} />
        {children}
      </div>
    </article>
  );
}
