"""How far has a plan come, and what does it say of the themes that it must address?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, Act, Incomplete, Narrowed, Param, Problem, Refused, command
from bot.commands.naming import in_a_row
from bot.commands.plan import PLAN, refuse_set_aside
from bot.commands.plan_replies import show_button
from bot.commands.review_work import refuse_others
from bot.parameters.plans import A_THEME
from bot.parameters.text import A_FLAG, Text
from bot.reply import Entry, Mood, Reply, Verdict
from governance_store import View
from governance_store.records.ids import plan_note_id, plan_theme_id
from governance_store.records.plan import Plan, PlanNote, PlanTheme
from governance_store.rules.plan_kinds import kind_of_plan
from governance_store.rules.plan_themes import Theme, every_theme, missing_themes, themes_of
from governance_store.rules.plans_stalled import notes_of_plan

_SAID: Final = Text(called="what has moved", longest=1000, entry=Entry.PARAGRAPH)
_TEXT: Final = Text(called="what a plan says of a theme", longest=1000, entry=Entry.PARAGRAPH)


def _of_its_sort(view: View, plan: Plan) -> Iterator[Theme]:
    yield from (one for one in every_theme(view) if plan.kind in one.kinds)


_THEME: Final = Param(A_THEME, "Theme", example='"extended roles"', narrowed=Narrowed("plan", _of_its_sort))


@command(
    "plan progress",
    "Say what has moved with a plan since the last meeting",
    who=EVERYBODY,
    examples=('plan progress PLN-001 "Two reporting posts are advertised"',),
    submit="Say it",
)
def progress(
    act: Act, plan: Annotated[Plan, PLAN], text: Annotated[str, Param(_SAID, "What has moved")]
) -> Reply:
    """With the day and who said it; what was said before stays."""
    refuse_others(act, plan)
    refuse_set_aside(plan)
    number = len(notes_of_plan(act.view, plan)) + 1
    note = PlanNote(plan_note_id(plan.id, number), plan.id, number, act.now, act.actor.id, text)
    act.commit("plan.progress", note)
    told = f"What has moved with “{plan.title}” is recorded."
    return Reply((Verdict(Mood.GOOD, told), show_button(plan)), ids=(plan.id,))


@command(
    "plan theme",
    "Record what a plan says of a theme that plans of its sort are to address",
    who=EVERYBODY,
    examples=(
        'plan theme PLN-001 "extended roles" "Reporting radiographers at three sites by 2029"',
        'plan theme PLN-001 "extended roles" none',
    ),
    submit="Record it",
)
def theme(
    act: Act,
    plan: Annotated[Plan, PLAN],
    theme: Annotated[Theme, _THEME],
    text: Annotated[str | None, Param(_TEXT, "What it says")] = None,
    none: Annotated[bool, Param(A_FLAG, "It says nothing of it any more", "none")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Said again, it replaces what was recorded before, which stays in the history."""
    refuse_others(act, plan)
    refuse_set_aside(plan)
    _refuse_foreign(act, plan, theme)
    if not text and not none:
        raise Incomplete("text", ask=f"What does “{plan.title}” say of {theme.name}?")
    if text and none:
        raise Refused(Problem("Say either what it says, or “none”.", "text"))
    id_ = plan_theme_id(plan.id, theme.id)
    before = act.view.maybe(PlanTheme, id_)
    if (before.text if before else "") == (text or ""):
        told = f"That is recorded of {theme.name} already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(plan.id,))
    act.commit("plan.theme-set", PlanTheme(id_, plan.id, theme.name, text or "", act.now))
    what = "is recorded" if text else "is taken out"
    told = f"What “{plan.title}” says of {theme.name} {what}."
    return Reply((Verdict(Mood.GOOD, told, tuple(_open(act, plan))), show_button(plan)), ids=(plan.id,))


def _open(act: Act, plan: Plan) -> Iterator[str]:
    missing = missing_themes(act.view, plan)
    if missing:
        yield f"It must still address {in_a_row(missing)}."
    elif kind_of_plan(act.view, plan).themes:
        yield "It addresses every theme that it must."


def _refuse_foreign(act: Act, plan: Plan, theme: Theme) -> None:
    kind = kind_of_plan(act.view, plan)
    if plan.kind in theme.kinds:
        return
    its = themes_of(kind)
    has = f"its themes are {in_a_row(its)}" if its else "plans of its sort have none"
    nearest = tuple(f'plan theme {plan.id} "{one}"' for one in its)
    raise Refused(
        Problem(f"{theme.name.capitalize()} is no theme of “{plan.title}” ({kind.name}): {has}.", "theme"),
        nearest=nearest,
    )
