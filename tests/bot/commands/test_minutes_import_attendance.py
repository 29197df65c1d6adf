"""Whether those were there of whom the document says so, as what and from when to when."""

from __future__ import annotations

import pytest

from governance_store.records.attendance import Attendance
from governance_store.rules.local_time import time_text
from tests.bot.commands.sitting import sitting
from tests.bot.commands.written_minutes import Written, afterwards
from tests.bot.conftest import SAM, Spoken, words

CVD = "ClearView Diagnostics"
NHT = "Northmoor Hospitals NHS Trust"


def recorded(house: Spoken) -> list[tuple[str, ...]]:
    """Who was there: name, as what, the seat, from when to when."""
    names = {one.id: one.name for one in house.all(type(house.person(SAM)))}
    return sorted(
        (
            names[one.person],
            one.attends.value + (" remotely" if one.remote else ""),
            one.seat or "",
            time_text(one.arrived.time()),
            time_text(one.left.time()) if one.left else "",
        )
        for one in house.all(Attendance)
        if not one.withdrawn
    )


def taken(written: Written) -> list[tuple[str, ...]]:
    """Who was there once the document is taken."""
    reply = written.given_back()
    assert reply.ok, words(reply)
    written.house.done("minutes take MIM-001", SAM)
    return recorded(written.house)


def test_members_guests_and_deputies_are_recorded_as_what_they_came_as() -> None:
    """A row says so, or the seats do; times of the clock are those of the meeting's day."""
    house = afterwards()
    written = Written(house).there("Dr Asha Rahman", since="14:10", until="15.05")
    written.cell("Present", "Cora Chair", there="remotely")
    written.row("Present", CVD, "Beth Other", "Deputy for Mia Member", "yes", "start", "end")
    written.row("In attendance", NHT, "Jane Smith", "", "yes")
    assert taken(written) == [
        ("Beth Other", "deputy", "SEAT-002", "14:00", ""),
        ("Cora Chair", "member remotely", "", "14:00", ""),
        ("Dr Asha Rahman", "member", "SEAT-001", "14:10", "15:05"),
        ("Jane Smith", "in attendance", "", "14:00", ""),
    ]


def test_whoever_left_and_came_back_has_two_rows() -> None:
    """One behind the other, as they are recorded."""
    house = afterwards()
    written = Written(house).there("Dr Asha Rahman", until="14:30")
    written.row("Present", NHT, "Dr Asha Rahman", "Trust representative", "yes", "15:00", "end")
    assert taken(written) == [
        ("Dr Asha Rahman", "member", "SEAT-001", "14:00", "14:30"),
        ("Dr Asha Rahman", "member", "SEAT-001", "15:00", ""),
    ]


def test_what_is_recorded_already_is_corrected_or_taken_back_and_shown() -> None:
    """What the document does not mention stays, and is told."""
    house = sitting("#arrive mia at 14:02", "#arrive owen at 14:03")
    written = Written(house)
    written.cell("Present", "Dr Asha Rahman", since="14:04")
    written.cell("Present", "Mia Member", there="no")
    row = next(row for row in written.table("In attendance").rows if row.cells[1].text == "Owen Pritchard")
    row._tr.getparent().remove(row._tr)
    reply = written.given_back()
    assert "Owen Pritchard is recorded as there and stands nowhere in the document: that stays." in words(
        reply
    )
    (table,) = (one for one in reply.parts if getattr(one, "caption", "").startswith("Would read otherwise"))
    assert {row[0]: row[2] for row in table.rows} == {  # type: ignore[union-attr]
        "Dr Asha Rahman": "Trust representative, 14:04, end",
        "Mia Member": "not there",
    }
    house.done("minutes take MIM-001", SAM)
    assert [(one[0], one[3]) for one in recorded(house)] == [
        ("Cora Chair", "14:00"),
        ("Dr Asha Rahman", "14:04"),
        ("Owen Pritchard", "14:03"),
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ((NHT, "Gwen Jones", "", "yes"), "Under “Present”: nobody here is called “Gwen Jones”."),
        (("", "Jane Smith", "", "yes"), "“Jane Smith” may be Jane Smith (jane.nht@example.org)"),
        ((NHT, "Owen Pritchard", "", "yes"), "Owen Pritchard holds no seat on Imaging Network Board"),
        ((NHT, "Owen Pritchard", "deputy", "yes"), "is not named as a deputy of any seat"),
        ((NHT, "Owen Pritchard", "deputy for Nobody", "yes"), "nobody here is called “Nobody”"),
        ((NHT, "Owen Pritchard", "deputy for Finn Far", "yes"), "Finn Far holds no seat on"),
        ((NHT, "Cora Chair", "", "perhaps"), "“perhaps” of Cora Chair is not read: say yes, remotely or no."),
        ((NHT, "Cora Chair", "", "yes", "about two"), "“about two” is no time"),
        (
            (NHT, "Cora Chair", "", "yes", "14:30", "14:10"),
            "came at 14:30, so they cannot have left at 14:10",
        ),
        ((NHT, "Cora Chair", "", "yes", "23:30"), "23:30 has not come yet"),
        ((NHT, "Cora Chair", "", "yes", "09:00"), "09:00 lies outside"),
    ],
)
def test_a_row_that_cannot_be_taken_is_told(row: tuple[str, ...], told: str) -> None:
    """In its own sentence; nothing is recorded."""
    house = afterwards()
    before = house.commits()
    reply = Written(house).row("Present", *row).given_back()
    assert not reply.ok
    assert told in words(reply), words(reply)
    assert house.commits() == before


def test_everything_that_is_wrong_is_told_at_once() -> None:
    """So that whoever wrote it mends it once."""
    house = afterwards()
    written = Written(house).row("Present", NHT, "Gwen Jones", "", "yes")
    written.under("Scanner backlog", "Action: send it").item("9. Robots")
    told = words(written.given_back())
    assert all(one in told for one in ("Gwen Jones", "names no owner", "no item 9"))


def test_a_deputy_who_is_not_named_as_one_is_noted() -> None:
    """Whether they count is for the terms of reference to say."""
    written = Written(afterwards()).row("Present", NHT, "Owen Pritchard", "deputy for Mia Member", "yes")
    assert "is not named as a deputy of the seat SEAT-002" in words(written.given_back())
