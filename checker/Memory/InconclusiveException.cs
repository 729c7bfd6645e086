namespace Checker.Memory;

/// <summary>
/// The instrument could not vouch for its reading. It fails a test, because a measurement that may be wrong must never pass one.
/// </summary>
public sealed class InconclusiveException : Exception
{
    private InconclusiveException(string message) : base(message)
    {
    }

    internal static InconclusiveException Because(string reason, string remedy) => new(
        $"""
         Inconclusive: {reason}

         {remedy}
         """);
}
