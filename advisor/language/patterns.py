"""Phrases of the lexicon made ready: each is tried only at words that start like it, so hundreds cost microseconds."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from advisor.language.words import fold

_PLAIN = re.compile(r"[#\w ,:]+")
_GAP = r"(?: (?!#[nm](?= |$))[^\s.,;!?|¶]+){0,3}?"  # not over a figure
_NEGATORS = re.compile(
    r"(?:^| )(?:no|not|never|none|nothing|without|nobody|ikke|ingen|intet|aldrig|uden|hverken|nul|mangler|savner|zero|undocumented)(?: |$)"
)


@dataclass(frozen=True)
class Phrase:
    """One way to say `label`, compared as it is when it holds no wildcard, else made a pattern when first tried. `negated`: it holds a "no" of its own."""

    label: str
    text: str

    def end(self, line: str, start: int) -> int:
        """Where the phrase ends when it stands at `start` of a line of pieces, else -1."""
        if self._is_plain:
            end = start + len(self.text)
            return end if line.startswith(self.text, start) and line[end : end + 1] in ("", " ") else -1
        match = self._pattern.match(line, start)
        return match.end() if match else -1

    @cached_property
    def _is_plain(self) -> bool:
        return _PLAIN.fullmatch(self.text) is not None

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return _regex(self.text)

    @cached_property
    def negated(self) -> bool:
        """Whether the phrase itself says "no", so that the "no" in it does not turn it round."""
        sure = re.sub(r"\([^()]*\)\?", " ", self.text)
        return bool(_NEGATORS.search(re.sub(r"[()|?]", " ", sure)))


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: characters `start` to `end` of the line of pieces."""

    label: str
    start: int
    end: int
    negated: bool


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Phrases by their first word; those that begin with a stem by its first three letters."""

    exact: Mapping[str, tuple[Phrase, ...]]
    stems: Mapping[str, tuple[tuple[str, Phrase], ...]]


def compile_index(groups: Iterable[Mapping[str, str]]) -> Index:
    """Make an index out of `{label: "phrase; phrase"}` maps."""
    exact: dict[str, list[Phrase]] = {}
    stems: dict[str, list[tuple[str, Phrase]]] = {}
    for label, text in dict.fromkeys(pair for group in groups for pair in phrases(group)):
        for variant in _variants(text):
            phrase = Phrase(label, variant)
            first, whole = _first_word(variant)
            if whole:
                exact.setdefault(first, []).append(phrase)
            else:
                stems.setdefault(first[:3], []).append((first, phrase))
    return Index({k: tuple(v) for k, v in exact.items()}, {k: tuple(v) for k, v in stems.items()})


def phrases(group: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Give (label, folded phrase) for each phrase of a group."""
    for label, text in group.items():
        for phrase in text.split(";"):
            clean = re.sub(r"\s+", " ", phrase).strip()
            if clean:
                yield label, _folded(clean)


def _folded(phrase: str) -> str:
    return "".join(fold(part) if part.isalpha() else part for part in re.findall(r"[^\W\d_]+|[\W\d_]", phrase))


def _variants(phrase: str) -> list[str]:
    """A phrase that begins with alternatives is indexed under each of them."""
    if not phrase.startswith("("):
        return [phrase]
    close = phrase.index(")")
    rest = phrase[close + 1 :]
    optional = rest.startswith("?")
    rest = rest.removeprefix("?")
    heads = phrase[1:close].split("|")
    variants = [head + rest for head in heads]
    if optional:
        variants += _variants(rest.lstrip())
    return variants


def _first_word(variant: str) -> tuple[str, bool]:
    """Give what a line must start with, and whether that is a whole word or a stem."""
    match = re.match(r"[#\w]*", variant)
    literal = match[0] if match else ""
    after = variant[len(literal) : len(literal) + 2]
    if not literal:
        return variant[:2].lstrip("\\")[:1], True
    if after[:1] == "?":
        return literal[:-1], False
    return literal, after == "" or (after[0] == " " and after != " ?")


def _regex(variant: str) -> re.Pattern[str]:
    variant = re.sub(r" \(([^()]*)\)\?$", r"(?: (?:\1))?", variant)
    variant = re.sub(r" \(((?:[^()| ][^()|]* \|?)+)\)([?*])(?=\.\.)", _leading_blank, variant)
    text = variant.replace("..?", "..").replace(" ..", _GAP).replace("..", _GAP).replace("~", r"\w*")
    return re.compile(text + r"(?![^\s])")


def _leading_blank(group: re.Match[str]) -> str:
    """ "x (a |b )?.. y" wants the blank before each alternative, since a gap begins with one."""
    words = "|".join(word.strip() for word in group[1].split("|"))
    return f"(?: (?:{words})){group[2]}"


@lru_cache(maxsize=8192)
def _tried(index: Index, first: str) -> tuple[Phrase, ...]:
    """The phrases that can begin with a word."""
    stems = (s for n in (1, 2, 3) if len(first) >= n for s in index.stems.get(first[:n], ()))
    return (*index.exact.get(first, ()), *(phrase for stem, phrase in stems if first.startswith(stem)))


def hits(line: str, forms: Sequence[str], starts: Sequence[int], index: Index) -> list[Hit]:
    """Find all phrases that begin at the pieces of a line; for one label the longest at each piece."""
    found: list[Hit] = []
    for form, start in zip(forms, starts, strict=True):
        longest: dict[str, Hit] = {}
        first = form.partition(" ")[0]
        for phrase in _tried(index, first):
            end = phrase.end(line, start)
            if end > start:
                known = longest.get(phrase.label)
                if known is None or end > known.end:
                    longest[phrase.label] = Hit(phrase.label, start, end, phrase.negated)
        found.extend(longest.values())
    return found
