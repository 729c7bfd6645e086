namespace Checker.Classroom.Probes.Ends;

/// <summary>Ways to end.</summary>
internal static class Exits
{
    public static int Zero(string[] args)
    {
        Environment.Exit(0);
        return 1;
    }

    public static int Three(string[] args) => 3;

    public static int FailFast(string[] args)
    {
        Environment.FailFast("enough");
        return 0;
    }

    public static int ThrowInThread(string[] args)
    {
        var thread = new Thread(() => throw new InvalidOperationException("in a thread"));
        thread.Start();
        thread.Join();
        return 0;
    }

    public static int StackOverflow(string[] args) => Deeper(1) + Deeper(2);

    public static unsafe int Segfault(string[] args)
    {
        // Far from null: the runtime turns an access near null into an exception.
        *(byte*)0x123456789 = 1;
        return 0;
    }

    public static int KillSelf(string[] args) => Native.Kill(Environment.ProcessId, Native.SigKill);

    private static int Deeper(int depth) => Deeper(depth + 1) + Deeper(depth + 2);
}
