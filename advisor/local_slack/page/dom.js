// Building the page from nodes: text stays text, so nothing that people or the bot write can become mark-up.

const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  close: "M5 5l10 10M15 5L5 15",
  send: "M3.5 10h12M11 5l5 5-5 5",
  reply: "M3.5 4.5h13v8.5H9l-4 3.2v-3.2H3.5z",
  edit: "M4 16l.8-3.6L13 4.2l2.8 2.8-8.2 8.2z",
  more: "M3.8 10a.7 .7 0 1 0 1.4 0a.7 .7 0 1 0-1.4 0M9.3 10a.7 .7 0 1 0 1.4 0a.7 .7 0 1 0-1.4 0M14.8 10a.7 .7 0 1 0 1.4 0a.7 .7 0 1 0-1.4 0",
  down: "M5.500 8l4.500 4.500L14.500 8",
  up_thumb: "M7 9l3-6c1.500 0 2 1 1.700 2.300L11.200 8H15.500c1 0 1.600 1 1.300 1.900l-1.500 5.200c-.2.800-.8 1.400-1.700 1.400H7zM7 9H3.500v7.500H7",
  down_thumb: "M13 11l-3 6c-1.500 0-2-1-1.700-2.300L8.800 12H4.500c-1 0-1.600-1-1.300-1.900l1.500-5.200c.2-.8.8-1.400 1.700-1.400H13zM13 11h3.500V3.500H13",
  file: "M5 2.500h6.500L15.500 6.500V17.500H5zM11.500 2.500v4h4",
  light: "M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10 2v1.700M10 16.300V18M2 10h1.700M16.300 10H18M4.300 4.300l1.200 1.200M14.500 14.500l1.200 1.200M15.700 4.300l-1.200 1.200M5.500 14.500l-1.200 1.200",
  dark: "M16.500 11.800A7 7 0 0 1 8.200 3.500a7 7 0 1 0 8.300 8.300z",
  again: "M4 10a6 6 0 1 1 1.800 4.300M4 10V5.800M4 10h4.200",
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

/** An element of a drawing. */
export function svg(tag, attrs = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attrs)) node.setAttribute(name, value);
  node.append(...children.flat());
  return node;
}

/** A drawn sign; decoration only, so the button around it needs a label. */
export function icon(name) {
  return svg("svg", { viewBox: "0 0 20 20", class: "icon", "aria-hidden": "true" }, svg("path", { d: PATHS[name] }));
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

/** Draws the children of `place` where they are not those of `version` already: what has the focus keeps it. */
export function redraw(place, version, children) {
  const name = JSON.stringify(version);
  if (place.dataset.version === name) return;
  place.dataset.version = name;
  place.replaceChildren(...children().filter(Boolean));
}

function keepFocus(before, after) {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  const name = focused?.dataset.focus;
  before.replaceWith(after);
  if (!focused) return;
  const target = name && [...after.querySelectorAll("[data-focus]")].find((node) => node.dataset.focus === name);
  (target && !target.disabled ? target : after).focus();
}
