// What the agent shows beside its messages: how far it is, a way to stop it, and what could be said next.
import { h, icon, redraw } from "./dom.js";
import { sessionOf, state } from "./state.js";
import { spoken, t } from "./texts.js";

/** One line under the messages of a pane. `stop(session)`: the stop button. */
export function drawStatus(place, channel, thread, stop) {
  const waiting = state.awaited.get(channel);
  const awaited = waiting?.thread === thread ? waiting : null;
  const session = sessionOf(channel, thread);
  const busy = session?.status === "processing" || Boolean(session?.words);
  const words = busy ? session.words || t("working") : awaited ? t(awaited.late ? "no_answer_yet" : "working") : standing(session);
  redraw(place, [channel, session?.thread_ts, words, busy, session?.title, session?.status], () => {
    const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    const dot = h("span", { class: `status-dot ${session?.status}`, "aria-hidden": "true" });
    return [
      words && (busy || (awaited && !awaited.late) ? dots : awaited ? icon("warning") : dot),
      words && h("span", {}, words),
      words && session?.title && h("span", { class: "session-title" }, session.title),
      busy && h("button", { type: "button", class: "stop", onclick: () => stop(session) }, t("stop")),
    ];
  });
}

function standing(session) {
  return session?.status ? t(`session_${session.status}`) : "";
}

/** Suggested prompts as chips, in direct messages that have begun. */
export function drawPrompts(place, channel, begun, say) {
  const prompts = begun ? state.prompts[channel] ?? [] : [];
  place.hidden = prompts.length === 0;
  place.setAttribute("aria-label", t("prompts"));
  redraw(place, prompts, () =>
    prompts.map((prompt) => h("li", {}, h("button", { type: "button", class: "chip", onclick: () => say(prompt.message) }, prompt.title))),
  );
}

/** Says that the bot is not in the channel, with a way to bring it in. */
export function drawStranger(place, channel, invite) {
  const stranger = channel.kind === "channel" && !channel.bot_here;
  place.hidden = !stranger;
  redraw(place, [stranger && channel.id, spoken()], () => [
    icon("warning"),
    h("span", {}, t("stranger")),
    h("button", { type: "button", class: "block-button", onclick: () => invite(channel.id) }, t("invite")),
  ]);
}
