"""How are the shipped Word templates made? By a module each; `python -m tests.templates.shipped` writes them.

They are made once and kept as files, since people edit them in Word; a test compares the two.
"""
