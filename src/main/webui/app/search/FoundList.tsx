import type { Finding } from "../api/types";
import { Card } from "../evidence/Card";
import type { Piece } from "../evidence/pieces";
import { VirtualList } from "../shell/VirtualList";
import { t } from "../words";
import type { Found } from "./found";

/** The records that were found, with the words that were searched for. */
export function FoundList({ items, next, more }: Pick<Found, "items" | "next"> & { more: () => void }) {
  return (
    <VirtualList
      count={items.length + (next ? 1 : 0)}
      label={t("search.results")}
      estimate={170}
      shown={null}
      keyOf={(index) => items[index]?.evidence.id ?? "more"}
    >
      {(index) => {
        const found = items[index];
        return found ? (
          <Card record={found.evidence} source={found.document} found={highlights(found)} isSelected={false} />
        ) : (
          <button type="button" class="more" onClick={more}>
            {t("search.more")}
          </button>
        );
      }}
    </VirtualList>
  );
}

function highlights({ snippets }: Finding): Piece[] {
  return snippets.flatMap((snippet) => snippet.highlights.map(({ start, end }) => ({ start, end, kind: "found" as const })));
}
