"""Every claim is written in three forms and both languages, and says what the assessment says."""

import re

import pytest

from advisor.phrasing.slots import FORMS, SECTIONS, Slot
from advisor.phrasing.template import template_texts
from advisor.wording.texts import LANGUAGES, Lang, catalogue
from tests.phrasing.told import NAMES, assessed, brief_of


def forms(lang: Lang) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for key, texts in catalogue(lang).items():
        if key.startswith("claim."):
            name, _, form = key.removeprefix("claim.").rpartition(".")
            found.setdefault(name, {})[form] = texts[0]
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_slot_has_its_claims_and_every_claim_its_slot(lang: Lang) -> None:
    written = forms(lang)
    assert {name.partition(".")[0] for name in written} - {"independence_beyond"} == set(Slot)
    assert all(set(each) == set(FORMS) for each in written.values())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_form_fits_its_place(lang: Lang) -> None:
    for name, each in forms(lang).items():
        assert each["s"].endswith("."), name
        assert re.match(r"[A-ZÆØÅ{]", each["s"]), name
        for form in ("np", "that"):
            assert not each[form].endswith((".", ",", ":")), name
            assert not re.match(r"(that|at|and|og) ", each[form]), name
            assert not re.search(r"\. [A-ZÆØÅ]", each[form]), name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_claim_could_become_a_mention_or_a_link(lang: Lang) -> None:
    assert not [
        name
        for name, each in forms(lang).items()
        if re.search(r"[<>@*_`~]|http|www\.", re.sub(r"\{\w+\}", "", " ".join(each.values())))
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_the_template_stands_alone(name: str, lang: Lang) -> None:
    told = brief_of(name, lang)
    texts = template_texts(told)
    assert tuple(texts) == SECTIONS
    assert all(said.endswith(".") for said in texts.values()), texts
    for section, shape in told.shape.sections.items():
        assert shape.must, section
        for slot in shape.must:
            assert told.claims[slot].s[1:].removesuffix(".") in texts[section]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_direction_is_that_of_its_figure(name: str, lang: Lang) -> None:
    found, slots = assessed(name), set(brief_of(name, lang).claims)
    benefit, vendor, captive = found.transfer.benefit, found.vendor_month, found.captive_month
    assert (Slot.LOSS in slots) <= (benefit is not None and benefit < 0)
    assert (Slot.BENEFIT in slots) <= (benefit is not None and benefit >= 0)
    if vendor is None or captive is None:
        assert not {Slot.SAVING, Slot.EXTRA_COST} & slots
    else:
        assert (Slot.SAVING in slots) <= (vendor > captive)
        assert (Slot.EXTRA_COST in slots) <= (vendor < captive)
