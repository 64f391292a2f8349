"""Facts by the words of a sentence, where no phrase of the lexicon stands: in both languages, and silent on questions and wishes."""

import pytest

from advisor.language.reader import read


def facts(text: str) -> dict[str, object]:
    found = read(text, today="2026-11-27").facts
    return {name: value.dump().get("value", value.dump().get("amount")) for name, value in found.items()}


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        (
            "there's a clause allowing us to move the vendor's employees into our own company",
            "has_transfer_clause",
            True,
        ),
        ("nothing in the agreement lets us take the staff on ourselves", "has_transfer_clause", False),
        ("der er en bestemmelse, der giver os mulighed for at hente folkene hjem til os", "has_transfer_clause", True),
        ("intet i aftalen lader os ansætte deres medarbejdere", "has_transfer_clause", False),
        (
            "Every month they hand us the complete cost breakdown, payroll included",
            "contract_transparency",
            "open_book",
        ),
        ("they show us salaries but hide their overhead", "contract_transparency", "partial"),
        ("the vendor keeps its cost structure to itself", "contract_transparency", "closed"),
        ("hver måned sender de os den fulde opgørelse over alle omkostninger", "contract_transparency", "open_book"),
        ("de oplyser lønningerne, men skjuler deres avance", "contract_transparency", "partial"),
        ("leverandøren holder sin prisstruktur og sine omkostninger for sig selv", "contract_transparency", "closed"),
        ("they join the same sprints, standups and town halls as our people at home", "home_integration", True),
        ("de deltager i de samme standups og sprints som vores folk herhjemme", "home_integration", True),
        ("about a fifth of the team quits every year", "attrition_pct", 20),
        ("omkring 20 % af holdet siger op hvert år", "attrition_pct", 20),
        ("the agency's cut is about 35% on top of what it pays the people", "markup_pct", 35),
        ("bureauet lægger 35 % oven i det, de betaler folkene i løn", "markup_pct", 35),
        ("as employer you pay another 18 % over and above gross", "employer_cost_pct", 18),
        ("we're bound to the supplier until the end of next year", "contract_months_left", 13),
        ("vi er bundet til leverandøren til udgangen af næste år", "contract_months_left", 13),
    ],
)
def test_a_sentence_says_it_by_what_it_speaks_of(text: str, fact: str, value: object) -> None:
    assert facts(text).get(fact) == value


@pytest.mark.parametrize(
    "text",
    [
        "can we get the full cost breakdown from them?",
        "we want the option to take the people over",
        "kan vi få den fulde opgørelse over omkostningerne?",
        "vi ønsker en klausul, der giver os ret til at ansætte folkene",
        "if they showed us all costs it would be easier",
        "our own team lead sits in Vilnius with the heads of the vendor",
    ],
)
def test_a_question_or_a_wish_says_nothing(text: str) -> None:
    assert not facts(text).keys() & {"has_transfer_clause", "contract_transparency", "processes_documented"}


@pytest.mark.parametrize(
    ("text", "asked", "wanted"),
    [
        ("nothing in the contract about that", "transfer_fee", {}),
        ("det står der ikke noget om i kontrakten", "transfer_fee", {}),
        (
            "yes, but only after 24 months",
            "has_transfer_clause",
            {"has_transfer_clause": True, "earliest_transfer_month": 24},
        ),
        (
            "ja, men først efter 24 måneder",
            "has_transfer_clause",
            {"has_transfer_clause": True, "earliest_transfer_month": 24},
        ),
        ("that includes 5 testers and 2 project managers", "contract_transparency", {}),
        ("det er inklusive 5 testere og 2 projektledere", "contract_transparency", {}),
        ("only for the 10 key people", "has_transfer_clause", {}),
        ("our own HQ has 300 employees", "contract_transparency", {}),
        ("vores eget hovedkontor har 300 ansatte", "contract_transparency", {}),
        ("3 mand er på barsel", "contract_transparency", {}),
        ("no, wait a second", "contract_transparency", {}),
        ("no wait a second", "has_transfer_clause", {}),
        ("nej, vent lige", "contract_transparency", {}),
        ("no problem, ask", "has_transfer_clause", {}),
        ("ok so when?", "has_transfer_clause", {}),
        ("0", "bill_rate", {}),
        ("we never ran a pilot", "home_pays_tax", {"pilot_completed": False}),
    ],
)
def test_an_answer_beside_the_question_is_no_answer_to_it(text: str, asked: str, wanted: dict[str, object]) -> None:
    found = read(text, asked=asked, today="2026-11-27").facts
    assert {name: value.dump().get("value", value.dump().get("amount")) for name, value in found.items()} == wanted
