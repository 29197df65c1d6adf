"""How are the shipped Word templates made? Each by its module here; `python -m tests.templates.shipped` writes them.

They are made once and kept as files, since people edit them in Word; a test compares the two.
"""
