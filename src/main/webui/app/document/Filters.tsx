import type { RefObject } from "preact";
import type { EvidenceRecord } from "../api/types";
import { ASSERTIONS, STATES, TYPES } from "../evidence/codes";
import { amendQuery } from "../shell/place";
import { named, t } from "../words";

type Props = { records: EvidenceRecord[]; query: URLSearchParams; field: RefObject<HTMLInputElement> };

/** Which records are shown; each choice says how many there are. */
export function Filters({ records, query, field }: Props) {
  const count = (key: "type" | "assertion", code: string) => records.filter((record) => record[key] === code).length;
  const option = (family: "type" | "assertion", code: string) => {
    const n = count(family, code);
    return n ? (
      <option key={code} value={code} selected={query.get(family) === code}>
        {named(family, code)} ({n})
      </option>
    ) : null;
  };
  const inState = (state: string) => records.filter((record) => (record.review?.status ?? "NONE") === state).length;
  return (
    <div class="filters" role="search" aria-label={t("filter.title")}>
      <input
        ref={field}
        type="search"
        aria-label={t("filter.with")}
        placeholder={t("filter.with")}
        value={query.get("with") ?? ""}
        onInput={(event) => amendQuery({ with: event.currentTarget.value })}
      />
      <select aria-label={t("filter.type")} onChange={(event) => amendQuery({ type: event.currentTarget.value })}>
        <option value="">{t("filter.type.any")}</option>
        {TYPES.map((code) => option("type", code))}
      </select>
      <select aria-label={t("filter.assertion")} onChange={(event) => amendQuery({ assertion: event.currentTarget.value })}>
        <option value="">{t("filter.assertion.any")}</option>
        {ASSERTIONS.map((code) => option("assertion", code))}
      </select>
      <select aria-label={t("filter.review")} onChange={(event) => amendQuery({ review: event.currentTarget.value })}>
        <option value="">{t("filter.review.any")}</option>
        {STATES.filter((state) => inState(state)).map((state) => (
          <option key={state} value={state} selected={query.get("review") === state}>
            {named("review", state)} ({inState(state)})
          </option>
        ))}
      </select>
      <select aria-label={t("filter.sure")} onChange={(event) => amendQuery({ sure: event.currentTarget.value })}>
        {(["", "0.5", "0.75", "0.9"] as const).map((least) => (
          <option key={least} value={least} selected={(query.get("sure") ?? "") === least}>
            {least ? t(`sure.${least}`) : t("filter.sure.any")}
          </option>
        ))}
      </select>
    </div>
  );
}
