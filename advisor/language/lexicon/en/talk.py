"""English phrases of the conversation itself: intents, yes and no, unknown, refusals.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

TALK = {
    "reset": """
        start (over|again|afresh|from (scratch|the beginning|zero|the top)|anew|fresh|all over); restart;
        reset; (wipe|clear|erase|forget|delete|scrap|drop|throw away|discard|dump|remove)
        (it|everything|all|it all|all of it|the (data|facts|case|lot|whole thing|whole|numbers|answers)|my
        (data|answers|facts|case)|that all|all (the|my|of)) ..; begin (again|anew|afresh|from (scratch|the
        beginning)|over); from scratch; new case; back to square one; clean slate; let us start
        (over|again|fresh); new engagement; do it all again; back to zero; start a new
    """,
    "help": """
        stuck(?=( [.!?,])*( |$)); (i am|we are|getting|bit|totally) (stuck|lost|confused); what (am|are|is)
        (i|we|one) (supposed|meant|expected|to) ..; how (am|are) (i|we) (supposed|meant|expected) to ..; no idea
        (how|what) to (use|do|start|begin|say|write|type) ..;
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
        ask (my|our|the)
        (colleague|boss|cfo|ceo|cto|lawyer|buyer|procurement|finance|hr|team|predecessor|manager) ..;
        (he|she|they|my boss|my colleague|someone else) (has|have|knows|handles|handled|deals with) (that|it|the
        contract|those|the (numbers|figures)) ..;
        (has|have|is|was) not (yet )?(been )?(agreed|settled|fixed|negotiated|defined|decided|determined|set)(
        upon| on)?( yet)? ..; (not|nothing) (mentioned|specified|stated|written|defined) (anywhere|in (it|the
        contract|there)) ..; no .. (mentioned|specified|stated|listed|defined) (anywhere|in it|there) ..;
        (not|nothing) (something |a (number|figure) |data )?(that )?(i|we) (have |ve |have got |got |keep
        )*(at|to|on) hand ..; (at|to|on) hand ,? (no|not);
        (above|beyond|outside|over) my (pay ?grade|pay grade|area|remit|scope|head|department|knowledge) ..; not
        my (department|table|field|call|domain|turf) ..; not .. (at|to|on) hand ..; (can not|could not|hard
        to|difficult to|impossible to) (pin|nail) (it|that|this) down ..; (can not|could not|hard to|difficult
        to) put a (number|figure|finger) on ..; it (varies|depends|differs) ,? (i |we )?(can not|could
        not|hard|do not) ..; (nobody|no one|none of us|not a soul) (here |in the team |in house |really
        |actually |on our side )*(knows|can say|can tell|could say|could tell|has (that|it|this|those)|keeps
        track|tracks|measures) ..; (still )?(waiting|chasing|awaiting) (for|on)? ?..
        (number|figure|answer|info|data|reply|response|it|confirmation) ..; no
        (visibility|insight|overview|view|sight|line of sight) (on|of|into|over) (that|it|this|these|those) ..;
        (you would|you will|one would|you need) (have )?(need )?to ask ..; ask (procurement|finance|legal|hr|the
        vendor|my boss|the cfo|someone else|our lawyers?) ..; (i am|we are) (not the right|the wrong) person ..;
        (no|not the) (first |slightest |remotest )*(inkling|notion) ..; (lost|missing) that (number|figure) ..;
        not (documented|written|available) anywhere (i|we) know ..; (that|it) (escapes|eludes) me ..;
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
        (ask|try|give) (me )?(something|anything) else ..; (another|a different) question ..;
        skip; pass; later; next( question| one| please| topic); next(?=( [.!?])*$); (that|it|this) (can|will
        have to|must|has to) wait; (come|get|go) back (to|on) (this|that|it|you) ..;
        (not|maybe) (now|later|right now|today) ; (let us|we ll|we will|i ll|i will|can we|lets) ..
        (later|skip|move on|another time|come back|get back|park); move on; another time; park (it|that|this);
        not now; some other time; carry on; leave (it|that|this) (out|open|for now|blank|for later); rather
        not now; postpone; ignore (this|that) (one|question|for now); next topic; for later; i will get back;
        jump over; proceed without; continue without
    """,
    "refuse": """
        not my (call|place|decision|information|data|secret|job) to (share|tell|disclose|give|say|reveal) ..;
        (not|only) (until|after|once|when) (we have |we |you |it is |the nda is |an nda is |signing
        )*(sign|signed|signing|nda) ..; only after (signing|an nda|we sign) ..;
        (we|i|company|policy|they) (do|does|can|may|will|would|must) not (share|disclose|give out|give
        away|publish|reveal|discuss|hand out|pass on|release) ..
        (outside|externally|salar~|data|figures?|numbers?|that|those|this|information|details?|it) ..; lips are
        sealed; none of your (business|beeswax|concern|damn); not telling; nice try ..; top secret; (for
        )?internal use ..; keep that (private|confidential|internal|to (myself|ourselves)) ..; (can
        not|can|could not|will not|not going to|not allowed to|not able to|unable to) (go into|get into|open
        up|part with|make public|let you have) ..; (against|breach of|violat~) (company |our |the
        )?(policy|rules|nda|confidentiality|agreement) ..; (company|our|hr|group) policy ,?
        (sorry|not|i|we|forbids|prohibits|does not) ..;
        if i (told|shared|disclosed|said|gave|posted|revealed|leaked|put) ..; would
        (kill|fire|shoot|sack|murder|strangle|hang) me ..; would have my (head|hide) ..; (more|worth|cost) ..
        (than )?my job ..;
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
        (go |take me |step |jump )?back (to )?(one|a|the last|the previous) (question|step);
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
        (write|compose|make|draft|sing|tell|give|do) (me|us) (a|an|some)
        (limerick|poem|haiku|rap|essay|story|joke|song|rhyme|speech|email|letter|toast|riddle|recipe|fun
        fact|pep talk); limerick; haiku; essay; horoscope; riddle; trivia;
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
        nothing to (add|change|correct|fix|complain|say against) ..; (sounds|looks|seems|feels|that is|it is)
        (about|pretty much|perfectly|all|entirely|quite|pretty) (right|good|correct|fine|ok|accurate) ..?; that
        matches ..; matches (what|our|my|with) ..; no
        (corrections?|changes?|objections?|complaints?|remarks?|comments?) (from|on|needed|to|here)? ..?;
        (all|looks|sounds|that is|it is) (good|fine|ok|okay|right|correct|well|great) (from|on|at) (my|our|this)
        (end|side|part|desk) ..; (good|fine|ok|okay|correct) (from|on|at) (my|our|this) (end|side|part|desk) ..;
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
        (that|this|it) is not what (i|we) (said|meant|told you|wrote|gave you) ..;
        not (explicitly|directly|formally|officially|as such|in so many words|in writing|that i know of|to my
        knowledge);
        (i|we) do not (think|believe) (that|this|it)( is)? (right|correct|true|so|accurate|it) ..; something
        (is|looks|seems) (off|wrong|odd|fishy) ..; (one|two|a few|some)
        (thing|things|line|lines|number|numbers|figures?|of (them|those|these)) (is|are|looks?|seems?)
        (off|wrong|incorrect|not right) ..;
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
