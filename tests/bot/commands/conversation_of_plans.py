"""What is said of plans and their reviews, for tests that listen to a whole conversation."""

from __future__ import annotations

from typing import Final

OF_PLANS: Final = r"""
Sam: plan list
Sam: plan add workforce "Workforce strategy" lead "Clinical lead" committee board every 12 months
Sam: plan add guideline "MRI safety" anniversary 29 Feb topic "radiation safety" every 2 years
Lena: plan add capacity "Capacity plan" every 0 days
Lena: plan add capacity "Capacity plan" last 3 Mar 2026 horizon 31 Mar 2031
Lena: plan link PLN-001 with PLN-003
Lena: plan link PLN-001 with PLN-001
Sam: plan change PLN-001 every 6 months
Sam: plan change PLN-001
Obi: plan show PLN-001
Obi: plan list committee board
Obi: plan change PLN-001 every year
Lena: plan unlink PLN-003 with PLN-001
Lena: plan set aside PLN-003 because it is merged
Lena: plan resume PLN-003
Lena: record show PLN-001
Sam: action add "Asha Rahman" "Fill two reporting posts" by 30 Jan 2027 plan PLN-001
Sam: plan part PLN-001 nht "Two reporting posts"
Sam: plan part PLN-001 nht none
Sam: plan theme PLN-001 "extended roles" "Reporting radiographers at three sites by 2029"
Sam: plan theme PLN-001 "extended roles"
Sam: plan theme PLN-001 "extended roles" none
Sam: plan progress PLN-001 "Two reporting posts are advertised"
Sam: plan engaged PLN-001 "Patient forum" for patients on 1 Oct 2026
Sam: plan engaged PLN-001 "Patient forum" for patients on 1 Oct 2036
Sam: plan take back PLN-001 1
Sam: plan take back PLN-001 7
Sam: plan kind add "green plan" asks "A review asks how much less we use."
Sam: plan kind add "green plan" asks "A review asks how much less we use."
Sam: plan kind set PLK-001 every 2 years
Obi: plan kind list
Obi: plan list guideline
Sam: review list
Sam: review list due
Obi: review done PLN-001 unchanged
Asha: review done PLN-001 unchanged
Asha: review paper PLN-001
Sam: review paper PLN-001 by "Asha Rahman"
Sam: review done PLN-001 amended summary "Two posts added" minute 014
Sam: review done PLN-001 amended on 1 Jan 2031 minute 001
Sam: review done PLN-001 amended summary "Two posts added" minute 001
Lena: review postpone PLN-002 to 1 Jul 2027 because the census comes out in May
Lena: review postpone PLN-002 to 1 Jul 2037 because nobody has time
Sam: review show PLN-001
Obi: review list mine
Sam: review agenda PLN-001
Sam: review agenda PLN-002
Lena: review agenda PLN-003 board
Obi: review list overdue
"""
