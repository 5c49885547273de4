import { country, language, t } from "../words";

type Props = { iso2: string | null; words: string; onChange: (iso2: string | null) => void };

/** A country by its name in the reader's language. */
export function CountryField({ iso2, words, onChange }: Props) {
  return (
    <select
      required
      class="country"
      aria-label={t("edit.which", { words })}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    >
      <option value="">{t("edit.which", { words })}</option>
      {CODES.map((code) => (
        <option key={code} value={code} selected={code === iso2}>
          {country(code, code)}
        </option>
      ))}
    </select>
  );
}

/** Regions and former countries that browsers have names for beside ISO 3166. */
const NO_COUNTRIES = new Set(
  "AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ".split(
    " ",
  ),
);

/** Codes of ISO 3166 that the browser has a name for, in order of the names. */
const CODES = codes();

function codes(): string[] {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const known = letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => names.of(code) && !NO_COUNTRIES.has(code));
  return known.sort((one, other) => country(one, one).localeCompare(country(other, other), language));
}
