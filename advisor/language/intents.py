"""What a message without facts is for; what is compared, what is to be explained."""

from advisor.language.fitting import Asked
from advisor.language.reading import Intent
from advisor.language.talking import Talk

_ACTS: tuple[tuple[str, Intent, int], ...] = (  # act, intent, most words of such a message
    ("undo", "deny", 6),
    ("back", "help", 6),
    ("reject_line", "deny", 9),
    ("seventy_eighty", "explain", 60),
    ("why_asked", "explain", 60),
    ("handoff", "help", 14),
    ("language", "help", 9),
    ("resume", "status", 9),
)


def act_of(talk: Talk) -> tuple[str, Intent] | None:
    """Give (act, intent) of a move that no fact goes with."""
    for act, intent, longest in _ACTS:
        if not talk.has(act) or talk.size > longest:
            continue
        if (act == "back" and not talk.covers("back", "yes", "no")) or (act == "reject_line" and talk.is_question):
            continue
        return act, intent
    return None


def without_facts(talk: Talk, asked: Asked) -> tuple[Intent, str | None]:
    """The intent of a message that states no fact, in the order in which the signs are trustworthy."""
    if talk.has("injection"):
        return "off_topic", None
    wanted = wanted_of(talk)
    if wanted:
        return ("status", None) if wanted == "next" else ("explain", None)
    if talk.has("language") and _language_meant(talk) and talk.size <= _LONGEST_SWITCH:
        return "help", "language"
    answer = _answer(talk, asked)
    if answer:
        return answer, None
    act = act_of(talk)
    if act:
        return act[1], act[0]
    if talk.has("decoy") and not talk.has("reset", "status"):
        return "off_topic", None
    return _question(talk, asked) or _courtesy(talk) or ("off_topic", None)


def wanted_of(talk: Talk) -> str | None:
    """What somebody wants to hear without naming a topic: the verdict, the month, what to ask the vendor, who reads along, the next step."""
    if talk.size > _LONGEST_WISH or talk.supposes or (is_compare(talk) and len(targets(talk)) > 1):
        return None
    return next((topic for label, topic in _WANTED if talk.has(label)), None)


def _language_meant(talk: Talk) -> str | None:
    """The language to switch to: the nationality in the phrase that asks for it."""
    pieces = talk.scene.line.pieces
    for span in talk.spans.get("language", ()):
        for piece in pieces[span.first : span.last + 1]:
            if piece.place and piece.form == "#a":
                return _SPOKEN.get(piece.place.place.country)
    return None


_WANTED = (
    ("want_privacy", "privacy"),
    ("want_questions", "vendor_questions"),
    ("want_month", "month"),
    ("want_verdict", "verdict"),
    ("want_next", "next"),
)
_SPOKEN = {"DK": "da", "GB": "en", "US": "en"}
_LONGEST_WISH, _LONGEST_SWITCH = 14, 10


def _judged(talk: Talk) -> Intent | None:
    """Whether what was read back is right."""
    if talk.at_start("yes", slack=1) and talk.polarity and not talk.has("except"):
        return "confirm"  # "that is right, just go on"
    if talk.has("skip", "refuse", "unknown"):
        return None
    if talk.polarity is not None and not talk.covers("greet"):
        return "confirm" if talk.polarity and not talk.has("except") else "deny"
    if talk.has("correction", "reject_line", "disagrees") and not talk.is_question:
        return "deny"
    return "confirm" if talk.has("agrees") and not talk.is_question else None


def _answer(talk: Talk, asked: Asked) -> Intent | None:
    if talk.covers("greet") and talk.has("greet") and asked.fact is None:
        return None
    if asked.fact == "confirm" and (judged := _judged(talk)) is not None:
        return judged
    if talk.has("refuse") and not talk.is_question and not _knows_nothing(talk):
        return "skip"
    if (
        (talk.has("skip") or talk.scene.signs.get("returning"))
        and not talk.has("status")
        and not (talk.at_start("explain", slack=0) and topic_of(talk))
        and (not talk.is_question or talk.at_start("skip", "question_start", slack=0))
        and (asked.fact or talk.size <= 7)
        and not talk.has("reset")
    ):
        return "skip"
    return None


def _knows_nothing(talk: Talk) -> bool:
    """ "Can't tell you, we don't track that": what cannot be told is not known."""
    refused = talk.spans.get("refuse", ())
    telling = all(talk.scene.line.pieces[s.last].form in ("tell", "say", "you", "sige", "fortaelle") for s in refused)
    apart = (
        s for s in talk.spans.get("unknown", ()) if not any(r.first <= s.last and s.first <= r.last for r in refused)
    )
    return telling and any(True for _ in apart)


