import { useEffect, useRef } from "preact/hooks";
import { DocumentPage } from "../document/DocumentPage";
import { EntityList } from "../entity/EntityList";
import { EntityPage } from "../entity/EntityPage";
import { Library } from "../library/Library";
import { SearchPage } from "../search/SearchPage";
import { DropAnywhere } from "../upload/DropAnywhere";
import { choose, language, t } from "../words";
import { KeysDialog } from "./KeysDialog";
import { place } from "./place";
import { SignIn } from "./SignIn";
import { isKnown, may, session, signOut } from "./session";
import { useStore } from "./store";
import { nextTheme, theme } from "./theme";

/** The frame around each page, and which page an address means. */
export function App() {
  const here = useStore(place);
  const who = useStore(session);
  const keys = useRef<HTMLDialogElement>(null);
  const [room, id] = here.path;
  const isReading = room === "documents" && id !== undefined;

  useEffect(() => {
    const help = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest("input, textarea, select");
      if (event.key === "?" && !typing) keys.current?.showModal();
    };
    addEventListener("keydown", help);
    return () => removeEventListener("keydown", help);
  }, []);

  return (
    <div class={isReading ? "app reading" : room === "search" || (room === "entities" && id) ? "app searching" : "app"}>
      <a class="skip" href="#main">
        {t("shell.skip")}
      </a>
      <header class="bar">
        <a class="brand" href="/">
          Exhibit
        </a>
        <nav aria-label={t("shell.nav")}>
          <a href="/" aria-current={room === undefined || isReading ? "page" : undefined}>
            {t("shell.documents")}
          </a>
          <a href="/search" aria-current={room === "search" ? "page" : undefined}>
            {t("shell.search")}
          </a>
          <a href="/entities" aria-current={room === "entities" ? "page" : undefined}>
            {t("shell.entities")}
          </a>
        </nav>
        <div class="bar-end">
          {who?.access === "keys" && who.name && (
            <button type="button" class="quiet" title={t("session.out")} onClick={signOut}>
              {who.name}
            </button>
          )}
          <ThemeButton />
          <button type="button" class="quiet wide-only" onClick={() => choose(language === "en" ? "de" : "en")}>
            {t("shell.language")}
          </button>
          <button type="button" class="quiet" aria-label={t("keys.title")} onClick={() => keys.current?.showModal()}>
            ?
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {!who ? (
          <p class="empty">{t("shell.loading")}</p>
        ) : !isKnown(who) ? (
          <SignIn />
        ) : isReading ? (
          <DocumentPage key={id} id={id} />
        ) : room === "search" ? (
          <SearchPage />
        ) : room === "entities" ? (
          id === undefined ? (
            <EntityList />
          ) : (
            <EntityPage key={id} id={id} />
          )
        ) : room === undefined ? (
          <Library />
        ) : (
          <div class="empty">
            <h1>{t("shell.nowhere")}</h1>
            <a href="/">{t("shell.documents")}</a>
          </div>
        )}
      </main>
      {who && may("submitter", who) && <DropAnywhere />}
      <KeysDialog dialog={keys} />
    </div>
  );
}

function ThemeButton() {
  const now = useStore(theme);
  return (
    <button type="button" class="quiet" onClick={nextTheme} title={t("theme.title")}>
      {t(`theme.${now}`)}
    </button>
  );
}
