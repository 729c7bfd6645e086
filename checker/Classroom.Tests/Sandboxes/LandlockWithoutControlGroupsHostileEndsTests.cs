using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class LandlockWithoutControlGroupsHostileEndsTests : HostileEnds
{
    protected override bool HasControlGroups => false;

    protected override ISandbox Sandbox() => SandboxCases.Landlock(HasControlGroups);
}
