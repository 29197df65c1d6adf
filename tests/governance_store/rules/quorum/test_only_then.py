from __future__ import annotations

import pytest

from governance_store.rules.quorum.bearing import matters
from governance_store.rules.quorum.counting import Committee
from governance_store.rules.quorum.facts import Matter
from governance_store.rules.quorum.only_then import occasion_alone
from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    ("sentence", "occasion"),
    [
        (
            "Whenever parish council business is dealt with, a parish councillor sits among them",
            "parish council",
        ),
        ("If it is dealing with pay, one of those is a nurse of some sort", "pay"),
        ("The one exception is levying a tax, for which four or more of them", "levying tax"),
        ("Evidence can be heard by three, again including one from the government", "evidence"),
        ("Filling a vacancy is different: for that half of those holding office", "fill vacancy"),
        ("An emergency meeting is stricter: there most of those existing at the time", "emergency"),
    ],
)
def test_a_sentence_may_bear_on_one_occasion_alone(sentence: str, occasion: str) -> None:
    """As its first words tell, or its verb."""
    assert occasion_alone(sentence) == occasion


@pytest.mark.parametrize(
    "sentence",
    [
        "When business is dealt with, five sit there of the usual sort",
        "Any matter may be decided by five of a sort",
        "If five members are being heard, four of another sort",
        "Whenever pay is dealt with, a nurse sits among them, and otherwise a clerk",
        "Whenever pay is dealt with, a nurse sits among them, and every meeting has a clerk",
        "Five wombats gargle",
    ],
)
def test_what_may_be_of_every_meeting_bears_on_all(sentence: str) -> None:
    """Any business, whoever is spoken of, or a second half that is of the others too."""
    assert occasion_alone(sentence) == ""


def test_no_other_meeting_hangs_on_it() -> None:
    """One that decides something is not judged; one that has nothing of the sort before it is."""
    understood = read("Four members are a quorum. Whenever pay is dealt with, gargle loudly in pairs.")
    (unclear,) = understood.not_understood
    nobody = Committee(())
    assert not matters(unclear, nobody, [], Matter())
    assert matters(unclear, nobody, [], Matter(decision="pay"))
