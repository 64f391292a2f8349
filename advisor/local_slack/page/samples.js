// Engagements to start from, in both languages, and what an empty conversation shows.
import { h } from "./dom.js";
import { COMMAND } from "./composer.js";
import { spoken, t } from "./texts.js";

const SAMPLES = [
  {
    lang: "en",
    title: "A growing team in Kraków",
    text: "62 consultants in Kraków at 42 EUR an hour, growing to 100 next year, should we go captive?",
  },
  {
    lang: "en",
    title: "A large team in Poland",
    text: "We have 75 developers in Poland at 45 EUR an hour. When would our own company pay off?",
  },
  {
    lang: "en",
    title: "A small team in Romania",
    text: "24 people in Bucharest at 38 EUR an hour, no growth planned, three months' notice. Is our own company worth it?",
  },
  {
    lang: "da",
    title: "Et team i vækst i Kraków",
    text: "62 konsulenter i Kraków til 42 EUR i timen, og vi bliver 100 næste år. Skal vi have vores eget selskab?",
  },
  {
    lang: "da",
    title: "Et stort team i Polen",
    text: "Vi har 75 udviklere i Polen til 45 EUR i timen. Hvornår kan det betale sig at have vores eget selskab?",
  },
  {
    lang: "da",
    title: "Et lille team i Rumænien",
    text: "24 medarbejdere i Bukarest til 38 EUR i timen, ingen vækst planlagt, tre måneders opsigelse. Kan vores eget selskab betale sig?",
  },
];

/** What stands where nothing was said yet: how to ask, and samples in both languages, the page's own first. */
export function drawEmpty(channel, begin) {
  const stranger = channel.kind === "channel" && !channel.bot_here;
  const prefix = channel.kind === "im" ? "" : stranger ? `${COMMAND} ` : "@advisor ";
  const more = channel.kind === "im" ? "empty_im_more" : stranger ? "empty_stranger_more" : "empty_channel_more";
  const samples = [...SAMPLES].sort((a, b) => (b.lang === spoken()) - (a.lang === spoken()));
  const card = ({ lang, title, text }) =>
    h("button", { type: "button", class: "example", lang, onclick: () => begin(prefix + text) }, h("strong", {}, title), h("span", {}, prefix + text));
  return h(
    "div",
    { class: "empty" },
    h("div", { class: "avatar bot large", "aria-hidden": "true" }),
    h("h3", {}, t(channel.kind === "im" ? "empty_im" : "empty_channel")),
    h("p", {}, t(more)),
    h("p", { class: "quiet" }, t("try_one")),
    h("div", { class: "examples" }, samples.map(card)),
  );
}
