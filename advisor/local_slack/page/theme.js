// Light or dark: as the system has it, until somebody chooses. Kept for the next visit.
import { icon } from "./dom.js";
import { t } from "./texts.js";

const KEY = "theme";
const system = window.matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : system.matches;
}

export function drawTheme(button) {
  button.replaceChildren(icon(isDark() ? "light" : "dark"));
  button.setAttribute("aria-label", t("dark"));
  button.setAttribute("aria-pressed", String(isDark()));
  button.title = t(isDark() ? "to_light" : "to_dark");
}

export function listenToTheme(button) {
  const kept = localStorage.getItem(KEY);
  if (kept) document.documentElement.dataset.theme = kept;
  button.addEventListener("click", () => {
    const chosen = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = chosen;
    localStorage.setItem(KEY, chosen);
    drawTheme(button);
  });
  system.addEventListener("change", () => drawTheme(button));
}
