using System.Text.RegularExpressions;

namespace Checker.Course.Reading;

/// <summary>Reads every <c>lessons/*.md</c> but the front page. A course may have none.</summary>
internal sealed partial class PageReader(string root, DefectList defects)
{
    private static readonly string[] Keys = ["title", "description"];

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<Page> ReadAll()
    {
        var folder = Path.Combine(root, "lessons");
        return !Directory.Exists(folder) ? [] :
        [
            .. Directory.EnumerateFiles(folder, "*.md")
                .Select(path => $"lessons/{Path.GetFileName(path)}")
                .Where(file => file != FrontPage.File)
                .Order(StringComparer.Ordinal)
                .Select(Read)
                .OfType<Page>(),
        ];
    }

    private Page? Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        if (!Name().IsMatch(name))
        {
            defects.Add(file, 0, "the name becomes an address; use small letters, digits and single hyphens, such as glossary.md");
            return null;
        }

        var text = new TextFile(file, File.ReadAllLines(Path.Combine(root, file)));
        var matter = FrontMatter.Read(text, Keys, [], defects);
        return new Page(name, matter.Text("title"), matter.Text("description"), file, matter.Body, matter.BodyLine);
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$")]
    private static partial Regex Name();
}
