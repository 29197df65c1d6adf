"""Which sorts of plan does the network keep under review beside ours? Its own, one declaration each."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.naming import table
from bot.language.intervals import in_years
from bot.parameters.named import fold
from bot.parameters.plans import A_PLAN_KIND, AN_INTERVAL
from bot.parameters.statements import STATEMENTS
from bot.parameters.text import Text
from bot.reply import Button, Choices, Entry, Mood, Reply, Verdict
from governance_store.records.ids import PlanKindId
from governance_store.records.period import Period, Unit
from governance_store.records.plan import PlanKind
from governance_store.rules.plan_kinds import PLAN_KINDS, kinds_of
from governance_store.rules.plan_themes import word_of

_A_NAME: Final = Text(called="a name", longest=80)
_ASKS: Final = Text(called="what a review asks", longest=600, entry=Entry.PARAGRAPH)
_ASKED: Final = Param(_ASKS, "What a review of it asks", "asks", ("asking",))
_OFTEN: Final = Param(AN_INTERVAL, "Usually reviewed every", "every", hint="Such as: 12 months, 2 years.")
_FOR: Final = Param(STATEMENTS, "Statements", "statements", ("statement",))
_THEMES: Final = Param(
    Text(called="what it must address", longest=400), "What it must address", "themes", ("theme",),
    hint="Apart by semicolons, such as: recruitment; extended roles.",
)  # fmt: skip
_A_YEAR: Final = Period(12, Unit.MONTHS)


@command(
    "plan kind add",
    "Add a sort of plan of the network's own",
    who=KEEPERS,
    examples=('plan kind add "green plan" asks "A review asks how much less we use." every 12 months',),
    submit="Add it",
)
def add(
    act: Act,
    name: Annotated[str, Param(_A_NAME, "Name")],
    asks: Annotated[str, _ASKED],
    every: Annotated[Period | None, _OFTEN] = None,
    statements: Annotated[tuple[str, ...], _FOR] = (),
    themes: Annotated[str | None, _THEMES] = None,
) -> Reply:
    """From then on plans of this sort can be kept under review like any other."""
    if any(fold(name) in {fold(one.name), fold(one.id)} for one in kinds_of(act.view).values()):
        raise Refused(Problem(f"There is a sort of plan called “{name}” already: “plan kind list”.", "name"))
    made = PlanKind(
        PlanKindId(act.new_id("PLK")),
        name,
        asks,
        every or _A_YEAR,
        statements,
        themes=_apart(themes),
    )
    act.commit("plan-kind.added", made)
    told = f"“{name}” ({made.id}) is a sort of plan, usually reviewed every {in_years(made.interval)}."
    button = Choices((Button("Keep one under review", f"plan add {made.id}"),))
    return Reply((Verdict(Mood.GOOD, told), button), ids=(made.id,))


@command(
    "plan kind set",
    "Change what a review of the network's own sort of plan asks, and how often it usually is",
    who=KEEPERS,
    examples=('plan kind set PLK-001 asks "A review asks how much less we use, and where." every 2 years',),
    submit="Set",
)
def set_kind(
    act: Act,
    kind: Annotated[PlanKind, Param(A_PLAN_KIND, "Sort of plan", example="PLK-001")],
    asks: Annotated[str | None, _ASKED] = None,
    every: Annotated[Period | None, _OFTEN] = None,
    statements: Annotated[tuple[str, ...], _FOR] = (),
    themes: Annotated[str | None, _THEMES] = None,
) -> Reply:
    """Plans that are kept already keep their own interval; ours are not changed."""
    if kind in PLAN_KINDS:
        told = f"What a review of this sort asks is ours ({kind.name}), and its interval is set plan by plan."
        raise Refused(Problem(f"{told} “plan kind add” adds a sort of your own.", "kind"))
    after = replace(
        kind,
        asks=asks or kind.asks,
        interval=every or kind.interval,
        statements=statements or kind.statements,
        themes=_apart(themes) or kind.themes,
    )
    if after == kind:
        told = f"“{kind.name}” is set so already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(kind.id,))
    act.commit("plan-kind.set", after)
    return Reply((Verdict(Mood.GOOD, f"“{kind.name}” is changed."),), ids=(kind.id,))


def _apart(themes: str | None) -> tuple[str, ...]:
    """The themes of a list, each once."""
    said = {word_of(one): one.strip() for one in (themes or "").split(";")}
    return tuple(one for word, one in said.items() if word)


@command(
    "plan kind list",
    "List the sorts of plan, what a review of each asks, and how often it usually is",
    who=EVERYBODY,
    writes=False,
    examples=("plan kind list",),
)
def list_kinds(act: Act) -> Reply:
    """Ours first, then the network's own."""
    rows = (
        (
            one.id,
            one.name,
            ", ".join(one.statements) or "–",
            in_years(one.interval),
            "; ".join(one.themes) or "–",
            one.asks,
        )
        for one in kinds_of(act.view).values()
    )
    columns = ("Word", "Sort", "Statements", "Usually every", "Must address", "What a review asks")
    return Reply((table("Sorts of plan", columns, rows),))
