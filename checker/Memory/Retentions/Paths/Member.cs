using System.Globalization;

namespace Checker.Memory.Retentions.Paths;

/// <summary>How one object of a path refers to the next: by a field, by a place in an array, or by a field of a struct in an array.</summary>
/// <param name="Name">The field as the code spells it, after a dot for each struct around it; empty where a place says it all.</param>
/// <param name="Index">The place in the array; negative where it is none, or not known.</param>
internal readonly record struct Member(string Name, int Index = Member.NoIndex)
{
    public const int NoIndex = -1;

    /// <summary>A place that is there but not known, which is also what a dictionary has instead of places.</summary>
    public const string SomePlace = "[..]";

    public string Place => Index == NoIndex ? SomePlace : string.Create(CultureInfo.InvariantCulture, $"[{Index}]");
}
