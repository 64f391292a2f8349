"""What a person says until there is a verdict, in both languages: the question, then three answers."""

ENGLISH = (
    "62 consultants in Kraków at 42 EUR an hour, growing to 100 next year, should we go captive?",
    "open book",
    "yes, we may take them over",
    "the transfer is free",
)
DANISH = (
    "Vi har 62 konsulenter i Kraków til 42 euro i timen og bliver 100 næste år. Skal vi overtage dem selv?",
    "fuld indsigt i alle lønsedler, open book",
    "ja, kontrakten giver os ret til at overtage folkene",
    "overdragelsen er gratis",
)
