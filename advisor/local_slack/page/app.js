// The page: puts the parts together, and knows where the person is.
import { composer } from "./composer.js";
import { makeDeeds } from "./deeds.js";
import { icon } from "./dom.js";
import { follow } from "./feed.js";
import { drawHome, drawTabs } from "./home.js";
import { inside } from "./links.js";
import { drawMessages } from "./messages.js";
import { drawModal, listenToModal } from "./modal.js";
import { drawEmpty } from "./samples.js";
import { drawPrompts, drawStatus, drawStranger } from "./session.js";
import { drawLanguages, drawPeople, drawSidebar } from "./sidebar.js";
import * as known from "./state.js";
import { speak, t } from "./texts.js";
import { drawTheme, listenToTheme } from "./theme.js";

const { state } = known;
const ANNA = "U0ANNA0001";
const at = (id) => document.getElementById(id);
const narrow = window.matchMedia("(max-width: 1080px)");
const names = {
  person: (id) => known.person(id)?.name ?? id,
  channel: (id) => known.channelById(id)?.name ?? id,
};
let unfollow = () => {};

// --- drawing ---------------------------------------------------------------------------------------------------------

function draw() {
  const channel = known.channelById(state.channel);
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  drawSidebar(at("sidebar-channels"), open);
  drawPeople(at("person"));
  drawLanguages(at("languages"));
  drawTheme(at("theme"));
  drawHead(channel);
  drawConversation(channel);
  drawThread(channel);
  drawModal(at("modal"), deeds, names);
  main.relabel();
  inThread.relabel();
}

function nameOf(channel) {
  return channel.kind === "im" ? known.person(state.bot).real_name : `#${channel.name}`;
}

function drawHead(channel) {
  at("channel-name").textContent = nameOf(channel);
  at("channel-topic").textContent = t(channel.kind === "im" ? "topic_im" : channel.bot_here ? "topic_member" : "topic_stranger");
  document.title = `${nameOf(channel)} · Local Slack`;
  at("menu").setAttribute("aria-label", t("menu"));
  at("sidebar").setAttribute("aria-label", t("menu"));
  at("close-thread").setAttribute("aria-label", t("close_thread"));
}

function drawConversation(channel) {
  const direct = channel.kind === "im";
  const atHome = direct && state.tab === "home";
  drawTabs(at("tabs"), direct, look);
  at("home").hidden = !atHome;
  at("talk").hidden = atHome;
  panel(at("talk"), direct);
  if (atHome) return drawHome(at("home"), deeds.pressHome, names);
  const items = known.channelItems(channel.id);
  if (items.length) {
    at("messages").querySelector(".empty")?.remove();
    drawMessages(at("messages"), items, deeds, false);
  } else if (!at("messages").querySelector(".empty") || drawnEmpty !== emptyKey(channel)) {
    drawnEmpty = emptyKey(channel);
    at("messages").replaceChildren(drawEmpty(channel, begin));
  }
  drawStatus(at("working"), channel.id, null, deeds.stop);
  drawPrompts(at("prompts"), channel.id, items.length > 0, begin);
  drawStranger(at("stranger"), channel, deeds.invite);
}

/** Only where there are tabs is it the panel of one. */
function panel(node, shown) {
  for (const [name, value] of [["role", "tabpanel"], ["aria-labelledby", "tab-messages"]]) {
    if (shown) node.setAttribute(name, value);
    else node.removeAttribute(name);
  }
}

let drawnEmpty = "";
const emptyKey = (channel) => `${channel.id}/${channel.bot_here}/${document.documentElement.lang}`;

function drawThread(channel) {
  at("thread").hidden = state.thread === null;
  document.body.classList.toggle("with-thread", state.thread !== null);
  at("conversation").inert = state.thread !== null && narrow.matches;
  if (state.thread === null) return;
  at("thread-where").textContent = nameOf(channel);
  drawMessages(at("thread-messages"), known.threadItems(channel.id, state.thread), deeds, true);
  drawStatus(at("thread-working"), channel.id, state.thread, deeds.stop);
}

// --- where the person is ---------------------------------------------------------------------------------------------

function remember() {
  const more = state.tab === "home" ? "home" : state.thread;
  history.replaceState(null, "", `#${[state.you, state.channel, ...(more ? [more] : [])].join("/")}`);
}

function begin(text) {
  deeds.send(text, null);
  main.focus();
}

function open(channel, thread = null) {
  if (channel !== state.channel) {
    state.editing = null;
    at("messages").replaceChildren();
    main.clear();
  }
  const elsewhere = channel !== state.channel || state.tab !== "messages";
  state.channel = channel;
  state.tab = "messages";
  state.thread = null;
  state.unread.delete(channel);
  showMenu(false);
  if (thread) openThread(thread);
  remember();
  draw();
  (thread ? inThread : main).focus();
  if (elsewhere && known.channelById(channel).kind === "im") deeds.look("messages");
}