def _question(talk: Talk, asked: Asked) -> tuple[Intent, str | None] | None:
    """The first that holds, the most trustworthy sign first."""
    explains = talk.has("explain") and (talk.is_question or not talk.at_start("thanks", slack=1))
    thanks = talk.at_start("thanks", slack=1) and not talk.is_question
    holds: tuple[tuple[bool, Intent], ...] = (
        (talk.has("reset") and not explains and not talk.has("injection"), "reset"),
        (compares_places(talk), "compare"),
        (talk.supposes, "what_if"),
        (is_compare(talk), "compare"),
        (talk.has("status") and not _explains(talk), "status"),
        (talk.has("unknown") and not talk.at_start("explain", slack=0), "unknown"),
        (talk.has("help") and not (explains and topic_of(talk)) and not thanks, "help"),
        (explains and bool(topic_of(talk) or talk.size <= 12 or talk.at_start("explain")), "explain"),
        (asked.fact is not None and talk.polarity is True, "confirm"),
        (asked.fact is not None and talk.polarity is False, "deny"),
    )
    return next(((intent, None) for held, intent in holds if held), None)


def _explains(talk: Talk) -> bool:
    """ "what is a break-even" also begins like a status question; a topic decides."""
    return talk.at_start("explain", slack=0) and topic_of(talk) is not None and not talk.has("resume")


def _courtesy(talk: Talk) -> tuple[Intent, str | None] | None:
    if talk.has("thanks") and talk.at_start("thanks", slack=4):
        return "off_topic", "thanks"
    if talk.has("greet") and talk.at_start("greet", slack=0) and talk.size <= 8:
        return "greet", None
    if talk.has("goodbye", "ack"):
        return "off_topic", None
    if talk.covers("yes"):
        return "confirm", None
    return ("deny", None) if talk.covers("no") else None


def is_compare(talk: Talk) -> bool:
    """Two places set against each other, or a word of comparing with a target."""
    found = targets(talk)
    if talk.has("main_question") and not talk.has("compare") and len(set(found) - {"captive", "stay"}) == 1:
        return False  # "should we take over our team in Poland"
    if (
        talk.has("compare")
        and not (_is_difference(talk) and not set(found) - {"captive", "stay"})
        and (found or talk.at_start("compare", slack=0))
        and not (len(found) < 2 and _is_difference(talk))
    ):
        return True
    if _is_difference(talk) and not set(found) - {"captive", "stay"}:
        return False  # "what is the difference between a captive and outsourcing"
    of_a_kind = {"captive", "stay"} <= set(found) or len(set(found) - {"captive", "stay"}) >= 2
    if of_a_kind and talk.is_question and not talk.has("explain", "status", "help"):
        return True
    if len(found) >= 2 and talk.has("alternative") and (talk.is_question or talk.at_start("alternative")):
        return True
    return bool(found) and talk.is_question and talk.at_start("alternative", slack=1)


def compares_places(talk: Talk) -> bool:
    """ "Would it be cheaper in Vietnam than in Poland": two places, whatever is supposed."""
    return is_compare(talk) and talk.has("compare") and len(set(targets(talk)) - {"captive", "stay"}) > 1


def _is_difference(talk: Talk) -> bool:
    """ "What is the difference between operate and transfer": to be explained, not compared."""
    return any(p.form.startswith(("differen", "forskel")) for p in talk.scene.line.pieces)


def targets(talk: Talk) -> tuple[str, ...]:
    """What is compared: country codes, cities, "captive", "stay"."""
    found: list[tuple[int, str]] = []
    for i, piece in enumerate(talk.scene.line.pieces):
        if piece.place and piece.form == "#c":
            place = piece.place.place
            found.append((i, place.name))
    for side in ("captive", "stay"):
        spans = talk.spans.get(side, ())
        if spans and not any(talk.scene.line.pieces[i].form == "vendor" for i, _ in found):
            found.append((spans[0].first, side))
    return tuple(dict.fromkeys(name for _, name in sorted(found)))


def topic_of(talk: Talk) -> str | None:
    """What is to be explained: the longest topic named."""
    wanted = wanted_of(talk)
    if wanted:
        return wanted
    if talk.has("language"):
        return _language_meant(talk)
    best: tuple[int, int, str] | None = None
    for label, spans in talk.spans.items():
        if label[0] == "!":
            for span in spans:
                size = (span.last - span.first, -span.first, label[1:])
                best = size if best is None or size > best else best
    return best[2] if best else None
