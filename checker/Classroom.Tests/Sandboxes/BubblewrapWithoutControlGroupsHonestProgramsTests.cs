using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class BubblewrapWithoutControlGroupsHonestProgramsTests : HonestPrograms
{
    protected override bool HasControlGroups => false;

    protected override ISandbox Sandbox() => SandboxCases.Bubblewrap(HasControlGroups);
}
