"""What a question without facts is after; messages that are about something else are left alone."""

from typing import Literal

import pytest

from advisor.conversation.wanting import with_topic
from advisor.engine.facts import Number
from advisor.language.reading import Reading


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("How low would the price have to be?", "vendor_price"),
        ("How far must their rate come down for us to stay?", "vendor_price"),
        ("At what price would staying be better?", "vendor_price"),
        ("What rate should they offer to keep us?", "vendor_price"),
        ("What is the break-even price?", "vendor_price"),
        ("Hvor lavt skal prisen ned?", "vendor_price"),
        ("Hvor meget skal timeprisen falde, før vi bør blive?", "vendor_price"),
        ("Ved hvilken pris er det lige meget?", "vendor_price"),
        ("Hvilken pris skal de tilbyde for at beholde os?", "vendor_price"),
        ("Hvad er break-even-prisen?", "vendor_price"),
        ("How confident are you in this?", "certainty"),
        ("Are you sure?", "certainty"),
        ("How much can we rely on that?", "certainty"),
        ("Hvor sandsynligt er det?", "certainty"),
        ("Hvor meget kan vi stole på det?", "certainty"),
        ("What are your assumptions?", "assumptions"),
        ("What is that based on?", "assumptions"),
        ("Hvad bygger det på?", "assumptions"),
        ("What would it take?", "conditions"),
        ("What could change your mind?", "conditions"),
        ("Hvad kræver det?", "conditions"),
        ("Hvad skal der være på plads?", "conditions"),
        ("What do you recommend?", "verdict"),
        ("Bottom line, please", "verdict"),
        ("Fortæl mig nu bare konklusionen", "verdict"),
        ("Hvad anbefaler du?", "verdict"),
        ("But is 70 to 80 not the rule?", "seventy_eighty"),
        ("Siger man ikke 70 til 80?", "seventy_eighty"),
        ("What did you leave out?", "not_modelled"),
        ("Can I trust this?", "certainty"),
        ("Kan jeg regne med det?", "certainty"),
        ("And the next steps?", "conditions"),
        ("Hvad gør vi så?", "conditions"),
        ("Is it worth it?", "verdict"),
        ("Kan det betale sig?", "verdict"),
        ("Are we too small?", "break_even"),
        ("Hvor mange skal vi være?", "break_even"),
        ("Hvad er ikke regnet med?", "not_modelled"),
        ("Great, what next?", "conditions"),
        ("Fint, hvad så?", "conditions"),
        ("Should I do it or not?", "verdict"),
        ("Skal jeg gøre det eller ej?", "verdict"),
        ("What is your take?", "verdict"),
        ("Hvad er jeres bud?", "verdict"),
        ("When should we do it?", "month"),
        ("Hvornår skal vi gøre det?", "month"),
        ("Why May 2027?", "month"),
        ("Hvorfor maj 2027?", "month"),
        ("Why not sooner?", "month"),
        ("Hvorfor ikke før?", "month"),
        ("What should I ask the vendor?", "vendor_questions"),
        ("Hvad skal jeg spørge leverandøren om?", "vendor_questions"),
        ("Which questions should we put to them?", "vendor_questions"),
        ("Hvilke spørgsmål skal vi stille leverandøren?", "vendor_questions"),
        ("Who can see this?", "privacy"),
        ("Hvem kan se det her?", "privacy"),
        ("Is this confidential?", "privacy"),
        ("Kan leverandøren læse det?", "privacy"),
        ("What should I find out?", "to_find_out"),
        ("Hvad skal jeg finde ud af?", "to_find_out"),
        ("What does independence cost us?", "price_of_owning"),
        ("Hvad koster det at være uafhængig?", "price_of_owning"),
        ("At how many people do we break even?", "break_even"),
        ("Hvor mange skal vi være for at nå break-even?", "break_even"),
    ],
)
def test_topics(words: str, topic: str) -> None:
    read = with_topic(Reading(intent="off_topic"), words)
    assert (read.intent, read.topic) == ("explain", topic)


@pytest.mark.parametrize(
    "words",
    [
        "what is notice?",
        "sure",
        "yes",
        "hvad er et gebyr?",
        "det er helt sikkert",
        "tak for svaret",
        "what should the headcount be?",
        "thanks for the answer",
        "what now if we double",
        "hvad nu hvis vi bliver flere",
        "kan vi regne med 12 måneder",
        "when people leave we hire others",
        "hvornår kontrakten udløber ved jeg ikke",
        "the vendor can see the figures",
        "we have control of the code",
        "next year",
        "the price may be 42",
    ],
)
def test_other_messages_are_left_alone(words: str) -> None:
    reading = Reading(intent="off_topic")
    assert with_topic(reading, words) is reading


def test_facts_go_before_topics() -> None:
    reading = Reading(intent="provide_facts", facts={"headcount": Number(value=75)})
    assert with_topic(reading, "75 people, how sure are you?") is reading


@pytest.mark.parametrize(
    ("intent", "words", "topic"),
    [
        ("skip", "great, what next?", "conditions"),
        ("unknown", "hvad skal jeg spørge leverandøren om?", "vendor_questions"),
        ("help", "should we do it or not?", "verdict"),
        ("help", "hvad nu?", "conditions"),
    ],
)
def test_a_question_is_no_skip_and_no_i_do_not_know(
    intent: Literal["skip", "unknown", "help"], words: str, topic: str
) -> None:
    read = with_topic(Reading(intent=intent, unknown=("salary",) if intent == "unknown" else ()), words)
    assert (read.intent, read.topic, read.unknown) == ("explain", topic, ())


def test_a_skip_without_a_question_stays_one() -> None:
    reading = Reading(intent="skip")
    assert with_topic(reading, "next") is reading
