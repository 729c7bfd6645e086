using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Checker.Memory.Tests.Peaks.Ending;

/// <summary>The ways in which a call may not come to its end, or only seems to. A size is a number of mebibytes.</summary>
public static class Code
{
    public static int Hoard(int mebibytes)
    {
        var all = new List<byte[]>();
        for (var each = 0; each < mebibytes; each++)
            all.Add(new byte[1 << 20]);
        return all.Count;
    }

    public static int HoardAndGiveUp(int mebibytes)
    {
        try
        {
            return Hoard(mebibytes);
        }
        catch (OutOfMemoryException)
        {
            return 0;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Descend(int depth) => depth + Descend(depth + 1) + Descend(depth + 2);

    public static int FailFast()
    {
        Environment.FailFast("nothing can be done any more");
        return 0;
    }

    public static int Exit(int code)
    {
        Environment.Exit(code);
        return 0;
    }

    public static int Kill()
    {
        using var own = Process.GetCurrentProcess();
        own.Kill();
        return Wait();
    }

    public static int Wait()
    {
        Thread.Sleep(Timeout.Infinite); // code that never returns is what this stands for; the engine ends it
        return 0;
    }
}

/// <summary>Makes a temporary file on its way out of memory.</summary>
public sealed class LitterTrial : EndingTrial
{
    public const string Prefix = "checker-memory-litter-";

    protected override int Run(int input)
    {
        File.WriteAllText(Path.Combine(Path.GetTempPath(), Prefix + Guid.NewGuid()), "nobody needs this any more");
        return Code.Hoard(input);
    }
}

public sealed class HoardTrial : EndingTrial
{
    protected override int Run(int input) => Code.Hoard(input);
}

public sealed class GivingUpTrial : EndingTrial
{
    protected override int Run(int input) => Code.HoardAndGiveUp(input);
}

public sealed class DescentTrial : EndingTrial
{
    protected override int Run(int input) => Code.Descend(input);
}

public sealed class FailFastTrial : EndingTrial
{
    protected override int Run(int input) => Code.FailFast();
}

public sealed class ExitTrial : EndingTrial
{
    protected override int Run(int input) => Code.Exit(3);
}

public sealed class ExitWithoutErrorTrial : EndingTrial
{
    protected override int Run(int input) => Code.Exit(0);
}

public sealed class KillTrial : EndingTrial
{
    protected override int Run(int input) => Code.Kill();
}

public sealed class WaitTrial : EndingTrial
{
    protected override int Run(int input) => Code.Wait();
}

public abstract class EndingTrial : Trial<int, int>
{
    public override int Size => 100;

    public sealed override int Input(Seed seed, int size) => size;
}
