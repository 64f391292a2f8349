"""Said in words but worth a figure or a name: a transfer that is free, no plans to grow, the vendor's name."""

import re

from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number, Word
from advisor.language.fitting import Asked
from advisor.language.lexicon.tables import negators
from advisor.language.scene import Scene, Span
from advisor.language.words import fold, word_set

_VENDORS = word_set(
    "ciklum epam softserve luxoft n-ix intellias globallogic infosys tcs wipro cognizant hcl accenture capgemini endava netcompany sigma eleks "
    "avenga andersen innovecs itransition godel nagarro thoughtworks virtusa mphasis nearshore fpt tietoevry sii stxnext netguru comarch levi9 "
    "seavus symphony intetics dxc atos cgi"
)


_FIRM = word_set("software group technologies solutions systems consulting digital labs")
_NAME = re.compile(r"[A-ZÆØÅ][\w&-]*(?: [A-ZÆØÅ][\w&-]*){0,3}")


_NOT_A_NAME = word_set(
    "the a an our is are we they has have not no in it vendor and or but team we're den det de er har vi ikke en et og men som i very open closed "
    "black rate fee charges fakturerer tager hver per at who that which them fte ftes heads people devs er, does did do their her him you hr jura "
    "indkoeb oekonomi it legal finance procurement ledelsen bestyrelsen cfo cto ceo cio"
)


def free_transfer(scene: Scene, asked: Asked, played: frozenset[int] = frozenset()) -> Money | None:
    """A transfer that costs nothing: "no transfer fee", "we can take them over for free"."""
    pieces = scene.line.pieces
    cues = [c for c in scene.cues if c.label == "transfer_fee"]
    cues += [s for s in scene.statements if s.label in _RIGHTS and not scene.negated_before(s)]
    cues += [c for c in scene.cues if c.first in played and _is_the_fee(scene, c, asked)]
    is_asked = asked.fact in ("transfer_fee", "has_transfer_clause")
    if not cues and not is_asked:
        return None
    for span in scene.signs.get("free", ()):
        here = pieces[span.first]
        words = " ".join(p.form for p in pieces[span.first : span.last + 1])
        if (here.sentence in scene.line.questions and span.first not in played) or is_silent(scene):
            continue
        plain = words in ("none", "nothing", "zero", "ingen", "nul", "intet", "ingenting", "ikke noget", "frit", "free")
        mine = [c for c in cues if pieces[c.first].sentence == here.sentence and abs(c.first - span.first) < 8]
        if mine and (not plain or words in ("free", "frit") or any(_names_a_price(scene, c) for c in mine)):
            return Money(amount=0, basis=None)
        bare = asked.fact == "transfer_fee" or not plain  # "nothing" about the clause says nothing of the fee
        if is_asked and bare and len(pieces) < _MOST_BESIDE_FREE and not _denies_another(scene, span):
            return Money(amount=0, basis=None)
    return None


_MOST_BESIDE_FREE = 12
_RIGHTS = ("has_transfer_clause=yes", "has_transfer_clause=noun")


def _is_the_fee(scene: Scene, cue: Span, asked: Asked) -> bool:
    """ "What if the fee was free": only the price of a transfer is ever free, unless the one fee there is is another."""
    plain = cue.label == "admin_fee" and scene.line.pieces[cue.first].form in ("fee", "fees", "gebyr", "gebyret")
    return plain and ("transfer_fee" in asked.known or "admin_fee" not in asked.known)


def is_silent(scene: Scene) -> bool:
    """ "Nothing in the contract about that": the contract is silent, which makes nothing free."""
    return _SILENT.search(scene.line.form) is not None


