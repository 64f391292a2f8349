"""Words of measure in both languages, folded (see `words.fold`): currencies, periods, magnitudes, months of the year."""

# Every currency that the product has a rate for, by code and by the names that both languages give it.
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
        "NZD": "nzd",
        "HKD": "hkd",
        "MDL": "mdl",
        "SGD": "sgd",
        "AED": "aed",
        "ISK": "isk",
        "JPY": "jpy ¥ yen",
        "CNY": "cny rmb yuan renminbi",
        "KRW": "krw ₩",
        "THB": "thb baht ฿",
        "IDR": "idr rupiah rupiahs",
        "ILS": "ils nis shekel shekels ₪",
        "MYR": "myr ringgit ringgits",
    }.items()
    for word in words.split()
}
# Codes that are also everyday words, or names of something else, count only in capitals.
CAPITAL_CODES = {"TRY": "TRY", "MAD": "MAD", "COP": "COP", "ALL": "ALL", "MKD": "MKD", "GEL": "GEL", "RM": "MYR"}
KRONER = frozenset(["kr", "kroner", "krone", "kronerne"])
UNCLEAR_CURRENCIES = frozenset(["peso", "pesos", "pesoer", "dirham", "dirhams"])
_KRONER = "kr krone kroner kronerne"
_DOLLARS = "$ dollar dollars"
_NATIONAL = (
    ("danske dansk danish", _KRONER, "DKK"),
    ("svenske svensk swedish", f"{_KRONER} kronor krona", "SEK"),
    ("norske norsk norwegian", _KRONER, "NOK"),
    ("islandske islandsk icelandic", f"{_KRONER} kronur krona", "ISK"),
    ("tjekkiske tjekkisk czech", f"{_KRONER} koruna korunas crowns", "CZK"),
    ("us american amerikanske amerikansk", _DOLLARS, "USD"),
    ("cad canadian canadiske canadisk", _DOLLARS, "CAD"),
    ("aud australian australske australsk", _DOLLARS, "AUD"),
    ("nz nzd newzealandske", _DOLLARS, "NZD"),
    ("hk hkd hongkong", _DOLLARS, "HKD"),
    ("sg sgd singapore", _DOLLARS, "SGD"),
    ("usd", "$", "USD"),
    ("mxn", "$", "MXN"),
    ("sydafrikanske", "rand", "ZAR"),
    ("swiss schweiziske schweizisk", "franc francs", "CHF"),
    ("british britiske engelske", "pound pounds pund", "GBP"),
    ("egyptian egyptiske", "pound pounds pund", "EGP"),
    ("mexican mexicanske", "peso pesos", "MXN"),
    ("philippine filippinske", "peso pesos", "PHP"),
    ("argentine argentinian argentinske", "peso pesos", "ARS"),
    ("colombian colombianske", "peso pesos", "COP"),
    ("indian indiske indisk", "rupee rupees rupier", "INR"),
    ("serbian serbiske", "dinar dinars dinarer", "RSD"),
    ("moroccan marokkanske", "dirham dirhams", "MAD"),
    ("uae emirati", "dirham dirhams", "AED"),
    ("turkish tyrkiske", "lira liras", "TRY"),
    ("polish polske polsk", "zloty zlotys zloties zlotych", "PLN"),
    ("romanian rumaenske", "leu lei", "RON"),
    ("moldovan moldoviske", "leu lei", "MDL"),
    ("bulgarian bulgarske", "lev leva", "BGN"),
    ("ukrainian ukrainske", "hryvnia hryvnias hryvna", "UAH"),
    ("hungarian ungarske", "forint forints", "HUF"),
    ("brazilian brasilianske", "real reais", "BRL"),
    ("japanese japanske", "yen", "JPY"),
    ("chinese kinesiske", "yuan renminbi", "CNY"),
    ("korean koreanske", "won", "KRW"),
    ("thai thailandske", "baht", "THB"),
    ("indonesian indonesiske", "rupiah rupiahs", "IDR"),
    ("israeli israelske", "shekel shekels", "ILS"),
    ("malaysian malaysiske malaysia", "ringgit ringgits", "MYR"),
)
# "swiss francs", "tjekkiske kroner", "HK$": two words that name one currency.
NATIONAL = {(land, unit): code for lands, units, code in _NATIONAL for land in lands.split() for unit in units.split()}
LANDS_OF_TWO = {("hong", "kong"): "HKD", ("new", "zealand"): "NZD", ("south", "african"): "ZAR"}
MINOR_UNITS = frozenset(
    ["cent", "cents", "¢", "penny", "pence", "pennies", "oere", "ore", "groszy", "grosz", "haler", "stotinki", "bani", "paise",
     "centimes", "kopiyka", "kopiykas", "sen"]
)  # fmt: skip

