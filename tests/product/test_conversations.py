"""Whole conversations over signed HTTP: the real Bolt app, store, loops and engine behind the local Slack."""

import json
import time

import pytest

from advisor.local_slack.workspace import ANNA, ANNA_DM, BO, BO_DM, FINANCE, SOURCING, TEAM, Message
from tests.product.conftest import Product, words_of
from tests.product.spoken import DANISH, ENGLISH


@pytest.mark.parametrize(
    ("said", "look", "verdict"),
    [(ENGLISH, "70 to 80", "take the team over"), (DANISH, "70 til 80", "overtage teamet")],
    ids=["english", "danish"],
)
def test_a_first_look_at_once_and_a_verdict_after_the_questions(
    product: Product, said: tuple[str, ...], look: str, verdict: str
) -> None:
    for number, words in enumerate(said, 1):
        product.slack.events.say(ANNA, ANNA_DM, words)
        answer = words_of(product.wait_for(ANNA_DM, number))
        if number == 1:
            assert look in answer
    assert verdict in answer


def test_a_mention_is_answered_once_in_its_thread(product: Product) -> None:
    asked = product.slack.events.say(ANNA, SOURCING, "@advisor 75 people in Poland at 45 EUR/hour")
    answer = product.wait_for(SOURCING, 1)
    assert answer.thread_ts == asked.ts
    assert product.slack.deliveries.settled()
    time.sleep(0.3)
    assert len(product.answers(SOURCING)) == 1  # a mention arrives as two events


def test_bot_check_answers_only_the_person_and_goes_on_in_a_dm(product: Product) -> None:
    product.slack.events.command(BO, FINANCE, "/bot-check 75 people in Poland at 45 EUR/hour")
    answer = product.wait_for(FINANCE, 1)
    assert answer.only_for == BO
    assert "Only you" in words_of(answer)
    product.slack.events.press(BO, FINANCE, answer.ts, *_button(answer, "continue_dm"))
    direct = product.slack.workspace.direct_messages(BO)
    assert direct is not None
    product.wait_for(direct.id, 1)
    product.slack.events.say(BO, direct.id, "what do you have so far?")
    assert "75" in words_of(product.wait_for(direct.id, 2))


def test_a_thread_that_slack_refuses_is_not_claimed_and_nothing_is_lost(product: Product) -> None:
    product.slack.events.command(BO, FINANCE, "/bot-check 75 people in Poland at 45 EUR/hour")
    answer = product.wait_for(FINANCE, 1)
    product.slack.events.press(BO, FINANCE, answer.ts, *_button(answer, "continue_thread"))
    told = product.wait_for(FINANCE, 3)
    assert "Slack did not let me open a thread" in words_of(told)
    assert told.only_for == BO
    product.slack.events.press(BO, FINANCE, told.ts, *_button(told, "continue_dm"))
    direct = product.slack.workspace.direct_messages(BO)
    assert direct is not None
    assert "75" in words_of(product.wait_for(direct.id, 1))


def test_the_dm_that_held_another_case_says_so_and_brings_it_back(product: Product) -> None:
    product.slack.events.say(BO, BO_DM, "31 people in Romania at 38 EUR/hour")
    product.wait_for(BO_DM, 1)
    product.slack.events.command(BO, FINANCE, "/bot-check 75 people in Poland at 45 EUR/hour")
    answer = product.wait_for(FINANCE, 1)
    product.slack.events.press(BO, FINANCE, answer.ts, *_button(answer, "continue_dm"))
    told = product.wait_for(BO_DM, 3)
    assert "put it aside" in words_of(told)
    assert "75" in str(_facts(product, BO_DM))
    product.slack.events.press(BO, BO_DM, told.ts, *_button(told, "restore_case"))
    assert "31" in words_of(product.wait_for(BO_DM, 5))
    assert "31" in str(_facts(product, BO_DM))


def test_a_what_if_button_changes_no_fact(product: Product) -> None:
    product.slack.events.say(ANNA, ANNA_DM, "75 people in Poland at 45 EUR/hour")
    answer = product.wait_for(ANNA_DM, 1)
    before = _facts(product, ANNA_DM)
    product.slack.events.press(ANNA, ANNA_DM, answer.ts, *_button(answer, "what_if"))
    assert "What if" in words_of(product.wait_for(ANNA_DM, 2))
    assert _facts(product, ANNA_DM) == before


def test_two_dms_are_two_conversations(product: Product) -> None:
    product.slack.events.say(ANNA, ANNA_DM, "75 people in Poland at 45 EUR/hour")
    product.wait_for(ANNA_DM, 1)
    direct = product.slack.workspace.direct_messages(BO)
    assert direct is not None
    product.slack.events.say(BO, direct.id, "what do you have so far?")
    assert "75" not in words_of(product.wait_for(direct.id, 1))


def _button(message: Message, action: str) -> tuple[str, str]:
    """A button of a message: its block and its own id."""
    return next(
        (block["block_id"], element["action_id"])
        for block in message.blocks
        if block["type"] == "actions"
        for element in block["elements"]
        if action in element["action_id"]
    )


def _facts(product: Product, conversation: str) -> object:
    stored = product.running.store.workspace(TEAM).case(conversation)
    assert stored is not None
    return json.loads(stored)["facts"]
