import { store } from "./store";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
const KEPT = "exhibit.theme";

export const theme = store<Theme>(THEMES.find((one) => one === localStorage.getItem(KEPT)) ?? "system");

function show(): void {
  document.documentElement.dataset.theme = theme.get();
}

export function nextTheme(): void {
  theme.set(THEMES[(THEMES.indexOf(theme.get()) + 1) % THEMES.length] ?? "system");
  localStorage.setItem(KEPT, theme.get());
}

theme.onChange(show);
show();
