import { t } from "../words";
import { FORMATS } from "./codes";

/** The records at an address as a file. */
export function ExportMenu({ address }: { address: string }) {
  const joined = address.endsWith("?") || address.endsWith("&") ? "" : address.includes("?") ? "&" : "?";
  return (
    <details class="menu">
      <summary>{t("export.title")}</summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`${address}${joined}format=${format}`} download>
              {t(`export.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
