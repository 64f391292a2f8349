"""Danish signs: phrases that change what a number beside them means, nouns of people, frames of a motive and of a name.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

SIGNS = {
    "past": """
            (vi |de )?gav (vi |de )?#m;
        brugte (vi|de)?; (havde|betalte|brugte) vi;
        (de|det|vores) (#n|#m|#p) var;
        (vi|de|holdet|teamet|prisen|lønnen|raten|gebyret|timeprisen|satsen) (var|plejede|havde); plejede; var
        (vi|de|der|prisen|lønnen|raten); tidligere; før (var|i tiden|havde|betalte|lå|kostede); førhen; sidste
        år .. (var|havde|betalte|på|lå); engang; oprindelig~; dengang; startede (med|på) #n; begyndte med;
        havde (vi|de) ..; var #n; var #m; var #p; lå (på|prisen|lønnen|den); fra #n i; kom fra; i starten;
        betalte (vi)?; oprindeligt; ned fra; op fra; var (kun|bare|ca|omkring|vi); kostede; indtil for nylig;
        havde været
    """,
    "plan": """
            på (den lange bane|længere sigt|lidt længere sigt|lang sigt); tænker (vi |på )?(ca |cirka |omkring )*#n;
        (skal|kommer til at|vil|får|har) (vi |de )?(få )?(bruge|brug for|behov for);
        plan; planer; planen; planlæg~; planlagt; mål; vil være; vil have; vokse~; vækst; skalere~; næste år;
        til næste år; inden udgangen; ved udgangen; forvent~; håber; sigter; skal være; skal vi være;
        fremover; fordoble~; bliver; blive; om et år; target; ambition~; på sigt; senest; fremtid~; vil gerne;
        ønsker; skrue op; skal op; på vej mod; nå op
    """,
    "now": """
        nu; i dag; idag; lige nu; i øjeblikket; pt; p t; aktuelt; for tiden; nuværende; stadig; dags dato
    """,
    "own": """
            vores (kontor|afdeling|domicil|hus|danske kontor|filial) .. (har|er|tæller|med|på);
        omsætter (for |ca |cirka |omkring )*(#m|#n) (og|med) (har|er|tæller|beskæftiger)?; omsætning på (ca |cirka |omkring
            )*(#m|#n) (og|med) (har|er)?;
        (vores|det) (eget |egne )?(hovedkontor~|hovedsæde~) (har|er|tæller); (ansatte|medarbejdere|folk) selv;
            vores egne #n; egne #n; (virksomhed|firma|koncern|selskab|bank|styrelse|kommune) .. ,
            (ca|cirka|omkring|på|med);
        (vores|firmaet|virksomheden|koncernen|selskabet|moderselskabet|huset) (eget |egen |eget firma |firma
        |virksomhed |koncern |selskab |organisation )?(har|er|tæller|beskæftiger|med|på); vi
        (beskæftiger|ansætter selv); ansatte (i alt|på verdensplan|globalt|i koncernen|i danmark|herhjemme|hos
        os); selv er vi; vi selv er; vi er selv; internt; interne; egne
        (folk|ansatte|medarbejdere|udviklere|ingeniører); vores egne; herhjemme; hjemme; på verdensplan;
        globalt; koncern~; virksomhed (med|på); firma (med|på); inhouse; in house; på hovedkontoret; på egen
        lønningsliste; fastansatte; i hele (firmaet|virksomheden|koncernen); egen it
    """,
    "vendor_size": """
        leverandøren (har|beskæftiger|er på|tæller) .. (i alt|globalt|på verdensplan|samlet)?; leverandør med;
        leverandøren er på
    """,
    "of_them": """
        heraf; deraf; hvoraf; af (dem|disse|de #n|dem
        er|udviklerne|folkene|konsulenterne|medarbejderne|gutterne|testerne|ingeniørerne|vores folk|de ansatte|holdet|teamet); inkl;
        inklusive; herunder; iblandt
    """,
    "total": "i alt; ialt; total~; tilsammen; samlet; alt i alt; sammenlagt; i det hele; summa summarum; sum",
    "leave": """
            (afgang~|personaleomsætning~|udskiftning~) (er|var|på) #n; (forlod|rejste|stoppede) #d; #n
            (forlod|rejste|stoppede|smuttede|skred);
        forlod; forladt; sagt op; stoppede; stoppet; rejste; opsagde; sagde op; fratrådt; fratrådte; smuttet;
        skred; siger op; rejser; stopper; forlader; mistede; mistet; mister
    """,
    "more": "flere; yderligere; ekstra; nye; endnu; plus; oveni; ansætte; hyre; rekruttere; nyansættelser",
    "flat": """
            ansættelsesstop; hiring freeze; ansættelsesfrys; loft over (antallet|antal) ..;
        (ingen|ikke nogen|nul|ikke) (vækst~|udvidelse~|ekspansion|opskalering|ændringer i antallet|ændringer i bemandingen)
            ..; (ikke |ingen )(udsigt|plan|planer|udsigter) til (vækst|udvidelse~|flere) ..;
        nulvækst; (holder|fastholder|bevarer|beholder) (vi )?(skansen|status quo|det
        nuværende|nuværende|niveauet|antallet|størrelsen|holdet som det er) ..; på (det )?(nuværende|samme|uændret|nuværende)
        niveau; status quo;
        (skal|vil|kommer) (vi |de )?(ikke|næppe) (til at )?(være|blive|have) (flere|større) ..; (hverken|ikke) (op|flere) eller (ned|færre);
        (bliver|blive|er) (hvor|som) vi er; bliver på det antal;
        (ingen|nul|uden) (yderligere |mere |ekstra )*(vækst|udvidelse|ansættelser|opskalering) ..;
        (forventer|regner|planlægger|ser|venter) (vi )?(ikke|ingen) .. (vækst|udvidelse|flere|vokse|ansætte);
            (bliver|blive|er) (hvor|som) vi er; bliver på det antal;
        samme som (nu|i dag); som (nu|i dag);
        (ingen|ikke nogen) (planer|plan|ønske~|ambition~|intention~) (om|for|på|at) (at
        )?(vokse~|vækst|udvide~|ansætte~|skalere~|øge~|flere|vokse|blive);
        (bliver|forbliver|fortsætter|holder|blive|beholder|fastholder|forblive) (os |vi |det |holdet )?(på
        )?(samme|uændret|uændrede|det samme|som nu|stabil~|konstant~|nuværende|som vi er|det antal|niveauet);
        skal ikke (vokse|udvides|være flere|blive flere|øges|skaleres|ansætte flere); ikke (vokse|planer
        om|udvide|flere); ingen vækst; uændret (antal|størrelse|bemanding|headcount); samme
        (antal|størrelse|niveau|bemanding); vokser ikke; vi bliver ikke flere; ingen (flere|nye) ansættelser;
        ikke planer om; bliver som (det|vi) er; planlægger ikke (at vokse|vækst|flere); ikke vokse; er
        uændret; konstant antal; forventer (vi )?ikke (vækst|at vokse|at blive flere)
    """,
    "changed": """
            (forlænget|forkortet|forhøjet|opjusteret|nedjusteret|hævet|sænket|reduceret|justeret) (op |ned )?fra;
        (skrumpede|skrumpet|voksede|vokset|svandt|svundet|krympede|krympet|øget|udvidet|rykket|kommet|faldt|steg|bragt) (ned |op )?fra;
        (justeret|løftet|skruet|lagt) (op |ned )?fra; (gik|faldt|steg|er faldet|er gået|er
        steget|faldet|gået|steget|ændret|sat|kom|kommet|reduceret|hævet|sænket|nedsat|forhandlet|skåret|røg)
        ?(op |ned |over )?fra
    """,
    "growth": """
        (går|stiger|øger|udvider|skalerer) .. fra; (vokse~|voks|skalere~|udvide~|øge~|op|gå op|går
        op|fordoble~|vækst|vokser|gå|skal) .. fra
    """,
    "several": """
        seniorer?; senior~; junior~; medior~; arkitekt~; tester~; udvikler~; projektleder~; leads?; leder~;
        ingeniør~; analytiker~; specialist~; erfarne; nyuddannede; qa; scrum~; designer~; mellem~; devops; pm;
        backend; frontend
    """,
    "per_hour": """
            (timen|en time) (koster|kostede|står|ligger|er);
        timebetaling~; timehonorar~; timevederlag~; timefakturering~; timepris~; timerate~; timesats~; timetakst~; timeløn~; pr
        time; i timen; per time
    """,
    "per_day": """
        per (dag|mandedag); dagspris~; dagsrate~; dagssats~; dagstakst~; dagshonorar~; pr dag; om dagen
    """,
    "per_month": """
            per (måned|md);
        månedspris~; månedsløn~; månedsrate~; månedlig~; månedsgebyr~; pr (måned|md); om måneden; hver måned;
        månedsregning~; månedsfaktura~; månedssats~; måneds
    """,
    "per_year": """
            per år;
        års; årsløn~; årspris~; årlig~; pr år; om året; hvert år; årsregning~; årsforbrug~; på årsbasis
    """,
    "gross": "brutto~; før skat; bruttoløn~",
    "to_them": "(betaler|giver) (vi )?dem; de (får|tjener)",
    "net": """
        (tager|tage|får|har) (ca |cirka |omkring |vel |nok )*(#m|#n) (med )?hjem; (tager|tage|har|får) .. (med )?hjem; på hånden;
        netto~; efter skat; udbetalt; nettoløn~; i hånden
    """,
    "employer_cost": """
            koste~ (leverandøren|arbejdsgiveren|partneren|udbyderen) ..;
        (total|total~|samlet|samlede|fuld|fulde) (omkostning~|udgift~|kost) for arbejdsgiver~;
            (omkostning~|udgift~|totalomkostning~|totaludgift~) for arbejdsgiver~; arbejdsgiverens (samlede |totale |fulde
            )?(omkostning~|udgift~);
        (inkl~|med) alle (arbejdsgiver~|sociale|bidrag|afgifter) ..?; lønomkostning~; lønudgift~; arbejdsgiveromkostning~; inkl~ ..
        (arbejdsgiverbidrag~|sociale|arbejdsgiver~|bidrag|arbejdsgiveromkostninger|afgifter|lønafledte|pension~);
        med (arbejdsgiverbidrag|sociale bidrag|alle bidrag); samlet lønomkostning; fuld lønomkostning;
        totalomkostning~ pr; fuldt belastet; ctc
    """,
    "basis_head": """
        pr
        (mand|person|hoved|medarbejder|udvikler|konsulent|næse|ansat|fte|snude|kollega|ingeniør|årsværk|plads);
        per (mand|person|hoved|medarbejder|udvikler|konsulent|næse|fte); hver(?! (måned|md|mdr|dag|time|uge|år|kvartal)(?= |$));
        stykket; for hver; pr styk; pr
        stk; stk; pr . (mand|person|hoved|medarbejder|udvikler|konsulent|næse|stk|styk|fte); per capita;
        enkelt
    """,
    "basis_total": """
            for (det hele|hele butikken|alt|hele molevitten); engangssum~; engangsvederlag~; engangshonorar~;
        hele (bundtet|baduljen|gildet|festen|butikken);
        (slippe|frigive|afgive|give slip på|aflevere) (hele )?(holdet|teamet|vores hold);
            alle (mand |folk |medarbejdere |hoveder )?(inkluderet|medregnet|iberegnet|inkl); alt inkluderet;
        (hele|samlede) (holdet|teamet|flokken|banden|hold|team|gruppen|herligheden|molevitten); i alt; ialt;
        samlet; for (holdet|teamet|alle|dem alle|gruppen); totalt; engangsbeløb~; engangsgebyr~;
        engangsbetaling~; en gang for alle; på én gang; engangs; under ét; total; alle sammen
    """,
    "months_salary": """
        (måneders|måneds|mdrs?|mdr|md) .. (løn|gage|bruttoløn|lønninger); månedslønninger; måneders løn;
        månedsløn~ pr; en (halv |hel |brutto )?månedsløn; halvanden månedsløn
    """,
    "salary_word": """
        månedslønninger; månedsløn; måneders løn; mdrs løn; løn; lønninger; gage; bruttoløn; lønnen; månedsløn
    """,
    "no_number": """
        (it|marketing|udviklings|samlede it|hele it|digitaliserings) (budget~|forbrug~|udgift~) ..; itbudget~;
        anciennitet~; (års|år) (erfaring|anciennitet); gennemsnitsalder~; alder; kendt (hinanden|dem|leverandøren);
        efter (kontraktens |aftalens |samarbejdets |endt )?(ophør~|udløb~|kontraktophør~|kontraktudløb~|kontrakt|samarbejde~|opsigelse~);
        budt ind; (har|havde) budt; byder (ind )?med;
            (ikke medregnet|fraregnet|eksklusive|ekskl|bortset fra|ud over|foruden) ..;
        er (grænsen|reglen|tærsklen); tilbød; sagde nej;
        (vores|virksomhedens|firmaets|koncernens) omsætning; af (omsætningen|budgettet|omsætning|budget);
        (tilbud|tilbudt|tilbuddet|konkurrent~|anden leverandør|en anden leverandør|alternativ leverandør|ny
        leverandør|markedspris~) ; ny~ (kontrakt|aftale) .. (ville|vil|bliver); ville tage; kunne få; næste
        kontrakt; benchmark
    """,
    "free": """
            (koster|kostede|koste) .. ?(ikke|ingen) (en krone|en øre|noget|en rød reje|en dyt|en klink|penge|en rød øre|en bønne);
        (bortfalder|falder væk|falder bort|frafaldes|droppes|eftergives|slettes|forsvinder); eftergivet; frafaldet;
        ikke (var|er|fandtes|betalte|betaler|skulle betale|skal betale) (et |noget
        )?(gebyr|overdragelsesgebyr|overtagelsesgebyr|transfer fee);
        fri (overdragelse|overtagelse|hjemtagelse|transfer); kostede (ikke noget|ingenting|intet|nul); ikke kostede (os |jer
        )?(noget|en krone|en øre);
        betaler (vi )?(ikke noget|intet|ingenting|ikke en krone|nul) ..; intet (gebyr|vederlag|beløb);
        (skal|behøver) ikke betale (noget|en krone)? ..;
            ikke koste~ (os |jer )?(noget|en krone|en øre);
        gratis; uden (gebyr|betaling|omkostning|beregning|vederlag|udgift|omkostninger); omkostningsfri~;
        vederlagsfri~; koster (ikke noget|ingenting|intet|0|nul); ingen
        (overdragelsesgebyr|overtagelsesgebyr|gebyr|omkostning|transfer fee|udgift|betaling|pris); intet; kvit
        og frit; ingenting; ikke noget; frit; nul; ingen
    """,
    "ignored": """
            tilbud; bud; kontrakter; aftaler; faser; lokationer; leverancer;
        sidste uge; i går; i morgen; minutter; minut; sekunder; etage; møde~; sprint~; brugere; kunder; kl;
        klokken; servere; tickets; sager; min; sal; spørgsmål
    """,
    "people": """
            fuldtids; halvtids; deltids; fuldtidsansatte; deltidsansatte; fuldtidsfolk;
        teamleder; teamledere; gruppeleder; gruppeledere; teamlead; teamleads; leads; afdelingsledere; scrum master; scrum
            mastere; product owner; product owners; produktchef; produktchefer;
        backend~; frontend~; fullstack~; devops~; datafolk~; ux~; scrum~;
        pladser; pers; udviklerne; folkene; medarbejderne; konsulenterne; testerne; ingeniørerne; kollegerne; seniorerne;
            juniorerne; specialisterne; arkitekterne; gutterne;
        kodere;
        eksterne; mellem; mellemniveau; mand; folk; person; personer; personers; mands; hoveder; medarbejdere;
        medarbejder; medarb; udviklere; udvikler; ingeniører; ingeniør; konsulenter; konsulent; testere;
        tester; fte; ftere; årsværk; ansatte; kolleger; kollegaer; ressourcer; programmører; programmør;
        arkitekter; arkitekt; analytikere; analytiker; designere; projektledere; projektleder; specialister;
        specialist; eksperter; teknikere; seniorer; juniorer; senior; junior; ledere; leder; hænder; sjæle;
        næser; snuder; driftsfolk; supportere; supportmedarbejdere; dataloger; backendudviklere;
        frontendudviklere; softwareudviklere; systemudviklere; medlemmer; teammedlemmer; holdmedlemmer; qa;
        test; dev; devs; pm; scrummastere; produktejere; stillinger; mennesker; produktejer; scrummaster;
        gutter; drenge; seniorudviklere; juniorudviklere; testfolk; udviklingsfolk; nøgler; praktikanter;
        studerende; freelancere; stykker; stk
    """,
    "began": "startede; begyndte; begyndt; startet; drift; gang; kørt; sammen; arbejdet",
    "said": """
        er (droppet|skrottet|aflyst|forældet|ude af billedet|ikke længere|opgivet); sagde; skrev; skrevet; at
        skrive; tastede; tastet; oplyste; angav; noterede; fik sagt; fik skrevet; nævnte
    """,
    "handover": """
        ret til at (ansætte|overtage|hyre) ..?; (ansætte|hyre) (dem|folkene|holdet|teamet);
        overtog; overtager; (tog|tage|tager) .. (folkene|holdet|dem|medarbejderne); overdrag~; overtag~; frikøb~; tage ..
        over; tager .. over; hjemtag~; køber .. ud; købe .. ud; flytte .. over
    """,
    "respectively": "hhv; henholdsvis; i den rækkefølge",
    "motive": """
            derfor; pointen; gider ikke; (trætte|træt) af; hovedgrund~; hovedårsag~; hovedmotiv~; hovedformål~;
        motiv~; fordi; årsag~; grund~; (vi|jeg) (vil|ønsker|gør det|overvejer|gør|skal have|vil gerne|tænker
        på det) ..; bevæggrund~; drivkraft~; det handler (om|mest om|primært om|især om|først og fremmest om);
        formål~; (driver|drives) ..; drevet af (ønske~|et ønske|behov~|hensyn~|pris~|økonomi~|kontrol~|at) ..; hvorfor vi; det er
        (for at|på grund af|pga|primært|mest|især|af
        hensyn) ..; for at (spare|få|være|have|slippe|blive|holde|undgå|sænke|reducere|kunne|eje|styre); ønske
        om; mål~ er; vil gerne; af hensyn til; (det )?vigtig~ (er|for os)?; handler; for os er det; på grund
        af; pga; skal have; primært; mest; prioritet~; så vi (kan|får|selv); hovedsagelig~; mere; mindre
    """,
    "vendor": """
            navnet på (leverandøren|udbyderen|partneren) (er|:)?; hos; fra leverandøren; via leverandøren;
        (leverandør|leverandøren|partner|partneren|udbyder|udbyderen) (er|hedder|:|=|-|kaldes); leverandør~
        (navn )?(er|hedder|:); vores (leverandør|partner|udbyder) (er|hedder|,)?; de kommer fra; (vi|de)
        (arbejder|samarbejder|er) (med|hos); vi bruger; vi har outsourcet til; outsourcet til; vi køber hos;
        hyret gennem; ansat hos; leveres af; leveret af; aftale med; kontrakt med; sidder hos; firmaet hedder;
        leverandørens navn er; hedder
    """,
}
