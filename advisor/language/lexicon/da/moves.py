"""Danish moves of the conversation by the things a message speaks of, in whatever order: where no phrase was found.

Data only, the same structure in both languages. A frame is parted by `&` into groups of words that must all occur; `|` either, `~` any
ending, a blank two words in a row. Frames of one move are parted by `;`.
"""

_SAVED = (
    "noter|noteret|notater|opsamling~|opsummering~|overblik~|status~|opdatering~|indtil nu|indtil videre|mangler|manglende|mangle|udestår|udestående|"
    "resterer|registreret|fanget|opsnappet|skrevet ned|skrevet op|husket|gemt|lister|listen|tilbage|stadig skal|har fået af mig"
)
_NOT = "ikke|ingen|aldrig|intet|næppe|hverken|nødig|ej"

MOVES = {
    "reset": """
        slet|slette|ryd|rydde|glem|glemme|kasser|kassere|smid|nulstil|nulstille|fjern|fjerne|drop|droppe|viske|visk & alt|alle|det hele|tavlen|
        oplysninger~|svarene|mine svar|data|sagen|jeg har|tallene & jeg|mine|mig|det|vi|alt;
        start|starte|starter|begynd|begynde|begynder|tage|tag|prøv|prøve|kør|køre & forfra|bunden|på ny|scratch|fra nul|begyndelsen|en frisk|helt ny
    """,
    "status": f"""
        hvad|hvilke|hvor|kan|må|giv|vis|list|er|gerne|lige|få & {_SAVED} & du|dine|jeg|vi|os|mig|der|i & hvad|hvor|kan|er|giv|vis|list|se|få|har;
        hvad|hvor & sidst|sidste gang|i går|forrige & vi|jeg & snakkede|talte|skrev|nåede|aftalte|skete|sluttede|slap
    """,
    "help": """
        ringe|kontakte|tale med|snakke med|fat i & nogen|jer|en person|et menneske|kollega & kan|må|vil|hvordan|hvem;
        hvad|hvordan|hvorledes & jeg|man|vi|du & gøre|gør|skrive|bruge|bruger|i gang|hjælpe|fungerer|starte|betjener &
        her|det|dig|den|dette|mig|botten
    """,
    "explain": """
        hvad|hvordan & plejer|normalt|typisk|sædvanligvis|almindeligvis|branchen & andre|man|virksomheder|folk|svarer|svare|ligger;
        hvor & kommer|stammer|har|får|henter & fra; på hvilket|på hvilken|efter hvilken & grundlag|måde|baggrund|metode;
        hvem & har & bestemt|besluttet|fastsat|sagt; hvad & ligger|gemmer & bag|til grund
    """,
    "unknown": f"""
        aner|ved|kender|husker|overblik|tal for|tal på|indsigt i|styr på|klarhed|svar på|svaret|viden|gennemskue|kendskab & {_NOT} &
        jeg|vi|man|det|os|mig;
        skal|må|er nødt & spørge|undersøge|tjekke|høre|finde ud af|slå op|grave|have fat i|undersøgt|tjekket|afklaret|slået
        op|spurgt|fundet frem & jeg|vi
    """,
    "refuse": f"""
        giver|deler|oplyser|udleverer|fortæller|videregiver|offentliggør|dele|oplyse|udlevere|videregive|fortælle|rager|vedkommer|brug for at vide|
        lov til|må sige|snakke om|tale om|ud med & {_NOT} & vi|jeg|det|du|dig|jer
    """,
    "skip": """
        tager|tage|tag|kommer|venter|vent|vente|gem|vender|svarer|svare|finder|kigger|ser|få|får|snakke|tale|afklare & senere|anden
        gang|en anden|i morgen|
        bagefter|til sidst|på et tidspunkt|næste uge|på mandag|efter mødet|efter ferien|først|anden dag|god gang & den|det|jeg|vi|dem
    """,
    "agrees": """
        rigtigt|rigtig|korrekt|passer|stemmer|fint|fin|øjet|plet|pletskud|skrive
        under|enig|enige|ok|okay|godkendt|godkender|godt|overens|klap|klappet|dækkende & det|den|de|lige|
        alt|jeg|vi|tal|tallene|sådan|ser|på
    """,
    "disagrees": """
        forkert|forkerte|galt|gal|fejl|skævt|misforstået|usandt|vrøvl|passer ikke|stemmer ikke|ikke passe|ikke rigtigt|ikke
        rigtig|ikke korrekt|ikke enig|uenig & det|den|de|der|
        jeg|vi|tal|tallet|tallene|noget|her|du
    """,
}
