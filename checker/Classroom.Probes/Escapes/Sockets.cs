using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Checker.Classroom.Probes.Escapes;

/// <summary>Ways to talk to somebody outside.</summary>
internal static class Sockets
{
    public static int Tcp(string[] args) => Answer.Of(() =>
    {
        using var client = new TcpClient();
        client.Connect(IPAddress.Loopback, int.Parse(args[0], CultureInfo.InvariantCulture));
    });

    public static int Udp(string[] args) => Answer.Of(() =>
    {
        using var client = new UdpClient();
        client.Send([1], 1, new IPEndPoint(IPAddress.Loopback, int.Parse(args[0], CultureInfo.InvariantCulture)));
    });

    public static int Unix(string[] args) => Answer.Of(() => Connect(args[0]));

    /// <summary>A name without a file.</summary>
    public static int Abstract(string[] args) => Answer.Of(() => Connect('\0' + args[0]));

    private static void Connect(string path)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(path));
    }
}
