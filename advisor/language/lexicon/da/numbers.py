"""Danish cues: a number beside one of these phrases is that fact. A `?` behind the name: a weak sign, anything nearer wins.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

NUMBER_CUES = {
    "headcount": """
            er (vi|de|der) (kun |nu |bare |ca |cirka |omkring |lige nu |faktisk |stadig |nok |vel |vist |måske |formentlig |gerne |så )*#n;
        (vi|de) er (faktisk |vel |vel ca |egentlig |rent |nok |vist |jo |snarere |cirka |ca |omkring |næsten |stadig
        |allerede |kun |bare |nu |lige |over |under |mere end |flere end |mindst |godt |knap |tæt på )+#n;
            (beholdt|beholder|beholde) (kun |bare |ca )?#n;
            (fte|folk|mand|personer) (-|=|:|er); #n (er|sidder|arbejder|siddende)
            (hos|i|på|for|ved|ude|nede|derude|dernede);
            (vi|de|dem) (kun |nu |så |bare |allerede |lige nu |pt )?(er|var|bliver|blev|har|havde) (kun |nu
            |bare |lige |ca )?#n; (tæller|rummer|omfatter) (kun |bare |ca )?#n; #c (er|har|tæller|med|:|=|-)
            (kun |bare |ca |på )?#n; (dem|de|holdet|teamet|folkene|gutterne) .. i #c (er|tæller) (kun |bare
            )?(på )?#n; hc;
        (størrelse|antal|bemanding) (:|=|er); antal
        (medarbejdere|mand|folk|personer|udviklere|konsulenter|hoveder|ansatte|ingeniører|årsværk)?;
        antallet; antal; bemanding~; holdstørrelse~; teamstørrelse~; størrelse~ på (holdet|teamet); (vi|de) er
        #n; er vi #n; (vi|de) har #n; der er #n; (vi|de) tæller #n; holdet (er|består|tæller|har|omfatter);
        teamet (er|består|tæller|har|omfatter); hold på; team på; gruppe på; årsværk; holdet; teamet; hold :;
        team :; vi er nu #n; vi er lige nu #n; der sidder #n; der arbejder #n; i alt #n; (vi|de) er i alt #n;
        medarbejderantal~; mandskab~; styrken er; vi er oppe på; størrelsen er; hold; leverandørens #n; i
        øjeblikket #n
    """,
    "headcount?": "folk; mand; i dag; nu; i øjeblikket; lige nu; aktuelt; p t; pt; sidder; personer",
    "planned_headcount?": """
        (vi|de|og|men|så) (regner|planlægger|satser|budgetterer) (vi |de )?(med|efter|på) (ca |cirka |omkring
        |at være |at blive )?#n; regner (vi )?med #n
    """,
    "planned_headcount": """
            (blive|bliver|holder|holde|forblive|forbliver|nøjes) (os |det )?(på|med|ved) (de |ca |cirka |omkring
            |vores )*#n; (skal|vil) (fortsat |stadig )?være #n;
        (vokse~|voks|skalere~|op|øge~|udvide~|vækst|stige~|gå|går|komme|kommer|nå|når|hæve~|fordoble~|ramper|rampe|skrue~|skære~|ned|reducere~|bringe)
        ?(op |ned |holdet |det |os |teamet |dem )?(til|på); (planlagt|planlagte|forventet|fremtidig)
        (antal|størrelse|bemanding|hold|headcount); mål~ (er|på); mål :; plan~ (er|om|siger|på); plan :;
        planen er at (være|blive|nå|komme|vokse) ..; (vil|skal|skulle|bliver|ville|kan|gerne|forventer
        at|regner med at|håber at|satser på at|planlægger at|forventes at) (vi |gerne |helst |så |nok
        )*(være|blive|have|nå|runde|ramme|ende|tælle|komme); (være|blive) (oppe på|#n); (bliver|blive) (vi )?;
        ender på; lander på; ambition~ er; målsætning~; target; sigter (mod|efter); satser på; forvent~; vi
        vil op på; planlægger; skal op på; budgetteret til; vi skal være; skal vi være; vil vi være
    """,
    "planned_hires": """
            (kommer|starter|ansætter|hyrer|får|henter|tager|mangler|onboarder) (der |vi |de )?(yderligere |endnu )?#n (til|mere|flere|nye);
        #n (stykker|mand|folk|udviklere|personer|medarbejdere|mennesker|hoveder) (mere|flere|ekstra|oveni|yderligere);
        #n (flere|nye|ekstra|yderligere|mere|nyansættelser|ansættelser|nyansatte|nye folk|oveni);
        (yderligere|endnu|ekstra|nye) #n;
        (ansætte|hyre|rekruttere|tilføje|tage|hente|få|ansætter|hyrer|rekrutterer|tilføjer|få
        ind|tager|henter|onboarde) (yderligere |endnu |ca |cirka |omkring |en |nok )?#n; nyansæt~; ansættelser; vokse
        med; vokser med; udvide med; udvider med; øge med; øges med; plus #n; åbne stillinger; ledige
        stillinger; yderligere
    """,
    "planned_drop": """
            (afvikle|nedlægge|skære|spare|fjerne|lukke|opsige|afskedige|udfase|fyre|afvikler|nedlægger|fjerner|udfaser) (ca
            |cirka |omkring |yderligere )*#n;
        skærer #n; skærer .. #n; fyrer #n; afskediger #n; nedlægger #n; #n (færre|mindre); skære #n; reducere
        med; af med #n; fyre #n; nedskære med; ned med #n; afskedige #n
    """,
    "planned_growth": """
        (vokse~|udvide~|skalere~|øge~|vækste|skrue op|rampe op) (op |holdet |teamet |os |bemandingen |headcount
        |med |ca |cirka |omkring |yderligere |endnu )*#p; #p flere (folk|mand|medarbejdere|udviklere|hoveder)?;
        (vækst|vokseværk) (i|af) (holdet|teamet|bemandingen) (på|:) #p; vokse~ .. #p
    """,
    "planned_shrinking": """
        (skære~|reducere~|nedskalere~|krympe~|mindske~) (ned |holdet |teamet |os |bemandingen |headcount |med
        |ca |cirka |omkring )*#p; #p (færre|mindre) (folk|mand|medarbejdere|udviklere|hoveder)?; #p færre
    """,
    "months_in_operation": """
            (kontrakt~|aftale~|rammeaftale~|samarbejdsaftale~) (er |blev |har vi |vi |har )*(indgået|underskrevet|trådt i
            kraft|trådte i kraft|tegnet|startet|påbegyndt|startede|fra) ..; (indgik|underskrev|tegnede|startede) (vi
            )?(kontrakt~|aftale~|samarbejde~) ..;
        (live|drift) (i )?#d; #d (live|drift|s drift);
            (skrev|underskrev|indgik|lavede) (kontrakt|aftale|en aftale|kontrakten|aftalen) ..;
            (start|startdato|opstart) (:|-|=);
        siden; startede; startet; begyndte; begyndt; start~ (i|var|dato); opstart~; (har|været)
        (kørt|kørende|i gang|i drift|i luften|live); kørt; kørte; i drift; i gang; i luften;
        (holdet|teamet|samarbejdet|setuppet) er .. #d gammelt; gik live; gået live; live siden; indtil videre;
        (har|været) .. sammen; (arbejdet|arbejder|samarbejdet) .. (med|sammen|i); samarbejde~; etableret;
        grundlagt; sat op; oppe at køre; haft (dem|holdet|teamet) i; driftstart~; drevet; idriftsat; i
        produktion; eksisteret; været med i; (været|været hos os|siddet) .. i #d; hos os i; kickoff; kick off;
        lanceret; inde i (det|samarbejdet|aftalen|driften); driftsmåneder
    """,
    "contract_months_left": """
        kontrakt~; aftale~; løber (til|ud|indtil|frem|endnu|yderligere|i|stadig); udløb~; ophør~; slutter;
        tilbage; resterende; gælder (til|indtil|frem|endnu); bundet (til|indtil|frem|i|endnu|af); binding~;
        løbetid~; restløbetid~; kontraktudløb~; rest~ af (kontrakten|aftalen); fornyes; genforhandl~;
        minimumsperiode~; endnu #d; kontraktperiode~; uopsigelig~; slutdato~; forlænges
    """,
    "notice_months": """
            (komme|kommer|slippe|slipper) ud (af|fra) (aftalen|kontrakten|den|det);
            varsl~; opsigelsesvarsl~;
            #d (skriftligt |skriftlig |i |som |s )?(varsel|opsigelse~|opsigelsesvarsel|frist);
        opsigelse~; opsigelsesvarsel~; varsel~; opsigelsesfrist~; opsigelsesperiode~; opsige~; opsig; sige
        (den|aftalen|kontrakten|dem) op; frist~; siges op med; måneders varsel; notice~; exit periode; ud af
        (den|aftalen|kontrakten) med
    """,
    "earliest_transfer_month": """
        tidligst~ (overtage~|overdrage~|muligt|mulige|om|tage|måned); tidligst; overtagelse tidligst;
        tidligste overdragelse; ikke før; først om; kan (overtage~|overdrage~|tages over) .. (om|efter|fra)
    """,
    "horizon_years": """
            (se|vise|vist|regne) (det|den|casen|tallene) over;
        horisont~; tidshorisont~; planlægningshorisont~; business case~; regn~ .. over; beregn~ .. over; kig~
        .. frem; ser .. frem; tidsperspektiv~; over; perspektiv~; tidsramme~; periode~ er; beregningsperiode~;
        regnehorisont~; investeringshorisont~; frem i tiden; årig horisont; casen løber over
    """,
    "discount_rate_pct": """
        diskonter~; diskonteringsrente~; rente~; kalkulationsrente~; wacc; afkastkrav~; kapitalomkostning~;
        forrentning~; diskonto~; discount rate; hurdle rate; internrente~; intern rente; nutidsværdi~;
        tilbagediskontere~; kalkulationsfaktor~; forrentningskrav~; diskonteret
    """,
    "attrition_pct": """
            fluktuation~; (medarbejder|personale) ?fluktuation~;
        flugt~;
        (sagde|siger|sagt|sige) .. op;
        personaleomsætning~; medarbejderomsætning~; udskiftning~; afgang~; fratrædelse~; attrition; churn;
        (siger|sagt|sige) op; (stopper|rejser|forlader|smutter|skrider) .. ?(hvert år|om året|årligt|os)?;
        opsigelser om året; folk (stopper|rejser|forlader|smutter|skrider|forsvinder); rotation~; frafald~;
        gennemtræk~; flow; personaleflow~; omsætning (af|på|blandt) ..
        (medarbejdere|folk|personale|udviklere|mandskab|holdet); medarbejderflugt~; forlader; rejser; stopper;
        mister; mistet; forsvinder
    """,
    "markup_pct": """
            (management|admin|administrations|service|leverandør|handling) ?(fee~|gebyr~|honorar~) (er |ligger )?(på|:|=)? ?#p;
            (managementfee|management fee|adminfee|admin fee|fee|servicefee|managementgebyr|gebyr|honorar)~ (er |ligger )?(på |:
            )?#p;
        (tjener|scorer|tager|beholder|har) .. #p (på|af) (os|hver|det|folkene|timen|toppen|hver time); (tjener|scorer) (de
            |leverandøren |nok |vel |vist |ca |cirka |omkring |mindst )*#p;
        avance~; markup; mark up; margin~; påslag~; tillæg~; oven (i|på|over)
        (lønnen|løn|lønningerne|lønnen|prisen|omkostningerne|omkostninger|kostprisen|det|de|udgifterne|lønudgiften|lønudgifterne);
        ovenpå~; ovenpå lønnen; lægger (de |leverandøren |)?; tager (de |leverandøren )?; fortjeneste~;
        overhead; dækningsbidrag~; cost plus; lægge oveni; overhead på; profit~; oveni; plus #p; lagt på;
        vederlag på #p; honorar på #p; gebyr på #p; gebyret er #p; tjener leverandøren
    """,
    "employer_cost_pct": """
            social (omkostning~|bidrag~|afgift~|udgift~);
        arbejdsgiverbidrag~; arbejdsgiveromkostning~; arbejdsgiverudgift~; arbejdsgiverafgift~; sociale
        (bidrag|omkostninger|afgifter|ydelser|udgifter); socialbidrag~; arbejdsgiver~; lønafgift~; lønbidrag~;
        lønskat~; lønsumsafgift~; on costs; oncosts; lønafledte (omkostninger|udgifter); feriepenge og
        (bidrag|pension); zus; lønoverhead~; sociale
    """,
    "vendor_index_pct": """
        hæver (de )?(med )?#p;
            (sætter|sætte|sat|skruer|skrue) .. (prisen|priserne|raten|taksten|timeprisen) .. op;
        indeks~; index~; prisregulering~; regulere~; prisstigning~; pristalsreguler~;
        (priserne|prisen|raten|taksten|timeprisen|satsen|gebyret|raterne|taksterne|satserne)
        (stiger|hæves|sættes op|reguleres|går op|øges|stige|vokser) ..; stiger
        (prisen|priserne|raten|timeprisen|gebyret|satsen) ..; årlig stigning; årlig regulering;
        prisjustering~; hæver (prisen|priserne|raten|satsen|taksten) ..; sætter (prisen|priserne|raten) op ..;
        rateregulering~; prisudvikling~; reguleres
    """,
    "pay_uplift_pct": """
        lønløft~; lønforhøjelse~; lønstigning~ (ved|når|hvis|efter) ..; stige i løn; under
        (markedet|markedsløn~|markedsniveau~|marked); lønhop~; lønspring~; mere i løn (ved|når|hvis); løft
        (i|af) løn~; lønregulering~ ved; lønefterslæb~; bagud i løn; lønefterregulering~
    """,
    "ownership_premium_pct": """
        ejerpræmi~; præmi~; merpris~ for (at eje|kontrol|ejerskab); betale .. (mere|ekstra) for (at
        eje|kontrol|ejerskab|at have|fuld kontrol|selv at); ejerskab .. værd; kontrol .. værd; ekstra for
        (kontrol|ejerskab|at eje|at have); mere for (at eje|kontrol|ejerskab); værd at eje
    """,
    "hours_per_month": """
        timer; timer (om|pr|per) måned~; fakturerede timer; fakturerbare timer; månedstimer; timetal~;
        timeantal~; fakturerer .. timer; timenorm~
    """,
    "bill_rate": """
            (timen|en time|en mandedag|en konsulenttime|en udviklertime) (koster|står|ligger) ..;
        timebetaling~; timehonorar~; timevederlag~; dagsbetaling~; timefakturering~; konsulenttakst~;
        timepris~; timerate~; timesats~; timetakst~; dagspris~; dagsrate~; dagssats~; dagstakst~;
        dagshonorar~; månedspris~; månedsrate~; månedssats~; årspris~; rate~; takst~; sats~; fakturerer (de
        |os )?; fakturere~; faktureres; pris~ (er|pr|per|ligger|på|:); prisen; priserne; pris; enhedspris~;
        konsulentpris~; stykpris~; koster (hver|pr|en|én|en udvikler|en konsulent|en mand) ..;
        leverandørpris~; listepris~; snitpris~; gennemsnitspris~; tager (de )?#m; pr time; i timen
    """,
    "bill_rate?": """
        (vi|jeg) betaler; betaler (vi|jeg)?; betale; koste~; afregne~; til #m; leverandøren; de tager; tager;
        gebyr~; betaler leverandøren
    """,
    "total_spend": """
            (regning~|faktura~|månedsregning~) .. (lød|lyder|er|var|løb|lander|landede|blev) (på|op);
        budget~ (til|hos|for|med) (leverandør~|holdet|teamet|udvikling~|partner~|udbyder~|de eksterne);
            (års|måneds|kvartals) (budget~|udgift~|omkostning~|regning~|faktura~|forbrug~);
        (brænder|brænde|hælder|poster|smider|fyrer|ryger) .. ?(af|i|efter|ud); på hele
            (bundtet|holdet|teamet|molevitten|baduljen|herligheden); hele (bundtet|baduljen|gildet|festen|butikken)
            (koster|løber|står);
        samlet
        (regning|pris|faktura|forbrug|udgift|omkostning|beløb|set|spend|pris|månedspris|årspris|budget);
        samlede (regning|pris|faktura|forbrug|udgift~|omkostning~|beløb|spend|budget); totalpris~;
        totalregning~; totaludgift~; totalbeløb~; totalomkostning~; månedsregning~; månedsfaktura~; månedlig~
        (regning|faktura|udgift|forbrug|omkostning~|spend); årlig~
        (regning|faktura|udgift|forbrug|omkostning~|budget|spend); hele
        (holdet|teamet|banden|flokken|herligheden|molevitten) (koster|kost|løber|står); i alt betaler; betaler
        i alt; vi betaler samlet; samlet betaler; forbrug~; regning~ (er|på|lyder|løber|lander); faktura~
        (er|på|lyder|løber|lander); budget~ (er|på); koster (hele holdet|holdet|teamet|os i alt|i alt|os
        samlet|samlet); årsforbrug~; årsregning~; bruger (vi )?(i alt )?; total :; den samlede; løber op i; vi
        bruger; holdet koster; teamet koster; lyder på
    """,
    "salary": """
            lønpakke~; kompensation~; aflønning~;
        (tager|tage|får|har) (ca |cirka |omkring |vel |nok )*(#m|#n) (med )?hjem;
        (totalomkostning~|totaludgift~|omkostning~|udgift~|lønomkostning~) (for|hos) (arbejdsgiver~|leverandøren som
            arbejdsgiver); koste~ en (ansat|medarbejder|udvikler) (leverandøren|arbejdsgiveren|dem);
        lønudgift~; lønomkostning~; koste~ (leverandøren|dem|partneren|arbejdsgiveren|udbyderen) ..;
        (samlet|samlede|fuld|fulde) lønomkostning~ ..; løn; lønnen; lønninger; lønningerne; lønnes; lønner;
        månedsløn~; årsløn~; bruttoløn~; nettoløn~; gennemsnitsløn~; snitløn~; gage~; grundløn~; timeløn~;
        lønniveau~; tjener; tjene; tjent; (de|udviklerne|folkene|medarbejderne|konsulenterne|en udvikler) får;
        får (de|udviklerne|folkene|medarbejderne|konsulenterne) ..; udbetalt; (leverandøren|de) betaler
        (dem|deres|udviklerne|folkene|sine) ..; betaler leverandøren (dem|udviklerne|folkene|sine|deres);
        lønseddel~ (er|viser|siger); lønomkostning~ (er|pr|på|:); lønudgift~ (er|pr|på|:); basisløn~; får
        udbetalt; i løn; lønnede; hjem i løn; gennemsnitslønnen; vederlag~; aflønn~
    """,
    "salary?": "brutto; netto; får",
    "admin_fee": """
            vederlag~ (på|om);
        administrationsgebyr~; admingebyr~; admin gebyr~; admin fee; administrationsfee~;
        administrationshonorar~; administrationsbidrag~; administrationstillæg~; managementgebyr~;
        ledelsesgebyr~; management fee; managementfee~; servicegebyr~; service fee; servicefee~; driftsgebyr~;
        honorar~; fee~; gebyr; gebyret; gebyrer; fast gebyr; fast beløb; månedsgebyr~; administration~; admin;
        håndteringsgebyr~; grundgebyr~; basisgebyr~; (i|som) gebyr; hovedgebyr~; vederlag~ (er|på);
        abonnement~; partnergebyr~; leverandørgebyr~; operatørgebyr~
    """,
    "transfer_fee": """
        for at (slippe|frigive|afgive|give slip på|aflevere) (dem|holdet|teamet|folkene|vores hold); for
        frigivelse~;
            (engangs) (gebyr|fee|beløb|betaling|pris);
        overdragelsesgebyr~; overtagelsesgebyr~; overdragelse~; overtagelse~; transfergebyr~; transfer fee~;
        transferfee~; transfer gebyr~; transferpris~; overdragelsespris~; overtagelsespris~; overtagelsessum~;
        overdragelsessum~; frikøb~; udkøb~; købesum~; exitgebyr~; exit fee; exit gebyr~; engangsbeløb~;
        engangsgebyr~; engangsbetaling~; engangsfee~; (koster|kræver|pris~) .. at (overtage~|overdrage~|tage
        .. over|få .. over|flytte~|hjemtage~); for at (overtage~|overdrage~|flytte|tage|hjemtage) ..; at
        overtage; overtage (dem|holdet|folkene|teamet|hele holdet); at (tage|få) (dem|holdet|folkene|teamet)
        over; hjemtagelse~; overflytning~; overførselsgebyr~; overførsel~; købe (dem|holdet|folkene) (fri|ud)
    """,
    "vendor_passthrough": """
        viderefakturer~; gennemfakturer~; viderefaktureret; pass through; passthrough; kontorplads~; pladser(ne)?
        (:|=|-|til|er|koster|à)? ?#m;
        skrivebord~; arbejdsplads~ (koster|er|og|på|til|:); pladsomkostning~; udstyr~; udlæg; udlægget;
        lokaleomkostning~; husleje~; bærbar~; seat; computer og; pc~ og; kontorleje~; kontor og;
        viderebelast~; pladsleje~; hardware
    """,
    "partner_headcount": """
        partner~ (har|er|kommer|medbringer|sidder); (det|den) anden? (andet )?(selskab|firma|virksomhed|kunde)
        (har|er|kommer|medbringer); de andre har; partner :; samarbejdspartner~ (har|er|kommer); den anden
        (virksomhed|kunde|part) har; det andet (firma|selskab) (har|er|kommer)
    """,
    "partner_planned_headcount": """
        partner~ (vil|skal|planlægger|forventer|vokser|regner); (det andet firma|det andet selskab|den anden
        virksomhed|samarbejdspartneren|de andre) (vil|skal|planlægger|forventer|vokser)
    """,
}
