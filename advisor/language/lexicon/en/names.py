"""English names: facts named as unknown, topics to explain, words of negation, everyday words that are no slips.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

NAMED = {
    "salary": """
        what (they|people|those guys|the guys|those people|folks|the devs|developers|the people|the
        team|each|everyone|the developers)
        (earn|earns|make|makes|get|gets|are paid|take home); how much (they|people|the devs|developers|the
        people|the team|the developers) (earn|make|get|are paid); pay; what (he|vendor|supplier) pays
        (them|people); the vendor pays them
    """,
    "headcount": "how many (we are|people|there are|devs|developers|heads|are|of them|engineers|of us)",
    "bill_rate": """
        what (we pay|they charge|they bill|the vendor charges|it costs|they invoice|each costs); how much we
        pay; how much they charge; the price
    """,
    "markup_pct": """
        what (percentage|per cent|percent|margin|markup|mark up|share) (they|he|it|the vendor|vendor|supplier)
        (add|adds|take|takes|put|puts|charge|charges|earn|earns|make|makes) ..; (how much|what) (they|the vendor|vendor)
        (add|adds|earn|earns|make|makes) on ..
    """,
    "employer_cost_pct": "employer (cost|costs) (percentage|per cent|rate|share)?; on costs?",
    "hours_per_month": "how many hours (they|we|are) ..",
    "attrition_pct": "how many (leave|quit|left|people (leave|quit|left)); how often people leave",
    "contract_months_left": """
        (when|how long) .. (contract|agreement|it) .. (ends|expires|runs|lasts|is|end|run|expire|run out|out);
        when it (ends|expires|runs out)
    """,
    "notice_months": "how long the notice; how much notice",
    "months_in_operation": "(when|how long) .. (start~|began|been|running|operation|live|worked)",
    "transfer_fee": """
        what (it|a transfer|the transfer|transfer|taking them over) .. cost~; cost of (transfer|taking); what
        we (would )?(have to )?pay to take
    """,
    "has_transfer_clause": """
        (if|whether) we (can|may|could|are allowed to) (take|hire|transfer|move); transfer clause; transfer
        right; clause
    """,
    "planned_headcount": """
        how (much|many|fast|big) .. (grow|will be|want|plan|be); growth (plans|plan); where we are going; our
        plans; future size; the plan
    """,
    "country": "where (they|the team|it) (sit|sits|are|is|is based|are based|work); which country; the country",
    "city": "which city; the city",
    "contract_transparency": "how open; open book",
    "planned_by_months": "by when; the timing; the timeline",
    "phase": "which phase; what phase; the phase",
    "vendor_name": "vendor s name; name of the vendor; the vendor is called",
    "motive": "our motive; our reason",
    "site_lead": "site lead; who (will|would|could|should) lead",
}

TOPICS = {
    "break_even": """
        break even; breakeven; break point; tipping point; crossover; crossing; (why|how) ..
        (number|threshold|limit|#n people|#n heads)
    """,
    "captive": "captive; own entity",
    "bot": "bot model; build operate transfer; build-operate-transfer; bot (contract|deal|setup)",
    "transfer_fee": "transfer fee; takeover fee; buyout fee; exit fee",
    "open_book": "open book; closed book; transparency",
    "rate_card": "rate card",
    "cost_plus": "cost plus",
    "on_costs": "on costs; oncosts; on cost; social contributions; employer cost; employer costs",
    "transfer_pricing": "transfer pricing; transfer price",
    "payback": "payback; pay back; payback time",
    "npv": "npv; net present value; present value; dcf",
    "irr": "irr",
    "attrition": "attrition; churn; turnover",
    "due_diligence": "due diligence; dd",
    "shared_captive": "shared captive; joint captive",
    "gcc": "gcc; global capability cent~; capability center",
    "markup": "markup; mark up; margin",
    "admin_fee": "admin fee; administration fee; management fee; service fee",
    "gate": "gate~; readiness",
    "verdict": "verdict; recommendation; conclusion; advice; result; answer; decision",
    "discount_rate": "discount rate; discounting; wacc",
    "horizon": "horizon",
    "salary": "salar~; pay; wages",
    "bill_rate": "rate; bill rate; price; hourly rate",
    "phase": "phase~; build phase; operate phase; transfer phase",
    "notice": "notice~",
    "bench": "bench",
    "premium": "premium",
    "transfer": "transfer",
    "vendor_index": "index~; indexation",
    "grade": "grade",
    "saving": "saving~",
    "hours_per_month": "hours",
    "fully_loaded": "fully loaded",
    "fte": "fte; ftes",
    "headcount": "headcount",
    "audit_right": "audit right~; audit",
    "home_integration": "home integration; integration",
    "seventy_eighty": "70 ?- ?80; 70 to 80; rule of thumb",
    "step_cost": "step~",
    "tax": "tax~",
    "dead_band": "dead band",
    "probability": "probabilit~",
    "assumptions": "you assume; assum~; default~",
    "currency": """
        currency; (exchange|currency|conversion|euro|dollar|zloty|krone) rate~; rate of exchange; (rate|rates) .. (convert~|exchange)
    """,
}

NEGATORS = """
    no not never none nothing without nobody neither nor lack lacks lacking missing cannot nope hardly zero isnt
    unfortunately
"""

STOPS = """
    about above after again against agree allow almost alone along already always among amount annual another
    anyone anything around asked asking because become before began behind being below better between beyond board
    break bring budget build business called cannot cause change charge check class clear close coast could count
    course cover daily data date dates deal detail doing drive during early eight either email enough every exact
    except expect extra facts feel field fifth figure final first focus follow force forms found fourth front
    fully future games given going goods great green group grown guess hands happy heard heart heavy hello hence
    house houses human image issue items joint keeps kinds known large later learn least leave legal level light
    limit lines lists little local longer looks lower lunch makes maybe means media meant meets might minor model
    moment money mouth moved moves movie music needs never night noise notes nothing often older open order other
    others ought owner paper parts party patch phone pilot place plain plane plant point power press prior prior
    quick quite raise range ranges ready reach really refer right rough round rules scale scope sense serve seven
    shall share sharp sheet shift short shown since sites sixth skill sleep small smart solid solve sorry sound
    space speak spend stack stage stand start state stays still stock store story study stuff style super surely
    table takes talks teach tells terms thank their theme there these thing things think third those three times
    title today token tools topic total touch track trade trail train trust truth twice under until upper usual
    value video visit voice waste watch water weeks weird where which while white whole whose woman women words
    world worry worse worst worth would write wrong years young yours weather joke please having should answer
    banana instructions developer config reveal disregard ignore prompt system spain dinner office offices tester
    testing teamed counted billing costing leading leader wanted working worker started starting stopped rating
    rated paying payer later greater latter latest nearest ending endless company companies country countries
    county region regions remote hybrid cheaper cheap expensive whatever whether however hiring shopping payments
    payment manages managing mentioned mention calculate calculated calculation continue consider considering
    currently totally simply forecasts salads month end meeting meetings marked market markets marking mobile
    modern morning mostly mother motion mountain monday tuesday wednesday thursday friday saturday sunday
"""
