from __future__ import annotations

from datetime import timedelta

import pytest

from bot.render.plain import plain
from bot.reply import Table
from governance_store import FileErased, verify
from governance_store.records.committee import Committee, Seat
from governance_store.records.letter import Letter, LetterState
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.records.person import Person
from tests.bot.conftest import ADA, ASHA, CORA, LENA, MIA, SAM, Spoken, words

ID = "MTG-2026-001"
ERASE = 'person erase asha because "request of 3 Nov 2026 under article 17"'


def journal(house: Spoken) -> str:
    """Every byte that is kept, in small letters."""
    return b"".join(house.store.journal_lines()).decode().casefold()


def spoken_of(house: Spoken) -> None:
    """Let the record speak of Asha in every way in which people do."""
    for line, who in (
        ('committee set board chair "Asha Rahman" place "Dr Asha Rahman\'s office"', SAM),
        (f"attend {ID} for rahman", LENA),
        (f'apologies {ID} because "hip operation"', ASHA),
        ('person set asha name "Dr Asha Rahman-Hughes" email asha.hughes@example.org', ADA),
        ("seat deputy SEAT-002 asha", SAM),
        (f'meeting move {ID} at "c/o asha.rahman@EXAMPLE.org"', LENA),
        (f'meeting move {ID} at "Room 9, ask asha rahman"', LENA),
        ('meeting schedule board 21 Jan 2027 at "Dr Asha Rahman-Hughes, Room 2"', LENA),
        ('meeting cancel MTG-2027-001 because "ASHA RAHMAN is ill"', LENA),
        ('post fill "Radiology nurse lead" dr asha rahman-hughes', ADA),
        ("role grant asha observer mri", ADA),
    ):
        house.done(line, who)


def sent(house: Spoken) -> dict[str, str]:
    """Let each letter leave, with a file kept of it; the digests by letter."""
    letters = house.all(Letter)
    kept: dict[str, str] = {
        one.id: house.store.vault.keep(f"Dear {one.person} {one.id}".encode()) for one in letters
    }
    with house.store.writing() as desk:
        for one in letters:
            done = Letter(
                **{name: getattr(one, name) for name in Letter.__match_args__}
                | {"state": LetterState.ACCEPTED, "digest": kept[one.id], "outcome": f"to {one.address}"}
            )
            desk.commit(
                at=house.clock.now(), actor="clerk", surface="test", verb="letter.sent", records=(done,)
            )
    return kept


def test_no_name_and_no_address_is_left_in_the_journal(house: Spoken) -> None:
    """Whole or in part, old or new, in records, reasons and typed lines: every byte is looked at."""
    spoken_of(house)
    assert "rahman" in journal(house)
    house.done(ERASE)
    left = journal(house)
    for word in ("asha", "rahman", "hughes", "hip operation"):
        assert word not in left, left[left.index(word) - 200 : left.index(word) + 80]
    assert "article 17" in left


def test_what_holds_still_holds_without_the_name(house: Spoken) -> None:
    """Places and reasons stay, with a mark where the name stood; seats, offices and posts are vacant."""
    spoken_of(house)
    house.done(ERASE)
    assert house.get(Meeting, ID).place == "Room 9, ask …"
    assert house.get(Meeting, "MTG-2027-001").cancelled_because == "… is ill"
    board = house.get(Committee, "COM-001")
    assert (board.place, board.chair) == ("…'s office", None)
    assert (house.get(Seat, "SEAT-001").holder, house.get(Seat, "SEAT-002").deputies) == (None, ())
    invitation = house.get(Invitation, f"{ID}:PER-007")
    assert (invitation.answer, invitation.because) == (Answer.APOLOGIES, "")


def test_the_record_is_sound_afterwards(house: Spoken) -> None:
    """Every gap is accounted for by the erasure."""
    spoken_of(house)
    house.done(ERASE)
    assert verify(house.store).sound
    assert "all is as it was written" in words(house.say("record verify"))


def test_letters_to_the_person_are_gone_and_those_of_others_stay(house: Spoken) -> None:
    """The kept files of their letters are gone from the vault; nobody else's is."""
    kept = sent(house)
    own = {one.id for one in house.all(Letter, person="PER-007")}
    house.done(ERASE)
    for id_, digest in kept.items():
        if id_ in own:
            with pytest.raises(FileErased):
                house.store.vault.read(digest)
        else:
            assert house.store.vault.read(digest)
    assert own == {"LTR-00002"}
    assert verify(house.store).sound


def test_other_replies_still_work(house: Spoken) -> None:
    """Wherever the person stood there now stands the identifier, and nothing breaks."""
    spoken_of(house)
    house.done(ERASE)
    lines = f"""
        meeting show {ID}, committee show board, seat list board, seat list mri, post list, role list,
        person list, letter list, record list 90, record history {ID}, record history {ID}:PER-007,
        record history PER-007, record history SEAT-001, record history COM-001, record show {ID} as of today,
        brief, start, network show, meeting list all
    """
    for line in map(str.strip, lines.split(",")):
        reply = house.say(line)
        assert reply.ok, f"{line}: {words(reply)}"
        assert "asha" not in plain(reply).casefold(), line
    assert "PER-007 (details erased)" in plain(house.say(f"meeting show {ID}"), width=200)


