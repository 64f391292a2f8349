"""Talk that is no fact of the case: the costly error is a fact that nobody stated."""

import pytest

from advisor.language.reader import read
from advisor.language.reading import Language

CHATTER: dict[Language, str] = {
    "en": """I'll be on holiday for two weeks
we had 3 meetings about it this week
the board meets on 12 December
our revenue was 200 million DKK in 2025
please ping me at 3pm
the vendor has 12 offices in Europe
cost is important but not everything
my colleague Georgia will join
we talked to three other vendors
they offered 35 EUR/h but we declined
I joined the company 5 years ago
our CFO is in Copenhagen this week
the contract is 40 pages long
we have 5 products
do most companies have 80 people when they do this?
a colleague said 75 people is the limit
we were 30 people once
we used to have an office in Lviv
they deliver in two-week sprints
the market rate is 50 EUR/h
40% of the work is maintenance
we have one year to decide
the team supports 12 applications""",
    "da": """jeg holder ferie i to uger
vi har holdt 3 møder om det i denne uge
bestyrelsen mødes den 12. december
vores omsætning var 200 mio. kr. i 2025
ring til mig kl. 15
leverandøren har 12 kontorer i Europa
pris er vigtig, men ikke alt
vi har talt med tre andre leverandører
de tilbød 260 kr i timen, men vi sagde nej
jeg startede i firmaet for 5 år siden
vores CFO er i København i denne uge
kontrakten er på 40 sider
vi har 5 produkter
har de fleste 80 mand når de gør det?
en kollega sagde at 75 mand er grænsen
vi var 30 mand engang
vi havde engang et kontor i Lviv
de leverer i sprints på to uger
markedsprisen er 380 kr i timen
40 % af arbejdet er vedligehold
vi har et år til at beslutte os
holdet supporterer 12 applikationer""",
}


@pytest.mark.parametrize(
    ("lang", "text"), [(lang, text) for lang, texts in CHATTER.items() for text in texts.split("\n")]
)
def test_chatter_stores_nothing_and_asks_nothing(lang: Language, text: str) -> None:
    reading = read(text, lang=lang, asked=None, known={}, today="2026-11-23")
    assert reading.facts == {}
    assert reading.ask_about == ()
