"""To which group does a profession belong? People write it in many ways, and figures need few groups.

The groups are the professions among whom the standard wants a network led (IN-201). A word of a profession
decides, the first group of the order below that has it.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final


class Profession(StrEnum):
    """A group of professions, as tables name it."""

    RADIOLOGISTS = "radiologists"
    RADIOGRAPHERS = "radiographers"
    NURSES = "nurses"
    PHYSICISTS = "physicists"
    SUPPORT = "support staff"
    INFORMATICS = "informatics"
    MANAGERS = "managers"
    OTHER = "other professions"
    UNKNOWN = "not recorded"


_BEGINNINGS: Final = (
    (Profession.SUPPORT, ("assistant", "assisting", "support", "helper", "apprentice")),
    (Profession.RADIOGRAPHERS, ("radiograph", "sonograph", "mammograph", "ultrasonograph")),
    (Profession.RADIOLOGISTS, ("radiologist", "radiology registrar")),
    (Profession.NURSES, ("nurs", "matron")),
    (
        Profession.PHYSICISTS,
        ("physicist", "physics", "mpe", "rpa", "radiation protection", "clinical scientist"),
    ),
    (Profession.INFORMATICS, ("pacs", "informatic", "digital", "data", "ict")),
    (Profession.MANAGERS, ("manager", "management", "director", "administrat", "secretar", "clerical")),
)


def profession_group(said: str) -> Profession:
    """The group of a profession as somebody wrote it, such as “Consultant radiologist”."""
    text = " ".join(said.casefold().split())
    if not text:
        return Profession.UNKNOWN
    for group, beginnings in _BEGINNINGS:
        if any(re.search(rf"\b{beginning}", text) for beginning in beginnings):
            return group
    return Profession.OTHER
