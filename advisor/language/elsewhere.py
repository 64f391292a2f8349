"""Places that are not where the team is: where it used to be, where a person is, a place said to be wrong."""

from advisor.language.fitting import Asked
from advisor.language.others import is_of_others
from advisor.language.scene import Scene
from advisor.language.words import word_set

TEAM = word_set(
    "team teamet hold holdet developers devs people udviklere folk folkene site vendor leverandoer leverandoeren they de engineers consultants "
    "konsulenter delivery centre center office testers them dem outsourced nearshore offshore"
)


def _is_superseded(scene: Scene, index: int) -> bool:
    """ "Belarus until the war, now Georgia": a place named before the one that is said with "now"."""
    pieces = scene.line.pieces
    later = [i for i, p in enumerate(pieces) if p.place and i > index and p.sentence == pieces[index].sentence]
    moved = [i for i in later if any(p.form in _MOVED for p in pieces[max(index + 1, i - 3) : i])]
    now = [i for i in later if any(p.form in _NOW for p in pieces[max(index + 1, i - 3) : i])]
    return bool(moved) or (bool(now) and any(p.form in _FORMERLY for p in pieces[: now[0]]))


_MOVED = word_set("flyttet flyttede rykket rykkede moved relocated shifted")


_NOW = word_set("now nu")


_FORMERLY = word_set(
    "until till before first previously formerly earlier then since indtil foer foerst tidligere siden dengang engang startede started"
)


def _is_compared(scene: Scene, index: int) -> bool:
    """ "The same as in Denmark", "billigere end i Polen"."""
    before = [p.form for p in scene.line.pieces[max(0, index - 2) : index]]
    return len(before) > 1 and before[0] in ("som", "end", "than", "like", "as") and before[1] in ("i", "in")


def _is_the_vendors(scene: Scene, index: int) -> bool:
    """ "The vendor is from Estonia but the people sit in Ukraine": where the vendor comes from, beside where the team is."""
    pieces = scene.line.pieces
    here = [p for p in pieces[:index] if p.chunk == pieces[index].chunk]
    vendor = bool(here) and any(p.form in _VENDOR for p in here[:2]) and not any(p.quantity for p in here)
    others = [p for i, p in enumerate(pieces) if p.place and i > index and p.chunk != pieces[index].chunk]
    team = any(p.form in TEAM and p.form not in _VENDOR and p.chunk == o.chunk for o in others for p in pieces)
    return vendor and team


_VENDOR = word_set("vendor supplier leverandoer leverandoeren partneren udbyderen")


def is_elsewhere(scene: Scene, index: int, asked: Asked, supposed: frozenset[int]) -> bool:
    """Where something used to be, where a person is, and a first name that is also a country's."""
    pieces = scene.line.pieces
    before = [p.form for p in pieces[max(0, index - 7) : index] if p.sentence == pieces[index].sentence]
    place = pieces[index].place
    if place and place.place.unclear and asked.fact is None and before and before[-1] not in _BEFORE_PLACES:
        return True
    if index not in supposed and asked.fact is None and scene.near("considered", index, 2, 0):
        return True  # "we are considering Vietnam", "if Poland gets too dear"
    if _is_the_vendors(scene, index) or _is_compared(scene, index):
        return True
    if _is_superseded(scene, index) or is_of_others(scene, index, asked):
        return True
    if index not in supposed and scene.near("past", index, 9, 0) and not scene.near("now", index, 9, 4):
        return True
    return (
        pieces[index].form == "#c"
        and any(form in _PERSONS for form in before)
        and not any(form in TEAM for form in before)
    )


_PERSONS = word_set(
    "cfo ceo cto cio boss colleague kollega chef direktoer bestyrelsen wife kone board chairman formand"
)


def is_negated(scene: Scene, index: int) -> bool:
    """ "not Lviv", "replace Lviv with Kyiv", "moved from Lviv": the first place no longer holds."""
    pieces = scene.line.pieces
    before = [p.form for p in pieces[max(0, index - 3) : index]]
    after = [p.form for p in pieces[index + 1 : index + 4]]
    if " ".join(p.form for p in pieces[index + 1 : index + 3]).startswith(_WRONG):
        return True
    if before[-1:] in (["not"], ["ikke"]) or before[-2:] in (
        ["not", "in"],
        ["ikke", "i"],
        ["instead", "of"],
        ["stedet", "for"],
    ):
        return True
    if any(p.form in _MIXED_UP for p in pieces[max(0, index - 5) : index] if p.chunk == pieces[index].chunk):
        return True
    other = any(p.place and p.form == "#c" for p in pieces[index + 1 : index + 8])
    if other and before[-1:] and before[-1] in ("said", "sagde", "wrote", "skrev", "was", "var"):
        return True
    replaced = before[-1:] and before[-1] in (
        "replace",
        "swap",
        "skift",
        "udskift",
        "byt",
        "erstat",
        "change",
        "ret",
        "switch",
        "aendr",
        "from",
        "fra",
    )
    to = (
        ("to", "til") if replaced and before[-1] in ("from", "fra") else ("with", "to", "for", "til", "med", "ud", "by")
    )
    return bool(other and replaced and any(w in to for w in after))


_WRONG = (
    "is not",
    "was not",
    "is wrong",
    "was wrong",
    "er ikke",
    "var ikke",
    "er forkert",
    "var forkert",
    "passer ikke",
    "er det ikke",
)


_MIXED_UP = word_set("mixed confused mistook forvekslede forvekslet blandede mistaken")


_BEFORE_PLACES = word_set("in i from fra near at : , / is er team site og and land country city by to til with med")
