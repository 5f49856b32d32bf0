"""Claims that a document, a record, a hearing or a study makes, where the reader marks nothing."""
