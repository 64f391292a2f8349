"""Heads of nouns that Danish writes together: "gennemsnitstimeprisen" is read as "gennemsnits" and "timeprisen".

Data only. English writes such nouns apart and needs no list.
"""

# Each also with the endings below. No head that ends everyday words ("hold" in "forhold", "ret" in "konkret").
HEADS = """
    timepris timesats timerate timetakst timeløn dagspris dagsrate dagssats dagshonorar månedspris månedsløn månedsgebyr månedsfaktura månedsrate
    årsløn årspris pris løn gage gebyr honorar faktura regning budget udgift omkostning forbrug varsel opsigelse udløb størrelse antal team
    kalkulationsrente rente horisont avance margin påslag takst
    bidrag afgift udskiftning flugt afgang frafald takstblad leje udstyr anciennitet timebetaling betaling direktør chef
"""
ENDINGS = (
    "",
    "en",
    "et",
    "er",
    "erne",
    "ne",
    "nen",
    "nerne",
    "ens",
    "ets",
    "s",
    "r",
    "tet",
    "ter",
    "terne",
    "e",
    "n",
    "rne",
)
# What is put together with a number word: "femårig", "tremåneders".
MEASURES = "årig årige års måneders månedlig ugers dages mands personers"
