"""Why a company would own the team: size, control, DNA, independence, cost."""

import re

from advisor.engine.facts import Several
from advisor.language.fitting import Asked
from advisor.language.scene import Scene, Span


def motives(scene: Scene, asked: Asked) -> Several | None:
    """Motives need a frame ("because", "we want it for"), unless they were asked for."""
    spans = [
        s
        for s in scene.statements
        if s.label.startswith("motive=") and (_on_dependence(scene, s) or not scene.negated_before(s, 3))
    ]
    if not spans:
        return None
    if asked.fact == "motive":
        pieces = scene.line.pieces
        told = {p.sentence for p in pieces if p.quantity and p.quantity.kind in ("money", "number")}
        told |= {
            pieces[s.first].sentence
            for s in scene.statements
            if s.label.startswith("contract_transparency=") and not s.label.endswith("?")
        }  # "they do not show us any costs" is no motive
        spans = [s for s in spans if pieces[s.first].sentence not in told]
    if asked.fact != "motive":
        spans = [s for s in spans if _framed(scene, s)]
        sure = [s for s in spans if s.label != "motive=size" or _named_motive(scene)]
        spans = sure if not _named_motive(scene) else spans
    values = tuple(dict.fromkeys(s.label.partition("=")[2] for s in sorted(spans, key=lambda s: s.first)))
    return Several(value=values) if values else None


def _on_dependence(scene: Scene, span: Span) -> bool:
    """ "Not depend on the vendor": here the "no" belongs to the motive."""
    first = scene.pieces(span)[0].form
    return span.label == "motive=independence" and first.startswith(("depend", "afhaeng", "bundet", "rely", "relian"))


def _named_motive(scene: Scene) -> bool:
    return bool(
        re.search(
            r"\b(motiv|reason|because|that is why|the point|fordi|derfor|pointen|aarsag|grund|driver|purpose|formaal)",
            scene.line.form,
        )
    )


def _framed(scene: Scene, span: Span) -> bool:
    pieces = scene.line.pieces
    sentence = pieces[span.first].sentence
    if sentence in scene.line.questions or any(p.quantity for p in pieces if p.chunk == pieces[span.first].chunk):
        return False
    label = span.label.partition("=")[2]
    strong = {"independence", "dna", "control"}
    frames = [
        s
        for s in scene.signs.get("motive", ())
        if pieces[s.first].sentence == sentence and not s.first <= span.first <= s.first + 0
    ]
    words = " ".join(p.form for p in pieces[span.first : span.last + 1])
    if label == "cost" and not re.search(r"sav|spar|cheap|billig|money|penge|cost|omkost|lower|expens", words):
        return False
    return bool(frames) and (label in strong or label in ("cost", "size"))
