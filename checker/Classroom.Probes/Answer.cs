using System.Runtime.InteropServices;

namespace Checker.Classroom.Probes;

/// <summary>What an escape prints.</summary>
internal static class Answer
{
    /// <summary>It was possible.</summary>
    public static int Open()
    {
        Console.WriteLine("open");
        return 0;
    }

    public static int Refused(string reason)
    {
        Console.WriteLine($"refused: {reason.ReplaceLineEndings(" ")}");
        return 0;
    }

    /// <summary>For a call that answers -1 where it is refused.</summary>
    public static int OfCall(long result) => result == -1 ? Refused($"errno {Marshal.GetLastPInvokeError()}") : Open();

    /// <summary>For what throws where it is refused.</summary>
    public static int Of(Action attack)
    {
        try
        {
            attack();
            return Open();
        }
#pragma warning disable CA1031 // Any reason to refuse is an answer.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return Refused(problem.Message);
        }
    }
}
