// Building the page from nodes: text stays text, so nothing that people or the bot write can become mark-up.

const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  close: "M5 5l10 10M15 5L5 15",
  send: "M3.5 10h12M11 5l5 5-5 5",
  reply: "M3.5 4.5h13v8.5H9l-4 3.2v-3.2H3.5z",
  check: "M4 10.5l4 4 8-9",
  theme: "M10 3a7 7 0 1 0 7 7 5.5 5.5 0 0 1-7-7z",
  stop: "M5.5 5.5h9v9h-9z",
  edit: "M4 16l.8-3.6L13 4.2l2.8 2.8-8.2 8.2z",
  remove: "M4.5 6h11M8 6V4.2h4V6M6 6l.7 10h6.6L14 6",
  eye: "M2.5 10S5.3 5.5 10 5.5 17.500 10 17.500 10 14.700 14.500 10 14.500 2.500 10 2.500 10zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
  warning: "M10 3.500 17.500 16.500h-15zM10 8.500v3.500M10 14.200v.1",
};

/** An element. `attrs`: class, on* listeners, true/false/null for flags, everything else as attributes. */
export function h(tag, attrs = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attrs)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return node;
}

/** A drawn sign; decoration only, so the button around it needs a label. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows only a sign; `label` is what it is called. */
export function iconButton(name, label, onclick, cssClass = "icon-button") {
  return h("button", { type: "button", class: cssClass, "aria-label": label, title: label, onclick }, icon(name));
}

/**
 * Makes `container` show `items` in order. An element stays the same node as long as its `version` does,
 * so that focus, scrolling and what a screen reader has already read are kept.
 */
export function reconcile(container, items, draw) {
  const old = new Map([...container.children].map((node) => [node.dataset.key, node]));
  let place = container.firstElementChild;
  for (const item of items) {
    let node = old.get(item.key);
    old.delete(item.key);
    if (!node || node.dataset.version !== item.version) {
      const fresh = draw(item);
      fresh.dataset.key = item.key;
      fresh.dataset.version = item.version;
      if (node) {
        if (node === place) place = fresh;
        keepFocus(node, fresh);
      }
      node = fresh;
    }
    if (node === place) place = place.nextElementSibling;
    else container.insertBefore(node, place);
  }
  for (const node of old.values()) node.remove();
}

function keepFocus(before, after) {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  const name = focused?.dataset.focus;
  before.replaceWith(after);
  if (!focused) return;
  const target = name && [...after.querySelectorAll("[data-focus]")].find((node) => node.dataset.focus === name);
  (target && !target.disabled ? target : after).focus();
}
