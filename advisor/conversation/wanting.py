"""What a question without facts is after, where the reader names no topic: certainty, conditions, assumptions, the answer."""

import re
from collections.abc import Mapping
from dataclasses import replace

from advisor.language.reading import Reading

_ANSWER = r"(?:answer|verdict|result|conclusion|recommendation|advice)"
_SVARET = r"(?:svaret|konklusionen|resultatet|anbefalingen|rådet)"
_PRICE = r"(?:hourly |break[\s-]?even )?(?:price|rate|fee)"
_PRISEN = r"(?:(?:time|break[\s-]?even-?)?(?:pris(?:en)?|sats(?:en)?))"
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
    "|januar|februar|marts|maj|juni|juli|oktober"
)
_WANTED: Mapping[str, tuple[str, ...]] = {
    "vendor_price": (
        rf"\bhow (?:low|cheap|far|much)\b.{{0,30}}\b{_PRICE}s?\b.{{0,20}}\b(?:fall|drop|(?:come|go|be) (?:down|lower))\b",
        rf"\bhow (?:low|cheap|far)\b.{{0,30}}\b{_PRICE}s?\b.{{0,20}}\b(?:be|come|go(?! up))\b",
        rf"\b(?:at|below|under|by) (?:what|which) {_PRICE}\b|\bbreak[\s-]?even {_PRICE}\b",
        rf"\b(?:what|which) {_PRICE} (?:should|must|would|could|can|do|does) (?:\w+ ){{1,3}}(?:offer|ask|give|charge|have to)\b",
        rf"\bhvor (?:lavt?|meget|langt|billigt?)\b.{{0,20}}\b{_PRISEN}\b.{{0,20}}\b(?:ned|falde|(?:være|blive) lavere)\b",
        rf"\bhvor (?:lavt?|billigt?)\b.{{0,20}}\b{_PRISEN}\b.{{0,20}}\bvære\b",
        rf"\b(?:ved|under|til) hvilken {_PRISEN}\b|\bbreak[\s-]?even-?\s?pris(?:en)?\b",
        rf"\bhvilken {_PRISEN} (?:skal|bør|må|kan|kunne|burde|ville|vil) (?:\w+ ){{1,3}}(?:tilbyde|tage|give|kræve)\b",
    ),
    "privacy": (
        r"\bwho (?:else )?(?:can|could|will|may) (?:else )?(?:see|read|view|access)\b|\bwho (?:has|gets|have) access\b",
        r"\bis (?:this|that|it|the conversation|what i write)(?: here)? (?:private|confidential|secret|public|visible)\b",
        r"\bcan (?:others|anyone|everyone|anybody|everybody|people|somebody|the vendor|my (?:boss|colleagues?)) (?:else )?(?:see|read|access)\b",
        r"\bhvem (?:ellers )?(?:kan|kunne|må) (?:ellers )?(?:se|læse)\b|\bhvem har adgang\b",
        r"\ber (?:det|dette|det her|samtalen) (?:her )?(?:privat|fortrolig\w*|hemmelig\w*|offentlig\w*|synlig\w*)\b",
        r"\bkan (?:andre|alle|nogen|leverandøren|min chef|mine kolleger) (?:også )?(?:se|læse|få adgang)\b",
    ),
    "vendor_questions": (
        r"\b(?:what|which points) (?:should|must|has to|needs to|ought to|do we (?:need|want)) (?:be )?(?:\w+ )?(?:in|into) (?:the|our|a) contract\b",
        r"\bhvad (?:skal|bør|må) (?:der )?(?:stå|være|ind) (?:\w+ )?i (?:kontrakten|aftalen)\b|\bhvad (?:skal|bør) (?:kontrakten|aftalen) (?:indeholde|sige)\b",
        r"\bwhat (?:should|do|must|can|shall) (?:i|we) (?:ask|request|demand|get|need|require|negotiate)\b.{0,20}\b(?:vendor|supplier|provider|them)\b",
        r"\b(?:which|what) questions\b.{0,25}\b(?:vendor|supplier|provider|them)\b|\bquestions (?:for|to) (?:the |our )?(?:vendor|supplier|provider)\b",
        r"\bwhat (?:would|do|does|will|must) (?:you|it|we|i) (?:\w+ )?(?:need|want|require|take)\b.{0,20}\b(?:vendor|supplier|provider|them)\b",
        r"\bhvad (?:mangler|kræver|behøver|skal) (?:du|i|vi|jeg|der)\b.{0,20}\b(?:fra|af) (?:leverandøren|dem)\b",
        r"\bhvad (?:skal|bør|kan|må) (?:jeg|vi) (?:så )?(?:spørge|bede|kræve|få|forhandle)\b.{0,20}\b(?:leverandøren|dem)\b",
        r"\bhvilke spørgsmål\b.{0,25}\b(?:leverandøren|dem)\b|\bspørgsmål til (?:vores )?leverandøren?\b",
    ),
    "to_find_out": (
        r"\bwhat (?:should|must|do|can|else should) (?:i|we) (?:need to |have to )?(?:then )?(?:find out|look up|look into|check|dig up|research)\b",
        r"\bdo you (?:still )?need (?:anything|(?:any ?thing )?(?:more|else))\b|\b(?:what|which \w+) (?:else |more )?do you (?:still )?(?:need|miss|lack)\b",
        r"\b(?:har|får) du brug for (?:mere|andet|flere)\b|\bskal du bruge (?:mere|andet|flere)\b",
        r"\bhvad (?:mere |ellers )?(?:mangler|behøver|skal) du(?: bruge| stadig)?\W*$",
        r"\bmangler du (?:mere|noget|andet|flere)\b|\bhvad har du brug for\b",
        r"\bwhat is (?:still )?worth (?:finding out|knowing|asking)\b",
        r"\bhvad (?:skal|bør|kan|må) (?:jeg|vi) (?:så |nu )?(?:finde ud af|undersøge|tjekke|slå op|skaffe)\b",
        r"\bhvad er (?:stadig )?værd at (?:finde ud af|vide|undersøge)\b",
    ),
    "month": (
        rf"\bwhy (?:not )?(?:in )?(?:{_MONTHS})\b|\bwhy (?:that|this) (?:month|date)\b|\bwhy (?:then|so (?:late|early|soon))\b",
        r"\bwhy (?:not|wait until|wait till|only) (?:sooner|earlier|later|now|today|at once|right away|then)\b|\bwhy (?:should we )?wait\b",
        r"\bwhen (?:should|do|can|could|would|must|shall|will) (?:we|i) (?:do|go|take|move|start|begin|transfer|make|best)\b",
        r"\bwhy not (?:just |simply )?(?:do|take|start|go) (?:it |them )?(?:right )?(?:now|today|at once)\b",
        r"\bcost of waiting\b|\bwaiting cost\b|\bcost (?:us )?to wait\b",
        r"\bhvorfor ikke (?:bare |blot )?(?:gøre|overtage|tage|starte) (?:det |dem )?(?:nu|i dag|med det samme)\b|\bkoster det (?:os )?at vente\b",
        r"\b(?:which|what) month\b|\bhow soon\b|\bwhen (?:is|would be) (?:the )?(?:best|right|earliest)\b|\bwhen\W*\?",
        rf"\bhvorfor (?:ikke )?(?:i |først (?:i )?)?(?:{_MONTHS})\b|\bhvorfor (?:den måned|den dato|dér|først (?:dér|der|da|så))\b",
        r"\bhvorfor (?:ikke|først) (?:før|tidligere|senere|nu|i dag|med det samme|straks)\b|\bhvorfor (?:så (?:sent|tidligt)|vente)\b",
        r"\bhvornår (?:skal|bør|kan|må|burde) (?:vi|jeg|det)\b|\bhvilken måned\b|\bhvor hurtigt kan\b|\bhvornår\W*\?",
    ),
    "price_of_owning": (
        r"\bwhat (?:does|would|will) it cost (?:us |me )?to do it (?:anyway|all the same|nevertheless)\b",
        r"\bhvad (?:koster|ville) det (?:koste )?(?:os )?at gøre det alligevel\b",
        r"\bwhat (?:does|do|would|will|is) (?:\w+ ){0,3}(?:independence|control|ownership|owning|being independent)\b.{0,20}\bcost\b",
        r"\bwhat (?:does|would|will) it cost (?:us |me )?to (?:own|be independent|have control|be in control)\b",
        r"\b(?:price|cost) of (?:independence|control|ownership|owning|being independent)\b",
        r"\bworth (?:it|that|the money) for (?:the )?(?:control|independence|ownership)\b",
        r"\bhvad koster (?:det )?(?:\w+ ){0,3}(?:uafhængig\w*|kontrol\w*|ejerskab\w*|selvstændig\w*|eje)\b",
        r"\bprisen? (?:for|på) (?:at (?:eje|være uafhængig|have kontrol)|uafhængighed\w*|kontrol\w*|ejerskab\w*)\b",
        r"\bdet værd for (?:kontrol\w*|uafhængighed\w*|ejerskab\w*)",
    ),
    "shared_captive": (
        r"\b(?:sharing|share) (?:it |a captive |the \w+ )?with (?:others?|another|other|partners?|somebody|someone)\b.{0,30}\?|\bshared captive\b",
        r"\b(?:dele|gå sammen) (?:det |selskabet |et selskab )?med (?:andre|en anden|partnere|nogen)\b.{0,30}\?|\bfælles (?:selskab|captive)\b",
    ),
    "saving": (
        r"\b(?:how much|what) (?:do|would|will|can|could|are) (?:we|i) (?:be )?(?:really |actually )?(?:sav(?:e|ing)|gain\w*|earn)\b",
        r"\b(?:hvad|hvor meget) (?:kan |vil |ville )?(?:sparer|spare|vinder|vinde|tjener|får) (?:vi|jeg)\b",
        r"\b(?:hvad|hvor meget) (?:kan|vil|ville) (?:vi|jeg) spare\b",
    ),
    "one_offs": (
        r"\bwhat (?:does|would|will) (?:it|that|the transfer|a transfer|moving|taking them over) cost\b[^?]{0,40}\?",
        r"\bhvad (?:koster|vil) (?:det|overdragelsen|en overdragelse)(?: koste)?(?: os)?(?: at (?:overtage|flytte|starte|etablere))?\b[^?]{0,20}\?",
    ),
    "payback": (
        r"\b(?:when|how (?:long|soon)|how many months)\b.{0,30}\b(?:pa(?:y|id|ys) (?:back|off|for itself)|break even on)\b",
        r"\b(?:hvornår|hvor (?:lang tid|hurtigt|længe))\b.{0,40}\b(?:tjent (?:sig )?hjem|tjener det sig hjem|betalt (?:sig )?tilbage|hjemme igen)\b",
    ),
    "seventy_eighty": (r"\b70\s*(?:-|–|to|til|and|og)\s*80\b",),
    "worst_case": (
        r"\bwhat(?: is|'s|’s| are) the (?:risks?|worst|downside)\b|\bworst (?:case|thing)\b|\bhow (?:risky|bad)\b",
        r"\bhvad er (?:risikoen|det værste|risiciene)\b|\bværste (?:fald|tilfælde|scenarie)\b|\bhvor (?:risikabelt|galt|slemt)\b",
        r"\bwhat (?:can|could|might) go wrong\b|\bhvad kan (?:der )?gå galt\b",
    ),
    "certainty": (
        r"\bhow (?:sure|certain|confident|likely|reliable|safe|solid)\b",
        r"\bare you (?:really |quite )?(?:sure|certain)\b",
        r"\bcan (?:i|we) (?:trust|rely on|count on)\b",
        r"\bhvor (?:sikker|sikkert|sikre|sandsynlig\w*|pålidelig\w*|solid\w*)\b",
        r"\ber (?:du|i) (?:helt )?sikre?\b",
        r"\bkan (?:jeg|vi|man) (?:stole på|regne med|have tillid til) (?:det|dig|jer|svaret|rådet|tallene)\b",
    ),
    "assumptions": (
        r"\bwhat (?:do|did|are|have) you (?:\w+ )?(?:assum|suppos|bas)\w*",
        r"\b(?:which|what) (?:are (?:the|your) )?assumptions\b",
        r"\bwhat (?:is|are) (?:this|that|it|these|the figures?) based on\b",
        r"\bhvad (?:antager|forudsætter) (?:du|i)\b",
        r"\bhvilke (?:antagelser|forudsætninger)\b",
        r"\bhvad er (?:jeres|dine) (?:antagelser|forudsætninger)\b",
        r"\bhvad (?:bygger|baserer) (?:du|i|det|tallene)\b",
    ),
    "not_modelled": (
        r"\bwhat(?: is|'s| have you| did you| do you)? (?:not (?:\w+ )?(?:in|model\w*|includ\w*|count\w*)|left out|leave out|ignore)\b",
        r"\bhvad (?:er|har du|regner du|tager du)(?: \w+)? ikke (?:med\b|regnet|medregnet|indregnet)",
        r"\bhvad har du udeladt\b",
    ),
    "conditions": (
        r"\bwhat (?:must|has to|needs to|would have to|would need to|should) (?:happen|change|be (?:true|done|met|in place|fixed))\b",
        r"\bwhat (?:would|does|will) it take\b",
        r"\bwhat (?:would|could|can) (?:change|turn|move) (?:your|the|this|that|it)\b",
        r"\bnext steps?\b|\bwhat (?:happens )?now\s*\?|\b(?:what|what'?s|what is|what comes) next\b|\b(?:and|so) then\s*\?",
        r"\bwhat (?:must|should|do) we (?:have to |need to )?do\b",
        r"\bhvad skal der(?: så)? (?:til|ske|gøres|være på plads)\b",
        r"\bhvad (?:kræver|forudsætter) det\b|\bhvad (?:skal|bør|må) (?:først )?være (?:på plads|opfyldt|i orden|sandt|klar)\b",
        r"\bhvad (?:ville|vil|kan|kunne|skal)(?: kunne| der)? (?:ændre|vende|rykke)\w*\b",
        r"\bhvad (?:skal|bør) vi gøre\b|\bhvad gør vi\b|\bnæste skridt\b|\bhvad nu\W*$",
        r"\bhvad så(?: nu)?\s*\?|\bhvad er det næste\b|\bhvad sker der (?:så|nu)\b|\bog (?:hvad )?så\s*\?",
    ),
    "whole_answer": (
        r"\b(?:the )?(?:whole|full|entire|complete) (?:answer|verdict|recommendation|picture)\b",
        r"\b(?:hele|det fulde|den fulde) (?:svaret|svar|anbefalingen|anbefaling|billedet)\b",
    ),
    "verdict": (
        r"\b(?:short|quick|brief) (?:answer|version|summary)\b|\bin (?:short|brief)\b|\b(?:make|keep) it short\b",
        r"\b(?:kort|hurtigt) (?:svar|sagt|version)\b|\bgør det kort\b|\bkort fortalt\b",
        r"\bshould (?:i|we) (?:really )?(?:do|go|take|move|buy|make|insource|bring|hire)\b[^?]{0,60}\?|\bor not\s*\?",
        r"\bshould(?: not|n'?t|n’t) (?:i|we) (?:just |simply |rather )?(?:do|go|take|move|hire)\b[^?]{0,60}\?",
        r"(?:^|\bso\b|\bthen\b)\W*(?:is it|it'?s|it’s|it is|that'?s|that is)? ?(?:a )?(?:yes|no|go)\s*\?",
        r"\b(?:så|altså) (?:er det |det er )?(?:et )?(?:ja|nej)\s*\?",
        r"\bskal (?:jeg|vi) (?:så |ikke |bare ){0,3}(?:gøre|overtage|tage|flytte|hjemtage|købe)\b[^?]{0,60}\?|\beller (?:ej|ikke|hvad)\s*\?",
        rf"\b(?:just|simply|only) (?:\w+ ){{0,3}}{_ANSWER}\b",
        rf"\b(?:give|tell|show) (?:me|us) (?:\w+ ){{0,2}}{_ANSWER}\b",
        r"\bbottom line\b|\byes or no\s*\?",
        r"\bwhat (?:do|would) you (?:recommend|advise|suggest)\b",
        rf"\b(?:giv|sig|fortæl|vis) (?:(?:mig|os|nu|bare|lige|så) ){{0,4}}{_SVARET}\b",
        rf"\b(?:bare|kun) {_SVARET}\b|\bja eller nej\s*\?",
        r"\bhvad (?:anbefaler|råder|siger) (?:du|i)(?: så| nu)?\s*\?|\bhvad (?:anbefaler|råder) du\b",
        r"\bwhat (?:do you (?:think|say)|would you do)\b|\bwhat(?: is|'s|’s) your (?:take|view|call|opinion|guess|verdict|advice)\b",
        r"\bhvad er (?:jeres|dit|din) (?:bud|råd|anbefaling|vurdering|mening|konklusion)\b|\bhvad ville (?:du|i) gøre\b",
        r"\b(?:is it|would it be) worth (?:it|doing)\b|\b(?:does|will|would) it pay\b",
        r"\b(?:kan|vil) det (?:så )?betale sig\b|\bbetaler det sig\b|\ber det det værd\b",
    ),
    "break_even": (
        r"\b(?:when|where|at what|how many|hvornår|hvor mange|ved hvor)\b.{0,30}\bbreak[\s-]?even\b|\bbreak[\s-]?even (?:at|point|ved)\b",
        r"\bhow (?:many|big) (?:\w+ )?(?:must|should|do|would) we (?:have to |need to )?(?:be|need|have)\b",
        r"\bare we (?:too small|(?:big|large) enough)\b",
        r"\bhvor (?:mange|store) (?:\w+ )?(?:skal|bør|behøver) vi\b|\ber vi (?:for små|store nok|mange nok)\b",
    ),
}
_JUST_THE_ANSWER = re.compile(
    rf"(?i)\b(?:just|simply|only) (?:\w+ ){{0,3}}{_ANSWER}\b|\bbottom line\b|\b(?:bare|kun) {_SVARET}\b|\b(?:kort|short|quick) (?:svar|answer)\b"
)
_PATTERNS = {topic: re.compile("|".join(patterns), re.IGNORECASE) for topic, patterns in _WANTED.items()}
_TELLING = {"provide_facts", "correct_fact", "unknown", "skip", "reset"}


_QUESTIONS_FIRST = (
    "privacy",
    "vendor_price",
    "vendor_questions",
    "shared_captive",
    "to_find_out",
    "price_of_owning",
    "month",
    "conditions",
    "whole_answer",
    "verdict",
)


def with_topic(reading: Reading, words: str) -> Reading:
    """Give a reading without facts the topic that its words ask for; any other reading stays as it is."""
    if not reading.facts and _JUST_THE_ANSWER.search(words):  # "I haven't got all day" is no "I don't know"
        return replace(reading, intent="explain", topic="verdict", act=None, unknown=(), ask_about=())
    if "?" in words and not reading.facts and reading.intent in {"skip", "unknown", "provide_facts", "help"}:
        asked = next((topic for topic in _QUESTIONS_FIRST if _PATTERNS[topic].search(words)), None)
        if asked is not None:  # "what next?" skips nothing, "what should I ask the vendor?" is no "I don't know"
            return replace(reading, intent="explain", topic=asked, act=None, unknown=(), ask_about=())
    if reading.facts or reading.ask_about or reading.unknown or reading.intent in _TELLING:
        return reading
    for topic, pattern in _PATTERNS.items():
        if pattern.search(words):
            return replace(reading, intent="explain", topic=topic, act=None)
    return reading
