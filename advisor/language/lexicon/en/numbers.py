"""English cues: a number beside one of these phrases is that fact. A `?` behind the name: a weak sign, anything nearer wins.

Data only, the same structure in both languages. Phrases are parted by `;`; `~` is any ending, `..` up to three
words between,
`(a|b)` either; `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place, `#a`
nationality.
"""

NUMBER_CUES = {
    "headcount": """
        (current|present) #n;
        #c [(] #n;
        i (count|counted|see|make it) (about |around |roughly )*#n; #n ,? all (of them |sat |based |sitting
        |located |working |out |who are )*(in|at|from) #c;
        #c #n(?= [/,&+|.¶]| and | ?$);
        (is|are|stands|sits|now) (now |already |currently |back )?(up|down) to #n(?!
        (by|in|within|next|over|before|until)); (stands|sitting|standing|hovers|hovering) at #n;
        (grown|grew|shrunk|gone|went|risen|crept|come down|came down) (up |down |back )?to #n;
        (we|they) (are|have|count|number) (actually |really |in fact |more like |rather |about |around |roughly
        |almost |nearly |still |already |only |just |currently |now |closer to |over |under |above |more than |well over
        |close to |at least )+#n; (we
        are|they are) (actually |really |in fact |more like |rather |about |around |roughly |almost |nearly
        |still |already |only |just |currently |now |closer to |over |under |above |more than |well over |close to |at least )*#n;
            (keep|kept|keeping) (only |just |about )?#n;
            (fte|ftes|people|persons) (-|=|:); #n (are|is|sit|sits|work|works|sitting) (with|at|in|for|out) ..;
            hc; h / c; (we|they) (only |just |currently |now )?(are|were|become|became|have|had) (only |just
            |now |about |still )?#n; (counts|numbers|totals) (only |just |about )?#n; #c
            (is|are|has|have|counts|with|:|=|-) (only |just |about )?#n; (those|the ones|the guys|the people) in
            #c (are|is) .. #n;
        size (:|=|is); headcount; head count; team size; size of (the )?team; (we|they) are #n; we are now #n; number of
        (people|heads|developers|consultants|engineers|fte|ftes|staff); (fte|ftes) (is|are|count|:); team of;
        team counts; team numbers; team is; team (has|consists of|comprises); heads; (we|they) have #n; there
        are #n; (we|they) count #n; crew of; squad of; staffing is; staffed with; group of; roster of; bodies;
        strong team; people right now; current team; team :; team size :; we got #n; bunch of; workforce of;
        (we|they) number; total heads; size of #n; heads today
    """,
    "headcount?": """
        team; people; staff; today; now; currently; at the moment; right now; onboard; on board; present
    """,
    "planned_headcount?": """
        (we|they) (plan|plans|count|reckon|bank|figure|budget) (on|for|with) (about |around |roughly )?#n
    """,
    "planned_headcount": """
        (want|like|love|hope|wish|need|plan|expect|aim|intend|going|ought) to be (at |around |about )*#n;
        (shrink|shrinking|cut|grow|growing|reduce|reducing|increase|increasing|drop|dropping|down|up) (it |us
        |the team )?by #n to;
        soon (to be |at |around |about |will be )*#n; soon (at|to);
        (we|they|it) will be .. #n;
            (stay|remain|keep it|hold|settle|stick|staying) (at|with|on) (about |around |roughly |just |those
            |these |the |our )*#n;
        (grow|growing|scale|scaling|ramp|ramping|expand|expanding|increase|go|going|up|get|getting|build|move|moving|rise|climb|double|doubling|triple|shrink|shrinking|down|reduce|reducing|cut|cutting|bring)(
        it| up| the team| them| out| down| this)? to; plan~ (to|for|on) ..
        (be|have|reach|hit|get|become|count); target~ (is|of|size|headcount|:|team);planned headcount; planned
        (team )?size; planned heads; headcount target; (reach|hit|become|reaching|hitting); (will|want
        to|would like to|should|expect to|aim to|hope to|intend to|going to|need to|ought to) be; aim for;
        aiming (for|at); heading (for|to|towards); goal (is|of|:); plan is; planning (for|on); plan :;
        ambition is; end up (at|with); landing at; expect~ #n; we plan #n; forecast~; in the plan; budget~
        for; expected headcount; future headcount; (will|want to|should|plan to|expect to|need to) have;
        towards; going to be; growth plan; planned; eventually; want #n; growing .. to; grow .. to; aim is;
        projected; is the plan; as planned; the plan says
    """,
    "planned_hires": """
        (growth|increase|expansion|ramp up|extension) (of|by) (about |around |roughly |some |another )*#n;
        (grow|growing|increase|expand|extend) (the team |it |headcount |us )?by (about |around |roughly |some
        |another )*#n;
            #n (people|devs|heads|developers|engineers) (more|extra|on top);
        #n more; another #n; #n extra; extra #n; #n additional; additional #n; #n new;
        (hire|hiring|add|adding|recruit|recruiting|onboard|onboarding) #n;
        (hire|hiring|add|adding|recruit|recruiting) (another|about|around|up to|some|roughly) #n; #n
        (additional|extra|more|new|further) ; #n hires; #n further; further #n; new hires; planned hires; open
        positions; #n new joiners; #n joining; grow by; growing by; expand by; increase by; net new; #n on
        top; #n vacancies; #n openings
    """,
    "planned_drop": """
        (lose|losing|shed|cut|drop|release|let go of|lay off) (about |around |roughly |some |up to |another
        |maybe |perhaps )*#n (positions|roles|seats|jobs|slots|heads|people|devs|developers|engineers);
        (lose|losing|shed|shedding|cut|cutting|drop|dropping|release|let go of|lay off|laying off) (about
        |around |roughly |some |up to |another |maybe |perhaps )+#n;
        #n fewer; #n less; cut #n; let #n go; reduce by; shrink by; cut by; lay off #n; down by; cutting #n;
        shed #n; cut .. by #n; lose #n; (reducing|reduce) .. by #n
    """,
    "planned_growth": """
        (grow|growing|expand|expanding|scale|scaling|increase|increasing|ramp|ramping) (up |it |us |out |the
        team |headcount |the headcount |our team |our headcount |the crew |by |with |another |about |around
        |roughly |some )*#p; #p (more|extra|additional) (people|heads|devs|developers|staff|capacity|engineers);
        #p (team|headcount) growth; (team|headcount) growth (of|is|:) #p; (grow|growing) .. #p
    """,
    "planned_shrinking": """
        (shrink|shrinking|reduce|reducing|cut|cutting|downsize|downsizing|scale down) (it |us |the team
        |headcount |the headcount |our team |by |with |about |around |roughly |some )*#p; #p (fewer|less)
        (people|heads|devs|developers|staff|engineers); #p smaller
    """,
    "months_in_operation": """
        (we are|it is|they are|is|are|just|only|about|now|barely|already|some|roughly|around) #d in(?= [.,!?¶)]|$);
            (live|operating|operated|operational) (for |since )?#d; #d (live|operating|of operations?);
            signed (a contract |an agreement |up )?with;
            start (date )?(:|-|=); start of (the )?(contract|cooperation|engagement) (:|-|=|was|is);
        since; started; began; start~ (in|on|date); live since; been
        (running|live|going|operating|working|up|with them|together|at it|doing); in operation; operational;
        (has|have) been; launched; kicked off; kick off; set up in; set up; running for; running since; went
        live; up and running; so far; (team|setup|site|operation|engagement|cooperation) is .. #d old;
        founded; established; onboarded; on it for; into it; into the engagement; into operation;
        (worked|working|work|with) .. for #d; months in; running; in production; live for; go live; existed;
        existing for; opened; signed with them; we are #d in; (been) with us; with us; relationship;
        cooperation; for #d now
    """,
    "contract_months_left": """
        (deal|contract|agreement|term|msa|arrangement) (is|will be|are|s) (up|over|done|finished|ending);
        lapse~; (runs|run|comes|winds|winding) (out|down|to an end|off); wind down; concludes; (is|are) up
        (in|on|by|for renewal|at); falls away; good (until|till|through|for another);
        contract; agreement; msa; sow; left; remaining; remains; to go; runs (until|till|to|through|out);
        expires; expiry; ends; ending; valid (until|till|through|to); terminates (in|on); runs for another;
        locked in; lock in; committed (until|till|for|to); minimum term; bound (until|till|for); term ends;
        renewal; renews; up for renewal; tied (in|to them|until); contract end; end date; due (to end|for
        renewal)
    """,
    "notice_months": """
            (get|getting) out of (the |this |our )?(agreement|contract|deal);
            #d (written |of |prior |advance |as |in |s )?(notice|advance notice);
        notice; notice period; cancellation period; termination period; cancel~ with; terminate with; period
        of notice; terminate (on|at|by); give notice; months notice; exit period; cancel~ (at|on); termination
        notice; to terminate; to get out; days notice; get out of (it|the contract) (with|in)
    """,
    "earliest_transfer_month": """
        earliest transfer; transfer possible; transfer (is )?(possible|allowed|permitted) (in|from|after);
        earliest (we|month|possible|date); not before; no earlier than; at the earliest; lock up; transfer
        earliest; can (take|move|transfer) .. (over )?(in|after|from); first possible transfer; lockup
    """,
    "horizon_years": """
        #d (view|horizon|case|perspective|outlook|window|time frame|timeframe|planning period);
            view (on|over|of|across); see it over; look at it over;
        horizon; time horizon; planning horizon; look ahead; business case; over; calculate .. over;
        (look|looking) .. ahead; time frame; timeframe; case over; case period; evaluation period; outlook;
        plan ahead; year view; year case; calculation period; investment horizon; year horizon
    """,
    "discount_rate_pct": """
        discounting; discounted; discount (at|with|factor|of #p); discount rate; wacc; hurdle rate; cost of
        capital; required return; interest; interest
        rate; npv (at|with|rate); internal rate; capital cost; rate of return; present value
    """,
    "attrition_pct": """
        leaves; (hardly|barely|almost no) (anyone|anybody|no one|one) (ever )?(leaves|quits|left);
            #p (have |has )?(left|quit|resigned|walked); (left|quit) (us )?(last|this|during|over);
        attrition; turnover; staff turnover; churn; leavers; (people|devs|developers|staff|team) leav~; leave
        (us )?(every|each|a|per) year; quit; staff leave; employee turnover; people quit; leave per year;
        resign~; fluctuation; leave annually; leave; leaving; lost; lose; loses; losing
    """,
    "markup_pct": """
        #p (on|over|above|upon) (top of )?(the |their |its
        )?(payroll|salary|salaries|wages|pay|cost|costs|employment cost|employer cost|direct cost|actual
        cost|loaded cost|what they pay);
        (slap|slaps|put|puts|tack|tacks|stick|sticks|load|loads|pile|piles|whack|levy|levies) (on )?(another
        |about |around |some )*#p;
        markup; mark up; margin; vendor margin; uplift on (salary|salaries|pay|cost); on top of (pay|the
        pay|salary|salaries|the salary|the salaries|wages|payroll|cost|costs|direct cost|actual
        cost|that|it|their pay|their salary|what they); vendor adds; they add; cost plus; overhead charge;
        surcharge; add on; profit; (vendor|they|supplier) (takes|take|keeps|adds|charges|add|charge); vendor
        fee of #p; fee of #p; fee is #p; commission; top of salaries; plus #p; over salary; handling charge;
        markup on
    """,
    "employer_cost_pct": """
        employer~ (cost|costs|contribution|contributions|tax|taxes|charges|share|side|rate|social~); social
        (contributions|charges|security|costs|tax|taxes|insurance); on costs; oncosts; on cost; payroll tax~;
        payroll cost~; payroll (burden|charges|overhead); zus; employer side; labour on costs; employment
        tax~; statutory (cost|costs|charges); oncost; burden rate; employer pays .. on top
    """,
    "vendor_index_pct": """
            (vendor|supplier|provider|they) (raises?|increases?|hikes?|ups) (it |us )?(by |with )?#p;
            (put|puts|putting|push|pushes) .. (price|prices|rate|rates) up; (put|puts|push|pushes) up ..
            (price|prices|rate|rates);
        index~; indexation; price (increase|increases|rise|rises|adjustment|escalation|hike|hikes); rate
        (increase|increases|rises|rise|hike|adjustment|card increase); yearly increase; annual increase; rates
        (go|went|goes) up; (price|rate|fee) goes up; (price|prices|rate|rates|fee|fees)
        (rise|rises|increase|increases|go up|climb|climbs|grow) (by|with|#p); annual adjustment; escalator;
        cola; raise~ (their )?(rates|prices|price|rate); indexed (by|at|with); inflation clause; put their
        prices up; puts prices up; yearly uplift; annual uplift; up every year; uplift (each|every|per) year
    """,
    "pay_uplift_pct": """
        pay uplift; salary uplift; uplift on transfer; raise (when|on|at|if|upon) .. (transfer|move|moving);
        (pay|salary) (rise|increase|bump|raise) (on|at|when|if|upon|after|for); below market; under market;
        market pay; pay gap; less than market; transfer raise; more pay when; uplift when they; bump when
        they; raise to move; raise when they; below the market; under the market; increase when they
        (move|transfer|switch|come)
    """,
    "ownership_premium_pct": """
        ownership premium; premium; pay~ (this much |up to |an? )?(more|extra) (to|for)
        (own~|control|owning|have); worth .. to own; control (is|would be) worth; extra for
        (control|ownership); more to own; for full control; for owning; ownership is worth; extra to own
    """,
    "hours_per_month": """
        hours; billed hours; billable hours; hours (per|a|each) month; invoiced hours; hours invoiced; hrs; h
        per month
    """,
    "bill_rate": """
        rate; rates; bill rate; billing rate; hourly rate; day rate; daily rate; hourly price; hourly;
        charge~; charging; price per (hour|head|person|day|month|developer|fte|consultant); rate card;
        ratecard; invoice us; invoices us; they invoice; bills us; they bill; blended; (cost|costs) (us
        )?(per|an|a) (hour|head|person|day|dev|developer); day price; daily price; vendor price; vendor rate;
        the price; price is; price :; unit price; per head price; list price; billed at; priced at; all in
        rate; monthly rate; monthly price; cost per (head|hour|person|fte|developer|consultant|day); bill~ ..
        at; rate is; per hour; hourly cost; charged at; invoiced at; invoice; invoiced; bills; billed
    """,
    "bill_rate?": """
        (we|i) pay~; (we|i) (do not|will not|can not|never|would not|would never) pay; we are paying; paying; cost~; at #m;
        price; vendor; supplier; pay them; pay the vendor;
        fee
    """,
    "total_spend": """
        (last|this|each|every|a|the) (month|year) (s )?(invoice|bill|spend|invoices|bills);
        (invoice|bill|invoices|bills)
        (came|comes|amounted|amounts|added|adds|totals|totalled|totaled|ran|runs|stood) (in )?(to|up to|at)?..;
        sets us back; (whole|entire) (lot|thing|crew|setup|team|group);
        total (bill|spend|cost|costs|invoice|price|budget|amount|run rate|spending|monthly
        (bill|cost|spend|invoice)); (whole|entire|full|complete) team (costs|is|runs|cost|bills|sets); monthly
        (bill|invoice|spend|bills|invoices|budget|run rate); (yearly|annual)
        (bill|invoice|spend|budget|cost|spending); overall (cost|bill|spend|invoice); spend~; run rate; all in
        all we pay; altogether we pay; in total we pay; we spend; bill is; invoice is; invoice of; invoice
        (comes|amounts|adds); bill comes; all of them cost; costs us in total; the lot costs; bill for the
        (whole |entire )?team; team costs us; engagement costs; budget of; total :; team as a whole; team
        bill; vendor bill; full bill; we pay .. in total; annual invoice; invoice total
    """,
    "salary": """
        (pocket|pockets);
            cost~ (the )?(vendor|supplier|provider|partner|employer) ..; (are|is|get|gets|getting|being|been) paid;
        fully loaded; fully loaded cost~ ..; loaded cost~ ..; employment cost~ ..; total cost to the employer;
        salary; salaries; earn~; wage~; they (make|get|are paid|take home); take home; takehome; payslip~
        (of|show|shows|say|says); base pay; gross pay; net pay;
        (developer|dev|devs|people|engineers|consultants|they) get; compensation; pay is; average pay;
        (vendor|they|supplier) pays (them|the|its|his|their); payroll (is|of|per); net salary; gross salary;
        paycheck; remuneration; they are on; devs are on; people are on; monthly gross; yearly gross; pay
        level; pay of; pays its; pays their; gross monthly; gross per; (devs|engineers|developers|people|guys)
        make; ctc; employer cost; cost to company; gross of; pay :
    """,
    "salary?": "gross; net; brutto; netto; pay",
    "admin_fee": """
        (admin|administration|administrative|management|service|servicing|fixed|flat|handling|monthly|vendor|operating|overhead|bot|partner|operator|base|running|supplier|hosting)
        (fee|fees|charge|charges); admin; fee (per|a|each|for)
        (head|person|consultant|developer|fte|employee|seat); fee on top; overhead fee; on top of the salary
        #m; as (a )?fee; in fees; retainer; fee is; fee of; fee :; fee; mgmt fee; mgt fee; fee per month; fees
        (are|of)
    """,
    "transfer_fee": """
        (for|to|when|by|if|on) (we
        )?(moving|taking|transferring|hiring|bringing|move|take|transfer|hire|bring|releasing|release|handing|hand|poaching|poach)
        (over )?(the |our |your |each |every |any |all )?(whole |entire
        )?(team|people|staff|them|everyone|everybody|person|consultant|engineer|developer|head); (for|on|upon)
        (the|a|each|every) (handover|takeover|transfer|move|buyout|release|hire|hiring); per
        (transferred|moved|hired|transferring|released|converted)
        (person|head|employee|consultant|engineer|developer); (who|that|we) (moves|transfers|move|transfer|comes
        over|switches|joins us|join us|take over|take on|hire|is taken|is hired|comes across|crosses over);
        conversion;
        to (release|free|let go of|hand over|give up) (them|the team|the people|our team|everyone); for
        (releasing|freeing|handing over) (them|the team|the people);
            (one off|one time|upfront|up front|single|lump sum) (fee|fees|payment|charge|cost|price|amount);
        (hiring|hire|taking|take|moving|move|bringing|bring|getting|get) (them|people|the team|everyone|each)
        (over|across);
        (transfer|takeover|take over|buyout|buy out|exit|handover|hand over|conversion|buy in|hire
        over|release|acquisition|termination) (fee|fees|cost|costs|price|charge|charges|payment|sum|amount);
        transfer~ (cost|costs|is|price); cost~ (us )?.. to (take|transfer|move|buy|hire) (them|over|the
        team|people|the people|each|them over); buyout; buy out; to take (them|the team|people|everyone|each)
        over; fee for (the )?(transfer|taking|takeover|moving|handing); for the transfer; one off; one time;
        transferring; to transfer; per transferred; on transfer; at transfer; to move (them|people|someone|a
        person) over; transfer :; taking .. over; taking over; take over; takeover; lump sum; (free|gratis) (transfer|handover);
        (transfer|takeover|handover|buyout) free;
        (transfer|takeover|handover|buyout) (is|was|were|would be|becomes|costs?|came|comes|for);
        (take|taking|move|hire|transfer) (them|people|the team|everyone) over; to buy (them|the team) out; for
        taking
    """,
    "vendor_passthrough": """
        pass through; passthrough; passed through; pass on; passed on; seat (cost|costs|price|charge|fee);
        seats (:|=|-|at|are|cost|costs|for)? ?#m; seats? and equipment; equipment (cost|costs|charge|is|at|fee); office
        (cost|costs|rent|charge|seat);
        desk (cost|costs|fee); workplace (cost|costs|fee); laptop~ (cost|costs|and|at|are); facilities;
        facility (cost|costs|fee); workstation~; recharge~; desk and; seat :; desks; equipment; seat;
        hardware; rent per; licences at
    """,
    "partner_headcount": """
        partner (has|have|brings|with|company has|headcount|team); the other (company|firm|customer|client)
        (has|have|brings|is|with); partners have; other companies have; partner :; partner heads; other party
        has; they bring; partner is at
    """,
    "partner_planned_headcount": """
        partner (plans|wants|will|expects|is growing|grows|is going); (other company|other firm|partners)
        (plans|wants|will|plan|want|expect); partner planned; partner target
    """,
}
