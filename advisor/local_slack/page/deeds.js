// What the person does: each deed is sent to the workspace, and drawn where it leaves a trace before the answer comes.
import { post, Refused } from "./api.js";
import { COMMAND } from "./composer.js";
import { followLink } from "./links.js";
import * as known from "./state.js";
import { t } from "./texts.js";

const { state } = known;

/** `draw()`, reply(ts) opens a thread to write in, go(channel, thread) turns to a place, isNarrow() tells whether a thread covers all. */
export function makeDeeds({ draw, reply, go, isNarrow }) {
  async function attempt(path, body, where = {}) {
    try {
      await post(path, { as: state.you, ...body });
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      state.awaited.delete(body.channel);
      const key = error.message === "offline" ? "offline" : "refused";
      known.addNote({ channel: body.channel ?? state.channel, thread: where.thread ?? null, key, values: { why: error.message } });
      return false;
    } finally {
      draw();
    }
  }

  async function command(text, channel, thread) {
    const name = text.split(/\s/, 1)[0];
    const refusal = thread !== null ? "no_command_in_thread" : name !== COMMAND ? "unknown_command" : null;
    if (refusal) {
      known.addNote({ channel: channel.id, thread, key: refusal, values: { command: name } });
      draw();
      return false;
    }
    known.addNote({ channel: channel.id, key: "you_used", quiet: true, values: { command: text } });
    known.awaitAnswer(channel.id);
    return attempt("commands", { channel: channel.id, text });
  }

  /** What is pressed in a message; a link is opened too, a thumb is only taken note of. */
  function press(message, block, element, chosen) {
    const button = `${message.ts}/${block.block_id}/${element.action_id}`;
    const quiet = element.url || element.type === "feedback_buttons";
    if (element.type === "feedback_buttons") state.judged.set(button, chosen);
    if (!quiet) known.awaitAnswer(message.channel, { thread: message.thread_ts ?? null, button });
    state.unanswered.delete(known.keyOf(message));
    const { channel, ts } = message;
    draw();
    const sent = attempt(
      "presses",
      { channel, ts, block_id: block.block_id, action_id: element.action_id, chosen },
      { thread: message.thread_ts },
    );
    if (element.url) followLink(element.url, go);
    return sent;
  }

  return {
    attempt,
    press,
    reply,
    async send(text, thread) {
      const channel = known.channelById(state.channel);
      if (text.startsWith("/")) return command(text, channel, thread);
      const mentioned = /(^|\W)@(advisor|captive advisor)\b/i.test(text);
      const engaged = thread !== null && known.threadItems(channel.id, thread).some((item) => item.message?.user === state.bot);
      if (channel.bot_here && (channel.kind === "im" || mentioned || engaged)) {
        known.awaitAnswer(channel.id, { thread, openThread: channel.kind === "channel" && thread === null && !isNarrow() });
      }
      return attempt("messages", { channel: channel.id, text, thread_ts: thread }, { thread });
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
    checkMessage(message) {
      known.addNote({ channel: message.channel, thread: message.thread_ts ?? null, key: "you_checked", quiet: true });
      known.awaitAnswer(message.channel, { thread: message.thread_ts ?? null });
      draw();
      return attempt("shortcuts", { channel: message.channel, ts: message.ts }, { thread: message.thread_ts });
    },
    stop: (session) => attempt("stops", { channel: session.channel, thread_ts: session.thread_ts }),
    invite: (channel) => attempt("invitations", { channel }),
    async submit(view, values) {
      state.sending = true;
      draw();
      if (await attempt("view_submissions", { view_id: view.id, values: JSON.stringify(values) })) return;
      state.sending = false;
      state.problems = { failure: "connection_failed" };
      draw();
    },
    dismiss: (view) => attempt("view_closings", { view_id: view.id }),
    pressInModal: (view, block, element, chosen) =>
      attempt("view_presses", { view_id: view.id, block_id: block.block_id, action_id: element.action_id, chosen }),
    pressHome(block, element, chosen) {
      state.problems = {};
      const sent = attempt("home_presses", { block_id: block.block_id, action_id: element.action_id, chosen });
      if (element.url) followLink(element.url, go);
      return sent;
    },
    look: (tab) => attempt(tab === "home" ? "home_openings" : "messages_openings", {}),
    async reset() {
      if (window.confirm(t("confirm_reset"))) await attempt("resets", {});
    },
  };
}
