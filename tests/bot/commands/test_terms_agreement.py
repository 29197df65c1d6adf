from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.render.plain import plain
from bot.reply import Attachment
from governance_store.records.terms_of_reference import Agreement, Clause, TermsOfReference, TermsState
from tests.bot.conftest import ADA, ASHA, LENA, SAM, Spoken, buttons, the_form, words

WHERE = 'on 1 Nov 2026 minute "IB/2627/001" because "typed in from paper"'


def version(house: Spoken, number: int, committee: str = "COM-001") -> TermsOfReference:
    """A version of the terms as it stands."""
    return house.get(TermsOfReference, f"TOR-{committee}-v{number}")


def agreed(house: Spoken, line: str = f"tor agree board by all members {WHERE}") -> None:
    """The board's newest draft is agreed by all."""
    house.done(line)


def test_a_boards_terms_are_agreed_by_each_member_organisation(house: Spoken) -> None:
    """A row each; in force with the last, from the last day; until then the reply says who is missing."""
    told = words(house.done(f"tor agree board by nht {WHERE}"))
    assert "not in force yet. Still to agree: ClearView Diagnostics." in told
    assert version(house, 1).state is TermsState.DRAFT
    told = words(house.done('tor agree board by cvd on 2 Nov 2026 minute "CVD board 7"'))
    assert "in force since Monday 2 November 2026" in told
    now = version(house, 1)
    assert (now.state, now.since, now.until) == (TermsState.IN_FORCE, date(2026, 11, 2), None)
    rows = [(one.organisation, one.on.day, one.minute) for one in house.all(Agreement)]
    assert rows == [("ORG-001", 1, "IB/2627/001"), ("ORG-002", 2, "CVD board 7")]


def test_several_may_agree_in_one_line(house: Spoken) -> None:
    """By name, or all that are missing at once."""
    house.done(f"tor agree board by nht and cvd {WHERE}")
    assert version(house, 1).state is TermsState.IN_FORCE


def test_all_members_are_all_that_are_missing(house: Spoken) -> None:
    """Who has agreed already keeps the day on which it did."""
    house.done('tor agree board by nht on 4 Mar 2025 minute "IB/2425/011" because "typed in from paper"')
    house.done(f"tor agree board by all members {WHERE}")
    assert [one.on.year for one in house.all(Agreement)] == [2025, 2026]


def test_the_boards_own_meeting_does_not_speak_for_the_members(house: Spoken) -> None:
    """It is recorded, and the member organisations are still asked, each with a line of its own."""
    house.clock.forward(timedelta(days=60))
    reply = house.done("tor agree board meeting MTG-2026-001")
    assert "Still to agree: Northmoor Hospitals NHS Trust and ClearView Diagnostics" in words(reply)
    lines = [one.line for one in buttons(reply)]
    assert lines == ["tor agree board by nht", "tor agree board by cvd", "tor agree board by all members"]
    house.done("tor agree board by all members meeting MTG-2026-001")
    now = version(house, 1)
    assert (now.state, now.since) == (TermsState.IN_FORCE, date(2026, 12, 10))
    assert {one.meeting for one in house.all(Agreement)} == {"MTG-2026-001"}


def test_a_committees_name_means_its_last_meeting(house: Spoken) -> None:
    """Not the next one, as where something is planned."""
    house.clock.forward(timedelta(days=60))
    house.done("meeting schedule board 1 Apr 2027 14:00", LENA)
    house.done("tor agree board by all members at the meeting board")
    assert version(house, 1).since == date(2026, 12, 10)


def test_a_groups_terms_are_agreed_by_itself_and_by_its_parent(house: Spoken) -> None:
    """Both, in either order; whose meeting it was says who agreed."""
    house.clock.forward(timedelta(days=60))
    told = words(house.done("tor agree mri meeting MTG-2026-001", LENA))
    assert "agreed by Imaging Network Board" in told
    assert "Still to agree: MRI Safety Group." in told
    house.done('tor agree mri on 5 Jan 2027 minute "MRI/3"'.replace("5 Jan 2027", "20 Dec 2026"), LENA)
    now = version(house, 1, "COM-002")
    assert (now.state, now.since) == (TermsState.IN_FORCE, date(2026, 12, 20))


