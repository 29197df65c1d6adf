"""What is said of education events, for tests that listen to a whole conversation."""

from __future__ import annotations

from typing import Final

OF_EDUCATION: Final = r"""
Sam: education list
Sam: education add "MRI safety" 1 Oct 2026 14:00-16:00 lead "Asha Rahman" at "Seminar room 2"
Sam: education add "MRI safety" 1 Oct 2026
Sam: education add "CT dose" 20 Jan 2030 professions "radiographers and physicists" invite nht and cvd
Obi: education add "CT dose" 20 Jan 2030
Asha: education attended EDU-001 Asha Rahman, Mia Member, Jo Bloggs (radiographer, County Hospital)
Asha: education attended EDU-001 Zeb Nought, Jane Smith
Asha: education attended EDU-002 Mia Member
Asha: education remove EDU-001 "Mia Member"
Asha: education remove EDU-001 "Mia Member"
Obi: education attend XXXXXX
Obi: education code EDU-002
Sam: education code EDU-001
Asha: education change EDU-001
Asha: education change EDU-001 at "Room 4"
Sam: education cancel EDU-002 because the speaker is unwell
Sam: education cancel EDU-001 because no
Asha: education import EDU-001 list.xlsx
Asha: education ask EDU-001
Sam: education ask EDU-001
Sam: education ask EDU-002
Obi: education evaluation EDU-001
Obi: education evaluation
Obi: education equity
Obi: education equity 2031/32
Obi: education list
Obi: education show EDU-001
Lena: education erase "Jo Bloggs" because she asked
Ada: education erase "Zeb Nought" because he asked
Ada: education erase "Jo Bloggs" because she asked
Lena: record show EDU-001
"""
