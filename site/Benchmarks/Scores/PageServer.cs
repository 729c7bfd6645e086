using System.Net;
using System.Net.Sockets;

namespace Site.Benchmarks.Scores;

/// <summary>Serves a folder on this machine alone, as a host of static pages would.</summary>
internal sealed class PageServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    public PageServer(string folder)
    {
        _folder = folder;
        Url = $"http://localhost:{FreePort()}/";
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = Task.Run(AnswerAsync);
    }

    public string Url { get; }

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
                // The browser went away, or the bench is over.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var asked = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
        var path = Path.GetFullPath(Path.Combine(_folder, asked.Length == 0 || asked.EndsWith('/') ? asked + "index.html" : asked));
        var isThere = path.StartsWith(_folder, StringComparison.Ordinal) && File.Exists(path);
        context.Response.StatusCode = isThere ? 200 : 404;
        context.Response.ContentType = Path.GetExtension(path) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".xml" => "application/xml",
            ".txt" => "text/plain; charset=utf-8",
            _ => "text/html; charset=utf-8",
        };
        context.Response.Close(isThere ? File.ReadAllBytes(path) : [], willBlock: false);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
