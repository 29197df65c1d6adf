from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Annotated, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import catalogue
from bot.commands.base import DECLARED, EVERYBODY, Act, Param, Request, command
from bot.commands.dispatch import Conversation
from bot.parameters.text import A_TEXT
from bot.reply import Attachment, Mood, Paper, Reply, Verdict
from governance_store import GovernanceError, LockHeld, Store
from governance_store.journal.memory import MemoryJournal
from governance_store.records.ids import NETWORK, PersonId
from governance_store.records.kinds import Record
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.person import Grant, Person
from governance_store.vault import MemoryVault
from tests.bot.conftest import ADA, LENA, MIA, NOW, OWEN, Spoken, constituted, moods, words

VERBS: Final = tuple(one.verb for one in catalogue.all_commands())
SHARED: Final = constituted()
SHARED.done('role grant "Lena Lead" administrator')


def heard(line: str, spoken: Spoken = SHARED) -> Reply:
    """The reply to a line that must change nothing unless it is done."""
    before = spoken.commits()
    reply = spoken.say(line, LENA)
    assert reply.parts
    assert reply.ok or spoken.commits() == before
    return reply


SAID: Final = ("board", '"', "x" * 50, "10 Dec 2026", "at", "<Chair>", "&", "🩻", "ŵ")
NASTY = st.one_of(
    st.text(st.characters(codec=None), max_size=80),
    st.text('“”"«»„\\', max_size=40),
    st.text("\x00\x1b\u202e\u200b\ud800\udfff\n\r\t \u2028", max_size=40),
    st.lists(st.sampled_from([*VERBS, *SAID])).map(" ".join),
)


@given(line=NASTY)
def test_junk_is_answered(line: str) -> None:
    """Whatever is typed is answered; what is not understood changes nothing."""
    heard(line)


@pytest.mark.parametrize("verb", VERBS)
@given(rest=NASTY)
def test_junk_behind_a_verb_is_answered(verb: str, rest: str) -> None:
    """Whatever follows a verb, no command fails of it."""
    reply = heard(f"{verb} {rest[:60]}")
    assert "mistake of its own" not in words(reply)


@pytest.mark.parametrize(
    "line",
    [
        "x" * 20_000,
        "x " * 10_000,
        '"' * 20_000,
        "“" * 20_000,
        '"" ' * 1_999,
        "\ud800" * 300,
        "meeting schedule board at " + "Room " * 1_900,
        "meeting cancel board because " + "x" * 19_000,
        "\U000e0001" * 10_000,
        "meeting schedule " + '"board" ' * 1_900,
        "\x00" * 10_000,
        "z" * 50_000,
    ],
    ids=lambda line: f"{line[:20]!a}…",
)
def test_very_long_junk_is_refused(line: str) -> None:
    """20,000 characters of anything get a sentence of bearable length, and nothing is recorded."""
    reply = heard(line)
    assert not reply.ok
    assert 0 < len(words(reply)) < 1_000


def test_nothing_said_is_a_call_for_help(still_house: Spoken) -> None:
    """An empty line is answered with what can be said."""
    for line in ("", "   ", "\n"):
        assert still_house.say(line).ok


@pytest.mark.parametrize("line", ["help", "meeting list", "xyzzy", 'person add "X"'])
def test_who_is_not_of_the_network_is_refused(house: Spoken, line: str) -> None:
    """Unknown people, and people who left, are told so and whom to ask."""
    owen = house.person(OWEN).id
    house.done('person leave "Owen Pritchard"')
    before = house.commits()
    for person in (PersonId("PER-999"), PersonId(""), owen):
        reply = house.house.conversation.answer(Request(person, line, "test", NOW))
        assert not reply.ok
        assert "Ask an administrator" in words(reply)
    assert house.commits() == before


def test_a_line_delivered_twice_has_one_effect(house: Spoken) -> None:
    """The key of a request tells a repeated delivery from a new line."""
    first = house.say('person add "New Person"', key="delivery-1")
    before = house.commits()
    second = house.say('person add "New Person"', key="delivery-1")
    assert first.ok
    assert second.ok
    assert "already" in words(second)
    assert house.commits() == before
    assert house.say('person add "New Person"', key="delivery-2").ok
    assert len(house.all(Person, name="New Person")) == 2


def test_a_refused_line_may_be_delivered_again(house: Spoken) -> None:
    """A key is used up by what was recorded, not by what was refused."""
    assert not house.say("person add", key="delivery-3").ok
    assert house.say('person add "New Person"', key="delivery-3").ok


class BusyJournal(MemoryJournal):
    """A journal that somebody else is writing to."""

    busy = False

    @contextmanager
    def lock(self) -> Iterator[None]:
        """As if waited for in vain."""
        if self.busy:
            raise LockHeld("Somebody else has been writing for too long, so nothing was done.", "Try again.")
        with super().lock():
            yield


def test_a_lock_that_is_held_gets_a_sentence(house: Spoken) -> None:
    """Writing is refused in words; reading goes on."""
    journal = BusyJournal()
    store = Store(journal, MemoryVault())
    with store.writing() as desk:
        records: tuple[Record, ...] = (house.get(Network, NETWORK), house.person(ADA), *house.all(Grant))
        desk.commit(at=NOW, actor="clerk", surface="test", verb="test.copied", records=records)
    journal.busy = True
    conversation = Conversation(store)
    refused = conversation.answer(Request(PersonId("PER-001"), 'person add "X"', "test", NOW))
    assert (refused.ok, "Try again." in words(refused)) == (False, True)
    assert conversation.answer(Request(PersonId("PER-001"), "person list", "test", NOW)).ok


