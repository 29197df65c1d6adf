"""What sorts of thing can be said in a line, how is each read, printed back and asked for in a form?"""
