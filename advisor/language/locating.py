"""Places: where the team sits, where the customer's company sits, places said to be wrong."""

from itertools import pairwise

from advisor.engine.facts import AnyValue, Place, Several, Word
from advisor.language.elsewhere import TEAM, is_elsewhere, is_negated
from advisor.language.fitting import Asked
from advisor.language.nouns import people_noun
from advisor.language.owning import is_contrasted, is_own_size, is_staff_beside_a_vendor, names_a_company
from advisor.language.places import PlaceName
from advisor.language.reading import Ask
from advisor.language.scene import Scene
from advisor.language.words import word_set

_HOME = word_set(
    "headquartered headquarters headquarter hq hovedkontor hovedkontoret hjemland hjemmehoerende home moderselskab moderselskabet parent head "
    "hovedsaede hovedsaedet hjemme company firma virksomhed koncern selskab business group bank insurer retailer manufacturer startup scaleup "
    "municipality kommune producent forsikringsselskab webshop"
)
_SELF = frozenset(("we are", "we", "vi", "i am", "os", "our", "vores", "us"))
_BASED = word_set("based located sit sidder ligger holder hjemmehoerende incorporated bor from fra er are")


def places(
    scene: Scene, asked: Asked, supposed: frozenset[int]
) -> tuple[dict[str, AnyValue], tuple[Ask, ...], list[int]]:
    """Give (country, city, home_country as value objects; questions; indexes of pieces used)."""
    team: list[PlaceName] = []
    facts: dict[str, AnyValue] = {}
    asks: list[Ask] = []
    used: list[int] = []
    for index, piece in enumerate(scene.line.pieces):
        if piece.place is None or is_negated(scene, index) or is_elsewhere(scene, index, asked, supposed):
            continue
        place = piece.place.place
        if piece.form == "#a" and index and scene.line.pieces[index - 1].form in ("in", "paa", "til", "to"):
            continue  # a language
        if place.unclear:
            home = asked.fact == "home_country" or _is_home(scene, index)
            asks.append(
                Ask("home_country" if home else place.kind if place.kind != "adjective" else "country", "which_place")
            )
            continue
        answers = _pays_tax_there(scene, index, asked) or _answers_home(scene, index, asked, place)
        if _is_of_other_companies(scene, index):
            continue
        if _is_home(scene, index) or (answers and not _moves_the_team(scene, asked)):
            facts.setdefault("home_country", Word(value=place.country))
            used.append(index)
        elif place.kind != "adjective" or _before_people(scene, index):
            team.append(place)
            used.append(index)
    facts.update(_team(team))
    return facts, tuple(asks), used


def _team(found: list[PlaceName]) -> dict[str, AnyValue]:
    cities = list(dict.fromkeys(p.name for p in found if p.kind == "city"))
    of_cities = list(dict.fromkeys(p.country for p in found if p.kind == "city"))
    named = list(dict.fromkeys(p.country for p in found if p.kind != "city"))
    countries = list(dict.fromkeys([*named, *of_cities])) if set(of_cities) - set(named) else named
    facts: dict[str, AnyValue] = {}
    if countries:
        implied = not named
        facts["country"] = (
            Place(value=countries[0], implied=implied)
            if len(countries) == 1
            else Several(value=tuple(countries), implied=implied)
        )
    if cities:
        facts["city"] = Place(value=cities[0]) if len(cities) == 1 else Several(value=tuple(cities))
    return facts


def _moves_the_team(scene: Scene, asked: Asked) -> bool:
    """ "No, Plovdiv not Sofia" where Sofia is the team's place, whatever was asked."""
    stored = [v.value for name in ("city", "country") if isinstance(v := asked.known.get(name), Place)]
    wrong = [p.place.place for i, p in enumerate(scene.line.pieces) if p.place and is_negated(scene, i)]
    return any(place.name in stored or place.country in stored for place in wrong)


