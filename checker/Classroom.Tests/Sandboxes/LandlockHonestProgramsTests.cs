using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class LandlockHonestProgramsTests : HonestPrograms
{
    protected override bool HasControlGroups => true;

    protected override ISandbox Sandbox() => SandboxCases.Landlock(HasControlGroups);
}
