// What can be pressed in a block: buttons, lists to choose from, thumbs up and down.
import { h, icon } from "./dom.js";
import { unescaped } from "./mrkdwn.js";
import { openMenu } from "./popup.js";
import { t } from "./texts.js";

/** A node for an interactive element; see drawBlocks for `context`. */
export function drawElement(block, element, context) {
  const draw = { button, static_select: list, feedback_buttons: feedback }[element.type];
  if (draw) return draw(block, element, context);
  return h("span", { class: "unknown" }, t("unknown_block", { type: String(element.type) }));
}

function button(block, element, context) {
  const pressed = context.pressed(block, element);
  return h(
    "button",
    {
      type: "button",
      class: `block-button ${element.style ?? ""} ${pressed ? "pressed" : ""}`,
      disabled: context.busy,
      "aria-label": element.accessibility_label,
      "aria-busy": pressed ? "true" : null,
      "data-focus": `${block.block_id}/${element.action_id}`,
      onclick: () => context.press(block, element),
    },
    unescaped(element.text.text),
  );
}

function list(block, element, context) {
  const label = unescaped(element.placeholder?.text ?? t("choose"));
  const shown = element.initial_option;
  const items = element.options.map((option) => ({
    text: unescaped(option.text.text),
    checked: option.value === shown?.value,
    choose: () => context.press(block, element, option.value),
  }));
  return h(
    "button",
    {
      type: "button",
      class: "block-button list",
      disabled: context.busy,
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "data-focus": `${block.block_id}/${element.action_id}`,
      onclick: (event) => openMenu(event.currentTarget, label, items),
    },
    h("span", {}, shown ? unescaped(shown.text.text) : label),
    icon("down"),
  );
}

function feedback(block, element, context) {
  const judged = context.judged?.(block, element);
  const thumb = (side, sign) => {
    const given = element[side];
    const label = given.accessibility_label ?? unescaped(given.text.text);
    return h(
      "button",
      {
        type: "button",
        class: "icon-button thumb",
        "aria-label": label,
        title: label,
        "aria-pressed": String(judged === given.value),
        "data-focus": `${block.block_id}/${side}`,
        onclick: () => context.press(block, element, given.value),
      },
      icon(sign),
    );
  };
  return h("span", { class: "thumbs" }, thumb("positive_button", "up_thumb"), thumb("negative_button", "down_thumb"));
}
