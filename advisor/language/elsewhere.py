"""Places that are not where the team is: where it used to be, other companies', the vendor's own, what is only considered."""

from advisor.language.fitting import Asked
from advisor.language.home import TEAM
from advisor.language.others import is_of_others
from advisor.language.owning import names_a_company
from advisor.language.scene import Scene
from advisor.language.words import word_set


def is_another_place(scene: Scene, index: int, asked: Asked, supposed: frozenset[int]) -> bool:
    """Whether a place named is neither the team's nor one's own."""
    if index not in supposed and asked.fact is None and scene.near("considered", index, 2, 0):
        return True  # "we are considering Vietnam", "if Poland gets too dear"
    if _is_the_vendors(scene, index) or _is_compared(scene, index) or _is_of_other_companies(scene, index):
        return True
    return _is_superseded(scene, index) or is_of_others(scene, index, asked)


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


def _is_of_other_companies(scene: Scene, index: int) -> bool:
    """ "With two other Danish firms", "en anden dansk virksomhed": neither the own company nor the team."""
    pieces = scene.line.pieces
    before, behind = (pieces[i].form if 0 <= i < len(pieces) else "" for i in (index - 1, index + 1))
    one = before in _ANOTHER and names_a_company(behind)
    leads = behind.endswith(_LEADING)  # "a Danish team lead posted in Gdansk"
    return pieces[index].form == "#a" and (one or leads or behind in _OTHER_COMPANIES)


_ANOTHER = word_set("anden andet andre another other")


_OTHER_COMPANIES = word_set(
    "companies firms banks clients customers firmaer virksomheder selskaber banker kunder koncerner"
)


_LEADING = ("leder", "manager", "chef", "direktoer", "lead", "director", "head")
