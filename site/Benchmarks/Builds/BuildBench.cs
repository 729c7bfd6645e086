using System.Globalization;
using Spectre.Console;

namespace Site.Benchmarks.Builds;

/// <summary>Our generator beside those that others use, on the same Markdown in the same run.</summary>
internal static class BuildBench
{
    /// <summary>For 300 lessons on two cores; other numbers are shown and not judged.</summary>
    private static readonly (int Pages, TimeSpan Wall, double Mebibytes) Bound = (300, TimeSpan.FromSeconds(1), 120);

    public static int Run(int pages, int runs)
    {
        using var corpus = new Corpus(Root(), pages);
        AnsiConsole.MarkupLine(CultureInfo.InvariantCulture, "{0} lessons, {1:N0} bytes of Markdown; each builds {2} times, in turns, from nothing.", pages, corpus.Bytes, runs);
        var all = Generators(corpus).ToList();
        foreach (var missing in all.Where(generator => generator.Version is null))
            AnsiConsole.MarkupLine(CultureInfo.InvariantCulture, "{0} is not installed here and is left out.", missing.Name);
        var present = all.FindAll(generator => generator.Version is not null);
        var taken = present.ToDictionary(generator => generator, _ => new List<Taken>());
        for (var run = 0; run < runs; run++)
            foreach (var generator in present)
                taken[generator].Add(FromNothing(generator, corpus));
        var ours = taken[present[0]];
        AnsiConsole.Write(TableOf(taken));
        return IsKept(pages, ours) ? 0 : 1;
    }

    /// <summary>The top folder of this checkout.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Course.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The bench does not stand in a course: there is no Course.sln above it.");
    }

    private static IEnumerable<PageGenerator> Generators(Corpus corpus)
    {
        var (ours, hugo, mdbook) = (corpus.FolderOf("ours"), corpus.FolderOf("hugo"), corpus.FolderOf("mdbook"));
        yield return new PageGenerator("Memory in Pairs", typeof(Site.Generator.SiteBuilder).Assembly.GetName().Version!.ToString(3), Path.Combine(ours, "site"), () => OurBuild.Run(ours, Path.Combine(ours, "site")));
        yield return new PageGenerator("Hugo", PageGenerator.VersionOf("hugo", "version"), Path.Combine(hugo, "public"), () => Taken.By("Hugo", "hugo", "--quiet", "--source", hugo));
        yield return new PageGenerator("mdBook", PageGenerator.VersionOf("mdbook", "--version"), Path.Combine(mdbook, "book"), () => Taken.By("mdBook", "mdbook", "build", mdbook));
    }

    /// <summary>An earlier site is put aside, not deleted: some disks look for room among what was just deleted, and the next site would pay for it.</summary>
    private static Taken FromNothing(PageGenerator generator, Corpus corpus)
    {
        if (Directory.Exists(generator.Output))
            Directory.Move(generator.Output, corpus.FolderOf($"aside-{Guid.NewGuid():N}"));
        return generator.Build();
    }

    private static Table TableOf(Dictionary<PageGenerator, List<Taken>> taken)
    {
        var ours = Median(taken.Values.First(), each => each.Wall.TotalSeconds);
        var table = new Table().AddColumns("Generator", "Version", "Wall s", "least to most", "CPU s", "Peak MiB", "Ours takes").Border(TableBorder.Ascii2);
        foreach (var (generator, runs) in taken)
        {
            var wall = Median(runs, each => each.Wall.TotalSeconds);
            table.AddRow(
                generator.Name, generator.Version!, Number(wall), $"{Number(runs.Min(each => each.Wall.TotalSeconds))} to {Number(runs.Max(each => each.Wall.TotalSeconds))}",
                Number(Median(runs, each => each.Processor.TotalSeconds)), Number(Median(runs, each => each.PeakInMebibytes)), $"{Number(ours / wall)} of its time");
        }

        return table;
    }

    private static bool IsKept(int pages, List<Taken> ours)
    {
        if (pages != Bound.Pages)
            return true;
        var (wall, peak) = (Median(ours, each => each.Wall.TotalSeconds), Median(ours, each => each.PeakInMebibytes));
        AnsiConsole.MarkupLine(CultureInfo.InvariantCulture, "At most {0} s and {1} MiB are allowed: {2}.", Bound.Wall.TotalSeconds, Bound.Mebibytes,
            wall <= Bound.Wall.TotalSeconds && peak <= Bound.Mebibytes ? "kept" : "not kept");
        return wall <= Bound.Wall.TotalSeconds && peak <= Bound.Mebibytes;
    }

    private static double Median(List<Taken> runs, Func<Taken, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);

    private static string Number(double number) => number.ToString("N2", CultureInfo.InvariantCulture);
}