/** Follows a link; a place that the person cannot see is said to be none. */
function go(channel, thread) {
  if (known.channelById(channel)) return open(channel, thread);
  known.addNote({ channel: state.channel, key: "no_such_place" });
  draw();
}

/** Turns to a tab of the app. */
function look(tab) {
  if (tab === state.tab) return;
  state.tab = tab;
  state.thread = null;
  remember();
  draw();
  deeds.look(tab);
}

function openThread(ts) {
  if (state.thread !== ts) {
    at("thread-messages").replaceChildren();
    inThread.clear();
  }
  state.thread = ts;
  remember();
  draw();
}

/** The advisor answered in a thread: that is where the talk goes on, unless something is being written elsewhere. */
function goOnIn(thread) {
  if (!inThread.isEmpty()) return;
  openThread(thread);
  if (main.isEmpty()) inThread.focus();
}

function closeThread() {
  state.thread = null;
  remember();
  draw();
  main.focus();
}

function showMenu(shown) {
  document.body.classList.toggle("with-menu", shown);
  at("menu").setAttribute("aria-expanded", String(shown));
  if (shown) at("sidebar").querySelector("button")?.focus();
}

async function become(you, channel, more) {
  unfollow();
  await known.load(you);
  speak(known.person(you).locale.slice(0, 2));
  const found = known.channelById(channel) ?? state.channels.find((one) => one.kind === "im");
  state.channel = found.id;
  state.tab = more === "home" && found.kind === "im" ? "home" : "messages";
  state.thread = more && more !== "home" && found.id === channel ? more : null;
  for (const id of ["messages", "thread-messages", "home"]) at(id).replaceChildren();
  remember();
  draw();
  unfollow = follow(you, state.last, {
    happened(happening) {
      if (happening.kind === "reset") return become(you);
      const thread = known.happened(happening);
      if (thread && happening.data.channel === state.channel) goOnIn(thread);
      draw();
    },
    stale: () => become(you, state.channel),
    connected(ok) {
      at("connection").textContent = ok ? "" : t("offline");
    },
  });
  if (found.kind === "im") deeds.look(state.tab);
}

async function useLanguage(language) {
  await deeds.attempt("language", { language });
  state.people.set(state.you, { ...known.person(state.you), locale: language });
  speak(language);
  draw();
}

// --- start -----------------------------------------------------------------------------------------------------------

const mentions = () => known.channelById(state.channel)?.kind === "channel";
const main = composer(at("composer"), "composer", {
  send: (text) => deeds.send(text, null),
  inThread: () => false,
  label: () => t("write_in", { name: nameOf(known.channelById(state.channel)) }),
  mentions,
});
const inThread = composer(at("thread-composer"), "thread-composer", {
  send: (text) => deeds.send(text, state.thread),
  inThread: () => true,
  label: () => t("write_reply"),
  mentions,
});
const deeds = makeDeeds({
  draw,
  go,
  isNarrow: () => narrow.matches,
  reply(ts) {
    openThread(ts);
    inThread.focus();
  },
});
at("menu").append(icon("menu"));
at("close-thread").append(icon("close"));
at("reset").prepend(icon("again"));
at("menu").addEventListener("click", () => showMenu(!document.body.classList.contains("with-menu")));
at("close-thread").addEventListener("click", closeThread);
at("reset").addEventListener("click", deeds.reset);
at("person").addEventListener("change", (event) => become(event.target.value));
at("languages").addEventListener("click", (event) => {
  if (event.target.dataset.language) useLanguage(event.target.dataset.language);
});
listenToTheme(at("theme"));
listenToModal(at("modal"), deeds, () => document.activeElement === document.body && (state.thread ? inThread : main).focus());
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (document.body.classList.contains("with-menu")) {
    showMenu(false);
    at("menu").focus();
  } else if (state.editing) deeds.stopEdit();
  else if (state.thread !== null) closeThread();
});
document.addEventListener("click", (event) => {
  const place = inside(event.target.closest?.("a[href]")?.href ?? "");
  if (place) {
    event.preventDefault();
    go(place.channel, place.thread);
  } else if (!at("sidebar").contains(event.target) && !at("menu").contains(event.target)) showMenu(false);
});
narrow.addEventListener("change", draw);
setInterval(() => known.lookForLate() && draw(), 1000);

const [you, channel, more] = location.hash.slice(1).split("/");
await become(you || ANNA, channel, more).catch(() => become(ANNA));
if (!you && navigator.language.startsWith("da")) await useLanguage("da");
if (state.tab === "messages" && !state.modal) main.focus();