@contextmanager
def declared(verb: str, *, fails: Exception, after_commit: bool) -> Iterator[None]:
    """A command that breaks, for as long as the block lasts."""

    @command(verb, "Break", who=EVERYBODY, examples=(verb,))
    def breaks(act: Act, text: Annotated[str | None, Param(A_TEXT, "Text")] = None) -> Reply:
        """Fail, before or after the commit."""
        if after_commit:
            act.commit("person.set", replace(act.actor, profession="Broken"))
        raise fails

    try:
        yield
    finally:
        del DECLARED[verb]


@pytest.mark.parametrize(
    ("after_commit", "told"), [(False, "Nothing was recorded."), (True, "What you asked was recorded")]
)
def test_a_mistake_of_the_clerks_is_owned_up(
    house: Spoken, caplog: pytest.LogCaptureFixture, after_commit: bool, told: str
) -> None:
    """No traceback to a person; whether anything was recorded is said truly; the log holds no texts."""
    before = house.commits()
    with (
        declared("try break", fails=KeyError("secret text"), after_commit=after_commit),
        caplog.at_level(logging.DEBUG),
    ):
        reply = house.say('try break "what nobody may read"')
    assert (reply.ok, moods(reply)) == (False, [Mood.BAD])
    assert told in words(reply)
    assert "secret" not in words(reply)
    assert house.commits() - before == int(after_commit)
    assert "try break failed with KeyError" in caplog.text
    assert "test_dispatch.py" in caplog.text
    assert "secret" not in caplog.text
    assert "nobody may read" not in caplog.text


def test_a_failure_after_the_commit_says_what_is_safe(house: Spoken) -> None:
    """A failure in words is told in those words, and that what was recorded stays."""
    failure = GovernanceError("The paper could not be made.", "Ask again.")
    with declared("try fail", fails=failure, after_commit=True):
        reply = house.say("try fail")
    assert words(reply) == "The paper could not be made. Ask again. What was recorded before that is safe."


def test_the_clerk_answers_on_after_a_mistake(house: Spoken) -> None:
    """The lock is let go whatever happened under it."""
    with declared("try break", fails=RuntimeError(), after_commit=False):
        assert not house.say("try break").ok
    assert house.say('person add "After"').ok


def test_a_paper_that_cannot_be_made_is_owned_up(house: Spoken) -> None:
    """Papers are made after the commit: their failure takes nothing back."""

    @command("try paper", "Promise a paper", who=EVERYBODY, examples=("try paper",), writes=False)
    def promises(act: Act) -> Reply:
        """A paper of a kind that there is not."""
        return Reply((Verdict(Mood.GOOD, "Here it is."),), papers=(Paper("no such paper", None),))

    try:
        reply = house.say("try paper")
    finally:
        del DECLARED["try paper"]
    assert not reply.ok
    assert "no template" in words(reply)


def test_what_is_journalled_is_what_was_typed(house: Spoken) -> None:
    """The audit trail holds the line, the surface and the person, without letters that nobody sees."""
    house.done('person add "Zoë\u202e Brontë" \x07')
    last = list(house.store.commits())[-1]
    assert last.line == 'person add "Zoë Brontë"'
    assert (last.surface, last.actor) == ("test", house.person(ADA).id)


def test_the_instant_of_the_request_is_recorded(house: Spoken) -> None:
    """Time comes in with the request."""
    house.done('person add "X"')
    assert list(house.store.commits())[-1].at == NOW


def test_a_clock_that_went_back_is_told(house: Spoken) -> None:
    """Nothing is recorded before what was recorded last."""
    request = Request(house.person(ADA).id, 'person add "X"', "test", NOW.replace(year=2025))
    reply = house.house.conversation.answer(request)
    assert not reply.ok
    assert "clock" in words(reply)


def test_a_stranger_to_a_command_is_not_shown_its_form(house: Spoken) -> None:
    """Who may not use a command is told so before its line is judged."""
    reply = house.say("committee add", MIA)
    assert "for the administrator" in words(reply)
    assert not reply.forms


def test_an_attachment_without_use_does_no_harm(house: Spoken) -> None:
    """Files may come with any line."""
    assert house.say("meeting list", attachments=(Attachment("a.txt", "text/plain", b"x"),)).ok


def test_a_lone_surrogate_does_not_reach_the_record(house: Spoken) -> None:
    """Half an emoji is left out of what is kept."""
    house.done('committee set board place "Room \ud83d 4"')
    (meeting,) = house.all(Meeting)
    assert meeting.place == "Room 4, Infirmary"
    assert "place" in list(house.store.commits())[-1].line


def test_what_takes_its_time_is_done_before_the_lock_is_taken(house: Spoken) -> None:
    """A file is looked at while others may write; a repeated or incomplete line looks at nothing."""
    looked: list[str] = []

    def look(values: Mapping[str, Any]) -> str:
        with ThreadPoolExecutor(1) as another:  # would wait for ever if this line held the lock
            another.submit(house.done, f'person add "Waited {len(looked)}"').result(timeout=10)
        looked.append(values["text"])
        return f"{values['text']}, looked at"

    @command("try look", "Look", who=EVERYBODY, examples=("try look x",), beforehand=look)
    def looks(act: Act, text: Annotated[str, Param(A_TEXT, "Text")]) -> Reply:
        """Commit what was found out."""
        act.commit("person.set", replace(act.actor, profession=act.request.found))
        return Reply((Verdict(Mood.GOOD, act.request.found),))

    try:
        assert words(house.say("try look it", key="once")) == "it, looked at"
        assert house.say("try look it", key="once").ok
        assert not house.say("try look").ok
    finally:
        del DECLARED["try look"]
    assert looked == ["it"]
    assert house.person(ADA).profession == "it, looked at"
