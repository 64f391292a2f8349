"""Whose people a number counts when the vendor has more: ours of theirs."""

from itertools import pairwise

from advisor.language.scene import Scene
from advisor.language.words import word_set


def is_theirs(scene: Scene, index: int) -> bool:
    """The 3,000 of "they have 3,000, we have 41 of them"."""
    first = scene.line.sentences[scene.line.pieces[index].sentence][0]
    ours = (i for i, q in scene.quantities() if i > index and q.kind == "number" and is_ours_of_them(scene, i))
    return any(p.form in ("de", "they", "leverandoeren", "vendor") for p in scene.line.pieces[first:index]) and any(
        any(p.form in ("vi", "we") for p in scene.line.pieces[index:i]) for i in ours
    )


def is_ours_of_them(scene: Scene, index: int) -> bool:
    """ "There are 50 of them", "they have 3,000, we have 41 of them": a whole clause that counts the team."""
    pieces = scene.line.pieces
    here = [
        i for i, p in enumerate(pieces) if p.chunk == pieces[index].chunk and p.form[:1].isalnum() | (p.form[:1] == "#")
    ]
    ends = any(s.first == index + 1 and s.last == here[-1] for s in scene.signs.get("of_them", ()))
    return ends and any(p.form in _COUNTING for p in pieces[here[0] : index])


_COUNTING = word_set("er har raader bruger are have use employ")


def is_for_us(scene: Scene, index: int) -> bool:
    """ "Our supplier has 46 engineers for us": the team, not the vendor's size."""
    pieces = scene.line.pieces
    ahead = [p.form for p in pieces[index + 1 : index + 6] if p.sentence == pieces[index].sentence]
    on_it = any(
        one in ("on", "paa") and two in ("it", "this", "our", "det", "opgaven", "vores") for one, two in pairwise(ahead)
    )
    return on_it or any(form in ("us", "os") for form in ahead)
