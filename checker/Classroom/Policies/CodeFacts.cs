namespace Checker.Classroom.Policies;

/// <summary>What the compiled code of a submission names, as far as a policy asks. Read from metadata; nothing is run.</summary>
/// <param name="Uses">What the submitted files use of libraries and of the given files.</param>
/// <param name="Bindings">Members of the submitted files that the given files use: <c>Leaks.Exercise2.ColumnFormatters.For</c>. A name of the submission's own here is one that hides a given one.</param>
/// <param name="Attributes">Types of all attributes in the assembly.</param>
/// <param name="Natives">Methods that the runtime would look for in native libraries.</param>
internal sealed record CodeFacts(
    IReadOnlyList<Use> Uses, IReadOnlyList<string> Bindings, IReadOnlyList<string> Attributes, IReadOnlyList<string> Natives);
