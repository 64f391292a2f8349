// Inputs of a view as form fields, and what they hold as Slack sends it.
import { h } from "./dom.js";
import { t } from "./texts.js";

/** One input block with its label, hint, and the place for what is wrong with it. */
export function drawInput(block, view) {
  const id = `${view}-${block.block_id}`;
  const element = block.element;
  const several = element.type === "multi_static_select" || element.type === "checkboxes";
  const described = `${id}-hint ${id}-error`;
  const label = [block.label.text, block.optional && h("span", { class: "quiet" }, ` (${t("optional")})`)];
  const rest = [
    block.hint && h("p", { class: "field-hint", id: `${id}-hint` }, block.hint.text),
    h("p", { class: "field-error", id: `${id}-error`, role: "alert" }),
  ];
  if (several) return group(block, id, label, rest);
  return h("div", { class: "field", "data-block": block.block_id }, h("label", { for: id }, label), field(element, id, described), rest);
}

function field(element, id, described) {
  const attrs = { id, "aria-describedby": described, name: element.action_id };
  if (element.type === "static_select" || element.type === "radio_buttons") {
    const chosen = element.initial_option?.value ?? "";
    const options = element.options.map((one) => h("option", { value: one.value, selected: one.value === chosen }, one.text.text));
    return h("select", attrs, h("option", { value: "", selected: !chosen }, t("choose")), options);
  }
  const value = element.initial_value ?? "";
  if (element.type === "number_input") return h("input", { ...attrs, type: "text", inputmode: "decimal", autocomplete: "off", value });
  if (element.type === "datepicker") return h("input", { ...attrs, type: "date", value: element.initial_date ?? "" });
  if (element.multiline) return h("textarea", { ...attrs, rows: "3" }, value);
  return h("input", { ...attrs, type: "text", autocomplete: "off", maxlength: element.max_length, value });
}

function group(block, id, label, rest) {
  const chosen = new Set((block.element.initial_options ?? []).map((one) => one.value));
  const boxes = block.element.options.map((one) =>
    h("label", { class: "choice" }, h("input", { type: "checkbox", value: one.value, checked: chosen.has(one.value) }), one.text.text),
  );
  return h(
    "fieldset",
    { class: "field", "data-block": block.block_id, "aria-describedby": `${id}-error` },
    h("legend", {}, label),
    h("div", { class: "choices" }, boxes),
    rest,
  );
}

/** `state.values` of the view as it stands in the form. */
export function valuesOf(form, view) {
  const values = {};
  for (const block of view.blocks) {
    if (block.type !== "input") continue;
    const place = form.querySelector(`[data-block="${CSS.escape(block.block_id)}"]`);
    values[block.block_id] = { [block.element.action_id]: held(block.element, place) };
  }
  return values;
}

function held(element, place) {
  const type = element.type;
  const option = (value) => element.options.find((one) => one.value === value) ?? null;
  if (type === "multi_static_select" || type === "checkboxes") {
    return { type, selected_options: [...place.querySelectorAll("input:checked")].map((box) => option(box.value)) };
  }
  const value = place.querySelector("input, select, textarea").value;
  if (type === "static_select" || type === "radio_buttons") return { type, selected_option: option(value) };
  if (type === "datepicker") return { type, selected_date: value || null };
  return { type, value: value.trim() || null };
}
