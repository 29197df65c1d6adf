"""Which line shows something that is recorded, by its identifier? For links from pages and calendars."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from governance_store import View
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.education import EducationEvent
from governance_store.records.meeting import Meeting
from governance_store.records.person import Post
from governance_store.records.plan import Plan
from governance_store.records.programme import Objective
from governance_store.records.terms_of_reference import TermsOfReference

_Line = Callable[[View, Any], str]


def _by(verb: str) -> _Line:
    return lambda _view, one: f"{verb} {one.id}"


def _terms(view: View, terms: TermsOfReference) -> str:
    return f"tor show {view.get(Committee, terms.committee).key} v{terms.number}"


_LINES: Final[Mapping[type[Any], _Line]] = {
    Meeting: _by("meeting show"),
    Plan: _by("plan show"),
    Audit: _by("audit show"),
    Objective: _by("programme objective"),
    EducationEvent: _by("education show"),
    Decision: _by("decision show"),
    Post: _by("post show"),
    TermsOfReference: _terms,
}


def line_showing(view: View, id_: str) -> str | None:
    """The line that shows what is recorded under an identifier; None where no line shows anything."""
    found = ((one, line) for type_, line in _LINES.items() if (one := view.maybe(type_, id_)))
    return next((line(view, one) for one, line in found), None)
