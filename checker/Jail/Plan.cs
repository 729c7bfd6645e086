using System.Globalization;

namespace Checker.Jail;

/// <summary>What the judge asks for, as arguments.</summary>
/// <param name="Filter">A seccomp filter in which <see cref="OwnProcess"/> stands for the id of this process.</param>
/// <param name="Limits">Resource, soft and hard limit, as <c>setrlimit</c> numbers them.</param>
/// <param name="Judge">The process that has to be this one's parent.</param>
/// <param name="User">The user to become; 0 to stay.</param>
internal sealed record Plan(byte[] Filter, (int Resource, ulong Soft, ulong Hard)[] Limits, uint Judge, uint User, string Writable, string[] Readable, string[] Command)
{
    /// <summary>No process has this id: it is above the kernel's greatest.</summary>
    public const uint OwnProcess = 0x7FFFFFF1;

    /// <summary>The judge's signal that all limits are on.</summary>
    public const string Ready = "the jail is ready";

    public static Plan Read(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        return new Plan(Convert.FromBase64String(args[0]), ReadLimits(args[1]), Number32(args[2]), Number32(args[3]), args[4], args[5..end], args[(end + 1)..]);
    }

    /// <summary><c>0=4:5,4=0:0</c>.</summary>
    private static (int Resource, ulong Soft, ulong Hard)[] ReadLimits(string text)
    {
        var parts = text.Split(',');
        var limits = new (int, ulong, ulong)[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var numbers = parts[i].Split('=', ':');
            limits[i] = ((int)Number32(numbers[0]), Number64(numbers[1]), Number64(numbers[2]));
        }

        return limits;
    }

    private static uint Number32(string text) => uint.Parse(text, CultureInfo.InvariantCulture);

    private static ulong Number64(string text) => ulong.Parse(text, CultureInfo.InvariantCulture);
}
