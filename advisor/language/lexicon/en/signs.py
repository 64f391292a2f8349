"""English signs: phrases that change what a number beside them means, nouns of people, frames of a motive and of a name.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

SIGNS = {
    "past": """
        (notice|term|notice period|period|lock in|cancellation period) (was|used to be) #d;
            used to; (the|that|our) (#n|#m|#p) (was|were);
        (we|they|team|it|headcount|rate|price|salary|fee|attrition|turnover) (was|were|used to be|had been);
        used to (be|pay|have|earn|charge); previously; formerly; last year .. (was|were|had|paid|at);
        (we|they) had; before that; earlier it was; (were|was) #n; (were|was) #m; (were|was) #p; started
        (with|out|at|as) #n; originally; back then; in the past; (was|were) at; began with; down from; up
        from; we paid; from #n in; initially; at the start; (was|were) only; once had; until recently; (was|were) (just|merely) #n;
        (were|was) (around|about) #n; was still
    """,
    "plan": """
        (budget|plan|target|forecast|year|fy) (for )?(2027|2028|2029|2030);
        foresee~; envisage~; anticipat~; project~ to; earmark~; pencil~ in; budget~ (for|is|has|allows|covers);
        provides for;
        (plan|plans|planning|planned|planner); target; want to; will be; will have; (grow|growing|growth);
        ramp~ up; scale up; scaling; next year; by the end; by end; expect; expecting; hope to; aim; going to
        be; should be; goal; future; doubling; double; rising to; up to #n (by|in|within|next|over); forecast;
        shrink~; want #n; from now; eventually
    """,
    "now": """
        last time (i|we) (looked|checked|counted|asked) ..?; at last count; by (my|our) (last )?count; last i
        (checked|heard|looked);
        now; today; currently; at present; at the moment; right now; as of (now|today); presently; these days;
        current; still
    """,
    "own": """
        (as|in|across|within) (a|the|our) (whole |entire |wider
        )*(group|company|firm|organisation|organization|whole|business|bank|concern|corporation);
        of us (here|at home|in|internally|ourselves|at hq|on our side) ..;
        (we|us|company|group|firm|i) (ourselves|itself|alone)
        (have|has|employ|employs|are|is|number|count|counts) ..?; we employ
        (about|around|some|roughly|over|nearly)?;
            (our|the) (own )?(hq|headquarters|head office) (has|have|is|employs|counts);
            (group|firm|bank|business|corporation|organisation|enterprise|retailer|manufacturer|insurer|company)
            (with|of|has|employing);
            (employees|people|staff) ourselves; our own #n; excluding our own; not counting our own; own #n;
        (our|the) (own )?(company|firm|group|business|organisation|organization|parent|corporation)
        (has|have|is|employs|counts|with|of); we employ; employees worldwide; employees globally; employees in
        total; in house; inhouse; internal~; our own (people|staff|employees|developers|engineers|devs); on
        our (own )?payroll; company of #n; a #n person company; company wide; own employees; globally;
        worldwide; at home we; in our company; in our it; our own it; company with; own staff; at hq; at
        headquarters; group wide
    """,
    "vendor_size": """
        (they|vendor|supplier|provider|partner) (employ|employs);
        (vendor|supplier|they) (has|have|employs|employ|is|are a) .. (in
        total|worldwide|globally|overall|across|company); vendor~ (has|employs|is a); supplier (has|employs)
    """,
    "of_them": """
        of (them|those|these|which|whom|that); including; incl; among them; among which; thereof; out of
        (them|which|whom|those); of the #n; hereof; (includes|include|included)
    """,
    "total": """
        (in|in total|for a) total; total~; altogether; all in all; overall; in all; together; sum; all told;
        makes
    """,
    "leave": """
            (attrition|turnover|churn) (is|was|of) #n; left #d; #n left;
        left (us|the team|last|this|in|during); leavers; (have|has) left; resigned; quit; leaves; leaving;
        lost; departures; walked
    """,
    "more": """
        more; another; additional; extra; further; new; plus; on top; hire; hiring; hires; recruit; recruiting
    """,
    "flat": """
        (no|zero|without|nil|little) (further |more |additional |real |net |headcount |team |planned |expected
        )*(growth|expansion|hiring|ramp up|scaling|scale up) ..; (do|does|did|will|can|would) not (really
        |currently |actually
        )?(foresee|see|expect|plan|anticipate|want|have|envisage|intend|project|predict|budget) (for )?(any
        |much |further |more |a |to |team |headcount |that |us |it
        )*(growth|expansion|hiring|hires|grow|growing|bigger|increase|people|heads|change); (done|finished)
        (growing|hiring|scaling|expanding); (stays|stay|staying) (where it is|where we are|put|as is|as it
        is|like this|like that|at that|at this); (not|no) (getting |getting any |get |get any |become )?(any
        )?bigger; (as big|as large) as (it|we) (gets?|will|is|are); (keep|keeping|hold|holding) (it |us |the
        team |headcount |that )*(at|to) (this|that|the current|today s|the present) (level|size|number) ..; no
        change in (size|headcount|team|numbers); same again; status quo on headcount; flat(?=
        (for|line|over|through|until));
            (stay|staying|stays) (put|where we are|as we are); not planned; nothing planned;
        same as (now|today); as many as (now|today);
        no (plans|plan|intention|need|ambition) (to|for|of)
        (grow~|scal~|expan~|growth|hir~|increas~|chang~|ramp~|more);
        (stay|staying|remain|remaining|keep|keeping) (flat|the same|stable|as is|the size|at this|this
        size|where we|at the same|at that|at current|constant|it at); (will |do )?not (grow|growing|plan to
        grow|planning to grow|expand|hire more|scale|be growing|expect to grow|want to grow|going to
        grow|intend to grow); no growth; flat headcount; size stays; same size; no further growth; not ..
        (growing|grow); headcount is flat; no more hires; no new hires; steady at; stays flat; stay this size
    """,
    "changed": """
        (raised|lifted|put|took|bumped|moved|cut|lowered|reduced|increased|brought|pushed|hiked|dropped)
        (us|it|them|that|the|our|their|rates?|prices?) (rate |price |fee |rates |prices )?(up |down )?from;
        (bumped|upped|lifted|adjusted|put up|pushed|crept) (up |down )?from;
        (went|fell|dropped|rose|came down|gone|changed|increased|decreased|has fallen|has gone|has risen|come
        down|climbed|moved|up|down|reduced|risen|fallen|cut|renegotiated|raised|lowered|went up|went
        down|increased it|jumped) (up |down |over )?from
    """,
    "growth": """
            (goes|grows|climbs|rises|moves|expands|scales|increases) .. from;
        (grow|growing|scale|scaling|ramp|ramping|expand|expanding|go|going|increase|increasing|double|doubling|growth|take|taking|get|shrink|shrinking)
        .. from
    """,
    "several": """
        seniors?; juniors?; mediors?; mids?; leads?; principals?; architects?; testers?; qa; devs?;
        developers?; engineers?; pms?; managers?; analysts?; regulars?; experts?; designers?; devops; mid
        level; middle; middles; ba; scrum~; backend; frontend; staff
    """,
    "to_them": "(pay|paying|give|giving) them; they (get|earn|make|are paid|receive)",
    "per_hour": """
        per hour; every hour; each hour;
        hourly (rate|price|cost|charge|fee|wage|pay); rate per hour; price per hour; cost per hour; by the
        hour; hourly
    """,
    "per_day": """
        per day; each day; every day;
        (day|daily) (rate|rates|price|fee|cost|charge); rate per day; price per day; by the day; man day rate;
        per diem
    """,
    "per_month": """
        (last|this|each|every) month (s )?(invoice|bill|spend|cost|invoices|bills);
        monthly; per month; a month; every month; each month; (month|month s) pay; month rate; by the month
    """,
    "per_year": """
        (last|this|each|every) year (s )?(invoice|bill|spend|cost|invoices|bills);
        (yearly|annual|annually); per year; a year; every year; per annum; by the year; each year
    """,
    "gross": "gross; brutto; before tax~; pre tax",
    "net": """
        (pocket|pockets) (about |around |roughly |some )*#m;
        (in|into) (the|their|your|his|her|an|each) (pocket|pockets|bank account|hand);
        (takes|take|taking|took|bring|brings) .. home; net; netto; after tax~; take home; takehome; in hand;
        in their pocket
    """,
    "employer_cost": """
            total cost (for|to) (the )?employer;
        (employer|employers|social|payroll|statutory) (side
        )?(contributions?|taxes|tax|charges|costs|cost|security|insurance) (are |is |all
        )?(included|in|inside|covered|and all);
        including (all|every|the) (employer|social) .. (contributions|charges|taxes|costs|cost|tax|security);
        employer costs?; employers cost; fully loaded; total cost to the employer; cost to company; ctc; incl~
        (employer|social|all) (contributions|charges|taxes|costs|cost|on costs); including (employer|social)
        .. (contributions|charges|taxes|costs|cost|tax|security); with (employer|social)
        (contributions|taxes|charges|costs); super gross; loaded cost; total employment cost; employer
        contributions included; all in cost of employment; employment cost
    """,
    "basis_head": """
        per (head|person|consultant|developer|dev|fte|employee|capita|engineer|seat|member|resource); each; a
        (head|person|consultant|developer|dev|seat|pop|fte); apiece; for each; for every
        (person|head|consultant|developer); every (person|head)
    """,
    "basis_total": """
        (whole|entire|full|complete) (squad|bunch|gang|unit|department|staff|workforce|crowd|setup|headcount|lot
        of them);
        (release|free|hand over|let go of|give up) (the|our) (whole )?team;
            (all|everyone|everybody|everything) (people |staff |heads )?(included|in); all
            (people|staff|heads|roles) included;
        (whole|entire|full|complete) (team|group|lot|crew|thing); in total; for (the|our) (team|lot|group);
        total; altogether; all of them; lump sum; one off; one time; everyone; everybody; flat fee; flat; in
        one go; for all; as a lump
    """,
    "months_salary": """
        months? .. (salary|salaries|pay|wages|gross|wage); month~ of (salary|pay|gross|wage); monthly salar~;
        month s pay
    """,
    "salary_word": "monthly salaries; months salary; salary; salaries; pay; wages; wage; gross salary; monthly pay",
    "no_number": """
        (we|i|you|they|one) (would|will) (also |then |probably )?(need|require) ..?; would (also |then
        )?(need|require) ..?; (office|entity|building|manager|lawyer|audit|subsidiary|recruiter|legal
        entity|lease) would cost ..?;
        (have|has) bid; bid (of|at|us); quoted us;
        (wanted|demanded|proposed|suggested|pitched|hoped for);
        not to be (confused|mixed up) with ..; not the same as ..; as opposed to ..; unlike the ..; separate
        from (the|our) ..;
            (have|has) bid; bid (of|at|us); quoted us;
            (not counting|excluding|except for|apart from|leaving out|without counting) ..;
        is the (limit|threshold|rule); said #n; offered; declined;
        our (turnover|revenue|sales); company (turnover|revenue|sales); turnover .. was #m; per cent of
        (turnover|revenue|sales); of (turnover|revenue|sales|the turnover|the revenue|our budget|budget|the
        budget); (offer|offered|proposal|quote|quoted|competitor|another vendor|other vendor|new
        vendor|alternative vendor|market rate|market price) ; next contract; new contract would; would charge;
        could get; competing; benchmark
    """,
    "free": """
            (is|was|gets) (waived|dropped);
        cost (us )?nothing; costing nothing;
        (pay|pays|paying|cost|costs|owe) (us |them )?(nothing|zero) ..; (do|does|would|will) not (have to )?pay
        (them |the vendor )?(anything|a thing|a cent) ..; no price;
            (would|does|do|will|should) not cost (us |you )?(anything|a thing|a penny|a cent);
        free; free of charge; no (transfer |takeover |buyout |exit )?(fee|cost|charge|fees); at no cost;
        costs? nothing; nothing; zero; without (a )?(fee|charge|cost); gratis; none; no extra (cost|charge)
    """,
    "ignored": """
        (people|persons|guys|folks) (on|in) (this|the|a|our) (call|meeting|chat|channel|thread|room);
        (renews?|rolls over|roll over|extends|prolongs|is extended|is renewed|is prolonged) (automatically
        |itself |tacitly )?(for|by|in steps of) (another |a further |periods of |terms of |successive |one
        |further )*#d;
        (raised|funding|investment|deal|project) (of|is worth|worth); last week; yesterday; tomorrow; this morning;
        minutes; minute; seconds; floor; meeting; (a|the|this|our|your|last|next) call; calls; tickets?; sprints?; story points?; lines of; users;
        customers; clients; servers
    """,
    "people": """
        externals?; people; persons?; heads?; devs?; developers?; engineers?; consultants?; testers?; ftes?;
        staff; employees?; contractors?; colleagues?; resources?; members?; guys; folks; programmers?;
        coders?; qa; qas; qes?; analysts?; designers?; architects?; pms?; pos?; bas?; seats; specialists?;
        admins?; administrators?; technicians?; operators?; experts?; seniors?; juniors?; mediors?; mids?;
        leads?; managers?; owners?; scientists?; devops; sres?; ux; ui; scrum; agents?; workers?; souls;
        professionals?; bodies; team members?; talents?; individuals; freelancers?; masters?; interns?;
        students?; ppl; freshers; principals?; humans; backend; frontend; fullstack; coordinators?; support;
        ops; ios; android; dba; dbas; middle; middles; regulars?; data; mobile; java; person team; man team;
        strong; devvers
    """,
    "began": "began; started; running; operation; live; worked; working; with them; together",
    "said": """
        (is|was|are) (off the table|dropped|scrapped|cancelled|outdated|obsolete|gone|no longer); said; wrote;
        typed; (had|have) (put|written|entered|given|noted|stated); entered; told you; noted; stated; gave you;
        was given
    """,
    "handover": """
        (hiring|taking|employing|poaching|recruiting|converting) (over )?(their|the|our|those|these)
        (people|staff|team|engineers|developers|employees|guys);
            (take|took|taking) .. (people|team|staff|them|everyone);
        right to (hire|take|employ|transfer) ..?; (hire|hiring|employ|employing) (them|the team|the people|everyone);
        transfer~; take .. over; taking .. over; takeover; buy .. out; buying .. out; hand .. over; handover;
        move .. over
    """,
    "respectively": "respectively; in that order",
    "motive": """
        (board|management|ceo|cfo|cto|owners?|shareholders?|leadership|company|group|chairman|founders?|director)
        (really |mainly |mostly |just )*(wants?|is after|are after|asks? for|is looking for|cares? about|is keen
        on|pushes for|insists on|values?) ..;
        that is why; the point (is|for us); point for us; (tired|sick) of;
        motive~; we are after; what we are after; because; reason~; (we|i) (want|do|are doing|would
        like|wish|like|consider|are considering)
        (it|this|to|them|a captive|that) ..; driver~; main (driver|reason|motive|goal|thing|point|aim); it is
        (about|mainly|mostly|all about|for|primarily); for us it is; goal is; purpose; (drive~|drives us|motivat~);
        why we; want (to|more|full|better|it|them|our|a|less|lower); what we want; matter most; in order to; so that
        we; aim is; to (save|get|gain|have|be|keep|cut|avoid|reduce|become); we care about; looking for; it s for;
        primarily; mainly; mostly; priority; we seek; we need more
    """,
    "vendor": """
        (outfit|company|firm|shop|agency|house|consultancy|boutique|provider|supplier|vendor|partner|outsourcer|contractor)
        (named|called|by the name of|that goes by);
        (hired|sourced|contracted|rented|leased|come|comes|coming|supplied|provided|employed|delivered|staffed|borrowed|engaged|placed)
        (via|through|by); (via|through);
            name of (the|our) (vendor|supplier|provider|partner); (vendor|supplier|provider|partner) ? (name )?:;
        (vendor|supplier|partner|provider|outsourcer) (is|called|name|named|:|=|-);
        (vendor|supplier|partner|provider) name (is|:); (vendor|supplier|provider|partner) s name is; our
        (vendor|supplier|provider) ,?; the vendor (is|here is); it is delivered by; team is (from|with|at|run
        by); outsourced to; (we|they) (work|are) with; we use; we are using; delivered by; contract with;
        provided by; hired through; run by; employed by; people are from; working with; vendor
    """,
}
