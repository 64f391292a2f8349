"""English words for the facts. Data only; `da.py` has the same structure.

Patterns are folded words; `~` any ending, `..` up to three words between, `(a|b)` either, `;` between patterns.
Pieces of meaning: `#n` number, `#m` money, `#p` per cent, `#d` span of time, `#t` point in time, `#c` place.
"""

# A number next to one of these is that fact. A `?` behind the name: a weak sign, anything nearer wins.
NUMBER_CUES = {
    "headcount": "headcount; head count; team size; size of (the )?team; (we|they) are #n; we are now #n; number of"
    " (people|heads|developers|consultants|engineers|fte|ftes|staff); (fte|ftes) (is|are|count|:); team of; team counts;"
    " team numbers; team is; team (has|consists of|comprises); heads; (we|they) have #n; there are #n; (we|they) count #n;"
    " crew of; squad of; staffing is; staffed with; group of; roster of; bodies; strong team; people right now; current team;"
    " team :; team size :; we got #n; bunch of; workforce of; (we|they) number; total heads; size of #n; heads today",
    "headcount?": "team; people; staff; we; today; now; currently; at the moment; right now; onboard; on board; present",
    "planned_headcount": "(grow|growing|scale|scaling|ramp|ramping|expand|expanding|increase|go|going|up|get|getting|build|"
    "move|moving|rise|climb|double|doubling|triple|shrink|shrinking|down|reduce|reducing|cut|cutting|bring)( it| up| the team"
    "| them| out| down| this)? to; plan~ (to|for|on) .. (be|have|reach|hit|get|become|count); target~ (is|of|size|headcount|:|team)"
    ";planned headcount; planned (team )?size; planned heads; headcount target; (reach|hit|become|reaching|hitting);"
    " (will|want to|would like to|should|expect to|aim to|hope to|intend to|going to|need to|ought to) be; aim for; aiming (for|at);"
    " heading (for|to|towards); goal (is|of|:); plan is; planning (for|on); plan :; ambition is; end up (at|with); landing at;"
    " expect~ #n; we plan #n; forecast~; in the plan; budget~ for; expected headcount; future headcount; (will|want to|should|"
    "plan to|expect to|need to) have; towards; going to be; growth plan; planned; eventually; want #n; growing .. to;"
    " grow .. to; aim is; projected; is the plan; as planned; the plan says",
    "planned_hires": "#n more; another #n; #n extra; extra #n; #n additional; additional #n; #n new; (hire|hiring|add|adding|recruit"
    "|recruiting|onboard|onboarding) #n; (hire|hiring|add|adding|recruit|recruiting) (another|about|around|up to|some|roughly) #n;"
    " #n (additional|extra|more|new|further) ; #n hires; #n further; further #n; new hires; planned hires; open positions;"
    " #n new joiners; #n joining; grow by; growing by; expand by; increase by; net new; #n on top; #n vacancies; #n openings",
    "planned_drop": "#n fewer; #n less; cut #n; let #n go; reduce by; shrink by; cut by; lay off #n; down by; cutting #n; shed #n",
    "months_in_operation": "since; started; began; start~ (in|on|date); live since; been (running|live|going|operating|working|up|with"
    " them|together|at it|doing); in operation; operational; (has|have) been; launched; kicked off; kick off; set up in; set up;"
    " running for; running since; went live; up and running; so far; (team|setup|site|operation|engagement|cooperation) is .. #d old; founded; established; onboarded; on it for; into it;"
    " into the engagement; into operation; (worked|working|work|with) .. for #d; months in; running; in production; live for;"
    " go live; existed; existing for; opened; signed with them; we are #d in; relationship; cooperation; for #d now",
    "contract_months_left": "contract; agreement; msa; sow; left; remaining; remains; to go; runs (until|till|to|through|out);"
    " expires; expiry; ends; ending; valid (until|till|through|to); terminates (in|on); runs for another; locked in; lock in;"
    " committed (until|till|for|to); minimum term; bound (until|till|for); term ends; renewal; renews; up for renewal;"
    " tied (in|to them|until); contract end; end date; due (to end|for renewal)",
    "notice_months": "notice; notice period; cancellation period; termination period; cancel~ with; terminate with; period of notice;"
    " terminate (on|at|by); give notice; months notice; exit period; cancel~ (at|on); termination notice; to terminate;"
    " to get out; days notice; get out of (it|the contract) (with|in)",
    "earliest_transfer_month": "earliest transfer; transfer possible; transfer (is )?(possible|allowed|permitted) (in|from|after);"
    " earliest (we|month|possible|date); not before; no earlier than; at the earliest; lock up; transfer earliest;"
    " can (take|move|transfer) .. (over )?(in|after|from); first possible transfer; lockup",
    "horizon_years": "horizon; time horizon; planning horizon; look ahead; business case; over; calculate .. over; (look|looking)"
    " .. ahead; time frame; timeframe; case over; case period; evaluation period; outlook; plan ahead; year view; year case;"
    " calculation period; investment horizon; year horizon",
    "discount_rate_pct": "discount~; discount rate; wacc; hurdle rate; cost of capital; required return; interest; interest rate;"
    " npv (at|with|rate); internal rate; capital cost; rate of return; present value",
    "attrition_pct": "attrition; turnover; staff turnover; churn; leavers; (people|devs|developers|staff|team) leav~; leave (us )?(every"
    "|each|a|per) year; quit; staff leave; employee turnover; people quit; leave per year; resign~; fluctuation; leave annually;"
    " leave; leaving; lost",
    "markup_pct": "markup; mark up; margin; vendor margin; uplift on (salary|salaries|pay|cost); on top of (pay|the pay|salary|salaries"
    "|the salary|the salaries|wages|payroll|cost|costs|direct cost|actual cost|that|it|their pay|their salary|what they); vendor adds;"
    " they add; cost plus; overhead charge; surcharge; add on; profit; (vendor|they|supplier) (takes|take|keeps|adds|charges|add"
    "|charge); vendor fee of #p; fee of #p; fee is #p; commission; top of salaries; plus #p; over salary; handling charge;"
    " markup on",
    "employer_cost_pct": "employer~ (cost|costs|contribution|contributions|tax|taxes|charges|share|side|rate|social~);"
    " social (contributions|charges|security|costs|tax|taxes|insurance); on costs; oncosts; on cost; payroll tax~; payroll cost~;"
    " payroll (burden|charges|overhead); zus; employer side; labour on costs; employment tax~; statutory (cost|costs|charges);"
    " oncost; burden rate; employer pays .. on top",
    "vendor_index_pct": "index~; indexation; price (increase|increases|rise|rises|adjustment|escalation|hike|hikes); rate (increase|"
    "increases|rises|rise|hike|adjustment|card increase); yearly increase; annual increase; rates (go|went|goes) up; (price|rate|fee)"
    " goes up; (price|prices|rate|rates|fee|fees) (rise|rises|increase|increases|go up|climb|climbs|grow) (by|with|#p);"
    " annual adjustment; escalator; cola; raise~ (their )?(rates|prices|price|rate); indexed (by|at|with); inflation clause;"
    " put their prices up; puts prices up; yearly uplift; annual uplift; up every year; uplift (each|every|per) year",
    "pay_uplift_pct": "pay uplift; salary uplift; uplift on transfer; raise (when|on|at|if|upon) .. (transfer|move|moving);"
    " (pay|salary) (rise|increase|bump|raise) (on|at|when|if|upon|after|for); below market; under market; market pay; pay gap;"
    " less than market; transfer raise; more pay when; uplift when they; bump when they; raise to move; raise when they;"
    " below the market; under the market; increase when they (move|transfer|switch|come)",
    "ownership_premium_pct": "ownership premium; premium; pay~ (this much |up to |an? )?(more|extra) (to|for) (own~|control|owning|have"
    "); worth .. to own; control (is|would be) worth; extra for (control|ownership); more to own; for full control;"
    " for owning; ownership is worth; extra to own",
    "hours_per_month": "hours; billed hours; billable hours; hours (per|a|each) month; invoiced hours; hours invoiced; hrs; h per month",
    "bill_rate": "rate; rates; bill rate; billing rate; hourly rate; day rate; daily rate; hourly price; hourly; charge~; charging;"
    " price per (hour|head|person|day|month|developer|fte|consultant); rate card; ratecard; invoice us; invoices us; they invoice;"
    " bills us; they bill; blended; (cost|costs) (us )?(per|an|a) (hour|head|person|day|dev|developer); day price; daily price;"
    " vendor price; vendor rate; the price; price is; price :; unit price; per head price; list price; billed at; priced at;"
    " all in rate; monthly rate; monthly price; cost per (head|hour|person|fte|developer|consultant|day); bill~ .. at; rate is;"
    " per hour; hourly cost; charged at; invoiced at; invoice; invoiced; bills; billed",
    "bill_rate?": "(we|i) pay~; we are paying; paying; cost~; at #m; price; vendor; supplier; pay them; pay the vendor; fee",
    "total_spend": "total (bill|spend|cost|costs|invoice|price|budget|amount|run rate|spending|monthly (bill|cost|spend|invoice));"
    " (whole|entire|full|complete) team (costs|is|runs|cost|bills|sets); monthly (bill|invoice|spend|bills|invoices|budget|run rate);"
    " (yearly|annual) (bill|invoice|spend|budget|cost|spending); overall (cost|bill|spend|invoice); spend~; run rate; all in all we pay;"
    " altogether we pay; in total we pay; we spend; bill is; invoice is; invoice of; invoice (comes|amounts|adds); bill comes;"
    " all of them cost; costs us in total; the lot costs; bill for the (whole |entire )?team; team costs us; engagement costs;"
    " budget of; total :; team as a whole; team bill; vendor bill; full bill; we pay .. in total; annual invoice; invoice total",
    "salary": "salary; salaries; earn~; wage~; they (make|get|are paid|take home); take home; takehome; payslip~ (of|show|shows|say|says);"
    " paid; base pay; gross pay; net pay; (developer|dev|devs|people|engineers|consultants|they) get; compensation; pay is; average pay;"
    " (vendor|they|supplier) pays (them|the|its|his|their); payroll (is|of|per); net salary; gross salary; paycheck; remuneration;"
    " they are on; devs are on; people are on; monthly gross; yearly gross; pay level; pay of; pays its; pays their; gross monthly;"
    " gross per; (devs|engineers|developers|people|guys) make; ctc; employer cost; cost to company; gross of; pay :",
    "salary?": "gross; net; brutto; netto; pay",
    "admin_fee": "(admin|administration|administrative|management|service|servicing|fixed|flat|handling|monthly|vendor|operating|"
    "overhead|bot|partner|operator|base|running|supplier|hosting) (fee|fees|charge|charges); admin; fee (per|a|each|for) (head|person|"
    "consultant|developer|fte|employee|seat); fee on top; overhead fee; on top of the salary #m; as (a )?fee; in fees; retainer;"
    " fee is; fee of; fee :; fee; mgmt fee; mgt fee; fee per month; fees (are|of)",
    "transfer_fee": "(transfer|takeover|take over|buyout|buy out|exit|handover|hand over|conversion|buy in|hire over|release|acquisition|"
    "termination) (fee|fees|cost|costs|price|charge|charges|payment|sum|amount); transfer~ (cost|costs|is|price); cost~ (us )?.. to"
    " (take|transfer|move|buy|hire) (them|over|the team|people|the people|each|them over); buyout; buy out; to take (them|the team|people"
    "|everyone|each) over; fee for (the )?(transfer|taking|takeover|moving|handing); for the transfer; one off; one time; transferring;"
    " to transfer; per transferred; on transfer; at transfer; to move (them|people|someone|a person) over; transfer :;"
    " taking .. over; taking over; take over; takeover; lump sum; (take|taking|move|hire|transfer) (them|people|the team|everyone) over; to buy (them|the team) out; for taking",
    "vendor_passthrough": "pass through; passthrough; passed through; pass on; passed on; seat (cost|costs|price|charge|fee);"
    " seats? and equipment; equipment (cost|costs|charge|is|at|fee); office (cost|costs|rent|charge|seat); desk (cost|costs|fee);"
    " workplace (cost|costs|fee); laptop~ (cost|costs|and|at|are); facilities; facility (cost|costs|fee); workstation~; recharge~;"
    " desk and; seat :; desks; equipment; seat; hardware; rent per; licences at",
    "partner_headcount": "partner (has|have|brings|with|company has|headcount|team); the other (company|firm|customer|client) (has|have|"
    "brings|is|with); partners have; other companies have; partner :; partner heads; other party has; they bring; partner is at",
    "partner_planned_headcount": "partner (plans|wants|will|expects|is growing|grows|is going); (other company|other firm|partners)"
    " (plans|wants|will|plan|want|expect); partner planned; partner target",
}

