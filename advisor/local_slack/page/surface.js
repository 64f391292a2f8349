// What the app shows beside its messages: modal, Home tab, prompts, session, invitation.
import { h, icon } from "./dom.js";
import { drawHome, drawTabs } from "./home.js";
import { drawModal } from "./modal.js";
import * as known from "./state.js";
import { t } from "./texts.js";

const { state } = known;
const at = (id) => document.getElementById(id);

/** Wires the surface. `page`: attempt(path, body), draw(), open(channel), openThread(ts), begin(text). */
export function surface(page) {
  const { attempt, draw, open, openThread, begin } = page;

  function drawSurface(channel) {
    drawTabs(at("tabs"), channel, chooseTab);
    const home = channel.kind === "im" && state.tab === "home";
    at("home").hidden = !home;
    for (const id of ["messages", "working", "prompts", "composer"]) at(id).hidden = home;
    if (home) drawHome(at("home"), pressHome);
    drawPrompts(channel);
    drawInvitation(channel);
    drawModal(at("modal"), views);
  }

  /** What the advisor suggests to say next, in its direct messages. */
  function drawPrompts(channel) {
    const offered = known.channelItems(channel.id).length ? state.prompts[channel.id] ?? [] : [];
    const session = known.sessionHere();
    const key = JSON.stringify([channel.id, offered, session]);
    if (at("prompts").dataset.key === key) return;
    at("prompts").dataset.key = key;
    const told = session && h("span", { class: `session ${session.status}` }, [session.title, t(`session_${session.status}`)].filter(Boolean).join(" · "));
    const stop = session?.status === "processing" && h("button", { type: "button", class: "chip", onclick: () => stopSession(session) }, icon("stop"), t("stop"));
    const chips = offered.map((one) => h("button", { type: "button", class: "chip", onclick: () => begin(one.message) }, one.title));
    at("prompts").replaceChildren(...[told, stop, ...chips].filter(Boolean));
  }

  function drawInvitation(channel) {
    const stranger = channel.kind === "channel" && !channel.bot_here;
    at("invite").hidden = !stranger;
    at("invite").textContent = t("invite");
  }

  const views = {
    submit(view, values) {
      state.sending = view.hash;
      state.viewErrors = null;
      draw();
      return attempt("view_submissions", { view_id: view.id, values: JSON.stringify(values) });
    },
    close(view) {
      return attempt("view_closings", { view_id: view.id });
    },
  };

  function chooseTab(tab) {
    state.tab = tab;
    if (tab === "home") attempt("home_openings", {});
    draw();
  }

  function pressHome(block, element, chosen) {
    if (element.url) followLink(element.url);
    return attempt("home_presses", { block_id: block.block_id, action_id: element.action_id, chosen });
  }

  /** A link into this workspace is followed inside the page. */
  function followLink(url) {
    const found = /^https:\/\/app\.slack\.com\/client\/[^/]+\/([^/]+)(?:\/thread\/[^-]+-([\d.]+))?$/.exec(url);
    if (!found || !known.channelById(found[1])) return;
    state.tab = "messages";
    open(found[1]);
    if (found[2]) openThread(found[2]);
  }

  function stopSession(session) {
    return attempt("stops", { channel: session.channel, thread_ts: session.thread_ts });
  }

  at("invite").addEventListener("click", () => attempt("invitations", { channel: state.channel }));
  at("modal").addEventListener("cancel", (event) => {
    event.preventDefault(); // Esc closes the view, and the app may hear of it
    if (state.modal && !state.sending) views.close(state.modal);
  });
  return { draw: drawSurface, followLink };
}
