// A line chart as SVG, with axes, a legend, and the figures as a table for those who do not see it.
import { h } from "./dom.js";
import { t } from "./texts.js";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 640;
const HEIGHT = 280;
const EDGE = { top: 16, right: 16, bottom: 46, left: 62 };

export function chart(block) {
  const { series, axis_config: axes = {} } = block.chart;
  const categories = axes.categories ?? series[0].data.map((point) => point.label);
  return h(
    "figure",
    { class: "block chart" },
    h("figcaption", {}, block.title),
    h("ul", { class: "legend" }, series.map((one, n) => h("li", {}, h("span", { class: `swatch line-${n}`, "aria-hidden": "true" }), one.name))),
    drawing(block, series, categories, axes),
    h("details", {}, h("summary", {}, t("chart_figures")), figures(series, categories, axes)),
  );
}

function drawing(block, series, categories, axes) {
  const values = series.flatMap((one) => one.data.map((point) => point.value));
  const ticks = nice(Math.min(0, ...values), Math.max(...values));
  const x = (n) => EDGE.left + (categories.length < 2 ? 0 : (n / (categories.length - 1)) * (WIDTH - EDGE.left - EDGE.right));
  const y = (value) => HEIGHT - EDGE.bottom - ((value - ticks[0]) / (ticks.at(-1) - ticks[0] || 1)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const root = node("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `${block.title}. ${series.map((one) => one.name).join(", ")}` });
  for (const tick of ticks) {
    root.append(node("line", { class: "grid", x1: EDGE.left, x2: WIDTH - EDGE.right, y1: y(tick), y2: y(tick) }));
    root.append(node("text", { class: "tick", x: EDGE.left - 8, y: y(tick) + 4, "text-anchor": "end" }, short(tick)));
  }
  const every = Math.ceil(categories.length / 12);
  categories.forEach((label, n) => {
    const marked = label.includes("•");
    if (marked) root.append(node("line", { class: "mark", x1: x(n), x2: x(n), y1: EDGE.top, y2: HEIGHT - EDGE.bottom }));
    if (marked || n % every === 0) {
      root.append(node("text", { class: marked ? "tick marked" : "tick", x: x(n), y: HEIGHT - EDGE.bottom + (marked ? 32 : 18), "text-anchor": "middle" }, label));
    }
  });
  series.forEach((one, s) => {
    const points = one.data.map((point, n) => `${x(n)},${y(point.value)}`).join(" ");
    root.append(node("polyline", { class: `line line-${s}`, points }));
    one.data.forEach((point, n) => root.append(node("circle", { class: `dot line-${s}`, cx: x(n), cy: y(point.value), r: 2.6 })));
  });
  root.append(node("text", { class: "axis", x: (EDGE.left + WIDTH - EDGE.right) / 2, y: HEIGHT - 2, "text-anchor": "middle" }, axes.x_label ?? ""));
  root.append(node("text", { class: "axis", x: -(HEIGHT - EDGE.bottom + EDGE.top) / 2, y: 12, transform: "rotate(-90)", "text-anchor": "middle" }, axes.y_label ?? ""));
  return h("div", { class: "chart-scroll", tabindex: "0", role: "group", "aria-label": block.title }, root);
}

function figures(series, categories, axes) {
  return h(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": t("chart_figures") },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, axes.x_label ?? ""), series.map((one) => h("th", { scope: "col", class: "align-right" }, one.name)))),
      h(
        "tbody",
        {},
        categories.map((label, n) => h("tr", {}, h("td", {}, label), series.map((one) => h("td", { class: "align-right" }, short(one.data[n].value))))),
      ),
    ),
  );
}

/** Five or so round steps that hold both ends. */
function nice(low, high) {
  const rough = (high - low || 1) / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * size).find((one) => one >= rough);
  const first = Math.floor(low / step) * step;
  const count = Math.ceil((high - first) / step);
  return Array.from({ length: count + 1 }, (_, n) => first + n * step);
}

function short(value) {
  return new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 }).format(value);
}

function node(tag, attrs, words) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attrs)) made.setAttribute(name, value);
  if (words !== undefined) made.textContent = words;
  return made;
}