# Words that change what a number beside them means.
SIGNS = {
    "past": "(we|they|team|it|headcount|rate|price|salary|fee|attrition|turnover) (was|were|used to be|had been); used to (be|pay|have|"
    "earn|charge); previously; formerly; last year .. (was|were|had|paid|at); (we|they) had; before that; earlier it was; (were|was) #n;"
    " (were|was) #m; (were|was) #p; started (with|out|at|as) #n; originally; back then; in the past; (was|were) at; began with; down from;"
    " up from; we paid; from #n in; initially; at the start; (was|were) only; once had; until recently; (were|was) (around|about) #n; was still",
    "plan": "(plan|plans|planning|planned|planner); target; want to; will be; will have; (grow|growing|growth); ramp~ up; scale up; scaling;"
    " next year; by the end; by end; expect; expecting; hope to; aim; going to be; should be; goal; future; doubling; double; rising to;"
    " up to #n (by|in|within|next|over); forecast; shrink~; want #n; from now; eventually",
    "now": "now; today; currently; at present; at the moment; right now; as of (now|today); presently; these days; current; still",
    "own": "(our|the) (own )?(company|firm|group|business|organisation|organization|parent|corporation) (has|have|is|employs|counts|with|of);"
    " we employ; employees worldwide; employees globally; employees in total; in house; inhouse; internal~; our own (people|staff|"
    "employees|developers|engineers|devs); on our (own )?payroll; company of #n; a #n person company; company wide; own employees;"
    " globally; worldwide; at home we; in our company; in our it; our own it; company with; own staff; at hq; at headquarters; group wide",
    "vendor_size": "(vendor|supplier|they) (has|have|employs|employ|is|are a) .. (in total|worldwide|globally|overall|across|company);"
    " vendor~ (has|employs|is a); supplier (has|employs)",
    "of_them": "of (them|those|these|which|whom|that); including; incl; among them; among which; thereof; out of (them|which|whom|those);"
    " of the #n; hereof; (includes|include|included)",
    "total": "(in|in total|for a) total; total~; altogether; all in all; overall; in all; together; sum; all told; makes",
    "leave": "left (us|the team|last|this|in|during); leavers; (have|has) left; resigned; quit; leaves; leaving; lost; departures; walked",
    "more": "more; another; additional; extra; further; new; plus; on top; hire; hiring; hires; recruit; recruiting",
    "flat": "no (plans|plan|intention|need|ambition) (to|for|of) (grow~|scal~|expan~|growth|hir~|increas~|chang~|ramp~|more);"
    " (stay|staying|remain|remaining|keep|keeping) (flat|the same|stable|as is|the size|at this|this size|where we|at the same|"
    "at that|at current|constant|it at); (will |do )?not (grow|growing|plan to grow|planning to grow|expand|hire more|scale|be growing"
    "|expect to grow|want to grow|going to grow|intend to grow); no growth; flat headcount; size stays; same size; no further growth;"
    " not .. (growing|grow); headcount is flat; no more hires; no new hires; steady at; stays flat; stay this size",
    "changed": "(went|fell|dropped|rose|came down|gone|changed|increased|decreased|has fallen|has gone|has risen|come down|climbed|moved|"
    "up|down|reduced|risen|fallen|cut|renegotiated|raised|lowered|went up|went down|increased it|jumped) (up |down |over )?from",
    "growth": "(grow|growing|scale|scaling|ramp|ramping|expand|expanding|go|going|increase|increasing|double|doubling|growth|take|taking|"
    "get|shrink|shrinking) .. from",
    "several": "seniors?; juniors?; mediors?; mids?; leads?; principals?; architects?; testers?; qa; devs?; developers?; engineers?; pms?;"
    " managers?; analysts?; regulars?; experts?; designers?; devops; mid level; middle; middles; ba; scrum~; backend; frontend; staff",
    "per_hour": "hourly (rate|price|cost|charge|fee|wage|pay); rate per hour; price per hour; cost per hour; by the hour; hourly",
    "per_day": "(day|daily) (rate|rates|price|fee|cost|charge); rate per day; price per day; by the day; man day rate; per diem",
    "per_month": "monthly; per month; a month; every month; each month; (month|month s) pay; month rate; by the month",
    "per_year": "(yearly|annual|annually); per year; a year; every year; per annum; by the year; each year",
    "gross": "gross; brutto; before tax~; pre tax",
    "net": "net; netto; after tax~; take home; takehome; in hand; in their pocket",
    "employer_cost": "employer cost; employers cost; fully loaded; total cost to the employer; cost to company; ctc; incl~ (employer|social|"
    "all) (contributions|charges|taxes|costs|cost|on costs); including (employer|social) .. (contributions|charges|taxes|costs|cost|tax|"
    "security); with (employer|social) (contributions|taxes|charges|costs); super gross; loaded cost; total employment cost;"
    " employer contributions included; all in cost of employment; employment cost",
    "basis_head": "per (head|person|consultant|developer|dev|fte|employee|capita|engineer|seat|member|resource); each; a (head|person|"
    "consultant|developer|dev|seat|pop|fte); apiece; for each; for every (person|head|consultant|developer); every (person|head)",
    "basis_total": "(whole|entire|full|complete) (team|group|lot|crew|thing); in total; for (the|our) (team|lot|group); total;"
    " altogether; all of them; lump sum; one off; one time; everyone; everybody; flat fee; flat; in one go; for all; as a lump",
    "months_salary": "months? .. (salary|salaries|pay|wages|gross|wage); month~ of (salary|pay|gross|wage); monthly salar~; month s pay",
    "salary_word": "salary; salaries; pay; wages; wage; gross salary; monthly pay",
    "no_number": "our (turnover|revenue|sales); company (turnover|revenue|sales); turnover .. was #m; per cent of (turnover|revenue|sales); of (turnover|revenue|sales|the turnover|the revenue|our budget|budget|the budget);"
    " (offer|offered|proposal|quote|quoted|competitor|another vendor|other vendor|new vendor|alternative vendor|market rate|market price)"
    " ; next contract; new contract would; would charge; could get; competing; benchmark",
    "free": "free; free of charge; no (transfer |takeover |buyout |exit )?(fee|cost|charge|fees); at no cost; costs? nothing; nothing;"
    " zero; without (a )?(fee|charge|cost); gratis; none; no extra (cost|charge)",
    "ignored": "(raised|funding|investment|deal|project) (of|is|worth); last week; yesterday; tomorrow; this morning; minutes; "
    "minute; seconds; floor; meeting; call; tickets?; sprints?; story points?; lines of; users; customers; clients; servers",
}

