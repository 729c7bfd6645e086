namespace Checker.Memory.Tests.Retentions;

/// <summary>A test of another framework than ours, as the engine knows it: by the name of its attribute.</summary>
internal sealed class OtherTests
{
    [TestMethod]
    public void Passes()
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class TestMethodAttribute : Attribute;
}