def test_a_network_without_members_is_not_locked_out(bare: Spoken) -> None:
    """Its board agrees for itself."""
    bare.done('committee add "Imaging Board" short board')
    bare.done('tor set board purpose "to lead"')
    bare.done(f"tor agree board {WHERE}")
    assert version(bare, 1).state is TermsState.IN_FORCE


def test_who_leaves_the_network_need_not_agree_any_more(house: Spoken) -> None:
    """The draft waits for nobody then, and the next line puts it in force."""
    house.done(f"tor agree board by nht {WHERE}")
    house.done("organisation set cvd standing left")
    house.done(f"tor agree board by all members {WHERE}")
    assert version(house, 1).state is TermsState.IN_FORCE


REFUSED = [
    pytest.param("tor agree board meeting MTG-2026-001", "has not been held yet", id="a meeting ahead"),
    pytest.param("tor agree board meeting MTG-2026-099", "There is no meeting MTG-2026-099", id="none"),
    pytest.param("tor agree board meeting board", "has held no meeting yet", id="no meeting held"),
    pytest.param('tor agree board on 9 Nov 2026 minute "X"', "is still to come", id="a day ahead"),
    pytest.param(f"tor agree board v7 {WHERE}", "has no version 7: only version 1 is there", id="no version"),
    pytest.param(f"tor agree board by mri {WHERE}", "MRI Safety Group does not agree to", id="a group"),
    pytest.param(f"tor agree mri by nht {WHERE}", "not by Northmoor Hospitals", id="a trust for a group"),
    pytest.param(
        f"tor agree mri by all members {WHERE}", "not by member organisations", id="all for a group"
    ),
]


@pytest.mark.parametrize(("line", "said"), REFUSED)
def test_what_was_never_agreed_is_refused(house: Spoken, line: str, said: str) -> None:
    """With the reason, and nothing is written down."""
    before = house.commits()
    reply = house.say(line, ADA)
    assert not reply.ok
    assert said in words(reply)
    assert house.commits() == before


def test_a_meeting_that_was_cancelled_agreed_to_nothing(house: Spoken) -> None:
    """Even once its day has passed."""
    house.done('meeting cancel MTG-2026-001 because "clash"', LENA)
    house.clock.forward(timedelta(days=60))
    assert "was cancelled, so nothing was agreed" in words(house.say("tor agree board meeting MTG-2026-001"))


def test_a_meeting_of_another_committee_agreed_to_nothing(house: Spoken) -> None:
    """A group's does not stand for the board, nor does the board's for the group itself."""
    house.done("meeting schedule mri 10 Dec 2026 16:00 1h", LENA)
    house.clock.forward(timedelta(days=60))
    assert "is a meeting of MRI Safety Group" in words(house.say("tor agree board meeting MTG-2026-002"))
    told = words(house.say("tor agree mri by mri meeting MTG-2026-001"))
    assert "was a meeting of Imaging Network Board, not of MRI Safety Group" in told


def test_a_day_that_is_not_the_meetings_is_refused(house: Spoken) -> None:
    """Two days for one decision are one too many; the right one does no harm."""
    house.clock.forward(timedelta(days=60))
    told = words(house.say("tor agree board by nht meeting MTG-2026-001 on 11 Dec 2026"))
    assert "was on Thursday 10 December 2026, not on Friday 11 December 2026" in told
    house.done('tor agree board by nht meeting MTG-2026-001 on 10 Dec 2026 minute "IB/7"')


def test_nobody_agrees_twice(house: Spoken) -> None:
    """Neither a body to the draft that it has agreed to, nor anybody to what is in force."""
    house.done(f"tor agree board by nht {WHERE}")
    told = words(house.say(f"tor agree board by nht {WHERE}"))
    assert "Northmoor Hospitals NHS Trust has agreed to it already, on Sunday 1 November 2026." in told
    house.done(f"tor agree board by cvd {WHERE}")
    before = house.commits()
    reply = house.say(f"tor agree board by all members {WHERE}")
    assert "has been agreed, and is in force since Sunday 1 November 2026" in words(reply)
    assert house.commits() == before


