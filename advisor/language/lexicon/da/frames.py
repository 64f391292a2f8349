"""Danish frames: what a clause says by the things it speaks of, in whatever order and with whatever verb.

Data only, the same structure in both languages. A frame is parted by `&` into groups of words that must all occur in one sentence; `|` either,
`~` any ending, a blank two words in a row. Frames stand in where no phrase of the lexicon was found, so they may be broad, but never
vague: each holds what is done, to what, and in what light.
"""

_PEOPLE = "folk|folkene|holdet|teamet|dem|medarbejderne|medarbejdere|udviklerne|udviklere|konsulenterne|konsulenter|alle|ingeniørerne|personalet|de ansatte"
_TAKE = "overtagelse|overtage|overtager|ansætte|ansætter|hyre|hjemtage|flytte|overdrage|overføre|hente|købe fri|headhunte|rekruttere|insource|tage over"
_COSTS = (
    "betaler deres|betaler folk~|betaler dem|omkostning~|kostpris~|lønsed~|løn|lønnen|lønninger~|margin~|avance~|"
    "dækningsbidrag~|overhead~|påslag~|bøger~|kalkulation~|regnskab~|tal|tallene|"
    "udgift~|fortjeneste~|poster~"
)

FRAMES = {
    "pilot_completed": {
        "no": (
            "pilot~ & stadig|stadigvæk|kører|i gang|undervejs|endnu|midt|igangværende|planlagt|planlægges|starter|begynder|aflyst|droppet|sprunget|sprang|"
            "mislykkedes|halvvejs|forlænget"
        ),
        "yes": (
            "pilot~ & afsluttet|afsluttede|sluttede|slut|færdig|færdigt|færdiggjort|overstået|gennemført|gennemførte|ovre|i mål|i hus|bestået|bestod|lykkedes|"
            "rundet af|landet|evalueret|vellykket|endte|stoppede|lukket|bag os|forbi"
        ),
    },
    "has_transfer_clause": {
        "yes": (
            f"{_TAKE} & {_PEOPLE} & giver os|lader os|tillader|ret|retten|option|mulighed|klausul~|bestemmelse~|paragraf~|lov til|"
            "lov at|berettig~|åbner for|"
            "indeholder|aftalt|sikrer os"
        ),
        "no": f"{_TAKE} & {_PEOPLE} & forbyder|forbudt|udelukker|afskærer|forhindrer|spærrer|tavs|intet om|ingenting om",
    },
    "contract_transparency": {
        "partial": (
            "ja|viser|se|ser|får|deler|kender|oplyser|åbner & løn|lønnen|lønninger~|omkostning~ & skjuler|skjult|ikke|nej|for sig selv|undtagen|uden|"
            "hemmelig~ & overhead~|"
            "margin~|avance~|påslag~|gebyr~|fortjeneste~|resten|øvrige|andre omkostninger"
        ),
        "open_book": (
            f"viser|sender|giver|deler|fremlægger|får|modtager|ser|åbner|oplyser|rapporterer|specificerer & {_COSTS} & fuld|fulde|"
            "fuldt|alle|alt|hele|hver|"
            "hvert|samtlige|detalje~|linje for linje|post for post|inklusive|ned til|komplet~|specificeret~|åbent"
        ),
        "closed": (
            "ikke lov|ingen steder|får ikke|ikke se|aldrig se|aldrig at se|skjuler|skjult|skjules|hemmeligholder|hemmelig~|"
            "tilbageholder|nægter|afviser|for sig selv|tæt til|fortrolig~|i mørke|lukker & "
            f"{_COSTS}|prisstruktur~"
        ),
    },
    "home_integration": {
        "yes": (
            "med i|med til|deltager|deler|bruger|arbejder|indgår|sidder|er med|del af|blandet|integreret|hører til & standup~|sprint~|møder~|"
            "ceremoni~|backlog~|jira|"
            "værktøj~|planlægning~|slack|repo~|retro~|daily~|teams|board~|tavle~ & vores|samme|fælles|sammen|herhjemme|hjemme|os"
        ),
        "no": "separat~|egen|eget|egne|parallel~|isoleret & backlog~|standup~|sprint~|board~|jira|møder|ritualer & de|deres|leverandøren~",
    },
    "processes_documented": {
        "yes": (
            "dokumenteret|dokumenterede|skrevet|beskrevet|beskrevne|wiki~|confluence|håndbog~|håndbøger|manual~|runbook~|playbook~|"
            "sharepoint|notion|drejebog~ & "
            "proces~|onboarding~|procedure~|nye|nyansat~|opstart~|rutine~|arbejdsgang~|sådan|alt|guide~|vejledning~"
        ),
        "no": """
            i hovedet|i hovederne|folks hoveder|i hoveder|mundtlig~|fra mund &
            proces~|viden|procedure~|onboarding~|arbejdsgang~|alt|det hele|sådan
        """,
    },
    "has_local_management": {
        "yes": (
            "vores egen|vores egne|en af vores|en af os|fra os|vores mand|vores kvinde & sidder|leder|bor|kører|styrer|"
            "udstationeret|flyttet|ansvarlig & "
            "dernede|derude|derovre|på stedet|lokalt|dem|holdet|teamet|daglig|dagligt|fast|#c"
        ),
        "yes ": (
            "leder|chef|manager|teamleder|afdelingsleder|direktør|site lead|lead & vores|fra os|hos os|egen|eget|vi har|dansk|danske|#a & "
            "flyttet|udstationeret|sendt|rejst|bosat|ansat & "
            "derned|dernede|derude|derud|derover|derovre|på stedet|lokalt|#c"
        ),
        "no ": """
            lederen|lederne|chefen|chefer|ledere|teamlederen|manageren & ansat|er fra|kommer fra|sidder hos|tilhører &
            leverandør~|udbyder~|partner~|dem
        """,
        "no": (
            "ledelse|ledelsen|ledes|ledet|leder|kører|styrer|styres & leverandør~|udbyder~|deres egen|deres egne & daglig|daglige|"
            "dagligt|lokal~|på stedet|"
            "delivery manager|teamleder|ligger hos"
        ),
    },
    "wants_shared_captive": {
        "yes": (
            "dele|deler|fælles|sammen|gå sammen|slå os sammen|slå sig sammen & captive|selskab|enhed|center|datterselskab|hub &"
            " andre|en anden|partner~|flere|"
            "virksomheder|firmaer|søster~|andet & gerne|åbne for|villige|interesseret|kunne|vil|vil gerne|overvejer|fint"
        ),
        "no": "eget|alene|selv|kun & captive|selskab|enhed|center|setup & ikke|kun|hellere|aldrig|helst & dele|andre|en anden|partner~|fælles",
    },
}

