"""English phrases for facts that are no numbers: yes and no.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

YES_NO = {
    "has_transfer_clause": {
        "yes": """
            (can|may|could|are allowed to|are entitled to|allowed to|free to) (take|hire|transfer|employ|recruit|poach)
            (over )?(up to |at most |no more than |maximum )?#n (of (them|these|those|the team|their
            people)|people|engineers|developers|heads|a year|per year) ..; (clause|paragraph|provision) ..
            (lets|allows|gives|entitles|permits) us ..; (may|can) we (take|hire|transfer|employ) ..
            (over|people|them|team|staff); right to (take|hire|transfer|buy|acquire|move|employ|bring|insource) ..( the)?
            (over|staff|team|people|them|in house|employees|everyone|out|inhouse|in); (can|may|are allowed to|are entitled
            to|have the option to|could|have an option to|allowed to|are free to|able to)
            (take|hire|transfer|buy|employ|bring) .. (over|staff|people|team|them|in house|across|out|ourselves); contract
            .. (allow|allows|let|lets|gives|give|permits|permit|entitles|entitle) .. (take|hire|transfer|over|buy);
            transfer (is|right is) (in|agreed|allowed|covered|foreseen|included|permitted) .. contract; option to
            (take|hire|transfer|buy|insource) .. (over|team|people|them|staff|out)
        """,
        "no": """
            (nothing|not a word|no word|no mention) .. (about|on|of)
            (taking|hiring|moving|transferring|employing|a takeover|a transfer) ..;
            (hiring|taking|employing|poaching) .. (people|staff|team|employees|them) ..
            (prohibited|forbidden|banned|not allowed|excluded|ruled out) ..;
            (refuses|refuse|will not|does not|do not) .. let us (hire|take|employ|recruit|poach) ..; (may|can|could|must)
            not (hire|take|employ|poach|transfer|recruit) .. (people|staff|them|team|over|employees); non solicit~; non
            hire; no hire clause; no poach~; not allowed to (hire|take|poach|transfer|employ); (forbids|prohibits|bars) us
            .. (hir~|tak~|from); contract is silent on (transfer|takeover|taking)
        """,
        "noun": """
            transfer (clause|right|option|rights|provision); (take ?over|buyout|buy out|step
            in|hire|hiring|insourcing|bot) (clause|right|option|rights|provision); right (to|of) (transfer|takeover|hire);
            right to take over; transfer (is )?in the contract; call option; right to hire; right to transfer
        """,
        "topic": "clause; contract; right; hire; take; transfer; option; agreed",
    },
    "audit_right": {
        "yes": """
            (can|may|are allowed to|are entitled to|allowed to) (not )?(audit|inspect); right to (audit|inspect)
        """,
        "no": "",
        "noun": "audit (right|rights|clause|access); rights? (of|to) audit; inspection right~",
        "topic": "audit; inspect; books",
    },
    "ip_chain_complete": {
        "yes": """
            (ip|code|intellectual property|all rights|rights) .. (assigned|transferred|ours|belongs to us|belong to
            us|with us|in place|complete|clean|sorted|covered|fully ours); we own .. (ip|code|intellectual property|the
            rights); (ip|intellectual property) is ours; ip chain is complete; signed ip assignments?
        """,
        "no": """
            vendor (owns|holds|has|keeps) .. (ip|code|intellectual property|rights); gaps in .. ip; ip ..
            (gaps|unclear|missing|incomplete|with the vendor)
        """,
        "noun": "ip (chain|assignment|assignments|rights|clause); intellectual property rights",
        "topic": "ip; code; rights; intellectual; assigned",
    },
    "staff_list_available": {
        "yes": """
            (have|got|get|received|see) .. (staff|employee|people|name|team) list; (staff|employee) list (is
            )?(available|in hand|ready|attached|there|on file); list of (all )?(the )?(staff|employees|people|names)
        """,
        "no": "",
        "noun": "staff list; employee list; people list; list of (staff|employees|people); staff roster",
        "topic": "list; names; roster; staff",
    },
    "assets_assignable": {
        "yes": """
            (leases?|licences?|licenses?|assets?|laptops?|equipment|lease and licences) .. (assignable|transferable|can be
            (assigned|transferred|taken over|moved)|be transferred|be assigned|assigned to us); assets ..
            (assignable|transferable)
        """,
        "no": "",
        "noun": """
            assignable (assets|leases|licences|licenses); transferable (assets|leases|licences|licenses)
        """,
        "topic": "assets; lease; leases; licences; licenses; equipment; assigned; transferable; assignable",
    },
    "no_rampdown_penalty": {
        "yes": """
            no (ramp down|rampdown|exit|termination|volume|scale down|reduction|early termination|downsizing)
            (penalty|penalties|charge|fee|fees|cost|costs); (can|may|free to) (ramp|scale) down .. (free|without|any
            time|cost|penalty); without (a |any )?(ramp down |rampdown |exit )?penalt~; no penalt~; no minimum
            (volume|commitment); (ramp|scale) down (is|for) free
        """,
        "no": """
            (there is|have|with|pay|contract has) (a )?(ramp down|rampdown|exit|termination|volume|scale down)
            (penalty|penalties|charge); penalt~ (if|when|for) .. (ramp|scal~|reduc~|cut); (ramp down|rampdown|exit|scale
            down) (penalty|penalties) (applies|apply|of|in); minimum (volume|commitment) (of|applies|in)
        """,
        "noun": "",
        "topic": "penalty; penalties; ramp; rampdown; minimum",
    },
    "has_local_management": {
        "yes": """
            (our|my) (own )?(guy|man|woman|person|colleague|employee|expat|director|manager|lead) [a-z]+
            (runs|leads|manages|heads|sits|is|lives|oversees|looks after) ..; (is|are|he is|she is|who is|they are) on our
            (own )?(payroll|books) ..; (employed|hired|paid) by us (directly )?..; local
            (manager|lead|leader|director|head|management|leadership|boss) (is |has been )?(appointed|hired|named|in
            place); (manager|lead|leader|director|head) (who is |is )?(hired|employed|paid) by us; one of our (own
            )?(directors|managers|people|leads|colleagues|leaders|seniors) .. (lives|sits|is|leads|runs|heads|works) ..;
            (our|our own|my) .. (manager|lead|director|boss|leader) .. (sits|is|lives|works|based|stationed) .. (there|on
            site|onsite|locally|#c|over there|with them); (have|has|hired|employ|got|appointed|placed|sent|put) .. (our
            own|own|a local|local|an own|our) .. (manager|lead|management|director|head|leader|boss|leadership|site
            lead|leads|managers|team lead|delivery manager); (our|own) (own
            )?(country|site|local|delivery|engineering|team|office|people|general)?
            ?(manager|lead|director|head|leader|boss|md) (is |sits |lives |runs |works |there|in|on)(there|on
            site|local~|it|onsite|in #c|site|the team|the site|#c)?; local management (is |of our own )?(in
            place|ours|there|exists|on our payroll); we (run|manage|lead) (it|them|the team|the site)
            (ourselves|locally|on site|with our own); (manager|lead|director|head) (of our own|from our side|on our
            payroll|from us|is ours|is our own) ?.. ?; (manager|lead|boss) .. (employed by us|on our payroll|is ours|is
            one of us|is our employee|from our side|from hq); our own (person|guy|man|woman|colleague)
            (leads|runs|manages|heads|is leading|is running); one of (ours|us|our own) .. (leads|runs|manages|heads);
            (led|run|managed|headed) (locally )?by (our|one of our|us|an own|our own); our (own
            )?(local|site|country|office|people) (manager|lead|director|head|management) ;we already have ..
            (manager|lead|management) (there|on site|in place|locally)
        """,
        "no": """
            (vendor|supplier|provider|partner) (has|have|employs|puts|placed|sends) (a|an|its|their|his) (own )?(local
            |site |country |delivery )?(manager|lead|director|head|boss|management|supervisor) ..;
            (management|leadership|leads?|managers?|supervision) .. (is|are|consists of|comes from) (all |mostly |only
            |entirely |purely |just |still )*(the |with the |by the |of the )?(vendor|vendor s|supplier|supplier
            s|provider|theirs|their people|partner) ..; (vendor|supplier|provider|vendor s|supplier s|partner) (own
            )?(delivery |team |site |local |country |people |project |account |engineering
            )*(lead|leads|manager|managers|head|director|management|boss|people)
            (calls?|makes?|decides?|takes?|does|do|handles?|directs?|supervises?|oversees?|steers?) ..; (we|i) (have|have
            got|got|keep|employ|put) (nobody|no one|none|no person|not a soul|no manager|no lead|no management) ..
            (there|on site|onsite|locally|on the ground|over there|down there); (do|does|did) not have (anyone|anybody|a
            person|a manager|a lead|people|somebody|someone) .. (there|on site|onsite|locally|on the ground|over
            there|down there); (nobody|no one|none) (from|of) (our|us) .. (on site|there|over there|locally|on the
            ground); (led|managed|run|headed|steered) by .. (vendor|supplier|provider|partner|them|their|vendor s);
            (vendor|supplier|provider|vendor s|their|partner) .. (people|manager|managers|staff|lead|leads|guys|team
            lead|own people|side|management|folks) (lead|leads|run|runs|manage|manages|head|heads|steer|are in charge|is
            in charge|do the managing|handle|handles) ?.. ?; (vendor|supplier|provider) (leads|runs|manages)
            (it|them|everything|things|the (team|site|people|show|place)|locally|there|on site);
            (vendor|supplier|provider) (is in charge|handles the management|provides the (lead|manager|management)); all
            management (is|sits|comes|lies) .. (vendor|supplier); nobody (of ours|from us|of our own|from our side) ..
            (there|on site|local~|on the ground); no one (of ours|from us|of our own|from our side|on the ground|on
            site|local~|there); management is (the vendor|with the vendor|on the vendor|vendor|theirs)
        """,
        "noun": """
            local (management|manager|lead|leader|leadership|boss|director|site lead|head|team lead|managers|leads);
            (country|site) manager; own (manager|lead|management|boss|director|managers|leads|people on (site|the
            ground)); manager (there|on site|on the ground|locally|over there|of our own); lead (on site|there|on the
            ground|locally); management on (site|the ground); one of ours (there|on site)
        """,
        "topic": """
            lead; leads; manager; manage; manages; management; run; runs; boss; director; site; local; locally; in charge
        """,
    },
    "processes_documented": {
        "yes": """
            docs (are |is )?(good|fine|ok|okay|solid|great|done|complete|in place|up to date|excellent);
            (wrote|written|put|documented|described|mapped|captured|recorded) (down |up |out |in writing |on paper
            )*(almost |nearly )?(all |most |everything|the bulk |much |nearly all )(of )?(our |the |their
            )?(processes|procedures|ways of working|workflows|routines|how we work|it|them)? ?..;
            (process~|procedures|runbooks|playbooks|workflows|documentation|everything|work|operations|ways of
            working|guides|onboarding guides|wiki|sops|how tos|handbook|manuals|all of it|it|most|it all|knowledge|docs)
            ..( are| is| has been| have been)? (documented|written down|in place|described|on the wiki|in confluence|in
            the wiki|up to date|in sharepoint|complete|solid|in good shape|written up|on paper|mapped|well kept|in our
            wiki|on confluence|in notion|there); (well|fully|properly|thoroughly|nicely) documented; good documentation;
            we have (a |good |full |complete |proper |all )?(runbooks|documentation|playbooks|process descriptions|written
            processes|sops); documented (processes|procedures|everything); documentation (is
            )?(good|fine|ok|okay|solid|great|in place|complete|up to date)
        """,
        "no": """
            (lives|live|sits|sit|stuck|locked|stored|kept|resides|all|only|mostly|still|it is|everything is|knowledge is)
            (in|inside) (a |the |our |their |his |her |one |two |three |some |few |#n |[a-z]+ )*(people |person |guys?
            |devs? |leads? |seniors? )*(head|heads|brain|brains|minds?)(?! count); (undocumented|poorly documented|badly
            documented|hardly documented|barely documented); (in people s|in their|in our|in everyone s|in the
            developers|in peoples|in people) heads?; tribal knowledge; (documentation|docs) (is|are) ..
            (poor|bad|missing|thin|patchy|lacking|a mess|non existent|weak|outdated|terrible|sparse);
            (hardly|barely|little|scarce|poor|lack of|lacking|missing|almost no) .. (documentation|documented|written
            down|docs); nothing (is |has been )?(documented|written|on paper)
        """,
        "noun": """
            (process|processes|procedure|procedures) documentation; documentation; runbooks; playbooks; process
            descriptions; documented processes; written processes; docs
        """,
        "topic": """
            process~; document~; runbook~; documentation; wiki; confluence; written; guides; described; playbooks; docs;
            procedures
        """,
    },
    "pilot_completed": {
        "yes": """
            not in (the |a )?pilot (any more|anymore|any longer); pilot .. .. (behind us|success|successful); pilot .. ..
            (completed|finished|over|complete|done); pilot (is |was |has been |phase |phase is |project |project is |has
            |went )?.. ?(done|complete|completed|finished|over|successful|behind
            us|passed|closed|well|ended|succeeded|through|concluded|wrapped up|in the bag);
            (completed|finished|passed|did|ran|done|concluded|closed|had|wrapped up|have run) .. pilot; past the pilot;
            after .. (successful|completed) pilot; (successful|completed) pilot; beyond the pilot; out of (the )?pilot;
            through the pilot; pilot :? ?(done|completed|finished|complete)
        """,
        "no": """
            no pilot; (there was|had|did|was) (no|never a) pilot; pilot it is (still )?(running|ongoing|going);
            (still|currently|now) .. (in|running|doing|on|piloting) .. ?(pilot|piloting|the pilot); pilot (is |was
            )?(still )?(running|ongoing|in progress|under way|underway|not started|pending|half
            way|halfway|starting|open|planned|to come|yet to|cancelled|canceled|aborted|failed|stopped); (are|is|right) in
            the pilot; pilot (ends|finishes|is ending|will|runs until|starts|hasn t); (never|skipped|without) .. (a |the
            )?pilot; in pilot; pilot comes; skipped the pilot; only piloting
        """,
        "noun": "",
        "topic": "pilot; trial; done; finished; completed; proof",
    },
    "home_integration": {
        "yes": """
            (integrated|embedded|woven|anchored|included|plugged) .. (in|into|with|in our|our|at home|home|hq|planning);
            part of (our|the) .. (home |own
            )?(organisation|organization|planning|roadmap|teams?|setup|budget|company|department|org|line|structure|family|it|product
            teams?); (work|works|operate|operates|run|treated|acts?|behave) .. as one team; one team (with|across); same
            (tools|backlog|planning|processes|roadmap|sprint|rituals|stand
            ups|standups|jira|ceremonies|governance|routines) ?.. ?(as|with|like)?; (report|reports|reporting) ..
            (into|to) (our|us|hq|home|the home|my); (fully|well|tightly|closely|deeply) integrated;
            (in|on|join|joins|share|shares) our (planning|roadmap|line|stand ups|standups|sprints?|ceremonies|backlog|all
            hands|budget|town halls?); joint planning; treated like our own
        """,
        "no": """
            (run|runs|work|works|working|sits?|operates?|operate|stand~|is|are|live|lives) .. (separate~|isolat~|its
            own|their own|apart|in a silo|silo|silos|on the side|alone|stand
            alone|standalone|detached|disconnected|outside) ?.. ?; (island|silo|satellite|black box team|separate unit|own
            little world|own world)
        """,
        "noun": "home integration; integration (with|into) (home|hq|our)",
        "topic": """
            integrat~; part; planning; organisation; organization; budget; home; team; roadmap; one; embedded; reports
        """,
    },
    "wants_shared_captive": {
        "yes": """
            (joint|shared|common|pooled|collective|multi client|co owned) (captive|entity|centre|center|company|legal
            entity|hub|setup|gcc|unit|subsidiary); (share|sharing|pool|pooling|join|joining|split|splitting|team up|go
            together|partner up|co own|co found) .. (captive|entity|centre|center|with others|with other companies|with
            another|legal entity|company|subsidiary|with a partner|with peers|cost of|overhead); with
            (other|others|another|two other|a few other) (companies|company|firms|customers|clients|danish companies)?
        """,
        "no": """
            (do|run|build|own|have) (this|it|one|that) .. (alone|ourselves|on our own); prefer .. alone;
            (only|just|purely|strictly) (our own|for us|for ourselves|ourselves|on our own); on our own; (alone|by
            ourselves|solo|for ourselves|keep it to ourselves|to ourselves); (captive|entity|company|centre) (of|all|just)
            (our own|to ourselves|for us); own it alone; go it alone; (our own|own|separate) (entity|captive|legal
            entity|subsidiary); not .. (shared|joint|share)
        """,
        "noun": "",
        "topic": "shared; share; joint; together; others; partner; alone; own; pool",
    },
    "home_pays_tax": {
        "yes": """
            (we|parent|company|group|home company|our company|the parent|hq|mother company|parent company|headquarters) ..
            (pay|pays|paying|paid) .. (corporate |corporation |company |full |income |normal |danish |profit )?tax~;
            (profitable|tax paying|taxpaying|tax payer|taxpayer); (we|company|parent|group)
            (make|makes|making|earns|earn|is making) (a |good |healthy )?(profit|money); in a tax paying position; taxable
            profit~; full corporate tax
        """,
        "no": """
            (run|runs|running|operate|operates|work|trade) (at|with) (a )?(loss|deficit) ..; (have|has|show|shows) (a
            )?(loss|losses|deficit); lose money; losing money; in deficit; (we|parent|group|company) (do|does|is|are) not
            (yet )?(profitable|make a profit|make money|earn a profit); pay no (corporate |company |income )?tax~; tax
            (loss|losses|exempt|free); loss making; carry forward; (losses|loss) carried forward; making (a )?loss~; tax
            losses; exempt from (corporate |company )?tax; (in the red|unprofitable); we make a loss; carried forward
            losses; non profit; nonprofit; not for profit
        """,
        "noun": "",
        "topic": "tax; taxes; profit; profitable; taxable; corporation",
    },
}
