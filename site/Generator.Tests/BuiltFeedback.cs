using Checker.Course.Results;

namespace Site.Generator.Tests;

/// <summary>The pages of a graded class in a temporary folder.</summary>
public sealed class BuiltFeedback : IDisposable
{
    private BuiltFeedback(string folder, IReadOnlyList<string> pages)
    {
        Folder = folder;
        Pages = pages;
    }

    public string Folder { get; }

    public IReadOnlyList<string> Pages { get; }

    public static BuiltFeedback Of(params Feedback[] feedback)
    {
        var folder = Directory.CreateTempSubdirectory("memory-in-pairs-feedback-").FullName;
        return new BuiltFeedback(folder, FeedbackBuilder.Build(MiniatureCourse.Load(), "week-3", feedback, folder));
    }

    public string Read(string address) => File.ReadAllText(Path.Combine(Folder, address));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
