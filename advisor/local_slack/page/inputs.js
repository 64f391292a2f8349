// The inputs of a form: drawn with label, hint and a place for what is wrong; read as Slack tells them.
import { h, icon } from "./dom.js";
import { unescaped } from "./mrkdwn.js";
import { t } from "./texts.js";

const NUMBER = /^[-+]?\d+(\.\d+)?$/;
const TYPES = { datepicker: "date", timepicker: "time", email_text_input: "email", url_text_input: "url" };
const GROUPS = new Set(["multi_static_select", "checkboxes", "radio_buttons"]);

/** A field for an input block; its control is called `name`. */
export function drawField(block, name) {
  const { element } = block;
  const grouped = GROUPS.has(element.type);
  const hint = block.hint && h("p", { class: "field-hint", id: `${name}-hint` }, unescaped(block.hint.text));
  const error = h("p", { class: "field-error", id: `${name}-error`, hidden: true });
  const described = [hint && `${name}-hint`, `${name}-error`].filter(Boolean).join(" ");
  const title = [unescaped(block.label.text), block.optional && " ", block.optional && h("span", { class: "optional" }, t("optional"))];
  const body = grouped ? group(element, name) : control(element, name);
  const attrs = { class: "field", "data-block": block.block_id };
  if (!grouped) {
    body.setAttribute("aria-describedby", described);
    return h("div", attrs, h("label", { for: name }, title), body, hint, error);
  }
  return h("fieldset", { ...attrs, "aria-describedby": described }, h("legend", {}, title), body, hint, error);
}

function control(element, name) {
  const attrs = { id: name, name, placeholder: element.placeholder && unescaped(element.placeholder.text) };
  if (element.type === "static_select") return select(element, attrs);
  if (element.type === "plain_text_input" && element.multiline) {
    const area = h("textarea", { ...attrs, rows: "4", maxlength: element.max_length });
    area.value = unescaped(element.initial_value ?? "");
    return area;
  }
  const isNumber = element.type === "number_input";
  const field = h("input", {
    ...attrs,
    type: TYPES[element.type] ?? "text",
    inputmode: isNumber ? (element.is_decimal_allowed ? "decimal" : "numeric") : null,
    maxlength: element.max_length,
    autocomplete: "off",
  });
  field.value = unescaped(String(element.initial_value ?? element.initial_date ?? element.initial_time ?? ""));
  return field;
}

function select(element, attrs) {
  const { placeholder, ...rest } = attrs;
  const chosen = element.initial_option?.value ?? "";
  const options = [h("option", { value: "" }, placeholder ?? t("choose"))];
  for (const option of element.options) options.push(h("option", { value: option.value }, unescaped(option.text.text)));
  const node = h("select", rest, options);
  node.value = chosen;
  return node;
}

function group(element, name) {
  const chosen = new Set((element.initial_options ?? [element.initial_option]).map((one) => one?.value));
  const type = element.type === "radio_buttons" ? "radio" : "checkbox";
  return h(
    "div",
    { class: "choices" },
    element.options.map((option) =>
      h(
        "label",
        { class: "choice" },
        h("input", { type, name, value: option.value, checked: chosen.has(option.value) }),
        h("span", {}, unescaped(option.text.text)),
      ),
    ),
  );
}

/** What the fields of `blocks` in `form` hold, as `state.values`. */
export function valuesOf(blocks, form) {
  const values = {};
  for (const block of blocks) {
    if (block.type === "input") values[block.block_id] = { [block.element.action_id]: held(block.element, fieldOf(form, block.block_id)) };
  }
  return values;
}

function held(element, field) {
  const { type, options } = element;
  if (GROUPS.has(type)) {
    const chosen = [...field.querySelectorAll("input:checked")].map((box) => options.find((option) => option.value === box.value));
    return type === "radio_buttons" ? { type, selected_option: chosen[0] ?? null } : { type, selected_options: chosen };
  }
  const value = field.querySelector("input, select, textarea").value.trim();
  if (type === "static_select") return { type, selected_option: options.find((option) => option.value === value) ?? null };
  if (type === "datepicker") return { type, selected_date: value || null };
  if (type === "timepicker") return { type, selected_time: value || null };
  return { type, value: (type === "number_input" ? value.replace(",", ".") : value) || null };
}

/** What Slack itself finds wrong before it sends a form: block_id -> text. */
export function refusals(blocks, values) {
  const wrong = {};
  for (const { type, block_id: id, element, optional } of blocks) {
    if (type !== "input") continue;
    const [{ value, selected_option: one, selected_options: several, selected_date: date, selected_time: time }] = Object.values(values[id]);
    const empty = !(value ?? one ?? date ?? time) && !several?.length;
    if (empty && !optional) wrong[id] = t("field_required");
    else if (element.type === "number_input" && value) wrong[id] = number(element, value);
    if (!wrong[id]) delete wrong[id];
  }
  return wrong;
}

function number(element, value) {
  if (!NUMBER.test(value)) return t("field_number");
  if (!element.is_decimal_allowed && value.includes(".")) return t("field_whole");
  if (element.min_value !== undefined && Number(value) < Number(element.min_value)) return t("field_least", { n: element.min_value });
  if (element.max_value !== undefined && Number(value) > Number(element.max_value)) return t("field_most", { n: element.max_value });
  return null;
}

/** Shows what is wrong beside each field, and nothing beside the others; puts the focus on the first wrong one. */
export function showErrors(form, errors) {
  let first = null;
  for (const field of form.querySelectorAll("[data-block]")) {
    const text = errors[field.dataset.block];
    const place = field.querySelector(".field-error");
    place.hidden = !text;
    place.replaceChildren(...(text ? [icon("warning"), h("span", {}, text)] : []));
    for (const control of field.querySelectorAll("input, select, textarea")) {
      if (text) control.setAttribute("aria-invalid", "true");
      else control.removeAttribute("aria-invalid");
    }
    if (text && !first) first = field.querySelector("input, select, textarea");
  }
  first?.focus();
}

function fieldOf(form, id) {
  return [...form.querySelectorAll("[data-block]")].find((field) => field.dataset.block === id);
}
