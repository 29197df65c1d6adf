"""The conversation: who asks, what is answered, and how it leaves."""