_SILENT = re.compile(
    r"\b(?:nothing|intet|ingenting|ikke noget|no word)\b(?: \S+){0,2}? (?:about|om|in the|in it|in there|i kontrakten|i aftalen|there)\b"
    r"|\b(?:no|nothing|not)\b.* (?:mentioned|specified|stated|listed|defined)\b|\b(?:silent|tavs)\b|\b(?:staar|fremgaar)\b(?: \S+){0,2}? (?:ikke|intet)\b"
)
_LOOSE = word_set("endnu yet for at to extra ekstra i in if hvis when naar")
_PRICED = re.compile(
    r"fee|gebyr|cost|price|pris|charge|payment|betaling|beloeb|vederlag|omkost|udgift|transfer|takeover|overdrag|overtag|buyout|exit"
)
_NO_PRICE = re.compile(r"claus|klausul|bestemm|right|ret\b|option|contract|kontrakt|aftale|idea|ide\b|anelse")


def _denies_another(scene: Scene, span: Span) -> bool:
    """ "Ingen klausul", "no clause": what there is none of is no price."""
    after = scene.line.pieces[span.last + 1 : span.last + 2]
    said = scene.line.pieces[span.last].form
    if after and said in ("no", "ingen", "intet") and after[0].form.isalpha() and after[0].form not in _LOOSE:
        return not _PRICED.match(after[0].form)
    return (
        bool(after)
        and re.match(
            r"claus|klausul|bestemm|right|ret\b|option|contract|kontrakt|aftale|idea|ide\b|anelse", after[0].form
        )
        is not None
    )


def _names_a_price(scene: Scene, cue: Span) -> bool:
    words = " ".join(p.form for p in scene.pieces(cue))
    return bool(re.search(r"fee|gebyr|cost|price|pris|koster|charge|payment|betaling|beloeb|koeb", words))


def market_pay(scene: Scene, asked: Asked) -> Number | None:
    """How pay compares with the market, in words: about market is 0 to 3 % more on a move, clearly less is 5 to 15 %."""
    if asked.fact != "pay_uplift_pct" or any(True for _ in scene.quantities()):
        return None
    form = scene.line.form
    if re.search(r"less|below|under|lavere|mindre|bagud|behind|dårligere", form):
        return Number(low=5, high=15)
    if re.search(r"market|marked|same|samme|niveau|level|par\b", form):
        return Number(low=0, high=3)
    return None


_TWO = 2
_AT_ONCE = frozenset(
    (
        "right away",
        "immediately",
        "at once",
        "now",
        "any time",
        "anytime",
        "today",
        "straks",
        "med det samme",
        "nu",
        "naar som helst",
        "i dag",
        "omgaaende",
    )
)


def nothing(scene: Scene, asked: Asked) -> Number | None:
    """ "None", "zero", "ingen" to a number that may be nought; "right away" to the first month."""
    spec = CATALOGUE.get(asked.fact or "")
    if asked.fact == "earliest_transfer_month" and fold(scene.line.text.strip(" .!")) in _AT_ONCE:
        return Number(value=0)
    first = re.split(r"[,;.!–—-]", scene.line.text.strip(" .!"))[0].strip()
    said = fold(first) in (
        "none",
        "zero",
        "nothing",
        "nil",
        "ingen",
        "nul",
        "intet",
        "ingenting",
        "ikke noget",
        "nothing at all",
        "slet ikke noget",
        "nothing extra",
        "ikke noget ekstra",
    )
    return Number(value=0) if said and spec is not None and spec.kind == "number" and spec.low <= 0 else None


_OPEN_TO_PLANS = frozenset(
    (None, "confirm", "planned_headcount", "planned_hires", "planned_by_months", "headcount", "plan_commitment")
)
_OF_THE_TEAM = re.compile(
    r"\b(we|vi|os|team|teamet|holdet|headcount|head count|people|folk|mand|heads|size|antal\w*|stoerrelse\w*|bemanding\w*|hir\w+|grow\w*|voks\w*"
    r"|vaekst|expan\w+|ansaet\w+|udvid\w+|plans?|planer)\b"
)


