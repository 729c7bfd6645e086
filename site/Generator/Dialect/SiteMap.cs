using Checker.Course;
using Site.Theme;

namespace Site.Generator.Dialect;

/// <summary>Which file or folder of the course has which page, so that one link works in an editor and on the site.</summary>
internal sealed class SiteMap
{
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal) { ["lessons"] = Addresses.Front, ["lessons/README.md"] = Addresses.Front };

    public SiteMap(Curriculum curriculum)
    {
        foreach (var page in curriculum.Pages)
            _addresses[page.File] = Addresses.Of(page);
        foreach (var pair in curriculum.Pairs)
        {
            _addresses[pair.Lesson.File] = Addresses.Of(pair);
            _addresses[$"lessons/{pair.Id}"] = Addresses.Of(pair);
            _addresses[$"exercises/{pair.Id}"] = Addresses.Of(pair);
            foreach (var exercise in pair.Exercises)
            {
                _addresses[exercise.Folder] = Addresses.Of(exercise.Id);
                _addresses[$"{exercise.Folder}/README.md"] = Addresses.Of(exercise.Id);
            }
        }
    }

    /// <summary>The page of a path that is relative to the course's root; null when it has none.</summary>
    public string? AddressOf(string path) => _addresses.GetValueOrDefault(path.TrimEnd('/'));

    /// <summary>The text that a page is made from; null for a page that is not made from one.</summary>
    public string? FileOf(string address) =>
        _addresses.Where(each => each.Value == address && each.Key.EndsWith(".md", StringComparison.Ordinal)).Select(each => each.Key).FirstOrDefault();

    /// <summary>Joins a folder and a relative path; null when the path leaves the course.</summary>
    public static string? Join(string folder, string relative)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in relative.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }
}
