from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read

FIVE = "The quorum is five members"


@pytest.mark.parametrize(
    "clause",
    [
        f"{FIVE} including the Chair of the Audit Committee.",
        "Three, including the Chair of the Finance Committee or the Chair of the Audit Committee.",
        f"{FIVE}. The Chair of the Audit Committee shall attend every meeting.",
        f"{FIVE}. The Chair of the Remuneration Committee shall be present.",
        f"{FIVE}. The Chair of the Audit Committee does not count towards the quorum.",
        f"{FIVE}, including the Vice-Chair of the Quality Committee.",
        f"{FIVE} including the Secretary of the Finance Panel.",
        f"{FIVE}, including the Audit Committee Chair.",
        "The quorum of the Committee is three members, including the Chair of the Board.",
    ],
)
def test_an_office_of_another_body_is_asked_about(clause: str) -> None:
    """It is not the one of this meeting."""
    why = "of that body is the one of this meeting is not said"
    assert any(one.why.endswith(why) for one in read(clause).not_understood)


@pytest.mark.parametrize(
    "clause",
    [
        f"{FIVE} including the Chair of the Committee.",
        f"{FIVE} including the Chair of the Board.",
        f"{FIVE} including the Chair of the meeting.",
        "The quorum of the Audit Committee is three members, including the Chair of the Audit Committee.",
        "The Audit Committee will be quorate with three members including the Chair of the Audit Committee.",
    ],
)
def test_an_office_of_this_body_is_read(clause: str) -> None:
    """Whatever the body is called."""
    assert read(clause).whole
