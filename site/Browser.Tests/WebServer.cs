using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Site.Browser.Tests;

/// <summary>Serves a folder to this machine as the web would: a published page looks at files that a page from disk does not have.</summary>
internal sealed class WebServer : IDisposable
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".txt"] = "text/plain",
        [".xml"] = "application/xml",
    };

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public WebServer()
    {
        _listener.Start();
        Base = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";
        Answering = Answer();
    }

    public string Base { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("memory-in-pairs-web-").FullName;

    private Task Answering { get; }

    public void Dispose()
    {
        _listener.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task Answer()
    {
        try
        {
            while (true)
                _ = Answer(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // Nobody serves any more.
        }
    }

    private async Task Answer(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII);
                // A browser opens connections in advance, and closes those that it does not need.
                if (await reader.ReadLineAsync() is not { } request)
                    return;
                while (await reader.ReadLineAsync() is { Length: > 0 })
                {
                }

                var path = request.Split(' ')[1].Split('?')[0][1..];
                var file = Path.Combine(Folder, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
                var content = File.Exists(file) ? await File.ReadAllBytesAsync(file) : [];
                var type = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
                await stream.WriteAsync(Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 {(File.Exists(file) ? "200 OK" : "404 Not Found")}\r\nContent-Type: {type}\r\nContent-Length: {content.Length}\r\nConnection: close\r\n\r\n"));
                await stream.WriteAsync(content);
            }
            catch (IOException)
            {
                // The browser has gone on to another page.
            }
        }
    }
}
