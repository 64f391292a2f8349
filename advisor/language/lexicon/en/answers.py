"""English answers to a yes/no question that mean something only right after it: "still running" about the pilot.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

ANSWERS = {
    "has_transfer_clause": {
        "yes?": """
            (have|got|get) (the|that|a|this) (right|option|clause) ..; (gives|grants) us (the|that|a|this)
            (right|option) ..; there is (a|one)
            (clause|right|option|provision) ..; (is|it is|was|has been) agreed; agreed; allowed; permitted; (it
            is|that is|this is|they are) (all )?in (the|our) (contract|agreement|msa); (contract|agreement)
            (says|covers|foresees|states|regulates) (so|it|that|this); it says so; (in|per) the (contract|agreement)
        """,
        "no?": """
            (do not|does not|have not|has not|have no|has no) (have |got )?(the |that |this |any |such |a
            )*(right|rights|option|possibility|permission);
            (it is|that is|this is|there is|is|are) not (in|part
            of|covered|mentioned|included|stated|foreseen|regulated) .. ?(there|contract|agreement|it|msa)?; nothing
            (in (there|it|the (contract|agreement))|about (it|that|this)) ..; (contract|agreement) (does not|says
            nothing|is silent|do not) ..; (does|do|it does) not (say|mention|state|cover) ..; not in (there|it|the
            (contract|agreement)); (there is )?no (such )?clause
        """,
    },
    "ip_chain_complete": {
        "yes?": """
            assigned (to us)?; ours; all ours; with us; (is|are) ours; signed over ..
        """,
        "no?": """
            (belongs|belong|stays|stay|remains|remain) (to|with) (them|the vendor|the supplier|the subcontractor)
            ..; (is|are) (theirs|the vendor s|shared); theirs; the vendor s; not (all|everything|completely)
        """,
    },
    "staff_list_available": {
        "yes?": """
            (have|got|get|can get|receive|received|could get) (it|one|the list|that|a list|them|all of it|this)
        """,
    },
    "assets_assignable": {
        "yes?": """
            assignable; transferable; (can|may|will) be (assigned|transferred|handed over|taken over|moved) ..
        """,
        "no?": """
            (belongs?|belong|stays?|stay) (to|with) (them|the vendor|the supplier) ..; (is|are) (theirs|the vendor
            s|rented by the vendor); theirs
        """,
    },
    "no_rampdown_penalty": {
        "yes?": """
            no (penalty|penalties|minimum|charge|fine|fee|cost) ..; (free|freely|any time|anytime|without
            cost|without notice)
        """,
        "no?": """
            (there is|we have|there are|has|have|with) .. (penalty|penalties|minimum|charge|fine) ..; (a|some|an
            exit|the) (penalty|penalties|minimum|charge|fine) ..
        """,
    },
    "has_local_management": {
        "no?": """
            (not us|not ours|it is|that is|only|just) ,? (by |from )?(the |all
            )?(vendor|supplier|provider|partner|theirs|vendor s|supplier s) ..;
            (vendor|supplier|partner|provider|vendor s|their|the vendor s) (own
            )?(manager|managers|lead|leads|people|team lead|management|staff|side|boss); from the
            (vendor|supplier|partner); (nobody|no one|none) ..
        """,
    },
    "processes_documented": {
        "yes?": """
            documented; written down ..; (described|on paper|in writing); in (confluence|the
            wiki|sharepoint|notion); on the wiki; (could|can) (start|begin) from (it|them|that|the notes)
        """,
    },
    "pilot_completed": {
        "yes?": """
            (went|worked out|turned out|came out) (fine|well|ok|okay|great|good|smoothly|as
            planned|according to plan|without a hitch) ..;
            done; finished; completed; complete; over; over and done; (is|was) (done|completed|finished|over) ..;
            successful~; passed; wrapped up; concluded; (ended|finished|was over|was done|stopped|wrapped up|was
            completed|concluded) ..; (is|are) (over|behind us|done|finished)
        """,
        "no?": """
            (still|right|currently|now) in the (middle|midst|thick) ..; in the (middle|midst|thick) of it
            ..; midway ..; not over ..; (still|currently) (evaluating|testing|trialling|trying) ..;
            (still|currently) (running|going|ongoing|on|in progress|under way|underway|at it|in it|piloting) ..;
            ongoing; in progress; under way; underway; half way; halfway ..; (ends|finishes|stops|concludes|is
            over|is done|will end|will finish|due to end|wraps up) .. (#t|#d); (will be|to be) (over|done|finished)
            .. (#t|#d); runs (until|till|to) .. (#t|#d); not (finished|done|over|completed|complete|ended) ..
        """,
    },
    "home_integration": {
        "yes?": """
            integrated; embedded; (has|have|with) .. (counterpart|counterparts|contact|contacts|product owner|owner
            at home) ..; part of (the|our) (planning|organisation|organization|team|teams)
        """,
    },
    "wants_shared_captive": {
        "yes?": """
            shared; share; together; jointly; joint; pool; with (others|a partner|partners)
        """,
        "no?": """
            alone; by ourselves; our own; own; ourselves; only us; just us
        """,
    },
    "home_pays_tax": {
        "yes?": """
            (full|normal|corporate|corporation|company) tax; taxed; taxable
        """,
        "no?": """
            (a )?(loss|losses|deficit); in the red; not (yet )?(profitable|a profit)
        """,
    },
}
