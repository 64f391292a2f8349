"""The closed lists are pinned: a change is read in both languages and made on purpose."""

import hashlib
from importlib.resources import files

import pytest

from advisor.phrasing.plan import frames
from advisor.phrasing.slots import SECTIONS
from advisor.phrasing.words import every_word, verbs
from advisor.wording.texts import LANGUAGES, Lang

PINNED: dict[str, str] = {
    "words/en.yaml": "5987bee65af1e201",
    "words/da.yaml": "d020c64a386e2ddc",
    "frames/en.yaml": "46e551e8fd1a3e5b",
    "frames/da.yaml": "cd54a796c9e55603",
}

DENIED: dict[Lang, str] = {
    "en": """
        no not never none nothing neither nor without hardly barely cannot un-
        zero one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million half third
        quarter double twice once both second percent
        more less fewer than most least better best worse worst higher lower larger smaller bigger cheaper dearer greater
        above below over under almost nearly about around roughly approximately exactly only just even
        may might can could would should must shall will ought need-to
        perhaps maybe possibly probably likely unlikely presumably seemingly apparently
        very highly strongly clearly certainly definitely surely obviously significantly considerably substantially
        recommend recommended advise advised suggest propose urge
        go stay prepare transfer captive build operate vendor company team bank lawyer tax
        if unless until before after while although though despite however but instead rather against yet except
        save saves saving lose loses gain gains cost costs cheap expensive risk safe guaranteed
        up down rise rises fall falls grow grows shrink increase increases decrease decreases
        today's tomorrow yesterday week month year monday january
        """,
    "da": """
        ikke ingen intet aldrig hverken uden næppe kun blot bare
        nul to tre fire fem seks syv otte ni ti elleve tolv dusin hundrede tusind million halv halvdelen tredjedel
        kvart dobbelt begge anden-gang procent
        mere mindre færre flest mest mindst bedre bedst værre værst højere lavere større størst dyrere billigere end
        over under næsten cirka omkring omtrent præcis lige
        må kan kunne vil ville skal skulle bør burde
        måske muligvis sandsynligvis formentlig antagelig næppe vistnok
        meget stærkt klart bestemt sikkert tydeligvis væsentligt betydeligt
        anbefaler anbefales råder foreslår
        bliv gå overtag forbered leverandøren selskabet teamet banken advokat
        hvis medmindre indtil før efter mens selvom selv trods dog men snarere imod undtagen
        sparer spare taber tab vinder gevinst koster billig dyr risiko sikker garanteret
        op ned stiger falder vokser skrumper øger øges mindskes
        i-morgen i-går uge måned år mandag januar
        """,
}


@pytest.mark.parametrize("name", PINNED)
def test_a_list_is_the_reviewed_one(name: str) -> None:
    raw = files("advisor.phrasing").joinpath(*name.split("/")).read_bytes()
    assert hashlib.sha256(raw).hexdigest()[:16] == PINNED[name], "read the change in both languages, then pin it anew"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_denied_word_is_in_a_list(lang: Lang) -> None:
    assert every_word(lang) & set(DENIED[lang].split()) == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_verb_of_the_gate_can_be_used(lang: Lang) -> None:
    assert verbs(lang) <= every_word(lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_section_has_eight_to_twelve_frames_with_words_of_the_lists(lang: Lang) -> None:
    for section in SECTIONS:
        found = frames(lang, section)
        assert 8 <= len(found) <= 12
        assert len({frame.text for frame in found}) == len(found)
