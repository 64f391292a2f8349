"""How a sentence reads: whether a claim's form fits its place, whether it stutters; and filling the claims in. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from advisor.phrasing.brief import Brief
from advisor.phrasing.sentences import Sentence
from advisor.phrasing.slots import Slot
from advisor.phrasing.words import verbs
from advisor.wording.texts import Lang

_THAT: dict[Lang, str] = {"en": "that", "da": "at"}
_AND: dict[Lang, str] = {"en": "and", "da": "og"}
_ARTICLES: dict[Lang, frozenset[str]] = {
    "en": frozenset(("a", "an", "the", "this", "these", "its", "your", "our", "that")),
    "da": frozenset(("en", "et", "den", "det", "de", "denne", "dette", "disse", "jeres", "vores", "at")),
}
_MOST_BEFORE_COLON = 6


def forms_fit(sentence: Sentence, lang: Lang) -> bool:
    """Check 4: a clause stands right after "that" ("at"), a noun phrase after no article, a sentence alone or after a colon."""
    last = len(sentence.slots) - 1
    for index, (_, form) in enumerate(sentence.slots):
        before = sentence.pieces[index].lower()
        word = re.split(r"[ ,:;'-]+", before.rstrip())[-1] if before.strip() else ""
        ends_in_word = bool(before) and before.endswith(" ") and before.rstrip()[-1:].isalpha()
        if form == "that" and not (ends_in_word and word == _THAT[lang]):
            return False
        if form == "np" and word in _ARTICLES[lang] and ends_in_word:
            return False
        if form == "s" and not (index == last == 0 and _opens(sentence.pieces[0]) and not sentence.pieces[1]):
            return False
    return not sentence.slots or (_closes(sentence) and _joins_with_spaces(sentence))


def _opens(before: str) -> bool:
    """Nothing, or a few words and a colon, stand before a whole sentence."""
    return not before or (
        before.endswith(": ") and before.count(":") == 1 and len(before.split()) <= _MOST_BEFORE_COLON
    )


def _closes(sentence: Sentence) -> bool:
    """A clause runs to the end of the sentence, or to the "and" that joins the next."""
    last = sentence.slots[-1:] and sentence.slots[-1][1]
    return last != "that" or not sentence.pieces[-1].strip()


def _joins_with_spaces(sentence: Sentence) -> bool:
    """A claim has a space before it unless it opens the sentence, and after it a space, a mark or the end."""
    before = all(piece.endswith(" ") or not piece for piece in sentence.pieces[:1]) and all(
        piece.endswith(" ") for piece in sentence.pieces[1:-1]
    )
    return before and all(not piece or piece[0] in " ,;:" for piece in sentence.pieces[1:])


def joined(sentence: Sentence, lang: Lang) -> bool:
    """Check 5: two slots are of one form and joined only by "and"."""
    if len(sentence.slots) < 2:
        return True
    (_, first), (_, second) = sentence.slots[:2]
    between = sentence.pieces[1].strip().lower()
    wanted = f"{_AND[lang]} {_THAT[lang]}" if second == "that" else _AND[lang]
    return first == second and between.lstrip(", ") == wanted


def fault(sentences: Sequence[Sentence], brief: Brief) -> str | None:
    """Check 8: no glue twice, a verb in each sentence, no word or phrase twice in a row."""
    glue = [" ".join(each.words) for each in sentences if each.words]
    if len(set(glue)) != len(glue):
        return "glue_twice"
    known = verbs(brief.lang)
    if any(form != "s" and known.isdisjoint(each.words) for each in sentences for _, form in each.slots[:1]):
        return "no_verb"
    return "stutter" if any(_stutters(filled(each, brief), brief.lang) for each in sentences) else None


_STUTTERS_BY_RIGHT: dict[Lang, frozenset[str]] = {"en": frozenset(("that",)), "da": frozenset(("der", "det", "i"))}


_LONGEST_STUTTER = 4


def _stutters(text: str, lang: Lang) -> bool:
    """Tell whether a word, or up to four words in a row, come twice at once."""
    words = re.findall(r"\w+(?:[.,]\d+)*", text.lower())
    pairs = pairwise(words)
    if any(left == right and not left.isdigit() and left not in _STUTTERS_BY_RIGHT[lang] for left, right in pairs):
        return True
    runs = range(2, _LONGEST_STUTTER + 1)
    return any(words[i : i + n] == words[i + n : i + 2 * n] for n in runs for i in range(len(words) - 2 * n + 1))


def filled(sentence: Sentence, brief: Brief) -> str:
    """Put the claims into their places; the sentence opens with a capital and ends with one full stop."""
    said = [sentence.pieces[0]]
    for (name, form), after in zip(sentence.slots, sentence.pieces[1:], strict=True):
        claim = brief.claims[Slot(name)].form(form)
        inside = _inside(claim) if form == "s" and brief.lang == "en" and sentence.pieces[0] else claim
        said += [_closed(inside, after), after]
    text = "".join(said).strip()
    return f"{text[:1].upper()}{text[1:].removesuffix('.')}."


def _inside(claim: str) -> str:
    """English goes on in lower case after a colon, except for a word of capitals (a currency)."""
    return claim if claim[1:2].isupper() else claim[:1].lower() + claim[1:]


_OPEN_CLAUSE = re.compile(r", (?:som|der|når|hvor|hvilket|fordi|which|who|where|because)\b[^,;:]*$")


def _closed(claim: str, after: str) -> str:
    """A clause that a comma opened inside a claim ends with one before the sentence goes on."""
    return f"{claim}," if _OPEN_CLAUSE.search(claim) and re.match(r" \w", after) else claim
