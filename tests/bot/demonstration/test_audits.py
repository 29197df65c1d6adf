"""The audits of the demonstration: shared, to be shared, under way and planned."""

from __future__ import annotations

import pytest

from bot.bootstrap import House
from bot.demonstration.audits import AUDITS
from bot.demonstration.plans import number_of
from governance_store.records.audit import Audit, AuditResult, AuditSharing
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow


def test_each_tests_a_guideline_that_is_kept_or_one_in_words(told: House) -> None:
    """In the order of the script, so that its references are theirs."""
    with told.store.reading() as view:
        found = view.find(Audit)
        assert [one.title for one in found] == [title for title, *_ in AUDITS]
        tested = [one.guidelines for one in found]
    assert tested == [(number_of(guideline),) if guideline else () for _, _, guideline, *_ in AUDITS]


def test_two_have_a_result_of_which_one_was_shared_and_one_has_begun(told: House) -> None:
    """So that the matrix of the year shows every word that it has."""
    with told.store.reading() as view:
        first, second, third, fourth = view.find(Audit)
        results = [one.audit for one in view.find(AuditResult)]
        shared = {one.audit for one in view.find(AuditSharing)}
    assert results == [first.id, second.id]
    assert shared == {first.id}
    assert third.began is not None
    assert third.began < AT.date()
    assert fourth.began is None
