"""Whether the paper of a report says what the minutes recorded, and nothing of what is confidential."""

from __future__ import annotations

from datetime import timedelta

from bot.reply import Attachment
from tests.bot.commands.test_report import BEGUN
from tests.bot.conftest import LENA, constituted
from tests.templates.word import as_text


def test_it_tells_who_met_what_was_decided_and_what_is_to_do() -> None:
    """With the standing of the minutes, and the usual request where none was made."""
    house = constituted()
    house.done("meeting schedule mri 1 Dec 2026 10:00 60m at here", LENA)
    house.clock.instant = BEGUN
    for line in (
        "minutes start mri",
        "#arrive beth at 10:00",
        "#topic Safety",
        "#agreed To train all",
        "#action @beth train them by 3 Feb 2027",
        "#confidential Money",
        "#agreed To pay more",
        "#endmeeting",
    ):
        house.done(line, LENA)
    house.clock.instant = BEGUN + timedelta(hours=2)
    reply = house.done('report chair mri alert "One site has no cover."', LENA)
    (file,) = [one for one in reply.parts if isinstance(one, Attachment)]
    told = as_text(file.content)
    for line in (
        "[Title] Chair's report to Imaging Network Board",
        "[Normal] Note this report.",
        "| There were | 1 member or deputy",
        "| Minutes | DRAFT, version 1",
        "| Actions | 1 raised at this meeting; of all, 1 action: 1 open.",
        "One site has no cover.",
        "To train all",
    ):
        assert line in told
    assert "To pay more" not in told
