using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Checker.Course;
using Site.Benchmarks.Builds;
using Site.Generator;
using Spectre.Console;

namespace Site.Benchmarks.Scores;

/// <summary>Lighthouse's four scores of a published front page, lesson and exercise. They contain times, so this is no test.</summary>
internal static class LighthouseBench
{
    public const string Word = "lighthouse";

    /// <summary>The last that runs on Node 20.</summary>
    private const string Package = "lighthouse@12.8.2";

    private static readonly string[] Categories = ["performance", "accessibility", "best-practices", "seo"];

    /// <summary>By the address that each names as its one: by another, a page is a copy, which costs a mark.</summary>
    private static readonly string[] Pages = ["", "03-generators/", "03-generators/1-rms-delay/"];

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("memory-in-pairs-scores-").FullName;
        try
        {
            using var server = new PageServer(folder);
            SiteBuilder.Publish(Curriculum.Load(BuildBench.Root()), server.Url, folder).OrThrow();
            var table = new Table().AddColumns(["Page", .. Categories]).Border(TableBorder.Ascii2);
            var isFull = true;
            foreach (var page in Pages)
            {
                var scores = ScoresOf(server.Url + page);
                isFull &= scores.TrueForAll(score => score == 100);
                table.AddRow([$"/{page}", .. scores.Select(score => score.ToString(CultureInfo.InvariantCulture))]);
            }

            AnsiConsole.Write(table);
            return isFull ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<int> ScoresOf(string url)
    {
        using var process = Process.Start(new ProcessStartInfo("npx", ["--yes", Package, url, "--quiet", "--output", "json", "--chrome-flags=--headless --no-sandbox"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw PeerException.ForExit("Lighthouse", process.ExitCode, errors.Result);
        using var document = JsonDocument.Parse(report);
        foreach (var audit in document.RootElement.GetProperty("audits").EnumerateObject())
            if (audit.Value.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 1)
                AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{url}: {audit.Name}: {audit.Value.GetProperty("title").GetString()}");
        return [.. Categories.Select(category => (int)Math.Round(100 * document.RootElement.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble()))];
    }
}
