"""Whether a place is where the customer's own company sits."""

from itertools import pairwise

from advisor.language.nouns import people_noun
from advisor.language.owning import is_contrasted, is_own_size, is_staff_beside_a_vendor, names_a_company
from advisor.language.scene import Scene
from advisor.language.sentence import Piece
from advisor.language.words import word_set

_HOME = word_set(
    "headquartered headquarters headquarter hq hovedkontor hovedkontoret hjemland hjemmehoerende home moderselskab moderselskabet parent head "
    "hovedsaede hovedsaedet hjemme company firma virksomhed koncern selskab business group bank insurer retailer manufacturer startup scaleup "
    "municipality kommune producent forsikringsselskab webshop"
)
_SELF = frozenset(("we are", "we", "vi", "i am", "os", "our", "vores", "us"))
_BASED = word_set("based located sit sidder ligger holder hjemmehoerende incorporated bor from fra er are")
TEAM = word_set(
    "team teamet hold holdet developers devs people udviklere folk folkene site vendor leverandoer leverandoeren they de engineers consultants "
    "konsulenter delivery centre center office testers them dem outsourced nearshore offshore"
)

_OUTSOURCED = word_set(
    "team teamet hold holdet vendor leverandoer leverandoeren supplier outsourced nearshore offshore they de"
)


def before_people(scene: Scene, index: int) -> bool:
    """A Polish team, 40 Romanian developers: the adjective says where people sit."""
    pieces = scene.line.pieces
    following = [p.form for p in pieces[index + 1 : index + 3]]
    last = max(i for i in range(index, min(index + 3, len(pieces))) if pieces[i].chunk == pieces[index].chunk)
    near = last > index and scene.within(index + 1, last, "people")
    return near or any(
        form in ("team", "teamet", "hold", "holdet", "site", "office", "delivery", "setup") for form in following[:1]
    )


def is_home(scene: Scene, index: int) -> bool:
    """Whether a place is where the customer's own company sits, not the team."""
    pieces = scene.line.pieces
    here = pieces[index]
    near = pieces[max(0, index - 7) : index]
    around = [p for p in near if p.chunk == here.chunk or (p.sentence == here.sentence and p.form in _HOME)]
    around = [p for p in around if not _is_home_of_another(scene, p)]
    forms = [p.form for p in around]
    forms = forms[:-1] if forms[-1:] == ["the"] else forms
    counted = [i for i in range(max(0, index - 7), index) if pieces[i].quantity]
    if _is_named_home(scene, index, forms, counted):
        return True
    sourced = any(p.form.startswith(_SOURCED) and p.chunk == here.chunk for p in around)  # "outsourcing to Gdynia"
    outsourced = (
        sourced or any(form in _OUTSOURCED for form in forms) or not all(is_own_size(scene, i) for i in counted)
    )
    if scene.near("own", index, 7, 0) and not outsourced and (counted or any(form in _HOME for form in forms)):
        return True
    teams = any(p.quantity and p.quantity.kind == "number" for p in around) or any(form in TEAM for form in forms)
    people = (i for i in range(max(0, index - 4), index) if pieces[i].chunk == here.chunk)
    if sourced or teams or any(scene.within(i, i, "people") for i in people):
        return False
    return _is_said_home(scene, index, forms, counted)


def _is_named_home(scene: Scene, index: int, forms: list[str], counted: list[int]) -> bool:
    """ "Head office in Aarhus", "Germany is home", "our office in Copenhagen"."""
    here = scene.line.pieces[index]
    behind = [p.form for p in scene.line.pieces[index + 1 : index + 4] if p.chunk == here.chunk]
    ours = behind[:2] == ["is", "where"] and behind[-1].split(" ")[0] in ("we", "our")
    named = (
        ours
        or ("head" in forms and "office" in forms)
        or behind[:2] in (["is", "home"], ["er", "hjemme"], ["is", "hq"])
    )
    return (
        named or is_contrasted(scene, index) or _is_our_office(scene, index) or _is_of_own_staff(scene, index, counted)
    )


def _is_said_home(scene: Scene, index: int, forms: list[str], counted: list[int]) -> bool:
    """ "UK company here", "we are Danish", "we are based in Malmö"."""
    here = scene.line.pieces[index]
    after = [p.form for p in scene.line.pieces[index + 1 : index + 2]]
    if here.form == "#c" and after and after[0] in _HOME and not counted:
        return True
    if here.form == "#a":
        own = any(form in _SELF for form in forms) and not before_people(scene, index)
        kind = any(form in _HOME or names_a_company(form) for form in after)
        return own or (kind and not any(form.startswith(_SUPPLIED) for form in forms))
    return any(form in _HOME or names_a_company(form) for form in forms) or _we_sit_there(scene, index, forms)


def _is_home_of_another(scene: Scene, word: Piece) -> bool:
    """The "home" of "Germany is home, Poland is where the team is"."""
    pieces = scene.line.pieces
    at = next(i for i, p in enumerate(pieces) if p is word)
    return word.form in _HOME and at > 1 and pieces[at - 1].form in ("is", "er") and pieces[at - 2].place is not None


def _is_of_own_staff(scene: Scene, index: int, counted: list[int]) -> bool:
    """ "We have 250 employees in Aarhus and a vendor team of 48 developers": where the last people counted are one's own."""
    pieces = scene.line.pieces
    here = bool(counted) and pieces[counted[-1]].chunk == pieces[index].chunk
    return here and is_staff_beside_a_vendor(scene, counted[-1])


def _is_our_office(scene: Scene, index: int) -> bool:
    """ "The team is in Lisbon, our office in Copenhagen": one's own office beside the team's place."""
    pieces = scene.line.pieces
    here = [i for i, p in enumerate(pieces) if p.chunk == pieces[index].chunk]
    own = any(
        one.form in ("our", "vores") and two.form in ("office", "kontor", "offices", "kontorer")
        for one, two in pairwise(pieces[i] for i in here)
    )
    other = any(p.form == "#c" and p.chunk != pieces[index].chunk for p in pieces)
    counted = [i for i in here if pieces[i].quantity]
    staff = any(
        (people_noun(scene, i) or "").split(" ")[-1] in ("ansatte", "employees", "medarbejdere") for i in counted
    )
    return own and ((other and not counted) or staff)


def _we_sit_there(scene: Scene, index: int, forms: list[str]) -> bool:
    """ "We're based in Malmö", "we're Swedish, based in Malmö", "we are a UK bank"; "based in Copenhagen, the team sits in Kyiv"."""
    pieces = scene.line.pieces
    own = any(form in _WE for form in forms)
    if forms[-2:] in (["we are", "a"], ["we are", "an"], ["i am", "a"]) or forms[-3:] == ["vi", "er", "et"]:
        return True
    national = any(p.form == "#a" for p in pieces[max(0, index - 7) : index])
    if national and (own or [p.form for p in pieces[max(0, index - 2) : index]] == ["based", "in"]):
        return True
    if own and forms[-1] in _IN and any(form in _BASED or form == "we are" for form in forms):
        return True
    return forms == ["based", "in"] and index == 2 and any(p.form in TEAM for p in pieces[index:])


_SUPPLIED = ("hos", "bruger", "brugt", "samarbejd", "hyre", "leverandoer", "partner", "via", "gennem", "outsourc", "vendor", "use", "using", "hire",
             "supplier", "work", "with", "from")  # fmt: skip
_SOURCED = ("outsourc", "nearshor", "offshor")
_WE = frozenset(("we are", "we", "vi", "i am", "jeg"))
_IN = frozenset(("in", "i", "from", "fra", "near", "ved", "outside", "of"))
