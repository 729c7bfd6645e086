namespace Checker.Course.Reading;

/// <summary>Reads the heads of <c>peers/*</c>.</summary>
internal sealed class Peers(string root, DefectList defects)
{
    private const string Head = "Peer:";

    public IReadOnlyList<Peer> Read(string folder)
    {
        var path = Path.Combine(root, folder, "peers");
        return !Directory.Exists(path) ? [] :
        [
            .. Directory.EnumerateFiles(path).Where(file => Mark(file) is not null).Order(StringComparer.Ordinal)
                .Select(file => Read($"{folder}/peers/{Path.GetFileName(file)}", $"{Mark(file)} {Head}")),
        ];
    }

    private Peer Read(string file, string head)
    {
        var line = File.ReadLines(Path.Combine(root, file)).FirstOrDefault() ?? "";
        var name = line.StartsWith(head, StringComparison.Ordinal) ? line[head.Length..].Trim() : "";
        if (name.Length == 0)
            defects.Add(file, 1, $"the first line does not say what this is; write '{head} ' and the name of the library or the technique");
        return new Peer(file, name);
    }

    /// <summary>How a comment begins; null for a file that is no program.</summary>
    private static string? Mark(string file) => Path.GetExtension(file) switch
    {
        ".cs" => "//",
        ".py" => "#",
        _ => null,
    };
}
