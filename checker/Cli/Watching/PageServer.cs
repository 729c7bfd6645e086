using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Checker.Course;
using Checker.Course.Results;
using Site.Theme;

namespace Checker.Cli.Watching;

/// <summary>Serves the site's pages on this machine alone, each rendered when it is asked for, and tells open ones that there is a verdict.</summary>
internal sealed class PageServer : IDisposable
{
    /// <summary>Where a page hears of verdicts; live.js knows it.</summary>
    private const string Events = "events";

    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<HttpListenerResponse, byte> _open = [];
    private readonly Func<string, string?> _pageAt;

    /// <param name="pageAt">A page's HTML by its address, such as <c>index.html</c>; null where there is none.</param>
    public PageServer(Func<string, string?> pageAt)
    {
        _pageAt = pageAt;
        // A name, not a number: nobody else's page can ask for ours under another one.
        Url = $"http://localhost:{FreePort()}/";
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = Task.Run(AnswerAsync);
    }

    public string Url { get; }

    /// <summary>Has every open page ask for itself again.</summary>
    public void Tell()
    {
        foreach (var page in _open.Keys)
            TrySend(page);
    }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception ended) when (ended is HttpListenerException or ObjectDisposedException)
            {
                // A browser went away, or the watch is over.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var address = context.Request.Url!.AbsolutePath.TrimStart('/') is { Length: > 0 } path ? path : "index.html";
        var response = context.Response;
        response.Headers["Cache-Control"] = "no-store";
        if (address == Events)
        {
            response.ContentType = "text/event-stream";
            response.SendChunked = true;
            _open[response] = 0;
            // The headers go out with the first bytes, and a page that waits for them does not hear of what comes meanwhile.
            TrySend(response, ": open\n\n");
            return;
        }

        var (status, content, type) = AnswerTo(address);
        response.StatusCode = (int)status;
        response.ContentType = $"{type}; charset=utf-8";
        response.Close(Encoding.UTF8.GetBytes(content), willBlock: false);
    }

    private (HttpStatusCode Status, string Content, string Type) AnswerTo(string address)
    {
        if (ThemeFiles.Names.Append(ThemeFiles.Live).Contains(address))
            return (HttpStatusCode.OK, ThemeFiles.Read(address), TypeOf(address));
        try
        {
            return _pageAt(address) is { } page ? (HttpStatusCode.OK, page, TypeOf(address)) : (HttpStatusCode.NotFound, "There is no such page.", "text/plain");
        }
        catch (Exception broken) when (broken is CourseException or ResultsException or IOException or UnauthorizedAccessException)
        {
            // An author may have a lesson half written; the page comes back with its next save.
            return (HttpStatusCode.InternalServerError, broken.Message, "text/plain");
        }
    }

    private static string TypeOf(string address) => Path.GetExtension(address) switch
    {
        ".css" => "text/css",
        ".js" => "text/javascript",
        _ => "text/html",
    };

    private void TrySend(HttpListenerResponse page, string text = "data: verdict\n\n")
    {
        try
        {
            page.OutputStream.Write(Encoding.UTF8.GetBytes(text));
            page.OutputStream.Flush();
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            _open.TryRemove(page, out _);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
