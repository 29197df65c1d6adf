"""What does a template get to print? Frozen values, ready and in words, made from records by pure functions."""
