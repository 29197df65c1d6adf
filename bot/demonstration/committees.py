"""How is the demonstration network constituted? Its board and groups, as the lines an administrator types."""

from __future__ import annotations

from typing import Final

from bot.demonstration.people import LEAVER, SECRETARY, SECRETARY_OF_GROUPS, WITHOUT_ADDRESS


def _committee(name: str, key: str, chair: str, secretary: str, more: str) -> str:
    return f'committee add "{name}" short {key} chair "{chair}" secretary "{secretary}" {more}'


def _usually(key: str, clock: str, length: str, place: str = "") -> str:
    where = f'place "{place}" ' if place else ""
    return f"committee set {key} {where}link https://meet.example/{key} time {clock} length {length}"


COMMITTEES: Final = (
    _committee(
        "Imaging Network Board",
        "board",
        "Rosalind Kerr",
        SECRETARY,
        'deputy "Asha Rahman" host nht authority joint committee',
    ),
    _committee(
        "Clinical and Quality Group",
        "clinical",
        "Asha Rahman",
        SECRETARY,
        'deputy "Wei-Lin Cheung" parent board host euh authority advisory',
    ),
    _committee(
        "Workforce and Education Group",
        "workforce",
        "Niamh O'Donnell",
        SECRETARY_OF_GROUPS,
        'deputy "Rhiannon Parry-Jones" parent board host sch authority advisory',
    ),
    _committee(
        "Digital and PACS Group",
        "digital",
        "Imran Qureshi",
        SECRETARY_OF_GROUPS,
        "parent board host euh authority advisory",
    ),
    _committee(
        "Equipment and Capacity Group",
        "equipment",
        "Kwame Mensah",
        SECRETARY_OF_GROUPS,
        'deputy "Jasvinder Kaur Gill" parent board host hdt authority delegated individuals',
    ),
    _usually("board", "14:00", "2h", "Room 4, Infirmary"),
    _usually("clinical", "13:00", "90m", "Seminar Room 2, Eastmere"),
    _usually("workforce", "10:00", "90m", "Education Centre, Saltby"),
    _usually("digital", "15:00", "60m"),
    _usually("equipment", "9:30", "2h", "Physics Meeting Room"),
)


def _seat(where: str, role: str, holder: str, categories: str, more: str = "") -> str:
    """`where` is a committee's key, and behind a stroke the organisation that the seat is for."""
    committee, _, organisation = where.partition("/")
    return " ".join(
        filter(
            None,
            (
                f'seat add {committee} "{role}"',
                f"of {organisation}" if organisation else "",
                f'for "{holder}"' if holder else "",
                f'categories "{categories}"',
                more,
            ),
        )
    )


BOARD_SEATS: Final = (
    _seat("board/nht", "Trust representative", "Owen Pritchard", "executive", 'deputy "Daniel Cohen"'),
    _seat("board/euh", "Trust representative", "Chukwuemeka Obi", "clinical, executive"),
    _seat("board/hdt", "Trust representative", "Fiona Llewellyn-Ward", "executive", "deputy Jasvinder"),
    _seat("board/sch", "Trust representative", "Niamh O'Donnell", "executive", 'deputy "Anneka Lindqvist"'),
    _seat("board/wcc", "Trust representative", "Siân Davies", "clinical", 'deputy "Fatima al-Sayed"'),
    _seat("board/cvd", "Provider representative", "Gareth Davies", "executive, independent", "deputy Tamsin"),
    _seat("board", "Clinical lead", "Asha Rahman", "clinical"),
    _seat("board", "Professional radiographer lead", "Llŷr ap Gwilym", "clinical"),
    _seat("board", "Medical physics lead", "Zoë Hartmann", "clinical"),
    _seat("board", "Radiology services manager lead", "Kwame Mensah", "operational"),
    _seat("board", "Radiology nurse lead", LEAVER, "clinical"),
    _seat("board", "PACS and imaging IT lead", "Imran Qureshi", "digital", "non-voting"),
    _seat("board/icb", "Commissioner", "Priya Venkataraman", "commissioner", "non-voting"),
    _seat("board", "Lay member", "José Ferreira", "lay"),
    _seat("board", "Lay member", WITHOUT_ADDRESS, "lay"),
)

GROUP_SEATS: Final = (
    _seat("clinical/euh", "Radiologist", "Wei-Lin Cheung", "clinical"),
    _seat("clinical/sch", "Radiologist", "Anneka Lindqvist", "clinical"),
    _seat("clinical/wcc", "Paediatric radiologist", "Siân Davies", "clinical"),
    _seat("clinical/nht", "Radiographer", "Aoife Brennan", "clinical"),
    _seat("clinical/hdt", "Radiographer", "Llŷr ap Gwilym", "clinical"),
    _seat("clinical/nht", "Radiology nurse", LEAVER, "clinical"),
    _seat("clinical/euh", "Medical physics expert", "Zoë Hartmann", "clinical"),
    _seat("clinical/cvd", "Provider representative", "Tamsin Trevelyan", "independent"),
    _seat("clinical", "Lay member", "José Ferreira", "lay", "non-voting"),
    _seat("workforce/sch", "Practice educator", "Rhiannon Parry-Jones", "education"),
    _seat("workforce/wcc", "Radiographer", "Fatima al-Sayed", "clinical"),
    _seat("workforce/wcc", "Sonographer", "Caitlin Fraser", "clinical"),
    _seat("workforce/hdt", "Services manager", "Jasvinder Kaur Gill", "operational"),
    _seat("workforce/nht", "Reporting radiographer", "Aoife Brennan", "clinical"),
    _seat("workforce/euh", "Trainee representative", "", "education"),
    _seat("digital/hdt", "PACS administrator", "Callum MacInnes", "digital"),
    _seat("digital/icb", "Digital architect", "Yusuf Demir", "digital", "non-voting"),
    _seat("digital/nht", "Clinical scientist", "Oluwaseun Bankole", "clinical"),
    _seat("digital/sch", "Radiologist", "Anneka Lindqvist", "clinical"),
    _seat("digital/cvd", "Provider representative", "Tamsin Trevelyan", "independent"),
    _seat("equipment/hdt", "Services manager", "Jasvinder Kaur Gill", "operational"),
    _seat("equipment/nht", "Equipment manager", "Stephen Ainsworth", "operational"),
    _seat("equipment/euh", "Medical physics expert", "Zoë Hartmann", "clinical"),
    _seat("equipment/nht", "Finance", "Daniel Cohen", "finance"),
    _seat("equipment/wcc", "Radiographer", "Fatima al-Sayed", "clinical"),
    _seat("equipment/cvd", "Provider representative", "Gareth Davies", "independent", "non-voting"),
    _seat("equipment", "Lay member", WITHOUT_ADDRESS, "lay"),
)
