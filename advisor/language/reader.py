"""Text to Reading: the one way in. Rules only; nothing is kept between calls."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from advisor.engine.facts import CATALOGUE, AnyValue, Money, Number, Word
from advisor.language.answering import is_taxed, lead, only_of_the_fee, openness
from advisor.language.assigning import claims
from advisor.language.choosing import chosen
from advisor.language.compounds import parted
from advisor.language.constructing import constructions
from advisor.language.correcting import heard_as_correction, is_estimate, is_starred, placed, replaces
from advisor.language.counting import is_by_period, sorted_heads
from advisor.language.detecting import language_of
from advisor.language.discounting import discounts
from advisor.language.fitting import Asked, Claim
from advisor.language.growing import grown
from advisor.language.hedging import partly, weighed
from advisor.language.intents import compares_places, is_compare, targets, topic_of, without_facts
from advisor.language.locating import moves_the_team, places
from advisor.language.markup import plain
from advisor.language.millions import with_asked_unit
from advisor.language.naming import flat_plan, free_transfer, market_pay, nothing, vendor_name
from advisor.language.nearby import extra, whole_or_rate
from advisor.language.reading import Ask, Intent, Language, Reading
from advisor.language.scene import Scene, Span
from advisor.language.sentence import line_of
from advisor.language.spelling import spelled
from advisor.language.stating import asked_yes_no, statements
from advisor.language.summing import summed
from advisor.language.tables import unrolled
from advisor.language.talking import Talk
from advisor.language.told import heard_all, heard_of, wording
from advisor.language.unknown import unknown_facts
from advisor.language.values import build
from advisor.language.words import cut


def read(
    text: str,
    *,
    lang: Language | None = None,
    asked: str | None = None,
    known: Mapping[str, AnyValue] | None = None,
    today: str,
) -> Reading:
    """Read one message. `lang` is a hint for short replies, `asked` the fact asked just before ("confirm" = is this right?),
    `known` the facts stored, the last told behind, `today` an ISO date. Never raises on any text; what is doubtful is asked, not guessed."""
    words = cut(clean := unrolled(plain(text)))
    detected = language_of(words)
    used: Language = detected or lang or "en"
    about = Asked(asked, known or {})
    scene = Scene(with_asked_unit(line_of(clean, parted(spelled(words, used), used), used, today), about))
    found = _Found(scene, Talk(scene), about, today, {}, {}, [])
    found.gather(clean)
    return replace(found.reading(), language=detected)


_CLOSED, _PARTIAL = Word(value="closed"), Word(value="partial")


@dataclass
class _Found:
    """What has been read so far of one message."""

    scene: Scene
    talk: Talk
    asked: Asked
    today: str
    facts: dict[str, AnyValue]
    said: dict[str, str]
    asks: list[Ask]
    paid: list[Ask] = field(default_factory=list)  # a price of which nobody knows what for: asked beside any facts
    stated_beside: bool = False  # something is stated outside the "what if"

    def gather(self, clean: str) -> None:
        """Collect facts and questions, not yet asking what they are for."""
        self._numbers(clean)
        self._places()
        self.talk = heard_as_correction(self.talk, self.asked, self.facts, self.asks)
        self._statements()

    def _numbers(self, clean: str) -> None:
        tiers, tiered = discounts(self.scene, asked=self.asked.fact == "volume_discounts")
        if tiers is not None:
            self.facts["volume_discounts"] = tiers
        used = self._constructions()
        said = frozenset(self.facts) - {"volume_discounts"}
        beside = tiered | used | self.talk.hearsay
        told = [c for c in claims(self.scene, self.asked, self.talk.supposed) if c.index not in beside]
        told = sorted_heads(self.scene, self._stated(told))
        told = placed(told, self.asked, starred=is_starred(clean), corrects=self.talk.replaces_told)
        for fact in dict.fromkeys(c.fact for c in told):
            mine = [c for c in told if c.fact == fact]
            if fact in said:
                continue
            if fact is None:
                self._nobody_knows(mine)
            elif fact in ("planned_growth", "planned_shrinking"):
                self._grows(mine[0])
            elif fact in ("headcount", "planned_headcount", "planned_hires"):
                self._heads(fact, mine)
            else:
                self._one(whole_or_rate(self.scene, fact, mine[0]), mine)

    def _constructions(self) -> frozenset[int]:
        """Take what is said by several words together; give the pieces that are used up."""
        used: frozenset[int] = frozenset()
        for told in constructions(self.scene, self.asked, self.talk, self.today):
            self.facts.update(told.facts)
            self.said.update(dict.fromkeys(told.facts, told.said))
            self.asks.extend(told.asks)
            used |= told.used
        return used

    def _stated(self, told: list[Claim]) -> list[Claim]:
        """Leave out what is only supposed when something else is stated beside it ("48 today, would it pay at 100?")."""
        supposed = self.talk.supposed
        if not self.talk.supposes and not self.talk.speaks_of_us:
            return [c for c in told if c.index not in supposed]
        outside = [c for c in told if c.index not in supposed]
        self.stated_beside = any(c.fact for c in outside)
        return outside if self.stated_beside else told

    def _nobody_knows(self, mine: list[Claim]) -> None:
        others = [p for p in self.scene.line.pieces if p.form[:1].isalpha()]
        behind = self.scene.line.pieces[mine[0].index + 1 : mine[0].index + 2]
        timed = mine[0].quantity.kind in ("months", "point") and len(others) > 2
        if timed or (behind and behind[0].form in ("of", "af")):
            return  # a time in a sentence, a share of something that is no fact
        paid = mine[0].quantity.currency is not None and mine[0].quantity.around.per is not None
        if (len(others) <= 4 or paid) and not self.talk.is_question and not self.talk.has("seventy_eighty", "explain"):
            ask = Ask(None, "which_fact", heard_of(self.scene, mine[0]))
            self.asks.append(ask)
            self.paid += [ask] if paid else []

    def _heads(self, fact: str, mine: list[Claim]) -> None:
        claim, ask = summed(self.scene, mine)
        if claim and fact == "planned_hires" and is_by_period(self.scene, claim):
            claim, ask = None, Ask(fact, "amount_missing")  # "5 a quarter"
        if ask:
            self.asks.append(replace(ask, fact=fact, heard=heard_all(self.scene, mine)))
        if claim:
            self._store(fact, claim)

    def _grows(self, claim: Claim) -> None:
        heads = next((c for c in claims(self.scene, self.asked, self.talk.supposed) if c.fact == "headcount"), None)
        now = Number(value=int(heads.quantity.low)) if heads else self.asked.known.get("headcount")
        value, ask = grown(self.scene, claim, now)
        if value:
            self.facts["planned_headcount"] = value
            self.said["planned_headcount"] = heard_of(self.scene, claim)
        if ask:
            self.asks.append(replace(ask, heard=heard_of(self.scene, claim)))

    def _one(self, fact: str, mine: list[Claim]) -> None:
        found = chosen(self.scene, fact, mine, self.today)
        if isinstance(found, Ask):
            self.asks.append(found)
        else:
            self._store(fact, found)

    def _store(self, fact: str, claim: Claim) -> None:
        if fact == "transfer_fee" and self.scene.near("months_salary", claim.index, 2, 3):
            self.asks.append(Ask(fact, "amount_missing", heard_of(self.scene, claim)))
            return
        value, asks = build(fact, claim.quantity, extra(self.scene, claim, self.asked.known.get(fact)), self.today)
        heard = heard_of(self.scene, claim)
        self.asks.extend(replace(ask, heard=heard) for ask in asks)
        if value is not None:
            self.facts[fact] = value
            self.said[fact] = heard

    def _places(self) -> None:
        found, open_places, used = places(self.scene, self.asked, self.talk.supposed)
        if is_compare(self.talk) and not self.facts and not moves_the_team(self.scene, self.asked):
            return
        asks = self.talk.is_question and not (self.talk.supposes or self.talk.has("main_question"))
        if not self.facts and (asks or self.talk.has("decoy")):
            return
        self.facts.update(found)
        self.asks.extend(open_places)
        for fact in found:
            self.said[fact] = wording(self.scene, used[0], used[-1])

    def _statements(self) -> None:
        found, where = statements(self.scene, self.asked)
        if not found and self.talk.supposes and not self.stated_beside:
            found, where = statements(self.scene, self.asked, self.talk.played)
        not_known = set(unknown_facts(self.talk, self.asked)) - {ask.fact for ask in self.asks}
        if self.talk.has("injection") and not self.facts:
            found = {}
        if self.talk.has("refuse", "unknown"):
            found = {name: v for name, v in found.items() if not self._is_evasive(v, where.get(name))}
        for fact, value in found.items():
            if fact not in not_known or fact == "contract_transparency":
                self.facts[fact] = value
                span = where.get(fact)
                self.said[fact] = wording(self.scene, span.first, span.last) if span else ""
        self._rest(found, where)
        self.facts.update(weighed(self.scene, self.asked, self.facts, where))

    def _is_evasive(self, value: AnyValue, span: Span | None) -> bool:
        """ "No visibility on that", "we don't share salary data", "don't know the salary but the mark-up is 19 %": nothing of the vendor's books."""
        held = (s for label in ("unknown", "refuse") for s in self.talk.spans.get(label, ()))
        about = span and value == _PARTIAL and any(p.quantity for p in self.scene.pieces(span))
        about = about or (value == _CLOSED and self.asked.fact not in (None, "contract_transparency"))
        return span is not None and bool(about) and any(s.first <= span.last and span.first <= s.last for s in held)

    def _begins_with(self, span: Span | None) -> bool:
        """ "No penalty" begins with a no that belongs to the phrase and answers nothing."""
        return span is not None and span.first < span.last and span.first <= 1 and span.negated

    def _rest(self, found: dict[str, AnyValue], where: dict[str, Span]) -> None:
        asked = self.asked
        if (
            asked.fact
            and asked.fact not in self.facts
            and not self.talk.has("unknown", "skip", "refuse", "explain")
            and not self.talk.supposes
            and (not self.facts or self.talk.answers_first)
        ):
            bare = asked_yes_no(self.scene, asked, self.talk.polarity, self.talk.note)
            if bare:
                self.facts[asked.fact] = bare
                self.said[asked.fact] = self.scene.line.text[:200]
        elif (
            asked.fact in found
            and self.talk.polarity is not None
            and CATALOGUE[asked.fact].kind == "yes_no"
            and not self._begins_with(where.get(asked.fact))
        ):
            answer = asked_yes_no(self.scene, asked, self.talk.polarity, self.talk.note)
            self.facts[asked.fact] = answer or found[asked.fact]
        self._in_words()

    def _in_words(self) -> None:
        """Facts said without their own figure: a free transfer, no plans to grow, "none", the vendor's name."""
        asked = self.asked
        heads = self.facts.get("headcount") or asked.known.get("headcount")
        held = self.talk.has("unknown", "skip", "refuse")
        bare = not held and not self.talk.has("greet", "help")
        worded: list[tuple[str, AnyValue | None]] = [
            ("transfer_fee", free_transfer(self.scene, asked, self.talk.played)),
            ("planned_headcount", flat_plan(self.scene, asked, heads)),
            ("home_pays_tax", is_taxed(self.scene, asked, self.talk)),
            (asked.fact or "", nothing(self.scene, asked) or (None if held else market_pay(self.scene, asked))),
            ("vendor_name", vendor_name(self.scene, asked, bare=bare)),
            ("site_lead", lead(asked, self.talk)),
            (asked.fact or "", None if held else partly(self.scene, asked, self.talk)),
        ]
        seen = openness(asked, self.talk, self.facts.get("contract_transparency"))
        self.facts.update({} if seen is None else {"contract_transparency": seen})
        for fact, value in worded:
            if value is not None:
                self.facts.setdefault(fact, value)
        if only_of_the_fee(self.scene, self.talk, self.facts):
            del self.facts["has_transfer_clause"]

    def reading(self) -> Reading:
        """Decide what the message is for, and put it together."""
        doubted = {ask.fact for ask in self.asks}
        unknown = tuple(
            name for name in unknown_facts(self.talk, self.asked) if name not in self.facts and name not in doubted
        )
        if (
            self.talk.supposes
            and (self.facts or (self.talk.at_start("whatif", "assume", slack=3) and not self.asks))
            and not self.stated_beside
            and (self.facts or not (self.talk.has("injection") or compares_places(self.talk)))
            and not is_estimate(self.talk, self.asked, self.facts)
        ):
            return self._done("what_if", ())
        if self.facts or self.asks:
            moved = moves_the_team(self.scene, self.asked)
            if (
                is_compare(self.talk)
                and not moved
                and not any(isinstance(v, Number | Money) for v in self.facts.values())
            ):
                return Reading("compare", targets=targets(self.talk))
            return self._done("correct_fact" if replaces(self.facts, self.asked.known) else "provide_facts", unknown)
        intent, act = without_facts(self.talk, self.asked)
        if unknown and act is None and intent in ("off_topic", "deny", "confirm"):
            intent = "unknown"
        return self._empty(intent, act, unknown)

    def _done(self, intent: Intent, unknown: tuple[str, ...]) -> Reading:
        asks = tuple(dict.fromkeys(ask for ask in self.asks if ask.fact or not self.facts or ask in self.paid))
        return Reading(intent, dict(self.facts), unknown, asks, said=self.said)

    def _empty(self, intent: Intent, act: str | None, unknown: tuple[str, ...]) -> Reading:
        if intent == "unknown":
            return Reading(intent, unknown=unknown)
        if intent == "compare":
            return Reading(intent, targets=targets(self.talk))
        if intent == "explain":
            return Reading(intent, topic=topic_of(self.talk) or act, act=act)
        topic = topic_of(self.talk) if act == "language" else None
        return Reading(intent, topic=topic, act=act, refused=intent == "skip" and self.talk.has("refuse"))
