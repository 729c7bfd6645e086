using System.Diagnostics;
using Checker.Course;
using Site.Generator.Books;
using Site.Generator.Tests;

namespace Site.Browser.Tests;

/// <summary>The book for readers is an EPUB by the checker of those who made the standard.</summary>
public sealed class EpubTests
{
    [Fact]
    public async Task The_real_course_is_an_epub_without_errors()
    {
        var (java, checker) = (Requirement.OnPath("java"), Requirement.OnPath("epubcheck"));
        Requirement.Met(java is not null && checker is not null, "No epubcheck on PATH: install it, and Java, to have the EPUB checked.");
        var folder = Directory.CreateTempSubdirectory("memory-in-pairs-epub-");
        var epub = Path.Combine(folder.FullName, "book.epub");
        Book.Of(Curriculum.Load(CourseRoot.Path)).WriteEpub(epub);

        // Debian's command is the archive itself, which not every kernel starts.
        using var process = Process.Start(new ProcessStartInfo(java!, ["-jar", checker!, epub, "--quiet", "--failonwarnings"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complaints = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        complaints.Should().BeEmpty();
        process.ExitCode.Should().Be(0, await said);
        folder.Delete(recursive: true);
    }
}
