using System.Text.RegularExpressions;

namespace Checker.Course.Reading;

/// <summary>Reads <c>exercises/starters.lock</c> strictly: each line is well formed and names a file that is there.</summary>
internal static partial class StartersLockReader
{
    public static StartersLock Read(string root, DefectList defects)
    {
        if (TextFile.Read(root, StartersLock.File, "run ./check audit --update, which writes it", defects) is not { } file)
            return new StartersLock([]);
        var entries = new List<LockedStarter>();
        foreach (var (text, index) in file.Lines.Select((text, index) => (text, index)))
        {
            if (!Line().IsMatch(text))
                defects.Add(file.Name, index + 1, $"'{text}' is not 'blob-id path'; run ./check audit --update, which writes the file anew");
            else if (!File.Exists(Path.Combine(root, "exercises", text[41..])))
                defects.Add(file.Name, index + 1, $"the starter exercises/{text[41..]} is missing; bring it back with git, or run ./check audit --update if it was meant to go");
            else if (entries.Exists(entry => entry.Path == text[41..]))
                defects.Add(file.Name, index + 1, $"{text[41..]} is listed a second time; run ./check audit --update, which writes the file anew");
            else
                entries.Add(new LockedStarter(text[..40], text[41..]));
        }

        return new StartersLock(entries);
    }

    public static IEnumerable<LockedStarter> LinesOf(string text) =>
        text.Split('\n').Where(line => Line().IsMatch(line)).Select(line => new LockedStarter(line[..40], line[41..]));

    [GeneratedRegex(@"^[0-9a-f]{40} [^/\s]+/[^/\s]+/[^/\s]+\.cs$")]
    private static partial Regex Line();
}
