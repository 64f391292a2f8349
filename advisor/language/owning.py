"""The size of the customer's own company, told beside that of the team."""

from advisor.language.nouns import people_noun
from advisor.language.scene import Scene
from advisor.language.words import word_set

COMPANY_NOUNS = word_set(
    "employees people staff ansatte medarbejdere mand personer folk fte ftes person heads aarsvaerk"
)


_TEAM_WORDS = ("team", "teamet", "hold", "holdet", "outsourced")


def is_contrasted(scene: Scene, index: int) -> bool:
    """ "62 in Poland, we are 900 in Denmark": a "we are" set against people elsewhere that were counted before."""
    pieces = scene.line.pieces
    here = [i for i, p in enumerate(pieces) if p.chunk == pieces[index].chunk]
    ours = any(
        pieces[i].form in ("we are", "we") or (pieces[i].form, pieces[i - 1].form) == ("er", "vi") for i in here if i
    )
    before = [p for p in pieces[: here[0]] if p.sentence == pieces[index].sentence]
    counted = any(p.quantity and p.quantity.kind == "number" for p in before) and any(p.form == "#c" for p in before)
    theirs = not any(p.form in ("we are", "we", "vi", "our", "vores") for p in before)
    return ours and counted and theirs and any(pieces[i].form == "#c" for i in here)


def _is_of_a_company(scene: Scene, index: int) -> bool:
    """ "Et forsikringsselskab med 900 ansatte": a compound that names a kind of company."""
    pieces = scene.line.pieces
    before = [p for p in pieces[max(0, index - 4) : index] if p.chunk == pieces[index].chunk]
    noun = (people_noun(scene, index) or "").split(" ")[-1]
    if any(p.form in _SITTING for p in pieces[index + 1 : index + 5] if p.chunk == pieces[index].chunk):
        return False  # "a bank with 31 IT people sitting in Kaunas at a vendor's"
    linked = bool(before) and any(p.form in _WITH for p in before[-2:])
    return linked and noun in COMPANY_NOUNS and any(names_a_company(p.form) for p in before)


_COMPANIES = tuple(
    word_set(
        "selskab virksomhed koncern firma bank institut styrelse kommune kaede producent company group forening fond kasse forlag rederi vaerk hus "
        "fabrik entreprenoer detailhandler grossist bureau institution hospital region university universitet"
    )
)


_SITTING = word_set("siddende sidder placeret hos baseret sitting based located")
_WITH = word_set("med with paa of har has er taeller beskaeftiger employs counts")


def names_a_company(form: str) -> bool:
    """Whether a word is a kind of company: "forsikringsselskab", "moderselskabet", any compound by its head."""
    bare = next((form.removesuffix(end) for end in ("ets", "ens", "et", "en") if form.endswith(end)), form)
    return len(form) > _SHORTEST and (form.endswith(_COMPANIES) or bare.endswith(_COMPANIES))


_SHORTEST = 4


def is_own_size(scene: Scene, index: int) -> bool:
    """ "Our company has 600 employees": a word of the own company close by, and no word of the team between."""
    pieces = scene.line.pieces
    if _is_of_a_company(scene, index) or is_contrasted(scene, index) or is_staff_beside_a_vendor(scene, index):
        return True
    for span in scene.signs.get("own", ()):
        if pieces[span.first].sentence != pieces[index].sentence:
            continue
        between = pieces[span.last + 1 : index] if span.last < index else pieces[index + 1 : span.first]
        noun = people_noun(scene, index) or "people"
        staff = noun.split(" ")[-1] in ("employees", "ansatte", "staff")
        team = any(
            p.quantity
            or p.form in _TEAM_WORDS
            or (p.form in (",", "with", "med") and not (staff and span.last < index))
            for p in between
        )
        if len(between) <= 4 and not team and noun.split(" ")[-1] in COMPANY_NOUNS:
            return True
    return False


def is_staff_beside_a_vendor(scene: Scene, index: int) -> bool:
    """ "We have 250 employees in Aarhus and a vendor team of 48 developers": who the company employs, beside whom the vendor supplies."""
    noun = (people_noun(scene, index) or "").split(" ")[-1]
    if not _is_of_us(scene, index) or (noun not in _STAFF and not (noun in COMPANY_NOUNS and _ourselves(scene, index))):
        return False
    return any(i != index and people_noun(scene, i) and _is_of_a_vendor(scene, i) for i, _ in scene.quantities())


def _ourselves(scene: Scene, index: int) -> bool:
    """ "Vi har selv 250 mand", "we have 250 people ourselves"."""
    here = [
        p.form for p in scene.line.pieces[max(0, index - 3) : index + 4] if p.chunk == scene.line.pieces[index].chunk
    ]
    return any(form in ("selv", "ourselves", "own", "egne") for form in here)


def _is_of_us(scene: Scene, index: int) -> bool:
    """A "we" before the number, in its sentence, and no vendor or team."""
    pieces = scene.line.pieces
    first, _ = scene.line.sentences[pieces[index].sentence]
    before = [word for p in pieces[max(first, index - 2 * _NEAR) : index] for word in p.form.split()]
    return any(word in _WE for word in before) and not any(word.startswith(_VENDORS) for word in before)


def _is_of_a_vendor(scene: Scene, index: int) -> bool:
    """The last thing named before the number, no other number between, is the vendor or its team."""
    pieces = scene.line.pieces
    for piece in reversed(pieces[max(0, index - _NEAR) : index]):
        if piece.quantity or piece.sentence != pieces[index].sentence:
            return False
        if piece.form.startswith(_VENDORS):
            return True
    return False


_NEAR = 8
_STAFF = word_set("employees staff ansatte medarbejdere fastansatte employee")
_WE = word_set("we our vi vores")
_VENDORS = (
    "vendor",
    "supplier",
    "provider",
    "partner",
    "leverandoer",
    "udbyder",
    "outsourc",
    "nearshor",
    "offshor",
    "team",
    "hold",
)
