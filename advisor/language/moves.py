"""Moves of the conversation that no phrase of the lexicon says, but the words of a short message together do."""

from collections.abc import Sequence
from functools import cache

from advisor.language.framing import Group, group_of
from advisor.language.lexicon.da import moves as danish
from advisor.language.lexicon.en import moves as english
from advisor.language.scene import Scene

_LONGEST = 14  # words; a longer message speaks of many things
_ORDER = ("reset", "status", "explain", "refuse", "unknown", "skip", "help", "disagrees", "agrees")


def moved(scene: Scene) -> str | None:
    """Give the move of a message without figures, places or statements; None when it is none."""
    pieces = scene.line.pieces
    words = frozenset(word for p in pieces for word in p.form.split())
    if sum(p.form[:1].isalnum() for p in pieces) > _LONGEST or any(p.quantity for p in pieces):
        return None
    text = f" {' '.join(p.form for p in pieces if p.form[:1].isalnum())} "
    asks = bool(scene.line.questions)
    placed = any(p.place for p in pieces)
    for move, groups in _frames(scene.line.lang):
        if (asks or placed) and move in _STATED:
            continue
        if all(group.occurs(words, text) for group in groups):
            return move
    return None


_STATED = frozenset(("refuse", "unknown", "agrees", "disagrees"))


@cache
def _frames(lang: str) -> Sequence[tuple[str, tuple[Group, ...]]]:
    table = danish.MOVES if lang == "da" else english.MOVES
    return [
        (move, tuple(group_of(" ".join(part.split())) for part in frame.split("&")))
        for move in _ORDER
        for frame in table[move].split(";")
        if frame.strip()
    ]
