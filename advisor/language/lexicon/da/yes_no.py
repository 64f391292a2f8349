"""Danish phrases for facts that are no numbers: yes and no.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

YES_NO = {
    "has_transfer_clause": {
        "yes": """
                ikke (forhindre|hindre|nægte|stoppe|forbyde|afvise) os .. (at )?(ansætte|overtage|hyre|tage|hente) ..;
            ret til (at )?(tilbyde|headhunte|hverve) .. .. (ansættelse|job|stilling|medarbejdere|ansatte);
                (tilbyde|tilbyder) .. (medarbejdere|ansatte|folkene|dem|holdet) (ansættelse|job|stillinger|en stilling) ..;
            (må|kan) (vi )?(godt |gerne )?(overtage|hjemtage|ansætte|hyre) .. (ansatte|personalet);
            (må|kan) godt (overtage|hjemtage|ansætte|hyre) ..; (klausul|paragraf|bestemmelse) ..
            (lader|giver|tillader) os ..;
            (må|kan) vi (gerne |godt |frit )?(overtage|hjemtage|ansætte|hyre|købe|hente) ..;
            ret til (at )?(overtage~|overdrage~|hyre|ansætte|købe|hente|hjemtage|tage|få); (kan|må|har lov
            til at|kan godt|har mulighed for at|har option på at|må gerne|har adgang til at)
            (overtage|hjemtage|ansætte|hyre|købe|få|hente|tage) ..
            (over|holdet|folkene|teamet|dem|medarbejderne|selv|ind|hjem|fri|udviklerne);
            (kontrakten|aftalen) .. (giver|tillader|lader|åbner for) ..
            (overtage~|ansætte~|hyre~|overdrag~|hjemtage~); mulighed for (at
            )?(overtag~|hjemtag~|overdrag~); option på (at )?(overtag~|holdet|hjemtag~|teamet|ansætte)
        """,
        "no": """
            (nægter|afviser|vil ikke|forbyder) .. (lade os |os at )?(ansætte|overtage|hyre|hverve) ..;
            (må|kan) (vi )?ikke (ansætte|overtage|hyre|købe|røre|hverve) ..;
            kundeklausul~; ansættelsesforbud~; jobklausul~; (forbyder|forbudt) ..
            (ansætte|overtage|hyre~); ikke røre (deres folk|folkene)
        """,
        "noun": """
                forkøbsret~; køberet~; hjemtagelsesret~; overtagelsesoption~; hjemtagelsesoption~;
            (overtagelses|overdragelses|transfer|exit|hjemtagelses|frikøbs)
            ?(klausul~|ret~|bestemmelse~|option~); overtagelsesklausul~; overdragelsesklausul~;
            overtagelsesret~; overdragelsesret~; transferklausul~; overdragelsesbestemmelse~;
            transferret~; transfer clause; købsoption~; overtagelsesbestemmelse~; klausul om
            (overtagelse|overdragelse|transfer); ret til overtagelse; ret til overdragelse
        """,
        "topic": "klausul~; kontrakt~; ret; overtag~; ansætte; aftal~; option~; overdrag~",
    },
    "audit_right": {
        "yes": """
            (kan|må|har lov til at|har ret til at) (revidere|auditere|audite|kontrollere); ret til (at
            )?(revision|audit|revidere|auditere|indsigt i bøgerne)
        """,
        "no": "",
        "noun": """
            revisionsret~; auditret~; audit ret~; kontrolret~; ret til (audit|revision); revisionsadgang~;
            revisionsklausul~
        """,
        "topic": "audit; revision~; revidere; kontrol",
    },
    "ip_chain_complete": {
        "yes": """
            (ip|ophavsret~|rettighed~|kode~|immaterielle rettigheder) .. (overdraget|vores|hos os|på
            plads|i orden|komplet|tilhører os|styr på|afklaret|sikret|ren|fuldstændig); vi ejer ..
            (kode~|rettighed~|ip|ophavsret~); ip kæden er (komplet|på plads|i orden)
        """,
        "no": """
            leverandøren (ejer|har|beholder) .. (kode~|rettighed~|ip|ophavsret~); huller i ..
            (ip|rettighed~); uklar~ (ip|rettighed~)
        """,
        "noun": "ip (kæde~|overdragelse~|rettigheder); rettighedskæde~; ip rettigheder; ophavsret~",
        "topic": "ip; kode~; rettighed~; ophavsret~; overdraget",
    },
    "staff_list_available": {
        "yes": """
            (har|fået|får|kender|modtaget) .. (medarbejderliste|navneliste|personaleliste|liste);
            (medarbejderliste|personaleliste|navneliste)~ (er |ligger |foreligger )?(klar|på
            plads|der|modtaget|tilgængelig|hos os|foreligger); liste over (alle
            )?(medarbejder~|folk~|ansatte|navne)
        """,
        "no": "",
        "noun": "medarbejderliste~; personaleliste~; navneliste~; liste over (medarbejder~|ansatte|folk~)",
        "topic": "liste~; navne; medarbejderliste~",
    },
    "assets_assignable": {
        "yes": """
            (lejemål~|licens~|aktiv~|udstyr~|lejekontrakt~|lejeaftale~|computer~|leasing~) ..
            (overdrages|overtages|kan overdrages|kan overtages|overdragelig~|overføres|følger med)
        """,
        "no": "",
        "noun": "overdragelige (aktiver|licenser|lejemål)",
        "topic": "aktiv~; licens~; lejemål~; udstyr~; overdrages; overtages",
    },
    "no_rampdown_penalty": {
        "yes": """
            ingen
            (bod|bøde|straf|nedskaleringsgebyr|bodsbetaling|konventionalbod|minimumsforpligtelse|nedtrapningsgebyr|exitgebyr)
            ..; uden (bod|bøde|straf|ekstra omkostning~) ..; (kan|må) (skalere|skrue|gå) ned ..
            (gratis|uden|frit|når som helst); ikke nogen (bod|bøde|straf) ..; frit skalere ned; frit
            (skrue|gå) ned
        """,
        "no": """
            (bod|bøde|straf|konventionalbod|nedskaleringsgebyr) (for|ved|hvis) ..; der er (en
            )?(bod|bøde|straf|minimumsforpligtelse) ..; minimumsforpligtelse~; betale (bod|bøde|straf) ..
        """,
        "noun": "",
        "topic": "bod; bøde; straf; nedskaler~; ned",
    },
    "has_local_management": {
        "yes": """
            lokal~ (leder|chef|manager|direktør|ledelse|landechef) (er |blev )?(udpeget|udnævnt|ansat|på plads);
            (leder~|chef~|manager~|landechef~) (er |som er |der er )?(ansat|hyret) (af|hos) os;
            (en|én) af (vores|vore) (egne |egen )?(direktører|ledere|folk|kolleger|chefer|medarbejdere) ..
            (bor|sidder|leder|styrer|er|arbejder) ..;
            (vores|vores egen|vor|min|egen) .. (manager|leder|chef|direktør|teamleder|lead|sitechef) ..
            (sidder|er|bor|arbejder|holder til) .. (dernede|derude|derovre|der|lokalt|#c|på stedet|on site|hos
            dem);
            (har|ansat|fået|hyret|udnævnt|sendt|sat|udpeget) .. (vores egen|egen|en
            lokal|lokal|vores|egne|en egen|vor egen) ..
            (leder|chef|manager|ledelse|landechef|direktør|teamleder|lead|ledere|site
            manager|sitechef|mand|folk|person|afdelingsleder); (vores|egen|lokal|eget|en lokal|vores egen)
            .?.?(landechef|leder|chef|ledelse|manager|direktør|teamleder|sitechef|udviklingschef) .. (på
            stedet|dernede|derude|lokalt|derovre|der|på plads|på pladsen|sidder|bor|styrer|kører|leder|i
            #c); lokal ledelse (er )?(på plads|ansat|vores egen|findes); vi (leder|styrer|driver|kører)
            (dem|det|holdet|teamet) (selv|lokalt|med egne folk) ..; (leder~|chef~|manager~) .. (ansat hos
            os|på vores lønningsliste|er vores|er en af vores|fra os|er vores egen); (en af vores|vores
            egen|vores) (egne |mand |kollega |leder )?.. (leder|styrer|kører|står for|står i spidsen) ..;
            landechef~ er (ansat|vores|på plads)
        """,
        "no": """
            ingen (fra|af) (vores|os|vore) .. (derude|dernede|der|på stedet|lokalt|derovre);
            (leverandørens|deres) (egne )?(projektledere|projektleder|teamledere|teamleder|ledere|chefer|folk)
            ,? ?(der |som )(styrer|leder|kører|står for|bestemmer|har ansvaret) ..;
            (leverandørens|leverandøren|leverandør|deres|leverandørs) .. (folk|leder|ledere|egne
            folk|manager|chef|teamleder|projektleder|ledelse) ?.. ?(leder|styrer|står for|kører|har
            ansvaret|driver|bestemmer|der leder|leder holdet); leverandøren (leder|styrer|står for
            ledelsen|har ledelsen|kører|bestemmer|står for) ..; (ledes|styres|ledet|styret|drives|køres)
            (lokalt )?(af|fra|hos) .. (leverandør~|dem|partneren|deres); ledelsen (er|ligger|sidder) (hos
            )?leverandør~; (ingen|ikke nogen|har ikke nogen|ikke) (lokal|egen|af vores|fra os|egne|vores)
            (egen |egne )?(leder~|ledelse|chef~|manager|folk|på stedet|der|dernede|mand)
        """,
        "noun": """
            (lokal|lokale|lokalt) (ledelse|leder|chef|manager|ledere|teamleder|landechef|management);
            landechef~; (egen|eget|egne) (leder|chef|ledelse|ledere|manager|landechef|folk på
            stedet|management); leder (på stedet|dernede|derude|derovre|lokalt); chef på stedet; ledelse
            på stedet; ledere dernede; en af vores dernede; sitechef~; site manager
        """,
        "topic": "leder; ledelse~; chef; styrer; leverandør~; landechef~; lokal~; dernede; manager; ansvaret",
    },
    "processes_documented": {
        "yes": """
            (proces~|procedure~|arbejdsgange~|arbejdsgang~|dokumentation~|alt|det
            hele|vejledning~|instruks~|runbooks|manualer|det
            meste|forretningsgange~|det|de|wikien|onboarding~|beskrivelser~|håndbog~) (er |ligger |står
            |findes |har vi )?(fuldt |godt |helt |også |alle |vel |pænt |grundigt |ordentligt
            )*(dokumenteret|dokumenterede|skrevet ned|nedskrevet|nedskrevne|beskrevet|beskrevne|på
            plads|på skrift|i wikien|i confluence|opdateret|på wikien|i orden|god|på vores wiki|i vores
            wiki|skriftligt); styr på .. (proces~|dokumentation~|procedure~|arbejdsgang~|beskrivelser~);
            (veldokumenter~|gennemdokumenter~); god dokumentation; dokumentationen er (god|på plads|i
            orden|fin|opdateret|komplet); vi har
            (runbooks|procesbeskrivelser|dokumentation|vejledninger|manualer|skrevet) ..;
            (fuldt|godt|grundigt|vel|pænt) (dokumenteret|beskrevet)
        """,
        "no": """
            (udokumenter~|dårligt dokumenteret|mangelfuldt dokumenteret); (sidder|ligger|er|står|findes)
            .. i hovedet (på|hos) ..; i hovederne på; i folks hoveder; i hovedet på; dokumentation~ er ..
            (mangelfuld|dårlig|tynd|forældet|ringe|elendig|sparsom|halter|rodet|ikke eksisterende);
            mangler (dokumentation~|procesbeskrivelser|beskrivelser); dokumentation~ (mangler|halter);
            intet (er )?(skrevet|dokumenteret|nedskrevet) ..; (næsten ingen|ingen
            rigtig|sparsom|mangelfuld|dårlig|ringe|tynd) dokumentation; mundtlig~; tavs viden
        """,
        "noun": """
                (skriftlige|nedskrevne|beskrevne|dokumenterede|faste|formelle) (procedurer|arbejdsgange|processer|rutiner|retningslinjer|instrukser);
            procesdokumentation~; procesbeskrivelse~; dokumentation~; runbooks; dokumenterede processer;
            skriftlige processer; beskrevne processer; nedskrevne processer; procedurebeskrivelser
        """,
        "topic": """
            proces~; dokument~; beskriv~; procedure~; wiki~; skrevet; nedskrevet; arbejdsgang~; runbook~;
            vejledning~
        """,
    },
    "pilot_completed": {
        "yes": """
                pilot~ (ok|okay|klaret|check|gennemført);
            pilot~ (er |blev |var |har vi |fik vi |vi )*(rundet af|lukket ned|afrundet|sluttet|evalueret|godkendt|ført i
                mål|landet|bragt i mål|kørt færdig|overstået|gik over i drift|gennemført|på plads) ..;
                (rundede|afrundede|afsluttede|fuldførte|landede|bestod) .. pilot~;
            ikke (i |en )?pilot~ (længere|mere);
            pilot~ .. .. (afsluttet|overstået|færdig|gennemført|slut);
            pilot~ (er |: |var |blev |har været |gik )?(vel |helt |allerede |nu |jo |godt |så
            )*(færdig|overstået|afsluttet|gennemført|slut|gennemført|ovre|bestået|i mål|i
            hus|godt|vellykket|succesfuld|forbi|lykkedes|veloverstået|kørt|done|gået godt);
            (gennemført|afsluttet|overstået|kørt|bestået|færdiggjort|haft|lavet|gennemførte|afsluttede|kørte|færdige
            med|lavede|klaret) .. (pilot~|en pilot); efter .. (vellykket|gennemført|afsluttet) pilot~;
            (vellykket|gennemført|afsluttet|overstået) pilot~; forbi pilot~; ude af pilot~; færdig med
            pilot~
        """,
        "no": """
                pilot~( ,)? (den|det) (blev|kom|gik) (aldrig|ikke) ..;
            pilot~ (er |var )?(langt (fra|ikke)|langtfra|slet ikke|endnu ikke|ikke helt) (færdig|slut|overstået|afsluttet|i mål|gennemført);
            pilot~ .. (blev|er|kom) (det |den )?(aldrig|ikke) (til noget|til|af|afsluttet|færdig|gennemført|i gang|i mål);
            pilot~ .. (faldt|gik) (til jorden|i vasken|i stå);
            ingen pilot; (var|havde) (ingen|aldrig en) pilot;
            pilot~ .. (den|det) (kører|løber) (stadig|endnu|fortsat);
            (stadig|stadigvæk|lige nu|fortsat|endnu|midt) .. i .. ?pilot~; pilot~ (er |var |blev )?(stadig
            |ikke |fortsat |endnu |lige )*(i gang|kører|kørende|undervejs|ikke
            startet|begyndt|aflyst|mislykkedes|i fuld gang|planlagt|droppet); pilot~
            (kører|løber|slutter|starter|begynder|mangler) ..; (aldrig|sprang|droppede|uden) .. (en
            )?pilot~ ?.. ?; (er|midt|vi er) i (en )?pilot~; i pilotfase~; sprunget piloten over; i gang
            med (en |vores )?pilot~
        """,
        "noun": "",
        "topic": "pilot~; færdig; overstået; afsluttet; kører; gennemført; prøve~",
    },
    "home_integration": {
        "yes": """
            (med i|indgår i|deltager i|med til|med på) (vores|vore) ..;
            (integreret|indlejret|forankret|indgår|koblet|integrerede|inkluderet|vævet|sammentømret)
            .. (i|ind|på|med|sammen|til|hos) ..
            ?(vores|organisation~|planlægning~|hjemme~|resten|os|firmaet|virksomheden|øvrige|de
            øvrige|udvikling~)?; del af (vores|organisationen|den
            samlede|firmaet|virksomheden|planlægningen|det
            samlede|hjemmeorganisation~|hovedkontoret|huset); (arbejder|fungerer|kører|agerer) som
            (ét|et|en|een) (hold|team|enhed); et hold med; samme
            (backlog|planlægning|værktøjer|processer|sprint~|møder|roadmap|tavle|jira) som; (med i|med
            på|med til|indgår i|deltager i) .. ?(vores|vore)
            (planlægning|roadmap|møder|sprints|budget|standups|tavlemøder|planer|stand ups);
            (refererer|rapporterer) .. til (os|vores|hjem|københavn|hovedkontoret|danmark|en chef hjemme);
            (fuldt|godt|tæt|helt|velintegre~|fuldstændig) ?integrer~; velintegrer~; behandles som vores
            egne
        """,
        "no": """
            (kører|arbejder|lever|sidder|fungerer|står|er|ligger) .. (for sig
            selv|isoleret|adskilt|alene|deres eget løb|separat|i en silo|på egen hånd|sit eget
            liv|løsrevet|uden for|udenfor|i en boble); (en ø|silo|egen ø|eget liv|eget løb|satellit)
        """,
        "noun": "hjemmeintegration~; integration~ (hjemme|med os|i huset|i organisationen)",
        "topic": """
            integrer~; del; planlægning~; organisation~; hjemme~; indgår; budget; hold; team; roadmap;
            sammen
        """,
    },
    "wants_shared_captive": {
        "yes": """
            (fælles|delt|fælleseje~|delte|samlet|kollektiv)
            (captive|selskab|datterselskab|enhed|center|juridisk enhed|hub|ejerskab|setup|gcc|løsning);
            (dele|deler|deles|gå sammen|slå os sammen|slå sig sammen|deles om|være fælles|pulje|splitte)
            .. ?(captive|om|med|selskab~|enhed~|andre|en|andre virksomheder|udgifterne)?; sammen med
            (andre|en anden|flere|et andet|nogle andre|to andre|en partner|andre virksomheder|andre
            firmaer|andre danske)
        """,
        "no": """
            (gøre|gør|køre|klare|eje|drive) (det|den) .. (alene|selv); helst .. alene;
            (kun|bare|helst|udelukkende) (vores (eget|egen)|for os selv|os selv|alene|eget|egen); for os
            selv; alene om; (vil|skal|ønsker) (vi )?(have|eje|køre) .. (alene|selv|for os selv|vores
            eget|vores egen|eget selskab); på egen hånd; helt vores eget; helt vores egen; (vores
            )?(eget|egen) (selskab|captive|enhed|datterselskab); ikke .. (fælles|delt|deles)
        """,
        "noun": "",
        "topic": "fælles; dele; deler; sammen; alene; andre; egen; eget; selv",
    },
    "home_pays_tax": {
        "yes": """
            (vi|moderselskabet|selskabet|koncernen|firmaet|moderen|hovedselskabet|virksomheden) .. betaler
            .. (selskabsskat|skat); betaler (vi )?(fuld |normal |almindelig |dansk
            )?(selskabsskat|skat|fuld skat); (giver|har|laver|tjener) (et |godt |stort |pænt
            )?(overskud|penge); overskudsgivende; i skatteposition; profitabel; skattepligtig~ overskud
        """,
        "no": """
            (har|kører|arbejder|viser|giver) (vi |de |stadig |fortsat |et |med )*(underskud|tab|minus);
            taber penge; i underskud; (betaler|betale) (vi )?(ingen|ikke) (selskabs)?skat; ikke overskud;
            skattemæssig~ underskud~; underskudsgivende; fremførbar~ (underskud|tab); fremført underskud;
            (giver|har|kører med|laver) underskud; skattefri~; fritaget for (selskabsskat|skat); røde tal;
            skatteunderskud~; underskud til fremførsel
        """,
        "noun": "",
        "topic": "skat; selskabsskat; overskud",
    },
}
