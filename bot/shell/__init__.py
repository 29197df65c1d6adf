"""The sub-commands of the `clerk` command line, and what they share."""
