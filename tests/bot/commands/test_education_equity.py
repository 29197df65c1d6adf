"""Whether equity of access is shown in words, tables and a picture that say the same."""

from __future__ import annotations

from datetime import timedelta

from bot.commands.education_equity import chart_of
from bot.reply import Attachment, Reply, Table
from governance_store.rules.education_equity import Equity, Reach, equity
from governance_store.rules.professions import Profession
from governance_store.rules.programmes import financial
from tests.bot.commands.an_education import AFTER, CT, MRI, held, planned
from tests.bot.conftest import LENA, OBI, buttons, words


def tables(reply: Reply) -> list[Table]:
    """Each table of an answer."""
    return [one for one in reply.parts if isinstance(one, Table)]


def pictures(reply: Reply) -> list[Attachment]:
    """Each picture of an answer."""
    return [one for one in reply.parts if isinstance(one, Attachment)]


def test_tables_and_picture_say_the_same() -> None:
    """Organisations as bars, professions as their parts; the table has every number of the picture."""
    house = held()
    reply = house.done("education equity", OBI)
    assert "1 event held in 2026/27, 3 attendances, from 2 of 2 member organisations." in words(reply)
    by_organisation, by_profession = tables(reply)
    assert by_organisation.rows[-1] == ("outside the network", "–", "1", "1")
    with house.store.reading() as view:
        found = equity(view, financial(2026), AFTER.date())
    drawn = chart_of(found, financial(2026), "Northmoor Imaging", "today")
    assert drawn.labels == tuple(row[0] for row in by_organisation.rows)
    assert {one.name: tuple(map(str, one.values)) for one in drawn.series} == {
        row[0]: row[1:-1] for row in by_profession.rows
    }
    (picture,) = pictures(reply)
    assert picture.content.startswith(b"\x89PNG")
    assert picture.alternative == drawn.alternative
    assert "The longest bar is 1: “ClearView Diagnostics”, “Northmoor" in drawn.alternative


def test_what_is_missing_is_told() -> None:
    """Members from which nobody came, and events without a list."""
    house = held()
    house.done(f"education remove {MRI} Mia", LENA)
    house.clock.forward(timedelta(days=60))
    reply = house.done("education equity", OBI)
    assert "Nobody has come from ClearView Diagnostics." in words(reply)
    assert f"Without an attendance list, and so missing here: {CT}." in words(reply)
    assert "Without a bar, though invited: ClearView Diagnostics." in pictures(reply)[0].alternative


def test_without_an_event_or_an_attendance_there_is_no_picture() -> None:
    """A year in which nothing was held says so; one without lists has the table alone."""
    house = planned()
    assert "No education event of 2025/26 has been held yet." in words(house.done("education equity 2025/26"))
    reply = house.done("education equity")
    assert not pictures(reply)
    assert len(tables(reply)) == 1


def test_it_goes_to_a_meeting() -> None:
    """As an item of the board's agenda; where a committee reviews the programme, as part of that review."""
    house = held()
    house.done("meeting schedule board 11 Feb 2027 14:00 90m at Hub", LENA)
    (button,) = buttons(house.done("education equity", LENA))
    assert "is on the agenda" in words(house.done(button.line, LENA))
    house.done('plan add education "Education programme" committee board due 1 Mar 2027', LENA)
    (button,) = buttons(house.done("education equity", LENA))
    assert button.line == "review agenda PLN-001"
    assert "is on the agenda" in words(house.done(button.line, LENA))


def test_many_organisations_and_professions_fit_one_picture() -> None:
    """Twenty bars with four patterns; what is left is added up, and nothing is lost."""
    reaches = tuple(
        Reach(None, f"Trust {at}", 1, 1, 1, dict.fromkeys(Profession, 1), is_member=True) for at in range(30)
    )
    found = Equity((), (), reaches)
    drawn = chart_of(found, financial(2026), "Northmoor Imaging", "today")
    assert (len(drawn.labels), drawn.labels[-1]) == (20, "all others")
    assert (len(drawn.series), drawn.series[-1].name) == (4, "All others")
    assert sum(sum(one.values) for one in drawn.series) == found.attendances == 30 * len(Profession)
