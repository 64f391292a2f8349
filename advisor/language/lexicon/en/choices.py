"""English phrases for facts that are no numbers: choices and motives.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

CHOICES = {
    "contract_transparency": {
        "open_book?": """
            open; (it is|contract is|quite|very|all) open; (can )?(see|know|get|have) (everything|it all|all
            of it|all)
        """,
        "open_book": """
            (open|opens|show|shows|share|shares) .. (books|cost base|payslips|cost breakdown);
            open books?; openbook; full(y)?
            (insight|transparency|transparent|visibility|access|disclosure); (see|get|have|know|access
            to|insight into|show us|shows us|share|disclose|discloses) (all|every|each|everything|the
            full|exactly|their actual|their|the actual|full|the individual|individual|real) ..
            (payslip~|salar~|cost~|books|pay|cost lines|line|breakdown|figures|numbers|payroll|wages|cost
            items|margin|margins); (everything|all|books|costs?|contract|it|all costs|cost
            base|vendor|they) (is|are) (fully |completely |totally
            )?(open|transparent|disclosed|visible|on the table|laid out); full breakdown; itemi[sz]ed
            (per|down|by|invoice|bill|costs?); complete (insight|transparency|visibility|access);
            (completely|totally|fully) (transparent|open); (see|know) what (each|every|they) ..
            (earn|earns|pays?|paid|cost|costs|gets?|make|makes); access to (payroll|payslips|their
            books|the books); total transparency; we see the books; all cost lines; we see everything;
            every payslip; transparent contract; contract is transparent; nothing is hidden; we see (their
            )?(salaries|payslips|payroll)
        """,
        "partial": """
            averages only; (only|just) averages; (see|get|get to see|know) (the )?averages?( only| but ..);
            (see|get|know|have) #n (invoices|bills|receipts|reports|statements); (some|a few|most|certain|selected|only
            some) (of )?(the |their )?(invoices|bills|receipts|reports|statements); part~
            (open|transparen~|insight|visib~|disclos~|access); (some|part|a
            few|most|half|certain|selected|only some|bits) ..
            (cost~|lines|items|insight|transparency|visib~|numbers|figures|breakdown|details|salar~|books|data|of
            it); semi (open|transparent); half (open|transparent); limited
            (insight|transparency|visibility|access); (see|know|get) (the
            )?(salaries|wages|pay|fee|payroll|costs?)( ,)? but (not|no) ..
            (margin|markup|overhead|rest|fee|else|all|everything|salaries|profit); not (all|everything|the
            whole|the full|fully|completely|entirely) ?..
            ?(open|transparent|cost|costs|picture|visible|lines|disclosed|insight); half open; partial;
            partially; partly; somewhat (open|transparent); to some (extent|degree); open on
            (salaries|costs?|some); (only|just) (salaries|the salaries|averages|average
            figures|bands|ranges|salary bands|totals per role); somewhere in between; in between; mixed
        """,
        "closed?": """
            (only|just) (an?|the|one|a single|single) (monthly |final |total |hourly )?(invoice|rate|price|total|bill|lump sum|rates|sum)
        """,
        "closed": """
            (never|not once|not yet|not ever) (seen|been shown|shown|had sight of|been
            given|received|got|had|looked at|got to see|been allowed to see) .. (books|cost
            base|costs?|salaries|salary|payslips?|breakdown|payroll|margins?|cost
            structure|pay|overheads?|calculation) ..;
            open ?book :? ?(we|i|you) wish ..; (show|shows|tell|tells|give|gives|share|shares|send|sends) us
            (nothing|zero|nada|zilch|very little|next to nothing|no
            (cost|costs|figures|numbers|details|breakdown)); open book :? ?(in our dreams|not a chance|no
            way|far from it|hardly|as if|if only|yeah right|dream on|anything but) ..;
            (do|can|could|will) not (see|get to see|know|get) (a thing|anything|any of it|it) ..;
            (hidden|kept|withheld|concealed) from us; (pay|pays|paid|earn|earns|salaries|costs|margin) ..
            (completely |entirely |totally )?(hidden|secret|invisible);
            black ?box; closed (book|books|contract|price)?; closed; opaque; no
            (insight|transparency|visibility|idea what they pay|access to (their|the)
            (cost|costs|books|salaries|payroll|numbers)|breakdown|view|disclosure) ?.. ?; not open(
            book)?; (do|can|could|will) not (see|show|tell|disclose|share|reveal|open|get to see|know|get)
            .. (pay
            them|pay|earn|salaries|salary|costs?|books|margin|margins|breakdown|payslips|wages|anything|behind|people
            get|actual|their cost|cost base|insight|underlying|numbers behind|cost lines|payroll);
            (only|just) (get|see|receive|know) (an?|the|one|a single|single) ..
            ?(invoice|rate|price|total|rates|number|sum|bill|figure|lump); not transparent; no
            transparency; (they|vendor) (hide|hides|keeps? .. (secret|to themselves|hidden|from us));
            nothing (is )?(visible|open|disclosed|transparent|shared); zero
            (insight|transparency|visibility); intransparent; all we (see|get) is; one line invoice; we
            see nothing; see nothing; not transparent at all; only (see|know|get) (the |a
            )?(invoice|rate|price|total|bill|final|bottom line)~; (costs?|salaries|pay|margins?) (are|is)
            (hidden|secret|unknown to us|not visible|not shared|not disclosed)
        """,
    },
    "phase": {
        "build": """
            build; build( |-)?phase; in (the )?build; still (building|in build|setting|ramping); phase (is
            )?:? ?build; building (up )?phase; building up (the team)?; phase 1; set ?up phase; ramp up
            phase; (still )?building the team; build stage
        """,
        "operate?": """
            (already |fully |now )?(live|running|operating|operational|in production|in operation|up and
            running|in service); (are|is|it is) (already |now |fully )?(live|running|operating|operational)
        """,
        "operate": """
            operat~ (phase|stage|mode); in (the )?operate( phase)?; phase (is )?:? ?operat~; phase 2;
            (in|into) (steady state|full operation|steady operation|regular operation); operate; running
            phase; operating phase; steady state; run phase
        """,
        "transfer": """
            (begun|started|busy|are|already|begin|start)
            (taking|moving|bringing|transferring|hiring|insourcing) (people|the team|them|staff|everyone|the
            first|some|our) ..; (first|some) (people|heads|ones|engineers|developers) (have|are) (already
            )?(moved|transferred|come|been taken|taken|been hired) (over|across)? ?..;
            transfer; transfer (phase|stage); phase (is )?:? ?transfer; in (the )?transfer( phase)?; phase
            3; (are|started|begun) (in transfer|transferring|the transfer|taking over); transfer (has|is)
            (begun|started|ongoing|under way|underway|running); about to transfer
        """,
    },
    "price_model": {
        "rate_card?": """
            by the (hour|day); per (hour|day); hourly; daily; (on|by) time; hours
        """,
        "rate_card": """
            rate ?card; time and materials?; t and m; t & m; tm (contract|basis|model); time material;
            hourly (contract|basis|billing|model|billed); (billed|paid|charged) (by|per) (the
            )?(hour|day); per hour billing; fixed (hourly|daily) rates?
        """,
        "cost_plus": r"""
            cost ?plus; cost - plus; cost \+; pass through (plus|model|with);
            (salary|salaries|pay|payroll|cost|costs) plus (a |an
            )?(fee|markup|margin|percentage|admin~|management|#p|#m|fixed); open cost model; cost plus
            (model|contract|fee); actual costs? plus; salary \+ fee
        """,
        "fixed_price": """
            fixed[ -]price; fixed (monthly )?(price|sum|amount|total|bill|budget)
            (contract|model|deal|arrangement|for)?; lump sum (contract|model); flat price; managed service
            (price|contract|fee); fixed bid; one fixed price
        """,
    },
    "plan_commitment": {
        "budgeted": """
            budgeted; budget is (approved|in place|agreed|there|secured|granted|signed off); approved
            (budget|plan|by the board|already)?; (plan|growth|it|headcount|that|hiring) (is|has been)
            (approved|signed off|committed|decided|funded|agreed|fixed|confirmed by the board|in the
            budget|budgeted); in (the|our|next year s) budget; signed off; funding (is )?secured; firm
            plan; committed; already funded; board approved; money is (set aside|there)
        """,
        "likely": """
            likely; probable; probably; most likely; expected; very likely; pretty sure; good chance;
            quite certain; rather certain; not approved yet; not yet (approved|budgeted|decided); planned
            but not
        """,
        "wish": """
            wish~; (nice to have|ambition|aspiration~|hope|hoping|dream|idea|just an idea|only an idea|a
            vision|vision|a thought|wishful thinking|would be nice|aspirational); if (all|things) go~
            well; not (certain|sure|decided)
        """,
    },
    "site_lead": {
        "named": """
            named; appointed; hired; found;
            site lead (is )?(named|appointed|hired|found|chosen|in place|selected|identified and
            signed|decided|already|signed); (named|appointed|hired|chosen|picked|selected) .. site lead;
            (have|found|got) (a|our|the) site lead; site lead :? ?(yes|named|hired); site lead has
            (signed|accepted|started|been (named|hired|appointed|found|chosen))
        """,
        "candidate": """
            candidate;
            (candidate|candidates|someone in mind|shortlist~|somebody in mind) .. ?(site
            lead|lead|role|job|position)?; site lead .. (candidate|interview~|shortlist~|talks|negotiat~);
            potential site lead; possible site lead; in talks with; have someone in mind; interviewing
        """,
        "none": """
            none; nobody; no one; not yet;
            no site lead; (without|lack|missing|need|looking for|lacking|searching for|find) (a |an |our
            )?site lead; site lead (is )?:? ?(none|missing|open|not|unknown|tbd|vacant|lacking); nobody
            (yet )?(for|to lead|as|who could lead); no one (yet )?(for|to lead|as|in mind)
        """,
    },
    "motive": {
        "size": """
            too many .. (to|for); so many (people|heads|of them); too (large|big|many) ..;
            (grown|getting|become|became) .. (big|large|many) ..; sheer (size|number|scale);
            size; scale; (too big|large enough|big enough|critical mass|scaling); because of the size;
            growth; we are many; economies of scale; volume; become too (big|large); grown (so
            )?(big|large); number of people
        """,
        "control": """
            (retain|retaining|keep|keeping|owning|protect|protecting|hold|holding) .. (ip|knowledge|know
            how|expertise|skills);
            control; steer~; in our own hands; grip; governance; decide ourselves; say over; influence; in
            charge; own hands; power over; command; direct(ly)? manag~; security; compliance; run it
            ourselves; ownership; (own|retain) .. (ip|knowledge|know how); knowledge
        """,
        "dna": """
            dna; culture; cultural; our values; our way of (working|doing); company spirit; identity; part
            of us; belonging; feel like (us|one|part); our people; same spirit; loyalty; our own people;
            engagement; team spirit; retention; retain (people|talent)
        """,
        "independence": """
            hostage; captive to; over a barrel; stuck with (the|one|a|this|our|them) ..; (single|one|sole)
            (supplier|vendor|provider|source); leverage; hold over us; blackmail~; calls? the shots; whims?
            of;
            at the mercy of ..; in the hands of ..; independen~; depend; depends; depending; reliant; tied to; (less|not)
            depend~ ..; dependen~;
            lock ?in; vendor lock~; (free|freedom|away|break free|get out) (from|of) ..
            (vendor|supplier|them|provider)?; freedom; free of; not rely~; off the (hook|vendor); rid of
            the (vendor|supplier|middleman); cut out the (middleman|vendor); reliance
        """,
        "cost": """
            cost~; sav~; money; cheaper; price; expensive; economics; economic~; saving~; financ~; budget;
            lower (rates|price|cost|costs); less expensive; margin; cut (costs?|spend); pay less
        """,
    },
}
