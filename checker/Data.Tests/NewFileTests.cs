using System.Text;

namespace Checker.Data.Tests;

/// <summary>A large file is there whole or not at all.</summary>
public sealed class NewFileTests : IDisposable
{
    private static readonly Pinned Expected =
        new("greeting.txt", 5, "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("new-file-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "large", Expected.Name);

    [Fact]
    public async Task Appears_when_it_is_the_expected_one()
    {
        await Write(file => file.WriteAsync("hello"u8.ToArray()).AsTask());

        Files().Should().Equal("greeting.txt");
        (await Expected.IsAt(Path, TestContext.Current.CancellationToken)).Should().BeTrue();
    }

    [Fact]
    public async Task Never_appears_with_other_content()
    {
        await FluentActions.Awaiting(() => Write(file => file.WriteAsync("hallo"u8.ToArray()).AsTask())).Should().ThrowAsync<DataException>();

        Files().Should().BeEmpty();
    }

    [Fact]
    public async Task Keeps_the_old_file_when_the_new_one_is_refused()
    {
        await Write(file => file.WriteAsync("hello"u8.ToArray()).AsTask());

        await FluentActions.Awaiting(() => Write(file => file.WriteAsync("hallo"u8.ToArray()).AsTask())).Should().ThrowAsync<DataException>();

        (await File.ReadAllTextAsync(Path, TestContext.Current.CancellationToken)).Should().Be("hello");
    }

    [Fact]
    public async Task Never_appears_half_when_cancelled()
    {
        await FluentActions.Awaiting(() => Write(Half(new OperationCanceledException()))).Should().ThrowAsync<OperationCanceledException>();

        Files().Should().BeEmpty();
    }

    [Fact]
    public async Task Never_appears_half_on_a_full_disk()
    {
        await FluentActions.Awaiting(() => Write(Half(new IOException("No space left on device.")))).Should().ThrowAsync<DataException>()
            .WithMessage($"{Path}: it could not be written: No space left on device. "
                + "Make sure that 0.0 MB are free there and the folder is writable, then try again.");

        Files().Should().BeEmpty();
    }

    [Fact]
    public async Task Overwrites_what_a_killed_process_left_aside()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        await File.WriteAllTextAsync(Path + ".part", "hello and much more", TestContext.Current.CancellationToken);

        await Write(file => file.WriteAsync("hello"u8.ToArray()).AsTask());

        Files().Should().Equal("greeting.txt");
    }

    [Fact]
    public async Task Is_not_written_by_two_at_once()
    {
        await Write(async file =>
        {
            await file.WriteAsync(Encoding.UTF8.GetBytes("hello"));
            await FluentActions.Awaiting(() => Write(_ => Task.CompletedTask)).Should().ThrowAsync<DataException>()
                .WithMessage($"{Path}: another './check data' is writing it. Wait until that one ends.");
        });

        Files().Should().Equal("greeting.txt");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task Write(Func<Stream, Task> write) =>
        NewFile.Write(Path, Expected, write, (bytes, sha256) => DataException.NotTheKnownFile("greeting", Expected, bytes, sha256), TestContext.Current.CancellationToken);

    private static Func<Stream, Task> Half(Exception then) => async file =>
    {
        await file.WriteAsync("he"u8.ToArray());
        throw then;
    };

    private IEnumerable<string?> Files() =>
        Directory.EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories).Select(System.IO.Path.GetFileName);
}
