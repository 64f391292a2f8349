"""English signs of whole constructions: a price then and now, people who left, a fee as a part of something, what is not live yet.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

TURNS = {
    "considered": "considering; consider; looking at; thinking of; thinking about; talking about; dreaming of; exploring; might move to; if",
    "formerly": "(against|up from|down from) (#n|#m|#p) (when|last|before|a year) ..",
    "groups": "squads?; teams; groups; pods?; cells; tribes; crews; scrum teams",
    "each": "each; apiece; per (squad|team|group|pod)",
    "other_firms": """
        competitor~; (my|our|at my|in my) (old|former|previous|last) (job|employer|company|firm|workplace|bank); a (friend|former
        colleague|neighbour) ..
        (at|in|of|from); another (company|firm|bank|client|customer|insurer) (i|we|that|has|pays|is|with|in); other
        (companies|firms|clients|banks); the industry;
        industry (average|norm)
    """,
    "offer_condition": """
        (if|provided|when|once) (we )?(extend|renew|commit|sign|prolong|renegotiate|agree to|lock in); (for|with) (an extension|a renewal)
    """,
    "then": """
        then; before; earlier; previously; at first; in the beginning; originally; back then; at that time; used to
        (be|pay|charge|cost); was; were; paid; charged
    """,
    "rise": """
        (go|goes|went|going|gone) up; rise; rises; rising; rose; risen; increase~; climb~; grow; grows; grew; jump~;
        raise~; up; higher; more; dearer; extra; more expensive
    """,
    "fall": """
        (go|goes|went|going|gone) down; fall; falls; falling; fell; fallen; drop~; decrease~; lower~; less; cheaper;
        down; cut~; reduce~; sink~
    """,
    "unchanged": """
        unchanged; no (change|changes|increase|increases|rise|rises|indexation|adjustment); (same|identical)
        (price|prices|rate|rates); the same; fixed( price| rate)?; flat; stable; constant; never; not at all;
        (do|does|did|has|have) not (go|gone|went|rise|risen|rose|change~|increase~|move~|been); frozen
    """,
    "double": """
        double; doubles; doubling; doubled; twice (as (many|big|large|much)|the
        (size|team|people|number|headcount)|that|today) ..; twice as (fast|high|long|often|expensive); two times (as many|the
        (size|team|headcount|number)) ..
    """,
    "triple": """
        triple; triples; tripling; tripled; three times (as (many|big|large|much)|the
        (size|team|people|number|headcount)) ..
    """,
    "halve": """
        halve; halves; halving; halved; half (of (that|it|them|the (team|people))|the (size|team|people)|as many);
        (cut|cutting) (it |the team )?in half
    """,
    "leaves": """
        handed in (their|his|her) (notice|resignation); gave (their )?notice; jumped ship; moved on;
        leave; leaves; leaving; left; quit; quits; quitting; resign; resigns; resigned; resigning; walked; departed;
        moved on; went elsewhere; leavers
    """,
    "loses": "lost; lose; loses; losing; leavers? (:|is|are|was|were|=)",
    "nobody": """
        not a soul;
        nobody; no one; none; not (one|a single) ..; no
        (people|attrition|churn|turnover|leavers|departures|resignations); zero (attrition|churn|turnover|leavers)
    """,
    "in_a_year": """
        (this|every|each|per|a|in a|in one) year; annually; yearly; per annum; (in|over|during|within) (the
        )?(last|past|previous) (year|12 months|twelve months)
    """,
    "parts": """
        (annual|yearly|monthly|month|months|one month|year|years|a year|a month)( s)? (of )?(gross
        )?(salary|salaries|pay|wages?|billing~|bills?|invoic~|rates?|price|spend|turnover|fee|fees|cost|costs|revenue);
        (salary|salaries|pay|wages?|billing~|bill rate|bill|invoic~|rates?|price|spend|contract value|fee|fees)
    """,
    "full_time": "full time; fulltime; normal hours; standard hours; regular hours; a normal (week|month); office hours",
    "not_live": """
        not (yet )?(live|started|begun|running|up|operational|launched|in operation|begin|start)( yet)?; (have|has|did)
        not (yet )?(started|begun|gone live|launched|start|begin); not started; not begun; not live
    """,
    "starts_later": """
        (we|it|they|team|people|that|operation|everything) (will |are going to |is going to |only |should |plan to
        |expect to |first )?(start|starts|begin|begins|launch|launches|go live|goes live|kick off|kicks off);
        (we|it|they|team) (are|is) (starting|launching|going live|beginning); (will|going to|plan to)
        (start|begin|launch|go live); go live; goes live; going live
    """,
    "contract_word": "contract~; agreement~; deal; term; engagement; msa; sow; notice; framework",
    "ends": """
        end; ends; ended; ending; finish~; complet~; done; conclude~; stop; stops; stopped; run~; wrap~; last;
        lasts; until
    """,
    "team_word": "team; the team; crew; squad; headcount; size",
    "joined": """
        added; hired; joined; recruited; onboarded; came on board; took on; brought in
    """,
    "unsure": """
        (i|we) (think|believe|guess|suppose|assume|reckon|presume|hope)( so| not)?; i would (say|think|guess)( so)?; (i|we)
        do not (think|believe) so;
        never (checked|tested|tried|verified) .. ?; that (i|we) (know|am aware) of; in theory; in principle; on paper; officially;
        probably; presumably; supposedly; allegedly; maybe; perhaps; possibly; most likely; should( be| have)?; might( be|
        have)?; as far as (i|we)
        (know|can tell|remember|recall|am aware); afaik; to my knowledge; if (i|we) (remember|recall) .. ?;
        (legal|lawyers?|procurement|finance|we|i|they|someone|somebody|colleagues?)
        (is|are|am) (still |just )?(checking|verifying|confirming|reviewing|looking into) ..; (to be|still to be|not yet|being|needs to be)
        (confirmed|verified|checked)
    """,
    "mostly": "mostly; mainly; largely; for the most part; more or less; most of (it|them); by and large; fairly; rather",
    "halfway": """
        partly; partially; in part; sort of; kind of; somewhat; half( of (it|them))?; so so; (yes|no) and no; to some
        (extent|degree); to a certain (extent|degree); up to a point; in a way
    """,
    "not_quite": """
        working on (it|that|this)( now)?; in the (works|making|pipeline);
        almost; nearly; not (quite|entirely|fully|completely)( yet| there| there yet)?; getting there; work in progress;
        on the way; not all of (it|them)
    """,
    "limited": """
        (nothing|not|never) .. (in writing|written down|on paper); verbally; orally; in words; word of mouth; on paper; in
        theory; in principle; on request; (if|when) we ask;
        sometimes; occasionally; now and
        then; once in a while; (once|twice) #d; except( for)? ..; apart from ..; but not ..; (but |and )only ..; (but
        )?(only|just) (verbally|orally|partly|some|now|when|if|the|once) ..; with exceptions
    """,
    "returning": """
        (get|come|report|be|circle|write|revert) back( to (you|this|it))?; (i|we|you) (will|can|should) (know|have (it|that|them|the
        (number|figure|answer)s?)) ..; (ask|check|try) (me|us|back)? ?again; let you know; (find|check) (it |that |this )?out;
        (call|ping|message|mail) you; remind me
    """,
    "ahead": """
        (we|they|it|i|that|there|you) will;
        will; would; going to; plan to; want to; expect to; might; may; could
    """,
    "went_live": """
        (went|gone|been|go|going|is|are|was|were) live; in (full )?operation; operational; in production; up and
        running
    """,
    "others": """
        (gartner|deloitte|mckinsey|everest|pwc|kpmg|statista|glassdoor|payscale)
        (says|say|puts|reports|claims|has|estimates) ..?;
        (the|their|a|an|another|this|that|first|second|latest|last|one)
        (quote|quotation|offer|proposal|bid|tender|estimate|benchmark|market (rate|price|average)) ..?;
        (for|by|in|as a) comparison;
        (our|a|the|my|their|another) (sister|daughter|parent)
        (company|firm|organisation|organization|business|unit) ..?;
        (i|we) (heard|read) (that |about |of |somewhere |once
        )*(a|an|some|other|most|many|companies|people|firms)
        (bank|company|firm|insurer|client|customer|captive|competitor|retailer|business|startup|vendor|supplier|organisation|team)
        ..?; (i|we) (heard|read|saw|learned) (that |about |of |somewhere |once |in ..
        )*(attrition|salaries|wages|rates|pay|turnover|companies|people|firms|developers|vendors|captives)
        (in|at|of) ..?; (read|heard|saw|says|said) in (the|a|an)
        (article|report|paper|news|magazine|blog|study|survey|press) ..?; (according to|as per)
        (gartner|deloitte|mckinsey|everest|pwc|kpmg|ey|accenture|the
        (press|market|literature|analysts?|internet)) ..?;
        (my|our|his|her|their|the|a|an) (former|previous|old|last|ex|prior|first|earlier)
        (employer|company|firm|vendor|supplier|provider|partner|boss|client|customer|workplace|outsourcer|consultancy)
        ..?; (a|my|an old|another|some|one)
        (friend|mate|buddy|cousin|brother|sister|wife|husband|neighbour|neighbor|peer|acquaintance|ex
        colleague|former colleague) ..?; (our|a|another|one|the|my|some|their|main|biggest) (main |biggest
        |direct |big |local |closest )?(competitors?|rivals?|competition|peers?); competitors?;
        (an|the|some|one|any) other
        (compan~|firm~|client~|customer~|vendor~|supplier~|provider~|bank|project|team|department|division|unit|business);
        other
        (companies|firms|clients|customers|vendors|suppliers|providers|banks|businesses|projects|departments|divisions|units);
        another
        (company|firm|client|customer|vendor|supplier|provider|bank|project|team|department|division|unit|business|consultancy);
        (most|many|some|similar|bigger|larger|smaller|typical|average|comparable)
        (companies|firms|vendors|suppliers|clients|banks|businesses|organisations|organizations|captives);
        (a|the) (typical|average|similar|comparable|normal)
        (company|firm|vendor|supplier|captive|organisation|business); industry
        (average|standard|norm|benchmark); the industry; (sister|daughter|parent) company s; somebody else;
        someone else; case study; (article|report|survey|study|podcast|blog) (i read|says|said|that|from|about)
        ..?; (i|we) (read|heard|saw) (somewhere |once |about |that |of |in )*
    """,
    "elsewhere": """
        (our own|internal|in house|inhouse|permanent|our internal)
        (people|staff|employees|developers|engineers|devs|ones|team|colleagues) ..
        (costs?|earns?|makes?|gets?|are paid|are on);
        (at|in|with|for|from) (my|our) (former|previous|old|last|ex|prior|first|earlier)
        (job|company|employer|place|firm|gig|shop|role|position|workplace|project|client) ..?; when (i|we)
        (was|were|worked) (still )?(at|with|working|in|for|employed) ..?; back (at|when i) ..?; in my
        (last|previous|former|old|first) (job|role|company|position|life)
    """,
    "renewed": """
        (renewed|extended|prolonged|re signed|resigned|renegotiated|amended) (it |the contract |the agreement
        |the deal |again |only |just |back )*(in|last|on|as of|from)?
    """,
    "on_condition": """
        (if|once|when|provided|should|as soon as|in case|so long as|as long as) (that )?(we|you) (do |did
        |were to |would |could |want to |agree to |decide to |were |are
        )*(extend|renew|sign|commit|prolong|agree|order|buy|bundle|pre
        ?pay|accept|stay|exceed|reach|hit|pass|get to|go above|go over|go beyond|went|negotiate|re
        ?sign)(ed|s|ing|n|t)?(?= |$); (on|upon|with|for|after|in return for|in exchange for)
        (an?|the|another|our) (extension|renewal|longer (term|contract|commitment)|commitment|prolongation) ..?;
        under the new (contract|deal|terms|agreement); (in|under|with) (their|the) (new |latest |last |revised
        )?(offer|proposal)
    """,
    "exact": """
        (i am|we are) (quite |pretty )?(sure|certain|positive|confident) (it is|that it is|we are|they are);
        to be (exact|precise|specific|accurate); exactly; precisely; or rather; (go|going|let us go|stick|work|run) with;
        (call|make|use|put) (it|that)(?= #); let us (say|call|use|take)( it| that)?(?= #)
    """,
    "one_role": """
        (seniors?|juniors?|mediors?|architects?|principals?) (at |for |@ |: |= |- )?(#m|#n);
        (a|an|each|one|our) (senior|junior|principal|architect|medior|tech lead|team lead|mid level) ..;
        (seniors|juniors|mediors|mids|architects|principals) (cost|are|at|earn|make|get|go|come|run) ..
    """,
    "founded": """
        (company|vendor|supplier|firm|bank|group|provider|business|partner|parent|hq|they|we|it is|which) (was
        |were |been )?(itself )?(founded|established|incorporated) ..
    """,
}
