"""Danish phrases of the conversation itself: intents, yes and no, unknown, refusals.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

TALK = {
    "reset": """
        (start|begynd|starte|begynde) (forfra|på ny|helt forfra|igen|fra
        (start|bunden|scratch|begyndelsen|nul|en ende|en frisk)) ..;
        (slet|glem|ryd|nulstil|kasser|smid|fjern|drop) (det|alt|det hele|alle|hele|alt det|mine|sagen|data)
        ..; forfra; nulstil~; genstart~; reset; ny sag; på en frisk; forfra igen; tilbage til start; rent
        bord; blank tavle; vi starter forfra; lad os starte forfra; viske tavlen ren
    """,
    "help": """
            hvor (lang tid|længe) (tager|varer) (det|den|dette|det her) ..; (helt |fuldstændig |lidt )?(lost|fortabt|på bar
            bund|forvirret); hvad er det (så |nu |egentlig |lige )?(jeg|man|vi) (skal|kan|bør|forventes) ..;
            (ved|aner|forstår|fatter) ikke hvad (jeg|man|vi) skal (gøre|skrive|svare|sige|her); hvad (går|er meningen) .. (ud
            på|med det her|her); hvordan (bruger|betjener|snakker|taler|skriver) (man|jeg|vi) (dig|den|det|med dig) ..;
        (jeg|vi) (er|sidder|sad) (helt )?(fast|lost|forvirret|forvirrede); hvad (er det )?(skal|bør)
        (jeg|vi|man) (egentlig )?(gøre|skrive|svare) (her|nu)?;
        hjælp; hvordan (virker|fungerer|bruger|gør|kommer|skal|starter|begynder|kan)
        (det|den|du|dette|jeg|man|vi|her|botten) ..; hvad kan (du|den|jeg|man|vi|botten) ..; vejledning;
        kommandoer; hvem er du; hvad er (du|det her|dette|du for en) ..?; hvad laver du; hvad skal jeg
        (gøre|skrive|svare|sige) ..?; hvad gør (du|jeg|man) ..; kan du hjælpe ..; hjælpe mig; manual; kom i
        gang; hvordan kommer jeg i gang; hvad er det her; hvad bruger man; skal vi (tage ..
        (hjem|over)|hjemtage|overtage|lave .. captive)
    """,
    "greet": """
            (morn|morgen|mojn|hejsan|hejs|heya|tjena|tjenare|goddav|yo|davdav|halløjsen)( morn| morgen| mojn)?; god eftermiddag; hilsen fra;
        (morn|morgen|mojn|hejsan|hejs|heya|tjena|tjenare|goddav|yo|davdav|halløjsen)( morn| morgen| mojn)?; god eftermiddag; hilsen fra;
        hej; hejsa; hallo; halløj; halløjsa; goddag; godmorgen; god (morgen|dag|aften|formiddag|eftermiddag);
        godaften; dav; davs; mojn; hejhej; hej (med dig|der|bot|igen|alle|med jer); goddaw; hey; hi; hello;
        hej hej; dagens; halli; hilsner
    """,
    "thanks": """
        tak; mange tak; tusind tak; takker; tak for (hjælpen|det|svaret|nu|i dag|indsatsen); super tak; fedt
        tak; thx; thanks; tak skal du have; selv tak; flot arbejde; godt arbejde; 1000 tak; taktak; tak for
        det; sejt
    """,
    "goodbye": """
        farvel; hej hej; vi ses; vi snakkes; god weekend; hav en god .. ; ses; ha det; kan du have det;
        godnat; det var alt; det var det hele
    """,
    "unknown": """
            (ikke noget|intet|ingenting|ikke) (er )?(besluttet|afgjort|fastlagt|endeligt) (endnu|om det); (det |den
            )?(ved|kender) (kun |vist kun |vel kun )?(leverandøren|bestyrelsen|direktionen|hr|økonomi|indkøb|jura|min chef|vores
            cfo|partneren|udbyderen|de andre|andre); spørg ~ (i|hos|fra|om det) ..; (har|kan) (jeg |vi |det |den |dem |tallet
            )*ikke (lige |helt )?(i hovedet|på stående fod|udenad) ..; tør (jeg|vi) ikke (svare på|sige|gætte på|udtale mig om)
            ..; (kan|kunne) (jeg|vi) (ingen steder|ikke) .. ?(finde|læse|se|opdrive|slå op) ..; (kan|kunne) ikke (finde|opdrive)
            ..; (er jeg|er vi|jeg er|vi er) (helt |fuldstændig )?(blank|på bar bund|på herrens mark|på gyngende grund) ..;
            (har|haves) (jeg|vi) ikke (lige )?(på|ved) (hånden|mig|os); (det|den) har jeg (altså |desværre |ærligt talt
            )?(ikke|ingen) ..; (aldrig|ikke) (set|hørt|fået oplyst|fået at vide) ..;
        (ikke noget|intet|ingenting|ikke) (er )?(besluttet|afgjort|fastlagt|endeligt) (endnu|om det);
        (det |den )?(ved|kender) (kun |vist kun |vel kun )?(leverandøren|bestyrelsen|direktionen|hr|økonomi|indkøb|jura|min
            chef|vores cfo|partneren|udbyderen|de andre|andre);
        spørg ~ (i|hos|fra|om det) ..; (har|kan) (jeg |vi |det |den |dem |tallet )*ikke (lige |helt )?(i hovedet|på stående
            fod|udenad) ..; tør (jeg|vi) ikke (svare på|sige|gætte på|udtale mig om) ..;
        (kan|kunne) (jeg|vi) (ingen steder|ikke) .. ?(finde|læse|se|opdrive|slå op) ..; (kan|kunne) ikke (finde|opdrive) ..;
            (er jeg|er vi|jeg er|vi er) (helt |fuldstændig )?(blank|på bar bund|på herrens mark|på gyngende grund) ..;
            (har|haves) (jeg|vi) ikke (lige )?(på|ved) (hånden|mig|os);
            (det|den) har jeg (altså |desværre |ærligt talt )?(ikke|ingen) ..; (aldrig|ikke) (set|hørt|fået oplyst|fået at vide) ..;
        kan (jeg|vi) (ikke .. |.. ikke .. )(huske|sige|svare på); husker (jeg|vi) ikke ..;
        (skal|må) (det |den |først |vi |lige )*(forhandles|aftales|afklares|besluttes|fastsættes|afgøres) ..;
        til forhandling; ikke (aftalt|fastsat|forhandlet|defineret|afklaret)( endnu)? ..; (det )?er (til
        )?(forhandling~|et forhandlingsspørgsmål);
            (må|skal) (jeg|vi) (lige |først )*(høre|undersøge|tjekke|spørge|vende) ..;
            (kender|ved|har|husker) (vi |jeg )?hverken ..; (ved|kender|aner|husker) (jeg|vi|man|de) .. ikke ..;
            har (jeg|vi) .. ikke .. (svar|overblik|tal|styr)~; ikke overblik; ikke svaret;
        ved (jeg|vi|det) .. ikke; holder (vi |jeg )?ikke øje med; (oplysning~|tal~|information~) har (jeg|vi)
        ikke; har (jeg|vi) ikke lige; måler vi ikke;
            kender (jeg|vi) ikke;
        ved (vi |jeg |det )*(ikke|faktisk ikke|desværre ikke|sgu ikke|ærlig talt ikke) ..; aner (vi |jeg |det
        )*(ikke|intet) ..; ingen (anelse|idé|ide|viden) ..; (ikke|ingen) (tal|overblik|data|viden)
        (på|om|over) ..; har (vi |jeg )?(ikke|ingen) ..
        ?(tal|tallet|overblik|tallene|styr|viden|information~|data|oplysning~|målt|noget
        bud|liggende|på|anelse|ide|idé|kendskab); kender (vi |jeg )?ikke ..; (vi|jeg) kender (det )?ikke ..;
        ikke (sikker|sikre|klar over|bekendt|helt sikker|kendt) ..; ukendt~; det har (jeg|vi) ikke ..; (er|det
        er) uvist; usikker~; må (jeg |vi )?(lige )?(undersøge|tjekke|finde ud af|spørge|slå op|vende tilbage)
        ..; skal (lige )?(undersøge|tjekke|spørge|finde ud af|undersøges|høre) ..; svært at sige; ingen ved;
        ingen der ved; hvem ved; det ved jeg ikke; (kan|kunne) (jeg |vi )?ikke (huske|sige|svare
        på|finde|udtale) ..; ikke målt; husker (det |jeg )?ikke ..; har glemt; glemt; spørg mig ikke; det må
        guderne vide; guderne må vide; i tvivl; ikke tal på; ikke noget tal; måler (vi )?(det )?ikke; (det
        )?måler vi ikke; ikke opgjort; pas kender ikke; har jeg ikke (styr|tal|på|her|lige); ved vi ikke ..;
        ved jeg ikke ..; foreligger ikke; aner det ikke; gad vide
    """,
    "skip": """
            (springe|springes|hoppe|hoppes) .. over; (vi|jeg) springer;
            (gem|gemme|gemmer|udskyd|udskyde|udskyder|parkér|parkere|parkerer|henlæg|udsæt|udsætte)
            (den|det|dem|spørgsmålet|vi)? ?..; til en anden dag; den dag den sorg; (tag|tage|tager|snup|snupper) (vi )?(et
            andet|noget andet|næste|det næste) ..;
        (springe|springes|hoppe|hoppes) .. over;
        (vi|jeg) springer;
        (gem|gemme|gemmer|udskyd|udskyde|udskyder|parkér|parkere|parkerer|henlæg|udsæt|udsætte)
            (den|det|dem|spørgsmålet|vi)? ?..; til en anden dag; den dag den sorg;
            (tag|tage|tager|snup|snupper) (vi )?(et andet|noget andet|næste|det næste) ..;
        videre (tak|herfra);
        pas; spring .. ?(over|videre)?; springer (vi )?(den |det )?over; senere; næste( spørgsmål| tak| emne);
        næste(?=( [.!?])*$); (den|det) (må|kan|skal) vente;
        (tager|tage|vender|kommer|venter|vende|vend|vent|tag|kigger|ser)( vi| det| den| jeg| dem| lige|
        med)*.. (senere|tilbage|igen|en anden gang|bagefter|næste gang|med det|med den|på den|på det);
        (gå|kom|kør|bare|går|lad os|hop) .. videre;
        ikke (nu|lige nu); gå videre; en anden gang; lad os (gå videre|springe|tage|komme videre|vente) ..;
        lad det ligge; parker .. ; vent (med|lidt med) ..; hop over; vi venter; fortsæt uden; spring; hopper
        over; tager den sidst; kommer senere; skip
    """,
    "refuse": """
            (må|kan|skal) (det |den |de |desværre )*ikke (forlade|ud af|deles uden for|komme ud af|slippe ud af) ..;
            (bliver|forbliver|holdes|holder vi) (det |den |de )?(inden for|indenfor|i) (huset|murene|firmaet|koncernen); (ikke
            noget|ikke|intet) (vi|jeg) (taler|snakker|skilter|går rundt) ..; (af|pga|på grund af) (fortrolighed~|hensyn til);
        hvis jeg (fortalte|sagde|delte|røbede|afslørede|gav) ..; (slår|hænger|fyrer) mig ..;
            (vil|skal) (jeg |vi )?(helst |ikke |nødig )*(ikke|nødig) (skrive|lægge|poste|have) ..;
            (det|den|tallet|tallene|de tal|oplysningen) (er|bliver|holder vi|skal blive|forbliver) ..
            (internt|intern|interne|fortroligt|hos os|mellem os|indenfor murene);
        (kan|må) (desværre )?ikke (oplyses|deles|siges|udleveres);
        fortrolig~; (må|kan|vil|ønsker|skal|bør) (jeg |vi |det |det desværre |desværre )*ikke
        (oplyse|sige|dele|fortælle|udtale|ud med|komme ind på|give|svare|gå ind|at oplyse|at
        dele|videregive|skrive) ..; (det )?(må|vil|kan) (jeg|vi) (desværre |helst |ikke |sgu |ikke gerne
        )*(oplyse|sige|dele|fortælle|ud med|svare på|komme ud med|ikke) ?.. ?; hemmelig~; hemmeligt;
        forretningshemmelig~; det (kommer|rager|vedkommer) .. ikke ..; nda; tavshedspligt~; privat; ikke noget
        (jeg|vi) (deler|kan dele|må dele|oplyser|vil dele|må oplyse) ..; vil helst ikke ..; helst ikke;
        internt; klassificeret; ikke offentlig~; det holder vi for os selv; ingen kommentar~; under nda;
        følsom~; det vil jeg ikke ..
    """,
    "correction": """
            (#n|#m|#p|#d) (i stedet|istedet); sig (#n|#m|#p|#d);
        rettelse; ret (det |den |lige )?..; (forkert|fejl|tog fejl|tastefejl|skrev forkert|sagde
        forkert|skrivefejl|slåfejl|tager fejl|forvekslede|byttede|fejlagtigt|misforstået|byttet|fejltast~) ..;
        (faktisk|undskyld|ups|hov|hovsa|sorry|mente|mener|jeg mente|pardon|beklager|rettere|altså|nå
        nej|øh|vent) ; (skal|skulle|burde) (være|have været|stå|vi sige|hedde|rettes|der stå) ..;
        (ændr|ændre|opdater|opdatere|ret|sæt|skift|udskift|korriger|byt|juster|erstat|rette) (venligst )?..; i
        stedet for; ikke #n; ikke #m; ikke #p; ikke #d; ikke #c; ikke #t; alligevel; rettes til; korrektion;
        det er (rent )?faktisk; snarere; ikke længere; det passer ikke; viser sig; lav (det|den) om; forresten
    """,
    "undo": "fortryd .. ?; fortryde; tag det tilbage; annuller .. ?; rul tilbage; lav det om igen",
    "back": """
        (et |én |en )?(skridt|spørgsmål|trin) tilbage; gå (et |en |ét )?(skridt |trin |spørgsmål )?tilbage;
        forrige( spørgsmål)?; tilbage; tilbage til (forrige|sidste|det forrige) ..
    """,
    "reject_line": """
        (linje|linie|række|punkt|post|nummer) [0-9]+ .. (forkert|fejl|galt);
        (linje|linie|række|punkt|post|nummer) [0-9]+ (er|passer|stemmer) ikke ..;
        (linje|række|punkt|linie|post) #?n? ?.. (er|var|passer|ser) (forkert|ikke|fejl|ikke rigtig~) ..?
    """,
    "handoff": """
            (ringe|ring|telefonere) (til |op )?..; telefonnummer~; (nogen|en) (jeg|vi|man) kan (ringe|tale|snakke|skrive|kontakte) ..;
        (ringe|ring|telefonere) (til |op )?.. ; telefonnummer~; (nogen|en) (jeg|vi|man) kan (ringe|tale|snakke|skrive|kontakte) ..;
        (tale|snakke|skrive|chatte|tal) med (en|et|nogen|jer) ..; rådgiver~; menneske; rigtigt menneske;
        konsulent hos jer; (jeg vil|vil gerne) (tale|snakke) ..
    """,
    "language": "(på|til) #a; (snak|skriv|svar|skift|tal|fortsæt|kør) .. #a; #a tak; kan (vi|du) .. #a",
    "injection": """
        (se bort fra|ignorer|ignorere|ignorér|glem|glemme|tilsidesæt|tilsidesætte|omgå|drop|droppe|overse|bryd|bryde) ..
        (instruks~|instruktion~|regler~|regel~|prompt~|retningslinj~|tidligere|opsætning~|ordrer|begrænsning~|system~|programmering);
        systemprompt~; nye instruktion~; ny instruks~; vis ..
        (opsætning~|konfiguration~|prompt~|instruktion~|nøgle~|systemprompt~|token~); (du er|opfør dig som|lad
        som om|agér som) (nu )?(en|et|du|min|at|hvis) ..; (svar|sig|skriv|anbefal|svare|udskriv) (bare |kun
        |blot |med )?(bliv|go|ja|captive|overtag|stay|go captive|transfer|ordet); udviklertilstand; som
        (administrator|udvikler|admin|chef) (beordrer|siger|kræver)
    """,
    "decoy": """
        vejr~; vittighed~; joke; frokost~; middag; fodbold~; sang; synge; digt; opskrift; nyhed~; film; øl;
        kaffe; aktie~; bitcoin; ferie; hovedstad~; præsident~; meningen med livet; oversæt; fødselsdag~; fest;
        musik; spil; kage; fredagsbar; klokken; hvor gammel er du; er du (en
        )?(robot|bot|menneske|ai|kunstig~) ..; pizza; elsker; statsminister~; yndling~; hvilken dag
    """,
    "ack": """
        ok; okay; fedt; super; fint; dejligt; godt; interessant; hmm; øh; haha; perfekt; cool; nå; aha; skønt;
        javel; klart; spændende; fornuftigt; modtaget; forstået; sejt; okey; lækkert; genialt; alright; giver
        mening; nice; det lyder godt; herligt
    """,
    "yes": """
            (det )?(kan du|tør jeg|vil jeg) (bande|regne|stole|sværge|vædde) på; bander på; det tror (jeg|vi) (nok |faktisk |da
            )*(vi|de|den|det|der|at vi) (har|er|gør|kan|må); lige i (øjet|skabet); spot on; på kornet; ser
            (rigtigt|fint|godt|korrekt|ok) ud .. ?;
        (det )?(kan du|tør jeg|vil jeg) (bande|regne|stole|sværge|vædde) på; bander på;
        det tror (jeg|vi) (nok |faktisk |da )*(vi|de|den|det|der|at vi) (har|er|gør|kan|må);
        lige i (øjet|skabet); spot on; på kornet; ser (rigtigt|fint|godt|korrekt|ok) ud .. ?;
        (ser|lyder) (fint|godt|rigtigt|ok|korrekt) (ud )?(for|til) (mig|os);
            (ja |ja , |tja , )?hvorfor ikke(?=( [.!?])*$);
        det (er|ser) (helt|fuldstændig|ganske|fuldkommen) (fint|rigtigt|korrekt|i orden|rigtig|godt);
        (alt|det|det hele|alting) (er|ser) (fint|godt|korrekt|rigtigt|ok|i orden) ..; ja; jo; jep; jeps;
        jepsen; jaja; ja tak; jada; javist; nemlig; præcis; præcist; korrekt; rigtigt; det (stemmer|passer|er
        rigtigt|er korrekt|ser rigtigt ud|ser fint ud|er det|gør det|er fint|gør vi|kan vi|må vi|er godt|har
        vi|er sandt|holder) ..?; stemmer; passer; bekræfte~; bekræft; enig; ser (rigtigt|fint|godt|korrekt|ok)
        ud; selvfølgelig; naturligvis; helt sikkert; bestemt; fint; ok; okay; perfekt; sådan er det; yes;
        godkendt; i orden; alt (passer|stemmer|er korrekt|er rigtigt); 👍; ✅; ✔; sandt; jo da; ja da; jamen ja;
        helt rigtigt; afgjort; absolut; (det )?har vi; (det )?gør (vi|de); (det )?er (der|de|vi|den); klart;
        jatak; 💯; 👌; jaeh; tror jeg; det tror jeg; jojo; det hele passer; værsgo; yep; alt i orden; godt;
        ganske; lige præcis; j; lyder (rigtigt|godt); tror (jeg|vi) nok; (det )?(mener|formoder|antager|håber) (jeg|vi)(
        nok)?; det vil jeg tro; formentlig; formodentlig;
        sandsynligvis; efter sigende; i teorien( ja)?; i princippet( ja)?; på papiret( ja)?; vist nok; vistnok; (det )?burde
        (den|det|der|vi|de)( være| have| det)*; nok ja; så vidt (jeg|vi) ved
    """,
    "no": """
            ikke (som|hvad|at|noget) (jeg|vi) (er bekendt med|kender til|har hørt om|har set|er klar over);
            (nææ|nææh|næææ|naj|nah); nix da; hen i vejret; (det )?er (helt |fuldstændig |ganske |lodret )?(hen i vejret|galt|i
            skoven|ved siden af|skævt|skudt forbi|misvisende|vrøvl|noget vrøvl|noget rod|noget sludder|sludder|løgn|ude i
            hampen|usandt|fejlagtigt|en fejl);
        ikke (som|hvad|at|noget) (jeg|vi) (er bekendt med|kender til|har hørt om|har set|er klar over);
        (nææ|nææh|næææ|naj|nah); nix da;
        hen i vejret; (det )?er (helt |fuldstændig |ganske |lodret )?(hen i vejret|galt|i skoven|ved siden af|skævt|skudt
            forbi|misvisende|vrøvl|noget vrøvl|noget rod|noget sludder|sludder|løgn|ude i hampen|usandt|fejlagtigt|en fejl);
        (det )?(er|var) ikke (helt|rigtig|ganske) (rigtigt|korrekt|sandt|rigtig)( er jeg bange for|
            desværre)?; ikke helt (rigtigt|korrekt) (desværre)?;
        nej; næ; næh; nej tak; nope; nix; niks; ikke
        (rigtigt|korrekt|helt|endnu|det|rigtig|sådan|længere|just) ..?; det (stemmer ikke|passer ikke|er (ikke
        rigtigt|forkert|ikke korrekt|ikke|ikke det)|er det ikke|har vi ikke|gør (vi|de|det) ikke|kan vi
        ikke|må vi ikke|er der ikke|er vi ikke|er de ikke|gør det ikke); forkert; aldrig; ingen; slet ikke;
        overhovedet ikke; bestemt ikke; desværre ikke; desværre; stemmer ikke; passer ikke; 👎; ❌; ✖; intet;
        nul; ingenting; (har|gør|er|kan|må) (vi|de|der) ikke ..?; (vi|de) (har|gør|er|kan|må) (det )?ikke ..?;
        nejda; nej da; nejnej; absolut ikke; ikke nogen; endnu ikke; det tror jeg ikke; no; niks da; på ingen
        måde; falsk; n; ikke så vidt (jeg|vi) (ved|er orienteret); det (mener|formoder|antager) (jeg|vi) ikke;
        (formentlig|sandsynligvis|nok|vist) ikke;
        ikke (som|hvad|at) (jeg|vi) ved( af)?; næppe; knap nok
    """,
    "partly": """
        men (kun|bare|ikke) ..; kun (de|dem|nogle|for); delvis~; til dels; både ja og nej; både og; mere eller
        mindre; sådan da; næsten; nogenlunde; tildels; bortset fra; undtagen
    """,
    "idiom": """
        nej( ,)? (vent|lige|hov) ..;
        nej nej( ,)? ..;
        ingen problem~; ingen tid; ikke noget problem; ok( ,)? (så|hvornår|hvad|hvordan|hvorfor|hvem|og) ..;
        (god|stor|fin|dejlig) hjælp; tak for hjælp~; indtil videre; for nu; hidtil
    """,
    "except": """
        bortset fra; undtagen; på nær; lige med undtagelse af; med undtagelse af; foruden; bortset fra; undtagen; på nær; lige med
        undtagelse af; med undtagelse af; foruden
    """,
    "half": "halvere~; fordoble~; dobbelt~; tredoble~",
}
