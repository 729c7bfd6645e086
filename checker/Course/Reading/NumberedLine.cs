namespace Checker.Course.Reading;

/// <summary>A line of a file.</summary>
/// <param name="Number">From 1.</param>
internal readonly record struct NumberedLine(int Number, string Text);
