using System.Runtime.InteropServices;
using System.Text.Json;
using Checker.Memory;
using Site.Generator.Snippets;

namespace Site.Generator.Tests.Pages;

/// <summary><c>site/measured.json</c>: what the generator takes, in the form of a lesson's measured.json.</summary>
internal sealed record OwnFigures(long PageAllocated, long PageRetained, long BuildRetained)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static OwnFigures Of(Allocation page, Retention afterPages, Retention afterBuilds) => new(page.Bytes.Count, Retained(afterPages), Retained(afterBuilds));

    public static OwnFigures Load(string root)
    {
        var file = MeasuredFile.Load(root, CourseSources.Site)!;
        file.Defects.Should().BeEmpty();
        var snippets = file.Of(Language.CSharp)!.Snippets;
        return new((long)snippets["page"].Numbers["allocated"], (long)snippets["page"].Numbers["retained"], (long)snippets["build"].Numbers["retained"]);
    }

    public void Save(string root) => File.WriteAllText(Path.Combine(root, CourseSources.Site, "measured.json"), JsonSerializer.Serialize(
        new
        {
            format = 3,
            csharp = new
            {
                runtime = RuntimeInformation.FrameworkDescription,
                snippets = new { page = new { allocated = PageAllocated, retained = PageRetained }, build = new { retained = BuildRetained } },
            },
        },
        Indented) + "\n");

    /// <summary>The engine tells its figure to whoever listens while it is judged.</summary>
    private static long Retained(Retention retention)
    {
        var retained = -1L;
        Reading.Judged += Take;
        try
        {
            retention.Should().HaveNothingNew();
        }
        finally
        {
            Reading.Judged -= Take;
        }

        return retained;

        void Take(Reading reading) => retained = (long)reading.Found;
    }
}
