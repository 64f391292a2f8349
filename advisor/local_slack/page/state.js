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
  tab: "messages", // of the app: "messages" or "home"
  home: null, // the app's Home, a view
  modal: null, // the view on top
  problems: {}, // { errors: block_id -> text, failure }: what was wrong with the modal that was sent
  sending: false, // whether the modal was sent and not yet answered
  prompts: {}, // channel -> suggested prompts
  sessions: new Map(), // "channel/ts" -> { status, title, words }
  judged: new Map(), // "ts/block_id/action_id" -> the feedback button that was pressed
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
    state.judged.clear();
    state.notes = [];
    state.editing = null;
    state.sending = false;
    state.problems = {};
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
}

/** Takes in one happening of the feed. Returns the thread to open when the bot answered there, else null. */
export function happened({ kind, data }) {
  if (kind === "posted" || kind === "edited") return written(kind, data);
  TAKEN[kind]?.(data);
  return null;
}

const TAKEN = {
  deleted: (data) => state.messages.delete(keyOf(data)),
  unanswered: missing,
  note: (data) => addNote({ channel: data.channel, ts: data.ts, key: data.code }),
  joined({ channel }) {
    channelById(channel).bot_here = true;
  },
  modal({ view }) {
    state.modal = view;
    state.problems = {};
    state.sending = false;
    if (view) state.awaited.clear(); // that is what was waited for
  },
  view_errors({ errors, failure }) {
    state.problems = { errors, failure };
    state.sending = false;
  },
  home({ view }) {
    state.home = view;
  },
  prompts({ channel, prompts }) {
    state.prompts = { ...state.prompts, [channel]: prompts };
  },
  session(data) {
    const key = `${data.channel}/${data.thread_ts}`;
    state.sessions.set(key, { ...state.sessions.get(key), ...data });
  },
};

/** The session whose status a pane shows: of the thread, or in direct messages the newest. */
export function sessionOf(channel, thread) {
  if (thread) return state.sessions.get(`${channel}/${thread}`) ?? null;
  if (channelById(channel).kind !== "im") return null;
  const found = [...state.sessions.values()].filter((one) => one.channel === channel);
  return found.sort((a, b) => b.thread_ts - a.thread_ts)[0] ?? null;
}

function written(kind, message) {
  const known = state.messages.has(keyOf(message));
  state.messages.set(keyOf(message), message);
  if (kind === "posted" && !known && message.channel !== state.channel && message.user !== state.you) {
    state.unread.set(message.channel, (state.unread.get(message.channel) ?? 0) + 1);
  }
  // any word of the bot in the channel counts as the awaited answer: it cannot say which question it answers
  if (message.user !== state.bot) return null;
  for (const one of state.sessions.values()) if (one.channel === message.channel) delete one.words;
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
