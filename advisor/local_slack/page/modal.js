// A modal of the app: loading, filling in, sending, wrong fields beside the field. One at a time, as in Slack.
import { drawBlocks } from "./blocks.js";
import { h } from "./dom.js";
import { drawInput, valuesOf } from "./inputs.js";
import { state } from "./state.js";
import { t, why } from "./texts.js";

/** Makes the dialog show the view that is open. `deeds`: submit(view, values), close(view). */
export function drawModal(dialog, deeds) {
  const view = state.modal;
  if (!view) {
    if (dialog.open) dialog.close();
    dialog.dataset.hash = "";
    return;
  }
  if (dialog.dataset.hash !== view.hash) fill(dialog, view, deeds);
  showProblems(dialog, view);
  dialog.setAttribute("aria-busy", String(state.sending === view.hash));
  for (const button of dialog.querySelectorAll(".modal-foot button")) button.disabled = state.sending === view.hash;
  if (!dialog.open) dialog.showModal();
}

function fill(dialog, view, deeds) {
  dialog.dataset.hash = view.hash;
  const form = h("form", { method: "dialog", novalidate: true, class: "modal-form" });
  const body = view.blocks.map((block) => (block.type === "input" ? drawInput(block, view.id) : drawBlocks([block], STILL)));
  form.append(
    h("header", { class: "modal-head" }, h("h2", { id: "modal-title" }, view.title?.text ?? "")),
    h("div", { class: "modal-body", tabindex: "0", role: "group", "aria-labelledby": "modal-title" }, h("p", { class: "modal-trouble", role: "alert" }), body),
    h(
      "footer",
      { class: "modal-foot" },
      h("button", { type: "button", class: "block-button", onclick: () => deeds.close(view) }, view.close?.text ?? t("close")),
      view.submit && h("button", { type: "submit", class: "block-button primary" }, view.submit.text),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    deeds.submit(view, valuesOf(form, view));
  });
  dialog.replaceChildren(form);
  (form.querySelector(".modal-body input, .modal-body select, .modal-body textarea") ?? form.querySelector(".modal-foot button")).focus();
}

function showProblems(dialog, view) {
  const told = state.viewErrors?.view_id === view.id ? state.viewErrors : null;
  const trouble = dialog.querySelector(".modal-trouble");
  trouble.textContent = told?.failure ? t("unanswered", { why: why(told.failure) }) : "";
  for (const field of dialog.querySelectorAll("[data-block]")) {
    const words = told?.errors?.[field.dataset.block] ?? "";
    const place = field.querySelector(".field-error");
    if (place.textContent === words) continue;
    place.textContent = words;
    field.classList.toggle("wrong", Boolean(words));
    for (const input of field.querySelectorAll("input, select, textarea")) input.setAttribute("aria-invalid", String(Boolean(words)));
  }
  const first = told && !told.shown && dialog.querySelector(".wrong :is(input, select, textarea)");
  if (first) {
    told.shown = true;
    first.focus();
  }
}

const STILL = { names: { person: (id) => id, channel: (id) => id }, busy: true, pressed: () => false, press: () => {} };
