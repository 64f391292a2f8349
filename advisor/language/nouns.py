"""The nouns of people that numbers count."""

from advisor.language.scene import Scene
from advisor.language.words import word_set

# Danish joins what people do to what they are: softwarefolk, frontendudviklere.
_TRADES = (
    "folk",
    "folkene",
    "udviklere",
    "udviklerne",
    "konsulenter",
    "ingenioerer",
    "testere",
    "specialister",
    "programmoerer",
    "medarbejdere",
)
_ADVERSE = word_set(", . ; ? ! ¶ | ( ) : /")


def people_noun(scene: Scene, index: int) -> str | None:
    """The noun of people that a number counts ("34 senior Java testers"): within four words and no mark between."""
    pieces = scene.line.pieces
    quantity = pieces[index].quantity
    if quantity is None or quantity.kind != "number" or quantity.around.per is not None:
        return None
    after = [p.form for p in pieces[index + 1 : index + 3]]
    if after[:1] == ["#c"] or (after[:1] and after[0] in ("in", "i", "from", "fra") and after[1:] == ["#c"]):
        return f"#c{index}"
    for ahead in range(index + 1, min(index + 5, len(pieces))):
        piece = pieces[ahead]
        if (
            piece.quantity
            or piece.form in _ADVERSE
            or piece.form in ("in", "i", "at", "and", "og", "with", "med", "til", "to", "per", "pr", "for")
        ):
            return None
        if scene.line.lang == "da" and piece.form.endswith(_TRADES):
            return piece.form
        for span in scene.signs.get("people", ()):
            if span.first == ahead:
                return " ".join(p.form for p in pieces[index + 1 : span.last + 1])
    return None
