from __future__ import annotations

from datetime import timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands import grammar
from bot.commands.base import DECLARED
from bot.commands.catalogue import line_of_form
from bot.commands.terms_parameters import parameter_value
from bot.commands.words import split
from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.committee import Committee
from governance_store.records.terms_of_reference import Clause, TermsOfReference, TermsSection
from governance_store.rules.reminder_ladder import USUAL
from governance_store.rules.terms import terms_of
from governance_store.rules.terms_fields import FIELDS, Holds, TermsField
from tests.bot.commands.oddities import values_of
from tests.bot.conftest import (
    ASHA,
    SAM,
    Spoken,
    answers_of,
    buttons,
    constituted,
    moods,
    network_in_memory,
    the_form,
    words,
)

TERMS = "TOR-COM-001-v1"


def texts(house: Spoken) -> dict[str, str]:
    """The clauses of the board as they are written down."""
    return {clause.field: clause.text for clause in house.all(Clause, terms=TERMS)}


def test_fields_are_written_down_in_their_one_form(house: Spoken) -> None:
    """However it is typed, the record writes one text, and fields not given stay as they are."""
    house.done("tor set board notice ten clear days review 31 Mar 2027 minutes 2 weeks frequency quarterly")
    assert texts(house) == {
        "quorum": "one third of members",
        "frequency": "every 3 months",
        "notice": "10 clear days",
        "minutes": "2 weeks",
        "review": "2027-03-31",
    }


def test_only_clauses_that_differ_are_written(house: Spoken) -> None:
    """Two people may set two fields at once: what is not changed is not touched."""
    house.done("tor set board notice 10 clear days papers 3 working days")
    with house.store.reading() as view:
        assert view.version(Clause, f"{TERMS}:notice") == 1
        assert view.version(Clause, f"{TERMS}:papers") == 1


def test_nothing_new_is_not_written_down(house: Spoken) -> None:
    """Saying what the terms say already changes nothing."""
    before = house.commits()
    reply = house.say("tor set board notice 10 clear days")
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)


def test_the_first_field_makes_the_terms(house: Spoken) -> None:
    """Terms and clause are one commit."""
    house.done('committee add "CT Group" short ct')
    before = house.commits()
    house.done("tor set ct notice 2 weeks")
    assert house.commits() == before + 1
    assert house.get(TermsOfReference, "TOR-COM-003-v1").number == 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("tor set board notice soon", "is not a period", id="no period"),
        pytest.param("tor set board frequency often", "is not a frequency", id="no frequency"),
        pytest.param("tor set board review 1 Jan 2020", "in the past", id="a review in the past"),
        pytest.param('tor set board quorum ""', "empty", id="an empty clause"),
    ],
)
def test_what_cannot_be_counted_is_refused(house: Spoken, line: str, said: str) -> None:
    """Nothing is guessed, and nothing is written down."""
    before = house.commits()
    reply = house.say(line)
    assert not reply.ok
    assert said in words(reply)
    assert house.commits() == before


def test_the_form_shows_what_they_say(still_house: Spoken) -> None:
    """Filled in, and with the versions of every clause, those not there yet included."""
    form = the_form(still_house.say("tor set board"))
    answers = answers_of(form)
    assert (answers["notice"], answers["frequency"]) == ("10 clear days", "every 2 months")
    seen = dict(form.seen)
    assert (seen[f"clause {TERMS}:notice"], seen[f"clause {TERMS}:minutes"]) == (1, 0)


def test_the_form_of_an_overdue_review_can_be_sent(house: Spoken) -> None:
    """A review day that has passed does not keep the other fields from being set."""
    house.done("tor set board review 31 Mar 2027")
    house.clock.forward(timedelta(days=300))
    answers = answers_of(the_form(house.say("tor set board")))
    assert "review" not in answers
    assert texts(house)["review"] == "2027-03-31"


def test_two_forms_of_one_field_do_not_overwrite_one_another(house: Spoken) -> None:
    """The second is answered with what the first has changed."""
    seen = the_form(house.say("tor set board")).seen
    house.done("tor set board notice 15 clear days", SAM)
    reply = house.say("tor set board notice 5 clear days", seen=seen)
    assert not reply.ok
    assert texts(house)["notice"] == "15 clear days"
    assert "15 clear days" in words(reply)


def test_terms_are_set_by_those_who_keep_the_record(house: Spoken) -> None:
    """A member reads them and does not set them."""
    assert not house.say("tor set board notice 1 day", ASHA).ok


SPOKEN = constituted()
"""For tests that change nothing but the terms of the board."""


