// The app's Home tab, beside its messages.
import { drawBlocks } from "./blocks.js";
import { h } from "./dom.js";
import { channelById, person, state } from "./state.js";
import { t } from "./texts.js";

/** The two tabs of the app; only its direct messages have them. `choose(tab)`. */
export function drawTabs(place, channel, choose) {
  place.hidden = channel.kind !== "im";
  place.setAttribute("aria-label", t("tabs"));
  const tabs = ["messages", "home"].map((name) =>
    h("button", { type: "button", class: "tab", "aria-pressed": String(state.tab === name), "data-focus": name, onclick: () => choose(name) }, t(`tab_${name}`)),
  );
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
  place.replaceChildren(...tabs);
  if (focused) tabs.find((tab) => tab.dataset.focus === focused)?.focus();
}

/** What the app published for this person. `press(block, element, chosen)`. */
export function drawHome(place, press) {
  const view = state.home;
  const key = `${view?.hash ?? ""}/${document.documentElement.lang}`;
  if (place.dataset.key === key) return;
  place.dataset.key = key;
  if (!view) return place.replaceChildren(h("p", { class: "quiet home-wait" }, t("home_wait")));
  const names = { person: (id) => person(id)?.name ?? id, channel: (id) => channelById(id)?.name ?? id };
  const blocks = drawBlocks(view.blocks, { names, busy: false, pressed: () => false, press });
  place.replaceChildren(h("div", { class: "home-blocks" }, blocks));
}