# About how many units of a currency make one euro: only to tell a sensible amount from a nonsensical one.
PER_EURO = {
    "DKK": 7.5, "SEK": 11, "NOK": 11.5, "PLN": 4.3, "RON": 5, "UAH": 45, "CZK": 25, "HUF": 390, "BGN": 2, "RSD": 117,
    "INR": 95, "VND": 28000, "PHP": 64, "EGP": 54, "ZAR": 20, "MXN": 21, "BRL": 6, "ARS": 1300, "JPY": 165, "CNY": 8,
    "MDL": 20, "ISK": 145, "MAD": 10.5, "COP": 4500, "TRY": 45, "ALL": 98, "MKD": 61, "HKD": 9, "KRW": 1650, "THB": 38,
    "IDR": 19000, "ILS": 4, "MYR": 5,
}  # fmt: skip

UNITS = {
    word: unit
    for unit, words in {
        "hour": "h hr hrs hour hours time timer timen mandetime mandetimer konsulenttime konsulenttimer arbejdstimer",
        "day": "day days dag dage dages dagen workday workdays manday mandays manddag manddage mandedag mandedage konsulentdag"
        " konsulentdage arbejdsdag arbejdsdage",
        "week": "week weeks wk wks uge uger ugers ugen",
        "month": "month months mnd mnths maaneders mdrs mo mos mth mths mnth md mdr maaned maaneder maaneden mdn maanedr manmonth manmonths"
        " mandemaaned mandemaaneder manedr maander",
        "quarter": "quarter quarters kvartal kvartaler kvartalet",
        "year": "year years yr yrs y aar aaret aars annum",
    }.items()
    for word in words.split()
}
MONTHS_OF = {"day": 12 / 365.25, "week": 12 * 7 / 365.25, "month": 1.0, "quarter": 3.0, "year": 12.0}
# Too short for anything the product asks for: such numbers are no facts.
MINUTES = {
    word: unit
    for unit, words in {
        "second": "sec secs second seconds sekund sekunder",
        "minute": "min mins minute minutes minut minutter minutters",
    }.items()
    for word in words.split()
}
HOURS_OF = {"mandetime": "hour", "mandetimer": "hour", "manhour": "hour", "konsulenttime": "hour"}
ADVERBS = {
    "hourly": "hour", "daily": "day", "monthly": "month", "yearly": "year", "annually": "year", "annual": "year",
    "pa": "year", "pm": "month", "pcm": "month", "maanedlig": "month", "maanedligt": "month", "maanedlige": "month", "aarlig": "year", "aarligt": "year",
    "aarlige": "year", "dagligt": "day", "daglig": "day", "dagen": "day", "timen": "hour",
}  # fmt: skip

MAGNITUDES = {
    "k": 1e3, "thousand": 1e3, "thousands": 1e3, "grand": 1e3, "tusind": 1e3, "tusinde": 1e3, "tus": 1e3, "tkr": 1e3,
    "tdkk": 1e3, "mdkk": 1e6, "musd": 1e6, "mgbp": 1e6, "msek": 1e6, "mnok": 1e6, "mpln": 1e6,
    "minr": 1e6, "maud": 1e6, "mchf": 1e6, "kdkk": 1e3, "keur": 1e3, "kusd": 1e3, "teur": 1e3, "mn": 1e6, "mio": 1e6, "mill": 1e6, "million": 1e6,
    "millions": 1e6, "millioner": 1e6, "meur": 1e6, "milliard": 1e9, "milliarder": 1e9, "mia": 1e9, "bn": 1e9, "billion": 1e9, "lakh": 1e5, "lakhs": 1e5,
    "lac": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "dozen": 12, "dozens": 12, "dusin": 12, "snes": 20, "hundred": 1e2, "hundrede": 1e2, "hundreder": 1e2,
}  # fmt: skip
MAGNITUDE_CURRENCY = {
    "tkr": "DKK", "tdkk": "DKK", "kdkk": "DKK", "keur": "EUR", "teur": "EUR", "kusd": "USD", "meur": "EUR",
    "mdkk": "DKK", "musd": "USD", "mgbp": "GBP", "msek": "SEK", "mnok": "NOK", "mpln": "PLN", "minr": "INR",
    "maud": "AUD", "mchf": "CHF",
}  # fmt: skip

PERCENT = frozenset(["%", "percent", "pct", "procent", "procents", "percents", "pc", "percentage", "procentpoint"])

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