@given(data=st.data())
def test_every_field_reads_back_as_it_was_set_by_line(data: st.DataObject) -> None:
    """Whatever its value: set by a line, written down, and read again it is the same."""
    command, scene = DECLARED["tor set"], SPOKEN.scene()
    one = data.draw(st.sampled_from([one for one in command.parameters if one.name != "committee"]))
    value = data.draw(values_of(one, scene))
    board = SPOKEN.get(Committee, "COM-001")
    SPOKEN.done(grammar.line(command, {"committee": board, one.name: value}, scene))
    newest = SPOKEN.all(TermsOfReference, committee="COM-001")[-1]
    said = terms_of(SPOKEN.all(Clause, terms=newest.id)).of(one.name)
    assert said is not None
    assert parameter_value(said) == value


ONE_OF_EACH: Final[dict[Holds, tuple[str, str]]] = {
    Holds.TEXT: ('"to lead, & <to> serve"', "to lead, & <to> serve"),
    Holds.LINES: ('"- oversee\\n• agree"', "oversee\nagree"),
    Holds.PERIOD: ("ten clear days", "10 clear days"),
    Holds.FREQUENCY: ("quarterly", "every 3 months"),
    Holds.DATE: ("31/3/27", "2027-03-31"),
    Holds.NUMBER: ("three", "3"),
    Holds.YES_NO: ("Yes", "yes"),
}


VALUES: Final = {one.key: ONE_OF_EACH[one.holds] for one in FIELDS} | {
    "reminders": (f'"{USUAL}"', USUAL),
    "resolution-threshold": ('"all members"', "all members"),
}


def test_every_field_is_set_by_its_keyword(house: Spoken) -> None:
    """All in one line, in any order, and each is written down in its one form."""
    said = " ".join(f"{one.typed} {VALUES[one.key][0]}" for one in reversed(FIELDS))
    house.done(f"tor set {said} board")
    assert texts(house) == {key: value for key, (_typed, value) in VALUES.items()}


def test_reminders_that_are_not_understood_are_refused_where_they_are_set(house: Spoken) -> None:
    """Every word is named, with a line that would do; what is understood is said back."""
    before = house.commits()
    reply = house.say('tor set board reminders "from time to time, as the secretary thinks fit"')
    assert not reply.ok
    assert house.commits() == before
    assert "I did not understand “from”, “time”, “as”, “thinks”, “fit” in when people are reminded" in words(
        reply
    )
    assert "Say for example: 7 days and 1 day before, on the day and 3 days after: owner" in words(reply)
    done = plain(
        house.done('tor set board reminders "7 and 1 days before, on the day; 10 days later the chair"')
    )
    said = "7 days before: owner; 1 day before: owner; on the day: owner; 10 days after: chair"
    assert f"understood as: {said}" in " ".join(done.split())


@pytest.mark.parametrize("field", FIELDS, ids=lambda one: one.key)
def test_other_words_for_a_field_mean_the_same(field: TermsField) -> None:
    """Each spelling announces it, and what is no such value is told beside its field."""
    spoken, (typed, text) = SPOKEN, VALUES[field.key]
    for words_for_it in (field.typed, *field.also):
        reading = grammar.read(
            DECLARED["tor set"], split(f"board {words_for_it} {typed}").words, spoken.scene()
        )
        assert reading.complete
        assert str(reading.values[field.key]) == text


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        pytest.param("quorum one third, including the chair", "chair", id="a chair within the quorum"),
        pytest.param("purpose to lead imaging quorum two members", "quorum", id="a second field"),
        pytest.param("chair notice 10 clear days", "notice", id="at the beginning"),
        pytest.param("membership deputies vote too", "deputies vote", id="the longest keyword"),
    ],
)
def test_an_everyday_word_is_not_guessed_at(house: Spoken, line: str, doubt: str) -> None:
    """Where nobody can tell whether a word is a keyword, the text is offered in quotation marks."""
    before = house.commits()
    reply = house.say(f"tor set board {line}")
    assert not reply.ok
    assert house.commits() == before
    assert f"“{doubt}” belongs to the text" in words(reply)
    (offered,) = [one.line for one in buttons(reply)]
    assert house.done(offered).ok


def test_unquoted_text_ends_where_a_quotation_or_a_value_follows(house: Spoken) -> None:
    """What can be told apart needs no quotation marks."""
    house.done('tor set board purpose to lead imaging chair "by rotation" frequency monthly')
    found = texts(house)
    assert (found["purpose"], found["chair"], found["frequency"]) == (
        "to lead imaging",
        "by rotation",
        "every month",
    )


def test_deputies_and_whether_they_vote_are_two_fields(house: Spoken) -> None:
    """A longer keyword is never a shorter one with a text behind it."""
    house.done('tor set board deputies vote no deputies "named and briefed" deputies count yes')
    found = texts(house)
    assert (found["deputies"], found["deputies-vote"], found["deputies-count"]) == (
        "named and briefed",
        "no",
        "yes",
    )


