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
    "others": """
        competitor~; (my|our|at my|in my) (old|former|previous|last) (job|employer|company|firm|workplace|bank); a (friend|former
        colleague|neighbour) ..
        (at|in|of|from); another (company|firm|bank|client|customer|insurer) (i|we|that|has|pays|is|with|in); other
        (companies|firms|clients|banks); the industry;
        industry (average|norm)
    """,
    "on_condition": """
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
        will; would; going to; plan to; want to; expect to; might; may; could
    """,
}
