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
    apart = _kept_apart(scene, index)
    if apart is not None:
        return apart
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


def _kept_apart(scene: Scene, index: int) -> str | None:
    """People told by where they are: "31 in Riga", "a squad in Riga, 36 of them", "18 in one team and 21 in the other"."""
    after = [p.form for p in scene.line.pieces[index + 1 : index + 4]]
    placed = after[:1] == ["#c"] or (after[:1] and after[0] in ("in", "i", "from", "fra") and after[1:2] == ["#c"])
    if placed or counts_them(scene, index) or is_whole(scene, index):
        return f"#c{index}"
    if after[:1] == ["in"] and _is_a_name(scene, index + 2):
        return f"{after[1]}{index}"  # "6 in Gyumri": a place that the rules do not know
    parted = after[:2] in (["in", "one"], ["in", "another"]) or after in _PARTED
    return f"{after[-1]}{index}" if parted else None


def _is_a_name(scene: Scene, index: int) -> bool:
    pieces = scene.line.pieces
    if index >= len(pieces) or pieces[index].quantity or pieces[index].place or len(pieces[index].form) <= _SHORT:
        return False
    text = scene.line.words[pieces[index].first].text
    return text[:1].isupper() and not text.isupper()


_SHORT = 3
_PARTED = (["in", "the", "other"], ["in", "the", "second"], ["in", "the", "first"])


def is_whole(scene: Scene, index: int) -> bool:
    """The 64 of "of the 64, 10 are testers"."""
    pieces = scene.line.pieces
    first, _ = scene.line.sentences[pieces[index].sentence]
    if index - first > _OPENING:
        return False
    opening = [p.form for p in pieces[first:index]]
    behind = [p.form for p in pieces[index + 1 : index + 3]]
    return opening in _OF_THE and (behind[:1] == [","] or behind[1:] == [","])


def is_part_of_whole(scene: Scene, index: int) -> bool:
    """The 10 of "of the 64, 10 are testers"."""
    pieces = scene.line.pieces
    near = (i for i in range(max(0, index - _TO_THE_PART), index) if pieces[i].sentence == pieces[index].sentence)
    return any(pieces[i].quantity is not None and is_whole(scene, i) for i in near)


_TO_THE_PART, _OPENING = 4, 3
_OF_THE = (
    ["of", "the"],
    ["of", "our"],
    ["out", "of", "the"],
    ["out", "of", "our"],
    ["of", "those"],
    ["af", "de"],
    ["ud", "af", "de"],
)


def counts_them(scene: Scene, index: int) -> bool:
    """ "We have a squad in Riga, 36 of them": the whole of those just named; "36 of them are senior" is a part."""
    pieces = scene.line.pieces
    if [p.form for p in pieces[index + 1 : index + 3]] not in _OF_THEM:
        return False
    behind = pieces[index + 3].form if index + 3 < len(pieces) else "."
    sentence = [p for p in pieces[:index] if p.sentence == pieces[index].sentence]
    named = any(
        p.place or p.form in _GROUPS for p in (*sentence, *(p for p in pieces[index + 3 : index + 6] if p.place))
    )
    return behind in _CLAUSE_ENDS and named and not any(p.quantity and p.quantity.kind == "number" for p in sentence)


_OF_THEM = (["of", "them"], ["af", "dem"])
_GROUPS = word_set(
    "team squad crew devs developers engineers consultants people guys folks they them hold holdet teamet folk udviklere de"
)
_CLAUSE_ENDS = _ADVERSE | word_set(
    "sitting sat based located in at by i now today all so - – — currently nu her here there"
)
