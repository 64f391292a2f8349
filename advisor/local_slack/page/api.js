// The server behind the page.

export class Refused extends Error {}

export async function get(path, query) {
  const answer = await fetch(`/page/${path}?${new URLSearchParams(query)}`);
  if (!answer.ok) throw new Refused(`http_${answer.status}`);
  return answer.json();
}

/** Does something in the workspace; throws Refused with Slack's word for it. */
export async function post(path, body) {
  const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value != null));
  const headers = { "Content-Type": "application/json" };
  let answer;
  try {
    answer = await fetch(`/page/${path}`, { method: "POST", headers, body: JSON.stringify(given) });
  } catch {
    throw new Refused("offline");
  }
  const result = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(result.error ?? "offline");
  return result;
}
