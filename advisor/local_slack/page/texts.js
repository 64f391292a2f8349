// Every text of the page, in English and Danish. {name} is filled in.

const TEXTS = {
  en: {
    skip_to_composer: "Skip to writing a message",
    you_are: "You are",
    menu: "Channels and direct messages",
    channels: "Channels",
    direct_messages: "Direct messages",
    thread: "Thread",
    close_thread: "Close the thread",
    language: "Language of the page",
    topic_member: "The advisor is in this channel. Mention it with @advisor.",
    topic_stranger: "The advisor is not in this channel. /bot-check works here too; only you see its answer.",
    topic_im: "Only you and the advisor can read this.",
    write_in: "Write to {name}",
    write_reply: "Reply in the thread",
    send: "Send",
    hint: "Enter sends, Shift + Enter makes a new line",
    suggestions: "Suggestions",
    mention_hint: "the advisor; mention it to ask here",
    command_hint: "[your question] asks the advisor, only you see the answer",
    edited: "(edited)",
    only_you: "Only visible to you",
    app_badge: "APP",
    replies_1: "1 reply",
    replies_n: "{n} replies",
    reply: "Reply in a thread",
    edit: "Edit the message",
    remove: "Delete the message",
    confirm_remove: "Delete this message?",
    save: "Save",
    cancel: "Cancel",
    edit_text: "Text of the message",
    gone: "This message was deleted.",
    working: "The advisor is working …",
    no_answer_yet: "The advisor has not answered yet. Wait a little, or ask again.",
    unanswered: "The advisor did not answer ({why}). Is it still running? Try again in a moment.",
    why_http_timeout: "no answer within 3 seconds",
    why_connection_failed: "it could not be reached",
    why_http_error: "it reported an error",
    not_a_member: "The advisor is not in this channel and cannot see this. Use /bot-check here, or write in #it-sourcing.",
    you_used: "You used {command}",
    no_command_in_thread: "/bot-check does not work in threads. Use it in the channel itself.",
    unknown_command: "{command} is not a command here. Try /bot-check.",
    refused: "That did not work ({why}). Reload the page and try again.",
    offline: "No connection. Trying again …",
    table: "Table",
    unknown_block: "A part of this message cannot be shown here ({type}).",
    empty_im: "Ask the advisor",
    empty_im_more: "Tell it about your outsourced IT team in your own words. It asks for what it still needs.",
    empty_channel: "Nothing here yet",
    empty_channel_more: "Mention the advisor to ask in front of everybody; it answers in a thread.",
    empty_stranger_more: "Use /bot-check to ask here. Only you see the answer.",
    try_one: "Try one of these:",
    unread: "{n} unread",
    tabs: "Tabs of the advisor",
    tab_messages: "Messages",
    tab_home: "Home",
    home_wait: "The advisor is getting your page ready …",
    optional: "optional",
    choose: "Choose …",
    close: "Close",
    check_message: "Check this message for facts",
    you_checked: "You asked the advisor to check a message for facts",
    invite: "Invite the advisor",
    chart_figures: "The figures as a table",
    session_processing: "working",
    session_suspended: "waiting for you",
    session_active: "up to date",
    session_closed: "closed",
    stop: "Stop",
  },
  da: {
    skip_to_composer: "Gå til skrivefeltet",
    you_are: "Du er",
    menu: "Kanaler og direkte beskeder",
    channels: "Kanaler",
    direct_messages: "Direkte beskeder",
    thread: "Tråd",
    close_thread: "Luk tråden",
    language: "Sidens sprog",
    topic_member: "Rådgiveren er med i kanalen. Nævn den med @advisor.",
    topic_stranger: "Rådgiveren er ikke med i kanalen. /bot-check virker også her, og kun du ser svaret.",
    topic_im: "Kun du og rådgiveren kan læse med her.",
    write_in: "Skriv til {name}",
    write_reply: "Svar i tråden",
    send: "Send",
    hint: "Enter sender, Shift + Enter giver ny linje",
    suggestions: "Forslag",
    mention_hint: "rådgiveren; nævn den for at spørge her",
    command_hint: "[dit spørgsmål] spørger rådgiveren, og kun du ser svaret",
    edited: "(redigeret)",
    only_you: "Kun synlig for dig",
    app_badge: "APP",
    replies_1: "1 svar",
    replies_n: "{n} svar",
    reply: "Svar i en tråd",
    edit: "Redigér beskeden",
    remove: "Slet beskeden",
    confirm_remove: "Vil du slette beskeden?",
    save: "Gem",
    cancel: "Annullér",
    edit_text: "Beskedens tekst",
    gone: "Beskeden er slettet.",
    working: "Rådgiveren arbejder …",
    no_answer_yet: "Rådgiveren har ikke svaret endnu. Vent lidt, eller spørg igen.",
    unanswered: "Rådgiveren svarede ikke ({why}). Kører den stadig? Prøv igen om lidt.",
    why_http_timeout: "intet svar inden for 3 sekunder",
    why_connection_failed: "der var ingen forbindelse til den",
    why_http_error: "den meldte en fejl",
    not_a_member: "Rådgiveren er ikke med i kanalen og kan ikke se det her. Brug /bot-check, eller skriv i #it-sourcing.",
    you_used: "Du brugte {command}",
    no_command_in_thread: "/bot-check virker ikke i tråde. Brug den i selve kanalen.",
    unknown_command: "{command} findes ikke her. Prøv /bot-check.",
    refused: "Det lykkedes ikke ({why}). Genindlæs siden, og prøv igen.",
    offline: "Ingen forbindelse. Prøver igen …",
    table: "Tabel",
    unknown_block: "En del af beskeden kan ikke vises her ({type}).",
    empty_im: "Spørg rådgiveren",
    empty_im_more: "Fortæl om jeres outsourcede it-team med dine egne ord. Rådgiveren spørger selv om det, den mangler at vide.",
    empty_channel: "Her er ikke noget endnu",
    empty_channel_more: "Nævn rådgiveren for at spørge, så alle kan se det. Den svarer i en tråd.",
    empty_stranger_more: "Brug /bot-check til at spørge her. Kun du ser svaret.",
    try_one: "Prøv for eksempel:",
    unread: "{n} ulæste",
    tabs: "Rådgiverens faner",
    tab_messages: "Beskeder",
    tab_home: "Hjem",
    home_wait: "Rådgiveren gør din side klar …",
    optional: "valgfrit",
    choose: "Vælg …",
    close: "Luk",
    check_message: "Find oplysninger i beskeden",
    you_checked: "Du bad rådgiveren finde oplysninger i en besked",
    invite: "Invitér rådgiveren",
    chart_figures: "Tallene som tabel",
    session_processing: "arbejder",
    session_suspended: "venter på dig",
    session_active: "ajour",
    session_closed: "afsluttet",
    stop: "Stop",
  },
};

const EXAMPLES = [
  { lang: "en", text: "62 consultants in Kraków at 42 EUR an hour, growing to 100 next year, should we go captive?" },
  { lang: "en", text: "We have 75 developers in Poland at 45 EUR an hour. When would our own company pay off?" },
  { lang: "da", text: "62 konsulenter i Kraków til 42 EUR i timen, og vi bliver 100 næste år. Skal vi have vores eget selskab?" },
  { lang: "da", text: "Vi har 75 udviklere i Polen til 45 EUR i timen. Hvornår kan det betale sig at have vores eget selskab?" },
];

let language = "en";

/** Questions to start from, in both languages; the page's own first. */
export function examples() {
  return [...EXAMPLES].sort((a, b) => (b.lang === language) - (a.lang === language));
}

export function speak(code) {
  language = code in TEXTS ? code : "en";
  document.documentElement.lang = language;
}

export function spoken() {
  return language;
}

export function t(key, values = {}) {
  const text = TEXTS[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** Why a delivery failed, in words; an unknown reason keeps Slack's own word. */
export function why(failure) {
  const key = `why_${failure}`;
  return key in TEXTS[language] ? t(key) : failure;
}

export function clock(ts) {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hour12: false }).format(new Date(ts * 1000));
}
