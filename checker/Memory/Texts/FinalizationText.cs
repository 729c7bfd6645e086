using System.Globalization;

namespace Checker.Memory;

/// <summary>What a person reads when a call leaves its cleaning up to the finalizer.</summary>
internal static class FinalizationText
{
    /// <summary>The failure, or null where there is none.</summary>
    public static string? Of(Finalization found, long bound) => found.Objects <= bound ? null :
        $"""
         {found.Code} should leave {(bound == 0 ? "nothing" : "at most " + Count(bound))} to the finalizer

         but each call left

             {Count(found.Objects)}

         that nobody disposed: each lives until the finalizer has run and the next collection comes.
         """;

    private static string Count(long objects) =>
        string.Create(CultureInfo.InvariantCulture, $"{objects:N0} object{(objects == 1 ? "" : "s")}");
}
