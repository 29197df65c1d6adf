from __future__ import annotations

from datetime import timedelta

import pytest

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.terms_of_reference import Clause, TermsOfReference
from tests.bot.conftest import ASHA, SAM, Spoken, answers_of, moods, the_form, words

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
    assert house.get(TermsOfReference, "TOR-COM-003-v1").version == 1


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


def test_they_are_shown_with_what_is_open(still_house: Spoken) -> None:
    """Each field with its label; what is not set says so."""
    told = plain(still_house.say("tor show board", ASHA))
    assert "10 clear days" in told
    assert "not set" in told


def test_a_committee_without_terms_says_what_follows(house: Spoken) -> None:
    """No meeting of it can be called until some are set."""
    house.done('committee add "CT Group" short ct')
    assert "no meeting of it can be called" in words(house.say("tor show ct"))


def test_terms_are_set_by_those_who_keep_the_record(house: Spoken) -> None:
    """A member reads them and does not set them."""
    assert not house.say("tor set board notice 1 day", ASHA).ok
