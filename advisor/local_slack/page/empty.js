// What an empty conversation says: how to begin, with examples in both languages.
import { COMMAND } from "./composer.js";
import { h } from "./dom.js";
import { examples, t } from "./texts.js";

export function empty(channel, begin) {
  const stranger = channel.kind === "channel" && !channel.bot_here;
  const prefix = channel.kind === "im" ? "" : stranger ? `${COMMAND} ` : "@advisor ";
  const more = channel.kind === "im" ? "empty_im_more" : stranger ? "empty_stranger_more" : "empty_channel_more";
  return h(
    "div",
    { class: "empty" },
    h("div", { class: "avatar bot large", "aria-hidden": "true" }),
    h("h3", {}, t(channel.kind === "im" ? "empty_im" : "empty_channel")),
    h("p", {}, t(more)),
    h("p", { class: "quiet" }, t("try_one")),
    h(
      "div",
      { class: "examples" },
      examples().map(({ lang, text }) =>
        h("button", { type: "button", class: "example", lang, onclick: () => begin(prefix + text) }, prefix + text),
      ),
    ),
  );
}
