"""Numbers that are no facts of the case: the own company, the vendor, people who left, applications, what used to be."""

import re

from advisor.language.fitting import Asked
from advisor.language.measures import Quantity
from advisor.language.nouns import counts_them, is_part_of_whole, is_whole, people_noun
from advisor.language.ours import is_for_us, is_ours_of_them, is_theirs
from advisor.language.owning import COMPANY_NOUNS, is_own_size
from advisor.language.past import is_past
from advisor.language.scene import Scene
from advisor.language.words import word_set

_MY_VERBS = word_set("joined started began worked startede begyndte arbejdet kom blev came")
_COMPANY = word_set("company firm bank group business organisation job role firmaet virksomheden banken koncernen")
_NO_THINGS = word_set(
    "sidder arbejder eller efter hours timer always across plus less towards versus hvoraf under altsaa ligger bliver"
)


def is_beside_the_case(scene: Scene, index: int, quantity: Quantity, supposed: frozenset[int]) -> bool:
    """The company's own size, the vendor's size, people who left, part of a number already said, what used to be."""
    if _is_age(scene, index) or _is_my_own_time(scene, index, quantity) or _is_when_told(scene, index, quantity):
        return True
    if (
        scene.near("ignored", index, 2, 2)
        or scene.within(index, index, "formerly")
        or _is_of_other_things(scene, index)
        or _dates_another(scene, index, quantity)
    ):
        return True
    if quantity.kind == "percent" and is_a_part(scene, index):
        return True
    bare = quantity.kind == "number" and quantity.around.per is None
    if bare and is_whole(scene, index):
        return False
    if bare and _is_not_the_team(scene, index, quantity):
        return True
    return index not in supposed and not quantity.from_to and is_past(scene, index, quantity)


def _is_not_the_team(scene: Scene, index: int, quantity: Quantity) -> bool:
    """A part of the team, the vendor's size, people who left, the own company, things that are counted."""
    if is_part_of_whole(scene, index) or is_a_part(scene, index) or _is_some_of_them(scene, index):
        return True
    if _are_of_others(scene, index) or (_is_gone(scene, index) and not scene.near("people", index, 0, 0)):
        return True
    return (
        is_own_size(scene, index)
        or _counts_things(scene, index)
        or _is_of_others_staff(scene, index)
        or _is_a_span_without_unit(scene, index)
        or _is_one_priced(scene, index, quantity)
    )


def _are_of_others(scene: Scene, index: int) -> bool:
    """Some "of them", or the vendor's own size."""
    return (
        (_is_of_them(scene, index, 3, 0) and not is_for_us(scene, index))
        or (_is_of_them(scene, index, 0, 2) and _follows_heads(scene, index) and not is_ours_of_them(scene, index))
        or (
            (scene.near("vendor_size", index, 6, 4) or is_theirs(scene, index))
            and not is_for_us(scene, index)
            and not _is_a_team(scene, index)
        )
    )


def _is_a_span_without_unit(scene: Scene, index: int) -> bool:
    """ "Ti år ..., men kun kørt i to": years again, left out; no number of people stands behind "for" or "i" at the end."""
    pieces = scene.line.pieces
    last = (
        index + 1 >= len(pieces)
        or pieces[index + 1].chunk != pieces[index].chunk
        or not pieces[index + 1].form[:1].isalnum()
    )
    before = any(q.kind == "months" and i < index for i, q in scene.quantities())
    return last and before and index > 0 and pieces[index - 1].form in ("i", "for")


def _is_one_priced(scene: Scene, index: int, quantity: Quantity) -> bool:
    """ "En junior tjener 1.800 og en senior 3.600": one of a kind with a price, no head of a list."""
    behind = scene.line.pieces[index + 2 : index + 4]
    return quantity.spoken and quantity.low == quantity.high == 1 and any(p.quantity for p in behind)


def _is_gone(scene: Scene, index: int) -> bool:
    """ "9 have left", "lost 5": a word of leaving, with no other figure between."""
    pieces = scene.line.pieces
    for span in scene.signs.get("leave", ()):
        if span.first <= index <= span.last and people_noun(scene, index) is None:
            continue  # "attrition is 12"
        if pieces[span.first].chunk != pieces[index].chunk or not index - 2 <= span.last or span.first > index + 4:
            continue
        first, last = min(index, span.last) + 1, max(index, span.first)
        if not any(pieces[i].quantity and i != index for i in range(first, min(last + 1, span.last + 1))):
            return True
    return False


def is_another_share(scene: Scene, index: int, asked: Asked, supposed: frozenset[int]) -> bool:
    """Per cent that are of something else than was asked: a tax rate at home, pay that rises year by year."""
    pieces = scene.line.pieces
    own = {c.label for c in scene.cues if pieces[c.first].chunk == pieces[index].chunk and not c.weak}
    if asked.fact == "home_pays_tax" and not own:
        return True
    if index in supposed or asked.fact in ("pay_uplift_pct", "employer_cost_pct", "markup_pct"):
        return False
    if own & {"pay_uplift_pct", "vendor_index_pct", "markup_pct", "employer_cost_pct", "attrition_pct"}:
        return False
    return "salary" in own and scene.near("rise", index, 4, 3)


