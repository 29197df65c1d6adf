"""How does the clerk write to people's mailboxes? By SMTP, or as files for trials."""
