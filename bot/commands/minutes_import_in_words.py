"""How is it told what a document proposes for minutes? Who was there, what was decided, and who acts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.commands.minutes_import_finding import Finding, How
from bot.commands.minutes_import_proposal import Proposal
from bot.commands.naming import count, in_a_row, table
from bot.commands.terms_in_words import in_one_line
from bot.reply import Button, Choices, Mood, Part, Verdict, Weight
from governance_store.records.minutes_import import MinutesImport


def counted(proposal: Proposal) -> str:
    """What a document comes to, in numbers."""
    finding = proposal.finding
    there = sum(row[-1] != How.TAKEN_BACK.value for row in finding.attendance)
    each = (
        count(there, "person there", "people there"),
        count(len(finding.decisions), "decision"),
        count(len(finding.actions), "action"),
        finding.narrative and count(finding.narrative, "new line of narrative", "new lines of narrative"),
    )
    return f"In it: {in_a_row([one for one in each if one])}."


def proposal_parts(kept: MinutesImport, proposal: Proposal) -> Iterator[Part]:
    """Everything that would be recorded, what would be otherwise, and the lines that confirm it."""
    finding = proposal.finding
    yield from _rows("Who was there", ("Name", "As", "From", "Until", "In the record"), finding.attendance)
    yield from _rows(
        "Decisions", ("Item", "Decision", "Standing", "Quorum", "In the record"), finding.decisions
    )
    yield from _rows("Actions", ("Item", "Action", "In the record"), finding.actions)
    yield from _rows(
        "Would read otherwise",
        ("Where", "Recorded now", "The document says"),
        [(one.where, in_one_line(one.before), in_one_line(one.after)) for one in finding.differences],
    )
    yield from _rows(
        "Recorded, and not in the document",
        ("Where", "Line"),
        [(one.where, in_one_line(one.before)) for one in finding.missing],
    )
    yield from _remarks(finding)
    yield _choices(kept, proposal)


def _rows(caption: str, columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Iterator[Part]:
    if rows:
        yield table(caption, columns, rows)


def _remarks(finding: Finding) -> Iterator[Part]:
    for told in dict.fromkeys(finding.notes):
        yield Verdict(Mood.NOTE, told)
    if finding.votes:
        told = "Votes are not taken from a document: these words are kept, and counted by nobody."
        how = "Put it to the vote with #motion and #vote, or let “Agreed:” say what came of it."
        yield Verdict(Mood.WARNING, told, (*finding.votes, how))
    if finding.left:
        rows = [(one.what, in_one_line(one.text)) for one in finding.left]
        yield table("Not taken; it stays in the kept document", ("What", "Words"), rows)


def _choices(kept: MinutesImport, proposal: Proposal) -> Choices:
    again = Button("Show this again", f"minutes proposal {kept.id}")
    if not proposal.records:
        return Choices((again, Button("Show the minutes", f"minutes show {kept.meeting}")))
    take = f"minutes take {kept.id}"
    buttons = [Button("Take it", take, Weight.PRIMARY)]
    if proposal.finding.missing:
        buttons.append(Button("Take it, and keep what is not in it", f"{take} keep the rest"))
    return Choices((*buttons, again), "Nothing is recorded until you take it:")
