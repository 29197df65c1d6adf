"""Write the shipped Word templates anew: `python -m tests.templates.shipped`. Look at them afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from templates.engines.text import FILES
from tests.templates.shipped.action_log import action_log
from tests.templates.shipped.agenda import agenda
from tests.templates.shipped.annual_overview import annual_overview
from tests.templates.shipped.annual_report import annual_report
from tests.templates.shipped.audit_programme import audit_programme
from tests.templates.shipped.chairs_report import chairs_report
from tests.templates.shipped.cover_sheet import cover_sheet
from tests.templates.shipped.minutes import minutes
from tests.templates.shipped.minutes_draft import minutes_draft
from tests.templates.shipped.programme import programme
from tests.templates.shipped.terms_of_reference import terms_of_reference

SHIPPED: Final[Mapping[str, Callable[[], bytes]]] = {
    "action_log": action_log,
    "agenda": agenda,
    "annual_overview": annual_overview,
    "annual_report": annual_report,
    "audit_programme": audit_programme,
    "minutes": minutes,
    "minutes_draft": minutes_draft,
    "chairs_report": chairs_report,
    "cover_sheet": cover_sheet,
    "programme": programme,
    "terms_of_reference": terms_of_reference,
}


def main() -> None:
    """Write each of them where the clerk finds it."""
    for name, made in SHIPPED.items():
        (FILES / "documents" / f"{name}.docx").write_bytes(made())


if __name__ == "__main__":
    main()
