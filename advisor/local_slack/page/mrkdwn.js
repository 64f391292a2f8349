// Slack's mrkdwn and the markdown of the markdown block, as nodes.
import { h } from "./dom.js";

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const SLACK_INLINE =
  /```([\s\S]+?)```|`([^`\n]+)`|<([^<>\n]+)>|(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])|(?<![\w~])~([^~\n]+)~(?![\w~])/;
const MARKDOWN_INLINE =
  /`([^`\n]+)`|\[([^\]\n]+)\]\(([^()\s]+)\)|\*\*([^\n]+?)\*\*|(?<![\w*])[*]([^*\n]+)[*](?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])|~~([^\n]+?)~~/;

export function unescaped(text) {
  return text.replace(/&(amp|lt|gt);/g, (entity) => ENTITIES[entity]);
}

/** Nodes for a text without any formatting; with `names`, people in it are shown by name. */
export function plain(given, names) {
  return lines(given.split("\n"), (line) => (names ? named(line, names) : [unescaped(line)]));
}

function named(text, names) {
  const parts = text.split(/<@(\w+)>/);
  return parts.flatMap((part, index) => (index % 2 ? [mention(`@${names.person(part)}`)] : part ? [unescaped(part)] : []));
}

/** A message's text as its author typed it, for editing. */
export function asTyped(text, people) {
  const plain = text.replace(/<([^<>]+)>/g, (_, inside) => {
    if (inside.startsWith("@")) return `@${people.get(inside.slice(1))?.name ?? inside.slice(1)}`;
    return inside.split("|")[0];
  });
  return unescaped(plain);
}

/** Nodes for a mrkdwn text; lines that start with > are quotes. `names` knows people and channels. */
export function mrkdwn(text, names) {
  const nodes = [];
  for (const part of text.split(/(```[\s\S]+?```)/)) {
    if (part.startsWith("```") && part.length > 6) nodes.push(h("pre", {}, named(part.slice(3, -3).replace(/^\n/, ""), names)));
    else if (part) nodes.push(...quoted(part, names));
  }
  return nodes;
}

function quoted(text, names) {
  const nodes = [];
  let quote = [];
  const flush = () => {
    if (quote.length) nodes.push(h("blockquote", {}, lines(quote, (line) => inline(line, names))));
    quote = [];
  };
  let plain = [];
  const flushPlain = () => {
    if (plain.length) nodes.push(...lines(plain, (line) => inline(line, names)));
    plain = [];
  };
  for (const line of text.split("\n")) {
    const match = /^(?:&gt;|>) ?(.*)$/.exec(line);
    if (match) {
      flushPlain();
      quote.push(match[1]);
    } else {
      flush();
      plain.push(line);
    }
  }
  flush();
  flushPlain();
  return nodes;
}

function lines(texts, draw) {
  return texts.flatMap((line, index) => (index ? [h("br"), ...draw(line)] : draw(line)));
}

function inline(text, names) {
  const found = SLACK_INLINE.exec(text);
  if (!found) return text ? [unescaped(text)] : [];
  const [all, pre, code, angle, bold, italic, strike] = found;
  const inner = pre ?? code;
  let node;
  if (inner !== undefined) node = h("code", {}, unescaped(inner));
  else if (angle !== undefined) node = angled(angle, names);
  else if (bold !== undefined) node = h("strong", {}, inline(bold, names));
  else if (italic !== undefined) node = h("em", {}, inline(italic, names));
  else node = h("s", {}, inline(strike, names));
  const before = text.slice(0, found.index);
  return [...(before ? [unescaped(before)] : []), node, ...inline(text.slice(found.index + all.length), names)];
}

function angled(inside, names) {
  const [target, label] = inside.split("|");
  if (target.startsWith("@")) return mention(`@${names.person(target.slice(1))}`);
  if (target.startsWith("#")) return mention(`#${label ?? names.channel(target.slice(1))}`);
  if (target.startsWith("!")) return mention(`@${label ?? target.slice(1).split("^")[0]}`);
  return link(unescaped(target), label === undefined ? undefined : unescaped(label));
}

export function mention(text) {
  return h("span", { class: "mention" }, text);
}

/** A link, when it leads to the web or to mail; plain text otherwise. */
export function link(href, label) {
  if (!/^(https?:|mailto:)/i.test(href)) return document.createTextNode(label ?? href);
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, label ?? href.replace(/^mailto:/, ""));
}

/** Nodes for a markdown block: headings, lists, quotes, code, paragraphs. */
export function markdown(text) {
  const nodes = [];
  for (const block of text.split(/(```[\s\S]+?```)|\n{2,}/)) {
    if (!block?.trim()) continue;
    if (block.startsWith("```")) nodes.push(h("pre", {}, block.slice(3, -3).replace(/^\w*\n/, "")));
    else nodes.push(...markdownLines(block.split("\n").filter((line) => line.trim())));
  }
  return nodes;
}

function markdownLines(texts) {
  const nodes = [];
  for (const line of texts) {
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    const item = /^\s*(?:[-*+]|(\d+)[.)])\s+(.*)$/.exec(line);
    const quote = /^>\s?(.*)$/.exec(line);
    if (heading) nodes.push(h("p", { class: "md-heading" }, markdownInline(heading[2])));
    else if (item) listOf(nodes, item[1] ? "ol" : "ul").append(h("li", {}, markdownInline(item[2])));
    else if (quote) nodes.push(h("blockquote", {}, markdownInline(quote[1])));
    else nodes.push(h("p", {}, markdownInline(line)));
  }
  return nodes;
}

function listOf(nodes, tag) {
  const last = nodes[nodes.length - 1];
  if (last?.localName === tag) return last;
  const list = h(tag);
  nodes.push(list);
  return list;
}

function markdownInline(text) {
  const found = MARKDOWN_INLINE.exec(text);
  if (!found) return text ? [text] : [];
  const [all, code, label, href, bold, star, under, strike] = found;
  let node;
  if (code !== undefined) node = h("code", {}, code);
  else if (label !== undefined) node = link(href, label);
  else if (bold !== undefined) node = h("strong", {}, markdownInline(bold));
  else if (strike !== undefined) node = h("s", {}, markdownInline(strike));
  else node = h("em", {}, markdownInline(star ?? under));
  const before = text.slice(0, found.index);
  return [...(before ? [before] : []), node, ...markdownInline(text.slice(found.index + all.length))];
}