def test_a_meeting_with_an_erased_person_goes_on(house: Spoken) -> None:
    """It is moved and cancelled, and the others are told."""
    house.delivered()
    house.done(ERASE)
    before = len(house.all(Letter))
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    house.done(f"attend {ID}", MIA)
    house.delivered(timedelta(minutes=2))
    house.done(f"meeting cancel {ID} because snow", LENA)
    assert len(house.all(Letter)) == before + 6


def test_letters_that_wait_tell_of_what_holds_without_the_name(house: Spoken) -> None:
    """A letter to somebody else that had not been written yet names a version that can still be read."""
    house.done(f'meeting move {ID} at "Dr Asha Rahman\'s office"', LENA)
    house.done(ERASE)
    for letter in house.all(Letter):
        for told in letter.renders:
            type_ = Meeting if told.kind == "meeting" else Invitation
            version = house.store.history(type_, told.id)[told.version - 1]
            assert version.record is not None, (letter.id, told)


def test_numbers_are_not_given_out_again(house: Spoken) -> None:
    """A new person never gets the identifier of an erased one."""
    house.done("person erase finn because asked")
    house.done("person erase jane.cvd@example.org because asked")
    house.done('person add "New Person" email new@example.org')
    assert house.person("new@example.org").id == "PER-013"


def test_an_erased_address_may_be_used_again(house: Spoken) -> None:
    """Nobody knows any more whose it was."""
    house.done(ERASE)
    house.done(f'person add "Somebody Else" email {ASHA}')
    assert house.person(ASHA).name == "Somebody Else"


def test_a_namesake_keeps_name_and_record(house: Spoken) -> None:
    """Two people are called Jane Smith; only one asked."""
    house.done("seat add mri Radiographer for jane.nht@example.org")
    house.done("person erase jane.cvd@example.org because asked")
    assert [one.name for one in house.all(Person, emails="jane.nht@example.org")] == ["Jane Smith"]
    assert house.all(Seat)[-1].holder == "PER-011"


def test_a_part_of_a_name_in_other_matters_stays(house: Spoken) -> None:
    """What was typed about others is not taken out because a word of it is also somebody's name."""
    house.done('committee add "Chair Design Group" short chairs')  # Cora is called Chair
    house.done("role grant sam observer mri")
    house.done('person erase "Cora Chair" because asked')
    lines = [one.line for one in house.store.commits()]
    assert 'committee add "Chair Design Group" short chairs' in lines
    assert "role grant sam observer mri" in lines
    assert not [line for line in lines if "Cora" in line]


def test_who_has_left_can_be_erased(house: Spoken) -> None:
    """Most requests come from people who have gone."""
    house.done('person leave "Asha Rahman"')
    house.done(ERASE)
    assert "rahman" not in journal(house)


def test_who_takes_part_leaves_first(house: Spoken) -> None:
    """No seat is held and no office led by an identifier without a name."""
    house.done('person erase "Cora Chair" because asked')
    assert house.get(Committee, "COM-001").chair is None
    assert "has no chair" in words(house.say("meeting schedule board 21 Jan 2027", LENA))


def test_the_history_says_that_there_was_something_and_who_took_it_out(house: Spoken) -> None:
    """The versions are counted as erased; the erasure itself tells when, by whom and why, and no name."""
    house.clock.forward(timedelta(hours=1))
    house.done('person erase asha because "Dr Asha Rahman asked for it"')
    (table,) = (part for part in house.say("record history PER-007").parts if isinstance(part, Table))
    assert [row[4] for row in table.rows] == ["erased"]
    last = list(house.store.commits())[-1]
    assert (last.verb, last.actor, last.reason) == ("payload.erased", house.person(ADA).id, "… asked for it")


@pytest.mark.parametrize(
    ("line", "who", "said"),
    [
        pytest.param('person erase "Ada Admin" because asked', ADA, "cannot erase yourself", id="oneself"),
        pytest.param("person erase asha", ADA, "I still need: reason", id="no reason"),
        pytest.param(
            'person erase "Jane Smith" because asked', ADA, "more than one person", id="two of a name"
        ),
        pytest.param("person erase asha because asked", LENA, "for the administrator", id="a lead"),
        pytest.param("person erase asha because asked", CORA, "for the administrator", id="a chair"),
        pytest.param("person erase zebedee because asked", ADA, "no person called", id="nobody"),
    ],
)
def test_nothing_is_erased_by_mistake(house: Spoken, line: str, who: str, said: str) -> None:
    """The refusal gives the reason, and every byte is as it was."""
    before = journal(house)
    reply = house.say(line, who)
    assert not reply.ok
    assert said in words(reply)
    assert journal(house) == before


def test_nobody_is_erased_twice(house: Spoken) -> None:
    """The second time there is nobody of that name."""
    house.done(ERASE)
    before = house.commits()
    assert not house.say(ERASE).ok
    assert not house.say("person erase PER-007 because again").ok
    assert house.commits() == before


def test_the_answer_says_what_is_not_reached(house: Spoken) -> None:
    """Whoever answers the request knows what is left to do elsewhere; and no name is repeated."""
    told = words(house.done(ERASE))
    assert "PER-007 is erased: name, addresses, and 1 letter." in told
    assert "mailboxes and backups are not reached" in told
    assert "Asha" not in told
