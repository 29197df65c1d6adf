from __future__ import annotations

import pytest

from governance_store.rules.quorum.in_attendance import named_in
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Condition, Needed, QuorumRule


@pytest.mark.parametrize(
    "said",
    [
        "The Secretary is in attendance.",
        "The Finance Director and external auditors attend all meetings.",
        "A representative of internal audit attends each meeting.",
        "The Director of Finance and Head of Internal Audit shall attend meetings.",
        "The Chief Executive will attend.",
        "The Chief Executive shall attend.",
        "The Trust Secretary attends.",
        "In attendance are the Chief Executive and the Director of Finance.",
        "The following will attend: Chief Executive, Director of Finance.",
        "Meetings are attended by the Chief Executive.",
        "The Company Secretary, or nominee, is the secretary to the Committee.",
        "A minute taker shall be present.",
        "Representatives of external audit will be present.",
        "The Chief Executive has the right to attend every meeting.",
    ],
)
def test_who_comes_along_is_asked_about(said: str) -> None:
    """No need is made of one who is in attendance."""
    assert not read(f"The quorum is two members. {said}").whole


@pytest.mark.parametrize(
    "said",
    ["The chair must attend.", "The chair must be in attendance.", "The chair shall attend."],
)
def test_who_has_to_come_is_asked_for(said: str) -> None:
    """“must” is firm, and the chair is a member."""
    understood = read(f"The quorum is five members. {said}")
    assert understood.whole
    assert understood.rule.test.needed == (Needed(1, ("chair",)),)


def test_somebody_is_named_by_the_words_of_a_role() -> None:
    """In whatever number."""
    rule = QuorumRule(test=Condition(needed=(Needed(1, ("external_auditor",)),)))
    assert named_in("the external auditors attend", rule)
    assert not named_in("the auditors attend", rule)
