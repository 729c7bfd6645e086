using Checker.Grading.Building;

namespace Checker.Grading.Tests;

public sealed class SharedInputsTests : IDisposable
{
    private readonly TinyCheckout _checkout = new();

    private string Output => _checkout.PathOf("artifacts/bin/Exercises/none");

    private string Arguments => Path.Combine(Output, "compiler.txt");

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void What_was_built_is_built_until_an_input_changes()
    {
        var reference = _checkout.PathOf("Library.dll");
        File.WriteAllText(reference, "");
        Directory.CreateDirectory(Output);
        File.WriteAllText(Arguments, $"csc.dll\n/optimize+\n/reference:{reference}\n");
        Inputs().AreBuilt(Arguments).Should().BeFalse("nobody has built");

        Inputs().Keep();
        Inputs().AreBuilt(Arguments).Should().BeTrue();

        var policy = _checkout.PathOf("Directory.Build.props");
        File.SetLastWriteTimeUtc(policy, File.GetLastWriteTimeUtc(policy).AddDays(-1));
        Inputs().AreBuilt(Arguments).Should().BeFalse("a checkout may bring back an older file");

        Inputs().Keep();
        File.WriteAllText(_checkout.PathOf("Directory.Packages.props"), "<Project />");
        Inputs().AreBuilt(Arguments).Should().BeFalse("there is a new file");

        Inputs().Keep();
        File.Delete(reference);
        Inputs().AreBuilt(Arguments).Should().BeFalse("a package is gone");
    }

    private SharedInputs Inputs() => new(_checkout.Root, Output);
}
