"""After a restart the local Slack shows what was said before."""

from pathlib import Path

from advisor.local_slack.journal import Journal
from advisor.local_slack.workspace import ANNA, ANNA_DM, BOT_USER, Message, Workspace


def workspace(folder: Path) -> Workspace:
    return Workspace(journal=Journal(folder / "kept.jsonl"))


def test_messages_edits_and_deletions_survive(tmp_path: Path) -> None:
    first = workspace(tmp_path)
    kept = first.post(Message(ANNA_DM, "", ANNA, "65 people"))
    answer = first.post(Message(ANNA_DM, "", BOT_USER, "Noted", ({"type": "divider"},)))
    gone = first.post(Message(ANNA_DM, "", ANNA, "oops"))
    first.edit(kept, "66 people", ())
    first.delete(gone)
    again = workspace(tmp_path)
    assert [message.text for message in again.messages(ANNA_DM)] == ["66 people", "Noted"]
    assert again.message(ANNA_DM, answer.ts).blocks == first.message(ANNA_DM, answer.ts).blocks
    assert float(again.post(Message(ANNA_DM, "", ANNA, "next")).ts) > float(answer.ts)


def test_what_only_one_person_saw_is_not_kept(tmp_path: Path) -> None:
    workspace(tmp_path).post(Message(ANNA_DM, "", BOT_USER, "for Anna", only_for=ANNA))
    assert workspace(tmp_path).messages() == []


def test_a_line_cut_off_by_a_crash_is_passed_over(tmp_path: Path) -> None:
    first = workspace(tmp_path)
    first.post(Message(ANNA_DM, "", ANNA, "65 people"))
    with (tmp_path / "kept.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"kept": {"chan')
    assert [message.text for message in workspace(tmp_path).messages()] == ["65 people"]
