"""Danish names: facts named as unknown, topics to explain, words of negation, everyday words that are no slips.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

NAMED = {
    "salary": """
        hvad (de|folkene|udviklerne|holdet|hver|medarbejderne) (tjener|får|lønnes); hvor meget
        (de|folkene|udviklerne|medarbejderne) (tjener|får); løn~; hvad (leverandøren|han) betaler
        (dem|folkene|udviklerne); hvad de får i løn
    """,
    "headcount": "hvor mange (vi|de|folk|der|mand|udviklere|medarbejdere) (er|sidder|arbejder|har)?; antal~",
    "markup_pct": """
        hvad (de|han|leverandøren) (tager|tjener|lægger|har|beregner) .. (markup~|avance~|påslag~|margin~|fortjeneste~|oveni|oven
        i); markup~; mark up~; avance~; påslag~
    """,
    "employer_cost_pct": "arbejdsgiveromkostning~; arbejdsgiverbidrag~",
    "hours_per_month": "hvor mange timer (de|vi|der) ..",
    "bill_rate": """
        hvad (vi betaler|de tager|de fakturerer|leverandøren tager|det koster|en time koster|de koster); hvor
        meget vi betaler; prisen; timepris~
    """,
    "attrition_pct": "hvor mange (der )?(stopper|siger op|rejser|forlader|smutter); hvor mange stopper; hvor tit folk",
    "contract_months_left": """
        (hvornår|hvor længe) .. (kontrakten|aftalen|den|det) .. ?(udløber|løber|slutter|ophører|gælder|er)?;
        hvornår (den|aftalen|kontrakten) ..; kontraktens længde
    """,
    "notice_months": "hvor langt varslet; hvor lang opsigelse~; opsigelse~; varsel~; varsl~",
    "months_in_operation": "(hvornår|hvor længe) .. (start~|begynd~|kørt|drift|gang|live)",
    "transfer_fee": """
        hvad (det|en overtagelse|overdragelsen|overtagelsen|en overdragelse) .. kost~; hvad det koster at
        (overtage|tage); overdragelsesgebyr~; prisen for overtagelse~
    """,
    "has_transfer_clause": """
        om vi (har|får) (ret|lov|mulighed|option|retten|adgang) (til|på) ..; om (der er|vi har|kontrakten|aftalen) ..
        (klausul~|overtagelsesret~|overtage~|købsret|købsoption); om vi (kan|må) (overtage|ansætte|hyre|tage); overtagelsesklausul~;
        overtagelsesret~; klausul~
    """,
    "planned_headcount": """
        hvor (meget|mange|stort|store) .. (vokse~|bliver|vil|skal|være|planer); vækstplan~; vores planer; hvor
        store vi bliver; fremtidig~ størrelse; planen
    """,
    "country": "hvor (de|holdet|teamet|folkene) (sidder|er|arbejder); hvilket land; landet",
    "city": "hvilken by; byen",
    "contract_transparency": "hvor åben; hvor gennemsigtig",
    "planned_by_months": "hvornår (vi er der|vi når|det bliver); tidsplan~",
    "phase": "hvilken fase; fasen",
    "vendor_name": "leverandørens navn; hvad leverandøren hedder",
    "motive": "vores motiv; motivet; grunden",
    "site_lead": "site lead~; hvem der (skal|skulle) lede",
}

TOPICS = {
    "break_even": """
        break even; breakeven; nulpunkt~; balancepunkt~; skæringspunkt~; (hvorfor|hvordan) ..
        (tallet|grænsen|#n mand|#n)
    """,
    "captive": "captive; eget selskab",
    "transfer_fee": "overdragelsesgebyr~; overtagelsesgebyr~; overdragelsespris~",
    "open_book": "åben bog; åbne bøger; gennemsigtighed",
    "rate_card": "ratekort; prisliste",
    "on_costs": "arbejdsgiverbidrag~; lønbidrag~; sociale bidrag; lønafledte~",
    "transfer_pricing": "afregningspris~; intern afregning; koncernafregning~",
    "payback": "tilbagebetaling~; tilbagebetalingstid~",
    "npv": "nutidsværdi~; kapitalværdi~",
    "irr": "intern rente",
    "attrition": "personaleomsætning~; udskiftning~; medarbejderomsætning~",
    "shared_captive": "fælles captive",
    "markup": "avance~; påslag~",
    "admin_fee": "administrationsgebyr~; gebyr~",
    "gate": "port~; parathed~; modenhed~",
    "verdict": "konklusion~; anbefaling~; resultat~; svar~; råd~; dom~; vurdering~; beslutning~",
    "discount_rate": "diskontering~; rente~",
    "horizon": "horisont~",
    "salary": "løn~",
    "bill_rate": "timepris~; pris~; rate~",
    "phase": "fase~; byggefase~; driftsfase~",
    "notice": "opsigelse~; varsel~; varsl~",
    "premium": "præmie~; ejerpræmie~",
    "transfer": "overdragelse~; overtagelse~",
    "vendor_index": "indeks~; prisregulering~",
    "saving": "besparelse~",
    "hours_per_month": "timer",
    "headcount": "antal~",
    "seventy_eighty": "70 ?- ?80; tommelfingerregel~",
    "tax": "skat~",
    "probability": "sandsynlighed~",
    "assumptions": "antag~; forudsætning~; standardværdi~",
    "currency": "valuta~; kurs~; (euro|dollar|zloty|veksel|omregnings)(kurs)~; omregn~; regnet .. (om|til)",
    "due_diligence": "due diligence",
    "step_cost": "trin~",
}

NEGATORS = "langtfra ikke ingen intet aldrig uden hverken nul mangler ej nej næppe desværre knapt savner"

STOPS = """
    aften aldrig allerede alligevel altid altså andet andre anden anders arbejde arbejder arbejdet baggrund
    bagefter bedre begge betyder billede bliver blive bruge bruger brugt burde danske derfor dette disse efter
    egentlig ellers endda endnu enkelt faktisk finde finder fleste flere folkene fordi forhold forkert form
    forrige forskel forstå fortsat frem fremad første gange gerne giver gjort glæde godt gælder hedder helst herre
    hjemme holde holder hoved huske huske hvert hvilken hvilke hvordan hvorfor hvornår ikke imens indtil ingen
    ingenting inden intet jeres kalder kende kendt kigge klare klart komme kommer korte koste kunne ligger ligge
    linje længe længere mange mangel mener meget mellem mening mindre mindst måske mulig muligt måtte navne nemt
    netop nogen noget nogle nummer nyere næste næsten ofte omkring opgave ordet ovenfor pengene penge personlig
    plads punkt regne regner rigtig rigtige rundt sagde samme sammen samtale sender senere sidder sidste siger
    sikker skrev skrive skriver skulle slags slet sluttede snart sommer sorte spørge spørgsmål stadig stand starte
    starter stille stort store større svarer særlig synes tager tages takker tanke tekst tidligere tilbage tiden
    tirsdag onsdag torsdag fredag lørdag søndag mandag travlt tredje troede undskyld under uden varme venter
    verden vente vigtig vigtigt vinder virker virkelig ville vores være været værdi vælge ønske øvrigt åbent årene
    vejret regel regler banan frokost ferie fodbold middag aftalen kontor kontoret møder mødet maden senest hurtig
    hurtigt dernede derude derovre hurra holdes holdet ledige bedste billig billigere dyrere slutte handel handle
    handler handling kalde kommende kræver lande lander landet lave laver lavet leder ledet leve lever levere
    leverer loven mange markedet mester minder priser prisen prøve prøver roder rolle roller sagen sager samle
    satte sikre sikkert spare sparer sted steder svar svare talt taler trods vand
"""
