"""Places: where the team sits, where the customer's company sits, places said to be wrong."""

from advisor.engine.facts import AnyValue, Place, Several, Word
from advisor.language.elsewhere import is_another_place
from advisor.language.fitting import Asked
from advisor.language.home import TEAM, before_people, is_home
from advisor.language.places import PlaceName
from advisor.language.reading import Ask
from advisor.language.scene import Scene
from advisor.language.words import word_set


def places(
    scene: Scene, asked: Asked, supposed: frozenset[int]
) -> tuple[dict[str, AnyValue], tuple[Ask, ...], list[int]]:
    """Give (country, city, home_country as value objects; questions; indexes of pieces used)."""
    team: list[PlaceName] = []
    facts: dict[str, AnyValue] = {}
    asks: list[Ask] = []
    used: list[int] = []
    for index, piece in enumerate(scene.line.pieces):
        if (
            piece.place is None
            or index in scene.foreign
            or _negated(scene, index)
            or _is_elsewhere(scene, index, asked, supposed)
            or is_another_place(scene, index, asked, supposed)
        ):
            continue
        place = piece.place.place
        if _is_no_place(scene, index, place):
            continue
        if place.unclear:
            home = asked.fact == "home_country" or is_home(scene, index)
            asks.append(
                Ask("home_country" if home else place.kind if place.kind != "adjective" else "country", "which_place")
            )
            continue
        answers = _pays_tax_there(scene, index, asked) or _answers_home(scene, index, asked, place)
        if is_home(scene, index) or (answers and not moves_the_team(scene, asked)):
            facts.setdefault("home_country", Word(value=place.country))
            used.append(index)
        elif place.kind != "adjective" or before_people(scene, index):
            team.append(place)
            used.append(index)
    facts.update(_team(team))
    return facts, tuple(asks), used


def _is_no_place(scene: Scene, index: int, place: PlaceName) -> bool:
    """ "Write me a limerick", "in Polish", and the land that only says where a city is ("Tbilisi, Georgia")."""
    before = scene.line.pieces[index - 1].form if index else ""
    if place.kind == "city" and before in ("a", "an"):
        return not before_people(scene, index)
    chunk = scene.line.pieces[index].chunk
    if any(p.form.startswith(_OF_A_LAND) for p in scene.line.pieces if p.chunk == chunk) and before in ("in", "i"):
        return not any(word in _OURS for p in scene.line.pieces if p.chunk == chunk for word in p.form.split())
    if place.kind == "adjective":
        return before in ("in", "paa", "til", "to")
    return place.unclear and _is_the_land_of(scene, index)


def _is_the_land_of(scene: Scene, index: int) -> bool:
    """Whether a name that several lands bear stands right behind a city, which says where it is."""
    pieces = scene.line.pieces
    before = next(
        (p for p in reversed(pieces[max(0, index - 2) : index]) if p.form not in (",", "(", "/", "-", "in", "i")), None
    )
    return (
        before is not None
        and before.place is not None
        and before.place.place.kind == "city"
        and not before.place.place.unclear
    )


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


def moves_the_team(scene: Scene, asked: Asked) -> bool:
    """ "No, Plovdiv not Sofia" where Sofia is the team's place, whatever was asked."""
    stored = [v.value for name in ("city", "country") if isinstance(v := asked.known.get(name), Place)]
    wrong = [p.place.place for i, p in enumerate(scene.line.pieces) if p.place and _negated(scene, i)]
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


def _is_elsewhere(scene: Scene, index: int, asked: Asked, supposed: frozenset[int]) -> bool:
    """Where something used to be, where a person is, and a first name that is also a country's."""
    pieces = scene.line.pieces
    before = [p.form for p in pieces[max(0, index - 7) : index] if p.sentence == pieces[index].sentence]
    place = pieces[index].place
    if place and place.place.unclear and asked.fact is None and before and before[-1] not in _BEFORE_PLACES:
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


def _negated(scene: Scene, index: int) -> bool:
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
        ["rather", "than"],
        ["frem", "for"],
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


_OF_A_LAND = ("tax", "inflation", "weather", "vat", "skat", "moms", "vejr")  # "tax in Denmark is 22 %"
