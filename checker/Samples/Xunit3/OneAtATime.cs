using Xunit.Sdk;
using Xunit.v3;

// Bytes are counted for the whole process, and xunit runs test classes in parallel unless told otherwise.
[assembly: Parallelization(Mode = ParallelMode.None)]
