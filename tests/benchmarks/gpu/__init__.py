"""What a GPU does otherwise than a CPU, and the runs that need one: a program of minutes that goes on where it stopped."""
