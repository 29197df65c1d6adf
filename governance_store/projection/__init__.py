"""The present tense: what the journal comes to, in tables, and the questions asked of them."""
