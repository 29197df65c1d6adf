from __future__ import annotations

import pytest

from governance_store.rules.quorum.bearing import bearing, matters
from governance_store.rules.quorum.counting import Committee
from governance_store.rules.quorum.facts import Capacity, Matter, Present
from governance_store.rules.quorum.understanding import ALSO_A_PROXY, ALWAYS, SEVERAL_PROXIES, Unclear


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Deputies are to be briefed beforehand", "standing in"),
        ("Proxies are lodged with the clerk", "by proxy"),
        ("Members dialling in are to say so", "from afar"),
        ("Once it is under way it goes on until fewer than 40 per cent are left", "left"),
        ("A member who leaves without being excused goes on being counted", "left"),
        ("Once there is a quorum it is taken to last until the end", "left"),
        ("A quorum is needed only at the start", "left"),
        ("When directors leave, the others may go on as long as most of the quorum remains", "left"),
        ("Once five members are there it may begin", ALWAYS),
        ("A member with leave of absence is one of the five", ALWAYS),
        (
            (
                "An Officer in attendance for an Executive Director (Officer Member) but without formal "
                "acting up status may not count towards the quorum"
            ),
            "standing in",
        ),
        ("The tea is good", ALWAYS),
        ("Four members and their deputies are needed", ALWAYS),
        ("Nobody may hold more than two proxies", SEVERAL_PROXIES),
        ("A member may hold at most one proxy", SEVERAL_PROXIES),
        ("Nobody who attends both as a member and as a proxy is counted twice", ALSO_A_PROXY),
    ],
)
def test_a_sentence_bears_where_what_it_is_about_is_the_case(sentence: str, when: str) -> None:
    """One that may set how many or who bears always, whatever else it is about."""
    assert bearing(sentence) == when


def test_what_is_said_of_deputies_matters_where_there_is_one() -> None:
    """Without a deputy no verdict hangs on it."""
    unclear = Unclear("deputies are to be briefed", "not understood", "standing in")
    committee, nobody = Committee(()), Matter()
    assert not matters(unclear, committee, [Present("a", "a")], nobody)
    assert matters(unclear, committee, [Present("a", "a", capacity=Capacity.DEPUTY)], nobody)


def test_who_comes_as_a_member_and_by_proxy_may_be_counted_twice() -> None:
    """One proxy beside a seat of one's own is enough for that."""
    unclear = Unclear("nobody is counted twice", "not understood", ALSO_A_PROXY)
    committee, proxy = Committee(()), Present("a", "b", capacity=Capacity.PROXY)
    assert matters(unclear, committee, [Present("a", "a"), proxy], Matter())
    assert not matters(unclear, committee, [Present("c", "c"), proxy], Matter())


def test_who_holds_one_proxy_only_is_no_holder_of_several() -> None:
    """How many proxies one may hold matters where one holds two, and not where a member holds one."""
    unclear = Unclear("nobody may hold two proxies", "not understood", SEVERAL_PROXIES)
    committee, own = Committee(()), Present("a", "a")
    first, second = (Present("a", seat, capacity=Capacity.PROXY) for seat in "bc")
    assert not matters(unclear, committee, [own, first], Matter())
    assert matters(unclear, committee, [own, first, second], Matter())
