// The app's Home tab, and the tabs between it and the messages.
import { drawBlocks } from "./blocks.js";
import { h, icon, reconcile, redraw } from "./dom.js";
import { state } from "./state.js";
import { spoken, t, why } from "./texts.js";

const TABS = ["messages", "home"];

/** Tabs where the conversation is the app's own; look(tab) turns to one. */
export function drawTabs(place, shown, look) {
  place.hidden = !shown;
  place.setAttribute("aria-label", t("tabs"));
  redraw(place, [state.tab, spoken()], () => TABS.map((tab) => drawTab(tab, look)));
}

function drawTab(tab, look) {
  return h(
    "button",
    {
      type: "button",
      role: "tab",
      id: `tab-${tab}`,
      "aria-controls": tab === "home" ? "home" : "talk",
      "aria-selected": String(state.tab === tab),
      tabindex: state.tab === tab ? "0" : "-1",
      onclick: () => turn(tab, look),
      onkeydown: (event) => {
        if (event.key === "ArrowLeft" || event.key === "ArrowRight") turn(TABS[1 - TABS.indexOf(tab)], look);
      },
    },
    t(`tab_${tab}`),
  );
}

function turn(tab, look) {
  look(tab);
  document.getElementById(`tab-${tab}`).focus(); // another one now: the tabs were drawn anew
}

/** `press(block, element, chosen)`: a button of Home. */
export function drawHome(place, press, names) {
  const { home } = state;
  const failure = !state.modal && state.problems.failure;
  const item = { key: "home", version: JSON.stringify([home?.hash, failure, spoken()]) };
  const context = { names, busy: false, pressed: () => false, press };
  reconcile(place, [item], () =>
    h("div", { class: "home-view content" }, failure && told(failure), home ? drawBlocks(home.blocks, context) : h("p", { class: "quiet" }, t("home_opens"))),
  );
}

function told(failure) {
  return h("p", { class: "failure", role: "alert" }, icon("warning"), h("span", {}, t("unanswered", { why: why(failure) })));
}
