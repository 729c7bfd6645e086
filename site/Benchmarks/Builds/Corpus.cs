using System.Globalization;
using System.Text;

namespace Site.Benchmarks.Builds;

/// <summary>
/// Lessons for every generator: the real ones over and over, in Markdown that all of them read. The same files stand in three folders, each as its generator wants them.
/// </summary>
internal sealed class Corpus : IDisposable
{
    private const int PairsOfModule = 15;

    private readonly string _folder = Directory.CreateTempSubdirectory("memory-in-pairs-bench-").FullName;

    public Corpus(string root, int pages)
    {
        var texts = PlainLesson.AllOf(root);
        for (var number = 1; number <= pages; number++)
        {
            var (name, text) = texts[number % texts.Count];
            var id = string.Create(CultureInfo.InvariantCulture, $"{number:000}-{name}");
            var lesson = $"---\ntitle: {name} {number}\nminutes: 20\npython: slices\ncsharp: spans\nneeds: none\n---\n\n{text}\n";
            Write($"ours/lessons/{id}/lesson.md", lesson);
            Write($"hugo/content/{id}.md", lesson);
            Write($"mdbook/src/{id}.md", $"# {name} {number}\n\n{text}\n");
            Ids.Add(id);
            Bytes += Encoding.UTF8.GetByteCount(lesson);
        }

        Write("ours/lessons/README.md", FrontPage());
        Write("ours/Course.sln", "");
        Write("ours/exercises/starters.lock", "");
        HugoSite.Write(this);
        Write("mdbook/book.toml", "[book]\ntitle = \"Bench\"\n");
        Write("mdbook/src/SUMMARY.md", string.Concat(Ids.Select(id => $"- [{id}]({id}.md)\n").Prepend("# Summary\n\n")));
    }

    public List<string> Ids { get; } = [];

    public long Bytes { get; }

    public string FolderOf(string generator) => Path.Combine(_folder, generator);

    public void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string FrontPage()
    {
        var page = new StringBuilder("# Bench\n\nMany lessons.\n");
        foreach (var (place, ids) in Ids.Chunk(PairsOfModule).Index())
            page.Append(CultureInfo.InvariantCulture, $"\n## Module {place + 1}: Part {place + 1}\n\nLessons.\n\n").AppendJoin('\n', ids.Select(id => $"- [{id}]({id}/lesson.md)")).Append('\n');
        return page.ToString();
    }
}
