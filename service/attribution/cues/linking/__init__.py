"""Which source, content and date belong to which cue, and what of a marked source or cue is none."""
