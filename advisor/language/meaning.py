"""What a cue means beside the quantity at hand: a fee that is the price of a transfer, a rise that names the price itself."""

import re
from dataclasses import replace

from advisor.language.fitting import Asked
from advisor.language.measures import Quantity
from advisor.language.nouns import people_noun
from advisor.language.owning import COMPANY_NOUNS
from advisor.language.scene import Scene, Span
from advisor.language.words import word_set


def meant(scene: Scene, cue: Span, index: int, quantity: Quantity, asked: Asked) -> Span | None:
    """Give the cue with the fact that it names for this quantity; None when it names none."""
    if _names_another_rate(scene, cue) or _is_spread(scene, cue):
        return None
    if _is_of_the_vendor(scene, cue) or _counts_seats(scene, cue) or _is_a_bound(scene, cue):
        return None
    if _is_of_a_delivery_partner(scene, cue, index, asked):
        return None
    cue = _fee_of_a_handover(scene, _price_that_rises(scene, cue, quantity), index, asked)
    return _fee_on_top(scene, cue, quantity)


def _fee_of_a_handover(scene: Scene, cue: Span, index: int, asked: Asked) -> Span:
    """A mere "fee" without a period beside words of taking the team over is the price of that."""
    first, quantity = scene.line.pieces[cue.first].form, scene.line.pieces[index].quantity
    if quantity is None:
        return cue
    fee = cue.label == "admin_fee" and first in _FEES
    price = cue.label == "bill_rate" and cue.weak and quantity.around.basis == "head"
    plain = (fee or price) and quantity.kind == "money" and quantity.around.per is None
    near = scene.near("handover", index, 12, 8, chunk=False)
    handed = asked.fact == "has_transfer_clause" or near or _is_per_moved(scene, quantity)
    return replace(cue, label="transfer_fee") if plain and handed else cue


def _is_per_moved(scene: Scene, quantity: Quantity) -> bool:
    """ "3.500 pr. overtaget medarbejder", "2,000 per transferred head"."""
    return any(word.folded in _MOVED for word in scene.line.words[quantity.first : quantity.last])


_MOVED = word_set("overtaget overdraget hjemtaget transferred moved")


_FEES = word_set("fee fees gebyr gebyret charge payment vederlag vederlaget beloeb beloebet betaling")


def _names_another_rate(scene: Scene, cue: Span) -> bool:
    """ "The exchange rate", "the success rate"."""
    before = scene.line.pieces[cue.first - 1].form if cue.first else ""
    return cue.label == "bill_rate" and scene.line.pieces[cue.first].form.startswith("rate") and before in _RATES


_RATES = word_set(
    "exchange interest tax inflation growth success conversion turnover churn utilisation utilization response currency vat error"
)


def _is_spread(scene: Scene, cue: Span) -> bool:
    """ "EUR 9m over three years": what is paid in that time, no years to look over."""
    before = scene.line.pieces[cue.first - 1].quantity if cue.first else None
    over = cue.label == "horizon_years" and [p.form for p in scene.pieces(cue)] == ["over"]
    return over and before is not None and before.kind == "money"


def _is_of_the_vendor(scene: Scene, cue: Span) -> bool:
    """An "outsourcing partner" is the vendor, not a company to share an entity with."""
    before = scene.line.pieces[max(0, cue.first - 1) : cue.first]
    return cue.label.startswith("partner_") and any(p.form in _SOURCING for p in before)


def _is_a_bound(scene: Scene, cue: Span) -> bool:
    """ "Just over a year", "lidt over et år": how long, not the years to look over."""
    before = scene.line.pieces[max(0, cue.first - 1) : cue.first]
    over = cue.label == "horizon_years" and [p.form for p in scene.pieces(cue)] == ["over"]
    return over and any(p.form.split(" ")[-1] in _BY_A_LITTLE for p in before)


_BY_A_LITTLE = word_set("just bit slightly little well lidt lige smule godt")
_BY_PILOT = 3  # pieces between the pilot and the time of its end


