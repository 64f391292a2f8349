"""Danish phrases for facts that are no numbers: choices and motives.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

CHOICES = {
    "contract_transparency": {
        "open_book?": """
                linje for linje; post for post; alt sammen; hele vejen igennem; ned til mindste detalje; krone for krone;
            åben; åbent; åbne; (den|det|kontrakten|aftalen) er åben~; (kan )?(se|ser|får|kender) (alt|det
            hele)
        """,
        "open_book": """
                (alt|det hele|alle tal|tallene|det) ligger (helt |fuldt )?(åbent|fremme|frit fremme|på bordet) ..;
                (læse)?adgang til (deres|leverandørens)
                (lønsystem~|økonomisystem~|regnskab~|lønninger|løn|tal|bogholderi|erp~);
            (intet|ingenting|ingen tal) (er |bliver )?(skjult|skjules|hemmeligt);
            kunne se (alle|alt|samtlige|det hele) ..;
            ned til (den|hver) enkelte ..;
            (viser|åbner|deler|fremlægger) .. (bøger|bøgerne|regnskab~|lønsedler~|kostpris~);
            åben bog; åbne bøger; åben kalkulation; open book; openbook; fuld
            (indsigt|gennemsigtighed|transparens|adgang|åbenhed) ..; (kan se|kender|ser|får|har indsigt
            i|har adgang til|må se) (alle|hver|alt|det hele|hele|samtlige|deres|de faktiske|indsigt i
            alt|de rigtige|den fulde) ..
            ?(lønsed~|løn~|omkostning~|kost~|tal|bøger~|regnskab~|poster|udgifter|linje~|lønninger|priser|kostpriser)?;
            (alt|det hele|alle omkostninger|omkostningerne|kontrakten|bøgerne|aftalen|alle tal) er (helt
            |fuldt )?(åben~|åbne|åbent|gennemsigtig~|transparent|synlig~|fremlagt|på bordet); fuldstændig~
            (indsigt|gennemsigtig~|åbenhed|åben); helt (åben|åbne|åbent|transparent|gennemsigtig~); total
            (indsigt|gennemsigtighed|åbenhed); adgang til (lønsedler|lønningerne|bøgerne|deres
            bøger|regnskabet); vi ser (alt|det hele|lønsedlerne|lønningerne|bøgerne); ved
            (præcis|nøjagtig~) hvad (de|hver|folk) ..
        """,
        "partial": """
                kun det (som )?(de|leverandøren|partneren) (selv )?(har lyst til|vil|vælger|gider|synes|ønsker) ..;
            resten (holder|gemmer|skjuler|beholder|er|bliver|kender|ser|får) (de |vi |der )?(for sig
                selv|lukket|skjult|hemmeligt|hemmelig|ikke|intet) ..;
                (specifikation~|opgørelse~|nedbrydning~|oversigt~|opsplitning~)( ,)? (men )?(uden|undtagen|ikke) ..;
            (ser|får|kender|har) (kun )?#n (faktura~|regninger~|bilag~|rapporter~|opgørelser~); (nogle|nogle få|et
            par|enkelte|få|visse|udvalgte|nogle af) (af )?(faktura~|regninger~|bilag~|rapporter~|opgørelser~);
            del~vis~ (indsigt|åben~|gennemsigtig~|adgang|transparen~)?; (nogle|noget|en
            del|visse|halvdelen|lidt|kun enkelte|udvalgte|det meste|bare nogle|dele) (af )?..
            ?(omkostning~|kost~|tal~|indsigt|poster~|linje~|gennemsigtig~|udgift~|løn~|det|bøgerne);
            begrænset (indsigt|gennemsigtig~|adgang); (ser|kender|får|kan se)
            (lønninger~|lønnen|løn~|gebyret|omkostning~)( ,)? men ikke ..; ikke (alt|det
            hele|alle|fuldt|helt|fuldstændig) ..; halvt åben; halvåben; semi åben; delvist; delvis; til
            dels; (kun|bare|kender kun)
            (lønningerne|gennemsnit~|lønnen|lønbånd|snit|lønniveau~|intervaller) ..; midt imellem; lidt af
            hvert; blandet; et sted midt imellem
        """,
        "closed?": """
            (kun|bare|blot) (en |én |et |den )?(faktura~|pris~|timepris~|rate~|regning~|sum|samlet pris|totalpris|slutpris|én
            linje|timesats~)
        """,
        "closed": """
                (mangler|savner) (vi )?(helt |fuldstændig )?(indsigt|indblik|gennemsigtighed|åbenhed|transparens) ..;
            (kan|må|får) (vi |jeg )?ikke (se |at se |vide )?(noget|noget som helst|en ting|det) ..;
            (de|leverandøren|partneren|udbyderen) (vil|kan|må|gør|tør) (slet )?ikke
            (vise|fortælle|oplyse|afsløre|dele|åbne|fremlægge) ..; (skjult|skjules|hemmeligt|hemmeligholdt) for
            os; (løn~|omkostning~|avance~|margin~|betaler) .. (skjult|skjules|hemmelig~|usynlig~);
            (oplyser|viser|fortæller|deler|afslører) (intet|ingenting|ikke) ..;
            lukket (bog|kontrakt|land|aftale|regnskab|pris)?; lukkede bøger; sort boks; black ?box; ingen
            (indsigt|gennemsigtighed|indblik|adgang til (tallene|bøgerne|lønningerne)|transparens|åbenhed)
            ..; (ser|kender|får|kan|må) (vi |jeg )?(ikke|intet|ingenting|aldrig) .. ?(se |vide |at se
            |at vide )?.. ?(betaler dem|de betaler|de får|de tjener|får i
            løn|lønninger~|lønnen|omkostning~|tal|tallene|bøgerne|margin~|avance~|bag|lønsedler~|noget|folkene
            får|udviklerne får|tjener|kost~|indsigt); (kun|bare|blot) (får|ser|se|kender) (en |én |et |den
            )?(faktura~|pris~|timepris~|rate~|regning~|sum|beløb~|samlet pris|totalpris|slutpris|én
            linje|timesats~); uigennemsigtig~; ikke (åben|gennemsigtig|transparent|open book|åbne
            bøger|åben bog|gennemsigtigt|åbent) ..; de holder (kortene|det) tæt ..; holder kortene; nul
            indsigt; (skjuler|hemmeligholder) ..; ser ingenting; får intet at se; lukket; (får|ser|kender) (vi )?(kun|bare)
            (en |én |et |den |selve |deres )?(faktura~|pris~|timepris~|rate~|regning~|sum|beløb~|tallet|samlet
            pris|totalpris|slutpris|linje|timesats~|total~)
        """,
    },
    "phase": {
        "build": """
            build; build ?-?(fasen|fase); opbygningsfase~; opbygning~; byggefase~; i (build|opbygningen);
            fasen? (er )?:? ?build; stadig ved at (bygge|sætte|opbygge|etablere) ..; ved at
            (bygge|opbygge|etablere) (holdet|teamet) ..?; opstartsfase~; fase 1; etableringsfase~
        """,
        "operate?": """
            (i|er i) (fuld |normal |almindelig )?(drift|produktion|luften); (kører|er live|er oppe at
            køre|er i gang) ..; live; driften kører; fuld drift
        """,
        "operate": """
            drift; operate ?-?(fasen|fase); driftsfase~; drift~fase~; i (operate|fuld drift|almindelig
            drift|stabil drift|normal drift); fasen? (er )?:? ?(operate|drift); fase 2; operate
        """,
        "transfer": """
            transfer; overdragelse; overtagelse; transfer ?-?(fasen|fase); overdragelsesfase~;
            overtagelsesfase~; fasen? (er )?:? ?(transfer|overdragelse|overtagelse); i
            (transfer|overdragelse|overtagelse); fase 3; gang med (overdragelsen|overtagelsen|at
            overtage|transferen); overdragelsen er (i gang|begyndt|startet)
        """,
    },
    "price_model": {
        "rate_card?": """
            (efter|pr|på|i) (timer|time|dage|dag); timer; timeløn~; (på|efter) tid
        """,
        "rate_card": """
            medgået tid; timebaseret; efter medgået tid; regning (på|efter) (timer|tid); rate ?card;
            ratekort; timeafregn~; t and m; t & m; faste (timepriser|satser|timesatser|rater); afregn~
            (pr|efter|i) (time~|dag~); prisliste; satskort
        """,
        "cost_plus": r"""
            cost ?plus; kost ?plus; omkostning~ plus; løn (plus|\+) (gebyr|avance|påslag|fee|et|en|#p|#m)
            ..?; kostpris plus; (løn|lønninger|lønnen|omkostningerne) plus ..; kostpris og; faktiske
            omkostninger plus; løn og gebyr
        """,
        "fixed_price": """
            fast (pris|månedspris|beløb|sum|totalpris|månedligt beløb) ?(aftale|kontrakt|model|for|på)?;
            fastpris~; fast samlet pris; fast prisaftale; flat pris; managed service
        """,
    },
    "plan_commitment": {
        "budgeted": """
            budgetteret; budgetlagt; i budgettet; budget~ er (godkendt|på plads|bevilget|sat
            af|lagt|klar); godkendt (budget|plan|af|i)?; bevilget; planen er
            (godkendt|vedtaget|besluttet|fast|låst); vedtaget; besluttet; pengene er (sat
            af|der|bevilget); sat penge af; afsat; besluttet af bestyrelsen; godkendt
        """,
        "likely": """
            sandsynlig~; formentlig; formodentlig; forventet; højst sandsynlig~; nok; temmelig sikker~;
            ret sikker~; ikke (godkendt|budgetteret|besluttet) endnu; ganske sandsynligt; regner med det
        """,
        "wish": """
            ønske~; ønskedrøm; håb~; ambition~; drøm~; en ide; en idé; vision~; tanke~; hvis (alt|det) går
            (godt|vel|efter planen); ikke besluttet; løse tanker; løs idé; ønsketænkning
        """,
    },
    "site_lead": {
        "named": """
            udpeget; fundet; ansat; valgt;
            site lead~ (er )?(udpeget|fundet|ansat|valgt|på plads|navngivet|udnævnt|hyret|skrevet under);
            (udpeget|fundet|ansat|valgt|hyret|udnævnt) .. (site lead~|leder af siten|en stedlig
            leder|sitechef~|kommende leder); leder~ (er )?(udpeget|fundet|valgt|udnævnt); (har)
            (fundet|udpeget) (en )?(leder|chef)
        """,
        "candidate": """
            kandidat;
            kandidat~ (til|på|i|er)?; en i kikkerten; (en|nogen) i tankerne; i dialog med; potentiel~
            (leder|site lead|chef); mulig~ (leder|site lead|chef); en vi tænker på; interviewer
        """,
        "none": """
            ingen; ikke endnu;
            (ingen|ikke nogen|mangler|leder efter|søger|uden|savner|intet) (en )?(site lead~|stedlig
            leder|kommende leder|leder af siten|sitechef); site lead~ (mangler|er ikke|ingen|er
            åben|ukendt); ikke fundet (en|nogen) ..; ingen (endnu|i tankerne|kandidat~)
        """,
    },
    "motive": {
        "size": """
                (kunne|skal|vil|vi) .. ?(skalere~|vokse~|vækste); skalere~; vokse~; skalerbar~;
            (er )?blevet (så )?(stort|store); så (stort|store|mange) ..;
            størrelse~; skala; skalering~; stordrift~; blevet (så )?(stor~|mange); store nok; vi er mange;
            kritisk masse; volumen; mange nok; vækst; for store; vokset os; stort nok; store; antal~
        """,
        "control": """
            kontrol~; styring~; styre; selv (bestemme|styre|have styr|råde|lede|beslutte); i egne hænder;
            hånd i hanke; indflydelse; greb om; råde over; bestemme; compliance; sikkerhed~; ejerskab~;
            viden~; bestemme selv; selvbestemmelse; egne hænder; magten; herre i eget hus; fastholde
            viden; styr på
        """,
        "dna": """
            dna; kultur~; værdier; identitet~; vores måde at; ånd; samme ånd; vores egne folk; være en del
            af os; tilhørsforhold; holdånd; sammenhold; fastholde (folk~|medarbejder~|talent~); loyalitet;
            vores egne medarbejdere; vores egne
        """,
        "independence": """
            gidsel; i lommen på ..; én leverandør; en enkelt leverandør; eneleverandør;
            uafhængig~; afhængig~; fri (for|af) ..; frihed~; ikke være bundet; lock ?in; løsrive~;
            (væk|fri|ud|komme) (fra|af) (leverandør~|dem|grebet|partneren); af med
            (leverandør~|mellemled~); mellemled~; selvstændig~; bundet; leverandørbinding~; afhængighed~;
            ud af kløerne; prisgivet; overladt til; i lommen på; bundet på hænder
        """,
        "cost": """
            spar~; besparelse~; penge; billig~; pris~; økonomi~; omkostning~; udgift~; dyr~; kroner og
            ører; koste~; margin~; avance~; budget~; finansiel~; finansiering~; lavere
        """,
    },
}
