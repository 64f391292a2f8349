// A data_visualization block: lines as a drawing with axes and legend; every chart also as a table of its figures.
import { h, svg } from "./dom.js";
import { unescaped } from "./mrkdwn.js";
import { spoken, t } from "./texts.js";

const WIDEST = 640;
const LETTER = 7; // pixels of a letter in a label, about
const HEIGHT = 300; // as in blocks.css
const LEFT = 48;
const RIGHT = 16;
const TOP = 30;
const BOTTOM = 60;
const MARKS = ["circle", "square", "triangle", "diamond", "cross", "ring"];

export function drawChart(block) {
  const { chart } = block;
  const title = unescaped(block.title);
  const series = chart.series ?? [];
  const drawn = chart.type === "line" && series.length > 0;
  return h(
    "figure",
    { class: "block chart" },
    h("figcaption", {}, title),
    drawn && fitted((width) => lines(chart, title, width)),
    drawn && legend(series),
    h("details", { open: !drawn }, h("summary", {}, t("chart_figures")), figures(chart)),
  );
}

/** Draws for the width at hand, again when that changes: letters keep their size. */
function fitted(draw) {
  const place = h("div", { class: "chart-drawing" });
  new ResizeObserver(([{ contentRect }]) => {
    const width = Math.min(WIDEST, Math.floor(contentRect.width));
    if (width > 0 && place.dataset.width !== String(width)) {
      place.dataset.width = String(width);
      place.replaceChildren(draw(width));
    }
  }).observe(place);
  return place;
}

function lines(chart, title, width) {
  const { categories, x_label: across, y_label: up } = chart.axis_config;
  const values = chart.series.flatMap((one) => one.data.map((point) => point.value));
  const ticks = ticksFor(Math.min(...values), Math.max(...values));
  const low = ticks[0];
  const high = ticks.at(-1);
  const step = (width - LEFT - RIGHT) / Math.max(1, categories.length - 1);
  const x = (index) => (categories.length === 1 ? (LEFT + width - RIGHT) / 2 : LEFT + index * step);
  const y = (value) => TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const longest = Math.max(...categories.map((label) => label.length));
  // labels that do not fit beside each other stand in two rows, and where that is not enough some are left out
  const every = Math.ceil((longest * LETTER + 6) / step);
  return svg(
    "svg",
    { width, height: HEIGHT, role: "img", "aria-label": inWords(chart, title) },
    up ? svg("text", { class: "axis", x: 0, y: 12 }, unescaped(up)) : "",
    ticks.flatMap((tick) => [
      svg("line", { class: "grid", x1: LEFT, x2: width - RIGHT, y1: y(tick), y2: y(tick) }),
      svg("text", { class: "tick", x: LEFT - 8, y: y(tick) + 4, "text-anchor": "end" }, short(tick)),
    ]),
    categories.map((label, index) =>
      every === 2 || index % every === 0
        ? svg("text", { class: "tick", x: x(index), y: HEIGHT - BOTTOM + 18 + (every === 2 ? (index % 2) * 14 : 0), "text-anchor": "middle" }, unescaped(label))
        : "",
    ),
    across ? svg("text", { class: "axis", x: (LEFT + width - RIGHT) / 2, y: HEIGHT - 6, "text-anchor": "middle" }, unescaped(across)) : "",
    chart.series.flatMap((one, number) => [
      svg("polyline", { class: `line series-${number}`, points: one.data.map((point, i) => `${x(i)},${y(point.value)}`).join(" ") }),
      ...one.data.map((point, i) => marked(number, x(i), y(point.value))),
    ]),
  );
}

function legend(series) {
  const sign = (number) => svg("svg", { viewBox: "0 0 30 12", class: "legend-sign", "aria-hidden": "true" },
    svg("line", { class: `line series-${number}`, x1: 0, x2: 30, y1: 6, y2: 6 }), marked(number, 15, 6));
  return h("ul", { class: "legend" }, series.map((one, number) => h("li", {}, sign(number), unescaped(one.name))));
}

/** A point, told apart by its form too: not everybody sees the colours. */
function marked(number, x, y) {
  const form = {
    circle: `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`,
    square: `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
    triangle: `M${x} ${y - 4.5}l4.500 8h-9z`,
    diamond: `M${x} ${y - 5}l5 5-5 5-5-5z`,
    cross: `M${x - 4} ${y - 1.2}h2.800v-2.800h2.400v2.800h2.800v2.400h-2.800v2.800h-2.400v-2.800h-2.800z`,
    ring: `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0M${x - 2} ${y}a2 2 0 1 1 4 0a2 2 0 1 1-4 0`,
  }[MARKS[number % MARKS.length]];
  return svg("path", { class: `mark series-${number}`, d: form });
}

/** Round figures from below the least to above the greatest; from 0 where the least is near it. */
function ticksFor(least, greatest) {
  const from = least >= 0 && least < greatest * 0.35 ? 0 : least;
  const rough = (greatest - from || Math.abs(greatest) || 1) / 4;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((n) => n * unit).find((n) => n >= rough);
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(greatest / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function figures(chart) {
  const labels = chart.axis_config?.categories ?? (chart.segments ?? []).map((one) => one.label);
  const series = chart.series ?? [{ name: "", data: chart.segments ?? [] }];
  return h(
    "div",
    { class: "table", tabindex: "0", role: "region", "aria-label": t("chart_figures") },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, [chart.axis_config?.x_label ?? "", ...series.map((one) => one.name)].map((name) => h("th", { scope: "col" }, unescaped(name))))),
      h(
        "tbody",
        {},
        labels.map((label, row) =>
          h("tr", {}, h("th", { scope: "row" }, unescaped(label)), series.map((one) => h("td", { class: "align-right" }, long(one.data[row].value)))),
        ),
      ),
    ),
  );
}

/** What a reader of the drawing would take from it: each line from its beginning to its end. */
function inWords(chart, title) {
  const told = chart.series.map((one) => {
    const [first, last] = [one.data[0], one.data.at(-1)];
    return t("chart_line", { name: one.name, from: first.label, first: long(first.value), to: last.label, last: long(last.value) });
  });
  return unescaped(`${title}. ${chart.axis_config.y_label ?? ""}. ${told.join(" ")}`);
}

function short(value) {
  return new Intl.NumberFormat(spoken(), { notation: "compact", maximumFractionDigits: 2 }).format(value);
}

function long(value) {
  return new Intl.NumberFormat(spoken(), { maximumFractionDigits: 2 }).format(value);
}
