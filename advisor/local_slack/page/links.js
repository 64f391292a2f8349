// Links into Slack itself (app.slack.com/client/TEAM/CHANNEL[/thread/CHANNEL-TS]) are followed inside the page.
const INSIDE = /^https:\/\/app\.slack\.com\/client\/\w+\/(\w+)(?:\/thread\/\w+-([\d.]+))?$/;

/** Where a link leads in the workspace: { channel, thread }, or null when it leads out of it. */
export function inside(url) {
  const found = INSIDE.exec(url);
  return found && { channel: found[1], thread: found[2] ?? null };
}

/** Follows a link: go(channel, thread) inside, else a new tab. */
export function followLink(url, go) {
  const place = inside(url);
  if (place) go(place.channel, place.thread);
  else if (/^https?:/i.test(url)) window.open(url, "_blank", "noopener,noreferrer");
}
