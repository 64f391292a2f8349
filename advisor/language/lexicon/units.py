"""Words of measure in both languages, folded (see `words.fold`): currencies, periods, magnitudes, months of the year."""

CURRENCIES = {
    word: code
    for code, words in {
        "EUR": "€ eur euro euros eurs",
        "USD": "$ usd dollar dollars bucks",
        "GBP": "£ gbp pound pounds quid pund sterling",
        "DKK": "dkk",
        "PLN": "pln zl zloty zlotys zloties zlotych zlote",
        "RON": "ron lei leu",
        "UAH": "uah hryvnia hryvnias hryvna ₴",
        "CZK": "czk koruna korunas kc",
        "HUF": "huf forint forints",
        "BGN": "bgn leva lev",
        "RSD": "rsd dinar dinars dinarer",
        "SEK": "sek kronor",
        "NOK": "nok",
        "CHF": "chf francs franc schweizerfranc",
        "INR": "inr ₹ rupee rupees rupier rs",
        "VND": "vnd dong ₫",
        "PHP": "php ₱",
        "EGP": "egp",
        "ZAR": "zar rand",
        "MXN": "mxn",
        "BRL": "brl reais",
        "ARS": "ars",
        "CAD": "cad",
        "AUD": "aud",
        "MDL": "mdl",
        "SGD": "sgd",
        "AED": "aed",
        "ISK": "isk",
        "JPY": "jpy",
        "CNY": "cny",
    }.items()
    for word in words.split()
}
# Codes that are also everyday words count only in capitals.
CAPITAL_CODES = {"TRY": "TRY", "MAD": "MAD", "COP": "COP", "ALL": "ALL", "MKD": "MKD", "GEL": "GEL"}
KRONER = frozenset(["kr", "kroner", "krone", "kronerne"])
KRONER_OF = {"danske": "DKK", "danish": "DKK", "svenske": "SEK", "swedish": "SEK", "norske": "NOK", "norwegian": "NOK"}
DOLLARS_OF = {"us": "USD", "american": "USD", "amerikanske": "USD", "canadian": "CAD", "australian": "AUD"}
UNCLEAR_CURRENCIES = frozenset(["peso", "pesos", "pesoer", "dirham", "dirhams"])

# About how many units of a currency make one euro: only to tell a sensible amount from a nonsensical one.
PER_EURO = {
    "DKK": 7.5, "SEK": 11, "NOK": 11.5, "PLN": 4.3, "RON": 5, "UAH": 45, "CZK": 25, "HUF": 390, "BGN": 2, "RSD": 117,
    "INR": 95, "VND": 28000, "PHP": 64, "EGP": 54, "ZAR": 20, "MXN": 21, "BRL": 6, "ARS": 1300, "JPY": 165, "CNY": 8,
    "MDL": 20, "ISK": 145, "MAD": 10.5, "COP": 4500, "TRY": 45, "ALL": 98, "MKD": 61,
}  # fmt: skip

UNITS = {
    word: unit
    for unit, words in {
        "hour": "h hr hrs hour hours time timer timen",
        "day": "day days dag dage dages dagen workday workdays manday mandays manddag manddage arbejdsdag arbejdsdage",
        "week": "week weeks wk wks uge uger ugers ugen",
        "month": "month months mnd mnths maaneders mdrs mo mos mth mths mnth md mdr maaned maaneder maaneden mdn maanedr manmonth manmonths"
        " mandemaaned mandemaaneder manedr maander",
        "quarter": "quarter quarters kvartal kvartaler kvartalet",
        "year": "year years yr yrs y aar aaret aars annum",
    }.items()
    for word in words.split()
}
MONTHS_OF = {"day": 12 / 365.25, "week": 12 * 7 / 365.25, "month": 1.0, "quarter": 3.0, "year": 12.0}
HOURS_OF = {"mandetime": "hour", "mandetimer": "hour", "manhour": "hour", "konsulenttime": "hour"}
ADVERBS = {
    "hourly": "hour", "daily": "day", "monthly": "month", "yearly": "year", "annually": "year", "annual": "year",
    "pa": "year", "pm": "month", "pcm": "month", "maanedlig": "month", "maanedligt": "month", "maanedlige": "month", "aarlig": "year", "aarligt": "year",
    "aarlige": "year", "dagligt": "day", "daglig": "day", "dagen": "day", "timen": "hour",
}  # fmt: skip

MAGNITUDES = {
    "k": 1e3, "thousand": 1e3, "thousands": 1e3, "grand": 1e3, "tusind": 1e3, "tusinde": 1e3, "tus": 1e3, "tkr": 1e3,
    "tdkk": 1e3, "kdkk": 1e3, "keur": 1e3, "kusd": 1e3, "teur": 1e3, "mn": 1e6, "mio": 1e6, "mill": 1e6, "million": 1e6,
    "millions": 1e6, "millioner": 1e6, "meur": 1e6, "mia": 1e9, "bn": 1e9, "billion": 1e9, "lakh": 1e5, "lakhs": 1e5,
    "lac": 1e5, "crore": 1e7, "crores": 1e7, "dozen": 12, "dusin": 12, "snes": 20, "hundred": 1e2, "hundrede": 1e2, "hundreder": 1e2,
}  # fmt: skip
MAGNITUDE_CURRENCY = {
    "tkr": "DKK",
    "tdkk": "DKK",
    "kdkk": "DKK",
    "keur": "EUR",
    "teur": "EUR",
    "kusd": "USD",
    "meur": "EUR",
}

PERCENT = frozenset(["%", "percent", "pct", "procent", "percents", "pc"])

MONTH_NAMES = {
    name: number
    for number, names in enumerate(
        (
            "january januar jan", "february februar feb", "march marts mar", "april apr", "may maj", "june juni jun",
            "july juli jul", "august aug", "september sept sep", "october oktober oct okt", "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
QUARTERS = {f"q{n}": n for n in range(1, 5)} | {f"{n}q": n for n in range(1, 5)} | {f"k{n}": n for n in range(1, 5)}
HALVES = {"h1": 1, "h2": 2, "1h": 1, "2h": 2}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "foerste": 1, "andet": 2, "anden": 2, "tredje": 3, "fjerde": 4, "sidste": 4,
}  # fmt: skip
