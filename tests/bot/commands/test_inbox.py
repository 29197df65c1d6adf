"""Can those who look after a committee see what came in, and nobody else?"""

from __future__ import annotations

import pytest

from bot.reply import Facts, Table, Text
from bot.surfaces.mail.collecting import take_up
from bot.surfaces.mail.inbox import Arrived
from tests.bot.conftest import MIA, SAM, Spoken, words
from tests.bot.surfaces.mail import post


@pytest.fixture
def written(house: Spoken) -> Spoken:
    """A house to which two people have written."""
    for content in (post.letter(MIA, "I may be late.\n"), post.away("x@elsewhere.example")):
        take_up(house.house, Arrived("1", content))
    return house


def test_mails_are_listed_the_newest_first(written: Spoken) -> None:
    """From whom, what each is, and what was made of it."""
    (table,) = (part for part in written.say("inbox list", SAM).parts if isinstance(part, Table))
    assert [(row[0], *row[2:4], row[5]) for row in table.rows] == [
        (
            "RCV-00002",
            "x@elsewhere.example",
            "automatic reply",
            "It was written by a machine, so nothing was done.",
        ),
        ("RCV-00001", "Mia Member", "letter", "Passed on to be read."),
    ]


def test_a_mail_is_shown_with_its_words_and_its_bytes(written: Spoken) -> None:
    """As it came, to be opened by a mail program."""
    reply = written.done("inbox show RCV-00001", SAM)
    (facts,) = (part for part in reply.parts if isinstance(part, Facts))
    assert dict(facts.pairs)["Answers"] == "no letter of ours"
    assert Text("I may be late.") in reply.parts
    (file,) = reply.attachments
    assert (file.name, file.content) == ("RCV-00001.eml", post.letter(MIA, "I may be late.\n"))


def test_a_mail_that_is_not_there_is_named(written: Spoken) -> None:
    """Never another one."""
    assert "There is no mail RCV-00009" in words(written.say("inbox show RCV-00009", SAM))


def test_members_do_not_read_others_mail(written: Spoken) -> None:
    """What somebody wrote to the secretary is theirs."""
    assert not written.say("inbox list", MIA).ok
    assert not written.say("inbox show RCV-00001", MIA).ok


def test_a_person_who_is_erased_takes_their_mail_along(written: Spoken) -> None:
    """Words and bytes."""
    reply = written.done('person erase "Mia Member" because "article 17"')
    assert reply.ok
    (table,) = (part for part in written.say("inbox list", SAM).parts if isinstance(part, Table))
    assert [row[0] for row in table.rows] == ["RCV-00002"]