def test_a_no_can_be_set_and_shown_in_the_form(house: Spoken) -> None:
    """No is a value of its own, and not the same as leaving it open."""
    house.done("tor set board casting vote no")
    form = the_form(house.say("tor set board"))
    assert answers_of(form)["casting-vote"] == "no"
    again = house.say(line_of_form("tor set", answers_of(form)))
    assert moods(again) == [Mood.NOTE]


def test_the_form_stands_in_sections(still_house: Spoken) -> None:
    """Every field under the heading of its section; a fault shows what was said alone."""
    form = the_form(still_house.say("tor set board"))
    assert [(one.name, one.section) for one in form.fields[1:]] == [(one.key, one.section) for one in FIELDS]
    wrong = the_form(still_house.say("tor set board notice soon papers 5 days"))
    assert [one.name for one in wrong.fields] == ["committee", "notice", "papers"]


def test_a_field_is_taken_back(house: Spoken) -> None:
    """It is open then; taking back what is open changes nothing."""
    house.done("tor unset board notice")
    assert texts(house)["notice"] == ""
    assert answers_of(the_form(house.say("tor set board"))).get("notice") is None
    assert moods(house.say("tor unset board notice")) == [Mood.NOTE]


def test_a_group_that_leaves_a_field_open_keeps_to_its_parent(house: Spoken) -> None:
    """Taken back, the parent's notice holds, and the reply says so."""
    told = plain(house.done("tor unset mri notice"))
    assert "There it keeps to what holds for Imaging Network Board: 10 clear days before the meeting" in told
    assert "5 working days" not in plain(house.done("tor show mri"))


def test_a_field_that_is_none_is_offered_the_nearest(house: Spoken) -> None:
    """A slip of the hand is mended."""
    assert "Did you mean “casting vote”?" in words(house.say("tor unset board castin vote"))


def test_a_section_of_ones_own(house: Spoken) -> None:
    """Written, written anew under the same title, and taken out; each is its own record."""
    house.done('tor section board "Patient voice" "Two lay members."')
    house.done('tor section board "patient VOICE" "Three lay members.\\nThey report yearly."')
    (one,) = house.all(TermsSection, terms=TERMS)
    assert (one.title, one.text) == ("Patient voice", "Three lay members.\nThey report yearly.")
    assert "Three lay members." in plain(house.done("tor show board"))
    house.done('tor section board "Patient voice" remove')
    assert "Patient voice" not in plain(house.done("tor show board"))
    house.done('tor section board "Patient voice" "Four."')
    assert [one.text for one in house.all(TermsSection, terms=TERMS)] == ["", "Four."]


def test_a_section_that_says_so_already_is_left_alone(house: Spoken) -> None:
    """As is one that is not there to be taken out."""
    house.done('tor section board "Patient voice" "Two."')
    before = house.commits()
    assert moods(house.say('tor section board "Patient voice" "Two."')) == [Mood.NOTE]
    assert moods(house.say('tor section board "Other" remove')) == [Mood.NOTE]
    assert house.commits() == before


def test_a_section_without_text_is_asked_for(house: Spoken) -> None:
    """With what it says now, and never over what somebody else has written since."""
    house.done('tor section board "Patient voice" "Two."')
    form = the_form(house.say('tor section board "Patient voice"'))
    assert answers_of(form)["text"] == "Two."
    house.done('tor section board "Patient voice" "Three."', SAM)
    assert not house.say('tor section board "Patient voice" "Four."', seen=form.seen).ok
    assert [one.text for one in house.all(TermsSection, terms=TERMS)] == ["Three."]


def test_two_hundred_sections(house: Spoken) -> None:
    """A long document is kept and shown whole."""
    for number in range(200):
        house.done(f'tor section board "Section {number}" "Text {number} & <Chair>"')
    told = plain(house.done("tor show board"))
    assert all(f"Text {number} & <Chair>" in told for number in range(200))


def test_while_nothing_is_agreed_the_reply_says_so(house: Spoken) -> None:
    """A draft is what meetings are judged by, and people are told."""
    told = words(house.done("tor set board papers 3 days"))
    assert "a draft, by which meetings are judged until they are agreed" in told


def test_the_first_terms_need_a_committee_only() -> None:
    """A network that was only just founded sets them for its first board."""
    bare = network_in_memory()
    bare.done('committee add "Imaging Board" short board')
    bare.done('tor set board purpose "to lead"')
    assert [one.number for one in bare.all(TermsOfReference)] == [1]


def test_fields_that_contradict_one_another_are_told_and_set(house: Spoken) -> None:
    """Also one that is inherited: the group's papers would go out before its meeting need be called."""
    told = words(house.done("tor set board least attendance 9"))
    assert "Some of it contradicts itself; nothing was refused." in told
    assert "at least 9 meetings a year, but it meets every 2 months, so there may be only 6 a year" in told
    house.done("tor set board least attendance 4 papers 20 working days notice 60 days")
    assert "Papers are sent 20 working days before a meeting" in words(house.done("tor set mri purpose x"))
