// The modal: one <dialog>, so that the browser keeps the focus inside; drawn anew for each view, kept while its errors come and go.
import { drawBlocks } from "./blocks.js";
import { h, icon, iconButton } from "./dom.js";
import { drawField, refusals, showErrors, valuesOf } from "./inputs.js";
import { unescaped } from "./mrkdwn.js";
import { state } from "./state.js";
import { spoken, t, why } from "./texts.js";

let shown = null; // which view is drawn
let problems = null; // which problems are shown

/** Shows the view on top in `dialog`, or closes it. `deeds`: submit(view, values), dismiss(view), pressInModal(view, block, element, chosen). */
export function drawModal(dialog, deeds, names) {
  const { modal: view } = state;
  if (!view) {
    shown = null;
    if (dialog.open) dialog.close();
    return;
  }
  const version = `${view.id}/${view.hash}/${spoken()}`;
  if (version !== shown) {
    shown = version;
    problems = null;
    dialog.replaceChildren(form(view, deeds, names));
    if (!dialog.open) dialog.showModal();
    focusIn(dialog);
  }
  mark(dialog);
}

function form(view, deeds, names) {
  const context = {
    names,
    busy: false,
    pressed: () => false,
    press: (block, element, chosen) => deeds.pressInModal(view, block, element, chosen),
  };
  const send = (event) => {
    event.preventDefault();
    if (state.sending || !view.submit) return;
    const values = valuesOf(view.blocks, event.currentTarget);
    const wrong = refusals(view.blocks, values);
    state.problems = { errors: wrong };
    if (Object.keys(wrong).length) mark(event.currentTarget.closest("dialog"));
    else deeds.submit(view, values);
  };
  return h(
    "form",
    { class: "modal-form", novalidate: true, onsubmit: send },
    h(
      "div",
      { class: "modal-head" },
      h("div", { class: "avatar bot", "aria-hidden": "true" }),
      h("h2", { id: "modal-title", tabindex: "-1" }, unescaped(view.title.text)),
      iconButton("close", t("close"), () => deeds.dismiss(view)),
    ),
    h(
      "div",
      { class: "modal-body content" },
      h("p", { class: "failure", id: "modal-failure", role: "alert", hidden: true }),
      view.blocks.map((block, index) => (block.type === "input" ? drawField(block, `field-${index}`) : drawBlocks([block], context))).flat(),
    ),
    h(
      "div",
      { class: "modal-foot" },
      h("button", { type: "button", class: "block-button", onclick: () => deeds.dismiss(view) }, view.close ? unescaped(view.close.text) : t("close")),
      view.submit && h("button", { type: "submit", class: "block-button primary" }, unescaped(view.submit.text)),
    ),
  );
}

function focusIn(dialog) {
  (dialog.querySelector(".modal-body :is(input, select, textarea)") ?? dialog.querySelector("h2")).focus();
  dialog.querySelector(".modal-body").scrollTop = 0;
  for (const list of dialog.querySelectorAll(".choices")) {
    const chosen = list.querySelector("input:checked")?.closest("label");
    if (chosen) list.scrollTop = chosen.offsetTop - list.offsetTop - 8;
  }
}

function mark(dialog) {
  const submit = dialog.querySelector("[type=submit]");
  submit?.setAttribute("aria-busy", String(state.sending));
  submit?.classList.toggle("sending", state.sending);
  if (problems === state.problems) return;
  problems = state.problems;
  const failure = dialog.querySelector("#modal-failure");
  failure.hidden = !problems.failure;
  failure.replaceChildren(...(problems.failure ? [icon("warning"), h("span", {}, t("modal_failed", { why: why(problems.failure) }))] : []));
  showErrors(dialog, problems.errors ?? {});
}

/** Escape asks the app, as the buttons do; the browser may close the dialog by itself when it is pressed twice. */
export function listenToModal(dialog, deeds, closed) {
  dialog.setAttribute("aria-labelledby", "modal-title");
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (state.modal) deeds.dismiss(state.modal);
  });
  dialog.addEventListener("close", () => {
    if (state.modal) deeds.dismiss(state.modal);
    dialog.replaceChildren();
    closed();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") event.stopPropagation(); // it closes the modal, not the thread
    if (event.key === "Tab") stayInside(event, dialog);
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) dialog.querySelector("form").requestSubmit();
  });
}

function stayInside(event, dialog) {
  const stops = [...dialog.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter((node) => !node.disabled);
  const [first, last] = [stops[0], stops.at(-1)];
  const from = document.activeElement;
  if (event.shiftKey ? from === first || !stops.includes(from) : from === last) {
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }
}
