"""What a source mention is: a name, a pronoun or a description, alone or with others, without what hangs on."""
