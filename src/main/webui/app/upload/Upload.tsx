import { useRef, useState } from "preact/hooks";
import { bytes } from "../api/client";
import { t } from "../words";
import { asFile } from "./DropAnywhere";
import { add } from "./queue";

const SAMPLE = "crs-if12672.12.pdf";

/** Where documents come in: choose, drop, paste, or the sample. */
export function Upload({ isFirst }: { isFirst: boolean }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [isWriting, setWriting] = useState(false);
  const take = (input: HTMLInputElement) => {
    add([...(input.files ?? [])]);
    input.value = "";
  };
  const sample = async () => add([new File([await bytes(`/sample/${SAMPLE}`)], SAMPLE, { type: "application/pdf" })]);
  return (
    <section class={isFirst ? "upload first" : "upload"} aria-labelledby="upload-title">
      <h1 id="upload-title">{t(isFirst ? "upload.first" : "upload.title")}</h1>
      {isFirst && <p class="about">{t("upload.about")}</p>}
      <p class="soft">{t("upload.formats")}</p>
      <div class="row">
        <button type="button" class="main" onClick={() => files.current?.click()}>
          {t("upload.files")}
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          {t("upload.folder")}
        </button>
        <button type="button" aria-expanded={isWriting} onClick={() => setWriting(!isWriting)}>
          {t("upload.words")}
        </button>
        <button type="button" class={isFirst ? "" : "quiet"} onClick={sample}>
          {t("upload.sample")}
        </button>
      </div>
      <input ref={files} type="file" multiple hidden aria-label={t("upload.files")} onChange={(e) => take(e.currentTarget)} />
      <input
        ref={(input) => {
          folder.current = input;
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        aria-label={t("upload.folder")}
        onChange={(e) => take(e.currentTarget)}
      />
      {isWriting && <Words done={() => setWriting(false)} />}
    </section>
  );
}

function Words({ done }: { done: () => void }) {
  const [words, setWords] = useState("");
  const send = (event: Event) => {
    event.preventDefault();
    if (!words.trim()) return;
    add([asFile(words)]);
    done();
  };
  return (
    <form class="words" onSubmit={send}>
      <label>
        {t("upload.words.label")}
        <textarea
          rows={4}
          value={words}
          placeholder={t("upload.words.example")}
          onInput={(e) => setWords(e.currentTarget.value)}
        />
      </label>
      <button type="submit" class="main">
        {t("upload.words.send")}
      </button>
    </form>
  );
}
