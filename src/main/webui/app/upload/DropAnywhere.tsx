import { useEffect, useState } from "preact/hooks";
import { go } from "../shell/place";
import { moment, t } from "../words";
import { droppedFiles } from "./dropped";
import { add } from "./queue";

/** Files may be dropped, and files or words pasted, wherever the reader is. */
export function DropAnywhere() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = async (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      take(await droppedFiles(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      if ((event.target as Element).closest("input, textarea")) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const words = event.clipboardData?.getData("text/plain").trim();
      take(files.length ? files : words ? [asFile(words)] : []);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    addEventListener("paste", paste);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
      removeEventListener("paste", paste);
    };
  }, []);
  return isOver ? <div class="drop-here">{t("upload.drop-here")}</div> : null;
}

function take(files: File[]): void {
  if (!files.length) return;
  add(files);
  if (location.pathname !== "/") go("/");
}

/** Pasted words are a document like any other. */
export function asFile(words: string): File {
  return new File([words], `${t("upload.pasted", { at: moment(new Date().toISOString()) })}.txt`, {
    type: "text/plain;charset=utf-8",
  });
}
