"""The lone "m" behind a number, and a year alone: what was asked decides where the message itself leaves it open."""

import re
from dataclasses import replace
from typing import Literal

from advisor.language.dates import Point
from advisor.language.fitting import MONEY, Asked, fits
from advisor.language.measures import Quantity
from advisor.language.sentence import Line, Piece

_MILLION = 1e6


def with_asked_unit(line: Line, asked: Asked) -> Line:
    """Give the line with "18m" as millions after a question for money, "1.5m" as months after one for a span of time."""
    pieces = tuple(_year_alone(line, _in_unit(line, piece, asked), asked) for piece in line.pieces)
    return line if pieces == line.pieces else replace(line, pieces=pieces)


def _in_unit(line: Line, piece: Piece, asked: Asked) -> Piece:
    quantity = piece.quantity
    if quantity is None or asked.fact is None or line.words[quantity.last - 1].folded != "m":
        return piece
    if quantity.kind == "months" and asked.fact in MONEY:
        return replace(piece, form="#n", quantity=_scaled(quantity, _MILLION, "number"))
    months = _scaled(quantity, 1 / _MILLION, "months")
    if quantity.kind == "number" and fits(asked.fact, months, people=False):
        return replace(piece, form="#d", quantity=replace(months, unit="month", parts=((months.low, "month"),)))
    return piece


def _year_alone(line: Line, piece: Piece, asked: Asked) -> Piece:
    """ "2021", "vist 2021" to the question since when: its July, as everywhere."""
    dated = asked.fact in _DATED and len(line.pieces) <= _FEW and _YEAR.fullmatch(piece.form)
    if not dated:
        return piece
    july = Point(int(piece.form), 7, 7, approx=True)
    return replace(piece, form="#t", quantity=Quantity("point", 0, 0, piece.first, piece.last, point=july))


_DATED, _FEW, _YEAR = frozenset(("months_in_operation", "contract_months_left")), 4, re.compile(r"20[0-4]\d")


def _scaled(quantity: Quantity, factor: float, kind: Literal["number", "months"]) -> Quantity:
    low, high = round(quantity.low * factor, 6), round(quantity.high * factor, 6)
    return replace(quantity, kind=kind, low=low, high=high, unit="", parts=(), toward=None)
