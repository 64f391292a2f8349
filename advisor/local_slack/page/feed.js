// News from the workspace: a stream of Server-Sent Events, or polling when the server has no stream to spare.
import { get } from "./api.js";

const POLL_EVERY = 1500;
const TRY_STREAM_AGAIN = 20000;

/** Follows the feed of person `as` from event id `last`. Returns a function that ends it. */
export function follow(as, last, { happened, stale, connected }) {
  let source = null;
  let timer = null;
  let ended = false;
  let polledSince = 0;

  function listen() {
    source = new EventSource(`/page/stream?${new URLSearchParams({ as, after: last })}`);
    source.onopen = () => connected(true);
    source.onmessage = (event) => {
      last = event.lastEventId;
      happened(JSON.parse(event.data));
    };
    source.addEventListener("stale", restart);
    source.onerror = () => {
      connected(false);
      // CLOSED: the server refused (too many streams). Otherwise the browser connects again by itself, with Last-Event-ID.
      if (source.readyState === EventSource.CLOSED && !ended) {
        polledSince = Date.now();
        poll();
      }
    };
  }

  async function poll() {
    try {
      const news = await get("feed", { as, after: last });
      if (ended) return;
      if (news.stale) return restart();
      last = news.last;
      connected(true);
      news.happenings.forEach(happened);
    } catch {
      connected(false);
    }
    if (ended) return;
    if (Date.now() - polledSince > TRY_STREAM_AGAIN) listen();
    else timer = setTimeout(poll, POLL_EVERY);
  }

  function restart() {
    end();
    stale();
  }

  function end() {
    ended = true;
    clearTimeout(timer);
    source?.close();
  }

  listen();
  return end;
}
