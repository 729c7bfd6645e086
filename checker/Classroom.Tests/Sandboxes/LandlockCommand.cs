using Checker.Classroom.Sandboxes;
using Checker.Classroom.Sandboxes.Landlock;
using Checker.Classroom.Sandboxes.SystemCalls;

namespace Checker.Classroom.Tests.Sandboxes;

/// <summary>The launcher's command line, for tests that start it by themselves, as another user or below another parent.</summary>
internal static class LandlockCommand
{
    public static IEnumerable<string> For(Job job, Scratch scratch, bool hasAccount) => LandlockArguments.ToList(
        job, Convert.ToBase64String(FilterProgram.Assemble(Processor.Current!, FilterRules.WithoutNamespaces(Jail.Plan.OwnProcess))), scratch, user: null, hasAccount);
}
