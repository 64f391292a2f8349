"""Phrasing what was posted: one edit after the whole answer, and none where the conversation has gone on."""

from dataclasses import dataclass, field

from advisor.conversation.messages import Paragraph, Reply, Text, Written
from advisor.conversation.writing import unphrased
from advisor.delivery.outbox import Sender
from advisor.delivery.pace import Pace
from advisor.delivery.phrase import Phraser
from advisor.delivery.ports import Store
from advisor.delivery.posts import OutMessage, Sent
from advisor.delivery.wake import Wake
from advisor.phrasing.brief import Brief
from advisor.phrasing.cascade import Phrased
from tests.fakes.poster import RecordingPoster
from tests.fakes.records import NOW, event, finished
from tests.fakes.store import MemoryStore
from tests.phrasing.told import NAMES, brief_of

BRIEF = brief_of(NAMES[0], "en")
WRITTEN = Written(paragraphs=(Paragraph(title=None, text="As the template says."),), brief=BRIEF)
ADVICE = Reply(summary="As the template says.", parts=(Text(text="Noted"), WRITTEN))


def advice(key: str) -> OutMessage:
    return OutMessage(key=key, conversation="C1:1.0", target=event("any").place, reply=ADVICE, lang="en")


@dataclass
class Desk:
    """A sender and a phraser on one store; `works` is what the model makes of a brief."""

    store: Store = field(default_factory=MemoryStore)
    poster: RecordingPoster = field(default_factory=RecordingPoster)
    works: bool = True
    asked: list[str] = field(default_factory=list)
    now: float = NOW

    def __post_init__(self) -> None:
        self.sender = Sender(self.store, self.poster, Pace(), lambda: self.now)
        self.phraser = Phraser(self.store, self.phrase, lambda: self.now, Wake())

    def phrase(self, workspace: str, brief: Brief) -> Phrased:
        self.asked.append(workspace)
        source = "glue" if self.works else "template"
        texts = dict.fromkeys(brief.shape.sections, "Better said.")
        return Phrased(texts, dict.fromkeys(brief.shape.sections, source))  # type: ignore[arg-type]

    def say(self, key: str, *messages: OutMessage) -> None:
        here = self.store.workspace("T1")
        here.accept(event(key))
        claim = self.store.claim_turn(self.now)
        assert claim is not None
        assert here.finish(claim, finished("{}", *messages), self.now)

    def post_all(self) -> None:
        self.now += 60
        while self.sender.step():
            self.now += 60


def test_an_answer_is_edited_once_and_keeps_all_but_its_words() -> None:
    desk = Desk()
    desk.say("a", advice("1.0"))
    desk.post_all()
    assert desk.phraser.step()
    assert not desk.phraser.step()
    desk.post_all()
    first, second = (post.message for post in desk.poster.posts)
    assert second.edits == Sent(channel="C1", ts="1.0")
    assert second.reply.parts[0] == first.reply.parts[0]
    words = second.reply.parts[1]
    assert isinstance(words, Written)
    assert [each.text for each in words.paragraphs] == ["Better said."] * 4
    assert words.brief is None
    assert not desk.phraser.step()
    assert desk.asked == ["T1"]


def test_nothing_is_phrased_before_it_was_posted() -> None:
    desk = Desk()
    desk.say("a", advice("1.0"))
    assert not desk.phraser.step()


def test_the_template_is_no_news() -> None:
    desk = Desk(works=False)
    desk.say("a", advice("1.0"))
    desk.post_all()
    assert desk.phraser.step()
    desk.post_all()
    assert len(desk.poster.posts) == 1
    assert not desk.phraser.step()


def test_a_newer_word_cancels_before_the_model_is_asked() -> None:
    desk = Desk()
    desk.say("a", advice("1.0"))
    desk.post_all()
    desk.store.workspace("T1").accept(event("b"))
    assert desk.phraser.step()
    assert desk.asked == []
    assert not desk.phraser.step()


def test_a_newer_word_cancels_while_the_model_writes() -> None:
    desk = Desk()
    desk.say("a", advice("1.0"))
    desk.post_all()
    claim = desk.store.claim_phrasing(desk.now)
    assert claim is not None
    here = desk.store.workspace("T1")
    found = here.phrasable(claim)
    assert found is not None
    desk.say("b", advice("2.0"))
    edit = found.message.model_copy(update={"key": "1.0.phrased", "edits": found.sent})
    assert not here.finish_phrasing(claim, edit, desk.now)
    desk.post_all()
    assert desk.poster.keys() == ["1.0", "2.0"]


def test_a_reply_without_a_brief_is_left_alone() -> None:
    desk = Desk()
    desk.say("a", advice("1.0").model_copy(update={"reply": unphrased(ADVICE)}))
    desk.post_all()
    assert not desk.phraser.step()
