"""Points in time: "March 2027", "Q3", "end of next year", "31.12.2027", "3. kvartal"; counted in calendar months."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from advisor.language.lexicon.units import HALVES, MONTH_NAMES, ORDINALS, QUARTERS
from advisor.language.numerals import is_month_name
from advisor.language.words import Word, word_set


@dataclass(frozen=True, slots=True)
class Point:
    """Months `first` to `last` of `year` (None = the nearest that fits). `unclear`: day and month could be swapped."""

    year: int | None
    first: int
    last: int
    approx: bool = False
    unclear: bool = False

    def since(self, today: str) -> tuple[int, str]:
        """Give (months from the point to `today`, "YYYY-MM"); without a year the latest one that has passed."""
        now_year, now_month = int(today[:4]), int(today[5:7])
        year = self.year if self.year is not None else now_year - (self.first > now_month)
        return (now_year - year) * 12 + now_month - self.first, f"{year:04d}-{self.first:02d}"

    def until(self, today: str) -> tuple[int, str]:
        """Give (months from `today` to the point, "YYYY-MM"); without a year the next one to come."""
        now_year, now_month = int(today[:4]), int(today[5:7])
        year = self.year if self.year is not None else now_year + (self.last < now_month)
        return (year - now_year) * 12 + self.last - now_month, f"{year:04d}-{self.last:02d}"


_EDGES = {
    "end": "last", "slutningen": "last", "slut": "last", "udgangen": "last", "ultimo": "last", "close": "last",
    "start": "first", "beginning": "first", "begyndelsen": "first", "primo": "first", "starten": "first", "early": "first",
    "mid": "middle", "middle": "middle", "midten": "middle", "medio": "middle", "late": "last", "sent": "last",
    "tidligt": "first",
}  # fmt: skip
_STARTERS = word_set("we they i you it to will would should can team people operations")
_SMALL = word_set("of the af i in den d .")
_YEAR_ENDS = word_set("xmas eoy aarsskiftet nytaar christmas jul yearend aarets")
_BEFORE_SEASON = word_set("til next naeste coming kommende this denne dette by before inden since siden")
_SEASONS = {"spring": (3, 5), "foraaret": (3, 5), "foraar": (3, 5), "summer": (6, 8), "sommeren": (6, 8), "sommer": (6, 8),
            "autumn": (9, 11), "efteraaret": (9, 11), "efteraar": (9, 11), "winter": (12, 12), "vinteren": (12, 12)}  # fmt: skip


def point_at(words: Sequence[Word], i: int, today: str) -> tuple[Point, int] | None:
    """Give the point in time that starts at word `i` and the index behind it; None when there is none."""
    folded = words[i].folded
    if folded in _EDGES:
        return _edge(words, i, today)
    if folded in _YEAR_ENDS or (folded == "year" and _folded(words, i + 1) == "end"):
        return _year_end(words, i, today)
    return _plain_point(words, i, today)


def _plain_point(words: Sequence[Word], i: int, today: str) -> tuple[Point, int] | None:
    if words[i].kind == "date":
        point = _literal(words[i].text)
        return (point, i + 1) if point else None
    return (
        _week(words, i, today)
        or _quarter(words, i, today)
        or _month(words, i, today)
        or _season(words, i, today)
        or _year(words, i, today)
    )


def _folded(words: Sequence[Word], i: int) -> str:
    return words[i].folded if 0 <= i < len(words) else ""


_COMPARED = word_set("flere mere faerre mindre hoejere lavere stoerre")


def _edge(words: Sequence[Word], i: int, today: str) -> tuple[Point, int] | None:
    side, j = _EDGES[words[i].folded], i + 1
    if words[i].folded == "start" and _folded(words, i - 1) in _STARTERS and _folded(words, j) == "in":
        return None  # "we start in March" is a verb
    if words[i].folded == "end" and _folded(words, i - 1) in _COMPARED:
        return None  # the Danish "than"
    while _folded(words, j) in _SMALL or _folded(words, j) == "-":
        j += 1
    if j >= len(words):
        return None
    bare = (Point(int(words[j].text), 1, 12), j + 1) if _is_year(words, j) else None
    whole = bare or _whole_year(words, j, today) or _plain_point(words, j, today)
    if whole is None:
        return None
    point, last = whole
    if side == "middle":
        middle = (point.first + point.last) // 2
        return Point(point.year, middle, middle, approx=True), last
    month = point.last if side == "last" else point.first
    return Point(point.year, month, month), last


def _whole_year(words: Sequence[Word], j: int, today: str) -> tuple[Point, int] | None:
    """The year that an edge is said of: "next year", "the year", "året", "indeværende år"."""
    now = int(today[:4])
    one, two = _folded(words, j), _folded(words, j + 1)
    if (one, two) in (("next", "year"), ("naeste", "aar")):
        return Point(now + 1, 1, 12), j + 2
    if (one, two) in (("this", "year"), ("dette", "aar"), ("indevaerende", "aar"), ("last", "year"), ("sidste", "aar")):
        return Point(now - (one in ("last", "sidste")), 1, 12), j + 2
    return (Point(now, 1, 12), j + 1) if one in ("year", "aaret", "aar") else None


def _year_end(words: Sequence[Word], i: int, today: str) -> tuple[Point, int] | None:
    folded = words[i].folded
    if folded == "aarets" and _folded(words, i + 1) not in ("udgang", "slutning", "ende"):
        return None
    last = i + (2 if folded in ("aarets", "year") else 1)
    year = int(today[:4])
    said, last = _with_year(words, last, today)
    if said is None and folded in _NEW_YEAR and _folded(words, i - 1) in ("siden", "since", "efter"):
        return Point(year, 1, 1), last
    return Point(said or year, 12, 12), last


_NEW_YEAR = ("nytaar", "aarsskiftet")


def _is_year(words: Sequence[Word], i: int) -> bool:
    return (
        0 <= i < len(words)
        and words[i].kind == "number"
        and len(words[i].text) == 4
        and words[i].text.isdecimal()
        and "1950" <= words[i].text <= "2049"
    )


def _with_year(words: Sequence[Word], i: int, today: str) -> tuple[int | None, int]:
    """A year behind a month, quarter or half ("2027", "of 2027", "'27", "next year"), if there is one."""
    j = i + 1 if _folded(words, i) in ("of", "i", "in", ",", ".", "-", "/", "'", "’") else i
    if _is_year(words, j):
        return int(words[j].text), j + 1
    if (_folded(words, j), _folded(words, j + 1)) in (("next", "year"), ("naeste", "aar")):
        return int(today[:4]) + 1, j + 2
    if (_folded(words, j), _folded(words, j + 1)) in (("last", "year"), ("sidste", "aar")):
        return int(today[:4]) - 1, j + 2
    if (_folded(words, j), _folded(words, j + 1)) in (("this", "year"), ("dette", "aar")):
        return int(today[:4]), j + 2
    if j < len(words) and words[j].kind == "number" and len(words[j].text) == 2 and words[j].text.isdigit():
        after = _folded(words, j + 1)
        if words[j - 1].folded in ("'", "’") or ("18" <= words[j].text <= "39" and not after.isalpha() and j == i):
            return 2000 + int(words[j].text), j + 1
    return None, i


def _week(words: Sequence[Word], i: int, today: str) -> tuple[Point, int] | None:
    """ "Week 20 last year", "uge 33": the month in which the Thursday of that week lies."""
    if words[i].folded not in ("week", "uge") or not _folded(words, i + 1).isdecimal() or len(words[i + 1].text) > 2:
        return None
    week, (year, last) = int(words[i + 1].text), _with_year(words, i + 2, today)
    if not 1 <= week <= _WEEKS:
        return None
    month = date.fromisocalendar(year or int(today[:4]), week, 4).month
    return Point(year, month, month), last


_WEEKS = 52


def _quarter(words: Sequence[Word], i: int, today: str) -> tuple[Point, int] | None:
    folded = words[i].folded
    number, j, size = QUARTERS.get(folded), i + 1, 3
    if number is None and folded in HALVES:
        number, size = HALVES[folded], 6
    if number is None:
        j = i + 2 if _folded(words, i + 1) == "." else i + 1
        number = ORDINALS.get(folded) or (int(words[i].text) if words[i].text in ("1", "2", "3", "4") else None)
        unit = _folded(words, j)
        size = {"quarter": 3, "kvartal": 3, "half": 6, "halvaar": 6, "halvdel": 6}.get(unit, 0)
        if size == 6 and unit == "half" and _folded(words, j + 1) not in ("of", "next", "2027", "2028", "year"):
            return None
        j += 1
    if number is None or not size or number * size > 12:
        return None
    if _folded(words, j) in ("of", "af") and (whole := _whole_year(words, j + 1, today)):
        return Point(whole[0].year, (number - 1) * size + 1, number * size), whole[1]
    year, j = _with_year(words, j, today)
    return Point(year, (number - 1) * size + 1, number * size), j


def _month(words: Sequence[Word], i: int, today: str) -> tuple[Point, int] | None:
    """[day] month [day] [year], with or without the year."""
    j = i
    if words[i].kind == "number" and len(words[i].text) <= 2 and words[i].text.isdigit():
        j = i + 1
        while _folded(words, j) in (".", "st", "nd", "rd", "th", "of"):
            j += 1
    dated = j + 1 < len(words) and words[j + 1].kind == "number" and len(words[j + 1].text) == 4
    if j >= len(words) or not (is_month_name(words[j]) or (dated and words[j].folded in MONTH_NAMES)):
        return None
    month = MONTH_NAMES[words[j].folded]
    j += 1
    if _folded(words, j) == "." and len(words[j - 1].text) <= 4 and j + 1 < len(words) and _is_year(words, j + 1):
        j += 1
    year, last = _with_year(words, j, today)
    if (
        year is None
        and j == i + 1
        and _folded(words, j).isdecimal()
        and len(words[j].text) <= 2
        and int(_folded(words, j)) <= 31
    ):
        behind = j + 2 if _folded(words, j + 1) in (",", "st", "nd", "rd", "th") else j + 1
        if _is_year(words, behind):
            year, last = int(words[behind].text), behind + 1
    return Point(year, month, month), last


def _season(words: Sequence[Word], i: int, today: str) -> tuple[Point, int] | None:
    months = _SEASONS.get(words[i].folded)
    if months is None:
        return None
    year, last = _with_year(words, i + 1, today)
    coming = _folded(words, i - 1) in _BEFORE_SEASON or _folded(words, i) in (
        "sommeren",
        "vinteren",
        "foraaret",
        "efteraaret",
    )
    if year is None and _folded(words, i - 1) in ("next", "naeste") and int(today[5:7]) < months[0]:
        return None  # "next summer" said in spring: this year's or the one after
    return (Point(year, *months, approx=True), last) if year is not None or coming else None


def _year(words: Sequence[Word], i: int, today: str) -> tuple[Point, int] | None:
    """A year alone stands for its July; only after a word that makes it a time."""
    del today
    if not _is_year(words, i):
        return None
    before = _folded(words, i - 1) if _folded(words, i - 1) not in ("year", "aar", "aaret") else _folded(words, i - 2)
    through = before == "through" or (before == "med" and _folded(words, i - 2) == "og")  # "til og med 2028"
    if through or before in _BEFORE_YEARS:
        year = int(words[i].text)
        return (Point(year, 12, 12), i + 1) if through else (Point(year, 7, 7, approx=True), i + 1)
    return None


_BEFORE_YEARS = word_set(
    "in since until till of by from during to siden i til indtil fra inden af for before foer around omkring early into ind"
)


def _literal(text: str) -> Point | None:
    """A date in figures. With strokes and both parts up to 12 it could be day or month first: unclear."""
    parts = [int(p) for p in text.replace("/", "-").replace(".", "-").replace(" ", "-").split("-")]
    if len(parts) == 2:
        year, month = (parts[0], parts[1]) if parts[0] > 31 else (parts[1], parts[0])
        return Point(year, month, month) if 1 <= month <= 12 else None
    if parts[0] > 31:
        return Point(parts[0], parts[1], parts[1]) if 1 <= parts[1] <= 12 else None
    one, two, year = parts
    year += 2000 if year < 100 else 0
    if one > 12 or two > 12:
        month = two if one > 12 else one
        return Point(year, month, month) if month <= 12 and max(one, two) <= 31 else None
    if not one or not two:
        return None
    return Point(
        year, two, two, unclear=one != two and "/" in text and "-" not in text and " " not in text
    )  # 1/9-2023 is Danish
