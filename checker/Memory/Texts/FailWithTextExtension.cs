using System.Diagnostics;
using FluentAssertions.Execution;

namespace Checker.Memory;

internal static class FailWithTextExtension
{
    /// <summary>Fails with <paramref name="text"/> word for word; null passes. FluentAssertions would read braces as placeholders.</summary>
    [StackTraceHidden]
    public static void FailWithText(this AssertionScope scope, string? text)
    {
        if (text is not null)
            scope.FailWith(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }
}
