"""What is the console? The conversation, the mail and the help as web pages, for a demonstration."""
