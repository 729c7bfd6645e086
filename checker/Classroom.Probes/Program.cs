using Checker.Classroom.Probes;

// The word names the attack; what it prints is what a test reads. "refused" and "open" are the two answers of an escape.
return Probe.Find(args[0]).Invoke(args[1..]);
