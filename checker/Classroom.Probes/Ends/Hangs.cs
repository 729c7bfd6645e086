namespace Checker.Classroom.Probes.Ends;

/// <summary>Ways not to end.</summary>
internal static class Hangs
{
    private const int SigCpuLimit = 24;
    private const nint Ignore = 1;

    public static int Spin(string[] args)
    {
        for (ulong i = 0; ; i++)
        {
            if (i == ulong.MaxValue)
                return 0;
        }
    }

    public static int Sleep(string[] args)
    {
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }

    public static int ForegroundThread(string[] args)
    {
        new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = false }.Start();
        return 0;
    }

    public static int IgnoreCpuLimit(string[] args)
    {
        _ = Native.Signal(SigCpuLimit, Ignore);
        return Spin(args);
    }
}
