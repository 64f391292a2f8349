"""Whole dialogues: the same core as everywhere, told as plain records."""

import json

from advisor.conversation.messages import Bullets, Button, Buttons, Headline, Reply, Table, Text
from advisor.conversation.plain import plain_text
from advisor.conversation.transcript import Line, play
from advisor.parameters.load import load_book

LINES: list[Line] = [
    {"user": "62 consultants in Kraków at 42 EUR an hour", "by": "anna"},
    {"user": "I don't know", "by": "anna"},
    {"user": "I can't share that", "by": "anna"},
    {"user": "thanks", "by": "anna"},
]


def test_a_dialogue_is_told_turn_by_turn() -> None:
    told = play("d1", "en", "2026-11-23", LINES, load_book())
    assert told["id"] == "d1"
    assert len(told["replies"]) == len(told["asked"]) == len(LINES)
    assert told["asked"][0] == "contract_transparency"
    assert told["asked"][3] is None
    assert told["unknown"] == ["contract_transparency"]
    assert told["withheld"] == ["has_transfer_clause"]
    assert told["verdict"] == "not_decidable_contract"
    assert told["facts"]["headcount"] == {"value": 62}
    assert told["facts"]["bill_rate"] == {"amount": 42, "currency": "EUR", "per": "hour"}
    assert told["facts"]["country"] == {"value": "PL", "implied": True}
    assert json.loads(json.dumps(told)) == told


def test_the_same_dialogue_gives_the_same_words() -> None:
    assert play("d", "en", "2026-11-23", LINES, load_book()) == play("d", "en", "2026-11-23", LINES, load_book())


def test_a_reply_as_text() -> None:
    reply = Reply(
        summary="s",
        parts=(
            Headline(text="Stay."),
            Bullets(title="Why", items=("a", "b")),
            Table(title="T", header=("Figure", "Value"), rows=(("Saving", "EUR 1"), ("N", "EUR 1,000")), numeric=(1,)),
            Buttons(buttons=(Button(action="undo", label="Undo", value="x"),)),
            Text(text="Only you."),
        ),
    )
    assert plain_text(reply) == (
        "Stay.\n\nWhy\n- a\n- b\n\nT\nFigure      Value\nSaving      EUR 1\nN       EUR 1,000\n\n[Undo]\n\nOnly you."
    )


def test_the_verdict_is_that_of_the_facts_at_the_end() -> None:
    lines: list[Line] = [
        {
            "user": "90 people in Bulgaria at 36 USD an hour, open book, we may hire the people, the transfer is free",
            "by": "a",
        },
        {"user": "average salary 48000 EUR gross", "by": "a"},
    ]
    told = play("d2", "en", "2026-11-23", lines, load_book())
    assert told["asked"][-1] == "salary"
    assert told["verdict"] == "not_decidable_facts"