def test_only_the_newest_draft_is_agreed_to(house: Spoken) -> None:
    """An older version is refused, and the line for the newest offered."""
    agreed(house)
    house.done("tor set board notice 12 clear days")
    reply = house.say(f"tor agree board v1 {WHERE}")
    assert "Version 1 is not the newest: only version 2 can be agreed to" in words(reply)
    assert [one.line for one in buttons(reply)] == ["tor agree board v2"]
    assert house.say(f"tor agree board v2 by all members {WHERE}").ok


def test_where_and_when_are_asked_for(still_house: Spoken) -> None:
    """Without a meeting a day is needed, and with a day its minute."""
    asked = still_house.say("tor agree board by nht")
    assert "At which meeting were they agreed?" in words(asked)
    assert [one.name for one in the_form(asked).fields if one.required] == ["committee", "meeting"]
    asked = still_house.say("tor agree board by nht on 1 Nov 2026")
    assert "Under which minute" in words(asked)
    assert "no terms of reference" not in words(asked)


def test_a_committee_without_terms_has_nothing_to_agree_to(house: Spoken) -> None:
    """The line that sets them is named."""
    house.done('committee add "CT Group" short ct')
    assert "set them with “tor set ct”" in words(house.say(f"tor agree ct {WHERE}"))


def test_what_was_agreed_is_changed_by_a_new_version_only(house: Spoken) -> None:
    """The draft copies every clause and section; the old one stays as it was, and in force."""
    house.done('tor section board "Patient voice" "Two lay members."')
    agreed(house)
    told = words(house.done("tor set board notice 12 clear days"))
    assert "This begins version 2, as a draft. Version 1 stays in force until version 2 is agreed." in told
    assert [one.text for one in house.all(Clause, terms="TOR-COM-001-v1", field="notice")] == [
        "10 clear days"
    ]
    texts = {one.field: one.text for one in house.all(Clause, terms="TOR-COM-001-v2")}
    assert (texts["notice"], texts["quorum"]) == ("12 clear days", "one third of members")
    assert (version(house, 2).state, version(house, 2).based_on) == (TermsState.DRAFT, "TOR-COM-001-v1")
    assert "Two lay members." in plain(house.done("tor show board v2"))
    house.done("tor set board papers 5 days")
    assert len(house.all(TermsOfReference, committee="COM-001")) == 2


def test_meetings_are_judged_by_what_is_in_force(house: Spoken) -> None:
    """A draft of a longer notice changes nothing before it is agreed."""
    agreed(house)
    house.done("tor set board notice 60 clear days")
    told = words(house.done("meeting schedule board 16 Dec 2026 14:00", LENA))
    assert "ask for 10" in told
    assert "draft" not in told
    house.done('tor agree board by all members on 2 Nov 2026 minute "X"')
    assert "ask for 60" in words(house.say("meeting schedule board 18 Dec 2026 14:00", LENA))


def test_a_meeting_called_by_a_draft_says_so(house: Spoken) -> None:
    """Nobody mistakes a draft for what was agreed."""
    told = words(house.done("meeting schedule board 16 Dec 2026 14:00", LENA))
    assert "The terms of reference are a draft, which has not been agreed yet." in told


def test_a_draft_that_somebody_agreed_to_is_not_changed_under_them(house: Spoken) -> None:
    """A change begins the next version, and all are asked again."""
    house.done(f"tor agree board by nht {WHERE}")
    told = words(house.done("tor set board papers 5 days"))
    assert "This begins version 2" in told
    assert version(house, 1).state is TermsState.SUPERSEDED
    assert version(house, 1).since is None
    assert "Still to agree: Northmoor" in plain(house.done("tor show board v2"))
    house.done(f"tor agree board by all members {WHERE}")
    assert version(house, 2).state is TermsState.IN_FORCE


