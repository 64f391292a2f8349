"""Whether the words around a phrase claim it or deny it: "transfer clause: yes", "open book har vi ikke", "we have an option"."""

from advisor.language.scene import Scene, Span
from advisor.language.uncued import prices_a_right
from advisor.language.words import word_set

YES = word_set("yes y yep yeah ja jo jep ok true check 👍 ✅ ✔")
_HAVE = word_set(
    "have has had got get there includes include contains in with place gives says states holds possess yes own covers har findes indeholder med "
    "staar giver faar fik ligger ja der foreligger haves written stated agreed included skrevet indskrevet anfoert aftalt"
)
_LINKS = word_set(": = - – is are er ? | ->")
_PARTING = word_set(", but men and og :")
_BETWEEN = frozenset((*word_set("har er have vi we is are they there de der yet do it det endnu"), "har vi"))
_TERMS = (
    "contract_transparency=open_book",
    "contract_transparency=partial",
    "contract_transparency=closed",
    "price_model=",
)
_LIST_MARKS = word_set(", . ; and og + & ¶ - • a en et with med")


def keyed(scene: Scene, span: Span) -> bool | None:
    """ "transfer clause: yes", "dokumenteret? nej"."""
    pieces = scene.line.pieces[span.last + 1 : span.last + 4]
    linked = len(pieces) < _TWO or not pieces[1].form[:1].isalnum()  # "open book no, right to hire yes"
    for piece in pieces:
        if piece.form in _LINKS:
            linked = True
            continue
        if piece.form in YES and linked:
            return True
        if piece.form in ("not", "ikke", "endnu") and linked:
            return False  # "local lead? not yet"
        if piece.form in ("no", "none", "nej", "n", "nope", "ingen", "false", "❌", "missing", "mangler") and linked:
            return False
        return None
    return None


_TWO = 2


def negated_after(scene: Scene, span: Span) -> bool:
    """Danish and English put the "no" behind too: "open book har vi ikke", "documented they are not"."""
    for piece in scene.line.pieces[span.last + 1 : span.last + 5]:
        if piece.sentence != scene.line.pieces[span.first].sentence or piece.form in _PARTING:
            return False
        if piece.form in ("not", "ikke", "endnu ikke") or piece.form.endswith(" not"):
            return True
        if piece.form not in _BETWEEN:
            return False
    return False


def removed_after(scene: Scene, span: Span) -> bool:
    """ "The transfer clause was struck out", "klausulen blev streget": it is not there any more."""
    behind = scene.line.pieces[span.last + 1 : span.last + 6]
    return any(p.form in _REMOVED for p in behind if p.sentence == scene.line.pieces[span.first].sentence)


_REMOVED = word_set(
    "streget slettet fjernet droppet pillet afvist forkastet bortforhandlet udeladt struck removed dropped deleted rejected omitted waived"
)


def claimed(scene: Scene, span: Span) -> bool:
    """A noun is a claim only with a verb of having in its sentence ("we have a transfer clause")."""
    pieces = scene.line.pieces
    sentence = pieces[span.first].sentence
    window = pieces[max(0, span.first - 6) : span.last + 4]
    return any(word in _HAVE for p in window if p.sentence == sentence for word in p.form.split())


def is_listed(scene: Scene, span: Span) -> bool:
    """ "Open book, free transfer, right to hire": alone between commas, in a list that states another term of the contract."""
    pieces = scene.line.pieces
    mine = [p for p in pieces if p.chunk == pieces[span.first].chunk and p.form not in _LIST_MARKS]
    stated = any(
        s.label.startswith(_TERMS) and pieces[s.first].chunk != pieces[span.first].chunk for s in scene.statements
    )
    if _is_all_that_is_said(scene, span):
        return True
    if len(pieces) > span.last + 2 and pieces[span.last + 2].quantity and prices_a_right(scene, span.last + 2):
        return True
    whole = span.label.startswith("audit_right=") and not scene.line.questions  # "revisionsret", and no more
    whole = whole and sum(p.form[:1].isalnum() for p in pieces) == span.last - span.first + 1
    return (stated or whole or _is_beside_a_price(scene, span)) and len(mine) == span.last - span.first + 1


def _is_all_that_is_said(scene: Scene, span: Span) -> bool:
    """ "Audit right": a term of the contract told by its name alone, not asked for."""
    alone = all(p.form in _LIST_MARKS for i, p in enumerate(scene.line.pieces) if not span.first <= i <= span.last)
    return alone and span.label.startswith(_TOLD_BY_NAME)


_TOLD_BY_NAME = ("audit_right=", "ip_chain_complete=", "staff_list_available=", "assets_assignable=")


def _is_beside_a_price(scene: Scene, span: Span) -> bool:
    """ "Right to hire, no fee", "overtagelsesret, fri overdragelse": what the right costs makes it one that there is."""
    pieces = scene.line.pieces
    here = pieces[span.first]
    return span.label.startswith("has_transfer_clause=") and any(
        pieces[s.first].sentence == here.sentence
        and pieces[s.first].chunk != here.chunk
        and (s.last > s.first or pieces[s.first].form in _FREE)
        for s in scene.signs.get("free", ())
    )


_FREE = word_set("free gratis vederlagsfri omkostningsfri vederlagsfrit omkostningsfrit")
