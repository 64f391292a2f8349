// Messages as the page draws them: author, text or blocks, marks, thread, and what the reader may do with them.
import { drawBlocks } from "./blocks.js";
import { h, icon, iconButton, reconcile } from "./dom.js";
import { asTyped, mrkdwn, plain } from "./mrkdwn.js";
import { openMenu } from "./popup.js";
import { channelById, keyOf, person, state } from "./state.js";
import { clock, size, spoken, t, why } from "./texts.js";

const SAME_BREATH = 300; // seconds within which messages of one author stand together

/** Shows `items` in `container`. `deeds`: press, reply, edit, remove, startEdit, stopEdit. */
export function drawMessages(container, items, deeds, inThread) {
  const atEnd = container.scrollHeight - container.scrollTop - container.clientHeight < 80;
  const before = container.childElementCount;
  reconcile(container, items.map((item, index) => versioned(item, items[index - 1], inThread)), (item) =>
    draw(item, deeds, inThread),
  );
  if (atEnd || before === 0 || answered(items, before)) scrollToNews(container, before > 0);
}

/** Whether the news are the reader's own words, or come right after them: then they are what the reader waits for. */
function answered(items, before) {
  const news = items.length > before;
  return news && items.slice(before - 1).some((item) => item.message?.user === state.you);
}

/** To the end, but no further than the top of a last message that is taller than the pane. */
function scrollToNews(container, arrived) {
  const last = container.lastElementChild;
  const tall = arrived && last && last.offsetHeight > container.clientHeight;
  container.scrollTop = tall ? last.offsetTop - container.offsetTop - 8 : container.scrollHeight;
}

function versioned(item, previous, inThread) {
  const key = `${item.kind}/${item.ts}`;
  const awaited = item.message && state.awaited.get(item.message.channel);
  const version = JSON.stringify([
    item.message ?? item.note ?? null,
    inThread ? 0 : item.replies?.map((reply) => [reply.user, reply.ts]),
    spoken(),
    item.message && state.unanswered.get(keyOf(item.message)),
    item.message && state.editing === editKey(item.message, inThread),
    item.message && [...state.judged].filter(([key]) => key.startsWith(`${item.message.ts}/`)),
    awaited && !awaited.late ? awaited.button ?? "busy" : null,
    together(item, previous),
  ]);
  return { ...item, key, version, together: together(item, previous) };
}

function together(item, previous) {
  return Boolean(
    item.message &&
      previous?.message &&
      item.message.user === previous.message.user &&
      item.message.ephemeral === previous.message.ephemeral &&
      !item.message.blocks.length &&
      !previous.replies?.length &&
      item.ts - previous.ts < SAME_BREATH,
  );
}

function editKey(message, inThread) {
  return `${inThread ? "thread" : "channel"}:${keyOf(message)}`;
}

function draw(item, deeds, inThread) {
  if (item.kind === "note") return drawNote(item.note);
  if (item.kind === "gone") return drawGone(item, deeds, inThread);
  return drawMessage(item, deeds, inThread);
}

function drawNote(note) {
  const values = note.failure ? { why: why(note.failure) } : note.values;
  const words = t(note.key, values);
  const warns = !note.quiet;
  return h("p", { class: `note ${warns ? "warns" : ""}` }, warns ? icon("warning") : icon("eye"), h("span", {}, words));
}

function drawGone(item, deeds, inThread) {
  return h(
    "article",
    { class: "message gone", tabindex: "-1" },
    h("div", { class: "avatar", "aria-hidden": "true" }, "–"),
    h("div", { class: "message-body" }, h("p", { class: "quiet" }, t("gone")), !inThread && repliesBar(item, deeds)),
  );
}

function drawMessage(item, deeds, inThread) {
  const { message } = item;
  const author = person(message.user);
  const failure = state.unanswered.get(keyOf(message));
  const editing = state.editing === editKey(message, inThread);
  return h(
    "article",
    { class: `message ${item.together ? "together" : ""} ${message.ephemeral ? "ephemeral" : ""}`, tabindex: "-1" },
    avatar(author),
    h(
      "div",
      { class: "message-body" },
      message.ephemeral && h("p", { class: "only-you" }, icon("eye"), t("only_you")),
      byline(author, message, item.together),
      editing ? editor(message, deeds) : content(message, deeds),
      failure && h("p", { class: "failure" }, icon("warning"), h("span", {}, t("unanswered", { why: why(failure) }))),
      !inThread && repliesBar(item, deeds),
    ),
    !editing && toolbar(message, deeds, inThread),
  );
}

