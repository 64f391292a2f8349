"""Constructions of several words that say a fact together, read before the single figures are."""

from collections.abc import Callable

from advisor.language.billing import hours_in_words
from advisor.language.currencies import currency_corrected, period_corrected
from advisor.language.fitting import Asked
from advisor.language.grouping import groups_of_people
from advisor.language.growing import multiplied, teams_of
from advisor.language.leaving import leavers, newcomers
from advisor.language.parts import fee_in_parts
from advisor.language.rising import no_rise, price_then_and_now
from advisor.language.scene import Scene
from advisor.language.starting import not_live_yet, pilot_time, term_from_a_date
from advisor.language.supposing import changed
from advisor.language.talking import Talk
from advisor.language.told import Told

_Construction = Callable[[Scene, Asked, Talk, str], Told | None]
_ALL: tuple[_Construction, ...] = (
    changed,
    fee_in_parts,
    price_then_and_now,
    no_rise,
    leavers,
    newcomers,
    hours_in_words,
    not_live_yet,
    pilot_time,
    term_from_a_date,
    multiplied,
    teams_of,
    currency_corrected,
    period_corrected,
    groups_of_people,
)


def constructions(scene: Scene, asked: Asked, talk: Talk, today: str) -> list[Told]:
    """Give what each construction that occurs says; of two about the same fact the first holds."""
    found: list[Told] = []
    taken: set[str] = set()
    for read in _ALL:
        told = read(scene, asked, talk, today)
        if told is not None and not taken & told.facts.keys():
            found.append(told)
            taken |= told.facts.keys()
    return found
