"""Facts that the labelled sets do not hold, moves of the dialogue, and what is never stored; both languages."""

from typing import Any

import pytest

from advisor.language.exchange import known_from_json, reading_json
from advisor.language.reader import read
from advisor.language.reading import Language, Reading

TODAY = "2026-11-23"


def reading(text: str, lang: Language = "en", asked: str | None = None, known: dict[str, Any] | None = None) -> Reading:
    """Read one message."""
    return read(text, lang=lang, asked=asked, known=known_from_json(known or {}), today=TODAY)


def facts(text: str, lang: Language = "en", asked: str | None = None) -> Any:
    """The facts of one message in the message format."""
    return reading_json(reading(text, lang, asked))["facts"]


SAID: list[tuple[Language, str, str, Any]] = [
    ("en", "we have audit rights", "audit_right", True),
    ("da", "vi har revisionsret", "audit_right", True),
    ("en", "audit right", "audit_right", True),
    ("da", "revisionsret", "audit_right", True),
    ("en", "we may not audit them", "audit_right", False),
    ("da", "moderselskabet betaler selskabsskat", "home_pays_tax", True),
    ("en", "we have tax losses carried forward", "home_pays_tax", False),
    ("en", "prices are indexed by 3% a year", "vendor_index_pct", 3),
    ("da", "timeprisen stiger 2,5 % om året", "vendor_index_pct", 2.5),
    ("en", "people would get 8% more pay when they move over", "pay_uplift_pct", 8),
    ("da", "lønløft på 5 %", "pay_uplift_pct", 5),
    ("en", "we have found a site lead", "site_lead", "named"),
    ("da", "vi har en kandidat til site lead", "site_lead", "candidate"),
    ("en", "no site lead yet", "site_lead", "none"),
    ("en", "it's a rate card contract", "price_model", "rate_card"),
    ("da", "vi afregner efter medgået tid", "price_model", "rate_card"),
    ("da", "fastprisaftale", "price_model", "fixed_price"),
    ("en", "the growth plan is budgeted", "plan_commitment", "budgeted"),
    ("da", "væksten er bare et ønske", "plan_commitment", "wish"),
    ("en", "15% discount from 100 heads", "volume_discounts", [[100, 15]]),
    ("da", "15 % rabat fra 100 mand og 30 % fra 150", "volume_discounts", [[100, 15], [150, 30]]),
    ("en", "no volume discounts", "volume_discounts", []),
    ("en", "our partner has 30 people", "partner_headcount", 30),
    ("da", "partneren har 30 mand", "partner_headcount", 30),
    ("en", "earliest transfer in 12 months", "earliest_transfer_month", 12),
    ("da", "tidligst mulige overtagelse om 12 måneder", "earliest_transfer_month", 12),
    ("en", "we would pay 10% more to own it", "ownership_premium_pct", 10),
    ("da", "leverandøren ejer koden", "ip_chain_complete", False),
    ("en", "we have a staff list", "staff_list_available", True),
    ("da", "vi har ingen medarbejderliste", "staff_list_available", False),
    ("en", "leases can be assigned", "assets_assignable", True),
    ("da", "lejemålet kan overdrages", "assets_assignable", True),
    ("en", "no ramp-down penalty", "no_rampdown_penalty", True),
    ("da", "der er bod ved nedskalering", "no_rampdown_penalty", False),
]


@pytest.mark.parametrize(("lang", "text", "fact", "value"), SAID)
def test_each_fact_is_read(lang: Language, text: str, fact: str, value: object) -> None:
    assert facts(text, lang)[fact]["value"] == value


def test_passed_on_costs_keep_their_basis() -> None:
    assert facts("seat costs are 250 EUR per person per month") == {
        "vendor_passthrough": {"amount": 250, "currency": "EUR", "per": "month", "basis": "head"}
    }


@pytest.mark.parametrize(
    ("text", "lang", "act"),
    [
        ("undo that", "en", "undo"),
        ("fortryd", "da", "undo"),
        ("go back one", "en", "back"),
        ("et skridt tilbage", "da", "back"),
        ("I want to talk to a consultant", "en", "handoff"),
        ("jeg vil tale med en rådgiver", "da", "handoff"),
        ("in English please", "da", "language"),
        ("kan vi tage det på dansk?", "en", "language"),
        ("thanks!", "en", "thanks"),
        ("tak!", "da", "thanks"),
        ("but everybody says 70-80", "en", "seventy_eighty"),
        ("men alle siger 70-80", "da", "seventy_eighty"),
        ("where were we?", "en", "resume"),
        ("hvor kom vi til?", "da", "resume"),
        ("why do you need our salaries?", "en", "why_asked"),
        ("hvorfor skal I bruge lønningerne?", "da", "why_asked"),
        ("no, line 3 is wrong", "en", "reject_line"),
        ("nej, linje 3 er forkert", "da", "reject_line"),
    ],
)
def test_moves_of_the_dialogue(text: str, lang: Language, act: str) -> None:
    assert reading(text, lang).act == act


