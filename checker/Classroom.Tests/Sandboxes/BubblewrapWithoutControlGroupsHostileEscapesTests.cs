using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class BubblewrapWithoutControlGroupsHostileEscapesTests : HostileEscapes
{
    protected override bool HasControlGroups => false;

    protected override ISandbox Sandbox() => SandboxCases.Bubblewrap(HasControlGroups);
}
