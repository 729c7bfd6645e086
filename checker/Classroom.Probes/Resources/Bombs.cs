using System.Diagnostics;

namespace Checker.Classroom.Probes.Resources;

/// <summary>Ways to take processes and threads without end.</summary>
internal static class Bombs
{
    public static int Fork(string[] args) => Forking.Endlessly();

    public static int Processes(string[] args)
    {
        while (true)
            Process.Start(Environment.ProcessPath!, ["exec", typeof(Bombs).Assembly.Location, "process-bomb"]);
    }

    public static int Threads(string[] args)
    {
        while (true)
            new Thread(() => Thread.Sleep(Timeout.Infinite), maxStackSize: 64 << 10).Start();
    }
}
