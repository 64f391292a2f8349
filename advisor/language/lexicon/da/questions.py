"""Danish questions: what somebody wants to hear - a "what if", a comparison, a reason, the status, the verdict.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

QUESTIONS = {
    "whatif": """
            (gælder|holder|dur|virker|rækker|ændrer|påvirker|hjælper|passer)
            (det|den|konklusionen|svaret|resultatet|tallet|billedet|anbefalingen) .. (ved|med|hvis) (#n|#m|#p|#d|vi|en|et);
            (og|men) hvis (nu )?..; sæt (nu|at|lige) ..; sæt nu; lad os lege (med )?(tanken|at) ..; (rent
            )?(hypotetisk|teoretisk|tænkt eksempel)~; tænkt eksempel; (hvad|hvordan) .. (hvis|såfremt) ..;
        (kør|lav|prøv|regn|beregn) (mig |os )?(et|en|endnu et|et nyt|et andet)
        (scenarie|scenario|scenarium|variant) ..; scenarie :; scenarium :;
            hvad (ville|vil) .. (ændre|betyde|give|gøre);
            (kør|regn|prøv|lav|beregn) (det|den|dem|tallene|casen|regnestykket|alt) (igen |om )?(med|ved|på);
            (ville|vil|ser) (det|tallene|casen|billedet|regnestykket|svaret) ..
            (anderledes|bedre|værre|billigere|dyrere) .. (ud )?(med|ved|hvis); hvad giver det (hvis|med|ved);
        (ville|vil) det .. i #c; hvad (ville|vil) .. ske ..; hvordan ville det ..;
        hvad hvis; hvad nu hvis; forestil dig; forestil jer; tænk hvis; tænk nu hvis; antag; antaget; lad os
        (sige|antage|forestille|lege); sæt (nu )?(at|vi|den|det|prisen|lønnen); hvad sker der
        (hvis|når|med|ved); hypotetisk; hvordan (ser|ville|vil|er) (det|regnestykket|tallene|billedet|casen)
        .. (ud|hvis|med|ved|se); hvis (nu
        )?(vi|de|det|prisen|lønnen|raten|holdet|timeprisen|gebyret|der|udskiftningen|personaleomsætningen|leverandøren|teamet)
        ..; (og|så) med (en|et|#n|#m|#p) ..; og (hvis|ved|for) (#n|#m|#p|vi|en|et) ..; prøv med; prøv at
        (regne|sætte); regn (det |den |igen )?(igen )?(med|på) .. i stedet; kør den (igen )?med; kør det (igen
        )?med; hvad med (#n|#m|#p) ..; scenarie~ (med|hvor); simuler; leg med; hvad ændrer sig hvis; hvad
        bliver (det|resultatet) (hvis|med|ved); hvad betyder det hvis; ville det (ændre|betyde|hjælpe|svare)
        ..; hvad så (hvis|med)
    """,
    "assume": "antag; antaget; forudsat",
    "instead": "i stedet; istedet; i stedet for",
    "compare": """
            ift; (klarer|gør|ligger) #c sig ..; målt mod; holdt op mod;
        sammenlign~; kontra; versus; vs; op mod; op imod; hellere .. end; (bedre|billigere|dyrere)
        (i|end|med|hos); forskel~ (på|mellem|imellem); hvilket (land|er) ..; hvilken (by|er) ..; side om side;
        i forhold til; hold .. op (mod|imod|imod); stil .. op; stil .. ved siden af
    """,
    "alternative": """
        skal vi (kigge|se|gå|flytte|vælge|overveje|tage|være|satse|bygge); hvad med; eller; bør vi
        (kigge|se|vælge|overveje); burde vi
    """,
    "main_question": """
        (skal|bør|burde) (vi|jeg) (overtage|hjemtage|insource|købe|hjemkøbe) (vores|holdet|teamet|folkene|det) ..
        (team~|hold~|folk~|udviklere~|i #c)
    """,
    "want_verdict": """
            (bud|gæt|fornemmelse|ide|idé|indikation) (på |om )?.. ?(ender|lander|resultat~|konklusion~|svaret) ..; hvad
            (ender|lander) (det|vi|i) (med|på) ..; (kan|kunne|vil|ville) (det|den|sådan noget|det her) (overhovedet |så |nu |mon
            |egentlig )*(betale|svare) sig(?=( [.!?])*$); er det (så |overhovedet |egentlig )?(pengene værd|en god
            forretning|rentabelt|klogt|fornuftigt|besværet værd);
        (skal|bør|burde) (vi|jeg|man) (så |nu |egentlig |bare |virkelig |altså
        )*(gøre|overtage|tage|købe|hjemtage|insource|eje) .. (det|dem|holdet|eller ej|eller ikke|over|hjem)(?=(
        [.!?])*$); (skal|bør) (vi|jeg) (så |nu |egentlig )*(overtage|gøre|tage) (det|dem|holdet) ..; er det en
        god (ide|idé) ..; eller ej
    """,
    "want_questions": """
        (hvad|hvilke spørgsmål) (skal|bør|kan|burde|må) (jeg|vi) (så |ellers |nu )*(spørge|stille|høre)
        (leverandøren|dem|partneren|vores leverandør|udbyderen)? ..; hvad (skal|bør) (jeg|vi) spørge .. om
    """,
    "want_privacy": """
        (er der|kan|ser|læser) (andre|nogen|nogle|leverandøren|min chef|mine kolleger) ..
        (se|læse|ser|læser|med) ..;
        hvem (kan|må|vil|får|har) (alt |alle |ellers |også )*(se|læse|adgang|indsigt|vide|at se) ..; er
        (det|dette|det her|vores tal|mine tal|tallene)
        (privat|fortroligt|fortrolige|delt|hemmeligt|sikkert|sikre) ..; hvor (bliver|er|ligger|gemmes)
        (det|vores tal|tallene|data|mine data) (gemt|opbevaret)? ..
    """,
    "want_month": """
        hvornår (skal|bør|kan|burde|er det bedst|er det tidligst) (vi|jeg|man|det|at)? ?(så |bedst |tidligst
        )*(gøre|overtage|tage|starte|gå|hjemtage|ske|begynde|købe|skifte) ..; hvornår er (det
        )?(bedste|rigtige|rette) (tidspunkt|måned) ..; hvorfor (i |først |lige |netop |så )*(#t|den måned|den
        dato|først da|på det tidspunkt)
    """,
    "want_next": """
        (hvad|hvad så) (sker der |kommer |gør vi |er det næste |skal der ske )?(nu|næste|så|herfra|videre)(?=(
        [.!?])*$); hvad er (det )?næste( skridt)? ..; hvad nu; og hvad så(?=( [.!?])*$)
    """,
    "explain": """
            (giv|give|har du|vis|med|få) .. eksempel ..;
        (hvad|hvilke|hvilken) .. (antag~|forudsæt~) ..; (kan|vil|kunne) du
            (forklare|uddybe|beskrive|fortælle) ..; uddybe;
        hvilk~ .. (kurs|valutakurs|sats|værdi|tal|rente) .. (du|i|der|det) ..; hvilk~ .. (har|bruger|regner|anvender|brugte) (du|i) ..;
        hvad står .. for;
        forklar~; hvad (er|betyder|vil det sige|dækker|mener|menes|ligger|går) ..
        ?(en|et|der|du|over|med|i|det)?; hvorfor; hvordan ..
        (beregn~|regn~|kommer|er|udregn~|fandt|når|nåede|finder|fungerer|opstår|fremkommer|estimer~|opgør~|bliver)
        ..; definition~; fortæl (mig )?(om|mere|hvad|hvorfor|lidt|hvordan) ..; hvor (kommer|stammer|får) ..
        fra; jeg forstår ikke ..; uddyb~; beskriv; betydning~ af; betyder; hvad går .. ud på; hvad mener du;
        kan du forklare ..; hvad vil .. sige; begrund~; hvad skal .. forstås
    """,
    "status": r"""
            (rids|ridse|ridset|opridse|opridset|skitser|skitsere|remse|remser|rems) .. ?op ..?; opridse ..; (hvad|det) du (nu
            |allerede |indtil nu )?(har|fik) (noteret|skrevet ned|registreret|fået|samlet|forstået) ..;
            (gentag|genfortæl|gengiv|oplist|list|rekapituler~|sammenfat~) .. ?(hvad|det|tallene|mine|alt)? ..; rekapituler~;
            sammenfat~; mellemstatus; (læse|læs) .. (op|tilbage);
        hvor meget mere .. (skal du|har du|mangler du|mangler); hvornår (får|kan|ser) (jeg|vi) (se |få
        )?(et|en|mit|vores|det) (svar|resultat|tal|anbefaling|første) ..;
        hvad (sagde|skrev|fortalte|gav|oplyste) (jeg|vi) ..;
        (se|vise|vis|høre) .. hvad du har ..; hvad (skal|vil) du (stadig |mere |ellers )?(vide|bruge) ..; hvad
        mangler du ..; hvad (har|ved|mangler|kender|husker) (du|vi|jeg|i) ..; status; hvor langt; opsummer~;
        overblik~; resume~; resumé; hvor (er vi|står vi|kom vi|nåede vi|slap vi) ..; (vis|giv) (mig
        )?(hvad|status|fakta|overblik|tallene|listen|en status|et overblik|mine|en opsummering) ..; hvad
        mangler (der|vi|du|jeg) ..; mangler (du|i)
        (stadig|fortsat|endnu) (noget|mere|flere) ..?; hvad mangler \?; mangler (vi|der|du) (noget|mere|flere) ..?; hvor (mange|meget) (spørgsmål
        |mangler |er der |har vi )?.. (tilbage|mangler|endnu); indtil videre \?; hvad har (vi|du) ..; hvad er
        (der )?(noteret|registreret|opsamlet|samlet) ..; er vi (færdige|ved at være|i mål); (hvad|hvilke)
        (tal|fakta|oplysninger) (har|mangler) ..; læs (det )?op
    """,
    "resume": "hvor (kom|nåede|slap|var) vi .. ?; lad os fortsætte; fortsæt; genoptag; hvor langt nåede vi",
    "seventy_eighty": """
        (alle|folk|man|eksperter~|konsulenter~|de|andre) (siger|snakker|taler|mener|påstår|nævner) ..; 70 ?-
        ?80; tommelfingerregel~; 70 til 80; det normale tal
    """,
    "why_asked": """
        hvorfor (skal|vil|spørger|har|behøver|bruger|er) (i|du|jeg|vi|det|dette) ..; hvad (skal|bruger) (i|du)
        .. (til|med|for); hvad skal (du|i) bruge ..; hvad er det (relevant|vigtigt|nødvendigt) for; hvorfor
        (det|er det vigtigt|dog det|netop det) ..?; til hvad; hvad skal det (bruges|gøre godt) ..; hvad har
        det med
    """,
    "captive": """
        captive; eget selskab; egen enhed; egen juridisk enhed; hjemtag~; overtage; insourc~; tage ..
        (hjem|over|ind); in house; datterselskab; eje selv; selv eje; eget datterselskab; inhouse
    """,
    "stay": """
        blive~ (hos|som|ved)?; fortsætte~; leverandør~; nuværende (aftale|setup|løsning|model); outsourc~;
        status quo; beholde (leverandøren|aftalen); gøre ingenting; ikke gøre noget; blive; som nu; bliver
    """,
    "question_start": """
        hvad; hvorfor; hvordan; hvornår; hvor; hvilken; hvilket; hvilke; hvem; skal; burde; bør; kan; kunne;
        vil; ville; er; har; må; gør; mon; hvis
    """,
}
