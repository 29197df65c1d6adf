"""What does it cost to ask whom the clerk owes a reminder? Row 16: 100,000 actions of 3,000 people.

Ten years of a large network: what is due in the next four months is open, and of what was due last year one
in fifty. The plain scan looks at each action and keeps those that are open and due within a week, before a
ladder is asked anything; the clerk finds them by their day and judges each. Both run over records in memory.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from bench.table import Row, Timed, medians, said
from governance_store import memory_store
from governance_store.records.action import Action, ActionState
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK, ActionId, CommitteeId, PersonId
from governance_store.records.kinds import Record
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.rules.actions_due import prompts

COUNT = 100_000
PEOPLE = 3_000
NOW = datetime(2027, 2, 3, 9, 0, tzinfo=UTC)
TODAY = NOW.date()
COMMITTEES = 20


def _action(number: int) -> Action:
    """Given over ten years; most are closed, of those due lately one in fifty is not."""
    due = TODAY + timedelta(days=120 - number * 3_650 // COUNT)
    late = (TODAY - due).days
    open_ = late <= 0 or (late <= 365 and number % 50 == 0)
    id_ = ActionId(f"ACT-{due.year}-{number:06}")
    return Action(
        id=id_,
        committee=CommitteeId(f"COM-{number % COMMITTEES:03}"),
        meeting=None,
        taken_in=None,
        line=None,
        reference=id_,
        text="Send the revised protocol to every site lead and report the answers.",
        owners=(PersonId(f"PER-{number * 7 % PEOPLE:04}"),),
        raised=NOW - timedelta(days=late + 60),
        by_when=due,
        state=ActionState.OPEN if open_ else ActionState.CLOSED,
    )


def _scan(actions: list[Action], until: date) -> list[Action]:
    return [
        one
        for one in actions
        if one.state is ActionState.OPEN
        and not one.withdrawn
        and one.by_when is not None
        and one.by_when <= until
    ]


def swept(rounds: int) -> Row:
    """The sweep of a morning on which everybody was told already, beside a scan."""
    network = Network(NETWORK, "big", "A large network", Nation.ENG)
    committees = [
        Committee(CommitteeId(f"COM-{at:03}"), f"c{at}", f"Group {at}", chair=PersonId(f"PER-{at:04}"))
        for at in range(COMMITTEES)
    ]
    people = [Person(PersonId(f"PER-{at:04}"), f"P {at}", (f"p{at}@x.org",)) for at in range(PEOPLE)]
    records: list[Record] = [network, *committees, *people, *map(_action, range(COUNT))]
    store = memory_store()
    with store.writing() as desk:
        desk.commit(at=NOW, actor="clerk", surface="bench", verb="network.founded", records=records)
        told = tuple(one.key for one in prompts(desk, network, NOW))
        desk.commit(at=NOW, actor="clerk", surface="bench", verb="letter.queued", records=[], keys=told)
    with store.reading() as view:
        actions = view.find(Action)
        assert len(actions) == COUNT
        assert list(prompts(view, network, NOW)) == []
        ours, scan = medians(
            rounds,
            Timed(lambda _: list(prompts(view, network, NOW))),
            Timed(lambda _: _scan(actions, TODAY + timedelta(days=7))),
        )
    what = f"sweep over {COUNT:,} actions of {PEOPLE:,} people / a plain scan"
    return Row(16, what, ours / scan, 0.02, 0.1, said(("sweep", "scan"), (ours, scan)))
