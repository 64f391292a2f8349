// Where a person writes: Enter sends, @ and / offer suggestions.
import { h, iconButton } from "./dom.js";
import { t } from "./texts.js";

export const COMMAND = "/bot-check";
const MENTION = "@advisor";
const NAMES = [MENTION, "@captive advisor"];

/**
 * A composer in `place`. `send(text)` resolves to true when the text was taken; `inThread()` tells whether it writes into a thread;
 * `label()` is what the field is called, `mentions()` whether @ offers the advisor.
 */
export function composer(place, name, { send, inThread, label, mentions }) {
  const field = h("textarea", { id: `${name}-text`, rows: "1", role: "combobox", "aria-autocomplete": "list" });
  const options = h("ul", { id: `${name}-options`, class: "suggestions", role: "listbox", hidden: true });
  const sendButton = iconButton("send", "", submit, "icon-button send");
  const hint = h("p", { class: "hint", id: `${name}-hint` });
  let offered = [];
  let chosen = 0;

  field.setAttribute("aria-controls", options.id);
  field.setAttribute("aria-describedby", hint.id);
  place.className = "composer";
  place.replaceChildren(h("div", { class: "composer-box" }, options, field, sendButton), hint);

  function suggestions() {
    const before = field.value.slice(0, field.selectionStart);
    if (!inThread() && before.startsWith("/") && before !== COMMAND && COMMAND.startsWith(before)) {
      return [{ text: COMMAND, hint: t("command_hint"), from: 0 }];
    }
    const at = /(^|\s)(@\w*(?: \w*)?)$/.exec(before);
    if (mentions() && at && NAMES.some((name) => name.startsWith(at[2].toLowerCase()))) {
      return [{ text: MENTION, hint: t("mention_hint"), from: before.length - at[2].length }];
    }
    return [];
  }

  function offer() {
    offered = suggestions();
    chosen = 0;
    options.hidden = offered.length === 0;
    options.setAttribute("aria-label", t("suggestions"));
    field.setAttribute("aria-expanded", String(offered.length > 0));
    options.replaceChildren(
      ...offered.map((item, index) =>
        h(
          "li",
          {
            id: `${name}-option-${index}`,
            role: "option",
            "aria-selected": String(index === chosen),
            onmousedown: (event) => {
              event.preventDefault();
              take(item);
            },
          },
          h("strong", {}, item.text),
          " ",
          h("span", {}, item.hint),
        ),
      ),
    );
    if (offered.length) field.setAttribute("aria-activedescendant", `${name}-option-${chosen}`);
    else field.removeAttribute("aria-activedescendant");
  }

  function take(item) {
    const after = field.value.slice(field.selectionStart).replace(/^\s/, "");
    field.value = `${field.value.slice(0, item.from)}${item.text} ${after}`;
    const end = item.from + item.text.length + 1;
    field.setSelectionRange(end, end);
    grow();
    offer();
  }

  function grow() {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 180)}px`;
    sendButton.disabled = !field.value.trim();
  }

  async function submit() {
    const text = field.value.trim();
    if (!text) return;
    field.value = "";
    grow();
    offer();
    field.focus();
    // what could not be sent comes back, unless something new was begun meanwhile
    if (!(await send(text)) && !field.value) {
      field.value = text;
      grow();
    }
  }

  field.addEventListener("input", () => {
    grow();
    offer();
  });
  field.addEventListener("blur", () => {
    options.hidden = true;
    field.setAttribute("aria-expanded", "false");
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const offering = !options.hidden && offered.length > 0;
    if (offering && (event.key === "Tab" || event.key === "Enter")) {
      event.preventDefault();
      take(offered[chosen]);
    } else if (offering && event.key === "Escape") {
      event.stopPropagation();
      options.hidden = true;
      field.setAttribute("aria-expanded", "false");
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
  });

  function relabel() {
    field.placeholder = label();
    field.setAttribute("aria-label", label());
    hint.textContent = t("hint");
    sendButton.setAttribute("aria-label", t("send"));
    sendButton.title = t("send");
    grow();
  }

  field.setAttribute("aria-expanded", "false");
  function clear() {
    field.value = "";
    grow();
    offer();
  }

  return { relabel, clear, focus: () => field.focus(), isEmpty: () => !field.value.trim() };
}
