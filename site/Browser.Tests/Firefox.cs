using System.Diagnostics;
using Site.Generator.Tests;
using WebDriverBiDi;
using WebDriverBiDi.BrowsingContext;
using WebDriverBiDi.Log;
using WebDriverBiDi.Script;
using WebDriverBiDi.Session;

namespace Site.Browser.Tests;

/// <summary>
/// Firefox as it comes, with a profile of its own and one tab. It is asked by WebDriver BiDi, because Playwright drives none but its own build of it.
/// </summary>
public sealed class Firefox : IAsyncLifetime
{
    private const string Greeting = "WebDriver BiDi listening on ";

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("memory-in-pairs-firefox-");
    private readonly BiDiDriver _driver = new(TimeSpan.FromMinutes(1));
    private Process? _process;
    private BuiltSite? _site;
    private string _tab = "";

    /// <summary>What pages wrote to the console as an error or a warning.</summary>
    public List<string> Complaints { get; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Requirement.OnPath("firefox-esr", "firefox") is not { } executable)
            return;
        _site = MiniatureSite.Build();
        // It would ask its maker for experiments and lists, and say on the console that there is no network.
        await File.WriteAllLinesAsync(Path.Combine(_profile.FullName, "user.js"), ["user_pref(\"app.normandy.enabled\", false);", "user_pref(\"services.settings.server\", \"\");"]);
        _process = Process.Start(new ProcessStartInfo(executable, ["--headless", "--no-remote", "--profile", _profile.FullName, "--remote-debugging-port", "0", "about:blank"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            await Begin(_process);
        }
        catch
        {
            // A fixture that does not come up is not disposed of.
            _process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private async Task Begin(Process process)
    {
        await _driver.StartAsync(await AddressOf(process) + "/session");
        await _driver.Session.NewSessionAsync(new NewCommandParameters());
        _driver.Log.OnEntryAdded.AddObserver(entry =>
        {
            if (entry.Level is LogLevel.Error or LogLevel.Warn)
                Complaints.Add(entry.Text ?? "");
        });
        await _driver.Session.SubscribeAsync(new SubscribeCommandParameters([_driver.Log.OnEntryAdded.EventName]));
        _tab = (await _driver.BrowsingContext.GetTreeAsync(new GetTreeCommandParameters())).ContextTree[0].BrowsingContextId;
    }

    /// <summary>Opens a page from disk and waits until it is there.</summary>
    public async Task Open(string address)
    {
        Requirement.Met(_process is not null, "No Firefox on PATH: install it (firefox-esr) to test how it opens pages from disk.");
        await _driver.BrowsingContext.NavigateAsync(new NavigateCommandParameters(_tab, new Uri(Path.Combine(_site!.Folder, address)).AbsoluteUri) { Wait = ReadinessState.Complete });
    }

    /// <summary>The value of a JavaScript expression as text; a promise is waited for.</summary>
    public async Task<string> Ask(string expression)
    {
        var result = await _driver.Script.EvaluateAsync(new EvaluateCommandParameters($"(async () => String(await ({expression})))()", new ContextTarget(_tab), awaitPromise: true));
        return result is EvaluateResultSuccess success
            ? ((StringRemoteValue)success.Result).Value
            : throw new InvalidOperationException($"{expression}: {((EvaluateResultException)result).ExceptionDetails.Text}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _driver.Browser.CloseAsync(new());
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        await _driver.DisposeAsync();
        _site?.Dispose();
        _profile.Delete(recursive: true);
    }

    private static Task<string> AddressOf(Process process)
    {
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
                address.TrySetException(new InvalidOperationException("Firefox ended before it listened."));
            else if (line.Data.StartsWith(Greeting, StringComparison.Ordinal))
                address.TrySetResult(line.Data[Greeting.Length..]);
        };
        process.BeginErrorReadLine();
        // Nobody reads what it says otherwise, and a full pipe would stop it.
        process.BeginOutputReadLine();
        return address.Task;
    }
}