def is_a_part(scene: Scene, index: int) -> bool:
    """ "That includes 5 testers and 2 managers", "only for the 10 key people", "3 mand er på barsel": some of the team, not its size."""
    first, _ = scene.line.sentences[scene.line.pieces[index].sentence]
    before = " ".join(p.form for p in scene.line.pieces[max(first, index - _LOOKED_BACK) : index])
    behind = " ".join(p.form for p in scene.line.pieces[index + 1 : index + 8])
    return _PART_BEFORE.search(before) is not None or _PART_BEHIND.match(behind) is not None


def _is_of_them(scene: Scene, index: int, before: int, after: int) -> bool:
    """ "40, of them 14": a part of the number before; "the rest of the 44" names the whole."""
    near = (
        s for s in scene.signs.get("of_them", ()) if scene.line.pieces[s.first].chunk == scene.line.pieces[index].chunk
    )
    return any(index - before <= s.last and s.first <= index + after and not s.first < index <= s.last for s in near)


def _is_some_of_them(scene: Scene, index: int) -> bool:
    """ "2 of them are seniors", no other number said: some of a team that is known already; "we need 90 of them" is all of it."""
    if any(p.form in _NEEDED for p in scene.line.pieces[max(0, index - 4) : index]) or is_ours_of_them(scene, index):
        return False
    if counts_them(scene, index):
        return False
    whole = index + 1 < len(scene.line.pieces) and scene.line.pieces[index + 1].form in _INCLUDING  # "50 inkl. ledere"
    return (
        not whole and scene.near("of_them", index, 0, 1) and sum(q.kind == "number" for _, q in scene.quantities()) == 1
    )


_INCLUDING = word_set("inkl inklusive incl including")
_NEEDED = word_set("bruge brug behov need needs want")
_UNTIL = ("until", "till", "through", "to", "til", "indtil", "frem til", "for")
_SINCE = ("since", "siden", "from", "fra", "as of")
_LOOKED_BACK = 14
_PART_BEFORE = re.compile(
    r"(?:^|that |this |it |det |de |der )(?:includes|include|included|including|er inklusive|omfatter|inkluderer)\b"
    r"|\b(?:hovedet|hovederne|hoveder|heads?|minds?|viden) (?:paa|hos|i|of)(?: de| the| vores| our)?$"
    r"|\b(?:only|kun) (?:for|the|for the|de|for de)$"
)
_PART_BEHIND = re.compile(
    r"(?:\S+ ){0,2}?(?:paa|on) (?:barsel|orlov|deltid|halv tid|nedsat tid|leave|maternity|parental|sick)"
    r"|(?:\S+ ){0,4}?(?:is|are|er|works?|arbejder|have|has|har|go|goes|gaar) (?:\S+ )?(?:on (?:leave|maternity|parental|sick)|part time|half time|sick"
    r"|paa (?:barsel|orlov|deltid|ferie|halv tid|nedsat tid)|(?:deltid|halvtid|barsel|orlov)|sygemeldt|syge)"
)


def _is_of_others_staff(scene: Scene, index: int) -> bool:
    """ "3 of our 7 managers", "the vendor was founded in 2004 and has 3,500 employees", "8 per team"."""
    pieces = scene.line.pieces
    first, _ = scene.line.sentences[pieces[index].sentence]
    noun = (people_noun(scene, index) or "").split(" ")[-1]
    if noun in _BOSSES and any(p.form in ("our", "vores") for p in pieces[max(first, index - 2) : index]):
        return True
    behind = [p.form for p in pieces[index + 1 : index + 3]]
    if behind[:1] in (["per"], ["pr"]) and behind[1:] in (
        ["team"],
        ["squad"],
        ["site"],
        ["location"],
        ["office"],
        ["hold"],
    ):
        return True
    opening = " ".join(p.form for p in pieces[first:index])
    return noun in _STAFF and _VENDOR_HAS.match(opening) is not None and not is_for_us(scene, index)


_BOSSES = word_set("managers directors executives owners ledere direktoerer chefer")
_STAFF = word_set("employees staff ansatte medarbejdere")
_VENDOR_HAS = re.compile(
    r"(?:the |our |vores )?(?:vendor|supplier|provider|leverandoer\w*)\b.* (?:has|have|employs|counts|har)(?: \S+)?$"
)


def _is_of_other_things(scene: Scene, index: int) -> bool:
    """Turnover, an offer, who is not counted: said before the number, or behind it when no other number follows."""
    if scene.near("no_number", index, 4, 0):
        return True
    pieces = scene.line.pieces
    behind = [
        s
        for s in scene.signs.get("no_number", ())
        if index < s.first <= index + 4
        and pieces[s.first].chunk == pieces[index].chunk
        and not (pieces[index].form == "#m" and pieces[s.first].form in _WITHOUT)
    ]
    return any(
        not any(p.quantity for p in pieces[s.last + 1 : s.last + 5] if p.chunk == pieces[index].chunk) for s in behind
    )


