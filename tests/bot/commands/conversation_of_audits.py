"""What is said of audits, for tests that listen to a whole conversation."""

from __future__ import annotations

from typing import Final

OF_AUDITS: Final = r"""
Obi: audit list
Obi: audit matrix 2040/41
Sam: audit add "MRI safety screening" in Q4 2026/27 guideline PLN-002 lead asha professions nurses
Sam: audit add "MRI safety screening" in Q1
Sam: audit add "Doses" in Q1 2020/21 target 120%
Sam: audit add "Doses" in Q1 2027
Sam: audit add
Asha: audit add "Doses" in Q1
Sam: audit change AU01 in Q1 2027/28
Sam: audit change AU01 in Q1 2027/28 because the forms come later
Sam: audit change AU01
Obi: audit start AU01
Asha: audit start AU01
Asha: audit result AU01 82% on 30 Oct 2036
Asha: audit result AU01 820%
Asha: audit shared AU01 with nht
Asha: audit again AU01
Asha: audit result AU01 82% against 95% finding "Forms were incomplete"
Asha: audit result AU01 84% against 95% again in 6 months
Asha: audit shared AU01 with nht and "All radiographers"
Asha: audit shared AU01 with board how "Slides, on the intranet"
Asha: audit take back AU01 1
Asha: audit take back AU01 1
Asha: audit action AU01 lena "Change the form" by 12 Jan 2028
Obi: audit action AU01 lena "Change the form"
Obi: audit compare AU01
Asha: audit again AU01
Asha: audit again AU01
Obi: audit show AU02
Obi: audit list mine
Obi: audit show AU01
Obi: audit show AU09
Obi: audit matrix 2027/28
Obi: audit document 2027/28
Obi: audit document 2027/28 excel board
Sam: audit drop AU01 because it is national
Sam: audit drop AU02 because it is national
Sam: record show AUD-0001
Sam: record history AUD-0001:result
"""
