// The page: puts the parts together and does what the person asks for.
import { post, Refused } from "./api.js";
import { COMMAND, composer } from "./composer.js";
import { h, icon } from "./dom.js";
import { empty } from "./empty.js";
import { follow } from "./feed.js";
import { drawMessages } from "./messages.js";
import { drawLanguages, drawPeople, drawSidebar } from "./sidebar.js";
import * as known from "./state.js";
import { surface } from "./surface.js";
import { speak, t } from "./texts.js";

const { state } = known;
const ANNA = "U0ANNA0001";
const at = (id) => document.getElementById(id);
const narrow = window.matchMedia("(max-width: 760px)");
let unfollow = () => {};

// --- drawing ---------------------------------------------------------------------------------------------------------

function draw() {
  const channel = known.channelById(state.channel);
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  drawSidebar(at("sidebar"), open);
  drawPeople(at("person"));
  drawLanguages(at("languages"));
  drawHead(channel);
  drawConversation(channel);
  drawThread(channel);
  beside.draw(channel);
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
  at("close-thread").setAttribute("aria-label", t("close_thread"));
}

function drawConversation(channel) {
  const items = known.channelItems(channel.id);
  if (items.length) {
    at("messages").querySelector(".empty")?.remove();
    drawMessages(at("messages"), items, deeds, false);
  } else at("messages").replaceChildren(empty(channel, begin));
  const awaited = state.awaited.get(channel.id);
  drawWorking(at("working"), awaited && awaited.thread === null ? awaited : null);
}

function drawThread(channel) {
  at("thread").hidden = state.thread === null;
  document.body.classList.toggle("with-thread", state.thread !== null);
  at("conversation").inert = state.thread !== null && narrow.matches;
  if (state.thread === null) return;
  at("thread-where").textContent = nameOf(channel);
  drawMessages(at("thread-messages"), known.threadItems(channel.id, state.thread), deeds, true);
  const awaited = state.awaited.get(channel.id);
  drawWorking(at("thread-working"), awaited?.thread === state.thread ? awaited : null);
}

function drawWorking(place, awaited) {
  const words = awaited ? t(awaited.late ? "no_answer_yet" : "working") : "";
  if (place.dataset.words === words) return;
  place.dataset.words = words;
  const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
  place.replaceChildren(...(words ? [awaited.late ? icon("warning") : dots, words] : []));
}

// --- what the person does --------------------------------------------------------------------------------------------

async function attempt(path, body, where = {}) {
  try {
    await post(path, { as: state.you, ...body });
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    state.awaited.delete(body.channel);
    const key = error.message === "offline" ? "offline" : "refused";
    known.addNote({ channel: body.channel, thread: where.thread ?? null, key, values: { why: error.message } });
    return false;
  } finally {
    draw();
  }
}

async function send(text, thread) {
  const channel = known.channelById(state.channel);
  if (text.startsWith("/")) return command(text, channel, thread);
  const mentioned = /(^|\W)@advisor\b/i.test(text);
  const engaged = thread !== null && known.threadItems(channel.id, thread).some((item) => item.message?.user === state.bot);
  if (channel.bot_here && (channel.kind === "im" || mentioned || engaged)) {
    known.awaitAnswer(channel.id, { thread, openThread: channel.kind === "channel" && thread === null && !narrow.matches });
  }
  return attempt("messages", { channel: channel.id, text, thread_ts: thread }, { thread });
}

function begin(example) {
  send(example, null);
  main.focus();
}

async function command(text, channel, thread) {
  const name = text.split(/\s/, 1)[0];
  const refusal = thread !== null ? "no_command_in_thread" : name !== COMMAND ? "unknown_command" : null;
  if (refusal) {
    known.addNote({ channel: channel.id, thread, key: refusal, values: { command: name } });
    draw();
    return false;
  }
  known.addNote({ channel: channel.id, key: "you_used", values: { command: text } });
  known.awaitAnswer(channel.id);
  return attempt("commands", { channel: channel.id, text });
}

