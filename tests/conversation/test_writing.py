"""The words of an answer say the figures of its table: one answer has one figure for one thing."""

import re

import pytest

from advisor.conversation.figures import figures_table
from advisor.conversation.grounds import flips
from advisor.conversation.messages import Bullets
from advisor.phrasing.slots import Slot
from advisor.wording.texts import LANGUAGES, Lang
from tests.phrasing.told import NAMES, TODAY, assessed, brief_of


def amount(said: str) -> int:
    """The amount of money in a text: its only figure."""
    found = re.search(r"\d+(?:[.,]\d{3})*", said)
    assert found is not None, said
    return int(re.sub(r"[.,]", "", found.group()))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_the_saving_in_words_is_vendor_minus_own_company_in_the_table(name: str, lang: Lang) -> None:
    claims, found = brief_of(name, lang).claims, assessed(name)
    slot = next((slot for slot in (Slot.SAVING, Slot.EXTRA_COST) if slot in claims), None)
    if slot is None:
        return
    vendor, captive = (amount(value) for _, value in figures_table(found, lang, TODAY).rows[:2])
    assert amount(claims[slot].np) == abs(vendor - captive)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_the_nearest_turn_in_words_is_the_first_of_the_list(name: str, lang: Lang) -> None:
    claim, listed = brief_of(name, lang).claims.get(Slot.FLIP), flips(assessed(name), lang)
    if claim is None:
        return
    assert isinstance(listed, Bullets)
    assert claim.np.partition(" ")[0].casefold() == listed.items[0].partition(" ")[0].casefold()
