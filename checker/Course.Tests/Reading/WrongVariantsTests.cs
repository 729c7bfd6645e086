namespace Checker.Course.Tests.Reading;

public sealed class WrongVariantsTests : IDisposable
{
    private const string Variant = $"{MiniatureCourse.Folder}/wrong/Rounded.cs";
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Name_the_test_that_catches_them() => _course.Replace(Variant, "// Caught by: Gives_the_root", "// By Gives_the_root").Defects()
        .Should().Be($"{Variant}(1): the first line does not say which test catches this answer; write '// Caught by: Name_of_the_test'");

    [Fact]
    public void Name_a_test_that_is_there() => _course.Replace(Variant, "Gives_the_root", "Gives_the").Defects()
        .Should().Be($"{Variant}(1): RmsDelayTests.cs has no test 'Gives_the'; name the test that catches this answer");

    [Fact]
    public void Say_why_somebody_would_write_them() => _course.Replace(Variant, "// Whole minutes look tidy.\n", "").Defects()
        .Should().Be($"{Variant}(2): the second line does not say why somebody would write this; write '// ' and the reason");

    public void Dispose() => _course.Dispose();
}
