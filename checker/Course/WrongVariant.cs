namespace Checker.Course;

/// <summary>A known-wrong answer, <c>wrong/*.cs</c>. Its first line is <c>// Caught by: Test_method_name</c>, its second says why somebody would write it.</summary>
/// <param name="File">Relative to the root.</param>
/// <param name="CaughtBy">The method name of the test that must fail on it.</param>
/// <param name="Temptation">The second line's text.</param>
public sealed record WrongVariant(string File, string CaughtBy, string Temptation);
