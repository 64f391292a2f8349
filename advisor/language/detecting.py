"""Which language a message is in: by the little words and letters that only one of them has."""

from advisor.language.reading import Language
from advisor.language.words import Word, word_set

_EN = word_set(
    "the is are was were we our they their them you your it its of and to with at for from by on not do does did have has had what how why when "
    "where who which will would should could can i my me this that these there about people per month year hour day each team rate now next last "
    "no yes more than but if or so all some any please thanks hello contract salary vendor fee years months in as be an hi hey help nope yep "
    "roughly around nearly"
)
_DA = word_set(
    "vi er og det den de en et har ikke som på til af med for fra om i at der jeg du dig os vores deres hvad hvordan hvorfor hvornår hvor hvem "
    "hvilken hvis skal vil kan må skulle ville bliver blev var nu næste sidste nej ja jo men eller så alle nogle tak hej hvert hver pr måned år "
    "time timen dag dagen måneden året mand folk holdet løn lønnen pris prisen cirka ca omkring mellem siden kontrakten aftalen aftale leverandør "
    "leverandøren ingen flere færre hele også når samme ved sidder dem sig kun lige kr medarbejdere udviklere forklar hjælp status maaned aar paa "
    "hundrede tusind nul tre fire fem seks syv otte ni ti tyve "
    "tredive fyrre halvtreds tres halvfjerds firs halvfems saa loen naeste naar hvornaar ogsaa faerre maa jep mio omkostninger"
)
_BOTH = word_set("to i for at have team per so status as men an fee me time do da of")


def language_of(words: list[Word]) -> Language | None:
    """Give "en" or "da", None when the words do not tell (a number, "ok")."""
    english = danish = 0.0
    for word in words:
        if word.kind != "word":
            continue
        low = word.text.lower()
        danish += 2.5 * any(letter in "æøå" for letter in low)
        weight = 0.3 if low in _BOTH else 1.0
        english += weight * (low in _EN or word.folded.split(" ")[0] in _EN)
        danish += weight * (low in _DA or word.folded in _DA)
    if abs(english - danish) < 0.5:
        return None
    return "en" if english > danish else "da"
