"""English frames: what a clause says by the things it speaks of, in whatever order and with whatever verb.

Data only, the same structure in both languages. A frame is parted by `&` into groups of words that must all occur in one sentence; `|` either,
`~` any ending, a blank two words in a row. Frames stand in where no phrase of the lexicon was found, so they may be broad, but never
vague: each holds what is done, to what, and in what light.
"""

_PEOPLE = "people|staff|team|them|employees|developers|engineers|consultants|everyone|crew|specialists|guys|folks|devs"
_TAKE = (
    "takeover|take over|buyout|take|taking|hire|hiring|employ|employing|move|moving|transfer|transferring|insourc~|bring|"
    "absorb|poach~|recruit~|acquire|convert"
)
_COSTS = (
    "pay their|pays their|pay its|pays its|pay the people|pays the people|pay people|cost|costs|breakdown|payslips|payroll|"
    "salaries|salary|wages|margin|margins|overhead|overheads|mark up|markup|books|calculation|pay|figures|"
    "cost base|structure|profit"
)

FRAMES = {
    "has_transfer_clause": {
        "yes": (
            f"{_TAKE} & {_PEOPLE} & allows|allowing|lets|letting|permits|permitting|entitle~|entitling|right|rights|option|"
            "provision|provides|foresees|"
            "allowed|clause|covers|grants|granting"
            f"; {_TAKE}|engage|engaging|solicit & {_PEOPLE}|personnel|individuals|workers|resources & customer may|client may|"
            "company may|shall be entitled|is entitled|are entitled|shall have the right|is free to|are free to & personnel|staff|employees|"
            "team|people|individuals|engineers|developers|consultants|them"
        ),
        "no": f"{_TAKE} & {_PEOPLE} & forbid~|prohibit~|bars|barred|banned|ban|bans|rules out|excludes|silent",
    },
    "contract_transparency": {
        "partial": (
            "yes|show|shows|see|get|share|shares|know|open|disclose|discloses & salaries|salary|wages|pay|payroll|costs & hide|hides|hidden|"
            "keep|keeps|withhold|withholds|not|no|but not|except|without|secret|lumped|bundled|rolled into|one line|nobody|no one|opaque|murky|vague|"
            "fuzzy|grey|gray & "
            "overhead|overheads|margin|margins|mark up|markup|fee|profit|rest|addition|other costs|other cost"
        ),
        "open_book": (
            "hand|hands|show|shows|give|gives|share|shares|send|sends|get|receive|see|open|opens|provide|provides|disclose|"
            f"discloses|publish~|report~ & {_COSTS} & "
            "complete|full|fully|every|all|whole|entire|everything|line by line|detail|detailed|each|included|itemi~|transparen~|down to"
        ),
        "closed": (
            f"hide|hides|hidden|conceal~|withhold|withholds|secret|refuse|refuses|refused|to itself|to themselves|under wraps|close to|in the dark|"
            f"confidential & {_COSTS}"
        ),
    },
    "home_integration": {
        "yes": (
            "in every|in all|in our|join|joins|attend|attends|share|shares|use|uses|work|works|part|sit|sits|take part|mixed|"
            "embedded|belong & standup|standups|stand ups|"
            "sprint|sprints|meetings|ceremonies|backlog|jira|tools|planning|town|town halls|slack|repos|retros|dailies|squads|teams|board & our|same|"
            "ours|joint|common|together|home"
        ),
        "no": "separate|separately|own|parallel|isolated & backlog|standup|standups|sprints|board|jira|meetings|rituals & they|their|vendor|theirs",
    },
    "processes_documented": {
        "yes": (
            "documented|written|described|wiki|confluence|handbook|handbooks|manual|manuals|runbook|runbooks|playbook|playbooks|"
            "docs|notion|sharepoint & "
            "process|processes|onboarding|procedure|procedures|newcomer|newcomers|joiner|joiners|starter|starters|routine|routines|"
            "workflow|workflows|"
            "how we work|everything|guide|guides"
        ),
        "no": (
            "people heads|their heads|s heads|in heads|tribal|oral|orally|by heart|word of mouth & process~|knowledge|procedure~|"
            "onboarding|how|everything"
        ),
    },
    "has_local_management": {
        "yes": (
            "our own|one of our|one of us|from our side|our man|our woman & sits|sit|leads|lead|lives|based|runs|manages|stationed|heads up|moved & "
            "there|down there|over there|on site|onsite|locally|them|team|daily|day to day|with them|full time"
        ),
        "no": (
            "management|managed|leadership|led|run|runs|leads|manages|supervis~ & vendor|vendors|supplier|suppliers|their own|"
            "provider & daily|day to day|"
            "local|locally|on site|delivery manager|team lead|people manager|entirely"
        ),
    },
    "wants_shared_captive": {
        "yes": (
            "share|sharing|joint|jointly|together|split|pool|team up|teaming up|join forces|with & captive|entity|centre|center|hub|company abroad|"
            "subsidiary|legal entity & others|another|partner|partners|other|friend|sister|companies|firm|firms|peer|peers & open|"
            "happy|like|want|willing|"
            "interested|fine|love|consider|could|would|imagine"
        ),
        "no": (
            "own|alone|ourselves|solo & captive|entity|centre|center|hub|setup & only|not|no|rather|prefer|never & share|others|"
            "another|partner|partners|joint"
        ),
    },
}

