using Checker.Grading.Building;

namespace Checker.Grading.Tests;

public sealed class CompileErrorTests
{
    [Fact]
    public void Each_error_is_read_once_with_its_file_and_line()
    {
        var root = Path.GetTempPath();
        var file = Path.Combine(root, "exercises", "A.cs");
        var output = $"""
            {file}(12,21): error CS1061: 'List<long>' does not contain 'Ad' [{root}/Exercises.csproj]
            {file}(14,1): warning CS0168: The variable 'x' is declared but never used [{root}/Exercises.csproj]

            Build FAILED.

            {file}(12,21): error CS1061: 'List<long>' does not contain 'Ad' [{root}/Exercises.csproj]
            """;
        CompileError.AllIn(output, root).Select(error => error.ToString()).Should().Equal(
            "exercises/A.cs(12,21): 'List<long>' does not contain 'Ad' (CS1061)");
    }

    [Fact]
    public void A_build_that_fails_for_another_reason_has_no_error_of_the_compiler() =>
        CompileError.AllIn("error NETSDK1045: The current .NET SDK does not support targeting .NET 12.0.", "/").Should().BeEmpty();
}