export function avatar(author) {
  const initials = author.is_bot ? "" : author.real_name.split(" ").map((word) => word[0]).join("");
  return h("div", { class: `avatar ${author.is_bot ? "bot" : `hue-${author.name}`}`, "aria-hidden": "true" }, initials);
}

function byline(author, message, hidden) {
  const time = new Date(message.ts * 1000);
  return h(
    "p",
    { class: `byline ${hidden ? "visually-hidden" : ""}` },
    h("strong", {}, author.real_name),
    author.is_bot && h("span", { class: "badge" }, t("app_badge")),
    h("time", { datetime: time.toISOString(), title: time.toLocaleString(spoken()) }, clock(message.ts)),
  );
}

function content(message, deeds) {
  const names = { person: (id) => person(id)?.name ?? id, channel: (id) => channelById(id)?.name ?? id };
  const awaited = state.awaited.get(message.channel);
  const name = (block, element) => `${message.ts}/${block.block_id}/${element.action_id}`;
  const body = message.blocks.length
    ? drawBlocks(message.blocks, {
        names,
        busy: Boolean(awaited && !awaited.late),
        pressed: (block, element) => Boolean(awaited && !awaited.late) && awaited.button === name(block, element),
        judged: (block, element) => state.judged.get(name(block, element)),
        press: (block, element, chosen) => deeds.press(message, block, element, chosen),
      })
    : [h("div", { class: "text" }, message.mrkdwn ? mrkdwn(message.text, names) : plain(message.text, names))];
  return h("div", { class: "content" }, body, message.files.length > 0 && files(message), message.edited && h("span", { class: "quiet edited" }, t("edited")));
}

function files(message) {
  const card = (file) =>
    h(
      "li",
      {},
      h(
        "a",
        { class: "file", href: `/page/files/${file.id}?${new URLSearchParams({ as: state.you })}`, download: file.name },
        icon("file"),
        h("span", {}, h("strong", {}, file.title), h("span", { class: "quiet" }, `${file.pretty_type} · ${size(file.size)}`)),
      ),
    );
  return h("ul", { class: "files", "aria-label": t("files") }, message.files.map(card));
}

function editor(message, deeds) {
  const field = h("textarea", { rows: "2", "aria-label": t("edit_text"), "data-focus": "edit" });
  field.value = asTyped(message.text, state.people);
  const save = () => deeds.edit(message, field.value);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation(); // it ends the editing, not the thread
      deeds.stopEdit();
    }
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      save();
    }
  });
  queueMicrotask(() => field.focus());
  return h(
    "div",
    { class: "editor" },
    field,
    h("div", { class: "editor-buttons" },
      h("button", { type: "button", class: "block-button", onclick: () => deeds.stopEdit() }, t("cancel")),
      h("button", { type: "button", class: "block-button primary", onclick: save }, t("save")),
    ),
  );
}

function repliesBar(item, deeds) {
  const count = item.replies?.length ?? 0;
  if (!count) return null;
  const authors = [...new Set(item.replies.map((reply) => reply.user))].slice(0, 3);
  return h(
    "button",
    { type: "button", class: "replies", "data-focus": "replies", onclick: () => deeds.reply(item.ts) },
    authors.map((id) => avatar(person(id))),
    h("span", {}, count === 1 ? t("replies_1") : t("replies_n", { n: count })),
  );
}

function toolbar(message, deeds, inThread) {
  const own = message.user === state.you;
  const buttons = [
    !inThread && !message.ephemeral && !message.thread_ts && iconButton("reply", t("reply"), () => deeds.reply(message.ts)),
    own && iconButton("edit", t("edit"), () => deeds.startEdit(editKey(message, inThread))),
    own && iconButton("remove", t("remove"), () => deeds.remove(message)),
    !message.ephemeral && moreButton(message, deeds),
  ].filter(Boolean);
  return buttons.length ? h("div", { class: "toolbar" }, buttons) : null;
}

function moreButton(message, deeds) {
  const items = [{ text: t("check_message"), choose: () => deeds.checkMessage(message) }];
  const button = iconButton("more", t("more"), () => openMenu(button, t("more"), items));
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  return button;
}
