"""Whether professions, however they are written, come into the right group."""

from __future__ import annotations

import pytest

from governance_store.rules.professions import Profession, profession_group


@pytest.mark.parametrize(
    ("said", "group"),
    [
        ("Consultant radiologist", Profession.RADIOLOGISTS),
        ("RADIOLOGIST", Profession.RADIOLOGISTS),
        ("radiographers", Profession.RADIOGRAPHERS),
        ("Lead superintendent Radiographer", Profession.RADIOGRAPHERS),
        ("Sonographer", Profession.RADIOGRAPHERS),
        ("Radiographic assistant", Profession.SUPPORT),
        ("Radiology nurse", Profession.NURSES),
        ("MPE", Profession.PHYSICISTS),
        ("Clinical  scientist", Profession.PHYSICISTS),
        ("PACS manager", Profession.INFORMATICS),
        ("Network director", Profession.MANAGERS),
        ("Chaplain", Profession.OTHER),
        ("  ", Profession.UNKNOWN),
        ("", Profession.UNKNOWN),
    ],
)
def test_a_word_of_it_decides(said: str, group: Profession) -> None:
    """The first group of the order that has one."""
    assert profession_group(said) is group


def test_a_word_counts_from_its_beginning_alone() -> None:
    """“Metadata” is no data, and “predict” no ICT."""
    assert profession_group("Predictor of metadata") is Profession.OTHER
