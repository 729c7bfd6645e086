using Checker.Classroom.Sandboxes;
using Checker.Grading.Working;

namespace Checker.Classroom.Judging;

/// <summary>What is left of a jailed run of an exercise's tests.</summary>
/// <param name="End">Null for a run that came to its own end.</param>
/// <param name="Cpu">Processor time until its last line; null where nothing counts.</param>
internal sealed record TestRun(Journal Journal, JailEnd? End, TimeSpan? Cpu = null);
