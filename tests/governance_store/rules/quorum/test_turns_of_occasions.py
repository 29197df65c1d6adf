from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand

SAID = (
    ("A quorum is six. No amendment to the charter may be put unless nine members are present.",
     "6; change charter: 9"),
    ("The quorum is four. A sale of land cannot be approved with fewer than seven of them present.",
     "4; sell land approve: 7"),
    (("The quorum is five; that does not apply to a vote on the constitution, for which no fewer than ten "
     "are required."), "5; constitution: 10"),
    ("The ordinary quorum of six does not apply to a change of constitution.", "6; change constitution: 0"),
    ("Fifteen delegates for an annual conference and thirty for a special one.",
     "; annual conference: 15; special conference: 30"),
    ("Four members are a quorum, other than for electing the chair, which requires seven.",
     "4; appoint chair: 7"),
    (("For disciplinary hearings the panel must number three; for all other business it may act by two."),
     "2; disciplinary hearing: 3"),
    ("Five members, or seven when the rules are amended, form a quorum.", "5; rule change: 7"),
    (("For the appointment of the chair seven members are needed, and for any other business four "
     "members."), "4; appoint chair: 7"),
    ("The quorum is four. The rules cannot be altered unless half the members agree.", "?"),
    ("The quorum is four. No business may be done unless half the members are there.", "?"),
)  # fmt: skip


@pytest.mark.parametrize(("clause", "said"), SAID)
def test_what_may_not_be_done_without_so_many_is_an_occasion(clause: str, said: str) -> None:
    """Whatever is done, and in whatever words; votes that have to agree are no quorum."""
    understood = read(clause)
    assert (shorthand(understood.rule) if understood.whole else "?") == said
