using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class BubblewrapHostileEndsTests : HostileEnds
{
    protected override bool HasControlGroups => true;

    protected override ISandbox Sandbox() => SandboxCases.Bubblewrap(HasControlGroups);
}