PEOPLE = (
    "people; persons?; heads?; devs?; developers?; engineers?; consultants?; testers?; ftes?; staff; employees?; contractors?; colleagues?;"
    " resources?; members?; guys; folks; programmers?; coders?; qa; qas; qes?; analysts?; designers?; architects?; pms?; pos?; bas?; seats;"
    " specialists?; admins?; administrators?; technicians?; operators?; experts?; seniors?; juniors?; mediors?; mids?; leads?; managers?;"
    " owners?; scientists?; devops; sres?; ux; ui; scrum; agents?; workers?; souls; men; professionals?; bodies; team members?; talents?;"
    " individuals; freelancers?; masters?; interns?; students?; ppl; freshers; principals?; humans; backend; frontend; fullstack;"
    " coordinators?; support; ops; dba; dbas; middle; middles; regulars?; data; mobile; java; person team; man team; strong; devvers"
)

VENDOR = {
    "named": "(vendor|supplier|partner|provider|outsourcer) (is|called|name|named|:|=|-); (vendor|supplier|partner|provider) name (is|:);"
    " (vendor|supplier|provider|partner) s name is; our (vendor|supplier|provider) ,?; the vendor (is|here is); it is delivered by;"
    " team is (from|with|at|run by); outsourced to; (we|they) (work|are) with; we use; we are using; delivered by; contract with;"
    " provided by; hired through; run by; employed by; people are from; working with; vendor",
}

