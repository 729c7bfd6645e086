using Xunit;

// Bytes are counted for the whole process, and xunit runs test classes in parallel unless told otherwise.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
