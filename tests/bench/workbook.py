"""The monthly model as a workbook that a person would keep: one sheet of cells, recalculated by `formulas`."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import formulas
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

HORIZON, EARLIEST = 60, 6
# Anchor profile (decision model 3): name, value. A row of the sheet each, so that one may be changed and all recalculated.
INPUTS: Mapping[str, float] = {
    "heads": 75,
    "salary": 3300,
    "oncost": 0.205,
    "passthrough": 350,
    "fee": 650,
    "hq_vendor": 2300,
    "hq_captive": 4600,
    "seats": 350,
    "attrition": 0.15,
    "hire": 0.2,
    "fixed": 4500,
    "tax": 0.08 * 0.19,
    "wage_growth": 0.05,
    "price_growth": 0.03,
    "index": 0.03,
    "discount": 0.10,
}
ROLES = ((1, 250, 2.2), (15, 60, 0.8), (20, 120, 0.5), (25, 75, 0.85), (40, 100, 0.8), (60, 100, 0.8))
_CELL = {name: f"$B${row}" for row, name in enumerate(INPUTS, 1)}


def recalculation() -> Callable[[float], float]:
    """Build the workbook once; give a function that recalculates it for a headcount: the benefit of transferring at month 6."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model.xlsx"
        _workbook().save(path)
        model = formulas.ExcelModel().loads(str(path)).finish()
    book, sheet = "[model.xlsx]MODEL", "'{}'!{}"
    heads, benefit = sheet.format(book, "B1"), sheet.format(book, "E1")

    def recalculate(number: float) -> float:
        solved = model.calculate(inputs={heads: number}, outputs=[benefit])
        return float(solved[benefit].value[0, 0])

    return recalculate


def _workbook() -> Workbook:
    made = Workbook()
    sheet = made.active
    sheet.title = "MODEL"
    for row, (name, value) in enumerate(INPUTS.items(), 1):
        sheet.cell(row, 1, name)
        sheet.cell(row, 2, value)
    at = _CELL
    people = [f"IF({at['heads']}<{first},0,1+INT(({at['heads']}-{first})/{every}))" for first, every, _ in ROLES]
    sheet["D1"], sheet["D2"], sheet["D3"], sheet["D4"] = "benefit", "staff", "admin pay", "one-offs"
    sheet["E2"] = "=" + "+".join(people)
    paid = "+".join(f"{n}*{cost}" for n, (_, _, cost) in zip(people, ROLES, strict=True))
    sheet["E3"] = f"=({paid})*{at['salary']}*(1+{at['oncost']})"
    for month in range(HORIZON + 1):
        _month(sheet, month + 20, month)
    later = f"J{EARLIEST + 21}:J{HORIZON + 20}"
    sheet["E4"] = _one_offs(EARLIEST + 20)
    sheet["E1"] = f"=SUM({later})-E4*(1+{at['discount']})^(-{EARLIEST}/12)"
    return made


def _month(sheet: Worksheet, row: int, month: int) -> None:
    """One month a row: indices, vendor, captive, saving, discounted saving."""
    at = _CELL
    wages, local, vendor = (f"=(1+{at[name]})^({month}/12)" for name in ("wage_growth", "price_growth", "index"))
    loaded = f"{at['salary']}*(1+{at['oncost']})"
    staying = f"={at['heads']}*({loaded}*D{row}+{at['passthrough']}*E{row}+{at['fee']}*F{row})+{at['hq_vendor']}*E{row}"
    people = f"{at['heads']}*({loaded}+{at['attrition']}*{at['hire']}*{at['salary']})*D{row}+$E$3*D{row}"
    own = f"=({people}+(({at['heads']}+$E$2)*{at['seats']}+{at['fixed']})*E{row})*(1+{at['tax']})+{at['hq_captive']}*E{row}"
    texts = (
        str(month),
        wages,
        local,
        vendor,
        staying,
        own,
        f"=G{row}-H{row}",
        f"=I{row}*(1+{at['discount']})^(-{month}/12)",
    )
    for column, text in zip("CDEFGHIJ", texts, strict=True):
        sheet[f"{column}{row}"] = text


def _one_offs(row: int) -> str:
    at = _CELL
    loaded, year = f"{at['salary']}*(1+{at['oncost']})", f"12*{at['salary']}"
    lost = f"0.05*{at['heads']}*({at['hire']}*{year}+2*{loaded})"
    wages = f"(0.04*{year}*{at['heads']}+{lost}+2*E3)*D{row}"
    return f"={wages}+(40000+500*({at['heads']}+E2)+20000+300*{at['heads']}+2*{at['fixed']})*E{row}"
