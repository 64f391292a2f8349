// What the page knows: the workspace as one person sees it, where they are, and which answers are awaited.
import { get } from "./api.js";

const PATIENCE = 30000; // milliseconds after which an awaited answer is called missing

export const state = {
  you: null,
  bot: null,
  people: new Map(),
  channels: [],
  messages: new Map(), // "channel/ts" -> message
  last: "",
  channel: null,
  thread: null, // ts of the thread that is open
  awaited: new Map(), // channel -> { since, thread, button, openThread, late }
  unanswered: new Map(), // "channel/ts" -> Slack's word for the failure
  notes: [], // { channel, thread, ts, key, values }: what only this page says
  unread: new Map(), // channel -> number
  editing: null, // "channel/ts"
  tab: "messages", // or "home": of the app's direct messages
  modal: null, // the view on top
  viewErrors: null, // { view_id, errors, failure } of the last try
  sending: null, // hash of the view that was sent
  home: null,
  prompts: {}, // channel -> [{ title, message }]
  sessions: new Map(), // "channel/thread_ts" -> { status, title }
};

export const keyOf = (message) => `${message.channel}/${message.ts}`;
export const channelById = (id) => state.channels.find((channel) => channel.id === id);
export const person = (id) => state.people.get(id);

/** Reads the whole workspace anew as `you`. */
export async function load(you) {
  const fresh = await get("state", { as: you });
  if (state.you !== you) {
    state.unread.clear();
    state.awaited.clear();
    state.unanswered.clear();
    state.notes = [];
    state.editing = null;
  }
  state.you = fresh.you;
  state.bot = fresh.bot;
  state.people = new Map(fresh.people.map((one) => [one.id, one]));
  state.channels = fresh.channels;
  state.messages = new Map(fresh.messages.map((message) => [keyOf(message), message]));
  state.last = fresh.last;
  state.modal = fresh.modal;
  state.home = fresh.home;
  state.prompts = fresh.prompts;
  state.sessions = new Map(fresh.sessions.map((one) => [`${one.channel}/${one.thread_ts}`, one]));
  state.viewErrors = state.sending = null;
}

/** Takes in one happening of the feed. Returns the thread to open when the bot answered there, else null. */
export function happened({ kind, data }) {
  if (kind === "deleted") state.messages.delete(keyOf(data));
  else if (kind === "unanswered") missing(data);
  else if (kind === "note") noted(data);
  else if (kind in SURFACE) SURFACE[kind](data);
  else return written(kind, data);
  return null;
}

const SURFACE = {
  modal(data) {
    state.modal = data.view;
    if (data.view) state.awaited.delete(state.channel); // the view is the answer
    state.viewErrors = state.sending = null;
  },
  view_errors(data) {
    state.viewErrors = { ...data, shown: false };
    state.sending = null;
  },
  home: (data) => (state.home = data.view),
  prompts: (data) => (state.prompts[data.channel] = data.prompts),
  session: (data) => state.sessions.set(`${data.channel}/${data.thread_ts}`, data),
};

function noted(data) {
  if (data.code !== "joined") return addNote({ channel: data.channel, ts: data.ts, key: data.code });
  const channel = channelById(data.channel);
  if (channel && data.user === state.bot) channel.bot_here = true;
}

/** The session that is shown: of the open thread, or in direct messages the one that was written last. */
export function sessionHere() {
  const found = [...state.sessions.values()].filter((one) => one.channel === state.channel);
  if (state.thread) return found.find((one) => one.thread_ts === state.thread) ?? null;
  return channelById(state.channel)?.kind === "im" ? found.sort((a, b) => a.thread_ts - b.thread_ts).at(-1) ?? null : null;
}

function written(kind, message) {
  const known = state.messages.has(keyOf(message));
  state.messages.set(keyOf(message), message);
  if (kind === "posted" && !known && message.channel !== state.channel && message.user !== state.you) {
    state.unread.set(message.channel, (state.unread.get(message.channel) ?? 0) + 1);
  }
  // any word of the bot in the channel counts as the awaited answer: it cannot say which question it answers
  if (message.user !== state.bot) return null;
  const awaited = state.awaited.get(message.channel);
  state.awaited.delete(message.channel);
  return awaited?.openThread && message.thread_ts ? message.thread_ts : null;
}

function missing({ channel, ts, failure }) {
  const awaited = state.awaited.get(channel);
  state.awaited.delete(channel);
  if (ts) state.unanswered.set(`${channel}/${ts}`, failure);
  else addNote({ channel, key: "unanswered", failure, thread: awaited?.thread });
}

/** From now on an answer of the bot is awaited in `channel`. */
export function awaitAnswer(channel, details = {}) {
  state.awaited.set(channel, { since: Date.now(), late: false, thread: null, button: null, openThread: false, ...details });
}

/** Marks answers that take too long. Returns whether something changed. */
export function lookForLate() {
  let changed = false;
  for (const awaited of state.awaited.values()) {
    if (!awaited.late && Date.now() - awaited.since > PATIENCE) {
      awaited.late = true;
      changed = true;
    }
  }
  return changed;
}

export function addNote(note) {
  state.notes.push({ ts: String(Date.now() / 1000), thread: null, values: {}, ...note });
}

/** Messages and notes of the channel's own level, oldest first; a deleted first message of a thread keeps its place. */
export function channelItems(channel) {
  const items = [];
  const replies = new Map();
  for (const message of state.messages.values()) {
    if (message.channel !== channel) continue;
    if (message.thread_ts) replies.set(message.thread_ts, [...(replies.get(message.thread_ts) ?? []), message]);
    else items.push({ kind: "message", ts: message.ts, message });
  }
  for (const ts of replies.keys()) {
    if (!state.messages.has(`${channel}/${ts}`)) items.push({ kind: "gone", ts });
  }
  for (const item of items) item.replies = replies.get(item.ts)?.filter((reply) => !reply.ephemeral) ?? [];
  return withNotes(items, channel, null);
}

/** The first message of a thread, its replies and notes. */
export function threadItems(channel, ts) {
  const root = state.messages.get(`${channel}/${ts}`);
  const items = [root ? { kind: "message", ts, message: root } : { kind: "gone", ts }];
  for (const message of state.messages.values()) {
    if (message.channel === channel && message.thread_ts === ts) items.push({ kind: "message", ts: message.ts, message });
  }
  return withNotes(items, channel, ts);
}

function withNotes(items, channel, thread) {
  const notes = state.notes
    .filter((note) => note.channel === channel && note.thread === thread)
    .map((note) => ({ kind: "note", ts: note.ts, note }));
  return [...items, ...notes].sort((a, b) => a.ts - b.ts);
}
