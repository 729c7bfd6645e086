namespace Checker.Memory;

/// <summary>
/// The instrument could not vouch for its reading. It fails a test, because a measurement that may be wrong must never pass one.
/// </summary>
public sealed class InconclusiveException : Exception
{
    private InconclusiveException(string message) : base(message)
    {
    }

    /// <param name="mark">What the message begins with, where a test framework reads such a mark.</param>
    internal static InconclusiveException Because(string reason, string remedy, string mark = "") => new(
        $"""
         {mark}Inconclusive: {reason}

         {remedy}
         """);
}
