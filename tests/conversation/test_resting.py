"""Who says that he knows no more is heard; who says that there are no more people is not taken for him."""

import pytest

from advisor.conversation.resting import without_rest


@pytest.mark.parametrize(
    "words",
    [
        "no idea about anything else",
        "I don't know the rest",
        "we know nothing more",
        "that's all I know",
        "That is everything we can tell you",
        "I have no more figures",
        "use your assumptions for the rest",
        "please stop asking me questions",
        "no more questions",
        "go on without asking me more",
        "jeg ved ikke mere",
        "resten ved jeg ikke",
        "mere har jeg ikke",
        "aner ikke noget om resten",
        "det er alt, hvad jeg ved",
        "vi har ikke flere oplysninger",
        "brug jeres antagelser for resten",
        "hold op med at spørge",
        "ikke flere spørgsmål",
        "kom videre uden flere spørgsmål",
    ],
)
def test_i_know_no_more(words: str) -> None:
    left = without_rest(words)
    assert left is not None
    assert len(left.split()) < len(words.split())


@pytest.mark.parametrize(
    "words",
    [
        "we don't have more than 60 people",
        "we have no more developers in Poland",
        "we have no other vendor",
        "62 people, that's all we have",
        "I don't know",
        "I don't know more than the salary",
        "no idea",
        "what should I ask? stop asking",
        "we stopped hiring",
        "vi har ikke mere end 60 mand",
        "vi har ikke flere udviklere",
        "62 mand, det er alt vi har",
        "det ved jeg ikke",
        "jeg ved ikke mere end lønnen",
        "det kan du nok spørge leverandøren om",
        "vi stopper med projektet",
    ],
)
def test_other_words_are_left_alone(words: str) -> None:
    assert without_rest(words) is None
