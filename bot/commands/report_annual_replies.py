"""What is answered where an annual report is asked for? The year in figures, and what they rest on."""

from __future__ import annotations

from collections.abc import Sequence

from bot.commands.base import Act
from bot.commands.naming import table
from bot.commands.report_annual_figures import figures, of
from bot.commands.report_annual_on_paper import annual_paper, changes_told, members, told_of
from bot.commands.report_annual_overview import overview_paper
from bot.reply import Facts, Heading, Mood, Paper, Part, Reply, Text, Verdict
from governance_store.rules.annual.span import Span
from governance_store.rules.annual.whole import Annual


def told(act: Act, one: Annual, *, as_pdf: bool) -> Reply:
    """One committee's year, with its report as a document."""
    paper = annual_paper(act, one)
    parts: list[Part] = [
        Heading(f"Annual report {one.span.year}: {one.committee.name}"),
        Text(f"{told_of(one.span)}. {' '.join(changes_told(act, one))}"),
        Facts(tuple(figures(one))),
    ]
    if one.members:
        rows = ((each.name, each.place, each.came, each.percent, each.note) for each in members(act, one))
        columns = ("Member", "Place", "Came", "Percent", "Besides")
        parts.append(table("Attendance", columns, rows))
    if paper.onwards:
        parts.append(Heading(paper.onwards_heading))
        parts.append(Facts(tuple((each.label, each.value) for each in paper.onwards)))
    note = "Told from the record; nothing of a confidential part is in it."
    parts.append(Verdict(Mood.GOOD, "The whole report is in the document.", (note,)))
    papers = (Paper("annual report", paper, as_pdf=as_pdf),)
    return Reply(tuple(parts), ids=(one.committee.id,), papers=papers)


def of_all(act: Act, span: Span, found: Sequence[Annual], *, as_pdf: bool) -> Reply:
    """The year of the whole network, a line for each committee."""
    heading = Heading(f"Annual report {span.year}: {act.network.name}")
    columns = (
        "Committee",
        "Held",
        "Quorate",
        "Attendance",
        "Decisions",
        "Objectives done",
        "Reviews in time",
    )
    rows = (
        (
            one.committee.name,
            str(len(one.meetings.held)),
            of(one.quorate),
            of(one.attendance),
            str(len(one.decisions)),
            _done(one),
            of(one.reviewed_in_time),
        )
        for one in found
    )
    parts = (heading, Text(f"{told_of(span)}."), table("Committees", columns, rows))
    papers = (Paper("annual overview", overview_paper(act, span, found), as_pdf=as_pdf),)
    return Reply(parts, ids=tuple(one.committee.id for one in found), papers=papers)


def _done(one: Annual) -> str:
    done = sum(each.became.value == "done" for each in one.objectives)
    return f"{done} of {len(one.objectives)}" if one.objectives else "none"