def test_the_next_version_takes_the_place_of_the_one_before(house: Spoken) -> None:
    """On the day on which it takes force the other ends; never on a day before that began."""
    agreed(house)
    house.done("tor set board papers 5 days")
    told = words(house.say(f"tor agree board by all members {WHERE}".replace("1 Nov 2026", "4 Mar 2025")))
    assert "Version 1 is in force only since Sunday 1 November 2026" in told
    house.done('tor agree board by all members on 2 Nov 2026 minute "IB/2627/002"')
    before, now = version(house, 1), version(house, 2)
    assert (before.state, before.until) == (TermsState.SUPERSEDED, date(2026, 11, 2))
    assert (now.state, now.since) == (TermsState.IN_FORCE, date(2026, 11, 2))


def test_a_form_shown_before_it_was_agreed_overwrites_nothing(house: Spoken) -> None:
    """Who filled in the form of a draft that was agreed since begins no version by accident."""
    seen = the_form(house.say("tor set board")).seen
    agreed(house)
    before = house.commits()
    assert not house.say("tor set board notice 5 clear days", seen=seen).ok
    assert house.commits() == before


def test_members_do_not_record_agreement(house: Spoken) -> None:
    """Those who keep the record do."""
    assert not house.say(f"tor agree board by nht {WHERE}", ASHA).ok
    assert house.say(f"tor agree board by nht {WHERE}", SAM).ok


ADOPT = 'tor adopt board since 4 Mar 2025 minute "IB/2425/011"'
FILE = Attachment("Board ToR 2025.docx", "application/octet-stream", b"signed")


def test_terms_from_before_the_clerk_are_adopted(house: Spoken) -> None:
    """In force since their day, without anybody agreeing anew; the document is kept by its digest."""
    reply = house.say(f'{ADOPT} file "Board ToR 2025.docx"', attachments=(FILE,))
    assert reply.ok
    now = version(house, 1)
    assert (now.state, now.since, now.adopted) == (TermsState.IN_FORCE, date(2025, 3, 4), True)
    assert now.file in words(reply)
    assert house.store.vault.read(now.file) == b"signed"
    told = plain(house.done("tor show board"))
    assert "Adopted as agreed before the clerk: Imaging Network Board on Tuesday 4 March 2025" in told
    (out,) = house.done("tor original board", ASHA).attachments
    assert (out.name, out.content) == (FILE.name, b"signed")


def test_adopted_without_a_document(house: Spoken) -> None:
    """It stands by its minute, and asking for the document says that none is kept."""
    house.done(ADOPT)
    assert version(house, 1).file == ""
    assert "No document is kept" in words(house.say("tor original board"))


@pytest.mark.parametrize(
    ("before", "line", "said"),
    [
        pytest.param(ADOPT, ADOPT, "have been agreed here already, version 1", id="twice"),
        pytest.param("", ADOPT.replace("4 Mar 2025", "4 Mar 2027"), "is still to come", id="a day ahead"),
        pytest.param(
            'committee add "CT Group" short ct', ADOPT.replace("board", "ct"), "Set first what", id="no terms"
        ),
        pytest.param(
            f"tor agree board by all members {WHERE}", ADOPT, "by “tor agree board”", id="agreed here"
        ),
        pytest.param("", f'{ADOPT} file "other.docx"', "No file came with the line", id="no such file"),
    ],
)
def test_what_cannot_be_adopted(house: Spoken, before: str, line: str, said: str) -> None:
    """The first terms are adopted once, for a day that was, and only where it is known what they say."""
    if before:
        house.done(before)
    commits = house.commits()
    reply = house.say(line)
    assert not reply.ok
    assert said in words(reply)
    assert house.commits() == commits


def test_after_adoption_changes_are_agreed_here(house: Spoken) -> None:
    """The next version is begun from what was adopted."""
    house.done(ADOPT)
    house.done("tor set board papers 5 days")
    house.done(f"tor agree board by all members {WHERE}")
    assert (version(house, 1).until, version(house, 2).since) == (date(2026, 11, 1), date(2026, 11, 1))
