"""English questions: what somebody wants to hear - a "what if", a comparison, a reason, the status, the verdict.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

QUESTIONS = {
    "whatif": """
        say (we|they|the|our|it|you) ..
        (put|puts|raises|raised|grows|grew|goes|went|drops|dropped|cuts|rises|rose|doubles|doubled|adds|added|moves|moved|hires|hired|loses|lost|climbs|climbed|falls|fell)
        ..; (play|run|walk|think) (it|this|that|the numbers|the case|everything|me) through (with|at|for|on) ..;
        play through ..; (try|test|check|show me|redo|run) (this|that|it|the case|the numbers|the result)
        (assuming|with|at|using|on) ..;
        (run|try|do|build|make|model|calculate|simulate|create|show) (me |us )?(a|another|the|this|one|an
        alternative|a new|a different) (what if |quick |new )*(scenario|simulation|variant|case) ..; scenario :;
        (alternative|another|different) scenario;
            (run|rerun|redo|try|do|calculate) (it|this|that|the numbers|the case|the figures|everything) (again
            )?(with|at|for|on);
            what would .. (look|give|come|cost|do|mean|say|bring|change) ..; say (we|they|the .*?) (only |just
            )?(had|were|paid|grew|got|go|pay|have|are|became|could|would|cost|costs) ..; would
            (it|that|this|things|the (result|picture|case|answer)) .. (look|be) ..
            (different|better|worse|cheaper) ..;
        (and|but|so) if (we|they|the|it|our|there|that|you) ..; if the
        (team|headcount|rate|salary|fee|price|vendor|markup|attrition) ..;
        would (it|that|this) .. (in|with) #c; what would .. (happen|change|be) ..;
        what if; what would happen; what happens (if|when|with|at); imagine; suppose; supposing; assume
        (we|that|the|a|there); assuming (we|that|it|the|a); hypothetically; say we
        (had|were|grew|got|paid|go); if (we|they|it|the
        (rate|team|salary|salaries|fee|price|attrition|headcount|vendor|markup)|attrition|salaries|headcount|rates)
        (were|was|had|grew|went|got|only|instead|became|rose|fell|dropped|doubled|would|could|paid|hired|moved|grow|go|goes|drops|rises|falls|doubles|hire|pay|add|added|cut);
        (and|how about) with .. (instead|then); how would .. (look|change|be); (and|then) with; and
        (if|at|for) (#n|#m|#p|we|a); would it .. (if|at|with); scenario (with|where|of); let us
        (say|assume|pretend|imagine|suppose); pretend; try (it )?with; run it (with|at|for);
        (rerun|recalculate|run it again|simulate|redo it|calculate it) (with|at|for|again with); picture
        (us|this|a); model (it|us) with; would .. (change|look|be different|matter) (if|with|at); what about
        (#n|#m|#p|a rate); how does it look (with|at|if); test with; play with; what changes
        (if|when|with|at); what does it look like (with|at|if); in case (we|they|the)
    """,
    "instead": "instead",
    "assume": "assume; assuming; suppose; supposing",
    "compare": """
        (would|is|are|will|might|could) #c .. (cheaper|better|dearer|smarter|worse|costlier|preferable|more
        expensive|less expensive) ..;
            how (does|do|would) #c (do|fare|look|measure up|rank|score) ..; relative to;
        compare~; comparison; versus; vs; how does .. (compare|stack up); against; rather than; better (off
        )?(in|than|with); cheaper (in|than|with); difference between; which (is|one is|would be|country|city)
        .. (better|cheaper|best|cheapest); side by side; hold .. against; put .. next to; next to each other;
        benchmark .. against; stack .. up
    """,
    "alternative": """
        should (we|i) (look|go|move|consider|choose|pick|be|set up|build|think|take); how about; what about;
        or
    """,
    "main_question": """
        (should|shall) (we|i) (take over|insource|take in house|bring in house|bring home|buy) (our|the) ..
        (team|people|developers|staff)
    """,
    "want_verdict": """
        (so )?(is|would|will) (it|this|that|a captive|the captive) (all |really |be |even )*worth (it|doing|the
        (effort|trouble|hassle|money)|our while)(?=( [.!?])*$);
        should (i|we|you) (then |now |really |just |so )*(do|take|buy|hire|go|insource|transfer|make|own) .. (or
        not|or no|them over|it over|the team over|in house|team|it|this|that)(?=( [.!?])*$); (do|take it|go for
        it|yes) or not; (is|would) (it|that|this) (be )?(a )?good idea ..; what is your
        (verdict|advice|recommendation)
    """,
    "want_questions": """
        what (should|shall|do|must|can|could|would) (i|we|you) .. ask (the|our|my|from|them)?
        ?(vendor|supplier|provider|partner|them)? ..; (which|what) questions (should|do|can|to|for) ..; what to
        ask (the|our|them) ..
    """,
    "want_privacy": """
        (does|do|can|will|could|is|are) (anyone|anybody|someone|somebody|others|other people|my
        (boss|colleagues|vendor)|the vendor) .. (see|read|seeing|reading|look at) ..;
        who (can|could|will|may|else can|else|all can|all) (see|read|look|know|has access|have
        access|sees|reads) ..; who has access ..; (is|are) (this|it|that|my data|our data|our numbers|these
        numbers) (private|confidential|shared|secret|safe|public) ..; where (is|are) (this|it|the data|my
        data|our data|the numbers) (stored|kept|saved) ..; who are you sharing ..
    """,
    "want_month": """
        when (should|shall|do|can|could|would|must|is it best|is the best time) (i|we|you|to|it|for)? ?(then
        |best )?(do|take|start|go|transfer|move|make|buy|switch|insource|happen|be done) ..; when is (the
        )?(best|right|earliest) (time|moment|month) ..; (why|how come) (in )?(#t|then and not|that month|that
        date|then)
    """,
    "want_next": """
        what (should|do|shall|can|must|could) (i|we) do (next|now);
        what (is |comes |happens |do we do )?(next|now)(?=( [.!?])*$);
        (great|ok|okay|good|fine|super|nice|perfect|thanks|so|and) ,? ?(what|so what) .. (next|now)(?=(
        [.!?])*$); what is the next (step|thing|question); where do we go from here; and now(?=( [.!?])*$)
    """,
    "explain": """
        how (do|does|can|could|would|will) (a|an|the|this|that|your) .. (save|saves|help|pay
        off|differ|function|reduce|lower|make sense|get|decide) ..;
        how (reliable|accurate|solid|robust|firm|trustworthy|precise|exact) (is|are|was) ..; how
        (sure|certain|confident) are you ..;
            (what|which) (do|are|did) (you|your) .. (assum~|default~) ..; which assumptions ..; what assumptions
            ..; (can|could|would) you (explain|elaborate|clarify|describe|tell) ..;
        how (is|are|was|were) .. (worked out|found|done|made|measured);
        remind me (what|how|why) ..; what counts as ..; what .. stands? for; stands for;
        (which|what) .. (rate|rates|figure|figures|number|numbers|value|values) (is|are|do|did|have|has|was|were)
        (that|this|you|it|they|used|based)
        ..; (which|what) .. (do|did|have|has|are) you (use|used|using|convert~|apply|applied|take|taken|assum~|calculat~) ..;
        explain; what (is|are|does|do|do you mean|exactly is) .. ?(a|an|the|mean|by|you mean)?; what s; why;
        how (do|did|does|is|are|was|have) .. (calculate~|comput~|work out|get
        to|arrive|come|derive~|determin~|mean|estimat~|find|reach); meaning of; define; definition of; tell me
        (about|more about|what|why|how); where (does|do|did) .. (come|number|figure|get) ..; how come; i do
        not understand; what does; walk me through; describe; elaborate; how is .. calculated; help me
        understand; clarify; do not get; can you explain; what is meant; reason for; what .. mean; difference
        between
    """,
    "status": """
        how (much|many) more .. (do you|you|is|are|left|need|until|before|till|to go); how (many|much) .. (to
        go|left|remain|remaining|until (we|i)|before (we|i)) ..; (when|how soon) (do|will|can) (i|we)
        (get|see|have) (an?|the|my|our) (answer|result|first|number|recommendation|verdict) ..;
            (show|tell|list|give) (me )?(everything|all) ..;
        (what|which) .. do you (have|know);
        what did (i|we) (tell|say|give|enter|write) ..;
        (what|which) .. (do you|you) (still )?(need|want|miss|require) ..; (see|show|tell me|list) what you
        have ..; what info~ ..; (what|which) .. (so far|have so far|known|know so
        far|noted|recorded|collected|stored|gathered|got already|written down|registered); status; how far;
        summar~; overview; recap; where (are we|do we stand|were we|did we (stop|leave|get|end)|was i|are we
        now); what do you (have|know|got) ..; show me (what|the
        (facts|status|summary|list|numbers|data|inputs)) ..; what (is|are|else is|else are|do you|facts are)
        .. (missing|left|open|outstanding|needed|still need|need); what s (missing|left|open|outstanding|still
        missing|the status); what (have|did) (you|we|i) (got|noted|told|said|given|covered|entered) ..; how
        much (is|more) .. (left|missing|to go); (progress|our progress); list (the |all |my
        )?(facts|inputs|answers|numbers|everything|what); still missing; what else do you need; how many
        questions .. ?; show (facts|status|my (facts|answers|inputs|numbers)); current state; what is missing;
        read it back; what have i; are we done; are you missing
    """,
    "resume": """
        where were we; where did we (stop|leave|get|end); pick up where; continue where; let us continue;
        shall we continue; resume
    """,
    "seventy_eighty": """
        (everybody|everyone|they|people|all|experts|consultants|others) ..
        (say|says|tell~|claim~|talk~|mention) ..; 70 ?- ?80; rule of thumb; seventy to eighty; not 70; usual
        (70|number|threshold)
    """,
    "why_asked": """
        why (do|would|are|did|should|must) (you|i|we) (need|ask|asking|want|have to|tell|require|care) ..;
        what (do you|is it|is that) (need|use|used|using|for) ..; what are you (using|asking) ..; what for; why (is that|is this|is
        it|does (it|that|this)) (important|relevant|needed|matter|interesting|necessary); why that; why this;
        what do you need .. for; how is (that|this) relevant; why does it matter; why (the|this|that) question
    """,
    "captive": """
        captive; going captive; own (entity|company|subsidiary|legal entity|centre|center); insourc~; in
        house; take .. over; our own; own it; taking over; transferring; make or buy
    """,
    "stay": """
        stay~; vendor; status quo; as is; keep~ (the vendor|it as is|as is|going|it); outsourc~; do nothing;
        current (setup|model|vendor)
    """,
    "question_start": """
        what; why; how; when; where; which; who; should; could; can; would; will; is; are; do; does; did; may;
        shall; has
    """,
}