YES_NO = {
    "has_transfer_clause": {
        "yes": "right to (take|hire|transfer|buy|acquire|move|employ|bring|insource) ..( the)? (over|staff|team|people|them|in house|employees"
        "|everyone|out|inhouse|in); (can|may|are allowed to|are entitled to|have the option to|could|have an option to|allowed to|"
        "are free to|able to) (take|hire|transfer|buy|employ|bring) .. (over|staff|people|team|them|in house|across|out|ourselves)"
        "; contract (allows|lets|gives|permits|entitles) .. (take|hire|transfer|over|buy); transfer (is|right is) (in|agreed|"
        "allowed|covered|foreseen|included|permitted) .. contract; option to (take|hire|transfer|buy|insource) .. (over|team|people|them|staff|out)",
        "no": "non solicit~; non hire; no hire clause; no poach~; not allowed to (hire|take|poach|transfer|employ); (forbids|prohibits|bars) us"
        " .. (hir~|tak~|from); contract is silent on (transfer|takeover|taking)",
        "noun": "transfer (clause|right|option|rights|provision); (take ?over|buyout|buy out|step in|hire|hiring|insourcing|bot) (clause|right|"
        "option|rights|provision); right (to|of) (transfer|takeover|hire); right to take over; transfer (is )?in the contract;"
        " call option; right to hire; right to transfer",
        "topic": "clause; contract; right; hire; take; transfer; option; agreed",
    },
    "audit_right": {
        "yes": "(can|may|are allowed to|are entitled to|allowed to) (audit|inspect); right to (audit|inspect)",
        "no": "",
        "noun": "audit (right|rights|clause|access); rights? (of|to) audit; inspection right~",
        "topic": "audit; inspect; books",
    },
    "ip_chain_complete": {
        "yes": "(ip|code|intellectual property|all rights|rights) .. (assigned|transferred|ours|belongs to us|belong to us|with us|in place|"
        "complete|clean|sorted|covered|fully ours); we own .. (ip|code|intellectual property|the rights); (ip|intellectual property) is ours;"
        " ip chain is complete; signed ip assignments?",
        "no": "vendor (owns|holds|has|keeps) .. (ip|code|intellectual property|rights); gaps in .. ip; ip .. (gaps|unclear|missing|incomplete|"
        "with the vendor)",
        "noun": "ip (chain|assignment|assignments|rights|clause); intellectual property rights",
        "topic": "ip; code; rights; intellectual; assigned",
    },
    "staff_list_available": {
        "yes": "(have|got|get|received|see) .. (staff|employee|people|name|team) list; (staff|employee) list (is )?(available|in hand|ready|"
        "attached|there|on file); list of (all )?(the )?(staff|employees|people|names)",
        "no": "",
        "noun": "staff list; employee list; people list; list of (staff|employees|people); staff roster",
        "topic": "list; names; roster; staff",
    },
    "assets_assignable": {
        "yes": "(leases?|licences?|licenses?|assets?|laptops?|equipment|lease and licences) .. (assignable|transferable|can be (assigned|transferred"
        "|taken over|moved)|be transferred|be assigned|assigned to us); assets .. (assignable|transferable)",
        "no": "",
        "noun": "assignable (assets|leases|licences|licenses); transferable (assets|leases|licences|licenses)",
        "topic": "assets; lease; leases; licences; licenses; equipment; assigned; transferable; assignable",
    },
    "no_rampdown_penalty": {
        "yes": "no (ramp down|rampdown|exit|termination|volume|scale down|reduction|early termination|downsizing) (penalty|penalties|charge|fee"
        "|fees|cost|costs); (can|may|free to) (ramp|scale) down .. (free|without|any time|cost|penalty); without (a |any )?(ramp down |rampdown |exit )?penalt~;"
        " no penalt~; no minimum (volume|commitment); (ramp|scale) down (is|for) free",
        "no": "(there is|have|with|pay|contract has) (a )?(ramp down|rampdown|exit|termination|volume|scale down) (penalty|penalties|charge);"
        " penalt~ (if|when|for) .. (ramp|scal~|reduc~|cut); (ramp down|rampdown|exit|scale down) (penalty|penalties) (applies|apply|of|in);"
        " minimum (volume|commitment) (of|applies|in)",
        "noun": "",
        "topic": "penalty; penalties; ramp; rampdown; minimum",
    },
    "has_local_management": {
        "yes": "(have|has|hired|employ|got|appointed|placed|sent|put) .. (our own|own|a local|local|an own|our) .. (manager|lead|management|director|"
        "head|leader|boss|leadership|site lead|leads|managers|team lead|delivery manager); (our|own) (own )?(country|site|local|delivery|engineering|team|office|"
        "people|general)? ?(manager|lead|director|head|leader|boss|md) (is |sits |lives |runs |works |there|in|on)(there|on site|local~|it|onsite|in #c|site|the"
        " team|the site|#c)?; local management (is |of our own )?(in place|ours|there|exists|on our payroll); we (run|manage|lead) (it|them|the team|the site)"
        " (ourselves|locally|on site|with our own); (manager|lead|director|head) (of our own|from our side|on our payroll|from us|is ours|is our own)"
        " ?.. ?; (manager|lead|boss) .. (employed by us|on our payroll|is ours|is one of us|is our employee|from our side|from hq); our own"
        " (person|guy|man|woman|colleague) (leads|runs|manages|heads|is leading|is running); one of (ours|us|our own) .. (leads|runs|manages|heads);"
        " (led|run|managed|headed) (locally )?by (our|one of our|us|an own|our own); our (own )?(local|site|country|office|people) (manager|lead|director|head|management)"
        " ;we already have .. (manager|lead|management) (there|on site|in place|locally)",
        "no": "(led|managed|run|headed|steered) by .. (vendor|supplier|provider|partner|them|their|vendor s); (vendor|supplier|provider|vendor s|their|partner)"
        " .. (people|manager|managers|staff|lead|leads|guys|team lead|own people|side|management|folks) (lead|leads|run|runs|manage|manages|head|heads|steer|are in charge|"
        "is in charge|do the managing|handle|handles) ?.. ?; (vendor|supplier|provider) (leads|runs|manages|is in charge|handles the management|provides the (lead|manager|management));"
        " all management (is|sits|comes|lies) .. (vendor|supplier); nobody (of ours|from us|of our own|from our side) .. (there|on site|local~|on the ground);"
        " no one (of ours|from us|of our own|from our side|on the ground|on site|local~|there); management is (the vendor|with the vendor|on the vendor|vendor|theirs)",
        "noun": "local (management|manager|lead|leader|leadership|boss|director|site lead|head|team lead|managers|leads); (country|site) manager;"
        " own (manager|lead|management|boss|director|managers|leads|people on (site|the ground)); manager (there|on site|on the ground|locally|over there|of our own);"
        " lead (on site|there|on the ground|locally); management on (site|the ground); one of ours (there|on site)",
        "topic": "lead; leads; manager; manage; manages; management; run; runs; boss; director; site; local; locally; in charge",
    },
    "processes_documented": {
        "yes": "(process~|procedures|runbooks|playbooks|workflows|documentation|everything|work|operations|ways of working|guides|onboarding guides|"
        "wiki|sops|how tos|handbook|manuals|all of it|it|most|it all|knowledge|docs) ..( are| is| has been| have been)? (documented|written down|in place|described|on the wiki|in confluence|in"
        " the wiki|up to date|in sharepoint|complete|solid|in good shape|written up|on paper|mapped|well kept|in our wiki|on confluence|in notion|there);"
        " (well|fully|properly|thoroughly|nicely) documented; good documentation; we have (a |good |full |complete |proper |all )?(runbooks|documentation|playbooks|process descriptions|written processes|sops);"
        " documented (processes|procedures|everything); documentation (is )?(good|fine|ok|okay|solid|great|in place|complete|up to date)",
        "no": "(undocumented|poorly documented|badly documented|hardly documented|barely documented); (in people s|in their|in our|in everyone s|in the"
        " developers|in peoples|in people) heads?; tribal knowledge; documentation is (poor|bad|missing|thin|patchy|lacking|a mess|non existent|weak|outdated|terrible|sparse);"
        " (hardly|barely|little|scarce|poor|lack of|lacking|missing|almost no) .. (documentation|documented|written down|docs); nothing (is |has been )?(documented|written|on"
        " paper)",
        "noun": "(process|processes|procedure|procedures) documentation; documentation; runbooks; playbooks; process descriptions; documented processes; written processes; docs",
        "topic": "process~; document~; runbook~; documentation; wiki; confluence; written; guides; described; playbooks; docs; procedures",
    },
    "pilot_completed": {
        "yes": "pilot (is |was |has been |phase |phase is |project |project is |has |went )?.. ?(done|complete|completed|finished|over|successful|behind us|passed|closed|"
        "well|ended|succeeded|through|concluded|wrapped up|in the bag); (completed|finished|passed|did|ran|done|concluded|closed|had|wrapped up|have run) .. pilot; past the pilot;"
        " after .. (successful|completed) pilot; (successful|completed) pilot; beyond the pilot; out of (the )?pilot; through the pilot; pilot :? ?(done|completed|finished|complete)",
        "no": "(still|currently|now) .. (in|running|doing|on|piloting) .. ?(pilot|piloting|the pilot); pilot (is |was )?(still )?(running|ongoing|in progress|under way|underway|not started|pending|"
        "half way|halfway|starting|open|planned|to come|yet to|cancelled|canceled|aborted|failed|stopped); (are|is|right) in the pilot; pilot (ends|finishes|will|runs until|starts|hasn t);"
        " (never|skipped|without) .. (a |the )?pilot; in pilot; pilot comes; skipped the pilot; only piloting",
        "noun": "",
        "topic": "pilot; trial; done; finished; completed; over; running; proof",
    },
    "home_integration": {
        "yes": "(integrated|embedded|woven|anchored|included|plugged) .. (in|into|with|in our|our|at home|home|hq|planning); part of (our|the) .. (home |own )?(organisation|organization|planning|"
        "roadmap|teams?|setup|budget|company|department|org|line|structure|family|it|product teams?); (work|works|operate|operates|run|treated|acts?|behave) .. as one team;"
        " one team (with|across); same (tools|backlog|planning|processes|roadmap|sprint|rituals|stand ups|standups|jira|ceremonies|governance|routines) ?.. ?(as|with|like)?; (report|reports) (in)?to (our|us|hq|home|the home|my);"
        " (fully|well|tightly|closely|deeply) integrated; (in|on|join|joins|share|shares) our (planning|roadmap|line|stand ups|standups|sprints?|ceremonies|backlog|all hands|budget|town halls?); joint planning; treated like our own",
        "no": "(run|runs|work|works|working|sits?|operates?|operate|stand~|is|are|live|lives) .. (separate~|isolat~|its own|their own|apart|in a silo|silo|silos|on the side|alone|stand alone|standalone|detached|disconnected|outside) ?.. ?;"
        " (island|silo|satellite|black box team|separate unit|own little world|own world)",
        "noun": "home integration; integration (with|into) (home|hq|our)",
        "topic": "integrat~; part; planning; organisation; organization; budget; home; team; roadmap; one; embedded; reports",
    },
    "wants_shared_captive": {
        "yes": "(joint|shared|common|pooled|collective|multi client|co owned) (captive|entity|centre|center|company|legal entity|hub|setup|gcc|unit|subsidiary); (share|sharing|pool|pooling|join|joining|split|splitting|team up|go together|"
        "partner up|co own|co found) .. (captive|entity|centre|center|with others|with other companies|with another|legal entity|company|subsidiary|with a partner|with peers|cost of|overhead); with (other|others|another|two other|a few other)"
        " (companies|company|firms|customers|clients|danish companies)?",
        "no": "(only|just|purely|strictly) (our own|for us|for ourselves|ourselves|on our own); on our own; (alone|by ourselves|solo|for ourselves|keep it to ourselves|to ourselves); (captive|entity|one|it|company|centre) (of|all|just) (our own|to ourselves|for us);"
        " own it alone; go it alone; (our own|own|separate) (entity|captive|company|legal entity|subsidiary); not .. (shared|joint|share)",
        "noun": "",
        "topic": "shared; share; joint; together; others; partner; alone; own; pool",
    },
    "home_pays_tax": {
        "yes": "(we|parent|company|group|home company|our company|the parent|hq|mother company|parent company|headquarters) .. (pay|pays|paying|paid) .. (corporate |corporation |company |full |income |normal |danish |profit )?tax~; (profitable|tax paying|taxpaying|tax payer|taxpayer);"
        " (we|company|parent|group) (make|makes|making|earns|earn|is making) (a |good |healthy )?(profit|money); in a tax paying position; taxable profit~; full corporate tax",
        "no": "tax (loss|losses|exempt|free); loss making; carry forward; (losses|loss) carried forward; making (a )?loss~; tax losses; exempt from (corporate |company )?tax; (in the red|unprofitable); we make a loss; carried forward losses; non profit; nonprofit; not for profit",
        "noun": "",
        "topic": "tax; taxes; profit; profitable; loss; taxable; corporation",
    },
}

