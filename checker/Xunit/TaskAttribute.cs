using System.Runtime.CompilerServices;
using Xunit.v3;

namespace Checker.Xunit;

/// <summary>The numbered task of an exercise that a test belongs to: <c>## 2.</c> in its README and its hints.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TaskAttribute(int number, [CallerFilePath] string file = "") : Attribute, ITraitAttribute
{
    public int Number { get; } = number;

    /// <summary>The test file; its folder is the exercise.</summary>
    public string File { get; } = file;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Task", $"{Number}")];
}