def _answers_home(scene: Scene, index: int, asked: Asked, place: PlaceName) -> bool:
    """A place, or nothing but a nationality ("Danish"), to the question where the own company is."""
    if asked.fact != "home_country" or (place.kind == "adjective" and len(scene.line.pieces) > _SHORT):
        return False
    pieces = scene.line.pieces
    near = [
        p for p in pieces if p.chunk == pieces[index].chunk or (index > _FIRST and p.sentence == pieces[index].sentence)
    ]
    counted = any(p.quantity and p.quantity.kind in ("number", "money") for p in near)
    return not counted and not any(word in TEAM for p in near for word in p.form.split())


def _pays_tax_there(scene: Scene, index: int, asked: Asked) -> bool:
    """ "We pay tax in Denmark", or "yes, in Denmark" to the question where tax is paid: home, unless it is the team's place."""
    pieces = scene.line.pieces
    chunk = [p for p in pieces if p.chunk == pieces[index].chunk]
    words = [word for p in chunk for word in p.form.split()]
    if any(word in TEAM for word in words) or any(p.quantity and p.quantity.kind == "number" for p in chunk):
        return False
    taxed = any(word.startswith(("tax", "skat", "selskabsskat")) for word in words)
    return (taxed and any(word in _OURS for word in words)) or asked.fact == "home_pays_tax"


_SHORT, _FIRST = 3, 3
_OURS = word_set("we our vi vores parent company moderselskab moderselskabet selskabet group koncernen hq home i jeg")


_OUTSOURCED = word_set(
    "team teamet hold holdet vendor leverandoer leverandoeren supplier outsourced nearshore offshore they de"
)


def _before_people(scene: Scene, index: int) -> bool:
    """A Polish team, 40 Romanian developers: the adjective says where people sit."""
    pieces = scene.line.pieces
    following = [p.form for p in pieces[index + 1 : index + 3]]
    last = max(i for i in range(index, min(index + 3, len(pieces))) if pieces[i].chunk == pieces[index].chunk)
    near = last > index and scene.within(index + 1, last, "people")
    return near or any(
        form in ("team", "teamet", "hold", "holdet", "site", "office", "delivery", "setup") for form in following[:1]
    )


def _is_home(scene: Scene, index: int) -> bool:
    """Whether a place is where the customer's own company sits, not the team."""
    pieces = scene.line.pieces
    here = pieces[index]
    around = [
        p
        for p in pieces[max(0, index - 7) : index]
        if p.chunk == here.chunk or (p.sentence == here.sentence and p.form in _HOME)
    ]
    forms = [p.form for p in around]
    if "head" in forms and "office" in forms:
        return True
    counted = [i for i in range(max(0, index - 7), index) if pieces[i].quantity]
    if is_contrasted(scene, index) or _is_our_office(scene, index) or _is_of_own_staff(scene, index, counted):
        return True
    outsourced = any(form in _OUTSOURCED for form in forms) or not all(is_own_size(scene, i) for i in counted)
    if scene.near("own", index, 7, 0) and not outsourced and (counted or any(form in _HOME for form in forms)):
        return True
    if any(p.quantity and p.quantity.kind == "number" for p in around) or any(form in TEAM for form in forms):
        return False
    if any(scene.within(i, i, "people") for i in range(max(0, index - 4), index) if pieces[i].chunk == here.chunk):
        return False
    after = [p.form for p in pieces[index + 1 : index + 2]]
    if here.form == "#c" and after and after[0] in _HOME and not counted:
        return True  # "UK company here"
    if here.form == "#a":
        own = any(form in _SELF for form in forms) and not _before_people(scene, index)
        kind = any(form in _HOME or names_a_company(form) for form in after)
        return own or (kind and not any(form.startswith(_SUPPLIED) for form in forms))
    return any(form in _HOME or names_a_company(form) for form in forms) or _we_sit_there(scene, index, forms)


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


_SUPPLIED = ("hos", "bruger", "brugt", "samarbejd", "hyre", "leverandoer", "partner", "via", "gennem", "outsourc", "vendor", "use", "using", "hire",
             "supplier", "work", "with", "from")  # fmt: skip


_LEADING = ("leder", "manager", "chef", "direktoer", "lead", "director", "head")


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


_WE = frozenset(("we are", "we", "vi", "i am", "jeg"))
_IN = frozenset(("in", "i", "from", "fra", "near", "ved", "outside", "of"))