_SET_OFF = (
    "start|started|starting|began|begin|begun|kicked|kick|launched|joined|onboarded|set up|took off|up and running|"
    "went live|gone live|came on|came aboard|signed"
)

# What a quantity is by the words of its clause: `#p` per cent, `#d` span of time, `#t` point in time, `#m` money.
NUMBER_FRAMES = {
    "attrition_pct": (
        "#p & quit|quits|quitting|leave|leaves|left|leaving|resign~|walks|walk out|walked|turnover|churn~|lose|lost|loses|"
        "drop out|move on & team|people|"
        "staff|year|yearly|annual|annually|them|crew|developers|engineers|workforce|every"
    ),
    "markup_pct": (
        "#p & cut|margin|add|adds|adding|addition|on top|slap|slaps|surcharge|takes|keeps|earns & pay|pays|paid|salary|"
        "salaries|wage|wages|people|cost"
    ),
    "employer_cost_pct": "#p & employer|social|contributions|payroll|statutory & gross|pay|salary|salaries|wage|wages|on top|over and above|above",
    "vendor_index_pct": (
        "#p & raise|raises|raised|rise|rises|increase|increases|go up|goes up|bump|bumps|hike|hikes|more & rate|rates|price|"
        "prices|they|vendor & year|yearly|annually|annual|january"
    ),
    "months_in_operation": (
        f"#t|#d & {_SET_OFF} & we|vendor|team|people|supplier|them|they|project|things|engagement|cooperation|collaboration|"
        "partnership|first"
    ),
    "contract_months_left": (
        "#t|#d & bound|tied|locked|committed|stuck|obliged|runs out|running out|expires|covers us & supplier|vendor|contract|"
        "agreement|we|until|till|deal|msa|them"
    ),
    "notice_months": (
        "#d & notice|warning|get out|cancel|terminate|quit the contract|opt out|walk away|heads up & get out|notice|contract|"
        "agreement|vendor|supplier|them|enough|need|needs|must|give"
    ),
    "horizon_years": (
        "#d & window|business case|evaluate|look|looking|assess|calculate|consider|view|perspective|model|judge|over|across & evaluate|"
        "window|it|case|investment|business|calculate|perspective|ahead"
    ),
    "salary": (
        "#m & takes home|take home|taking home|pocket|earns|earn|earning|on payslip|lands & dev|developer|they|people|engineer|"
        "each|typical|average|person|employee|head|he|she"
    ),
}
