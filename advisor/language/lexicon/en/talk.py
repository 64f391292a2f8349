"""English phrases of the conversation itself: intents, yes and no, unknown, refusals.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

TALK = {
    "whatif": """
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
        what (is |comes |happens |do we do )?(next|now)(?=( [.!?])*$);
        (great|ok|okay|good|fine|super|nice|perfect|thanks|so|and) ,? ?(what|so what) .. (next|now)(?=(
        [.!?])*$); what is the next (step|thing|question); where do we go from here; and now(?=( [.!?])*$)
    """,
    "explain": """
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
    "reset": """
        start (over|again|afresh|from (scratch|the beginning|zero|the top)|anew|fresh|all over); restart;
        reset; (wipe|clear|erase|forget|delete|scrap|drop|throw away|discard|dump|remove)
        (it|everything|all|it all|all of it|the (data|facts|case|lot|whole thing|whole|numbers|answers)|my
        (data|answers|facts|case)|that all|all (the|my|of)) ..; begin (again|anew|afresh|from (scratch|the
        beginning)|over); from scratch; new case; back to square one; clean slate; let us start
        (over|again|fresh); new engagement; do it all again; back to zero; start a new
    """,
    "help": """
        (any|some|the) instructions; not sure how (to|this) ..; help; how (does|do) (this|it|you|the bot|i) ..
        ?(work|works|use|start|function|begin)?; what can
        (you|i|the bot|this) ..; what (do|are) you (do|for|able|capable) ..?; how (to|do i|can i|should i)
        (use|start|begin|work|get started|go about) ..; instructions; manual; what commands; who are you; what
        (is|are) (this|you) (for|about|bot|thing)?; how can you help; guide me; get started; getting started;
        what are my options; commands; usage; how do we start; what is this; what should i
        (do|write|type|say|tell); what now; should we (go captive|take .. in house|insource|do it|take ..
        over|make .. captive)
    """,
    "greet": """
        hi; hello; hey; hiya; good (morning|afternoon|evening|day); morning; howdy; greetings; hi there; hello
        there; hey there; yo; heya; afternoon; evening; hallo; good to (meet|see) you; nice to meet you
    """,
    "thanks": """
        thanks; thank you; thx; ty; cheers; much appreciated; appreciate it; great job; nice work; good job;
        well done; many thanks; thank u; tak; perfect thanks; brilliant; awesome; thanx
    """,
    "goodbye": """
        bye; goodbye; see you; have a nice; talk soon; ttyl; good night; take care; that was all; that is all;
        later gator; nice weekend; good weekend
    """,
    "unknown": """
        (is |still |yet )?(to be|has to be|must be|needs to be|will be|being|gets)
        (negotiated|agreed|decided|determined|settled|clarified) ..; (up for|open to|subject to|under)
        (negotiation|discussion) ..; not (agreed|settled|fixed|negotiated|defined|specified)( yet)? ..;
        negotiable;
            (have|has) not (got|received) ..;
            (neither|nor) .. (is|are) (known|clear) ..; known to (me|us); (know|have) neither ..;
            (foggiest|faintest|slightest) ..; no (notion|way of knowing) ..; without (looking|checking) it up;
        do not (know|have (that|the|this|it|a clue|any (idea|figures|numbers|data)|an
        idea|those|figures|numbers|information|exact)|remember|recall|really know|actually know|have ..
        (number|numbers|figure|figures|data|information)|track|measure); no
        (idea|clue|info|information|data|figures?|numbers?|knowledge) ..; not (sure|certain|known|aware|a
        clue|something (we|i) know); beats me; dunno; i have not a clue; who knows; unknown; (haven t|have
        not|has not|never) (measured|tracked|looked|checked|counted|calculated|worked out|a clue|the
        faintest|seen|been told|heard|checked) ..; (no one|nobody|they) (ever|never|has|have) .. told (us|me)
        ..; unsure; can not (say|tell|recall|remember) ..?; could not
        (say|tell) ..; hard to (say|tell); no one knows; nobody knows; search me; (would|will|need|have) (have
        )?to (check|ask|look|find|dig|get back|look it up) ..; i am not sure; unclear; not available; (is|are)
        (not known|unknown); n / a; na; tbd; your guess; god knows; not measured; don t have; never
        (measured|tracked|checked|looked); without knowing; wish i knew; drawing a blank; no record; we lack;
        not (recorded|tracked); idk; not my area; not to hand
    """,
    "skip": """
        skip; pass; later; next( question| one| please| topic); next(?=( [.!?])*$); (that|it|this) (can|will
        have to|must|has to) wait; (come|get|go) back (to|on) (this|that|it|you) ..;
        (not|maybe) (now|later|right now|today) ; (let us|we ll|we will|i ll|i will|can we|lets) ..
        (later|skip|move on|another time|come back|get back|park); move on; another time; park (it|that|this);
        not now; some other time; carry on; leave (it|that|this) (out|open|for now|blank|for later); rather
        not now; postpone; ignore (this|that) (one|question|for now); next topic; for later; i will get back;
        jump over; proceed without; continue without
    """,
    "refuse": """
            (rather not|prefer not to|not going to|will not) (put|post|write|type) ..;
            (that|it|this|those|figure|number|numbers|figures) (stays|stay|remains|remain|is|are|has to stay) ..
            (internal|in house|between us|confidential|secret);
        not supposed to (tell|say|share|disclose) ..; supposed to keep;
        confidential~; (can not|can|may not|not allowed to|am not allowed to|will not|would rather not|do not
        want to|prefer not to|not going to|not at liberty to|must not|rather not|are not allowed to|unable
        to|not permitted to|refuse to|not willing to|do not wish to|don t want to)
        (share|say|tell|disclose|reveal|give|answer|talk|discuss|provide|state|comment|go into|answer|hand)
        ..; secret; none of your business; nda; under nda; not (something|a thing|information) (i|we) ..
        (share|disclose|tell|discuss); off limits; classified; not for sharing; private; sensitive; no
        comment; not public; not for (here|this channel|slack); (that|it) stays (internal|in house|between
        us); restricted; proprietary; that is internal; prefer not; we keep that to ourselves; rather keep
        that
    """,
    "correction": """
            (#n|#m|#p|#d) instead; say (#n|#m|#p|#d);
        correction; wrong; (actually|sorry|oops|ups|my bad|my mistake|i meant|i
        mean|meant|typo|mistake|mistyped|misread|mixed up|misspoke|whoops|pardon|apologies|i was
        wrong|error|not right|incorrect|mislead|got .. wrong); (should|must|ought to) (be|read|have been|have
        said|say) ..;
        (change|update|correct|fix|make|set|replace|switch|amend|adjust|revise|swap|edit|overwrite) ..;
        rather; make (that|it); instead of; it is (actually|really|in fact); not #n; not #m; not #p; not #d;
        not #c; not #t; no longer; scratch that; let me correct; i take that back; turns out; on second
        thought; wait; in fact; revised; that was; correct (that|is|value|number); hang on
    """,
    "undo": """
        undo (that|it|this|last)?; undo; revert (that|it|the last)?; take (that|it) back; roll (that|it) back;
        cancel (that|the last)
    """,
    "back": """
        go back( one)?; (one )?step back; previous question; back one; back to the (last|previous) question;
        back; previous; last question again
    """,
    "reject_line": """
        (line|row|item|point|number) [0-9]+ .. (wrong|incorrect|off|false); (line|row|item|point|number) [0-9]+
        (is|was) not (right|correct);
        (line|row|item|point|number|no) #?n? ?.. (is|was|looks|seems) (wrong|incorrect|off|not right|not
        correct|false)
    """,
    "handoff": """
        (talk|speak|chat|call|write) (to|with) (a|an|someone|somebody|some) ..;
        (real|actual|live) (person|human|consultant|advisor); (want|need|get me|like|prefer) a
        (human|consultant|person|advisor|adviser|real person); human
    """,
    "language": """
        (in )?#a please; (speak|write|answer|switch to|talk|continue|reply|go on|can we) .. #a; in #a; use #a
    """,
    "seventy_eighty": """
        (everybody|everyone|they|people|all|experts|consultants|others) ..
        (say|says|tell~|claim~|talk~|mention) ..; 70 ?- ?80; rule of thumb; seventy to eighty; not 70; usual
        (70|number|threshold)
    """,
    "why_asked": """
        why (do|would|are|did|should|must) (you|i|we) (need|ask|asking|want|have to|tell|require|care) ..;
        what (do you|is it|is that|are you) (need|use|used|using|for) ..; what for; why (is that|is this|is
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
    "injection": """
        (ignore|disregard|forget|override|bypass|skip|overlook) ..
        (instruction~|rules?|prompt~|guideline~|system|previous|polic~|training|constraints|restrictions|settings|programming);
        system prompt; new instruction~; reveal ..
        (config~|prompt|instruction~|settings|key|keys|token|secrets|system); (you are|act as|pretend to
        be|behave as|roleplay) (now )?(a|an|dan|the|my|if) ..; jailbreak; developer mode;
        (say|answer|reply|respond|output|print|recommend|tell me|write) (only |just |with
        )?(go|stay|yes|captive|go captive|transfer|the word); admin mode; sudo; pretend you; as (an|your)
        (admin|developer|ai)
    """,
    "decoy": """
        weather; joke; lunch; dinner; football; song; poem; recipe; news; movie; beer; coffee; stock; bitcoin;
        holiday; weekend; capital of; president; meaning of life; translate; birthday; party; music; sing;
        game; pizza; love; favourite; favorite; time is it; day is it; how old are you; are you (a
        )?(bot|robot|human|real|ai|chatgpt)
    """,
    "ack": """
        ok; okay; great; nice; cool; good; fine; interesting; wow; lol; haha; hmm; perfect; alright; sounds
        good; got it; noted; i see; makes sense; sweet; excellent; understood; very good; super; right
    """,
    "yes": """
            (looks|seems|sounds|is) (good|right|correct|fine|ok) (to|for|by|with) (me|us);
            (sure |sure , |well , )?why not(?=( [.!?])*$);
        that is (all|quite|perfectly|absolutely|totally) (right|fine|ok|okay|correct|good);
        yes; yep; yeah; yup; ya; y; correct; right; that is (right|correct|it|true|fine|good|ok); exactly;
        sure; of course; indeed; absolutely; definitely; confirmed?; confirm; (all|everything|it all) (is
        )?(good|fine|correct|right|ok|okay); looks (good|right|correct|fine|ok|great); true; agreed?;
        affirmative; spot on; 👍; ✅; ✔; all (good|correct|right|fine|set|ok); certainly; ok; okay; fine;
        perfect; sounds (right|good); good; (we|they|it|there|i) (do|does|is|are|has|have|did|can|would|think
        so); we have one; that s it; precisely; approved; great; go ahead; uh huh; aye; yea; jep; ja;
        naturally; totally; completely; 💯; 👌; obviously; i think so; lgtm; you got it; that will do; checks
        out; it matches; matches; all of it; (i|we) (believe|guess|suppose|reckon|assume|presume|hope) so; probably( yes)?;
        presumably; most likely;
        (it |that |there |we |they )?should( be)?( one| so)?; supposedly; allegedly; in theory( yes)?; in principle( yes)?;
        on paper( yes)?; as far as (i|we) (know|can tell)
    """,
    "no": """
            not (quite|really|entirely|exactly|all) (right|correct|true|there|accurate)( i am afraid)?; afraid
            (not|it is wrong|that is wrong);
        no; nope; nah; n; not (really|quite|at all|yet|right|correct|true|exactly|that|so|any more|anymore);
        wrong; incorrect; negative; never; false; (that is|it is|this is|that s|that looks|looks) (wrong|not
        right|not correct|incorrect|off|not it|not true|false); (we|they|it|there|i) (do not|does not|is
        not|are not|has not|have not|did not|can not|would not|do not think so|would rather not); none; no
        way; 👎; ❌; ✖; nothing; unfortunately not; certainly not; of course not; absolutely not; hardly; nej;
        afraid not; neither; i do not think so; no such; not a chance; don t think so; definitely not; not me;
        not (as far as|that) (i|we) (know|am aware|can tell)( of)?; (i|we) (believe|guess|suppose|think) not; probably not;
        presumably not; (i|we)
        do not believe so
    """,
    "partly": """
        but (only|just|not) ..; (only|just) the ..; partly; partially; in part; more or less; sort of; kind
        of; mostly; somewhat; to some extent; (yes|no) and no; almost; with exceptions; except
    """,
    "question_start": """
        what; why; how; when; where; which; who; should; could; can; would; will; is; are; do; does; did; may;
        shall; has
    """,
    "idiom": """
        (do|does) not have (the|that|this|any|such|a) (such )?(right|rights|option|clause|possibility|permission|provision);
        (have|has) not got (the|that|this|any|such|a) (such )?(right|rights|option|clause|possibility|permission|provision);
        no problem; no worries; no time; no rush; no hurry; no( ,)? (wait|hold on|hang on) ..;
        ok( ,)? so ..;
        ok( ,)? (when|what|how|why|who|and) ..;
        (good|great|big|nice) help; help (me )?so far; so far; until now; for the time being
    """,
    "except": "except; apart from; but for; other than; save for",
    "half": "half; halve; double; twice; triple",
}