_WITHOUT = word_set("ekskl eksklusive fraregnet excluding excl without")  # a price without something is still the price


def _is_a_team(scene: Scene, index: int) -> bool:
    """ "Our supplier has 43 devs sitting in Gdansk": people by their trade, in a place, are the team."""
    noun = people_noun(scene, index)
    placed = any(p.place for p in scene.line.pieces[index + 1 : index + 7] if p.chunk == scene.line.pieces[index].chunk)
    return noun is not None and placed and noun.split(" ")[-1] not in COMPANY_NOUNS


def _dates_another(scene: Scene, index: int, quantity: Quantity) -> bool:
    """ "40 sidste år": a year gone by right behind a number says when that number held."""
    pieces = scene.line.pieces
    if quantity.point and index and pieces[index - 1].form in _SINCE and not scene.near("began", index, 5, 0):
        if scene.near("changed", index, 8, 0):
            return True  # "vokset fra 20 til 45 siden 2024"
        priced = [
            any(p.quantity and p.quantity.kind in ("money", "percent") for p in beside[:1])
            for beside in (
                [p for p in pieces[index + 1 : index + 7] if p.chunk == pieces[index].chunk and p.quantity],
                pieces[index - 2 : index - 1],
            )
        ]
        return any(priced)  # "since January it is 40 EUR an hour", "40 EUR an hour since January"
    if quantity.point and (scene.near("founded", index, 3, 0) or _holds_a_price(scene, index)):
        return True
    if quantity.point and scene.near("renewed", index, 3, 0) and pieces[index - 1].form not in _UNTIL:
        return True  # "we renewed in March, so there are 28 months to go"
    held = quantity.kind == "months" and quantity.spoken and quantity.toward == "past"
    return held and any(p.quantity for p in pieces[max(0, index - 2) : index] if p.chunk == pieces[index].chunk)


def _holds_a_price(scene: Scene, index: int) -> bool:
    """ "42 euros an hour, fixed until 2027": how long a price holds."""
    pieces = scene.line.pieces
    priced = any(
        p.quantity and p.quantity.kind == "money" for p in pieces[:index] if p.sentence == pieces[index].sentence
    )
    return priced and index > 1 and pieces[index - 1].form in _UNTIL and pieces[index - 2].form in _FIXED


_FIXED = word_set("fixed frozen capped guaranteed stable unchanged fast laast uaendret")


def _is_my_own_time(scene: Scene, index: int, quantity: Quantity) -> bool:
    """ "I joined the company 5 years ago" is about the speaker."""
    pieces = scene.line.pieces
    before = [p.form for p in pieces[max(0, index - 7) : index] if p.sentence == pieces[index].sentence]
    me = "jeg" in before or (scene.line.lang == "en" and any(form.split(" ")[0] == "i" for form in before))
    with_them = "been" in before and any(form in _COMPANY for form in before)
    return quantity.kind in ("months", "point") and me and (with_them or any(form in _MY_VERBS for form in before))


def _is_when_told(scene: Scene, index: int, quantity: Quantity) -> bool:
    """ "We'll get back in a few days", "det ved jeg om to uger": when the answer will come, no fact of the case."""
    coming = quantity.toward == "future" or (quantity.point is not None)
    return quantity.kind in ("months", "point") and coming and scene.near("returning", index, 4, 0)


def _is_age(scene: Scene, index: int) -> bool:
    """ "The contract is 5 years old" says nothing of what is left."""
    after = [p.form for p in scene.line.pieces[index + 1 : index + 2]]
    aged = after and after[0] in ("old", "gammel", "gammelt", "gamle")
    return bool(aged) and not any(c.label == "months_in_operation" and c.first <= index <= c.last for c in scene.cues)


def _follows_heads(scene: Scene, index: int) -> bool:
    """Whether a number of people of the team stands before ("40, 14 of them senior")."""
    return any(
        i < index and quantity.kind == "number" and not scene.near("vendor_size", i, 6, 4) and not is_own_size(scene, i)
        for i, quantity in scene.quantities()
    )


def _counts_things(scene: Scene, index: int) -> bool:
    """ "12 applications": the word behind is a plural that names neither people nor anything the rules know."""
    pieces = scene.line.pieces
    if index + 1 >= len(pieces) or people_noun(scene, index):
        return False
    form = pieces[index + 1].form
    plural = form.endswith("s") if scene.line.lang == "en" else form.endswith(("er", "ere"))
    if form in ("other", "andre", "different", "forskellige") and index + 2 < len(pieces):
        return not scene.within(index + 2, index + 2, "people")
    if len(form) < 5 or not plural or not form.isalpha() or form in _NO_THINGS:
        return False
    spans = [*scene.cues, *scene.statements, *(span for spans in scene.signs.values() for span in spans)]
    return not any(span.first <= index + 1 <= span.last for span in spans)