def flat_plan(scene: Scene, asked: Asked, headcount: AnyValue | None) -> Number | None:
    """ "No plans to grow": the planned headcount is today's."""
    spans = scene.signs.get("flat", ())
    said = any(scene.line.pieces[s.first].sentence not in scene.line.questions for s in spans)
    said = said and (asked.fact in _OPEN_TO_PLANS or bool(_OF_THE_TEAM.search(scene.line.form)))
    bare = asked.fact in ("planned_headcount", "planned_hires") and fold(scene.line.text.strip(" .!")) in (
        "no", "nej", "none", "same", "the same", "samme", "det samme", "uaendret", "unchanged", "flat", "nope", "ingen", "no change", "no changes",
        "ingen aendring", "ingen aendringer", "not really", "ikke rigtigt", "not planned", "nothing planned", "none planned", "no plans",
        "we will not", "ingen planer", "ikke planlagt", "intet planlagt", "ikke noget planlagt",
    )  # fmt: skip
    if (said or bare) and isinstance(headcount, Number):
        return headcount.model_copy(update={"evidence": "stated"})
    return None


def vendor_name(scene: Scene, asked: Asked, *, bare: bool) -> Word | None:
    """The vendor's name: capitalised words behind "vendor is", a well-known name, or (when `bare`) the whole answer."""
    words = scene.line.words
    for span in scene.signs.get("vendor", ()):
        pieces = scene.line.pieces
        if pieces[span.first].sentence in scene.line.questions or span.last + 1 >= len(pieces):
            continue
        if pieces[span.first].form == "hos" and not bare:
            continue  # "det ligger hos HR, så det ved jeg ikke"
        name = _name_from(scene, pieces[span.last + 1].first)
        if name and pieces[span.last + 1].place is None and pieces[span.last + 1].quantity is None:
            return Word(value=name)
    known = _called_the_vendor(scene) or _well_known(scene)
    if known:
        return Word(value=known)
    if (
        bare
        and asked.fact == "vendor_name"
        and 0 < len(words) <= 5
        and (len(words) <= _TWO or words[0].text[:1].isupper())
        and not any(True for _ in scene.quantities())
        and not any(w.folded in _NOT_A_NAME | negators() for w in words)
    ):
        return Word(value=scene.line.text.strip(" .!"))
    return None


def _called_the_vendor(scene: Scene) -> str | None:
    """ "Devbridge is the vendor", "Devbridge er leverandøren"."""
    found = _IS_THE_VENDOR.search(scene.line.text)
    return found[1] if found and not scene.line.questions else None


_IS_THE_VENDOR = re.compile(
    r"(?:^|[.,;:\n] ?|og |and )([A-ZÆØÅ][\w&-]*(?: [A-ZÆØÅ][\w&-]*){0,2}) (?:er|is) (?:vores |our |the |den nuværende )?"
    r"(?:leverandør(?:en)?|udbyder(?:en)?|vendor|supplier|provider)(?=[\s.,;!]|$)"
)


def _well_known(scene: Scene) -> str | None:
    """A well-known name; "the Nearshore-team" names nobody."""
    for word in scene.line.words:
        if word.folded in _VENDORS and word.text[:1].isupper() and not _only_bids(scene):
            name = str((_NAME.match(scene.line.text, word.start) or [word.text])[0]).split(" ")[0]
            if fold(name) in _VENDORS:
                return name
    return None


def _only_bids(scene: Scene) -> bool:
    """ "EPAM has bid 37 an hour": a name beside an offer or another company's figures may be no vendor of ours."""
    return bool(scene.signs.get("no_number") or scene.signs.get("other_firms"))


def _name_from(scene: Scene, first: int) -> str | None:
    words = scene.line.words
    i = first
    while i < len(words) and words[i].folded in ("called", "named", "hedder", ":", "is", "er", "=", ",", "by"):
        i += 1
    if i >= len(words) or words[i].folded in _NOT_A_NAME:
        return None
    found = _NAME.match(scene.line.text, words[i].start)
    return found[0].strip(" .") if found and len(found[0]) > 1 else None
