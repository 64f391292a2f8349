"""Danish signs of whole constructions: a price then and now, people who left, a fee as a part of something, what is not live yet.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

TURNS = {
    "considered": """
        overvejer; kigger på; kigger mod; tænker på; drømmer om; snakker om; taler om; leger med; undersøger; (kunne|måske) flytte
        til; hvis
    """,
    "formerly": "mod (#n|#m|#p) (da|sidste|i fjor|før|dengang|for|i starten|tidligere|oprindeligt|ved) ..",
    "groups": "squads?; teams; hold; grupper; pods?; spor; celler; scrumteams; udviklingsteams; scrum teams",
    "each": "hver; hvert; hver især; à; stykket",
    "other_firms": """
        konkurrent~; naboen; nabofirma~; (en|et|nogle) (ven|veninde|bekendt|kammerat|studiekammerat|tidligere kollega|gammel kollega|fætter|nabo) ..
        (i|fra|hos|på); (min|mit|vores|hos min|i mit) (gamle|tidligere|forrige|sidste)
        (arbejdsplads|arbejdsgiver|job|firma|virksomhed|stilling|bank|selskab|
        arbejde); (et|en) (andet|anden|lignende|tilsvarende)
        (firma|virksomhed|bank|selskab|kunde|forsikringsselskab|koncern|kommune|kollegafirma) .. ?(jeg|vi|som|har|
        betaler|er|med|i); andre (virksomheder|firmaer|kunder|banker|selskaber|danske virksomheder|danske firmaer|kommuner); de
        andre i branchen; branchen;
        (branche|markeds|landsgennemsnit)(snit|gennemsnit~|niveau~|prisen|priserne)?; (normen|normalen) (i|for)
    """,
    "offer_condition": """
        (hvis|såfremt|mod at|forudsat at|når|ifald|dersom) (vi |blot |bare |til gengæld )*(forlænger|fornyer|binder|skriver
        under|underskriver|genforhandler|accepterer|
        forpligter|siger ja|bestiller|garanterer|tegner|laver en ny|går med til|lægger mere|flytter mere|tager mere|køber
        mere|skifter til dem|vælger dem); ved
        (forlængelse|fornyelse|genforhandling|en ny aftale|en ny kontrakt)
    """,
    "then": """
        dengang; før; førhen; tidligere; oprindelig~; i starten; i begyndelsen; på det tidspunkt; var; betalte; kostede;
        lå; tog de
    """,
    "rise": """
        (går|gik|gå|gået|sat|sættes|skrues|skruet) op; stige; stiger; steg; steget; stigning~; øges; øge; øger; hæves;
        hæver; vokser; op; højere; mere; dyrere; ekstra
    """,
    "fall": """
        (går|gik|gå|gået|sat|sættes) ned; falde; falder; faldt; faldet; sænkes; sænker; sænke; lavere; mindre;
        billigere; ned; reduceres; skæres; dykker
    """,
    "unchanged": """
        uændret; uændrede; ingen (ændring~|stigning~|regulering~|indeksering~); (samme|den samme)
        (pris|rate|takst|timepris); det samme; den samme; fast( pris| rate)?; stabil~; konstant~; aldrig; slet ikke;
        (stiger|steget|ændre~|ændret|reguleres|går|gør) .. ikke ..; fastfrosset
    """,
    "double": """
        fordoble; fordobler; fordobles; fordoblet; fordobling~; dobbelt så (mange|stor~|stort|hurtigt|ofte|meget|høj~|lang~|dyr~);
        blev det dobbelte; det dobbelte; dobbelt
        (op|størrelse|antal); to gange så (mange|stor~)
    """,
    "triple": """
        tredoble; tredobler; tredobles; tredoblet; tredobling~; tre gange så (mange|stor~|stort|hurtigt|meget|høj~|dyr~); det tredobbelte
    """,
    "halve": """
        halvere; halverer; halveres; halveret; halvering~; halvt så (mange|stor~|stort|hurtigt|ofte|meget|høj~|lang~|dyr~); det
        halve; halvdelen
    """,
    "leaves": """
        forlod; forladt; forlader; forlade; stoppede; stoppet; stopper; stoppe; rejste; rejst; rejser; opsagde;
        (sagt|sagde|siger|sige) op; sagt deres job op; fratrådt; fratrådte; fratræder; smuttet; smutter; smuttede;
        skred; skredet; skrider; forsvandt; forsvundet; forsvinder; holdt op; holder op; søgte væk
    """,
    "loses": """
        (er|har) (stoppet|rejst|fratrådt|smuttet|forladt os); der (stoppede|rejste|smuttede|fratrådte); mistede;
        mistet; mister; miste; sagt farvel til; afgang (:|på|er)
    """,
    "nobody": """
        ingen; ikke (en|én|een|nogen) ..; nul (afgang|udskiftning|personaleomsætning|opsigelser); ingen
        (afgang~|udskiftning~|personaleomsætning|opsigelser|fratrædelser); aldrig nogen
    """,
    "in_a_year": """
        (i|hvert|hver|pr|per|på et|det seneste|inden for et) år; om året; årligt; årlig; på årsbasis; (de|i de|over de)
        (seneste|sidste) (12|tolv) måneder; det (seneste|sidste) år
    """,
    "parts": """
        (årlig~|årets|års|et års|måneders|måneds|månedlig~|mdrs?|md|en måneds)
        (brutto)?(løn|lønninger|gage|fakturering~|faktura~|omsætning~|honorar~|timepris~|pris~|betaling~|regning~);
        årsløn~; månedsløn~; bruttoårsløn~; årsomsætning~; årsfakturering~; årshonorar~; månedspris~; månedshonorar~;
        årspris~; løn; lønnen; lønninger~; gage~; faktura~; fakturering~; honorar~; kontraktsum~; timepris~; pris;
        prisen; rate~
    """,
    "full_time": "fuld tid; fuldtid; normal (arbejdstid|tid|uge|måned); almindelig arbejdstid; fuldtids~; normtid",
    "not_live": """
        ikke (live|i gang|i drift|i luften|startet|begyndt|gået i gang|gået live|kommet i gang|kørende|oppe at køre)(
        endnu)?; (endnu|slet) ikke (live|i gang|i drift|startet|begyndt|gået i gang|kommet i gang); ikke gået (i
        gang|live)
    """,
    "starts_later": """
        (vi|det|de|den|holdet|teamet) (først |vil |skal |kommer til at )?(starter|begynder|starte|begynde|går (i
        gang|live|i drift|i luften)|gå (i gang|live|i drift)|lancerer); (starter|begynder) (vi|det|de|først); (skal|vil)
        (starte|begynde|gå i gang); går live; går i drift; går i gang
    """,
    "contract_word": "kontrakt~; aftale~; samarbejde~; varsel~; opsigelse~; rammeaftale~",
    "ends": """
        slut; slutter; sluttede; slutte; ender; endte; færdig~; afslut~; overstået; ovre; stopper; stoppede; løber;
        kører; varer; indtil; til
    """,
    "team_word": "holdet; teamet; hold; team; bemanding~; antal~",
    "joined": """
        har (lige |netop |nu )?(ansat|hyret|rekrutteret) (endnu |yderligere )?#n; hyrede; tilføjet; tilføjede; onboardet; fået ind;
        er (startet|begyndt|kommet)
    """,
    "unsure": """
        (tror|mener|formoder|antager|håber) (jeg|vi)( nok)?; (det |jeg |vi )(tror|mener|formoder|antager|gætter|håber)( jeg|
        vi)?( nok)?; (jeg |det
        )?vil (jeg )?tro; går ud fra; gætter på; aldrig (tjekket|prøvet|testet|efterprøvet) .. ?; (jeg|vi) ved af; i
        teorien; i princippet; på papiret; officielt; efter sigende; vist( nok)?; vistnok; formentlig; formodentlig;
        sandsynligvis; antagelig~;
        muligvis; måske; (er|har|kan|ja|ja ,) nok;
        nok ja; så vidt (jeg|vi) (ved|husker|kan se|er orienteret); burde ..;
        (jura|juridisk|advokat~|indkøb|økonomi|vi|jeg|de|en kollega) (er ved at|skal lige|vil lige|skal)
        (tjekke|undersøge|bekræfte~|kigge) ..; (jura|juridisk|advokat~|indkøb|økonomi|de|vi|jeg)
        (tjekker|undersøger|bekræfter) ..; (skal|mangler at blive) (lige )?bekræfte~
    """,
    "mostly": """
        for det meste; mest; hovedsagelig~; overvejende; mere eller mindre; stort set; nogenlunde; de fleste( af dem)?;
        det meste( af det)?; rimelig~; ret
    """,
    "halfway": """
        delvist; delvis; til dels; sådan da; på en måde; lidt; halvdelen( af (det|dem))?; halvt; halvvejs; både ja og
        nej; både og; (i|til) (nogen|en vis) grad; tildels
    """,
    "not_quite": "næsten; (vi er |de er |det er )?på vej; under udarbejdelse; ikke (helt|alt|alle|fuldt)( endnu)?; tæt på",
    "limited": """
        (intet|ikke|ingenting|aldrig) .. (på skrift|skriftligt|på papir); mundtligt?; på papiret; i teorien; i princippet;
        på forespørgsel; på opfordring; (hvis|når) vi spørger; nogle gange;
        af og til; indimellem;
        engang imellem; (en|én|1|#n) gange? (#d|om året); bortset fra ..; undtagen ..; men ikke ..; men (kun|bare) ..;
        (kun|bare) (mundtligt?|delvist|noget|nogle|når|hvis|den|det|én|en) ..
    """,
    "returning": """
        (vende|vender|komme|kommer|skriver) (vi |jeg )?(lige )?tilbage; (spørg|prøv|kig|vend) (mig |os |lige
        )?(igen|tilbage); (det |den )?(ved|har)
        (jeg|vi) (det |den |først )*(om|til); (du|i) får (det|den|dem|tallet|tallene|svaret|svar) ..; giver (dig |jer
        )?besked; minder (dig|jer)
    """,
    "ahead": """
        vil; skal; kommer til; forventer; regner med; måske; kunne; kan
    """,
    "went_live": """
        (gik|gået|været|er|var) live; i drift; operationel; i produktion; oppe at køre
    """,
    "others": """
        (min|vores|den|en|hans|hendes) (tidligere|forrige|gamle|sidste)
        (arbejdsgiver|arbejdsplads|virksomhed|leverandør|chef|kunde|firma|partner); (mit|vores|et|det)
        (tidligere|forrige|gamle) (firma|job|selskab); (en|min|en gammel|en anden)
        (ven|veninde|kammerat|fætter|nabo|bror|søster|bekendt|tidligere kollega) ..?; (vores|en|den|min)
        (største |vigtigste )?(konkurrent~|rival~); konkurrenter~; (en|et|nogle|de) (andre|anden|andet)
        (virksomhed~|firma~|kunde~|leverandør~|selskab~|bank~|afdeling~|projekt~); andre
        (virksomheder|firmaer|kunder|leverandører|selskaber|banker|afdelinger); de fleste
        (virksomheder|firmaer|leverandører|selskaber); branchen; gennemsnittet i branchen
    """,
    "elsewhere": """
        (på|i|hos|fra) (mit|min|vores) (tidligere|forrige|gamle|sidste|første)
        (job|arbejdsplads|firma|arbejdsgiver|stilling|projekt|kunde) ..?; da jeg (var|arbejdede|sad)
        (hos|i|på|ved) ..?
    """,
    "renewed": """
        (fornyede|forlængede|fornyet|forlænget|genforhandlede|genforhandlet) (den |kontrakten |aftalen |igen
        |først |bare )*(i|sidste|pr)?
    """,
    "on_condition": """
        (hvis|såfremt|når|forudsat) (at )?(vi|I) (vil |ville |skal
        )*(forlænger|forlænge|forlængede|fornyer|fornye|underskriver|binder os|skriver
        under|bestiller|køber|accepterer|bliver|overstiger|når|kommer over); (ved|mod|efter) (en|et|endnu en)
        (forlængelse|fornyelse|længere binding|længere aftale); (i|under) (deres|den) (nye |seneste
        )?(tilbud|aftale|kontrakt)
    """,
    "exact": """
        for at være (præcis|helt præcis|nøjagtig); præcis; nøjagtig~; eller rettere; (gå|regn|brug|tag|skriv|sæt) (ud fra|med|den|det)(?= #)
    """,
    "one_role": """
        (seniorer|juniorer|senior|junior|arkitekter) (til |på |: |= )?(#m|#n);
        (en|hver) (senior|junior|principal|arkitekt|medior|teamleder) ..;
        (seniorer|juniorer|arkitekter|seniorerne|juniorerne) (koster|ligger|får|tjener|er|står) ..
    """,
    "founded": """
        (virksomheden|leverandøren|firmaet|selskabet|banken|koncernen|de|vi|den) (er |blev |var
        )?(grundlagt|stiftet|etableret) ..
    """,
}
