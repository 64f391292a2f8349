// A small menu beside the button that opens it: arrow keys move, Enter chooses, Escape closes and gives the focus back.
import { h } from "./dom.js";

let close = () => {};

/** Opens a menu with `items` [{ text, checked, choose() }] named `label`; a second press of the button closes it. */
export function openMenu(button, label, items) {
  const again = button.getAttribute("aria-expanded") === "true";
  close();
  if (again) return;
  const entries = items.map((item) =>
    h(
      "button",
      {
        type: "button",
        role: item.checked === undefined ? "menuitem" : "menuitemradio",
        "aria-checked": item.checked === undefined ? null : String(item.checked),
        tabindex: "-1",
        onclick() {
          close();
          button.focus();
          item.choose();
        },
      },
      item.text,
    ),
  );
  const menu = h("div", { class: "popup", role: "menu", "aria-label": label, onkeydown: (event) => move(event, entries, button) }, entries);
  // a modal dialog lies over all that is not in it
  (button.closest("dialog") ?? document.body).append(menu);
  place(menu, button);
  button.setAttribute("aria-expanded", "true");
  const outside = (event) => !menu.contains(event.target) && !button.contains(event.target) && close();
  const away = () => close();
  document.addEventListener("pointerdown", outside);
  window.addEventListener("resize", away);
  close = () => {
    document.removeEventListener("pointerdown", outside);
    window.removeEventListener("resize", away);
    button.setAttribute("aria-expanded", "false");
    menu.remove();
    close = () => {};
  };
  (entries.find((entry) => entry.getAttribute("aria-checked") === "true") ?? entries[0])?.focus();
}

function move(event, entries, button) {
  const at = entries.indexOf(document.activeElement);
  const last = entries.length - 1;
  const to = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[event.key];
  if (to !== undefined) entries[to].focus();
  else if (event.key === "Escape" || event.key === "Tab") {
    close();
    button.focus();
  } else return;
  event.stopPropagation();
  event.preventDefault();
}

/** Below the button where there is room, else above it; never out of the window. */
function place(menu, button) {
  const at = button.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - 12;
  const above = at.top - 12;
  menu.style.maxHeight = `${Math.min(320, Math.max(below, above))}px`;
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - width - 8))}px`;
  menu.style.top = `${height <= below || below >= above ? at.bottom + 4 : Math.max(8, at.top - height - 4)}px`;
}
