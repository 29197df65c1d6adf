from __future__ import annotations

import pytest

from bot.commands.base import DECLARED
from bot.commands.terms_parameters import A_TERMS_FIELD, FIELD_OPTIONS, parameter_value
from bot.language.reading import Took
from bot.parameters.text import YesOrNo
from governance_store.rules.terms import Said
from governance_store.rules.terms_fields import BY_KEY, FIELDS, TermsField
from tests.bot.conftest import Spoken
from tests.bot.parameters.test_files import scene, words


def test_every_field_is_an_option_of_tor_set() -> None:
    """From the one declaration: its keyword, its label, its section and its hint."""
    assert DECLARED["tor set"].parameters[1:] == FIELD_OPTIONS
    told = [(one.name, one.param.keyword, one.param.label, one.param.section) for one in FIELD_OPTIONS]
    assert told == [(one.key, one.typed, one.label, one.section) for one in FIELDS]
    assert not any(one.required for one in FIELD_OPTIONS)


@pytest.mark.parametrize("field", FIELDS, ids=lambda one: one.key)
def test_a_field_is_known_by_each_of_its_keywords(still_house: Spoken, field: TermsField) -> None:
    """The longest wins: deputies vote is not deputies."""
    here = scene(still_house)
    for spelt in (field.typed, *field.also):
        said = words(f"{spelt} x")
        assert A_TERMS_FIELD.take(said, 0, here) == Took(field, len(spelt.split()))
    assert A_TERMS_FIELD.line(field, here) == field.typed


def test_a_slip_is_offered_the_nearest_field(still_house: Spoken) -> None:
    """What is near none is told where all are listed."""
    here = scene(still_house)
    assert A_TERMS_FIELD.take(words("quorrum"), 0, here) is None
    assert A_TERMS_FIELD.miss(words("quorrum"), 0, 1, here).nearest == ("quorum",)
    assert "“help tor set” lists them" in A_TERMS_FIELD.miss(words("xyzzy"), 0, 1, here).sentence


def test_every_field_can_be_chosen(still_house: Spoken) -> None:
    """In a form, by its label."""
    assert [one.label for one in A_TERMS_FIELD.options(scene(still_house))] == [one.label for one in FIELDS]


def test_a_form_is_filled_in_with_what_its_fields_take() -> None:
    """Lines as one text, yes and no as words, all else as it is."""
    assert parameter_value(Said(BY_KEY["duties"], "oversee\nagree")) == "oversee\nagree"
    assert parameter_value(Said(BY_KEY["remote"], "no")) is YesOrNo.NO
    assert parameter_value(Said(BY_KEY["least-attendance"], "3")) == 3
