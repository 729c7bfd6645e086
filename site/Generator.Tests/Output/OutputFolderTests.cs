using Checker.Course;
using Site.Generator.Output;

namespace Site.Generator.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("memory-in-pairs-output-").FullName;

    [Fact]
    public void Removes_the_pages_of_an_older_build_and_their_folders_alone()
    {
        Write(_folder, [("index.html", "front"u8.ToArray()), ("03-old/1-gone/index.html", "old"u8.ToArray())]);
        File.WriteAllText(Path.Combine(_folder, "notes.txt"), "the reader's own");
        Write(_folder, [("index.html", "front"u8.ToArray()), ("03-new/index.html", "new"u8.ToArray())]);

        Files().Should().BeEquivalentTo("index.html", "03-new/index.html", "files.txt", "notes.txt");
        Directory.Exists(Path.Combine(_folder, "03-old")).Should().BeFalse();
    }

    [Fact]
    public void Never_removes_a_file_outside_of_the_folder()
    {
        var site = Path.Combine(_folder, "site");
        var outside = Path.Combine(_folder, "precious.txt");
        File.WriteAllText(outside, "mine");
        Directory.CreateDirectory(site);
        File.WriteAllText(Path.Combine(site, "files.txt"), "../precious.txt\n" + outside + "\n");
        Write(site, [("index.html", "front"u8.ToArray())]);
        File.Exists(outside).Should().BeTrue();
    }

    [Fact]
    public void Leaves_an_unchanged_page_untouched()
    {
        Write(_folder, [("index.html", "front"u8.ToArray())]);
        var page = Path.Combine(_folder, "index.html");
        var before = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(page, before);
        Write(_folder, [("index.html", "front"u8.ToArray())]);
        File.GetLastWriteTimeUtc(page).Should().Be(before);
    }

    [Fact]
    public void Tells_one_failure_where_many_files_cannot_be_written()
    {
        // Folders stand where the files would.
        var files = Enumerable.Range(0, 20).Select(number => ($"{number}.html", "page"u8.ToArray())).ToList();
        foreach (var (address, _) in files)
            Directory.CreateDirectory(Path.Combine(_folder, address));
        FluentActions.Invoking(() => Write(_folder, files)).Should().Throw<SystemException>().Which.Should().Match(failure => failure is IOException || failure is UnauthorizedAccessException);
    }

    [Fact]
    public void Changes_nothing_and_leaves_nothing_behind_when_a_build_ends_early()
    {
        Write(_folder, [("index.html", "front"u8.ToArray())]);
        using (var output = new OutputFolder(_folder, ["index.html", "new/index.html"]))
        {
            output.Add("index.html", "another"u8.ToArray());
            output.Add("new/index.html", "new"u8.ToArray());
        }

        Files().Should().BeEquivalentTo("index.html", "files.txt");
        File.ReadAllText(Path.Combine(_folder, "index.html")).Should().Be("front");
        Directory.EnumerateDirectories(_folder).Should().BeEmpty();
    }

    [Fact]
    public void Removes_what_a_killed_build_left()
    {
        Write(_folder, [("index.html", "front"u8.ToArray())]);
        // Never disposed, as if the process had ended there.
        var killed = new OutputFolder(_folder, ["index.html", "gone/index.html"]);
        killed.Add("index.html", "another"u8.ToArray());
        killed.Add("gone/index.html", "new"u8.ToArray());

        Write(_folder, [("page.html", "page"u8.ToArray())]);
        Files().Should().BeEquivalentTo("page.html", "files.txt");
        Directory.EnumerateDirectories(_folder).Should().BeEmpty();
    }

    [Fact]
    public void Replaces_a_page_only_when_all_are_there()
    {
        Write(_folder, [("index.html", "front"u8.ToArray())]);
        using var output = new OutputFolder(_folder, ["index.html"]);
        output.Add("index.html", "another"u8.ToArray());
        File.ReadAllText(Path.Combine(_folder, "index.html")).Should().Be("front");
        output.Commit();
        File.ReadAllText(Path.Combine(_folder, "index.html")).Should().Be("another");
        Files().Should().BeEquivalentTo("index.html", "files.txt");
    }

    private static void Write(string folder, IReadOnlyList<(string Address, byte[] Content)> files)
    {
        using var output = new OutputFolder(folder, files.Select(file => file.Address));
        ManyAtOnce.Do(files, file => output.Add(file.Address, file.Content));
        output.Commit();
    }

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
