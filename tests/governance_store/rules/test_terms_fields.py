from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.period import Cycle, Frequency, NotInCanonicalForm, Period, Unit
from governance_store.rules.terms_fields import BY_KEY, FIELDS, SECTIONS, Holds, TermsField, value_of


def test_every_field_has_a_key_a_keyword_and_a_label_of_its_own() -> None:
    """No two fields are stored, typed or shown alike."""
    spelt = [words for field in FIELDS for words in (field.typed, *field.also)]
    assert len(set(spelt)) == len(spelt)
    assert len(BY_KEY) == len(FIELDS) == len({field.label for field in FIELDS})


def test_the_keys_of_what_was_stored_before_stay() -> None:
    """Journals hold these seven since the first version."""
    assert {"quorum", "frequency", "notice", "agenda", "papers", "minutes", "review"} <= set(BY_KEY)


def test_fields_of_one_section_stand_together() -> None:
    """In the order of the declaration each section comes once."""
    order = [field.section for field in FIELDS]
    assert sorted(order, key=SECTIONS.index) == order


def test_what_is_a_committees_own_is_not_inherited() -> None:
    """A group never keeps to its parent's purpose, quorum, seats, rhythm or day of review."""
    own = {"purpose", "authority", "duties", "membership", "chair", "quorum", "frequency", "review"}
    assert not {field.key for field in FIELDS if field.inherited} & own


@pytest.mark.parametrize(
    ("holds", "text", "value"),
    [
        pytest.param(Holds.TEXT, "one third", "one third", id="text"),
        pytest.param(Holds.LINES, "oversee\nagree", ("oversee", "agree"), id="lines"),
        pytest.param(Holds.PERIOD, "10 clear days", Period(10, Unit.CLEAR_DAYS), id="period"),
        pytest.param(Holds.FREQUENCY, "every 2 months", Frequency(2, Cycle.MONTHS), id="frequency"),
        pytest.param(Holds.DATE, "2027-03-31", date(2027, 3, 31), id="date"),
        pytest.param(Holds.NUMBER, "3", 3, id="number"),
        pytest.param(Holds.YES_NO, "yes", True, id="yes"),
        pytest.param(Holds.YES_NO, "no", False, id="no"),
    ],
)
def test_each_sort_is_read_from_its_one_text(holds: Holds, text: str, value: object) -> None:
    """A clause's text becomes what rules count with."""
    assert value_of(TermsField("x", "X", "S", holds), text) == value


def test_another_text_is_refused() -> None:
    """What the record should never hold is named, and not read as something near it."""
    with pytest.raises(NotInCanonicalForm):
        value_of(BY_KEY["notice"], "a fortnight or so")
