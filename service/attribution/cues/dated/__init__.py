"""Which dates beside a cue tell when something was said, and which tell of something else."""
