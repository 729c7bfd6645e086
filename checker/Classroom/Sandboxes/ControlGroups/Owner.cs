using System.Globalization;

namespace Checker.Classroom.Sandboxes.ControlGroups;

/// <summary>The process that a control group's name belongs to: its id and the moment of its start, since ids come again.</summary>
internal readonly record struct Owner(int Process, long Start)
{
    private const string Prefix = "check-";

    public static Owner This { get; } = Of(Environment.ProcessId)!.Value;

    public bool IsAlive => Of(Process) == this;

    public string NameFor(int attempt) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Process}-{Start}-{attempt}");

    /// <returns>The owner; null where the name is not one of ours.</returns>
    public static Owner? FromName(string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
            return null;

        return name[Prefix.Length..].Split('-') is [var process, var start, _]
            && int.TryParse(process, CultureInfo.InvariantCulture, out var id) && long.TryParse(start, CultureInfo.InvariantCulture, out var ticks)
            ? new Owner(id, ticks) : null;
    }

    private static Owner? Of(int process)
    {
        try
        {
            // The name in parentheses may hold spaces; the start is the 22nd field of all, the 20th after it.
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return new Owner(process, long.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[19], CultureInfo.InvariantCulture));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