const deeds = {
  reply(ts) {
    openThread(ts);
    inThread.focus();
  },
  press(message, block, element, button, chosen) {
    if (element.url) beside.followLink(element.url);
    known.awaitAnswer(message.channel, { thread: message.thread_ts ?? null, button });
    state.unanswered.delete(known.keyOf(message));
    const { channel, ts } = message;
    draw();
    return attempt("presses", { channel, ts, block_id: block.block_id, action_id: element.action_id, chosen }, { thread: message.thread_ts });
  },
  check(message) {
    known.addNote({ channel: message.channel, thread: message.thread_ts ?? null, key: "you_checked" });
    known.awaitAnswer(message.channel);
    return attempt("shortcuts", { channel: message.channel, ts: message.ts }, { thread: message.thread_ts });
  },
  startEdit(key) {
    state.editing = key;
    draw();
  },
  stopEdit() {
    state.editing = null;
    draw();
  },
  async edit(message, text) {
    if (!text.trim()) return;
    state.editing = null;
    await attempt("edits", { channel: message.channel, ts: message.ts, text }, { thread: message.thread_ts });
  },
  async remove(message) {
    if (!window.confirm(t("confirm_remove"))) return;
    await attempt("deletions", { channel: message.channel, ts: message.ts }, { thread: message.thread_ts });
  },
};

// --- where the person is ---------------------------------------------------------------------------------------------

function remember() {
  const parts = [state.you, state.channel, ...(state.thread ? [state.thread] : [])];
  history.replaceState(null, "", `#${parts.join("/")}`);
}

function open(channel) {
  const changed = channel !== state.channel;
  state.channel = channel;
  state.unread.delete(channel);
  if (changed) {
    state.thread = null;
    state.editing = null;
    state.tab = "messages";
    at("messages").replaceChildren();
    main.clear();
  }
  showMenu(false);
  remember();
  draw();
  main.focus();
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

async function become(you, channel, thread) {
  unfollow();
  await known.load(you);
  speak(known.person(you).locale.slice(0, 2));
  const home = state.channels.find((one) => one.kind === "im");
  state.channel = (known.channelById(channel) ?? home).id;
  state.thread = thread ?? null;
  for (const id of ["messages", "thread-messages"]) at(id).replaceChildren();
  remember();
  draw();
  unfollow = follow(you, state.last, {
    happened(happening) {
      const thread = known.happened(happening);
      if (thread && happening.data.channel === state.channel) goOnIn(thread);
      draw();
    },
    stale: () => become(you, state.channel, null),
    connected(ok) {
      at("connection").textContent = ok ? "" : t("offline");
    },
  });
}

async function useLanguage(language) {
  await attempt("language", { language });
  state.people.set(state.you, { ...known.person(state.you), locale: language });
  speak(language);
  if (!known.channelItems(state.channel).length) at("messages").replaceChildren();
  draw();
}

// --- start -----------------------------------------------------------------------------------------------------------

const mentions = () => known.channelById(state.channel)?.kind === "channel";
const beside = surface({ attempt, draw, open, openThread, begin });
const main = composer(at("composer"), "composer", {
  send: (text) => send(text, null),
  inThread: () => false,
  label: () => t("write_in", { name: nameOf(known.channelById(state.channel)) }),
  mentions,
});
const inThread = composer(at("thread-composer"), "thread-composer", {
  send: (text) => send(text, state.thread),
  inThread: () => true,
  label: () => t("write_reply"),
  mentions,
});
at("menu").append(icon("menu"));
at("close-thread").append(icon("close"));
at("menu").addEventListener("click", () => showMenu(!document.body.classList.contains("with-menu")));
at("close-thread").addEventListener("click", closeThread);
at("person").addEventListener("change", (event) => become(event.target.value));
at("languages").addEventListener("click", (event) => {
  if (event.target.dataset.language) useLanguage(event.target.dataset.language);
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || state.modal) return;
  if (document.body.classList.contains("with-menu")) {
    showMenu(false);
    at("menu").focus();
  } else if (state.editing) deeds.stopEdit();
  else if (state.thread !== null) closeThread();
});
document.addEventListener("click", (event) => {
  if (!at("sidebar").contains(event.target) && !at("menu").contains(event.target)) showMenu(false);
});
narrow.addEventListener("change", draw);
setInterval(() => known.lookForLate() && draw(), 1000);

const [you, channel, thread] = location.hash.slice(1).split("/");
await become(you || ANNA, channel, thread).catch(() => become(ANNA));
if (!you && navigator.language.startsWith("da")) await useLanguage("da");
main.focus();
