namespace Checker.Data.Tests;

public sealed class NpmTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("npm-");

    [Fact]
    public async Task A_missing_npm_is_named_with_the_way_around() =>
        await FluentActions.Awaiting(() => Pack("no-such-npm")).Should().ThrowAsync<DataException>()
            .WithMessage("npm: the command 'no-such-npm' was not found, and the flights come from the npm package vega-datasets@3.2.1. "
                + "Install Node.js, or put the package's tarball into large as vega-datasets-3.2.1.tgz. The exercises work without it.");

    /// <summary>`dotnet pack` of a project that is not there fails on every machine, as npm does when offline.</summary>
    [Fact]
    public async Task A_failing_npm_is_quoted() =>
        await FluentActions.Awaiting(() => Pack("dotnet")).Should().ThrowAsync<DataException>()
            .WithMessage("npm: 'npm pack vega-datasets@3.2.1' failed: * Try it again when online, "
                + "or put the package's tarball into large as vega-datasets-3.2.1.tgz. The exercises work without it.");

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<string> Pack(string command) => Npm.Pack(command, _folder.FullName, "large", TestContext.Current.CancellationToken);
}
