using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Checker.Jail.Probing;

/// <summary>Run inside of a sandbox, tries what it promises to refuse, and says what was possible. It means no harm: the judge believes it.</summary>
internal static class Looking
{
    public const string Word = "look";
    public const string Escapes = "escapes";
    public const string Memory = "memory";
    public const string Threads = "threads";
    public const string Sleep = "sleep";
    public const string Network = "network";
    public const string Read = "read";
    public const string Write = "write";
    public const string Call = "call";

    /// <summary>Bytes that are touched before the first line, so that somebody outside can count them.</summary>
    public const int Touched = 32 << 20;

    /// <summary>More than any probe is allowed.</summary>
    public const int Most = 400;

    public static int Run(string[] args) => args[0] switch
    {
        Escapes => TryEscapes(args[1], args[2], int.Parse(args[3], CultureInfo.InvariantCulture)),
        Memory => TakeMemory(),
        Threads => StartThreads(),
        _ => SleepLong(),
    };

    /// <summary>Prints the word of each that was possible.</summary>
    private static unsafe int TryEscapes(string readable, string writable, int port)
    {
        new Span<byte>(NativeMemory.Alloc(Touched), Touched).Fill(1);
        Console.WriteLine(Escapes);
        Try(Network, () =>
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, port);
        });
        Try(Read, () => File.ReadAllText(readable));
        Try(Write, () => File.WriteAllText(writable, "written"));
        if (OperatingSystem.IsLinux() && Kernel.CanCallBpf)
            Console.WriteLine(Call);

        return 0;
    }

    private static unsafe int TakeMemory()
    {
        const int Block = 8 << 20;
        for (var i = 0; i < Most; i++)
            new Span<byte>(NativeMemory.Alloc(Block), Block).Fill(1);

        return 0;
    }

    private static int StartThreads()
    {
        for (var i = 0; i < Most; i++)
            new Thread(() => Thread.Sleep(Timeout.Infinite), maxStackSize: 64 << 10) { IsBackground = true }.Start();

        return 0;
    }

    private static int SleepLong()
    {
        Thread.Sleep(TimeSpan.FromMinutes(10));
        return 0;
    }

    private static void Try(string word, Action attempt)
    {
        try
        {
            attempt();
            Console.WriteLine(word);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SocketException)
        {
            // Refused, which is what it should be.
        }
    }
}
