// Block Kit as nodes. A block of an unknown type is never lost: its place says so.
import { drawChart } from "./chart.js";
import { h } from "./dom.js";
import { drawElement } from "./elements.js";
import { link, markdown, mention, mrkdwn, plain } from "./mrkdwn.js";
import { t } from "./texts.js";

/**
 * `context`: names (people, channels), press(block, element, chosen) for what is pressed or chosen, pressed(block, element) whether
 * its answer is awaited, judged(block, element) which thumb was given, busy whether the buttons are off.
 */
export function drawBlocks(blocks, context) {
  return blocks.map((block) => (DRAW[block.type] ?? unknown)(block, context));
}

function text(given, context) {
  if (!given) return [];
  return given.type === "mrkdwn" ? mrkdwn(given.text, context.names) : plain(given.text);
}

function section(block, context) {
  return h(
    "div",
    { class: "block section" },
    h(
      "div",
      { class: "section-body" },
      block.text && h("div", { class: "section-text" }, text(block.text, context)),
      block.fields && h("div", { class: "fields" }, block.fields.map((field) => h("div", {}, text(field, context)))),
    ),
    block.accessory && drawElement(block, block.accessory, context),
  );
}

function table(block, context) {
  const align = (column) => `align-${block.column_settings?.[column]?.align ?? "left"}`;
  const [head, ...rows] = block.rows;
  const line = (tag, attrs) => (cell, column) => h(tag, { ...attrs, class: align(column) }, cellOf(cell, context));
  return h(
    "div",
    { class: "block table", tabindex: "0", role: "region", "aria-label": t("table") },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, head.map(line("th", { scope: "col" })))),
      h("tbody", {}, rows.map((row) => h("tr", {}, row.map(line("td", {}))))),
    ),
  );
}

function cellOf(cell, context) {
  if (cell.type === "rich_text") return richText(cell, context).childNodes.length ? [richText(cell, context)] : [];
  return [String(cell.text ?? cell.value ?? "")];
}

function richText(block, context) {
  return h("div", { class: "block rich" }, block.elements.map((element) => richPart(element, context)));
}

function richPart(part, context) {
  const inner = part.elements.map((element) => richInline(element, context));
  if (part.type === "rich_text_list") {
    const tag = part.style === "ordered" ? "ol" : "ul";
    return h(tag, {}, part.elements.map((item) => h("li", {}, item.elements.map((e) => richInline(e, context)))));
  }
  if (part.type === "rich_text_quote") return h("blockquote", {}, inner);
  if (part.type === "rich_text_preformatted") return h("pre", {}, inner);
  return h("p", {}, inner);
}

function richInline(element, context) {
  if (element.type === "user") return mention(`@${context.names.person(element.user_id)}`);
  if (element.type === "channel") return mention(`#${context.names.channel(element.channel_id)}`);
  if (element.type === "link") return link(element.url, element.text);
  if (element.type === "emoji") return `:${element.name}:`;
  let node = document.createTextNode(element.text ?? "");
  const style = element.style ?? {};
  for (const [name, tag] of [["code", "code"], ["strike", "s"], ["italic", "em"], ["bold", "strong"]]) {
    if (style[name]) node = h(tag, {}, node);
  }
  return node;
}

function unknown(block) {
  return h("p", { class: "block unknown" }, t("unknown_block", { type: String(block.type) }));
}

const DRAW = {
  header: (block) => h("h3", { class: "block header" }, plain(block.text.text)),
  section,
  context: (block, context) =>
    h("div", { class: "block context" }, block.elements.map((element) => h("div", {}, text(element, context)))),
  divider: () => h("hr", { class: "block divider" }),
  actions: (block, context) =>
    h("div", { class: "block actions" }, block.elements.map((element) => drawElement(block, element, context))),
  context_actions: (block, context) =>
    h("div", { class: "block actions feedback" }, block.elements.map((element) => drawElement(block, element, context))),
  table,
  data_visualization: drawChart,
  markdown: (block) => h("div", { class: "block markdown" }, markdown(block.text)),
  rich_text: richText,
};
