namespace Checker.Data.Tests;

public sealed class DataSetsTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("data-sets-");

    private string Large => DataSets.LargeFolder(_root.FullName);

    [Fact]
    public async Task The_file_in_the_repository_is_the_recorded_one() =>
        (await Pinned.Flights20k.IsAt(Path.Combine(Repository.Data, "flights20k.csv"), TestContext.Current.CancellationToken)).Should().BeTrue();

    [Fact]
    public async Task PROVENANCE_says_what_the_code_checks() =>
        (await File.ReadAllTextAsync(Path.Combine(Repository.Data, "PROVENANCE.md"), TestContext.Current.CancellationToken)).Should().Be(Provenance.Text);

    [Fact]
    public async Task Another_folder_than_the_course_is_refused() =>
        await FluentActions.Awaiting(() => DataSets.FetchLarge(_root.FullName, ct: TestContext.Current.CancellationToken))
            .Should().ThrowAsync<DataException>()
            .WithMessage($"{_root.FullName}: there is no exercises/data here. Run ./check in the course's folder.");

    [Fact]
    public async Task A_tarball_that_the_user_put_there_is_checked_too()
    {
        _root.CreateSubdirectory("exercises/data/large");
        await File.WriteAllTextAsync(Path.Combine(Large, "vega-datasets-3.2.1.tgz"), "not it", TestContext.Current.CancellationToken);

        await FluentActions.Awaiting(() => DataSets.FetchLarge(_root.FullName, ct: TestContext.Current.CancellationToken))
            .Should().ThrowAsync<DataException>().WithMessage("*vega-datasets-3.2.1.tgz: this is not the file that the course knows: 6 bytes*");

        Directory.EnumerateFiles(Large).Select(Path.GetFileName).Should().Equal("vega-datasets-3.2.1.tgz");
    }

    /// <summary>The whole way, with the real package: downloads 18 MB, so only when asked for.</summary>
    [Fact]
    public async Task The_real_package_gives_the_recorded_files_again()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CHECK_DATA") == "1", "Needs the network. Set CHECK_DATA=1 to download and derive all files again.");
        _root.CreateSubdirectory("exercises/data");
        var ct = TestContext.Current.CancellationToken;

        var first = await DataSets.FetchLarge(_root.FullName, ct: ct);
        var second = await DataSets.FetchLarge(_root.FullName, ct: ct);
        var derived = await DataSets.DeriveFlights20k(_root.FullName, ct: ct);

        first.Should().OnlyContain(file => !file.WasThere);
        second.Should().OnlyContain(file => file.WasThere);
        Directory.EnumerateFiles(Large).Select(Path.GetFileName).Should().BeEquivalentTo("flights-3m.parquet", "flights-3m.csv", "flights-200k.csv");
        File.ReadAllBytes(derived.Path).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Repository.Data, "flights20k.csv"))).Should().BeTrue();
    }

    public void Dispose() => _root.Delete(recursive: true);
}
