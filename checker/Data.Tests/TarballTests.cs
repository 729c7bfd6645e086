using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Checker.Data.Tests;

/// <summary>Only the known file of the known tarball gets through.</summary>
public sealed class TarballTests : IDisposable
{
    private const string Entry = "package/data/greeting.txt";

    private static readonly Pinned Greeting =
        new("greeting.txt", 5, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tarball-");

    private string Target => Path.Combine(_folder.FullName, "greeting.txt");

    [Fact]
    public async Task Takes_the_one_file()
    {
        await Take(Pack(File("package/package.json", "{}"), File(Entry, "hello"), File("../../evil.txt", "hello")));

        (await System.IO.File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken)).Should().Be("hello");
        _folder.EnumerateFiles().Select(f => f.Name).Should().BeEquivalentTo("greeting.txt", "package.tgz");
    }

    [Fact]
    public async Task Refuses_a_tarball_that_was_tampered_with()
    {
        var tarball = Pack(File(Entry, "hello"));
        var known = Known(tarball);
        await System.IO.File.AppendAllTextAsync(tarball, "!", TestContext.Current.CancellationToken);
        var now = Known(tarball);

        await FluentActions.Awaiting(() => Take(tarball, known)).Should().ThrowAsync<DataException>()
            .WithMessage($"{tarball}: this is not the file that the course knows: {now.Bytes} bytes with SHA-256 {now.Sha256}, "
                + $"expected {known.Bytes} bytes with SHA-256 {known.Sha256}. Nothing was written. "
                + "Delete it if you put it there; otherwise see whether a proxy changes downloads.");
        System.IO.File.Exists(Target).Should().BeFalse();
    }

    [Fact]
    public async Task Refuses_a_file_that_was_tampered_with()
    {
        await FluentActions.Awaiting(() => Take(Pack(File(Entry, "hallo")))).Should().ThrowAsync<DataException>()
            .WithMessage("*package/data/greeting.txt: this is not the file that the course knows: 5 bytes*");
        System.IO.File.Exists(Target).Should().BeFalse();
    }

    [Fact]
    public async Task Follows_no_link()
    {
        var link = new PaxTarEntry(TarEntryType.SymbolicLink, Entry) { LinkName = "/etc/hostname" };

        await FluentActions.Awaiting(() => Take(Pack(link))).Should().ThrowAsync<DataException>()
            .WithMessage("*package.tgz: package/data/greeting.txt is not in it. Delete the tarball and try again.");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task Take(string tarball, Pinned? known = null) =>
        Tarball.Take(tarball, known ?? Known(tarball), Entry, Target, Greeting, TestContext.Current.CancellationToken);

    private static Pinned Known(string path)
    {
        var bytes = System.IO.File.ReadAllBytes(path);
        return new Pinned(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static PaxTarEntry File(string name, string text) =>
        new(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) };

    private string Pack(params PaxTarEntry[] entries)
    {
        var path = Path.Combine(_folder.FullName, "package.tgz");
        using var gzip = new GZipStream(System.IO.File.Create(path), CompressionLevel.Fastest);
        using var tar = new TarWriter(gzip);
        foreach (var entry in entries)
            tar.WriteEntry(entry);
        return path;
    }
}
