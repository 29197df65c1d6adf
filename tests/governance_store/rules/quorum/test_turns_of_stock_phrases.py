from __future__ import annotations

import pytest

from governance_store.rules.quorum.printing import in_words
from governance_store.rules.quorum.reading import read


@pytest.mark.parametrize(
    ("clause", "rule"),
    [
        (
            "Five members. Should the quorum be lost during a meeting, no further decisions may be made.",
            (
                "The quorum is five members. If the quorum is lost during the meeting, the meeting continues "
                "without taking decisions."
            ),
        ),
        (
            "Half of the members. The quorum is unaffected by vacancies.",
            "The quorum is half of the members.",
        ),
        ("Five members. Non-members attending do not count.", "The quorum is five members."),
        (
            "Five members. Persons attending by invitation are not counted in the quorum.",
            "The quorum is five members.",
        ),
        (
            "Five members. Meetings may be held by video conference; those taking part are counted.",
            "The quorum is five members. Members taking part remotely count towards the quorum.",
        ),
        (
            "The quorum is 5 of the 8 trusts represented and the Chair.",
            (
                "At least one of them must be the chair. At least five of the 8 organisations must be "
                "represented."
            ),
        ),
        (
            "The quorum for a governing board meeting and any vote on any matter is half of the governors.",
            "The quorum is half of the members.",
        ),
        (
            (
                "The quorum for a governing board meeting and vote must be one half (rounded up to a "
                "complete number) of the complete number of governors, excluding vacancies."
            ),
            "The quorum is half of the members in post, rounded up.",
        ),
        (
            (
                "Four members constitute a quorum. Either the chairperson or the deputy chairperson must be "
                "present and preside, and at least one member who is independent of the Department must be "
                "present."
            ),
            (
                "The quorum is four members. At least one of them must be the chair or the deputy chair. At "
                "least one of them must be an independent member."
            ),
        ),
        (
            (
                "Deputies are permitted but will not have voting rights and will not count towards the "
                "quorum. The quorum is four."
            ),
            "The quorum is four members. Deputies do not count towards the quorum.",
        ),
        (
            (
                "In the event of the meeting being inquorate, the chair may decide to continue as an "
                "informal discussion. The quorum is four."
            ),
            (
                "The quorum is four members. If there is no quorum, the meeting continues without taking "
                "decisions."
            ),
        ),
        (
            "A quorum will be formed by 4 representatives, each from a different Trust.",
            "The quorum is four members. Those present must be from at least four organisations.",
        ),
        (
            (
                "The quorum is four. Where the meeting is not quorate owing to the absence of certain "
                "members, the discussion will be deferred until such time as a quorum can be convened."
            ),
            "The quorum is four members. If there is no quorum, the meeting is adjourned.",
        ),
        (
            (
                "Members may participate by telephone, video or by other electronic means where they are "
                "available. The quorum is five."
            ),
            "The quorum is five members. Members taking part remotely count towards the quorum.",
        ),
        (
            "The quorum is six organisations out of nine.",
            "At least six of the 9 organisations must be represented.",
        ),
        (
            "Quorum: minimum 3 voting members from different organisations.",
            "The quorum is three voting members. Those present must be from at least three organisations.",
        ),
        (
            (
                "The quorum is five. If the quorum has not been reached, then the meeting may proceed if "
                "those attending agree, but any record of the meeting should be clearly indicated as notes "
                "rather than formal minutes, and no decisions may be taken by the non-quorate meeting."
            ),
            (
                "The quorum is five members. If there is no quorum, the meeting continues without taking "
                "decisions."
            ),
        ),
        (
            (
                "The quorum is six. Inquorate meetings can take place but decisions will need to be ratified "
                "at the next quorate meeting."
            ),
            (
                "The quorum is six members. If there is no quorum, the meeting continues without taking "
                "decisions."
            ),
        ),
        (
            "The quorum is six. If it becomes inquorate, it shall be suspended until the quorum is restored.",
            "The quorum is six members. If the quorum is lost during the meeting, the meeting is adjourned.",
        ),
        (
            "The quorum is six. If the quorum is not achieved the meeting will not go ahead.",
            (
                "The quorum is six members. Beside the quorum it is said: “If the quorum is not achieved the "
                "meeting will not go ahead”."
            ),
        ),
        (
            "No executive director counts. The quorum is two.",
            "The quorum is two members. Executive directors do not count towards the quorum.",
        ),
        (
            (
                "The quorum is four members including the Chief Nurse. Where the Chief Nurse is unable to "
                "attend, the Deputy Chief Nurse may attend and will count towards the quorum."
            ),
            (
                "The quorum is four members. At least one of them must be the chief nurse. Deputies of "
                "the chief nurse count towards the quorum."
            ),
        ),
    ],
)
def test_stock_phrases_say_what_plain_words_say(clause: str, rule: str) -> None:
    """As terms of reference word them, and as the clerk prints them."""
    understood = read(clause)
    assert (in_words(understood.rule), understood.whole) == (rule, True)


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum is five. The chair must be present and preside over half of it.",
        "A quorum will be formed by 4 representatives, each from a different trade.",
        "The quorum is five. No more than two deputies count.",
        "The quorum is two. Where the treasurer is away, the deputy chair may attend and will count.",
    ],
)
def test_other_words_are_asked_about(clause: str) -> None:
    """A phrase that goes on otherwise is none of these."""
    assert not read(clause).whole
