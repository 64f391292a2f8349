// Channels, direct messages, who is here, and the page's language.
import { h, reconcile } from "./dom.js";
import { avatar } from "./messages.js";
import { person, state } from "./state.js";
import { spoken, t } from "./texts.js";

export function drawSidebar(place, open) {
  const channels = state.channels.filter((channel) => channel.kind === "channel");
  const direct = state.channels.filter((channel) => channel.kind === "im");
  const groups = [
    { key: "channels", title: t("channels"), channels },
    { key: "direct", title: t("direct_messages"), channels: direct },
  ].map((group) => ({ ...group, version: versionOf(group) }));
  reconcile(place, groups, (group) =>
    h("section", {}, h("h2", {}, group.title), h("ul", {}, group.channels.map((channel) => h("li", {}, entry(channel, open))))),
  );
}

function versionOf(group) {
  const unread = group.channels.map((channel) => state.unread.get(channel.id) ?? 0);
  return JSON.stringify([group.title, group.channels, unread, state.channel]);
}

function entry(channel, open) {
  const unread = state.unread.get(channel.id) ?? 0;
  const current = channel.id === state.channel;
  return h(
    "button",
    {
      type: "button",
      class: `entry ${unread ? "unread" : ""}`,
      "aria-current": current ? "page" : null,
      "data-focus": channel.id,
      onclick: () => open(channel.id),
    },
    channel.kind === "im" ? avatar(person(state.bot)) : h("span", { class: "hash", "aria-hidden": "true" }, "#"),
    h("span", { class: "entry-name" }, channel.kind === "im" ? person(state.bot).real_name : channel.name),
    channel.kind === "im" && h("span", { class: "badge" }, t("app_badge")),
    unread > 0 && h("span", { class: "count", "aria-label": t("unread", { n: unread }) }, String(unread)),
  );
}

export function drawPeople(select) {
  const people = [...state.people.values()].filter((one) => !one.is_bot);
  reconcile(
    select,
    people.map((one) => ({ key: one.id, version: one.title, one })),
    ({ one }) => h("option", { value: one.id }, `${one.real_name}, ${one.title}`),
  );
  select.value = state.you;
}

export function drawLanguages(group) {
  group.setAttribute("aria-label", t("language"));
  for (const button of group.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === spoken()));
  }
}
