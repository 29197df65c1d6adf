"""Agendas as last looked at. After a wanted change: `python -m tests.templates.golden_agendas`."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from templates import render
from templates.contexts.agenda import AGENDA_SAMPLES, AgendaDocument
from tests.templates.word import as_text

GOLDEN: Final = Path(__file__).parent / "golden_agendas"
AGENDAS: Final = {one.status.lower(): one for one in AGENDA_SAMPLES}


def looks(agenda: AgendaDocument) -> dict[str, str]:
    """An agenda in each form that can be compared, by the ending of its golden file."""
    return {
        "word.txt": as_text(render("agenda", agenda).content),
        "txt": render("agenda text", agenda).content.decode(),
    }


def main() -> None:
    """Write down how each looks now; look at the difference before it is committed."""
    GOLDEN.mkdir(exist_ok=True)
    for name, agenda in AGENDAS.items():
        for ending, text in looks(agenda).items():
            (GOLDEN / f"{name}.{ending}").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