def test_a_refusal_is_told_from_a_skip() -> None:
    assert reading("that's confidential", asked="salary").refused
    assert reading("det må jeg ikke oplyse", "da", asked="salary").refused
    assert not reading("later", asked="salary").refused


def test_a_nuance_is_kept_with_a_yes() -> None:
    fact = reading("yes, but only the senior ones", asked="has_transfer_clause").facts["has_transfer_clause"]
    assert fact.model_dump()["note"] == "but only the senior ones"


DOUBTED: list[tuple[Language, str, str, str]] = [
    ("en", "has_transfer_clause", "yes I think so, legal is checking", "I think so, legal is checking"),
    ("da", "has_transfer_clause", "ja det tror jeg, jura er ved at tjekke", "det tror jeg, jura er ved at tjekke"),
    ("en", "has_transfer_clause", "probably", "probably"),
    ("da", "has_transfer_clause", "formentlig", "formentlig"),
    ("en", "audit_right", "I don't think so", "I don't think so"),
    ("da", "audit_right", "det tror jeg ikke", "det tror jeg ikke"),
]


@pytest.mark.parametrize(("lang", "asked", "text", "note"), DOUBTED)
def test_an_answer_with_a_doubt_is_only_assumed_and_keeps_the_doubt(
    lang: Language, asked: str, text: str, note: str
) -> None:
    fact = reading(text, lang, asked).facts[asked].model_dump()
    assert (fact["evidence"], fact["note"]) == ("assumed", note)


@pytest.mark.parametrize(
    ("lang", "text", "evidence"),
    [
        ("en", "open I think", "assumed"),
        ("da", "åben tror jeg", "assumed"),
        ("en", "closed I think", "stated"),
        ("da", "lukket tror jeg", "stated"),
        ("en", "open book, I think 62 people", "stated"),
        ("da", "åben bog, jeg tror 62 mand", "stated"),
    ],
)
def test_a_doubt_belongs_to_the_open_book_it_stands_with(lang: Language, text: str, evidence: str) -> None:
    fact = reading(text, lang, "contract_transparency").facts["contract_transparency"]
    assert fact.evidence == evidence


def test_a_correction_inherits_what_it_does_not_repeat() -> None:
    known = {"admin_fee": {"amount": 650, "currency": "EUR", "per": "month", "basis": "head"}}
    shown: Any = reading_json(reading("the fee is 600, not 650", known=known))
    assert shown["intent"] == "correct_fact"
    assert shown["facts"]["admin_fee"] == {"amount": 600, "currency": "EUR", "per": "month", "basis": "head"}
    assert shown["ask_about"] == []


@pytest.mark.parametrize(
    ("text", "asked", "why"),
    [
        ("6,000 people", "headcount", "out_of_range"),
        ("90%", "attrition_pct", "out_of_range"),
        ("0.15", "attrition_pct", "fraction_or_percent"),
        ("38 or 83", "headcount", "conflicting"),
        ("our rate is 38.750", None, "thousands_separator"),
        ("it began on 05/06/25", None, "date_order"),
        ("Georgia", "country", "which_place"),
        ("37", None, "which_fact"),
        ("seniors 52 EUR/h, juniors 34 EUR/h", "bill_rate", "several_rates"),
    ],
)
def test_what_is_doubtful_is_asked_and_not_stored(text: str, asked: str | None, why: str) -> None:
    found = reading(text, asked=asked)
    assert found.facts == {}
    assert [ask.why for ask in found.ask_about] == [why]


def test_questions_and_suppositions_state_nothing() -> None:
    assert facts("is it open book?") == {}
    assert facts("if they were fully integrated we would see") == {}
    assert facts("what is a transfer clause?") == {}
    assert facts("har vi en overtagelsesklausul?", "da") == {}


def test_original_wording_is_kept() -> None:
    assert reading("we pay 42 EUR an hour").said["bill_rate"] == "we pay 42 EUR an hour"


def test_stored_facts_come_back_from_the_message_format() -> None:
    raw: dict[str, Any] = {
        "headcount": {"value": 62, "approx": True},
        "salary": {"amount": 3300, "currency": "EUR", "per": "month", "gross": False},
        "city": {"value": ["Sofia", "Plovdiv"]},
        "country": {"value": "BG", "implied": True},
        "audit_right": {"value": False},
        "nonsense": {"value": 1},
        "notice_months": {"amount": 3},
    }
    known = known_from_json(raw)
    back = {name: value.dump() for name, value in known.items()}
    assert set(back) == {"headcount", "salary", "city", "country", "audit_right"}
    assert all(back[name] == raw[name] for name in back)