def is_of_the_pilot(scene: Scene, index: int, asked: Asked) -> bool:
    """ "The pilot ends in February", "pilot finished last year": a time of the pilot, not of the contract or the operation."""
    pieces = scene.line.pieces
    here, quantity = pieces[index], pieces[index].quantity
    before = [p.form for p in pieces[max(0, index - 3) : index]]
    if quantity is not None and quantity.kind == "number" and asked.fact != "headcount":
        return any(_PILOT.match(form) for form in before[:-1]) and before[-1] in ("with", "of", "(", "med", "paa")
    if quantity is None or quantity.kind not in ("months", "point") or asked.fact == "months_in_operation":
        return False
    for span in scene.statements:
        first = pieces[span.first]
        if not span.label.startswith("pilot_completed=") or first.chunk != here.chunk or not _PILOT.match(first.form):
            continue
        live = any(c.label == "months_in_operation" and span.first < c.first <= index for c in scene.cues)
        if span.first < index <= span.last + _BY_PILOT and not live:
            return True
    return False


_PILOT = re.compile(r"pilot")


def _is_of_a_delivery_partner(scene: Scene, cue: Span, index: int, asked: Asked) -> bool:
    """ "Our partner has 48 devs in Vilnius": people by their trade, no word of sharing an entity; of a team already told, with place or price."""
    if cue.label != "partner_headcount" or not any("partner" in p.form for p in scene.pieces(cue)):
        return False
    pieces = scene.line.pieces
    noun = (people_noun(scene, index) or "").split(" ")[-1]
    shared = (asked.fact or "").startswith(("partner_", "wants_shared")) or _SHARING.search(scene.line.form)
    if shared or not noun or noun in COMPANY_NOUNS:
        return False
    sentence = [p for p in pieces if p.sentence == pieces[index].sentence]
    told = any(p.place or (p.quantity and p.quantity.kind == "money") for p in sentence)
    return told or not {"headcount", "wants_shared_captive"} & set(asked.known)


_SHARING = re.compile(r"captive|\bshar|joint|together|\bfaelles|sammen|\bdele|\bdelt")


def _counts_seats(scene: Scene, cue: Span) -> bool:
    """ "40 seats at 4,950 EUR": people by another name, not what a seat costs."""
    before = scene.line.pieces[max(0, cue.first - 1) : cue.first]
    seats = scene.line.pieces[cue.first].form in ("seats", "pladser", "pladserne")
    return cue.label == "vendor_passthrough" and seats and any(p.quantity for p in before)


_SOURCING = word_set(
    "outsourcing outsource delivery nearshore nearshoring offshore offshoring it sourcing development software staffing tech technology udviklings "
    "leverance"
)


def _price_that_rises(scene: Scene, cue: Span, quantity: Quantity) -> Span:
    """ "The hourly rate rises to 480 kr.", "per developer they charge 4,250": an amount is the price, no rise or share of it."""
    said = " ".join(p.form for p in scene.pieces(cue))
    paid = cue.label == "salary" and cue.weak and said == "pay" and quantity.around.per in ("hour", "day")
    if paid and quantity.around.gross is None:
        return replace(cue, label="bill_rate")  # "we have 39 developers and pay 36 an hour for them"
    charged = cue.label == "markup_pct" and quantity.kind == "number" and "charge" in said
    risen = cue.label == "vendor_index_pct" and quantity.kind == "money"
    return replace(cue, label="bill_rate") if charged or risen else cue


def _fee_on_top(scene: Scene, cue: Span, quantity: Quantity) -> Span:
    """An amount that comes "on top of the salary" is a fee, as a share would be the mark-up."""
    if quantity.kind != "money" or cue.label not in ("markup_pct", "bill_rate", "salary"):
        return cue
    if cue.label != "markup_pct":
        return replace(cue, label="admin_fee") if _comes_on_top(scene, quantity) else cue
    said = " ".join(p.form for p in scene.pieces(cue))
    return replace(cue, label="admin_fee") if _ON_TOP.search(said) or _comes_on_top(scene, quantity) else cue


def _comes_on_top(scene: Scene, quantity: Quantity) -> bool:
    """ "400 EUR a month oven i lønnen": the words that say so stand right behind."""
    pieces = scene.line.pieces
    index = next(i for i, p in enumerate(pieces) if p.quantity is quantity)
    behind = " ".join(p.form for p in pieces[index + 1 : index + 5] if p.chunk == pieces[index].chunk)
    return (
        re.match(
            r"(?:\S+ ){0,2}(?:on top of|oven(?: i| paa|i|paa)) (?:the |their |de |deres )?(?:sal|pay|wage|loen|gage)",
            behind,
        )
        is not None
    )


_ON_TOP = re.compile(
    r"top of|\badds?\b|add on|surcharge|oven|paaslag|tillaeg|handling|overhead|margin|avance|markup|fortjeneste"
)
