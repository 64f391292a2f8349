"""Danish answers to a yes/no question that mean something only right after it: "still running" about the pilot.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

ANSWERS = {
    "has_transfer_clause": {
        "yes?": """
            (har|får) (vi )?(ret|retten|mulighed|option) (til|på|for)? ..; giver os
            (ret|retten|mulighed|option) (til|på|for)? ..; der er (en
            )?(klausul|ret|option|bestemmelse) ..; (det )?er (aftalt|tilladt|muligt); aftalt; tilladt; (det )?står
            (det )?i (kontrakten|aftalen|vores kontrakt); det er (med )?i (kontrakten|aftalen); (det )?fremgår (det
            )?af (kontrakten|aftalen); (kontrakten|aftalen) (siger|dækker) det
        """,
        "no?": """
                (er|forbliver) (helt |fuldstændig )?(tavs|tavse|tavst) ..; (intet|ingenting|ikke noget) (sted|steder)? ?.. (i kontrakten|i aftalen);
            (det |der )?står (det |der |vi )?(ikke|intet|ingenting) ..; (det |der )?(er|fremgår) (det |der
            )?(ikke|intet) (i|af|en del af|omfattet|nævnt|dækket) ..; (kontrakten|aftalen)
            (siger|nævner|dækker|indeholder) (det )?(ikke|intet|ingenting) ..; ikke i (kontrakten|aftalen);
            (den|det|nogen|sådan) .. (ret|mulighed|option|adgang)
            (har|fik) vi ikke; (har|får) (vi )?(ikke|ingen) (den |nogen |en )?(ret|mulighed|option); ikke
            noget om (det|den) ..; ingen (klausul|bestemmelse)
        """,
    },
    "ip_chain_complete": {
        "yes?": """
            overdraget (til os)?; vores; er vores; hos os; skrevet over ..
        """,
        "no?": """
            (tilhører|ligger hos|bliver hos) (dem|leverandøren|underleverandøren) ..; er (deres|leverandørens|delt);
            deres; leverandørens; ikke (alt|alle|det hele)
        """,
    },
    "staff_list_available": {
        "yes?": """
            (har|får|fået|kan få|modtaget) (vi )?(den|en|listen|det|en liste|den liste)
        """,
    },
    "assets_assignable": {
        "yes?": """
            (kan|må) (vi )?(overdrages|overtages|overføres|overtage~) ..; overdragelig~
        """,
        "no?": """
            (tilhører|bliver hos) (dem|leverandøren) ..; er (deres|leverandørens); deres
        """,
    },
    "no_rampdown_penalty": {
        "yes?": """
            (ingen|intet|ikke nogen) (bod|bøde|straf|minimum~|gebyr) ..; (frit|gratis|når som helst|uden
            omkostning~)
        """,
        "no?": """
            (der er|vi har|har|med) .. (bod|bøde|straf|minimum~|gebyr) ..; (en|et|noget|den)
            (bod|bøde|straf|minimum~|gebyr) ..
        """,
    },
    "has_local_management": {
        "yes?": """
            (egen|eget|vores|egne) (leder~|chef~|ledelse~|manager~|teamleder~|landechef~)
        """,
        "no?": """
            (leverandørens|deres|partnerens) (egen |egne
            )?(leder~|chef~|ledelse~|manager~|teamleder~|folk|projektleder~); fra leverandøren; (ingen|ikke nogen)
            ..
        """,
    },
    "processes_documented": {
        "yes?": """
            dokumenteret; dokumenterede; skrevet ned ..; nedskrevet; beskrevet; på skrift; i
            (wikien|confluence|sharepoint)
        """,
    },
    "pilot_completed": {
        "yes?": """
            færdig; overstået; gennemført; afsluttet; slut; ovre; vellykket; bestået; i mål;
            (sluttede|endte|stoppede|blev afsluttet|blev færdig|var slut) ..; (er|den er)
            (overstået|slut|færdig|afsluttet)
        """,
        "no?": """
            (kører|løber|er) (den |vi |det )?(stadig|stadigvæk|fortsat|endnu) ..; (stadig|stadigvæk|fortsat) (i
            gang|kørende|undervejs) ..; undervejs; halvvejs ..; (slutter|ender|stopper|er slut|er
            færdig|afsluttes|løber til|kører til|kører indtil) .. (#t|#d); ikke
            (færdig|slut|afsluttet|overstået|gennemført) ..
        """,
    },
    "home_integration": {
        "yes?": """
            integreret; integrerede; (har|med) ..
            (makker|makkere|modpart|modparter|kontakt|kontaktperson|kontaktpersoner|produktejer) ..; en del af
            (planlægningen|organisationen|holdet)
        """,
    },
    "wants_shared_captive": {
        "yes?": """
            fælles; dele; deles; delt; sammen; med (andre|en partner|flere)
        """,
        "no?": """
            alene; selv; vores (eget|egen|egne); eget; egen; kun os; bare os
        """,
    },
    "home_pays_tax": {
        "yes?": """
            (fuld|normal|almindelig|dansk) (selskabsskat|skat); skattepligtig~; beskattet; selskabsskat
        """,
        "no?": """
            underskud; tab; minus; ikke overskud
        """,
    },
}