CHOICES = {
    "contract_transparency": {
        "open_book": "open books?; openbook; full(y)? (insight|transparency|transparent|visibility|access|disclosure); (see|get|have|know|access to|insight into|show us|shows us|share|disclose|discloses) (all|every|each|everything|the full|exactly|their actual|their|the actual|full|the individual|individual|real) .. (payslip~|salar~|cost~|books|pay|cost lines|line|"
        "breakdown|figures|numbers|payroll|wages|cost items|margin|margins); (everything|all|books|costs?|contract|it|all costs|cost base|vendor|they) (is|are) (fully |completely |totally )?(open|transparent|disclosed|visible|on the table|laid out); full breakdown; itemi[sz]ed (per|down|by|invoice|bill|costs?);"
        " complete (insight|transparency|visibility|access); (completely|totally|fully) (transparent|open); (see|know) what (each|every|they) .. (earn|earns|pays?|paid|cost|costs|gets?|make|makes); access to (payroll|payslips|their books|the books); total transparency; we see the books; all cost lines; we see everything;"
        " every payslip; transparent contract; contract is transparent; nothing is hidden; we see (their )?(salaries|payslips|payroll)",
        "partial": "part~ (open|transparen~|insight|visib~|disclos~|access); (some|part|a few|most|half|certain|selected|only some|bits) .. (cost~|lines|items|insight|transparency|visib~|numbers|figures|breakdown|details|salar~|books|data|of it); semi (open|transparent); limited (insight|transparency|visibility|access);"
        " (see|know|get) (the )?(salaries|wages|pay|fee|payroll|costs?) but (not|no) .. (margin|markup|overhead|rest|fee|else|all|everything|salaries|profit); not (all|everything|the whole|the full|fully|completely|entirely) ?.. ?(open|transparent|cost|costs|picture|visible|lines|disclosed|insight); half open; partial; partially; partly; somewhat (open|transparent);"
        " to some (extent|degree); open on (salaries|costs?|some); (only|just) (salaries|the salaries|averages|average figures|bands|ranges|salary bands|totals per role); somewhere in between; in between; mixed",
        "closed": "black ?box; closed (book|books|contract|price)?; closed; opaque; no (insight|transparency|visibility|idea what they pay|access to (their|the) (cost|costs|books|salaries|payroll|numbers)|breakdown|view|disclosure) ?.. ?; not open( book)?; (do|can|could|will) not (see|show|tell|disclose|share|reveal|open|get to see|know|get) .. (pay them|pay|earn|salaries|salary|costs?|books|margin|margins|breakdown|payslips|"
        "wages|anything|behind|people get|actual|their cost|cost base|insight|underlying|numbers behind|cost lines|payroll); (only|just) (get |see |receive |know )?(an?|the|one|a single|single) .. ?(invoice|rate|price|total|rates|number|sum|bill|figure|lump); not transparent; no transparency; (they|vendor) (hide|hides|keeps? .. (secret|to themselves|hidden|from us)); nothing (is )?(visible|open|"
        "disclosed|transparent|shared); zero (insight|transparency|visibility); intransparent; all we (see|get) is; one line invoice; we see nothing; see nothing; not transparent at all; only (see|know|get) (the |a )?(invoice|rate|price|total|bill|final|bottom line)~; (costs?|salaries|pay|margins?) (are|is) (hidden|secret|unknown to us|not visible|not shared|not disclosed)",
    },
    "phase": {
        "build": "build; build( |-)?phase; in (the )?build; still (building|in build|setting|ramping); phase (is )?:? ?build; building (up )?phase; building up (the team)?; phase 1; set ?up phase; ramp up phase; (still )?building the team; build stage",
        "operate": "operat~ (phase|stage|mode); in (the )?operate( phase)?; phase (is )?:? ?operat~; phase 2; (in|into) (steady state|full operation|steady operation|regular operation); operate; running phase; operating phase; steady state; run phase",
        "transfer": "transfer; transfer (phase|stage); phase (is )?:? ?transfer; in (the )?transfer( phase)?; phase 3; (are|started|begun) (in transfer|transferring|the transfer|taking over); transfer (has|is) (begun|started|ongoing|under way|underway|running); about to transfer",
    },
    "price_model": {
        "rate_card": "rate ?card; time and materials?; t and m; t & m; tm (contract|basis|model); time material; hourly (contract|basis|billing|model|billed); (billed|paid|charged) (by|per) (the )?(hour|day); per hour billing; fixed (hourly|daily) rates?",
        "cost_plus": "cost ?plus; cost - plus; cost \\+; pass through (plus|model|with); (salary|salaries|pay|payroll|cost|costs) plus (a |an )?(fee|markup|margin|percentage|admin~|management|#p|#m|fixed); open cost model; cost plus (model|contract|fee); actual costs? plus; salary \\+ fee",
        "fixed_price": "fixed[ -]price; fixed (monthly )?(price|sum|amount|total|bill|budget) (contract|model|deal|arrangement|for)?; lump sum (contract|model); flat price; managed service (price|contract|fee); fixed bid; one fixed price",
    },
    "plan_commitment": {
        "budgeted": "budgeted; budget is (approved|in place|agreed|there|secured|granted|signed off); approved (budget|plan|by the board|already)?; (plan|growth|it|headcount|that|hiring) (is|has been) (approved|signed off|committed|decided|funded|agreed|fixed|confirmed by the board|in the budget|budgeted); in (the|our|next year s) budget; signed off; funding (is )?secured; firm plan; committed; already funded; board approved; money is (set aside|there)",
        "likely": "likely; probable; probably; most likely; expected; very likely; pretty sure; good chance; quite certain; rather certain; not approved yet; not yet (approved|budgeted|decided); planned but not",
        "wish": "wish~; (nice to have|ambition|aspiration~|hope|hoping|dream|idea|just an idea|only an idea|a vision|vision|a thought|wishful thinking|would be nice|aspirational); if (all|things) go~ well; not (certain|sure|decided)",
    },
    "site_lead": {
        "named": "site lead (is )?(named|appointed|hired|found|chosen|in place|selected|identified and signed|decided|already|signed); (named|appointed|hired|chosen|picked|selected) .. site lead; (have|found|got) (a|our|the) site lead; site lead :? ?(yes|named|hired); site lead has (signed|accepted|started|been (named|hired|appointed|found|chosen))",
        "candidate": "(candidate|candidates|someone in mind|shortlist~|somebody in mind) .. ?(site lead|lead|role|job|position)?; site lead .. (candidate|interview~|shortlist~|talks|negotiat~); potential site lead; possible site lead; in talks with; have someone in mind; interviewing",
        "none": "no site lead; (without|lack|missing|need|looking for|lacking|searching for|find) (a |an |our )?site lead; site lead (is )?:? ?(none|missing|open|not|unknown|tbd|vacant|lacking); nobody (yet )?(for|to lead|as|who could lead); no one (yet )?(for|to lead|as|in mind)",
    },
    "motive": {
        "size": "size; scale; (too big|large enough|big enough|critical mass|scaling); because of the size; growth; we are many; economies of scale; volume; become too (big|large); grown (so )?(big|large); number of people",
        "control": "control; steer~; in our own hands; grip; governance; decide ourselves; say over; influence; in charge; own hands; power over; command; direct(ly)? manag~; security; compliance; run it ourselves; ownership; (own|retain) .. (ip|knowledge|know how); knowledge",
        "dna": "dna; culture; cultural; our values; our way of (working|doing); company spirit; identity; part of us; belonging; feel like (us|one|part); our people; same spirit; loyalty; our own people; engagement; team spirit; retention; retain (people|talent)",
        "independence": "independen~; depend; depends; depending; reliant; tied to; (less|not) depend~ ..; dependen~; lock ?in; vendor lock~; (free|freedom|away|break free|get out) (from|of) .. (vendor|supplier|them|provider)?; freedom; free of; not rely~; off the (hook|vendor); rid of the (vendor|supplier|middleman); cut out the (middleman|vendor); reliance",
        "cost": "cost~; sav~; money; cheaper; price; expensive; economics; economic~; saving~; financ~; budget; lower (rates|price|cost|costs); less expensive; margin; cut (costs?|spend); pay less",
    },
}
MOTIVE_FRAMES = (
    "motive~; because; reason~; (we|i) (want|do|are doing|would like|wish|like|consider|are considering) (it|this|to|them|a captive|that) ..; driver~; main (driver|reason|motive|goal|thing|point|aim);"
    " it is (about|mainly|mostly|all about|for|primarily); for us it is; goal is; purpose; (drive~|drives us|motivat~); why we; want (to|more|full|better|it|them|our|a|less|lower); what we want; matters; matter most; about; in order to; so that we; aim is;"
    " to (save|get|gain|have|be|keep|cut|avoid|reduce|become); we care about; important~; after; looking for; it s for; primarily; mainly; mostly; priority; we seek; we need more"
)