_SET_OFF = (
    "startede|starter|startet|begyndte|begyndt|i gang|gik i luften|kom i gang|opstart~|lancerede|kom til|kom ombord|"
    "tiltrådte|underskrev|skød det i gang"
)

# What a quantity is by the words of its clause: `#p` per cent, `#d` span of time, `#t` point in time, `#m` money.
NUMBER_FRAMES = {
    "attrition_pct": (
        "#p & siger op|sagde op|opsiger|stopper|stoppede|forlader|smutter|skrider|rejser|rejste|udskift~|mister|mistede|"
        "falder fra|fluktuer~ & teamet|"
        "holdet|folk|folkene|medarbejder~|år|året|årlig~|dem|udviklerne|hvert"
    ),
    "markup_pct": (
        "#p & avance~|margin~|lægger|lægges|tillæg~|oveni|oven i|på toppen|tager|tjener|beholder|påslag~ & løn|lønnen|"
        "lønninger~|betaler|folk~|kost~"
    ),
    "employer_cost_pct": "#p & arbejdsgiver~|sociale|social|bidrag~|lovpligtig~|afgifter & løn|lønnen|brutto~|bruttolønnen|oveni|oven i|på toppen",
    "vendor_index_pct": (
        "#p & hæver|hævede|stiger|steg|stigning|regulerer|reguleres|op|dyrere|lægger på & pris~|rate~|sats~|timepris~|de|"
        "leverandøren & år|årligt|årlig|året|januar"
    ),
    "months_in_operation": f"#t|#d & {_SET_OFF} & vi|leverandør~|teamet|holdet|folk~|samarbejd~|projekt~|de|første|det hele|aftale~",
    "contract_months_left": (
        "#t|#d & bundet|binder|bindes|låst|hænger på|forpligtet|udløber|løber ud|rinder ud & leverandør~|kontrakt~|aftale~|vi|"
        "til|indtil|os|dem"
    ),
    "notice_months": "#d & varsel|opsigelse~|komme ud|opsige|opsiger|slippe ud & kontrakt~|aftale~|leverandør~|varsel|nok|skal|dem|ud",
    "horizon_years": (
        "#d & horisont~|businesscase~|laves|regn|regner|vurder|vurdere|kig|kigge|se på|sigt|perspektiv~|over & regn|regner|sagen|det|investering~|"
        "sigt|vurder~|frem|business case~"
    ),
    "salary": (
        "#m & tager hjem|med hjem|i hånden|tjener|får udbetalt|ligger på|lønseddel~ & udvikler~|de|folk~|hver|typisk|"
        "gennemsnit~|medarbejder~|en|pr|snit"
    ),
}
