import { call, text } from "../api/client";
import type { PageText } from "../api/types";
import type { Stretch } from "./draft";

/** The words that the reader has selected in a document, at their place in its text; nothing where they are not there. */
export async function chosenWords(document: string): Promise<Stretch | null> {
  const selection = getSelection();
  const words = selection?.toString().trim();
  const at = selection?.anchorNode;
  const element = at instanceof Element ? at : at?.parentElement;
  if (!words || !element?.closest(".original")) return null;
  const page = element.closest<HTMLElement>("[data-page]")?.dataset.page;
  if (page) {
    const { text: shown, start } = await call<PageText>(`/v1/documents/${document}/pages/${page}?offsets=utf16`);
    return find(shown, words, start);
  }
  const line = Number(element.closest<HTMLElement>("[data-at]")?.dataset.at ?? 0);
  const all = await text(`/v1/documents/${document}/text`);
  return find(all.slice(line), words, line) ?? find(all, words, 0);
}

/** Where words stand in a text, whatever breaks and hyphens of lines are between their letters; `offset` is where the text begins. */
export function find(within: string, words: string, offset: number): Stretch | null {
  const letters: number[] = [];
  let bare = "";
  for (let index = 0; index < within.length; index++) {
    const letter = within[index] as string;
    if (!BETWEEN.test(letter)) {
      letters.push(index);
      bare += letter;
    }
  }
  const wanted = [...words].filter((letter) => !BETWEEN.test(letter)).join("");
  const at = wanted ? bare.indexOf(wanted) : -1;
  if (at < 0) return null;
  const start = letters[at] as number;
  const end = (letters[at + wanted.length - 1] as number) + 1;
  return { text: within.slice(start, end), start: offset + start, end: offset + end };
}

const BETWEEN = /[\s\u00ad\u2010-]/;
