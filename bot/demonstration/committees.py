"""How is the demonstration network constituted? Its board and groups, as the lines that an administrator types."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.demonstration.people import LEAVER, SECRETARY, SECRETARY_OF_GROUPS, WITHOUT_ADDRESS
from governance_store.rules.local_time import date_short

COMMITTEES: Final = (
    f'committee add "Imaging Network Board" short board host nht authority joint committee '
    f'chair "Rosalind Kerr" deputy "Asha Rahman" secretary "{SECRETARY}"',
    f'committee add "Clinical and Quality Group" short clinical parent board host euh authority advisory '
    f'chair "Asha Rahman" deputy "Wei-Lin Cheung" secretary "{SECRETARY}"',
    f'committee add "Workforce and Education Group" short workforce parent board host sch authority advisory '
    f'chair "Niamh O\'Donnell" deputy "Rhiannon Parry-Jones" secretary "{SECRETARY_OF_GROUPS}"',
    f'committee add "Digital and PACS Group" short digital parent board host euh authority advisory '
    f'chair "Imran Qureshi" secretary "{SECRETARY_OF_GROUPS}"',
    f'committee add "Equipment and Capacity Group" short equipment parent board host hdt '
    f'authority delegated individuals chair "Kwame Mensah" deputy "Jasvinder Kaur Gill" '
    f'secretary "{SECRETARY_OF_GROUPS}"',
    'committee set board place "Room 4, Infirmary" link https://meet.example/imaging-board time 14:00 length 2h',
    'committee set clinical place "Seminar Room 2, Eastmere" link https://meet.example/clinical time 13:00 '
    "length 90m",
    'committee set workforce place "Education Centre, Saltby" link https://meet.example/workforce time 10:00 '
    "length 90m",
    "committee set digital link https://meet.example/digital time 15:00 length 60m",
    'committee set equipment place "Physics Meeting Room" link https://meet.example/equipment time 9:30 length 2h',
)

BOARD_SEATS: Final = (
    'seat add board "Trust representative" of nht for "Owen Pritchard" categories executive deputy "Daniel Cohen"',
    'seat add board "Trust representative" of euh for "Chukwuemeka Obi" categories "clinical, executive"',
    'seat add board "Trust representative" of hdt for "Fiona Llewellyn-Ward" categories executive '
    'deputy "Jasvinder Kaur Gill"',
    'seat add board "Trust representative" of sch for "Niamh O\'Donnell" categories executive '
    'deputy "Anneka Lindqvist"',
    'seat add board "Trust representative" of wcc for "Siân Davies" categories clinical deputy "Fatima al-Sayed"',
    'seat add board "Provider representative" of cvd for "Gareth Davies" categories "executive, independent" '
    'deputy "Tamsin Trevelyan"',
    'seat add board "Clinical lead" for "Asha Rahman" categories clinical',
    'seat add board "Professional radiographer lead" for "Llŷr ap Gwilym" categories clinical',
    'seat add board "Medical physics lead" for "Zoë Hartmann" categories clinical',
    'seat add board "Radiology services manager lead" for "Kwame Mensah" categories operational',
    f'seat add board "Radiology nurse lead" for "{LEAVER}" categories clinical',
    'seat add board "PACS and imaging IT lead" for "Imran Qureshi" non-voting categories digital',
    'seat add board "Commissioner" of icb for "Priya Venkataraman" non-voting categories commissioner',
    'seat add board "Lay member" for "José Ferreira" categories lay',
    f'seat add board "Lay member" for "{WITHOUT_ADDRESS}" categories lay',
)

GROUP_SEATS: Final = (
    'seat add clinical "Radiologist" of euh for "Wei-Lin Cheung" categories clinical',
    'seat add clinical "Radiologist" of sch for "Anneka Lindqvist" categories clinical',
    'seat add clinical "Paediatric radiologist" of wcc for "Siân Davies" categories clinical',
    'seat add clinical "Radiographer" of nht for "Aoife Brennan" categories clinical',
    'seat add clinical "Radiographer" of hdt for "Llŷr ap Gwilym" categories clinical',
    f'seat add clinical "Radiology nurse" of nht for "{LEAVER}" categories clinical',
    'seat add clinical "Medical physics expert" of euh for "Zoë Hartmann" categories clinical',
    'seat add clinical "Provider representative" of cvd for "Tamsin Trevelyan" categories independent',
    'seat add clinical "Lay member" for "José Ferreira" non-voting categories lay',
    'seat add workforce "Practice educator" of sch for "Rhiannon Parry-Jones" categories education',
    'seat add workforce "Radiographer" of wcc for "Fatima al-Sayed" categories clinical',
    'seat add workforce "Sonographer" of wcc for "Caitlin Fraser" categories clinical',
    'seat add workforce "Services manager" of hdt for "Jasvinder Kaur Gill" categories operational',
    'seat add workforce "Reporting radiographer" of nht for "Aoife Brennan" categories clinical',
    'seat add workforce "Trainee representative" of euh categories education',
    'seat add digital "PACS administrator" of hdt for "Callum MacInnes" categories digital',
    'seat add digital "Digital architect" of icb for "Yusuf Demir" non-voting categories digital',
    'seat add digital "Clinical scientist" of nht for "Oluwaseun Bankole" categories clinical',
    'seat add digital "Radiologist" of sch for "Anneka Lindqvist" categories clinical',
    'seat add digital "Provider representative" of cvd for "Tamsin Trevelyan" categories independent',
    'seat add equipment "Services manager" of hdt for "Jasvinder Kaur Gill" categories operational',
    'seat add equipment "Equipment manager" of nht for "Stephen Ainsworth" categories operational',
    'seat add equipment "Medical physics expert" of euh for "Zoë Hartmann" categories clinical',
    'seat add equipment "Finance" of nht for "Daniel Cohen" categories finance',
    'seat add equipment "Radiographer" of wcc for "Fatima al-Sayed" categories clinical',
    'seat add equipment "Provider representative" of cvd for "Gareth Davies" non-voting categories independent',
    f'seat add equipment "Lay member" for "{WITHOUT_ADDRESS}" categories lay',
)


def terms(review: date) -> tuple[str, ...]:
    """The terms of reference, due for review on a day."""
    due = f"review {date_short(review)}"
    quarterly = f"frequency every 3 months notice 5 working days agenda 5 working days {due}"
    return (
        'tor set board quorum "one third of voting members, including the chair or deputy chair and at least '
        'three member organisations" frequency every 2 months notice 7 clear days agenda 5 working days '
        f"papers 5 working days minutes 10 working days {due}",
        f'tor set clinical quorum "four members, at least two of them radiologists" {quarterly} '
        "papers 5 working days minutes 10 working days",
        f'tor set workforce quorum "one half of the members" {quarterly} papers 3 working days '
        "minutes 10 working days",
        f'tor set digital quorum "three members" {quarterly} papers 3 working days minutes 5 working days',
        f'tor set equipment quorum "one half of the members, including the medical physics expert" {quarterly} '
        "papers 5 working days minutes 10 working days",
    )
