using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class LandlockWithoutControlGroupsHonestProgramsTests : HonestPrograms
{
    protected override bool HasControlGroups => false;

    protected override ISandbox Sandbox() => SandboxCases.Landlock(HasControlGroups);
}
